import type {Artwork, Drawing} from './artwork';
import {ARTWORKS} from './artworks';
import {giftCard} from './gift-card';
import {detailDrawing} from './scenes/detail';
import {heroDrawing} from './scenes/hero';
import {roomDrawing} from './scenes/room';
import {flatDrawing} from './sheet';

/** Collections and the print that stands for each. */
const HEROES: readonly (readonly [collection: string, print: string])[] = [
  ['nord', 'fjord-at-dawn'],
  ['form', 'half-moons'],
  ['flora', 'cut-leaves'],
  ['by-night', 'aurora'],
  ['letters', 'ae-oe-aa'],
];

const VIEWS: readonly (readonly [
  suffix: string,
  draw: (handle: string, artwork: Artwork) => Drawing,
])[] = [
  ['', flatDrawing],
  ['-oak', (handle, artwork) => roomDrawing(handle, artwork, 'oak')],
  ['-black', (handle, artwork) => roomDrawing(handle, artwork, 'black')],
  ['-detail', detailDrawing],
];

function allImages(): Map<string, () => Drawing> {
  const images = new Map<string, () => Drawing>();
  for (const [handle, artwork] of ARTWORKS)
    for (const [suffix, draw] of VIEWS)
      images.set(`${handle}${suffix}.jpg`, () => draw(handle, artwork));
  for (const [collection, print] of HEROES) {
    const artwork = ARTWORKS.get(print);
    if (artwork)
      images.set(`collection-${collection}.jpg`, () =>
        heroDrawing(print, artwork),
      );
  }
  images.set('gift-card.jpg', () => flatDrawing('gift-card', giftCard));
  return images;
}

const IMAGES = allImages();
const drawn = new Map<string, Drawing>();

/** The image of that name below /cdn/shop/files/; null when there is none. */
export function findDrawing(file: string): Drawing | null {
  const known = drawn.get(file);
  if (known) return known;
  const draw = IMAGES.get(file);
  if (!draw) return null;
  const drawing = draw();
  drawn.set(file, drawing);
  return drawing;
}
