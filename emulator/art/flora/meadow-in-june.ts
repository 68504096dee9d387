import type {Artwork} from '../artwork';
import type {Random} from '../random';
import {
  circle,
  element,
  gradient,
  group,
  lens,
  line,
  overprint,
  path,
  polar,
  range,
  rect,
  short,
  type Point,
} from '../svg';

const RED = '#e2474b';
const BLUE = '#4a63b5';
const YELLOW = '#f6c732';
const GREEN = '#2e7a56';
const WHITE = '#fdf9ef';

type Flower = (random: Random, at: Point, size: number) => string;

const petals = (
  at: Point,
  count: number,
  from: number,
  to: number,
  width: number,
  turn: number,
) =>
  range(count)
    .map((index) => {
      const angle = turn + (index / count) * Math.PI * 2;
      return lens(polar(at, angle, from), polar(at, angle, to), width, 0.62);
    })
    .join('');

const daisy: Flower = (random, at, size) =>
  path(petals(at, 15, size * 0.2, size, size * 0.24, random.next()), WHITE) +
  circle(at, size * 0.32, YELLOW);

const buttercup: Flower = (random, at, size) =>
  range(5)
    .map((index) =>
      circle(
        polar(
          at,
          (index / 5) * Math.PI * 2 + random.between(0, 0.2),
          size * 0.42,
        ),
        size * 0.4,
        YELLOW,
      ),
    )
    .join('') + circle(at, size * 0.2, '#d98f1d');

const clover: Flower = (random, at, size) =>
  path(
    range(4)
      .map((ring) =>
        petals(
          [at[0], at[1] - ring * size * 0.1],
          13 - ring * 2,
          size * 0.1,
          size * (0.95 - ring * 0.2),
          size * 0.2,
          random.next(),
        ),
      )
      .join(''),
    RED,
  ) +
  path(
    petals(
      [at[0], at[1] - size * 0.15],
      9,
      size * 0.05,
      size * 0.5,
      size * 0.1,
      random.next(),
    ),
    '#f58f86',
  );

const harebell: Flower = (_, [x, y], size) =>
  path(
    `M${short(x - size * 0.2)} ${short(y - size * 0.6)}Q${short(x)} ${short(y - size * 0.9)} ${short(x + size * 0.2)} ${short(y - size * 0.6)}C${short(x + size * 0.6)} ${short(y - size * 0.2)} ${short(x + size * 0.5)} ${short(y + size * 0.2)} ${short(x + size * 0.78)} ${short(y + size * 0.62)}L${short(x + size * 0.36)} ${short(y + size * 0.4)}L${short(x)} ${short(y + size * 0.72)}L${short(x - size * 0.36)} ${short(y + size * 0.4)}L${short(x - size * 0.78)} ${short(y + size * 0.62)}C${short(x - size * 0.5)} ${short(y + size * 0.2)} ${short(x - size * 0.6)} ${short(y - size * 0.2)} ${short(x - size * 0.2)} ${short(y - size * 0.6)}Z`,
    BLUE,
  );

const FLOWERS: readonly [Flower, ...Flower[]] = [
  clover,
  daisy,
  harebell,
  buttercup,
  daisy,
  clover,
  buttercup,
];

function stem(
  random: Random,
  foot: Point,
  head: Point,
  leaves: number,
): string {
  const bend = random.between(-60, 60);
  const middle: Point = [
    (foot[0] + head[0]) / 2 + bend,
    (foot[1] + head[1]) / 2,
  ];
  const blades = range(leaves).map((index) => {
    const t = 0.25 + index * 0.2;
    const at: Point = [
      foot[0] + (head[0] - foot[0]) * t + bend * 0.45,
      foot[1] + (head[1] - foot[1]) * t,
    ];
    return lens(
      at,
      polar(
        at,
        -Math.PI / 2 + (index % 2 === 0 ? 0.8 : -0.8),
        random.between(50, 110),
      ),
      random.between(11, 20),
    );
  });
  return (
    line(
      `M${short(foot[0])} ${short(foot[1])}Q${short(middle[0])} ${short(middle[1])} ${short(head[0])} ${short(head[1])}`,
      GREEN,
      5,
    ) + path(blades.join(''), GREEN)
  );
}

export const meadowInJune: Artwork = {
  paper: '#f8f1e2',
  wall: '#e6dccb',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const grass = (count: number, tall: number, ink: string) =>
      path(
        range(count)
          .map(() => {
            const x = random.between(-20, width + 20);
            const length = tall * random.between(0.5, 1.1);
            return lens(
              [x, height + 30],
              [x + random.between(-130, 130), height - length],
              random.between(12, 26),
              0.3,
            );
          })
          .join(''),
        ink,
      );
    const flowers = range(92).map((index) => {
      const far = 1 - index / 92;
      const head: Point = [
        ((index * 0.618) % 1) * (width + 60) - 30,
        height * (0.23 + 0.66 * (1 - far) + random.between(-0.1, 0.06)),
      ];
      const size = 42 + 46 * (1 - far) + random.between(-8, 12);
      const flower = random.pick(FLOWERS);
      return (
        stem(
          random,
          [head[0] + random.between(-70, 70), height + 40],
          head,
          3,
        ) + flower(random, head, size)
      );
    });
    return [
      element(
        'defs',
        {},
        gradient('meadow-in-june-sky', [
          [0, '#f7cfc0'],
          [0.5, '#bcd8cf'],
          [1, '#6fae94'],
        ]),
      ),
      rect(0, 0, width, height, 'url(#meadow-in-june-sky)'),
      circle([width * 0.74, height * 0.13], 120, '#f58f86', {opacity: '0.75'}),
      overprint(grass(120, 1250, '#8fc3a3'), [4, -3]),
      grass(130, 820, '#4f9a76'),
      group({}, flowers),
      grass(90, 330, '#1f5e45'),
    ].join('');
  },
};
