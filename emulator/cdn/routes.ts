import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {Hono} from 'hono';
import type {Drawing} from '../art/artwork';
import {findDrawing} from '../art/images';
import {ImageCache} from './image-cache';
import {
  rasterise,
  RASTERISER,
  type ImageFormat,
  type Rendition,
} from './rasterise';
import {imageParameters, planRendition} from './rendition';

const CACHE_DIRECTORY = fileURLToPath(
  new URL('../../.cache/cdn/', import.meta.url),
);

const CONTENT_TYPES: Readonly<Record<ImageFormat, string>> = {
  jpg: 'image/jpeg',
  pjpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** Changes with the drawing, with how it is rasterised and with what was asked for. */
const renditionKey = (drawing: Drawing, rendition: Rendition): string =>
  createHash('sha256')
    .update(JSON.stringify([RASTERISER, rendition, drawing]))
    .digest('hex')
    .slice(0, 40);

function formatFor(file: string, accept: string): ImageFormat {
  if (accept.includes('image/webp')) return 'webp';
  return file.endsWith('.png') ? 'png' : 'jpg';
}

/** Shopify's image CDN: `/cdn/shop/files/<file>` with width, height, crop, format and pad_color. */
export function cdnRoutes(directory: string = CACHE_DIRECTORY): Hono {
  const cache = new ImageCache(directory);
  const app = new Hono();
  app.get('/cdn/shop/files/:file', async (context) => {
    const file = context.req.param('file');
    const drawing = findDrawing(file);
    if (!drawing) return context.text('Not Found', 404);

    const parameters = imageParameters(new URL(context.req.url).searchParams);
    const format =
      parameters.format ?? formatFor(file, context.req.header('accept') ?? '');
    const rendition = planRendition(drawing, parameters, format);
    const key = renditionKey(drawing, rendition);
    const headers = {
      etag: `"${key}"`,
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      vary: 'Accept',
    };
    if (context.req.header('if-none-match')?.includes(headers.etag))
      return context.body(null, 304, headers);
    const bytes = await cache.get(`${key}.${format}`, () =>
      rasterise(drawing, rendition),
    );
    return context.body(new Uint8Array(bytes), 200, {
      ...headers,
      'content-type': CONTENT_TYPES[format],
    });
  });
  return app;
}
