import type {Artwork} from '../artwork';
import {overprint} from '../svg';
import {letter} from './letterforms';

export const aeOeAa: Artwork = {
  paper: '#f7f1e1',
  wall: '#dfd8cc',
  ink: 'screened',
  draw: ({width, height}) => {
    const wide = width > height;
    const tall = wide ? height : height * 0.37;
    const each = wide ? width * 0.37 : width;
    const place = (index: number) => ({
      x: wide ? index * width * 0.315 : 0,
      y: wide ? 0 : index * height * 0.315,
      width: each,
      height: tall,
      weight: wide ? 190 : 178,
    });
    return [
      overprint(letter('Æ', place(0), '#e0402f')),
      overprint(letter('Ø', place(1), '#2b62a8'), [5, -4]),
      overprint(letter('Å', place(2), '#f3b62b'), [-5, 4]),
    ].join('');
  },
};
