import type {Artwork} from '../artwork';
import type {Random} from '../random';
import {
  circle,
  line,
  path,
  lens,
  polar,
  range,
  rect,
  short,
  type Point,
} from '../svg';

const WHITE = '#f3efdf';
const MUSTARD = '#d7a843';
const STEM = '#b9c7a4';

const bow = (from: Point, to: Point, sag: number) =>
  `M${short(from[0])} ${short(from[1])}Q${short(from[0] + (to[0] - from[0]) * 0.35 + sag)} ${short((from[1] + to[1]) / 2)} ${short(to[0])} ${short(to[1])}`;

/** An umbel: rays like a fan, each with a small umbel of its own. */
function umbel(
  random: Random,
  base: Point,
  size: number,
  lean: number,
  ink: string,
): string {
  const rays = Math.round(9 + size / 34);
  return range(rays)
    .map((ray) => {
      const spread = (ray / (rays - 1) - 0.5) * 2;
      const angle = -Math.PI / 2 + lean + spread * 1.12;
      const tip = polar(
        base,
        angle,
        size * (1 - Math.abs(spread) * 0.2) * random.between(0.9, 1.06),
      );
      const florets = range(random.integer(7, 10)).map((floret) => {
        const out = angle + (floret - 4) * 0.34 + random.between(-0.15, 0.15);
        const at = polar(tip, out, size * random.between(0.07, 0.21));
        return (
          line(bow(tip, at, 0), STEM, 2) +
          circle(at, random.between(0.7, 1.25) * (5 + size / 34), ink)
        );
      });
      return (
        line(bow(base, tip, spread * -size * 0.08), STEM, 3.4) +
        florets.join('')
      );
    })
    .join('');
}

function feather(
  random: Random,
  from: Point,
  angle: number,
  length: number,
): string {
  const leaves = range(9).flatMap((index) => {
    const t = 0.25 + index * 0.085;
    const at = polar(from, angle, length * t);
    return [-1, 1].map((sign) =>
      lens(
        at,
        polar(
          at,
          angle + sign * random.between(0.7, 0.95),
          length * 0.36 * (1.12 - t),
        ),
        length * 0.035,
      ),
    );
  });
  return (
    line(bow(from, polar(from, angle, length), 0), '#5f8068', 4) +
    path(leaves.join(''), '#5f8068')
  );
}

export const cowParsley: Artwork = {
  paper: '#1e3a33',
  wall: '#ccd0c4',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const stems = [
      {foot: 0.5, top: [0.5, 0.2], size: 250},
      {foot: 0.4, top: [0.2, 0.34], size: 215},
      {foot: 0.58, top: [0.81, 0.29], size: 225},
      {foot: 0.34, top: [0.31, 0.58], size: 165},
      {foot: 0.66, top: [0.68, 0.52], size: 180},
      {foot: 0.72, top: [0.89, 0.61], size: 140},
      {foot: 0.27, top: [0.1, 0.66], size: 135},
    ] as const;
    const drawn = stems.map(({foot, top, size}, index) => {
      const from: Point = [foot * width, height + 60];
      const to: Point = [top[0] * width, top[1] * height];
      const sag = (to[0] - from[0]) * -0.12;
      const joint: Point = [
        from[0] + (to[0] - from[0]) * 0.4 + sag * 0.4,
        from[1] + (to[1] - from[1]) * 0.46,
      ];
      const branch: Point = polar(
        joint,
        -Math.PI / 2 + (index % 2 === 0 ? 0.62 : -0.62),
        size * 0.95,
      );
      return [
        feather(
          random,
          joint,
          -Math.PI / 2 + (index % 2 === 0 ? -1 : 1),
          size * 0.95,
        ),
        line(bow(from, to, sag), STEM, 7.5),
        line(bow(joint, branch, 0), STEM, 4.4),
        umbel(
          random,
          branch,
          size * 0.36,
          index % 2 === 0 ? 0.3 : -0.3,
          MUSTARD,
        ),
        umbel(random, to, size, ((to[0] - from[0]) / width) * 0.6, WHITE),
      ].join('');
    });
    return rect(0, 0, width, height, '#1e3a33') + drawn.reverse().join('');
  },
};
