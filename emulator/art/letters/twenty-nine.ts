import type {Artwork} from '../artwork';
import {circle, path, rect, short} from '../svg';
import {ALPHABET, letter} from './letterforms';

const TILES = [
  ['#2f6b5a', '#f6e7c8'],
  ['#f2b8a6', '#8c2f39'],
  ['#f0c04c', '#2d3a52'],
  ['#cfdcd2', '#2f6b5a'],
  ['#2d3a52', '#f2b8a6'],
  ['#e26d4f', '#f9ecd4'],
  ['#f6e7c8', '#e26d4f'],
] as const;

const COLUMNS = 5;
const ROWS = 6;

export const twentyNine: Artwork = {
  paper: '#f8f3e6',
  wall: '#e6ddd0',
  ink: 'solid',
  draw: ({width, height}) => {
    const gap = 14;
    const wide = (width - gap * (COLUMNS - 1)) / COLUMNS;
    const tall = (height - gap * (ROWS - 1)) / ROWS;
    const corner = (index: number) => ({
      x: (index % COLUMNS) * (wide + gap),
      y: Math.floor(index / COLUMNS) * (tall + gap),
    });
    const tiles = ALPHABET.map((character, index) => {
      const {x, y} = corner(index);
      const [ground, ink] =
        TILES[(index * 3 + Math.floor(index / COLUMNS)) % TILES.length] ??
        TILES[0];
      return (
        rect(x, y, wide, tall, ground) +
        letter(
          character,
          {
            x: x + wide * 0.18,
            y: y + tall * 0.17,
            width: wide * 0.64,
            height: tall * 0.66,
            weight: 37,
          },
          ink,
        )
      );
    });
    const {x, y} = corner(ALPHABET.length);
    return [
      ...tiles,
      rect(x, y, wide, tall, '#2f6b5a'),
      circle([x + wide / 2, y + tall / 2], wide * 0.34, '#f0c04c'),
      path(
        `M${short(x + wide * 0.16)} ${short(y + tall / 2)}A${short(wide * 0.34)} ${short(wide * 0.34)} 0 0 0 ${short(x + wide * 0.84)} ${short(y + tall / 2)}Z`,
        '#e26d4f',
      ),
    ].join('');
  },
};
