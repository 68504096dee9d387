import {isDark} from './colour';
import {seededRandom} from './random';
import {curve, line, range, type Point} from './svg';

/** A pencilled name in the margin, `width` wide, ending at the given point; alike for the same seed. */
export function signature(
  seed: string,
  paper: string,
  [right, baseline]: Point,
  width: number,
): string {
  const random = seededRandom(seed);
  const left = right - width;
  const tall = width * 0.2;
  const initial: Point[] = [
    [left, baseline - tall * random.between(0.5, 0.9)],
    [left + width * 0.07, baseline - tall * 1.3],
    [left + width * 0.1, baseline - tall * 0.5],
    [left + width * 0.03, baseline + tall * 0.1],
    [left + width * 0.16, baseline - tall * random.between(0.3, 0.8)],
  ];
  const count = random.integer(5, 9);
  const tallLetters = [random.integer(1, 3), random.integer(4, count)];
  const letters = range(count).flatMap((index): Point[] => {
    const x = left + width * (0.2 + (0.66 * index) / count);
    const step = (width * 0.66) / count;
    const rise = tallLetters.includes(index)
      ? random.between(1, 1.5)
      : random.between(0.22, 0.5);
    const drop = random.chance(0.18) ? random.between(0.4, 0.7) : 0;
    return [
      [x, baseline + tall * drop],
      [x + step * random.between(0.2, 0.5), baseline - tall * rise],
      [x + step * random.between(0.5, 0.75), baseline - tall * rise * 0.3],
    ];
  });
  const flourish: Point[] = [
    [right - width * 0.08, baseline - tall * 0.1],
    [right, baseline - tall * random.between(0.1, 0.5)],
  ];
  return line(
    curve([...initial, ...letters, ...flourish]),
    isDark(paper) ? '#c9ced2' : '#5d5852',
    width * 0.013,
    {opacity: '0.8', 'stroke-linecap': 'round', 'stroke-linejoin': 'round'},
  );
}
