import type {Artwork} from '../artwork';
import {circle, overprint, range, rect} from '../svg';

const PINK = '#f2789f';
const YELLOW = '#fbd23c';
const TEAL = '#2fa6a0';

export const overprintNo3: Artwork = {
  paper: '#f7f3e8',
  wall: '#e3dcd6',
  ink: 'screened',
  draw: ({width, height}) => {
    const dots = range(46).flatMap((row) =>
      range(46).flatMap((column) => {
        const x = 250 + column * 17 + (row % 2) * 8.5;
        const y = 800 + row * 17;
        const distance = Math.hypot(x - width * 0.48, y - height * 0.62);
        if (distance > 385) return [];
        const tone = 0.35 + 0.65 * ((y - 800) / 780);
        return [circle([x, y], 11.4 * Math.sqrt(tone), TEAL)];
      }),
    );
    return [
      overprint([
        circle([width * 0.36, height * 0.35], 385, YELLOW),
        rect(width * 0.7, height * 0.06, 90, height * 0.88, YELLOW),
        rect(60, height * 0.86, width * 0.55, 42, YELLOW),
      ]),
      overprint(
        [
          circle([width * 0.66, height * 0.46], 385, PINK),
          rect(60, height * 0.08, width * 0.42, 42, PINK),
          rect(60, height * 0.125, width * 0.42, 42, PINK),
          ...range(5).map((bar) =>
            rect(60, height * 0.71 + bar * 60, 190, 30, PINK),
          ),
        ],
        [7, -5],
      ),
      overprint(
        [
          ...dots,
          rect(width * 0.8, height * 0.06, 42, height * 0.34, TEAL),
          rect(width * 0.86, height * 0.06, 42, height * 0.34, TEAL),
          circle([width * 0.86, height * 0.84], 104, TEAL),
        ],
        [-5, 6],
      ),
    ].join('');
  },
};
