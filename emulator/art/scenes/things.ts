import {mixColour} from '../colour';
import {gradient, rect, type Point} from '../svg';

/** Gradient that makes a vase or a pot look round. */
export const ROUND_SHADE = gradient(
  'scene-round',
  [
    [0, '#000000', 0.2],
    [0.35, '#ffffff', 0.16],
    [1, '#000000', 0.34],
  ],
  {x1: 0, y1: 0, x2: 1, y2: 0},
);

/** A pile of books, the first at the bottom. */
export function books([x, foot]: Point, colours: readonly string[]): string {
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
