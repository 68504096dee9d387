import type {Artwork} from '../artwork';
import {circle, element, gradient, path, range, rect} from '../svg';
import {land, skyline} from './ridge';

export const midnightSun: Artwork = {
  paper: '#f6efe2',
  wall: '#e2d6c6',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const horizon = height * 0.56;
    const centre = [width / 2, horizon - 120] as const;
    const radius = width * 0.36;
    const bars = range(15).map((index) => {
      const t = index / 14;
      const y = horizon + 34 + t ** 1.25 * (height - horizon - 90);
      const distance = t * 1.5 - 0.34;
      const half =
        radius *
        Math.sqrt(Math.max(0.05, 1 - (distance / 1.42) ** 2)) *
        random.between(0.9, 1.05);
      const tall = 30 - 17 * t;
      const x = width / 2 + random.between(-22, 22) * (0.4 + t);
      return element('rect', {
        x: x - half,
        y,
        width: half * 2,
        height: tall,
        rx: tall / 2,
        fill: 'url(#midnight-sun-bars)',
      });
    });
    const islands = skyline(
      random,
      width,
      (x) =>
        horizon - 8 - 74 * Math.max(0, Math.abs(x - 0.56) - 0.3) ** 0.8 * 2,
      15,
      5,
    );
    return [
      element('defs', {}, [
        gradient('midnight-sun-sky', [
          [0, '#f4cf9e'],
          [0.5, '#f2a56b'],
          [1, '#e8794a'],
        ]),
        gradient('midnight-sun-disc', [
          [0, '#ffd98a'],
          [0.45, '#f88a36'],
          [1, '#d8331f'],
        ]),
        gradient('midnight-sun-sea', [
          [0, '#9c2a22'],
          [1, '#4a0f1c'],
        ]),
        gradient(
          'midnight-sun-bars',
          [
            [0, '#ffb45c'],
            [1, '#f47a35'],
          ],
          {
            x1: 0,
            y1: horizon,
            x2: 0,
            y2: height,
            gradientUnits: 'userSpaceOnUse',
          },
        ),
      ]),
      rect(0, 0, width, height, 'url(#midnight-sun-sky)'),
      circle(centre, radius, 'url(#midnight-sun-disc)'),
      rect(0, horizon, width, height - horizon, 'url(#midnight-sun-sea)'),
      path(land(islands, horizon + 12), '#4a0f1c'),
      ...bars,
    ].join('');
  },
};
