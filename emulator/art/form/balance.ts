import type {Artwork} from '../artwork';
import type {Random} from '../random';
import {
  circle,
  curve,
  ellipse,
  group,
  path,
  range,
  rect,
  type Point,
} from '../svg';

interface Stone {
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly fleck: string;
  readonly tilt: number;
}

/** From the ground up. */
const STONES: readonly Stone[] = [
  {width: 820, height: 270, colour: '#3c4443', fleck: '#5c6664', tilt: -1},
  {width: 560, height: 250, colour: '#d98c83', fleck: '#eab5a9', tilt: 4},
  {width: 660, height: 170, colour: '#a9b5a6', fleck: '#7f8f80', tilt: -5},
  {width: 340, height: 300, colour: '#58745f', fleck: '#88a089', tilt: 3},
  {width: 450, height: 150, colour: '#ece0cc', fleck: '#c9b79a', tilt: -4},
  {width: 230, height: 190, colour: '#c9a24b', fleck: '#e6cb86', tilt: 6},
  {width: 130, height: 96, colour: '#2a2f2f', fleck: '#565f5d', tilt: -8},
];

function pebble(random: Random, width: number, height: number): string {
  const points = range(14).map((index): Point => {
    const angle = (index / 14) * Math.PI * 2;
    const round = (value: number) => Math.sign(value) * Math.abs(value) ** 0.78;
    const wobble = random.between(0.965, 1.035);
    return [
      round(Math.cos(angle)) * (width / 2) * wobble,
      round(Math.sin(angle)) * (height / 2) * wobble,
    ];
  });
  return curve(points, true);
}

export const balance: Artwork = {
  paper: '#f6efe6',
  wall: '#e2dbd2',
  ink: 'solid',
  draw: ({width, height}, random) => {
    const ground = height * 0.9;
    let top = ground;
    const cairn = STONES.map(
      ({width: wide, height: tall, colour, fleck, tilt}, index) => {
        const y = top - tall / 2;
        top -= tall * 0.965;
        const x = width / 2 + (index % 2 === 0 ? -1 : 1) * 26;
        const flecks = range(Math.round(wide / 11)).map(() => {
          const angle = random.between(0, Math.PI * 2);
          const out = Math.sqrt(random.next()) * 0.42;
          return ellipse(
            [Math.cos(angle) * wide * out, Math.sin(angle) * tall * out],
            random.between(2, 9),
            random.between(2, 6),
            fleck,
          );
        });
        return group(
          {
            transform: `translate(${String(x)} ${String(y)}) rotate(${String(tilt)})`,
          },
          [path(pebble(random, wide, tall), colour), ...flecks],
        );
      },
    );
    return [
      rect(0, 0, width, height, '#efdcd0'),
      circle([width * 0.5, height * 0.39], 470, '#f7ede2'),
      rect(0, ground - 26, width, height - ground + 26, '#d8bfae'),
      ...cairn,
    ].join('');
  },
};
