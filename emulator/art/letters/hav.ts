import type {Artwork} from '../artwork';
import {curve, element, group, line, range, rect, type Point} from '../svg';
import {letter} from './letterforms';

const NAVY = '#1d3a66';
const LIGHT = '#8dbfc9';

export const hav: Artwork = {
  paper: '#f5f0e2',
  wall: '#d4d9d8',
  ink: 'screened',
  draw: ({width, height}) => {
    const surface = height * 0.5;
    const gap = 44;
    const each = (width - 2 * gap) / 3;
    const word = (ink: string) =>
      ['H', 'A', 'V']
        .map((character, index) =>
          letter(
            character,
            {x: index * (each + gap), y: 0, width: each, height, weight: 128},
            ink,
          ),
        )
        .join('');
    const waves = (
      phase: number,
      ink: string,
      weight: (row: number) => number,
    ) =>
      range(27).map((row) => {
        const y = surface + 4 + row * 37;
        const points = range(53).map((step): Point => {
          const x = -20 + step * 26;
          return [
            x,
            y + Math.sin(x / 84 + phase + row * 0.42) * (11 + row * 0.5),
          ];
        });
        return line(curve(points), ink, weight(row));
      });
    const crest = curve(
      range(53).map((step): Point => {
        const x = -20 + step * 26;
        return [x, surface - 8 + Math.sin(x / 84) * 11];
      }),
    );
    return [
      element('defs', {}, [
        element(
          'clipPath',
          {id: 'hav-air'},
          element('path', {d: `${crest}L${String(width + 40)} -50L-40 -50Z`}),
        ),
        element(
          'mask',
          {
            id: 'hav-word',
            maskUnits: 'userSpaceOnUse',
            x: 0,
            y: 0,
            width,
            height,
          },
          word('#ffffff'),
        ),
      ]),
      rect(0, 0, width, height, '#f0e7d0'),
      ...waves(0, LIGHT, (row) => 9 + row * 0.3),
      group({mask: 'url(#hav-word)'}, [
        element('path', {
          d: `${crest}L${String(width + 40)} ${String(height)}L-40 ${String(height)}Z`,
          fill: '#f0e7d0',
        }),
        ...waves(0, NAVY, (row) => 29 - row * 0.42),
      ]),
      group({'clip-path': 'url(#hav-air)'}, word(NAVY)),
    ].join('');
  },
};
