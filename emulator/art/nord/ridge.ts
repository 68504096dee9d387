import {fractal1} from '../noise';
import type {Random} from '../random';
import {polygon, polyline, range, type Point} from '../svg';

/** A skyline from left to right; `height` gives its level (0 low, 1 high) at x from 0 to 1. */
export function skyline(
  random: Random,
  width: number,
  level: (x: number) => number,
  roughness: number,
  octaves = 6,
): Point[] {
  const noise = fractal1(random, octaves);
  const steps = 260;
  return range(steps + 1).map((step): Point => {
    const x = step / steps;
    return [x * width, level(x) + noise(x * 5) * roughness];
  });
}

/** The land below a skyline, down to `bottom`. */
export function land(points: readonly Point[], bottom: number): string {
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? [0, 0];
  return polygon([[first[0], bottom], ...points, [last[0], bottom]]);
}

/** A spruce as one jagged outline; the branches hang and grow longer downwards. */
export function spruce(
  random: Random,
  [x, foot]: Point,
  height: number,
): string {
  const tiers = Math.max(6, Math.round(height / 22));
  const spread = height * random.between(0.17, 0.24);
  const side = (sign: number): Point[] =>
    range(tiers).flatMap((tier): Point[] => {
      const down = (tier + 1) / tiers;
      const reach = spread * down ** 1.1 * random.between(0.72, 1.08);
      const y = foot - height + height * 0.96 * down;
      return [
        [x + sign * reach, y + height * 0.02],
        [x + sign * reach * 0.42, y - height * 0.012],
      ];
    });
  const trunk = height * 0.018;
  return polyline([
    [x, foot - height],
    ...side(1),
    [x + trunk, foot],
    [x - trunk, foot],
    ...side(-1).reverse(),
  ]).concat('Z');
}
