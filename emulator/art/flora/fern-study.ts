import type {Artwork} from '../artwork';
import type {Random} from '../random';
import {curve, lens, line, path, polar, range, rect, type Point} from '../svg';

interface Frond {
  readonly foot: Point;
  readonly heading: number;
  readonly bend: number;
  readonly length: number;
  readonly breadth: number;
  readonly ink: string;
}

function frond(
  random: Random,
  {foot, heading, bend, length, breadth, ink}: Frond,
): string {
  const steps = 34;
  const spine: {at: Point; angle: number}[] = [];
  let at = foot;
  for (let step = 0; step <= steps; step += 1) {
    const angle = heading + bend * (step / steps) ** 1.6;
    spine.push({at, angle});
    at = polar(at, angle, length / steps);
  }
  const leaflets = spine.slice(5).flatMap(({at: joint, angle}, index, rest) => {
    const t = index / rest.length;
    const reach = breadth * (1 - t) ** 0.72 * Math.min(1, 0.62 + t * 2.4);
    return [-1, 1].flatMap((sign) => {
      const out =
        angle + sign * (1.26 - 0.34 * t) + random.between(-0.03, 0.03);
      const count = Math.max(3, Math.round(reach / 17));
      return range(count).flatMap((pinnule) => {
        const along = (pinnule + 0.4) / count;
        const node = polar(joint, out - sign * along * 0.12, reach * along);
        const size = Math.max(reach * 0.2 * (1.05 - along) + 7, 9);
        return [-1, 1].map((half) =>
          lens(node, polar(node, out + half * 0.86, size), size * 0.36),
        );
      });
    });
  });
  const ribs = spine.slice(5).flatMap(({at: joint, angle}, index, rest) => {
    const t = index / rest.length;
    const reach = breadth * (1 - t) ** 0.72 * Math.min(1, 0.62 + t * 2.4);
    return [-1, 1].map((sign) =>
      lens(joint, polar(joint, angle + sign * (1.2 - 0.34 * t), reach), 5),
    );
  });
  return (
    path([...leaflets, ...ribs].join(''), ink) +
    line(curve(spine.map((joint) => joint.at)), ink, 8, {
      'stroke-linecap': 'round',
    })
  );
}

export const fernStudy: Artwork = {
  paper: '#f7f2e6',
  wall: '#d8dacd',
  ink: 'solid',
  draw: ({width, height}, random) => {
    const up = -Math.PI / 2;
    const fronds: Frond[] = [
      {
        foot: [width * 0.4, height * 0.985],
        heading: up - 0.2,
        bend: -0.34,
        length: 1330,
        breadth: 215,
        ink: '#9fb58c',
      },
      {
        foot: [width * 0.6, height * 0.985],
        heading: up + 0.2,
        bend: 0.36,
        length: 1240,
        breadth: 205,
        ink: '#5d8a62',
      },
      {
        foot: [width * 0.5, height * 0.99],
        heading: up - 0.05,
        bend: 0.16,
        length: 1760,
        breadth: 285,
        ink: '#234f3d',
      },
    ];
    return (
      rect(0, 0, width, height, '#f3ecdb') +
      fronds.map((one) => frond(random, one)).join('')
    );
  },
};
