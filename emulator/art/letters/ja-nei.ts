import type {Artwork} from '../artwork';
import {group, rect, short} from '../svg';
import {letter} from './letterforms';

const RED = '#dc3c2c';
const BLACK = '#23211f';

export const jaNei: Artwork = {
  paper: '#f7f2e5',
  wall: '#d8d4cd',
  ink: 'screened',
  draw: ({width, height}) => {
    const half = height / 2;
    const inner = half - 130;
    const word = (characters: readonly string[], ink: string) => {
      const gap = 46;
      const each =
        (width - 120 - gap * (characters.length - 1)) / characters.length;
      return characters.map((character, index) =>
        letter(
          character,
          {
            x: 60 + index * (each + gap),
            y: 65,
            width: each,
            height: inner,
            weight: 132,
          },
          ink,
        ),
      );
    };
    return [
      rect(0, 0, width, half, '#f6c8b8'),
      rect(0, half, width, half, RED),
      ...word(['J', 'A'], RED),
      group(
        {transform: `rotate(180 ${short(width / 2)} ${short(height / 2)})`},
        word(['N', 'E', 'I'], BLACK),
      ),
    ].join('');
  },
};
