import type {Artwork, Drawing} from '../artwork';
import {mixColour} from '../colour';
import {seededRandom} from '../random';
import {sheet, SHEET} from '../sheet';
import {element, gradient, path, polygon, range, rect} from '../svg';
import {FRAME_DEFS, framedPrint, type FrameKind} from './frame';
import {plantAndStool} from './plant-and-stool';
import {sideboard} from './sideboard';
import {sofa} from './sofa';
import {ROUND_SHADE} from './things';

const ROOM = {width: 1500, height: 2100} as const;
const ACCENTS = [
  '#c2664a',
  '#3f5f5a',
  '#d6a548',
  '#e8dcc6',
  '#5d6f8a',
] as const;

/** Light that falls through a window with a cross-bar; each pane in layers, for its soft edge. */
const WINDOW_LIGHT = [
  [120, -60],
  [610, -60],
  [592, 800],
  [1082, 800],
]
  .flatMap(([x = 0, y = 0]) =>
    range(9).map((layer) => {
      const grow = 26 - layer * 6;
      return path(
        polygon([
          [x - grow, y - grow],
          [x + 440 + grow * 0.4, y - grow],
          [x + 890 + grow, y + 820 + grow],
          [x + 450 - grow * 0.4, y + 820 + grow],
        ]),
        '#fffaf0',
        {opacity: '0.034'},
      );
    }),
  )
  .join('');

/** The print in its frame on the wall of a room. */
export function roomDrawing(
  handle: string,
  artwork: Artwork,
  kind: FrameKind,
): Drawing {
  const random = seededRandom(`${handle}-${kind}`);
  const wall =
    kind === 'oak' ? artwork.wall : mixColour(artwork.wall, '#fbf8f2', 0.5);
  const furnish = random.pick(
    kind === 'oak' ? [sideboard, plantAndStool] : [sofa, sideboard, sofa],
  );
  const accent = random.pick(ACCENTS);
  const width = 800;
  const moulding = 25;
  const height =
    ((width - 2 * moulding) * SHEET.height) / SHEET.width + 2 * moulding;
  const aside = furnish === plantAndStool ? 70 : 0;
  return {
    ...ROOM,
    paper: null,
    zoom: 1,
    body: [
      element('defs', {}, [
        FRAME_DEFS,
        ROUND_SHADE,
        gradient(
          'scene-wall',
          [
            [0, mixColour(wall, '#ffffff', 0.2)],
            [0.55, wall],
            [1, mixColour(wall, '#5b4a3a', 0.22)],
          ],
          {x1: 0, y1: 0, x2: 0.7, y2: 1},
        ),
      ]),
      rect(0, 0, ROOM.width, ROOM.height, 'url(#scene-wall)'),
      WINDOW_LIGHT,
      framedPrint(random, {
        kind,
        x: (ROOM.width - width) / 2 + aside,
        y: 250,
        width,
        height,
        moulding,
        sheet: sheet(handle, artwork),
        sheetWidth: SHEET.width,
      }),
      furnish(random, accent),
    ].join(''),
  };
}
