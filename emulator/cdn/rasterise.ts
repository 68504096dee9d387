import sharp, {type Sharp} from 'sharp';
import type {Drawing} from '../art/artwork';
import {dropoutTile, grainTile, TEXTURE_REVISION, TILE} from '../art/texture';

/** The part of the drawing to show, in its own pixels. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type ImageFormat = 'jpg' | 'pjpg' | 'png' | 'webp' | 'avif';

export interface Rendition {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly format: ImageFormat;
  /** Six-digit hex colour around a view that is narrower or lower than the rendition. */
  readonly padColor: string | null;
}

const OPTIONS = {
  jpg: {quality: 84},
  pjpg: {quality: 84, progressive: true},
  png: {compressionLevel: 6},
  webp: {quality: 82, effort: 2},
  avif: {quality: 60, effort: 1},
} as const satisfies Record<ImageFormat, object>;

/** What a rendition's bytes depend on besides the drawing. */
export const RASTERISER = {
  vips: sharp.versions.vips,
  options: OPTIONS,
  texture: TEXTURE_REVISION,
};

const tiles = new Map<string, Uint8Array>();

function rawTile(name: string, make: () => Uint8Array): Uint8Array {
  const known = tiles.get(name);
  if (known) return known;
  const made = make();
  tiles.set(name, made);
  return made;
}

async function overlay(pixels: Uint8Array, scale: number) {
  const side = Math.min(Math.max(Math.round(TILE * scale), 32), TILE * 4);
  const input = await sharp(pixels, {
    raw: {width: TILE, height: TILE, channels: 4},
  })
    .resize(side, side)
    .png({compressionLevel: 0})
    .toBuffer();
  return {input, tile: true};
}

async function textures(drawing: Drawing, scale: number) {
  const {paper, zoom} = drawing;
  const overlays = [
    await overlay(rawTile('grain', grainTile), scale * Math.sqrt(zoom)),
  ];
  if (paper !== null)
    overlays.unshift(
      await overlay(
        rawTile(paper, () => dropoutTile(paper)),
        scale * zoom,
      ),
    );
  return overlays;
}

function svgOf({body}: Drawing, rendition: Rendition): Buffer {
  const {view, width, height, padColor} = rendition;
  const background =
    padColor === null
      ? ''
      : `<rect width="${width}" height="${height}" fill="${padColor}"/>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${background}<svg width="${width}" height="${height}" viewBox="${view.x} ${view.y} ${view.width} ${view.height}">${body}</svg></svg>`,
  );
}

/** Draws a rendition at exactly its size: vectors need no larger original to be scaled down from. */
export async function rasterise(
  drawing: Drawing,
  rendition: Rendition,
): Promise<Buffer> {
  const scale = rendition.width / rendition.view.width;
  const image = sharp(svgOf(drawing, rendition), {unlimited: true})
    .flatten({background: '#ffffff'})
    .composite(await textures(drawing, scale));
  return encode(image, rendition.format).toBuffer();
}

function encode(image: Sharp, format: ImageFormat): Sharp {
  switch (format) {
    case 'jpg':
      return image.jpeg(OPTIONS.jpg);
    case 'pjpg':
      return image.jpeg(OPTIONS.pjpg);
    case 'png':
      return image.png(OPTIONS.png);
    case 'webp':
      return image.webp(OPTIONS.webp);
    case 'avif':
      return image.avif(OPTIONS.avif);
  }
}
