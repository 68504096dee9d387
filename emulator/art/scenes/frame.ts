import {mixColour} from '../colour';
import type {Random} from '../random';
import {
  element,
  gradient,
  line,
  path,
  polygon,
  range,
  rect,
  short,
  softShadow,
  type Point,
} from '../svg';

export type FrameKind = 'oak' | 'black';

const WOOD: Readonly<Record<FrameKind, string>> = {
  oak: '#c99a5e',
  black: '#262423',
};

interface FramedPrint {
  readonly kind: FrameKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Thickness of the moulding. */
  readonly moulding: number;
  /** SVG of the sheet, with its own width and height. */
  readonly sheet: string;
  readonly sheetWidth: number;
}

/** Gradients that `framedPrint` refers to. */
export const FRAME_DEFS = [
  gradient(
    'scene-glass',
    [
      [0, '#ffffff', 0.16],
      [0.42, '#ffffff', 0.02],
      [0.43, '#ffffff', 0.07],
      [0.6, '#ffffff', 0.02],
      [1, '#ffffff', 0],
    ],
    {x1: 0, y1: 0, x2: 1, y2: 1},
  ),
  gradient('scene-under-edge', [
    [0, '#000000', 0.34],
    [1, '#000000', 0],
  ]),
  gradient(
    'scene-beside-edge',
    [
      [0, '#000000', 0.24],
      [1, '#000000', 0],
    ],
    {x1: 0, y1: 0, x2: 1, y2: 0},
  ),
].join('');

function side(
  random: Random,
  corners: readonly Point[],
  shade: string,
  along: 'x' | 'y',
): string {
  const [a = [0, 0], , c = [0, 0]] = corners;
  const fibres = range(16).map(() => {
    const t = random.next();
    return along === 'x'
      ? `M${short(Math.min(a[0], c[0]) + 24)} ${short(a[1] + (c[1] - a[1]) * t)}H${short(Math.max(a[0], c[0]) - 24)}`
      : `M${short(a[0] + (c[0] - a[0]) * t)} ${short(Math.min(a[1], c[1]) + 24)}V${short(Math.max(a[1], c[1]) - 24)}`;
  });
  return (
    path(polygon(corners), shade) +
    line(fibres.join(''), mixColour(shade, '#3a2410', 0.4), 0.9, {
      opacity: '0.35',
    })
  );
}

/** A print behind glass in a wooden frame, with the shadow that it casts on the wall. */
export function framedPrint(random: Random, print: FramedPrint): string {
  const {kind, x, y, width, height, moulding: m, sheet, sheetWidth} = print;
  const wood = WOOD[kind];
  const [right, bottom] = [x + width, y + height];
  const lit = mixColour(wood, '#ffffff', kind === 'oak' ? 0.22 : 0.16);
  const dark = mixColour(wood, '#000000', kind === 'oak' ? 0.2 : 0.4);
  const [ix, iy, iw, ih] = [x + m, y + m, width - 2 * m, height - 2 * m];
  return [
    softShadow(x + 34, y + 52, width, height, 74, 0.34),
    softShadow(x + 7, y + 11, width, height, 17, 0.4),
    element(
      'svg',
      {
        x: ix,
        y: iy,
        width: iw,
        height: ih,
        viewBox: `0 0 ${short(sheetWidth)} ${short((sheetWidth * ih) / iw)}`,
      },
      sheet,
    ),
    rect(ix, iy, iw, 20, 'url(#scene-under-edge)'),
    rect(ix, iy, 14, ih, 'url(#scene-beside-edge)'),
    rect(ix, iy, iw, ih, 'url(#scene-glass)'),
    side(
      random,
      [
        [x, y],
        [right, y],
        [right - m, y + m],
        [x + m, y + m],
      ],
      lit,
      'x',
    ),
    side(
      random,
      [
        [x, bottom],
        [x + m, bottom - m],
        [right - m, bottom - m],
        [right, bottom],
      ],
      dark,
      'x',
    ),
    side(
      random,
      [
        [x, y],
        [x + m, y + m],
        [x + m, bottom - m],
        [x, bottom],
      ],
      mixColour(wood, '#ffffff', 0.08),
      'y',
    ),
    side(
      random,
      [
        [right, y],
        [right, bottom],
        [right - m, bottom - m],
        [right - m, y + m],
      ],
      mixColour(wood, '#000000', 0.1),
      'y',
    ),
    line(
      polygon([
        [ix, iy],
        [ix + iw, iy],
        [ix + iw, iy + ih],
        [ix, iy + ih],
      ]),
      mixColour(wood, '#000000', 0.5),
      1.8,
    ),
  ].join('');
}
