import type {Artwork} from '../artwork';
import type {Random} from '../random';
import {circle, group, path, polygon, range, rect, type Point} from '../svg';

const INK = {
  sky: '#a9c4d4',
  mid: '#3f6d92',
  dark: '#12294a',
  red: '#c23b2c',
  snow: '#f4f0e6',
};

/** A jagged way from one point to another: each step strays sideways. */
function crag(
  random: Random,
  from: Point,
  to: Point,
  stray: number,
  steps = 9,
): Point[] {
  return range(steps + 1).map((step): Point => {
    const t = step / steps;
    const wander =
      step === 0 || step === steps ? 0 : random.between(-stray, stray);
    return [
      from[0] + (to[0] - from[0]) * t + wander,
      from[1] + (to[1] - from[1]) * t + wander * 0.35,
    ];
  });
}

function peak(
  random: Random,
  apex: Point,
  foot: number,
  halfWidth: number,
  light: string,
  shade: string,
): string {
  const left: Point = [apex[0] - halfWidth, foot];
  const right: Point = [apex[0] + halfWidth * random.between(0.85, 1.15), foot];
  const spine = crag(
    random,
    apex,
    [apex[0] + halfWidth * random.between(-0.12, 0.22), foot],
    halfWidth * 0.07,
  );
  const leftEdge = crag(random, left, apex, halfWidth * 0.032, 14);
  const rightEdge = crag(random, apex, right, halfWidth * 0.032, 14);
  const tall = foot - apex[1];
  const gullies = range(7).map((index) => {
    const t = 0.02 + index * 0.085 + random.between(0, 0.03);
    const onLeft = index % 2 === 0;
    const reach = halfWidth * (onLeft ? -1 : 0.9);
    const top: Point = [
      apex[0] + reach * t * random.between(0.35, 0.8),
      apex[1] + tall * (t + 0.015),
    ];
    const length = tall * random.between(0.16, 0.36);
    const drift = reach * random.between(0.06, 0.16);
    const wide = halfWidth * random.between(0.045, 0.09);
    return polygon([
      top,
      [top[0] + wide + drift * 0.3, top[1] + length * 0.34],
      [top[0] + wide * 0.35 + drift * 0.55, top[1] + length * 0.5],
      [top[0] + wide * 0.9 + drift * 0.8, top[1] + length * 0.72],
      [top[0] + drift, top[1] + length],
      [top[0] + drift * 0.6 - wide * 0.5, top[1] + length * 0.6],
      [top[0] - wide * 0.6 + drift * 0.2, top[1] + length * 0.4],
    ]);
  });
  return (
    path(polygon([...leftEdge, ...spine.slice(1)]), shade) +
    path(polygon([...rightEdge, ...[...spine].reverse()]), light) +
    path(gullies.join(''), INK.snow)
  );
}

function cabin([x, y]: Point, size: number): string {
  const wall = size * 0.62;
  return [
    path(
      range(4)
        .map((leg) =>
          polygon([
            [x + leg * size * 0.32, y],
            [x + leg * size * 0.32 + 7, y],
            [x + leg * size * 0.32 + 7, y + 52],
            [x + leg * size * 0.32, y + 52],
          ]),
        )
        .join(''),
      INK.dark,
    ),
    path(
      polygon([
        [x, y],
        [x, y - wall * 0.62],
        [x + size / 2, y - wall * 1.2],
        [x + size, y - wall * 0.62],
        [x + size, y],
      ]),
      INK.red,
    ),
    path(
      polygon([
        [x - 10, y - wall * 0.58],
        [x + size / 2, y - wall * 1.28],
        [x + size + 10, y - wall * 0.58],
        [x + size + 2, y - wall * 0.5],
        [x + size / 2, y - wall * 1.12],
        [x - 2, y - wall * 0.5],
      ]),
      INK.dark,
    ),
    rect(x + size * 0.2, y - wall * 0.48, size * 0.18, wall * 0.28, '#ffdf9a'),
    rect(x + size * 0.6, y - wall * 0.48, size * 0.18, wall * 0.28, '#ffdf9a'),
  ].join('');
}

export const blueHour: Artwork = {
  paper: '#f4f0e6',
  wall: '#c9d3d6',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const shore = height * 0.79;
    const reflections = range(64).map((index) => {
      const y = shore + 44 + index * 6.2;
      const half = random.between(60, 420) * (1 - index / 130);
      return rect(
        random.between(-100, width),
        y,
        half,
        3.4,
        random.chance(0.72) ? INK.mid : INK.sky,
      );
    });
    return [
      rect(0, 0, width, height, INK.sky),
      circle([width * 0.77, height * 0.13], 66, INK.snow),
      circle([width * 0.77 + 26, height * 0.13 - 12], 60, INK.sky),
      group({opacity: 0.55}, [
        peak(
          random,
          [width * 0.13, height * 0.36],
          shore,
          330,
          '#7ea3bd',
          '#6a93b1',
        ),
        peak(
          random,
          [width * 0.9, height * 0.31],
          shore,
          360,
          '#7ea3bd',
          '#6a93b1',
        ),
      ]),
      peak(
        random,
        [width * 0.31, height * 0.235],
        shore,
        470,
        INK.mid,
        INK.dark,
      ),
      peak(
        random,
        [width * 0.72, height * 0.33],
        shore,
        400,
        INK.mid,
        INK.dark,
      ),
      peak(
        random,
        [width * 0.52, height * 0.47],
        shore,
        330,
        INK.mid,
        INK.dark,
      ),
      peak(
        random,
        [width * 0.03, height * 0.55],
        shore,
        270,
        INK.mid,
        INK.dark,
      ),
      peak(
        random,
        [width * 0.98, height * 0.53],
        shore,
        280,
        INK.mid,
        INK.dark,
      ),
      rect(0, shore, width, height - shore, INK.dark),
      ...reflections,
      path(
        `M0 ${shore - 26}C200 ${shore - 54} 330 ${shore - 12} 520 ${shore - 22}S860 ${shore - 40} ${width} ${shore - 20}V${shore + 30}C900 ${shore + 46} 300 ${shore + 24} 0 ${shore + 40}Z`,
        INK.dark,
      ),
      cabin([width * 0.5, shore - 6], 150),
      cabin([width * 0.645, shore + 4], 128),
      cabin([width * 0.775, shore - 2], 142),
      ...range(26).map((index) =>
        rect(
          width * 0.51 + random.between(0, 460),
          shore + 62 + index * 8,
          random.between(14, 90),
          4,
          index % 4 === 0 ? '#ffdf9a' : INK.red,
        ),
      ),
    ].join('');
  },
};
