import type {Random} from './random';

const smooth = (t: number) => t * t * (3 - 2 * t);
const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/** A smooth random curve: value noise from -1 to 1, one knot at every whole x. */
export function noise1(random: Random): (x: number) => number {
  const knots = Array.from({length: 256}, () => random.between(-1, 1));
  const knot = (index: number) => knots[((index % 256) + 256) % 256] ?? 0;
  return (x) => {
    const index = Math.floor(x);
    return mix(knot(index), knot(index + 1), smooth(x - index));
  };
}

/** Octaves of `noise1`, each twice as fine and `gain` as high; about -1 to 1. */
export function fractal1(
  random: Random,
  octaves: number,
  gain = 0.5,
): (x: number) => number {
  const curves = Array.from({length: octaves}, () => noise1(random));
  const total = curves.reduce((sum, _, octave) => sum + gain ** octave, 0);
  return (x) =>
    curves.reduce(
      (sum, curve, octave) => sum + curve(x * 2 ** octave) * gain ** octave,
      0,
    ) / total;
}

/** A smooth random surface from -1 to 1, one knot at every whole x and y. */
export function noise2(random: Random): (x: number, y: number) => number {
  const knots = Array.from({length: 64 * 64}, () => random.between(-1, 1));
  const knot = (x: number, y: number) =>
    knots[(((y % 64) + 64) % 64) * 64 + (((x % 64) + 64) % 64)] ?? 0;
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const across = smooth(x - left);
    return mix(
      mix(knot(left, top), knot(left + 1, top), across),
      mix(knot(left, top + 1), knot(left + 1, top + 1), across),
      smooth(y - top),
    );
  };
}
