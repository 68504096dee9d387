import {boxed, circle, line, short} from '../svg';

/**
 * Capitals as lines in a box from 0/0 to 1/1, one letter a row. `M` and `L` as in SVG, and
 * beyond the box where a slanting stroke is to be cut off level; `A rx ry sweep x y` is a short arc.
 * They are drawn rather than taken from a font, since a fresh machine may have none.
 */
const LETTERFORMS: Readonly<Record<string, string>> = {
  A: 'M -0.2 1.4 L 0.5 0 L 1.2 1.4 M 0.29 0.68 L 0.71 0.68',
  B: 'M 0 0 L 0.56 0 A 0.32 0.24 1 0.56 0.48 L 0 0.48 M 0.56 0.48 L 0.62 0.48 A 0.38 0.26 1 0.62 1 L 0 1 L 0 0 L 0.3 0',
  C: 'M 1 0 L 0.5 0 A 0.5 0.5 0 0 0.5 A 0.5 0.5 0 0.5 1 L 1 1',
  D: 'M 0.2 0 L 0.4 0 A 0.6 0.5 1 1 0.5 A 0.6 0.5 1 0.4 1 L 0 1 L 0 0 L 0.4 0',
  E: 'M 1 0 L 0 0 L 0 1 L 1 1 M 0 0.5 L 0.84 0.5',
  F: 'M 1 0 L 0 0 L 0 1 M 0 0.5 L 0.84 0.5',
  G: 'M 1 0 L 0.5 0 A 0.5 0.5 0 0 0.5 A 0.5 0.5 0 0.5 1 L 1 1 L 1 0.54 L 0.6 0.54',
  H: 'M 0 0 L 0 1 M 1 0 L 1 1 M 0 0.5 L 1 0.5',
  I: 'M 0.5 0 L 0.5 1',
  J: 'M 1 0 L 1 0.6 A 0.5 0.4 1 0.5 1 A 0.5 0.4 1 0 0.6',
  K: 'M 0 0 L 0 1 M 1.5 -0.29 L 0 0.58 M 0.42 0.5 L 1.37 1.32',
  L: 'M 0 0 L 0 1 L 1 1',
  M: 'M 0 1 L 0 0 L 0.5 0.62 L 1 0 L 1 1',
  N: 'M 0 1 L 0 0 L 1 1 L 1 0',
  O: 'M 0.5 0 A 0.5 0.5 1 1 0.5 A 0.5 0.5 1 0.5 1 A 0.5 0.5 1 0 0.5 A 0.5 0.5 1 0.5 0 Z',
  P: 'M 0 1 L 0 0 L 0.6 0 A 0.4 0.28 1 0.6 0.56 L 0 0.56',
  Q: 'M 0.5 0 A 0.5 0.5 1 1 0.5 A 0.5 0.5 1 0.5 1 A 0.5 0.5 1 0 0.5 A 0.5 0.5 1 0.5 0 Z M 0.58 0.64 L 1.21 1.18',
  R: 'M 0 1 L 0 0 L 0.6 0 A 0.4 0.28 1 0.6 0.56 L 0 0.56 M 0.52 0.64 L 1.07 1.41',
  S: 'M 0.95 0 L 0.4 0 A 0.4 0.25 0 0.4 0.5 L 0.6 0.5 A 0.4 0.25 1 0.6 1 L 0.05 1',
  T: 'M 0 0 L 1 0 M 0.5 0 L 0.5 1',
  U: 'M 0 0 L 0 0.6 A 0.5 0.4 0 0.5 1 A 0.5 0.4 0 1 0.6 L 1 0',
  V: 'M -0.2 -0.4 L 0.5 1 L 1.2 -0.4',
  W: 'M -0.066 -0.3 L 0.22 1 L 0.5 0.3 L 0.78 1 L 1.066 -0.3',
  X: 'M -0.3 -0.3 L 1.3 1.3 M 1.3 -0.3 L -0.3 1.3',
  Y: 'M -0.3 -0.324 L 0.5 0.54 L 1.3 -0.324 M 0.5 0.54 L 0.5 1',
  Z: 'M 0 0 L 1 0 L 0 1 L 1 1',
  Æ: 'M -0.208 1.4 L 0.52 0 L 1 0 M 0.54 0 L 0.54 1 L 1 1 M 0.54 0.5 L 0.92 0.5 M 0.3 0.7 L 0.54 0.7',
  Ø: 'M 0.5 0 A 0.5 0.5 1 1 0.5 A 0.5 0.5 1 0.5 1 A 0.5 0.5 1 0 0.5 A 0.5 0.5 1 0.5 0 Z M 1.3 -0.3 L -0.3 1.3',
  Å: 'M -0.2 1.28 L 0.5 0.3 L 1.2 1.28 M 0.29 0.78 L 0.71 0.78',
};

export const ALPHABET = Object.keys(LETTERFORMS);

export interface LetterBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Thickness of the strokes. */
  readonly weight: number;
}

/** One capital that fills its box. Throws on a character that has no form. */
export function letter(character: string, box: LetterBox, ink: string): string {
  const form = LETTERFORMS[character];
  if (form === undefined)
    throw new RangeError(`no letterform for "${character}"`);
  const {x, y, width, height, weight} = box;
  const wide = width - weight;
  const tall = height - weight;
  const across = (value: string) => short(weight / 2 + Number(value) * wide);
  const down = (value: string) => short(weight / 2 + Number(value) * tall);
  const d = form.replace(
    /([ML]) ([-\d.]+) ([-\d.]+)|A ([\d.]+) ([\d.]+) ([01]) ([\d.]+) ([\d.]+)/g,
    (
      _,
      command: string | undefined,
      px: string,
      py: string,
      rx: string,
      ry: string,
      sweep: string,
      ax: string,
      ay: string,
    ) =>
      command
        ? `${command}${across(px)} ${down(py)}`
        : `A${short(Number(rx) * wide)} ${short(Number(ry) * tall)} 0 0 ${sweep} ${across(ax)} ${down(ay)}`,
  );
  const ring =
    character === 'Å'
      ? circle([width / 2, height * 0.105], height * 0.075, 'none', {
          stroke: ink,
          'stroke-width': Math.min(weight * 0.5, height * 0.055),
        })
      : '';
  return boxed(x, y, width, height, [
    line(d, ink, weight, {
      'stroke-linecap': 'square',
      'stroke-linejoin': 'miter',
      'stroke-miterlimit': 8,
    }),
    ring,
  ]);
}
