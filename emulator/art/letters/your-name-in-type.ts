import type {Artwork} from '../artwork';
import {path, rect, short} from '../svg';
import {letter} from './letterforms';

const BANDS = [
  {ground: '#2f6b5a', ink: '#f7c9b5'},
  {ground: '#f3b73e', ink: '#2c4f86'},
  {ground: '#f4b8a8', ink: '#a5303a'},
  {ground: '#2c4f86', ink: '#f6e7c8'},
] as const;

const SAMPLE = ['K', 'A', 'R', 'I'] as const;

/** Half discs that close the line on both sides of a letter. */
function ornament(x: number, y: number, r: number, turn: 0 | 1): string {
  const d = `M${short(x)} ${short(y - r)}A${short(r)} ${short(r)} 0 0 ${turn} ${short(x)} ${short(y + r)}Z`;
  return d;
}

export const yourNameInType: Artwork = {
  paper: '#f8f2e4',
  wall: '#dcd9cf',
  ink: 'solid',
  draw: ({width, height}) => {
    const gap = 18;
    const tall = (height - gap * (SAMPLE.length - 1)) / SAMPLE.length;
    const wide = 640;
    return SAMPLE.map((character, index) => {
      const {ground, ink} = BANDS[index % BANDS.length] ?? BANDS[0];
      const y = index * (tall + gap);
      const r = tall / 2;
      const reach = index % 2 === 0 ? 0 : r;
      return [
        rect(0, y, width, tall, ground),
        path(
          ornament(reach, y + r, r, index % 2 === 0 ? 1 : 0) +
            ornament(width - reach, y + r, r, index % 2 === 0 ? 0 : 1),
          BANDS[(index + 1) % BANDS.length]?.ground ?? ink,
        ),
        letter(
          character,
          {
            x: (width - wide) / 2,
            y: y + 46,
            width: wide,
            height: tall - 92,
            weight: 108,
          },
          ink,
        ),
      ].join('');
    }).join('');
  },
};
