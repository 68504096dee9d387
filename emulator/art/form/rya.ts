import type {Artwork} from '../artwork';
import {path, polygon, range, rect, type Point} from '../svg';

const MADDER = '#a8352c';
const OCHRE = '#d39a3a';
const MOSS = '#66724a';
const CHARCOAL = '#2b2826';
const WOOL = '#efe4cf';

type Motif = (x: number, y: number, width: number, height: number) => Point[];

const UP: Motif = (x, y, w, h) => [
  [x, y + h],
  [x + w / 2, y],
  [x + w, y + h],
];
const DOWN: Motif = (x, y, w, h) => [
  [x, y],
  [x + w, y],
  [x + w / 2, y + h],
];
const DIAMOND: Motif = (x, y, w, h) => [
  [x + w / 2, y],
  [x + w, y + h / 2],
  [x + w / 2, y + h],
  [x, y + h / 2],
];
const LEFT: Motif = (x, y, w, h) => [
  [x, y],
  [x + w, y],
  [x, y + h],
];
const BAR: Motif = (x, y, w, h) => [
  [x + w * 0.25, y],
  [x + w * 0.75, y],
  [x + w * 0.75, y + h],
  [x + w * 0.25, y + h],
];

interface Band {
  readonly motif: Motif | null;
  readonly count: number;
  readonly share: number;
  readonly ground: string;
  readonly ink: string;
  readonly heart?: string;
}

/** The upper half; the lower one mirrors it. */
const BANDS: readonly Band[] = [
  {motif: null, count: 1, share: 1, ground: CHARCOAL, ink: CHARCOAL},
  {motif: DOWN, count: 10, share: 3, ground: WOOL, ink: MADDER},
  {motif: null, count: 1, share: 0.7, ground: OCHRE, ink: OCHRE},
  {motif: DIAMOND, count: 5, share: 5, ground: MOSS, ink: WOOL, heart: MADDER},
  {motif: null, count: 1, share: 0.7, ground: CHARCOAL, ink: CHARCOAL},
  {motif: BAR, count: 13, share: 2, ground: WOOL, ink: CHARCOAL},
  {motif: UP, count: 5, share: 4.4, ground: OCHRE, ink: MADDER, heart: WOOL},
  {motif: LEFT, count: 10, share: 2.6, ground: WOOL, ink: MOSS},
  {motif: null, count: 1, share: 0.7, ground: MADDER, ink: MADDER},
];

const CENTRE: Band = {
  motif: DIAMOND,
  count: 3,
  share: 8.6,
  ground: CHARCOAL,
  ink: OCHRE,
  heart: MADDER,
};

const shrink = (points: readonly Point[], factor: number): Point[] => {
  const cx = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const cy = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  return points.map(([x, y]): Point => [
    cx + (x - cx) * factor,
    cy + (y - cy) * factor,
  ]);
};

function weave(
  band: Band,
  y: number,
  width: number,
  height: number,
  flipped: boolean,
): string {
  const {motif, count, ground, ink, heart} = band;
  const cell = width / count;
  const shapes = motif
    ? range(count).map((index) =>
        motif(index * cell, y, cell, height).map(([px, py]): Point =>
          flipped ? [width - px, 2 * y + height - py] : [px, py],
        ),
      )
    : [];
  return [
    rect(0, y, width, height + 1, ground),
    path(shapes.map(polygon).join(''), ink),
    heart
      ? path(shapes.map((shape) => polygon(shrink(shape, 0.5))).join(''), heart)
      : '',
    heart
      ? path(
          shapes.map((shape) => polygon(shrink(shape, 0.2))).join(''),
          ground,
        )
      : '',
  ].join('');
}

export const rya: Artwork = {
  paper: '#f5efe2',
  wall: '#dcd3c4',
  ink: 'solid',
  draw: ({width, height}, random) => {
    const rows = [
      ...BANDS.map((band) => ({band, flipped: false})),
      {band: CENTRE, flipped: false},
      ...[...BANDS].reverse().map((band) => ({band, flipped: true})),
    ];
    const total = rows.reduce((sum, {band}) => sum + band.share, 0);
    let y = 0;
    const woven = rows.map(({band, flipped}) => {
      const tall = (band.share / total) * height;
      const row = weave(band, y, width, tall, flipped);
      y += tall;
      return row;
    });
    const weft = range(Math.floor(height / 10)).map((index) =>
      rect(
        0,
        index * 10,
        width,
        random.between(1.4, 3.2),
        random.chance(0.5) ? '#ffffff' : '#000000',
        {opacity: random.between(0.06, 0.16).toFixed(2)},
      ),
    );
    const warp = range(Math.floor(width / 13)).map((index) =>
      rect(index * 13, 0, 2.4, height, '#000000', {opacity: '0.07'}),
    );
    return [...woven, ...weft, ...warp].join('');
  },
};
