import type {Artwork} from '../artwork';
import {fractal1, noise1} from '../noise';
import {land, skyline} from '../nord/ridge';
import type {Random} from '../random';
import {
  boxed,
  circle,
  element,
  gradient,
  group,
  path,
  range,
  rect,
  short,
} from '../svg';

/** One hanging curtain: many narrow rays of light with a bright lower hem. */
function curtain(
  random: Random,
  width: number,
  hem: number,
  tall: number,
  sway: number,
  ink: string,
): string {
  const drift = fractal1(random, 3);
  const flicker = noise1(random);
  const rays = Math.round(width / 18);
  return range(rays)
    .map((ray) => {
      const x = (ray / rays) * width;
      const bottom = hem + drift(ray / 21) * sway;
      const strength = Math.max(
        0,
        0.5 + 0.5 * drift(ray / 30 + 7) + flicker(ray / 1.5) * 0.3,
      );
      const height = tall * (0.45 + 0.75 * strength);
      return rect(x - 28, bottom - height, 56, height, `url(#${ink})`, {
        opacity: (strength * 0.44).toFixed(3),
      });
    })
    .join('');
}

export const aurora: Artwork = {
  paper: '#f3f1ec',
  wall: '#c5c9cc',
  ink: 'solid',
  draw: ({width, height}, random) => {
    const shore = height * 0.82;
    const stars = range(190).map(() =>
      circle(
        [random.between(0, width), random.between(0, shore)],
        random.next() ** 3 * 4 + 0.9,
        '#e9f3ee',
        {opacity: random.between(0.35, 0.95).toFixed(2)},
      ),
    );
    const curtains = [
      curtain(
        random,
        width,
        height * 0.62,
        height * 0.52,
        190,
        'aurora-violet',
      ),
      curtain(random, width, height * 0.58, height * 0.46, 240, 'aurora-green'),
      curtain(random, width, height * 0.45, height * 0.36, 170, 'aurora-green'),
    ];
    const far = skyline(
      random,
      width,
      (x) => shore - 60 - 150 * Math.abs(Math.sin(x * 5.2 + 0.6)),
      70,
    );
    const near = skyline(
      random,
      width,
      (x) => shore - 16 - 250 * Math.max(0, Math.abs(x - 0.42) * 1.7 - 0.35),
      60,
    );
    const sky = [
      rect(0, 0, width, shore + 10, 'url(#aurora-sky)'),
      ...stars,
      group({style: 'mix-blend-mode:screen'}, curtains),
    ].join('');
    const hills =
      path(land(far, shore + 6), '#12263a') +
      path(land(near, shore + 6), '#081521');
    return [
      element('defs', {}, [
        gradient('aurora-sky', [
          [0, '#060d1f'],
          [0.55, '#0c2440'],
          [1, '#14505a'],
        ]),
        gradient('aurora-green', [
          [0, '#3ff0a5', 0],
          [0.45, '#35d995', 0.25],
          [0.9, '#7dffc0', 0.9],
          [1, '#c6ffe0', 0],
        ]),
        gradient('aurora-violet', [
          [0, '#b25cff', 0],
          [0.35, '#a45cf0', 0.55],
          [0.8, '#5c7de8', 0.3],
          [1, '#46e8a8', 0],
        ]),
        gradient('aurora-water', [
          [0, '#0e3b45', 0.3],
          [1, '#050b18', 0.88],
        ]),
      ]),
      sky,
      hills,
      boxed(0, shore, width, height - shore, [
        rect(0, 0, width, height - shore, '#0b2740'),
        group(
          {transform: `scale(1 -0.34) translate(0 ${short(-shore)})`},
          curtains[1] ?? '',
        ),
        rect(0, 0, width, height - shore, 'url(#aurora-water)'),
      ]),
      ...range(60).map(() =>
        rect(
          random.between(-100, width),
          shore + random.next() ** 1.4 * (height - shore),
          random.between(50, 300),
          2.6,
          '#8ff0c8',
          {opacity: random.between(0.06, 0.3).toFixed(2)},
        ),
      ),
    ].join('');
  },
};
