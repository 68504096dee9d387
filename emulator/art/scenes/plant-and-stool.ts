import {mixColour} from '../colour';
import type {Random} from '../random';
import {
  circle,
  element,
  ellipse,
  lens,
  line,
  path,
  polar,
  polygon,
  range,
  rect,
  short,
  type Point,
} from '../svg';
import {books} from './things';

/** Where something stands on the floor. */
const contact = (x: number, y: number, reach: number): string =>
  range(5)
    .map((layer) =>
      ellipse(
        [x, y],
        reach * (1.06 - layer * 0.06),
        32 - layer * 4,
        '#1c140c',
        {
          opacity: '0.09',
        },
      ),
    )
    .join('');

/** A rubber plant in a pot beside a stool with books, on a wooden floor. */
export function plantAndStool(random: Random, accent: string): string {
  const floor = 1850;
  const boards = range(5).map(
    (board) => `M0 ${short(floor + 20 + board * board * 11 + board * 18)}H1500`,
  );
  const leaves = range(15).map((index) => {
    const t = index / 14;
    const node: Point = [250 + Math.sin(index * 1.3) * 16, 1570 - t * 560];
    const angle =
      -Math.PI / 2 +
      (index % 2 === 0 ? 1 : -1) * (1.15 - t * 0.55) +
      random.between(-0.12, 0.12);
    const length = 245 - t * 75;
    const tip = polar(node, angle, length);
    const green = mixColour('#2f4f3c', '#6d8b5c', random.next());
    return (
      path(lens(node, tip, length * 0.34, 0.5), green) +
      line(
        `M${short(node[0])} ${short(node[1])}L${short(tip[0])} ${short(tip[1])}`,
        mixColour(green, '#ffffff', 0.3),
        2.6,
      )
    );
  });
  return [
    rect(0, floor - 46, 1500, 46, '#f1ebe0'),
    rect(0, floor - 6, 1500, 8, '#b9ac98'),
    rect(0, floor, 1500, 260, '#b58d5f'),
    line(boards.join(''), '#8d6a42', 3.4),
    contact(270, floor + 70, 190),
    contact(1180, floor + 112, 230),
    line('M250 1700C244 1500 262 1200 250 990', '#5a4632', 11),
    ...leaves,
    path(`M120 1630H380L352 ${short(floor + 70)}H148Z`, accent),
    path(`M120 1630H380L352 ${short(floor + 70)}H148Z`, 'url(#scene-round)'),
    ellipse([250, 1630], 130, 19, mixColour(accent, '#000000', 0.5)),
    path(
      polygon([
        [1010, 1650],
        [1042, 1650],
        [1010, floor + 110],
        [986, floor + 110],
      ]) +
        polygon([
          [1318, 1650],
          [1350, 1650],
          [1374, floor + 110],
          [1350, floor + 110],
        ]) +
        polygon([
          [1030, 1812],
          [1334, 1812],
          [1338, 1834],
          [1026, 1834],
        ]),
      '#93693b',
    ),
    element('rect', {
      x: 970,
      y: 1618,
      width: 420,
      height: 42,
      rx: 20,
      fill: '#b98a55',
    }),
    books([1030, 1618], ['#39505e', accent]),
    circle([1195, 1488], 42, '#efe5d2'),
    path('M1153 1470h84v18q0 42 -42 42t-42 -42Z', '#f7efe0'),
  ].join('');
}
