import type {Artwork} from '../artwork';
import {mixColour} from '../colour';
import type {Random} from '../random';
import {circle, path, polygon, range, rect} from '../svg';

const SKY = '#27406b';
const BLOCKS = [
  '#31507f',
  '#1a2c4f',
  '#223a63',
  '#14223f',
  '#2a4670',
  '#101b33',
] as const;
const LIT = ['#f7c948', '#f7c948', '#f09a3e', '#ffe3a0'] as const;

interface Block {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly ink: string;
}

/** What is to be seen behind a lit pane: a plant, a lamp, somebody, a cross-bar or nothing. */
function inside(
  random: Random,
  x: number,
  y: number,
  w: number,
  h: number,
  ink: string,
): string {
  switch (random.integer(0, 7)) {
    case 0:
      return (
        path(
          polygon([
            [x + w * 0.3, y + h],
            [x + w * 0.38, y + h * 0.72],
            [x + w * 0.62, y + h * 0.72],
            [x + w * 0.7, y + h],
          ]),
          ink,
        ) +
        circle([x + w * 0.36, y + h * 0.55], w * 0.16, ink) +
        circle([x + w * 0.62, y + h * 0.52], w * 0.18, ink) +
        circle([x + w * 0.5, y + h * 0.4], w * 0.16, ink)
      );
    case 1:
      return (
        rect(x + w * 0.47, y, w * 0.06, h * 0.28, ink) +
        path(
          polygon([
            [x + w * 0.24, y + h * 0.5],
            [x + w * 0.4, y + h * 0.26],
            [x + w * 0.6, y + h * 0.26],
            [x + w * 0.76, y + h * 0.5],
          ]),
          ink,
        )
      );
    case 2:
      return (
        circle([x + w * 0.55, y + h * 0.46], w * 0.17, ink) +
        path(
          `M${String(Math.round(x + w * 0.2))} ${String(Math.round(y + h))}q${String(Math.round(w * 0.35))} ${String(Math.round(-h * 0.62))} ${String(Math.round(w * 0.7))} 0Z`,
          ink,
        )
      );
    case 3:
      return rect(x, y, w, h * random.between(0.3, 0.6), ink, {
        opacity: '0.35',
      });
    default:
      return (
        rect(x + w * 0.46, y, w * 0.08, h, ink) +
        rect(x, y + h * 0.4, w, h * 0.06, ink)
      );
  }
}

function block(
  random: Random,
  {x, top, width, ink}: Block,
  ground: number,
): string {
  const columns = Math.max(3, Math.round(width / 92));
  const cell = width / columns;
  const rows = Math.floor((ground - top - 60) / 122);
  const w = cell * 0.5;
  const h = 74;
  const windows = range(rows).flatMap((row) =>
    range(columns).map((column) => {
      const wx = x + column * cell + (cell - w) / 2;
      const wy = top + 58 + row * 122;
      if (!random.chance(0.3))
        return rect(wx, wy, w, h, mixColour(ink, '#6f8fc4', 0.16));
      return (
        rect(wx, wy, w, h, random.pick(LIT)) + inside(random, wx, wy, w, h, ink)
      );
    }),
  );
  return [
    rect(x, top, width, ground - top, ink),
    rect(x - 8, top, width + 16, 20, ink),
    ...windows,
  ].join('');
}

export const litWindows: Artwork = {
  paper: '#f5efe0',
  wall: '#d3d2d0',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const ground = height;
    const places: readonly [x: number, top: number, width: number][] = [
      [0.03, 0.36, 0.25],
      [0.31, 0.28, 0.24],
      [0.6, 0.42, 0.38],
      [-0.04, 0.6, 0.36],
      [0.35, 0.52, 0.3],
      [0.69, 0.66, 0.36],
    ];
    const blocks = places.map(([x, top, wide], index): Block => ({
      x: x * width,
      top: top * height,
      width: wide * width,
      ink: BLOCKS[index] ?? SKY,
    }));
    const roofs = blocks.map(({x, top, width: wide, ink}, index) => {
      const chimney =
        rect(x + wide * 0.68, top - 64, 46, 70, ink) +
        rect(x + wide * 0.68 - 6, top - 70, 58, 14, ink);
      if (index === 1)
        return (
          chimney +
          path(
            polygon([
              [x - 8, top],
              [x + wide / 2, top - 150],
              [x + wide + 8, top],
            ]),
            ink,
          )
        );
      if (index === 4)
        return (
          chimney +
          path(
            polygon([
              [x - 8, top],
              [x + 60, top - 96],
              [x + wide - 60, top - 96],
              [x + wide + 8, top],
            ]),
            ink,
          )
        );
      return (
        chimney +
        rect(x + wide * 0.2, top - 110, 5, 112, ink) +
        rect(x + wide * 0.2 - 30, top - 96, 64, 4, ink) +
        rect(x + wide * 0.2 - 22, top - 76, 48, 4, ink)
      );
    });
    const stars = range(40).map(() =>
      circle(
        [random.between(0, width), random.between(0, height * 0.4)],
        random.between(1.5, 3.6),
        '#f5efe0',
        {opacity: '0.8'},
      ),
    );
    return [
      rect(0, 0, width, height, SKY),
      circle([width * 0.76, height * 0.17], 225, '#35527f'),
      circle([width * 0.76, height * 0.17], 138, '#ffe3a0'),
      circle([width * 0.76 - 40, height * 0.17 - 30], 24, '#f3cf80'),
      circle([width * 0.76 + 38, height * 0.17 + 40], 34, '#f3cf80'),
      ...stars,
      ...blocks.map(
        (one, index) => (roofs[index] ?? '') + block(random, one, ground),
      ),
    ].join('');
  },
};
