import type {Artwork, Drawing} from '../artwork';
import {isDark} from '../colour';
import {sheet, SHEET} from '../sheet';
import {group, rect, short, softShadow} from '../svg';

const ZOOM = 2.3;

/** The sheet's signed corner on a table, near enough to see the ink. */
export function detailDrawing(handle: string, artwork: Artwork): Drawing {
  const {width, height} = SHEET;
  return {
    width,
    height,
    // Specks of a dark paper would show on the table as well.
    paper:
      artwork.ink === 'screened' && !isDark(artwork.paper)
        ? artwork.paper
        : null,
    zoom: ZOOM,
    body: [
      rect(0, 0, width, height, artwork.wall),
      group(
        {
          transform: `translate(${short(width * 0.86)} ${short(height * 0.87)}) rotate(-7) scale(${String(ZOOM)}) translate(${short(-width)} ${short(-height)})`,
        },
        [softShadow(9, 12, width, height, 30, 0.42), sheet(handle, artwork)],
      ),
    ].join(''),
  };
}
