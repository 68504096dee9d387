import type {Artwork} from '../artwork';
import {mixColour} from '../colour';
import {element, gradient, path, range, rect} from '../svg';
import {spruce} from './ridge';

const ROWS = 5;

export const spruceAndMist: Artwork = {
  paper: '#f3f1e7',
  wall: '#d5d8cd',
  ink: 'solid',
  draw: ({width, height}, random) => {
    const rows = range(ROWS).map((row) => {
      const depth = row / (ROWS - 1);
      const foot = height * (0.4 + 0.66 * depth ** 1.15);
      const tall = 210 + 640 * depth ** 1.3;
      const ink = mixColour('#c3d0c2', '#12302a', depth ** 0.85);
      const count = Math.round(30 - 21 * depth);
      const trees = range(count).map((index) => {
        const x =
          ((index + random.between(0.1, 0.9)) / count) * (width + 200) - 100;
        const hill = Math.sin((x / width) * 3.1 + row * 1.9) * 70;
        return spruce(
          random,
          [x, foot + hill + tall * 0.12],
          tall * random.between(0.55, 1.12),
        );
      });
      const id = `spruce-and-mist-${row}`;
      return (
        gradient(
          id,
          [
            [0, ink],
            [0.55, ink],
            [1, row < ROWS - 1 ? '#eff1e8' : mixColour(ink, '#eff1e8', 0.3)],
          ],
          {
            x1: 0,
            y1: foot - tall,
            x2: 0,
            y2: foot + 60 - tall * 0.02,
            gradientUnits: 'userSpaceOnUse',
          },
        ) +
        path(trees.join(''), `url(#${id})`) +
        (row < ROWS - 1
          ? rect(
              0,
              foot - tall * 0.34,
              width,
              tall * 0.62 + 200,
              'url(#spruce-and-mist-veil)',
            )
          : '')
      );
    });
    return [
      element('defs', {}, [
        gradient('spruce-and-mist-sky', [
          [0, '#dfe6dc'],
          [0.6, '#f0f1e8'],
          [1, '#f0f1e8'],
        ]),
        gradient('spruce-and-mist-veil', [
          [0, '#eff1e8', 0],
          [0.5, '#eff1e8', 0.75],
          [1, '#eff1e8', 0.92],
        ]),
      ]),
      rect(0, 0, width, height, 'url(#spruce-and-mist-sky)'),
      element('circle', {
        cx: width * 0.3,
        cy: height * 0.17,
        r: 92,
        fill: '#fbfaf2',
      }),
      ...rows,
    ].join('');
  },
};
