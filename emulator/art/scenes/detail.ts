import type {Artwork, Drawing} from '../artwork';
import {sheet, SHEET} from '../sheet';
import {element, group, rect, short} from '../svg';

const ZOOM = 2.3;

/** The sheet's signed corner on a table, near enough to see the ink. */
export function detailDrawing(handle: string, artwork: Artwork): Drawing {
  const {width, height} = SHEET;
  return {
    width,
    height,
    paper: artwork.ink === 'screened' ? artwork.paper : null,
    zoom: ZOOM,
    body: [
      element(
        'defs',
        {},
        element(
          'filter',
          {
            id: 'detail-shadow',
            x: '-10%',
            y: '-10%',
            width: '120%',
            height: '120%',
          },
          element('feGaussianBlur', {stdDeviation: 16}),
        ),
      ),
      rect(0, 0, width, height, artwork.wall),
      group(
        {
          transform: `translate(${short(width * 0.86)} ${short(height * 0.87)}) rotate(-7) scale(${String(ZOOM)}) translate(${short(-width)} ${short(-height)})`,
        },
        [
          rect(8, 10, width, height, '#1c140c', {
            opacity: '0.45',
            filter: 'url(#detail-shadow)',
          }),
          sheet(handle, artwork),
        ],
      ),
    ].join(''),
  };
}
