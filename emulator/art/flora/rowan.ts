import type {Artwork} from '../artwork';
import {mixColour} from '../colour';
import type {Random} from '../random';
import {
  circle,
  curve,
  lens,
  line,
  path,
  polar,
  range,
  rect,
  type Point,
} from '../svg';

const TWIG = '#4a3a33';
const REDS = ['#c6271f', '#e5462f'] as const;

function leaf(
  random: Random,
  foot: Point,
  heading: number,
  length: number,
  turning: number,
): string {
  const pairs = 7;
  const bend = random.between(-0.3, 0.3);
  const ink = mixColour('#4d7350', '#d9a035', turning);
  const spine = range(pairs + 1).map((index) =>
    polar(
      foot,
      heading + bend * (index / pairs),
      (length * (index + 0.6)) / pairs,
    ),
  );
  const tip = spine.at(-1) ?? foot;
  const blade = (at: Point, angle: number, size: number) =>
    lens(at, polar(at, angle, size), size * 0.27, 0.45);
  const blades = spine.slice(0, pairs).flatMap((at, index) => {
    const size =
      length * 0.36 * (0.8 + 0.35 * Math.sin((Math.PI * (index + 1)) / pairs));
    return [-1, 1].map((sign) => ({
      at,
      angle: heading + bend * (index / pairs) + sign * 0.95,
      size,
    }));
  });
  const all = [
    ...blades,
    {at: tip, angle: heading + bend, size: length * 0.34},
  ];
  return (
    all
      .map(({at, angle, size}, index) =>
        path(
          blade(at, angle, size),
          index % 2 === 0 ? ink : mixColour(ink, '#22382c', 0.22),
        ),
      )
      .join('') +
    line(
      all
        .map(({at, angle, size}) => curve([at, polar(at, angle, size * 0.8)]))
        .join(''),
      '#f6eedc',
      2,
      {opacity: '0.6'},
    ) +
    line(curve([foot, ...spine]), TWIG, 5)
  );
}

function berries(random: Random, foot: Point, size: number): string {
  const cluster = range(30)
    .map((index) => {
      const angle = index * 2.4;
      const out = Math.sqrt(index / 30) * size;
      return {
        at: [
          foot[0] + Math.cos(angle) * out,
          foot[1] + size * 0.75 + Math.sin(angle) * out * 0.72,
        ] as const,
        r: random.between(25, 33),
      };
    })
    .sort((a, b) => a.at[1] - b.at[1]);
  const stalks = cluster.map(
    ({at}) =>
      `M${String(Math.round(foot[0]))} ${String(Math.round(foot[1] - size * 0.55))}Q${String(Math.round((foot[0] + at[0]) / 2))} ${String(Math.round(foot[1] - size * 0.1))} ${String(Math.round(at[0]))} ${String(Math.round(at[1]))}`,
  );
  return (
    line(stalks.join(''), TWIG, 3.4) +
    cluster
      .map(
        ({at, r}, index) =>
          circle(at, r, '#8d1a1a') +
          circle([at[0] - 2, at[1] - 3], r * 0.92, REDS[index % 2] ?? REDS[0]) +
          circle([at[0] - r * 0.32, at[1] - r * 0.38], r * 0.2, '#ffd9c4') +
          circle([at[0] + r * 0.15, at[1] + r * 0.62], r * 0.13, '#5b1212'),
      )
      .join('')
  );
}

export const rowan: Artwork = {
  paper: '#f7f1e3',
  wall: '#d9d5c8',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const branch: Point[] = [
      [width * 1.02, height * 0.02],
      [width * 0.76, height * 0.13],
      [width * 0.52, height * 0.29],
      [width * 0.36, height * 0.47],
      [width * 0.27, height * 0.66],
    ];
    const at = (index: number): Point => branch[index] ?? [0, 0];
    return [
      rect(0, 0, width, height, '#efe5cd'),
      line(curve(branch), TWIG, 20, {'stroke-linecap': 'round'}),
      leaf(random, at(1), 2.75, 520, 0.1),
      leaf(random, at(1), 0.75, 500, 0.75),
      leaf(random, at(2), 3.25, 560, 0.35),
      leaf(random, at(2), 0.35, 620, 0.05),
      leaf(random, at(3), 2.9, 430, 0.85),
      leaf(random, at(3), 0.75, 640, 0.5),
      leaf(random, at(4), 2.25, 560, 0.15),
      leaf(random, at(4), 1.1, 600, 0.95),
      berries(random, [width * 0.64, height * 0.4], 150),
      berries(random, [width * 0.2, height * 0.41], 128),
      berries(random, [width * 0.56, height * 0.68], 172),
      berries(random, [width * 0.86, height * 0.2], 118),
    ].join('');
  },
};
