import type {Artwork} from '../artwork';
import {mixColour} from '../colour';
import {spruce} from '../nord/ridge';
import {
  circle,
  line,
  path,
  polar,
  range,
  rect,
  short,
  type Point,
} from '../svg';

/** Four hours of the sky's turn. */
const SWEEP = Math.PI / 3;

export const polaris: Artwork = {
  paper: '#16233f',
  wall: '#c9ced2',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const pole: Point = [width * 0.5, height * 0.36];
    const trails = range(270).map((index) => {
      const r = 30 + (index / 270) ** 0.8 * 1330 + random.between(-4, 4);
      const start = random.between(0, Math.PI * 2);
      const from = polar(pole, start, r);
      const to = polar(pole, start + SWEEP, r);
      const ink = random.chance(0.1)
        ? '#e9b872'
        : mixColour('#5f7ba6', '#eef1ee', random.next());
      return line(
        `M${short(from[0])} ${short(from[1])}A${short(r)} ${short(r)} 0 0 1 ${short(to[0])} ${short(to[1])}`,
        ink,
        random.next() ** 2.4 * 5.6 + 1.3,
        {
          'stroke-linecap': 'round',
          opacity: random.between(0.55, 1).toFixed(2),
        },
      );
    });
    const firs = (count: number, low: number, high: number, lift: number) =>
      path(
        range(count)
          .map((index) => {
            const x =
              ((index + random.between(0.1, 0.9)) / count) * (width + 80) - 40;
            const valley = Math.abs(x / width - 0.46);
            return spruce(
              random,
              [x, height + 20 - lift],
              random.between(low, high) * (0.62 + valley * 1.15),
            );
          })
          .join(''),
        lift > 0 ? '#1c3050' : '#080f1e',
      );
    const star = range(8).map((ray) => {
      const angle = (ray / 8) * Math.PI * 2;
      const tip = polar(pole, angle, ray % 2 === 0 ? 44 : 17);
      return `M${short(pole[0])} ${short(pole[1])}L${short(tip[0])} ${short(tip[1])}`;
    });
    return [
      rect(0, 0, width, height, '#16233f'),
      ...trails,
      circle(pole, 11, '#fff6df'),
      line(star.join(''), '#fff6df', 4, {'stroke-linecap': 'round'}),
      firs(30, 300, 520, 60),
      rect(0, height - 74, width, 74, '#080f1e'),
      firs(26, 230, 460, 0),
    ].join('');
  },
};
