import type {Artwork} from '../artwork';
import {mixColour} from '../colour';
import {
  circle,
  element,
  gradient,
  group,
  line,
  path,
  range,
  rect,
} from '../svg';
import {land, skyline, spruce} from './ridge';

/** How high a ridge stands at x (0 to 1): over the whole width, or falling off from one shore. */
const SHAPES: readonly ((x: number) => number)[] = [
  (x) => 0.5 + 0.5 * Math.cos((x - 0.2) * 5),
  (x) => 0.5 + 0.5 * Math.cos((x - 0.85) * 4.4),
  (x) => Math.max(0, 1 - x * 1.55),
  (x) => Math.max(0, 1 - (1 - x) * 1.7),
  (x) => Math.max(0, 1 - x * 2.1),
  (x) => Math.max(0, 1 - (1 - x) * 2.3),
  (x) => Math.max(0, 1 - x * 3.4),
];

export const fjordAtDawn: Artwork = {
  paper: '#f7f1e6',
  wall: '#d9d3ca',
  ink: 'solid',
  draw: ({width, height}, random) => {
    const shore = height * 0.7;
    const sun = [width * 0.585, height * 0.345] as const;
    const ridges = SHAPES.map((shape, index) => {
      const depth = index / (SHAPES.length - 1);
      const foot = shore - (1 - depth) ** 2 * height * 0.035 + depth * 34;
      const tall = height * (0.2 + 0.17 * depth);
      const points = skyline(
        random,
        width,
        (x) => foot - shape(x) ** 0.92 * tall - 6,
        (40 + 95 * depth) * (index < 2 ? 1.3 : 1),
      ).map(
        ([x, y]) =>
          [x, Math.min(y, foot + (shape(x / width) > 0 ? 40 : 90))] as const,
      );
      const top = mixColour('#b9a9bd', '#16283f', depth ** 0.8);
      const mist = mixColour('#f0cdbb', '#53708a', depth);
      const id = `fjord-at-dawn-${index}`;
      return (
        gradient(
          id,
          [
            [0, top],
            [0.5, mixColour(top, mist, 0.35)],
            [1, mist],
          ],
          {
            x1: 0,
            y1: foot - tall,
            x2: 0,
            y2: foot + 20,
            gradientUnits: 'userSpaceOnUse',
          },
        ) + path(land(points, foot + 20), `url(#${id})`)
      );
    });
    const glints = range(46).map((index) => {
      const down = (index / 46) ** 1.25;
      const y = shore + 30 + down * (height - shore - 40);
      const half = (24 + 120 * down) * random.between(0.35, 1.1);
      const x = sun[0] + random.between(-1, 1) * (20 + 60 * down);
      return line(`M${x - half} ${y}H${x + half}`, '#ffe7cd', 3 + 5 * down, {
        'stroke-linecap': 'round',
        opacity: 0.75 - 0.3 * down,
      });
    });
    const ripples = range(90).map(() => {
      const down = random.next() ** 0.8;
      const y = shore + 30 + down * (height - shore);
      const half = random.between(40, 210) * (0.3 + down);
      const x = random.between(0, width);
      return line(
        `M${x - half} ${y}H${x + half}`,
        random.chance(0.5) ? '#3d5a78' : '#d7b3ab',
        2 + 3 * down,
        {opacity: 0.28},
      );
    });
    const trees = range(34).map((index) => {
      const x = width * 0.98 - (index / 34) ** 1.2 * width * 0.5;
      const size = (210 - index * 4) * random.between(0.6, 1.15);
      return spruce(random, [x, height + 30 - index * 0.5], size + 60);
    });
    return [
      element('defs', {}, [
        gradient('fjord-at-dawn-sky', [
          [0, '#8fb0c4'],
          [0.3, '#dccdc9'],
          [0.55, '#f6cdb0'],
          [1, '#f3b392'],
        ]),
        gradient('fjord-at-dawn-water', [
          [0, '#e9bda5'],
          [0.35, '#9d98a8'],
          [1, '#29415d'],
        ]),
      ]),
      rect(0, 0, width, shore + 10, 'url(#fjord-at-dawn-sky)'),
      circle(sun, 330, '#fff3dc', {opacity: 0.16}),
      circle(sun, 215, '#fff3dc', {opacity: 0.22}),
      circle(sun, 118, '#fff6e6'),
      rect(0, shore, width, height - shore, 'url(#fjord-at-dawn-water)'),
      group({}, ridges),
      ...ripples,
      ...glints,
      path(trees.join(''), '#0f2033'),
    ].join('');
  },
};
