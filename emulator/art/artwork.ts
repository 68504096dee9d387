import type {Random} from './random';

export interface Area {
  readonly width: number;
  readonly height: number;
}

/** One print: what is drawn on which paper. */
export interface Artwork {
  /** Six-digit hex colour of the sheet. */
  readonly paper: string;
  /** Wall that suits it, six-digit hex. */
  readonly wall: string;
  /** Set for what is no print and has no artist's name in its margin. */
  readonly unsigned?: true;
  /** How the ink lies: a screen or a risograph leaves specks of bare paper, a pigment printer none. */
  readonly ink: 'screened' | 'solid';
  /** SVG of the picture inside the margins, from 0/0 to the area's width and height. Ids begin with the handle. */
  readonly draw: (area: Area, random: Random) => string;
}

/** A whole image, ready to be rasterised. */
export interface Drawing {
  /** Pixels of the original. */
  readonly width: number;
  readonly height: number;
  /** SVG elements in a viewBox of that size. */
  readonly body: string;
  /** Colour that shows where the ink did not take; null for a picture that is not a print alone. */
  readonly paper: string | null;
  /** How much nearer than the flat print the eye is: coarsens the grain. */
  readonly zoom: number;
}
