import type {Artwork} from '../artwork';
import {boxed, line, path, range, rect, short} from '../svg';

const PANELS = [
  {ground: '#e8d7b4', water: '#d5bd8e', hull: '#24405e', trim: '#f4ecd9'},
  {ground: '#b9cfd2', water: '#94b4bb', hull: '#c53b2b', trim: '#f4ecd9'},
  {ground: '#e2a648', water: '#cd8d31', hull: '#f4ecd9', trim: '#24405e'},
] as const;

export const threeHulls: Artwork = {
  paper: '#f6f0e3',
  wall: '#d6d2c6',
  ink: 'screened',
  draw: ({width, height}) => {
    const gap = 26;
    const panel = (height - 2 * gap) / 3;
    const boats = PANELS.map(({ground, water, hull, trim}, index) => {
      const surface = panel * 0.66;
      const middle = width / 2 + (index - 1) * 46;
      const half = 470;
      const top = surface - 230;
      const outline = (sag: number) =>
        `M${short(middle - half)} ${short(top)}C${short(middle - half * 0.72)} ${short(top + sag)} ${short(middle + half * 0.72)} ${short(top + sag)} ${short(middle + half)} ${short(top)}`;
      const body = `M${short(middle - half)} ${short(top - 46)}C${short(middle - half * 0.8)} ${short(top + 340)} ${short(middle + half * 0.8)} ${short(top + 340)} ${short(middle + half)} ${short(top - 46)}C${short(middle + half * 0.6)} ${short(top + 76)} ${short(middle - half * 0.6)} ${short(top + 76)} ${short(middle - half)} ${short(top - 46)}Z`;
      const planks = range(3).map((plank) =>
        line(outline(116 + plank * 62), trim, 7),
      );
      const mirror = range(9).map((stripe) => {
        const y = surface + 14 + stripe * 21;
        const reach = half * (0.74 - stripe * 0.066);
        const shift = stripe % 2 === 0 ? 16 : -16;
        return rect(middle - reach + shift, y, reach * 2, 10, hull);
      });
      return boxed(0, index * (panel + gap), width, panel, [
        rect(0, 0, width, panel, ground),
        rect(0, surface, width, panel - surface, water),
        rect(middle - 7, 40, 14, top + 60, hull),
        path(
          `M${short(middle + 22)} 58L${short(middle + 22)} ${short(top + 14)}H${short(middle + 236)}Z`,
          trim,
        ),
        path(
          `M${short(middle - 22)} 116L${short(middle - 22)} ${short(top + 14)}H${short(middle - 150)}Z`,
          hull,
        ),
        boxed(0, 0, width, surface, [path(body, hull), ...planks]),
        ...mirror,
      ]);
    });
    return boats.join('');
  },
};
