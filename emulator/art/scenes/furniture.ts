import {mixColour} from '../colour';
import type {Random} from '../random';
import {
  circle,
  curve,
  element,
  ellipse,
  gradient,
  group,
  lens,
  line,
  path,
  polar,
  polygon,
  range,
  rect,
  short,
  softShadow,
  type Point,
} from '../svg';

/** Where something stands on the floor. */
const contact = (x: number, y: number, reach: number): string =>
  range(5)
    .map((layer) =>
      ellipse(
        [x, y],
        reach * (1.06 - layer * 0.06),
        32 - layer * 4,
        '#1c140c',
        {
          opacity: '0.09',
        },
      ),
    )
    .join('');

function vase([x, foot]: Point, size: number, colour: string): string {
  const px = (value: number) => short(x + value * size);
  const py = (value: number) => short(foot + value * size);
  const body = `M${px(-0.16)} ${py(-1)}C${px(-0.1)} ${py(-0.75)} ${px(-0.46)} ${py(-0.62)} ${px(-0.44)} ${py(-0.32)}C${px(-0.42)} ${py(-0.08)} ${px(-0.3)} ${py(0)} ${px(-0.22)} ${py(0)}H${px(0.22)}C${px(0.3)} ${py(0)} ${px(0.42)} ${py(-0.08)} ${px(0.44)} ${py(-0.32)}C${px(0.46)} ${py(-0.62)} ${px(0.1)} ${py(-0.75)} ${px(0.16)} ${py(-1)}Z`;
  return (
    path(body, colour) +
    path(body, 'url(#scene-round)') +
    ellipse(
      [x, foot - size],
      size * 0.16,
      size * 0.035,
      mixColour(colour, '#000000', 0.45),
    )
  );
}

function twigs(
  random: Random,
  [x, y]: Point,
  size: number,
  leaf: string,
): string {
  return range(6)
    .map((index) => {
      const angle =
        -Math.PI / 2 + (index - 2.5) * 0.23 + random.between(-0.06, 0.06);
      const tip = polar([x, y], angle, size * random.between(0.75, 1.1));
      const bend: Point = [
        (x + tip[0]) / 2 + (index - 2.5) * -9,
        (y + tip[1]) / 2,
      ];
      const leaves = range(9).flatMap((node) => {
        const t = 0.32 + node * 0.075;
        const at: Point = [
          x + (tip[0] - x) * t + (bend[0] - (x + tip[0]) / 2) * 0.7,
          y + (tip[1] - y) * t,
        ];
        const out = angle + (node % 2 === 0 ? 0.75 : -0.75);
        return lens(
          at,
          polar(at, out, size * random.between(0.1, 0.16)),
          size * 0.055,
        );
      });
      return (
        line(curve([[x, y], bend, tip]), mixColour(leaf, '#2c2418', 0.5), 4) +
        path(
          leaves.join(''),
          mixColour(leaf, '#ffffff', random.between(0, 0.2)),
        )
      );
    })
    .join('');
}

function books([x, foot]: Point, colours: readonly string[]): string {
  return colours
    .map((colour, index) => {
      const wide = 300 - index * 34;
      const y = foot - (index + 1) * 44;
      return (
        rect(x + index * 12, y, wide, 43, colour) +
        rect(x + index * 12 + wide - 44, y + 6, 44, 31, '#f3ead8') +
        rect(x + index * 12 + 26, y, 10, 43, mixColour(colour, '#ffffff', 0.35))
      );
    })
    .join('');
}

/** A low oak sideboard with a vase and books on it, from the floor to about 480 above. */
export function sideboard(random: Random, accent: string): string {
  const top = 1668;
  const oak = '#b98a55';
  const doors = range(3).map((door) => {
    const x = 110 + door * 430;
    return (
      rect(x, top + 58, 420, 330, mixColour(oak, '#ffffff', 0.1)) +
      line(
        range(26)
          .map(
            (slat) =>
              `M${short(x + 10 + slat * 16)} ${short(top + 62)}V${short(top + 384)}`,
          )
          .join(''),
        mixColour(oak, '#3a2410', 0.45),
        3,
        {opacity: '0.55'},
      )
    );
  });
  return [
    softShadow(84, top + 50, 1332, 380, 60, 0.3),
    rect(84, top + 36, 1332, 370, oak),
    ...doors,
    rect(70, top, 1360, 44, mixColour(oak, '#ffffff', 0.2)),
    rect(70, top + 40, 1360, 10, mixColour(oak, '#000000', 0.3)),
    polygonLegs(top + 400),
    twigs(random, [222, top - 216], 300, '#6f8466'),
    vase([222, top], 230, accent),
    books([930, top], ['#7c3f35', '#e5d7bd', '#39505e']),
    ellipse([1075, top - 150], 92, 40, '#f0e7d6'),
    path(`M983 ${short(top - 150)}q0 18 40 18h104q40 0 40 -18Z`, '#d9cdb8'),
  ].join('');
}

const polygonLegs = (y: number) =>
  path(
    [150, 1310]
      .map((x) =>
        polygon([
          [x, y],
          [x + 44, y],
          [x + 34, y + 110],
          [x + 12, y + 110],
        ]),
      )
      .join(''),
    '#7d5a34',
  );

/** The upper part of a sofa with cushions, under a pendant lamp. */
export function sofa(random: Random, accent: string): string {
  const top = 1620;
  const cloth = '#8d8f86';
  const cushion = (
    x: number,
    y: number,
    size: number,
    colour: string,
    turn: number,
  ) =>
    group({transform: `rotate(${short(turn)} ${short(x)} ${short(y)})`}, [
      path(
        `M${short(x - size)} ${short(y - size)}q${short(size)} ${short(size * 0.16)} ${short(size * 2)} 0q${short(-size * 0.14)} ${short(size)} 0 ${short(size * 2)}q${short(-size)} ${short(-size * 0.16)} ${short(-size * 2)} 0q${short(size * 0.14)} ${short(-size)} 0 ${short(-size * 2)}Z`,
        colour,
      ),
      line(
        range(7)
          .map(
            (stripe) =>
              `M${short(x - size * 0.8 + stripe * size * 0.27)} ${short(y - size * 0.86)}v${short(size * 1.72)}`,
          )
          .join(''),
        mixColour(colour, '#ffffff', 0.35),
        4,
        {opacity: '0.6'},
      ),
    ]);
  const rounded = (
    x: number,
    y: number,
    width: number,
    height: number,
    rx: number,
    fill: string,
  ) => element('rect', {x, y, width, height, rx, fill});
  return [
    softShadow(70, top + 10, 1360, 420, 70, 0.32),
    rounded(70, top, 690, 420, 54, cloth),
    rounded(740, top, 690, 420, 54, mixColour(cloth, '#000000', 0.05)),
    cushion(330, top + 190, 132, accent, -7),
    cushion(1150, top + 186, 138, '#e3d5bb', 8),
    cushion(960, top + 214, 104, mixColour(accent, '#1d2a2a', 0.5), -4),
    rounded(90, top + 292, 668, 220, 44, mixColour(cloth, '#ffffff', 0.12)),
    rounded(742, top + 292, 668, 220, 44, mixColour(cloth, '#ffffff', 0.08)),
    rounded(-60, top + 110, 210, 460, 66, mixColour(cloth, '#000000', 0.12)),
    rounded(1350, top + 110, 210, 460, 66, mixColour(cloth, '#000000', 0.16)),
    line(
      range(60)
        .map(() => {
          const x = random.between(60, 1440);
          const y = random.between(top + 10, top + 280);
          return `M${short(x)} ${short(y)}h${short(random.between(4, 12))}`;
        })
        .join(''),
      '#ffffff',
      2,
      {opacity: '0.16'},
    ),
  ].join('');
}

/** A rubber plant in a pot beside a stool with books, on a wooden floor. */
export function plantAndStool(random: Random, accent: string): string {
  const floor = 1850;
  const boards = range(5).map(
    (board) => `M0 ${short(floor + 20 + board * board * 11 + board * 18)}H1500`,
  );
  const leaves = range(15).map((index) => {
    const t = index / 14;
    const node: Point = [250 + Math.sin(index * 1.3) * 16, 1570 - t * 560];
    const angle =
      -Math.PI / 2 +
      (index % 2 === 0 ? 1 : -1) * (1.15 - t * 0.55) +
      random.between(-0.12, 0.12);
    const length = 245 - t * 75;
    const tip = polar(node, angle, length);
    const green = mixColour('#2f4f3c', '#6d8b5c', random.next());
    return (
      path(lens(node, tip, length * 0.34, 0.5), green) +
      line(
        `M${short(node[0])} ${short(node[1])}L${short(tip[0])} ${short(tip[1])}`,
        mixColour(green, '#ffffff', 0.3),
        2.6,
      )
    );
  });
  return [
    rect(0, floor - 46, 1500, 46, '#f1ebe0'),
    rect(0, floor - 6, 1500, 8, '#b9ac98'),
    rect(0, floor, 1500, 260, '#b58d5f'),
    line(boards.join(''), '#8d6a42', 3.4),
    contact(270, floor + 70, 190),
    contact(1180, floor + 112, 230),
    line('M250 1700C244 1500 262 1200 250 990', '#5a4632', 11),
    ...leaves,
    path(`M120 1630H380L352 ${short(floor + 70)}H148Z`, accent),
    path(`M120 1630H380L352 ${short(floor + 70)}H148Z`, 'url(#scene-round)'),
    ellipse([250, 1630], 130, 19, mixColour(accent, '#000000', 0.5)),
    path(
      polygon([
        [1010, 1650],
        [1042, 1650],
        [1010, floor + 110],
        [986, floor + 110],
      ]) +
        polygon([
          [1318, 1650],
          [1350, 1650],
          [1374, floor + 110],
          [1350, floor + 110],
        ]) +
        polygon([
          [1030, 1812],
          [1334, 1812],
          [1338, 1834],
          [1026, 1834],
        ]),
      '#93693b',
    ),
    element('rect', {
      x: 970,
      y: 1618,
      width: 420,
      height: 42,
      rx: 20,
      fill: '#b98a55',
    }),
    books([1030, 1618], ['#39505e', accent]),
    circle([1195, 1488], 42, '#efe5d2'),
    path('M1153 1470h84v18q0 42 -42 42t-42 -42Z', '#f7efe0'),
  ].join('');
}

/** Gradients that the furniture refers to. */
export const FURNITURE_DEFS = gradient(
  'scene-round',
  [
    [0, '#000000', 0.2],
    [0.35, '#ffffff', 0.16],
    [1, '#000000', 0.34],
  ],
  {x1: 0, y1: 0, x2: 1, y2: 0},
);
