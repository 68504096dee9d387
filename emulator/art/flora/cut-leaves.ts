import type {Artwork} from '../artwork';
import type {Random} from '../random';
import {
  boxed,
  curve,
  group,
  overprint,
  path,
  range,
  rect,
  short,
  type Point,
} from '../svg';

const INKS = ['#2f6b4f', '#ee6f4f', '#2c5c8f', '#e2a93b', '#1d3b36'] as const;
const GROUNDS = [
  '#f3e6cd',
  '#f6c9b4',
  '#cfe0d8',
  '#f4d98f',
  '#dfe4ea',
] as const;

/** A leaf of rounded lobes along a swaying spine, as scissors leave it: from 0/0 upwards. */
function lobedLeaf(
  random: Random,
  length: number,
  breadth: number,
  lobes: number,
): string {
  const sway = random.between(-0.16, 0.16);
  const spine = (t: number): Point => [
    Math.sin(t * Math.PI) * sway * length,
    -t * length,
  ];
  const side = (sign: number): Point[] =>
    range(lobes).flatMap((lobe): Point[] => {
      const t = (lobe + 0.7) / (lobes + 0.6);
      const reach =
        breadth *
        Math.sin(Math.PI * (0.14 + t * 0.8)) ** 0.8 *
        random.between(0.85, 1.12);
      const [x, y] = spine(t);
      const rise = length / lobes;
      const [nx, ny] = spine(t - 0.36 / lobes);
      return [
        [nx + sign * breadth * 0.13, ny + rise * 0.12],
        [x + sign * reach * 0.86, y - rise * 0.1],
        [x + sign * reach, y - rise * 0.52],
        [x + sign * reach * 0.72, y - rise * 0.66],
      ];
    });
  const tip = spine(1.03);
  const stem = breadth * 0.06;
  return curve(
    [
      [stem, length * 0.1],
      ...side(1),
      tip,
      ...side(-1).reverse(),
      [-stem, length * 0.1],
    ],
    true,
  );
}

/** A pointed leaf with slits snipped towards its spine. */
function slitLeaf(
  random: Random,
  length: number,
  breadth: number,
  slits: number,
): string {
  const edge = (sign: number): Point[] =>
    range(slits).flatMap((slit): Point[] => {
      const t = (slit + 0.5) / slits;
      const reach =
        breadth * Math.sin(Math.PI * t) ** 0.62 * random.between(0.9, 1.08);
      const y = -t * length;
      const rise = length / slits;
      return [
        [sign * breadth * 0.09, y + rise * 0.36],
        [sign * reach, y - rise * 0.05],
        [sign * reach * 0.94, y - rise * 0.4],
      ];
    });
  const write = (points: readonly Point[]) =>
    points
      .map(
        ([x, y], index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`,
      )
      .join('');
  return `${write([[breadth * 0.05, length * 0.14], ...edge(1), [0, -length * 1.03], ...edge(-1).reverse(), [-breadth * 0.05, length * 0.14]])}Z`;
}

const SHARES = [
  [0.36, 0.64],
  [0.58, 0.42],
  [0.42, 0.58],
  [0.6, 0.4],
] as const;
const HEIGHTS = [0.27, 0.22, 0.29, 0.22] as const;

export const cutLeaves: Artwork = {
  paper: '#f8f2e4',
  wall: '#e4dccd',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const repeat = Math.max(1, Math.round(width / height));
    const panels = range(repeat).flatMap((copy) => {
      let y = 0;
      return HEIGHTS.flatMap((share, row) => {
        let x = (copy * width) / repeat;
        const tall = share * height;
        const top = y;
        y += tall;
        return (SHARES[row] ?? SHARES[0]).map((part, column) => {
          const wide = (part * width) / repeat;
          const left = x;
          x += wide;
          return {left, top, wide, tall, index: row * 2 + column + copy * 3};
        });
      });
    });
    return panels
      .map(({left, top, wide, tall, index}) => {
        const ground =
          GROUNDS[(index * 2 + (index % 3)) % GROUNDS.length] ?? GROUNDS[0];
        const ink = INKS[(index * 3 + 1) % INKS.length] ?? INKS[0];
        const across = wide > tall * 1.15;
        const length = (across ? wide : tall) * 0.7;
        const breadth = Math.min((across ? tall : wide) * 0.38, length * 0.48);
        const leaf =
          index % 3 === 1
            ? slitLeaf(random, length, breadth, 9)
            : lobedLeaf(random, length, breadth, 4 + (index % 3));
        const turn = (across ? 90 : 0) + random.between(-14, 14);
        const lean = (turn * Math.PI) / 180;
        const foot: Point = [
          wide / 2 - (Math.sin(lean) * length) / 2,
          tall / 2 + (Math.cos(lean) * length) / 2,
        ];
        const place = {
          transform: `translate(${short(foot[0])} ${short(foot[1])}) rotate(${short(turn)})`,
        };
        return boxed(left, top, wide, tall, [
          rect(0, 0, wide, tall, ground),
          overprint(group(place, path(leaf, ink, {opacity: '0.28'})), [13, 12]),
          group(place, path(leaf, ink)),
        ]);
      })
      .join('');
  },
};
