import type {Artwork, Drawing} from '../artwork';
import {seededRandom} from '../random';
import {rect} from '../svg';

const HERO = {width: 2400, height: 1350} as const;

/** A picture drawn anew in landscape format, without margins. */
export const heroDrawing = (handle: string, artwork: Artwork): Drawing => ({
  ...HERO,
  paper: artwork.ink === 'screened' ? artwork.paper : null,
  zoom: 1,
  body:
    rect(0, 0, HERO.width, HERO.height, artwork.paper) +
    artwork.draw(HERO, seededRandom(handle)),
});
