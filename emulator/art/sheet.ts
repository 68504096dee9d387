import type {Artwork, Drawing} from './artwork';
import {seededRandom} from './random';
import {signature} from './signature';
import {boxed, rect} from './svg';

/** A sheet's size in pixels of its flat image, and its margin of bare paper. */
export const SHEET = {width: 1500, height: 2100, margin: 100} as const;

/** The sheet as SVG elements, from 0/0 to its width and height. */
export function sheet(handle: string, artwork: Artwork): string {
  const {width, height, margin} = SHEET;
  const area = {width: width - 2 * margin, height: height - 2 * margin};
  return (
    rect(0, 0, width, height, artwork.paper) +
    boxed(
      margin,
      margin,
      area.width,
      area.height,
      artwork.draw(area, seededRandom(handle)),
    ) +
    (artwork.unsigned
      ? ''
      : signature(handle, artwork.paper, [width - margin, height - 40], 170))
  );
}

/** The print alone, seen straight on. */
export const flatDrawing = (handle: string, artwork: Artwork): Drawing => ({
  width: SHEET.width,
  height: SHEET.height,
  body: sheet(handle, artwork),
  paper: artwork.ink === 'screened' ? artwork.paper : null,
  zoom: 1,
});
