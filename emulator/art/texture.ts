import {rgb} from './colour';
import {noise2} from './noise';
import {seededRandom} from './random';

/** Side of the square texture tiles in pixels of an original. */
export const TILE = 512;

/** To be raised with every change below: it makes the images on disk outdated. */
export const TEXTURE_REVISION = 2;

/** Raw RGBA pixels, TILE by TILE, that can be laid edge to edge. */
type Tile = Uint8Array;

function makeTile(
  pixel: (x: number, y: number) => readonly [number, number, number, number],
): Tile {
  const pixels = new Uint8Array(TILE * TILE * 4);
  for (let index = 0; index < TILE * TILE; index += 1)
    pixels.set(pixel(index % TILE, Math.floor(index / TILE)), index * 4);
  return pixels;
}

/** Fibres and tooth of the sheet: a shade, and how strongly it shows (0 to 255). */
function grain(): (x: number, y: number) => readonly [number, number] {
  const random = seededRandom('grain');
  const tooth = noise2(random);
  const cloud = noise2(random);
  return (x, y) => {
    const value =
      random.between(-1, 1) * 0.55 +
      tooth(x / 2, y / 2) * 0.55 +
      cloud(x / 8, y / 8) * 0.25;
    return [value > 0 ? 255 : 20, Math.min(Math.abs(value) * 22, 40)];
  };
}

/** How strongly bare paper shows where the ink did not take (0 to 255). */
function dropout(): (x: number, y: number) => number {
  const random = seededRandom('dropout');
  const speck = noise2(random);
  const patch = noise2(random);
  return (x, y) => {
    const value =
      speck(x / 2, y / 2) * 0.75 +
      patch(x / 8, y / 8) * 0.35 +
      random.between(-0.18, 0.18);
    return Math.max(0, Math.min((value - 0.62) * 520, 150));
  };
}

/** The texture to be laid over a picture: grain, and with a paper (six-digit hex) also specks in its colour. */
export function textureTile(paper: string | null): Tile {
  const grainAt = grain();
  const dropoutAt = dropout();
  const bare = paper === null ? null : rgb(paper);
  return makeTile((x, y) => {
    const [shade, strength] = grainAt(x, y);
    const missing = bare ? dropoutAt(x, y) : 0;
    return bare && missing > strength
      ? [bare.r, bare.g, bare.b, missing]
      : [shade, shade, shade, strength];
  });
}
