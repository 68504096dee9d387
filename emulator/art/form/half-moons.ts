import type {Artwork} from '../artwork';
import {overprint, path, range, rect, short, type Point} from '../svg';

const INKS = ['#e0a83a', '#2f5d8a', '#c4452f'] as const;

/** A quarter of a circle in a square cell, from the corner that `turn` (0 to 3, clockwise) names. */
function quarter([x, y]: Point, side: number, turn: number): string {
  const corners: Point[] = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  const at = (index: number) => corners[index % 4] ?? [x, y];
  const [cx, cy] = at(turn);
  const [ax, ay] = at(turn + 1);
  const [bx, by] = at(turn + 3);
  const r = short(side);
  return `M${short(cx)} ${short(cy)}L${short(ax)} ${short(ay)}A${r} ${r} 0 0 1 ${short(bx)} ${short(by)}Z`;
}

/** Half of a circle whose straight side lies on the side of the cell that `turn` names. */
function half([x, y]: Point, side: number, turn: number): string {
  const corners: Point[] = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  const at = (index: number) => corners[index % 4] ?? [x, y];
  const [ax, ay] = at(turn);
  const [bx, by] = at(turn + 1);
  const r = short(side / 2);
  return `M${short(ax)} ${short(ay)}A${r} ${r} 0 0 0 ${short(bx)} ${short(by)}Z`;
}

export const halfMoons: Artwork = {
  paper: '#f4eddd',
  wall: '#ded6c8',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const columns = 5;
    const side = Math.min(width / columns, height / 7);
    const across = Math.ceil(width / side - 0.01);
    const down = Math.floor(height / side + 0.01);
    const top = (height - down * side) / 2;
    const layers: [string[], string[], string[]] = [[], [], []];
    for (const row of range(down))
      for (const column of range(across)) {
        const corner: Point = [column * side, top + row * side];
        const first = (column * 2 + row + random.integer(0, 1)) % 3;
        const turn = random.integer(0, 3);
        const shape = random.chance(0.62) ? quarter : half;
        layers[first]?.push(shape(corner, side, turn));
        if (random.chance(0.5))
          layers[(first + 1 + random.integer(0, 1)) % 3]?.push(
            (random.chance(0.5) ? quarter : half)(corner, side, turn + 2),
          );
      }
    return [
      rect(0, top, width, down * side, '#f0e3c8'),
      ...layers.map((shapes, index) =>
        overprint(path(shapes.join(''), INKS[index] ?? INKS[0]), [
          index * 2.5 - 2,
          index * -2 + 2,
        ]),
      ),
    ].join('');
  },
};
