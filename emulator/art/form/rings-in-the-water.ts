import type {Artwork} from '../artwork';
import {
  circle,
  element,
  group,
  line,
  range,
  rect,
  short,
  type Point,
} from '../svg';

const BLACK = '#1f2023';
const CORAL = '#ee6a4d';

const rings = (
  [cx, cy]: Point,
  count: number,
  gap: number,
  width: (ring: number) => number,
  ink: string,
) =>
  range(count).map((ring) => {
    const r = short(gap * (ring + 0.9));
    return line(
      `M${short(cx)} ${short(cy - Number(r))}a${r} ${r} 0 1 1 -.1 0Z`,
      ink,
      width(ring),
    );
  });

export const ringsInTheWater: Artwork = {
  paper: '#f3ece0',
  wall: '#d9d4cb',
  ink: 'screened',
  draw: ({width, height}) => {
    const first: Point = [width * 0.36, height * 0.34];
    const second: Point = [width * 0.66, height * 0.66];
    const gap = 47;
    const black = rings(first, 15, gap, (ring) => 30 - ring * 1.35, BLACK);
    return [
      element(
        'defs',
        {},
        element(
          'mask',
          {
            id: 'rings-in-the-water-cut',
            maskUnits: 'userSpaceOnUse',
            x: 0,
            y: 0,
            width,
            height,
          },
          [
            rect(0, 0, width, height, '#ffffff'),
            ...rings(first, 15, gap, (ring) => 40 - ring * 1.35, '#000000'),
          ],
        ),
      ),
      group({mask: 'url(#rings-in-the-water-cut)'}, [
        ...rings(second, 15, gap, (ring) => 30 - ring * 1.35, CORAL),
        circle(second, 19, CORAL),
      ]),
      ...black,
      circle(first, 19, BLACK),
    ].join('');
  },
};
