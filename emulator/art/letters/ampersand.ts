import type {Artwork} from '../artwork';
import {group, line, rect} from '../svg';

const AUBERGINE = '#4b1f3d';
const CORAL = '#f0705a';
const GROUND = '#fbd9cc';

/** One line in three parts, so that each part lies over what was drawn before where it crosses. */
const PARTS = [
  'M1230 1750C960 1420 610 1010 440 720C290 460 400 150 660 150',
  'M650 150C920 150 1010 470 790 690C560 910 110 990 110 1350',
  'M110 1340C110 1640 330 1780 580 1770C900 1750 1120 1440 1190 1010',
] as const;

const STRIPES = [
  [252, AUBERGINE],
  [208, GROUND],
  [170, CORAL],
  [128, GROUND],
  [90, AUBERGINE],
  [46, GROUND],
] as const;

export const ampersand: Artwork = {
  paper: '#f8f1e6',
  wall: '#e2d5d0',
  ink: 'screened',
  draw: ({width, height}) =>
    [
      rect(0, 0, width, height, GROUND),
      group(
        {transform: 'translate(88 114) scale(.865 .88)'},
        PARTS.flatMap((d) =>
          STRIPES.map(([weight, ink]) => line(d, ink, weight)),
        ),
      ),
    ].join(''),
};
