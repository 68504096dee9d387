import type {Artwork} from '../artwork';
import type {Random} from '../random';
import {
  circle,
  element,
  gradient,
  group,
  line,
  path,
  polygon,
  range,
  rect,
  short,
} from '../svg';

const NIGHT = '#16244a';
const MID = '#2e4f86';
const YELLOW = '#fbc93d';
const PALE = '#fff0c2';

function passenger(x: number, y: number, size: number): string {
  return (
    circle([x, y], size * 0.32, NIGHT) +
    path(
      `M${short(x - size * 0.55)} ${short(y + size * 1.3)}q0 ${short(-size * 0.95)} ${short(size * 0.55)} ${short(-size * 0.95)}t${short(size * 0.55)} ${short(size * 0.95)}Z`,
      NIGHT,
    )
  );
}

function tram(width: number, rail: number): string {
  const left = width * 0.09;
  const long = width * 0.82;
  const top = rail - 430;
  const panes = range(5).map((pane) =>
    rect(left + 128 + pane * 172, top + 82, 146, 168, PALE),
  );
  const people = [198, 388, 560, 830].map((x) =>
    passenger(left + x, top + 160, 64),
  );
  const wheels = range(4).map(
    (wheel) =>
      circle(
        [left + 190 + wheel * 0.9 * 230 + (wheel > 1 ? 60 : 0), rail - 16],
        44,
        '#0d1630',
      ) +
      circle(
        [left + 190 + wheel * 0.9 * 230 + (wheel > 1 ? 60 : 0), rail - 16],
        15,
        MID,
      ),
  );
  return [
    line(
      `M${short(left + long * 0.5)} ${short(top)}L${short(left + long * 0.42)} ${short(top - 90)}L${short(left + long * 0.5)} ${short(top - 178)}`,
      '#0d1630',
      9,
    ),
    element('rect', {
      x: left,
      y: top,
      width: long,
      height: 380,
      rx: 54,
      fill: YELLOW,
    }),
    path(
      `M${short(left)} ${short(top + 270)}H${short(left + long)}V${short(top + 330)}Q${short(left + long)} ${short(top + 380)} ${short(left + long - 54)} ${short(top + 380)}H${short(left + 54)}Q${short(left)} ${short(top + 380)} ${short(left)} ${short(top + 330)}Z`,
      '#c8402f',
    ),
    rect(left + 30, top + 282, long - 60, 9, PALE),
    element('rect', {
      x: left + 26,
      y: top + 76,
      width: 78,
      height: 180,
      rx: 20,
      fill: PALE,
    }),
    ...panes,
    element('rect', {
      x: left + long - 84,
      y: top + 76,
      width: 60,
      height: 284,
      rx: 14,
      fill: PALE,
    }),
    rect(left + long - 57, top + 76, 6, 284, '#c8402f'),
    ...people,
    element('rect', {
      x: left + long * 0.34,
      y: top + 18,
      width: long * 0.3,
      height: 46,
      rx: 8,
      fill: '#0d1630',
    }),
    line(
      `M${short(left + long * 0.465)} ${short(top + 33)}l9 -6v28M${short(left + long * 0.465 + 26)} ${short(top + 34)}q2 -9 11 -9q10 0 10 9q0 8 -21 21h22`,
      YELLOW,
      5,
    ),
    circle([left + 34, top + 314], 19, PALE),
    ...wheels,
  ].join('');
}

function houses(random: Random, width: number, street: number): string {
  return range(6)
    .map((house) => {
      const x = house * (width / 6) - 10;
      const wide = width / 6 + 20;
      const top = street - random.between(760, 1060);
      const windows = range(8).flatMap((row) =>
        range(2).map((column) =>
          rect(
            x + 46 + column * 92,
            top + 70 + row * 112,
            46,
            66,
            random.chance(0.16) ? YELLOW : '#1b2c56',
          ),
        ),
      );
      return [
        path(
          polygon([
            [x, street],
            [x, top],
            [x + wide / 2, top - (house % 2 === 0 ? 110 : 16)],
            [x + wide, top],
            [x + wide, street],
          ]),
          house % 2 === 0 ? '#233d6f' : MID,
        ),
        ...windows,
      ].join('');
    })
    .join('');
}

export const lastTram: Artwork = {
  paper: '#f4efe2',
  wall: '#d8d3c6',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const rail = height * 0.66;
    const car = tram(width, rail);
    const rain = range(240).map(() => {
      const x = random.between(-60, width);
      const y = random.between(-40, height);
      const length = random.between(30, 90);
      return `M${short(x)} ${short(y)}l${short(-length * 0.22)} ${short(length)}`;
    });
    const streaks = range(70).map((index) => {
      const y = rail + 26 + index * ((height - rail) / 70);
      return rect(
        random.between(-80, width * 0.9),
        y,
        random.between(80, 460),
        random.between(3, 8),
        index % 3 === 0 ? NIGHT : '#20386b',
        {opacity: '0.75'},
      );
    });
    return [
      element('defs', {}, [
        gradient('last-tram-sky', [
          [0, '#121d3d'],
          [1, '#2c4a80'],
        ]),
        gradient('last-tram-fade', [
          [0, NIGHT, 0.25],
          [0.75, NIGHT, 0.96],
          [1, NIGHT, 1],
        ]),
        gradient(
          'last-tram-beam',
          [
            [0, '#ffe9a8', 0.75],
            [1, '#ffe9a8', 0],
          ],
          {x1: 1, y1: 0, x2: 0, y2: 0},
        ),
      ]),
      rect(0, 0, width, rail + 20, 'url(#last-tram-sky)'),
      houses(random, width, rail + 20),
      line(
        `M0 ${short(rail - 612)}Q${short(width / 2)} ${short(rail - 588)} ${short(width)} ${short(rail - 620)}M0 ${short(rail - 640)}Q${short(width * 0.3)} ${short(rail - 800)} ${short(width * 0.62)} ${short(rail - 1010)}`,
        '#0b1226',
        4,
      ),
      path(
        polygon([
          [width * 0.1, rail - 122],
          [-30, rail - 210],
          [-30, rail + 20],
          [width * 0.1, rail - 106],
        ]),
        'url(#last-tram-beam)',
      ),
      car,
      rect(0, rail + 20, width, height - rail, NIGHT),
      element(
        'svg',
        {
          x: 0,
          y: rail + 20,
          width,
          height: height - rail,
          viewBox: `0 0 ${short(width)} ${short(height - rail)}`,
        },
        [
          group(
            {
              transform: `translate(0 ${short(rail + 8)}) scale(1 -1)`,
              opacity: '0.62',
            },
            car,
          ),
          rect(0, 0, width, height, 'url(#last-tram-fade)'),
        ],
      ),
      ...streaks,
      line(`M0 ${short(rail + 24)}H${short(width)}`, YELLOW, 5),
      line(rain.join(''), '#cfdcf0', 2.6, {opacity: '0.5'}),
    ].join('');
  },
};
