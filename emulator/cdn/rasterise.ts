import sharp, {type Sharp} from 'sharp';
import type {Drawing} from '../art/artwork';
import {textureTile, TEXTURE_REVISION, TILE} from '../art/texture';

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

const tiles = new Map<string | null, Uint8Array>();

function tileFor(paper: string | null): Uint8Array {
  const known = tiles.get(paper);
  if (known) return known;
  const made = textureTile(paper);
  tiles.set(paper, made);
  return made;
}

async function texture({paper, zoom}: Drawing, scale: number) {
  const side = Math.min(
    Math.max(Math.round(TILE * scale * zoom), 32),
    2 * TILE,
  );
  const input = await sharp(tileFor(paper), {
    raw: {width: TILE, height: TILE, channels: 4},
  })
    .resize(side, side)
    .raw()
    .toBuffer();
  return {
    input,
    raw: {width: side, height: side, channels: 4 as const},
    tile: true,
  };
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
    .composite([await texture(drawing, scale)]);
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
