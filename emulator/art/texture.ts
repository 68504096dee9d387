import {rgb} from './colour';
import {noise2} from './noise';
import {seededRandom} from './random';

/** Side of the square texture tiles in pixels of an original. */
export const TILE = 512;

/** To be raised with every change below: it makes the images on disk outdated. */
export const TEXTURE_REVISION = 1;

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

/** Fibres and tooth of the sheet: faint lights and darks, to be laid over everything. */
export function grainTile(): Tile {
  const random = seededRandom('grain');
  const tooth = noise2(random);
  const cloud = noise2(random);
  return makeTile((x, y) => {
    const value =
      random.between(-1, 1) * 0.55 +
      tooth(x / 2, y / 2) * 0.55 +
      cloud(x / 8, y / 8) * 0.25;
    const shade = value > 0 ? 255 : 20;
    return [shade, shade, shade, Math.min(Math.abs(value) * 22, 40)];
  });
}

/** Specks in the paper's colour where the ink did not take. */
export function dropoutTile(paper: string): Tile {
  const {r, g, b} = rgb(paper);
  const random = seededRandom('dropout');
  const speck = noise2(random);
  const patch = noise2(random);
  return makeTile((x, y) => {
    const value =
      speck(x / 2, y / 2) * 0.75 +
      patch(x / 8, y / 8) * 0.35 +
      random.between(-0.18, 0.18);
    return [r, g, b, Math.max(0, Math.min((value - 0.62) * 520, 150))];
  });
}
