import type {Artwork} from '../artwork';
import {noise2} from '../noise';
import type {Random} from '../random';
import {
  circle,
  curve,
  line,
  path,
  polygon,
  range,
  rect,
  type Point,
} from '../svg';
import {contourLines, type Mesh} from './contours';

const STEP = 26;
const INK = '#8a4b2a';
const WATER = '#2f6f95';

interface Hill {
  readonly at: Point;
  readonly reach: number;
  readonly tall: number;
}

function terrain(
  random: Random,
  width: number,
  height: number,
): (x: number, y: number) => number {
  const coarse = noise2(random);
  const fine = noise2(random);
  const hills: Hill[] = [
    {at: [width * 0.58, height * 0.34], reach: 430, tall: 330},
    {at: [width * 0.24, height * 0.6], reach: 330, tall: 190},
    {at: [width * 0.82, height * 0.82], reach: 300, tall: 170},
    {at: [width * 0.42, height * 0.74], reach: 150, tall: -120},
    {at: [width * 0.2, height * 0.2], reach: 170, tall: -130},
  ];
  return (x, y) => {
    const wobble = coarse(x / 330, y / 330) * 55 + fine(x / 120, y / 120) * 17;
    return hills.reduce((sum, {at, reach, tall}) => {
      const distance = Math.hypot((x - at[0]) * 1.1, y - at[1]) / reach;
      return sum + tall * Math.exp(-(distance ** 2));
    }, 120 + wobble);
  };
}

function lowest(
  points: readonly Point[],
  level: (x: number, y: number) => number,
  aim: Point,
): Point {
  return points.reduce((best, point) => {
    const near = Math.hypot(point[0] - aim[0], point[1] - aim[1]) < 230;
    return near && level(...point) < level(...best) ? point : best;
  }, aim);
}

/** A way from a point to a summit: towards it, but where the slope allows, and meandering a little. */
function trail(
  level: (x: number, y: number) => number,
  from: Point,
  summit: Point,
): Point[] {
  const points: Point[] = [from];
  for (let step = 0; step < 140; step += 1) {
    const [x, y] = points.at(-1) ?? from;
    const ahead: Point = [summit[0] - x, summit[1] - y];
    const distance = Math.hypot(...ahead);
    if (distance < 40) break;
    const slope: Point = [
      level(x + 4, y) - level(x - 4, y),
      level(x, y + 4) - level(x, y - 4),
    ];
    const steep = Math.hypot(...slope) + 0.5;
    const sway = Math.sin(step * 0.55) * 0.7;
    const dx = ahead[0] / distance + (slope[0] / steep) * 0.5;
    const dy = ahead[1] / distance + (slope[1] / steep) * 0.5;
    const pace = 17 / Math.hypot(dx, dy);
    points.push([x + (dx - dy * sway) * pace, y + (dy + dx * sway) * pace]);
  }
  return [...points, summit];
}

export const tenMetreContours: Artwork = {
  paper: '#efe3c8',
  wall: '#cfc7b6',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const level = terrain(random, width, height);
    const mesh: Mesh = {
      step: STEP,
      heights: range(height / STEP + 2).map((row) =>
        range(width / STEP + 2).map((column) =>
          level(column * STEP, row * STEP),
        ),
      ),
    };
    const nodes = mesh.heights.flatMap((row, y) =>
      row.map((_, x): Point => [x * STEP, y * STEP]),
    );
    const lines = (at: number) =>
      contourLines(mesh, at)
        .map((points) => curve(points))
        .join('');
    const levels = range(50).map((index) => index * 10 + 0.01);
    const lakes = [
      [width * 0.42, height * 0.74] as const,
      [width * 0.2, height * 0.2] as const,
    ].map((aim) => {
      const bottom = lowest(nodes, level, aim);
      const surface = level(...bottom) + 26;
      const shores = contourLines(mesh, surface).filter((points) =>
        points.some(
          (point) =>
            Math.hypot(point[0] - bottom[0], point[1] - bottom[1]) < 150,
        ),
      );
      const outline = shores.map((points) => curve(points)).join('');
      return path(outline, '#a9cbd2') + line(outline, WATER, 4);
    });
    const summit = nodes.reduce((best, node) =>
      level(...node) > level(...best) ? node : best,
    );
    const start: Point = [width * 0.62, height * 0.985];
    const way = trail(level, start, summit);
    return [
      rect(0, 0, width, height, '#f1e7cf'),
      ...range(4).map((column) =>
        line(`M${(column + 1) * 260} 0V${height}`, WATER, 1.6, {opacity: 0.5}),
      ),
      ...range(7).map((row) =>
        line(`M0 ${(row + 1) * 260 - 40}H${width}`, WATER, 1.6, {opacity: 0.5}),
      ),
      ...levels.map((at, index) =>
        line(lines(at), INK, index % 5 === 0 ? 5.2 : 2.2, {
          'stroke-linejoin': 'round',
        }),
      ),
      ...lakes,
      line(curve(way), '#c8321f', 6, {
        'stroke-dasharray': '22 13',
        'stroke-linecap': 'round',
      }),
      path(
        polygon([
          [summit[0], summit[1] - 24],
          [summit[0] + 21, summit[1] + 13],
          [summit[0] - 21, summit[1] + 13],
        ]),
        '#c8321f',
      ),
      circle(start, 11, '#c8321f'),
      line(`M0 0H${width}V${height}H0Z`, INK, 7),
    ].join('');
  },
};
