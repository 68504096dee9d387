import type {Point} from '../svg';

/** Heights on a square mesh; rows of columns. */
export interface Mesh {
  readonly step: number;
  readonly heights: readonly (readonly number[])[];
}

type Segment = readonly [Point, Point];

const between = (a: number, b: number, level: number) => (level - a) / (b - a);

function cellSegments(
  mesh: Mesh,
  column: number,
  row: number,
  level: number,
): Segment[] {
  const {step, heights} = mesh;
  const height = (x: number, y: number) => heights[y]?.[x] ?? 0;
  const a = height(column, row);
  const b = height(column + 1, row);
  const c = height(column + 1, row + 1);
  const d = height(column, row + 1);
  const crossings: Point[] = [];
  if (a > level !== b > level)
    crossings.push([column + between(a, b, level), row]);
  if (b > level !== c > level)
    crossings.push([column + 1, row + between(b, c, level)]);
  if (c > level !== d > level)
    crossings.push([column + 1 - between(c, d, level), row + 1]);
  if (d > level !== a > level)
    crossings.push([column, row + 1 - between(d, a, level)]);
  const scaled = crossings.map(([x, y]): Point => [x * step, y * step]);
  const [first, second, third, fourth] = scaled;
  const segments: Segment[] = [];
  if (first && second) segments.push([first, second]);
  if (third && fourth) segments.push([third, fourth]);
  return segments;
}

function isCrossed(
  heights: readonly number[],
  below: readonly number[],
  column: number,
  level: number,
): boolean {
  const above = (heights[column] ?? 0) > level;
  return (
    (heights[column + 1] ?? 0) > level !== above ||
    (below[column] ?? 0) > level !== above ||
    (below[column + 1] ?? 0) > level !== above
  );
}

const key = ([x, y]: Point) => `${Math.round(x * 100)},${Math.round(y * 100)}`;

/** The lines along which the mesh has one height, each as long as it goes; closed ones end where they begin. */
export function contourLines(mesh: Mesh, level: number): Point[][] {
  const ends = new Map<string, Segment[]>();
  const all: Segment[] = [];
  for (const [row, heights] of mesh.heights.slice(0, -1).entries()) {
    const below = mesh.heights[row + 1] ?? [];
    for (let column = 0; column < heights.length - 1; column += 1) {
      if (isCrossed(heights, below, column, level))
        all.push(...cellSegments(mesh, column, row, level));
    }
  }
  for (const segment of all)
    for (const end of segment) {
      const meeting = ends.get(key(end));
      if (meeting) meeting.push(segment);
      else ends.set(key(end), [segment]);
    }
  const used = new Set<Segment>();
  const follow = (from: Point): Point[] => {
    const points: Point[] = [];
    let end = from;
    for (;;) {
      const next = (ends.get(key(end)) ?? []).find((s) => !used.has(s));
      if (!next) return points;
      used.add(next);
      end = key(next[0]) === key(end) ? next[1] : next[0];
      points.push(end);
    }
  };
  return all.flatMap((segment) => {
    if (used.has(segment)) return [];
    used.add(segment);
    return [
      [...follow(segment[0]).reverse(), ...segment, ...follow(segment[1])],
    ];
  });
}
