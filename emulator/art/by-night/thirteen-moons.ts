import type {Artwork} from '../artwork';
import type {Random} from '../random';
import {
  circle,
  element,
  ellipse,
  group,
  line,
  path,
  polar,
  range,
  rect,
  short,
  type Point,
} from '../svg';

const NIGHT = '#141b2e';
const PALE = '#f2ead6';

/** The lit part of a disc; `phase` from 0 (new) over 0.5 (full) to 1. */
function litPart([x, y]: Point, r: number, phase: number): string {
  const waxing = phase <= 0.5;
  const bulge = Math.cos(phase * Math.PI * 2);
  const outer = waxing ? 1 : 0;
  const inner = waxing === bulge > 0 ? 0 : 1;
  return `M${short(x)} ${short(y - r)}A${short(r)} ${short(r)} 0 0 ${String(outer)} ${short(x)} ${short(y + r)}A${short(Math.abs(bulge) * r)} ${short(r)} 0 0 ${String(inner)} ${short(x)} ${short(y - r)}Z`;
}

function craters(random: Random, [x, y]: Point, r: number): string {
  const seas = range(15).map(() => {
    const at = polar(
      [x, y],
      random.between(0, Math.PI * 2),
      Math.sqrt(random.next()) * r * 0.72,
    );
    return ellipse(
      at,
      r * random.between(0.07, 0.24),
      r * random.between(0.06, 0.2),
      '#cfc3a4',
      {opacity: '0.6'},
    );
  });
  const pits = range(46).map(() => {
    const at = polar(
      [x, y],
      random.between(0, Math.PI * 2),
      Math.sqrt(random.next()) * r * 0.93,
    );
    return circle(
      at,
      r * random.between(0.008, 0.032),
      random.chance(0.5) ? '#b9ab89' : '#fffaf0',
      {opacity: '0.8'},
    );
  });
  return [...seas, ...pits].join('');
}

export const thirteenMoons: Artwork = {
  paper: '#f2ead6',
  wall: '#cfcac2',
  ink: 'screened',
  draw: ({width, height}, random) => {
    const centre: Point = [width / 2, height / 2];
    const big = 285;
    const moons = range(12).map((index) => {
      const angle = -Math.PI / 2 + (index / 12) * Math.PI * 2;
      const at: Point = [
        centre[0] + Math.cos(angle) * 480,
        centre[1] + Math.sin(angle) * 700,
      ];
      const phase = index / 12;
      const r = 92;
      const lit = phase === 0 ? '' : path(litPart(at, r, phase), PALE);
      return [
        circle(at, r, '#232d47'),
        lit,
        line(
          `M${short(at[0])} ${short(at[1] - r - 3)}a${short(r + 3)} ${short(r + 3)} 0 1 1 -.1 0Z`,
          PALE,
          2.6,
          {opacity: '0.55'},
        ),
      ].join('');
    });
    const stars = range(150).map(() =>
      circle(
        [random.between(0, width), random.between(0, height)],
        random.next() ** 3 * 3.6 + 0.8,
        PALE,
        {opacity: '0.75'},
      ),
    );
    const rays = range(96).map((index) => {
      const angle = (index / 96) * Math.PI * 2;
      const [from, to] = [
        polar(centre, angle, big + 26),
        polar(centre, angle, big + (index % 2 === 0 ? 58 : 44)),
      ];
      return `M${short(from[0])} ${short(from[1])}L${short(to[0])} ${short(to[1])}`;
    });
    return [
      rect(0, 0, width, height, NIGHT),
      ...stars,
      line(rays.join(''), '#c9a25a', 3.4),
      element('ellipse', {
        cx: centre[0],
        cy: centre[1],
        rx: 480,
        ry: 700,
        fill: 'none',
        stroke: '#c9a25a',
        'stroke-width': 2.6,
        opacity: '0.7',
      }),
      ...moons,
      circle(centre, big, PALE),
      group({}, craters(random, centre, big)),
    ].join('');
  },
};
