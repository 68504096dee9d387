import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Hono} from 'hono';
import sharp from 'sharp';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cdnRoutes} from '../../../emulator/cdn/routes';

let directory: string;
let cdn: Hono;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'angre-cdn-'));
  cdn = cdnRoutes(directory);
});

afterAll(async () => {
  await rm(directory, {recursive: true});
});

const get = async (path: string, headers: Record<string, string> = {}) =>
  cdn.request(`/cdn/shop/files/${path}`, {headers});

const decoded = async (response: Response) =>
  sharp(await response.arrayBuffer());

describe('the image CDN', () => {
  it('serves a print at the width asked for, to be kept for a year', async () => {
    const response = await get('half-moons.jpg?width=120&v=1');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('vary')).toBe('Accept');
    expect(await (await decoded(response)).metadata()).toMatchObject({
      format: 'jpeg',
      width: 120,
      height: 168,
    });
  });

  it.each([
    ['jpg', 'image/jpeg', 'jpeg'],
    ['pjpg', 'image/jpeg', 'jpeg'],
    ['png', 'image/png', 'png'],
    ['webp', 'image/webp', 'webp'],
    ['avif', 'image/avif', 'heif'],
  ])(
    'makes %s on request, whatever is accepted',
    async (name, type, format) => {
      const response = await get(`ja-nei.jpg?width=60&format=${name}`, {
        accept: 'image/webp',
      });
      expect(response.headers.get('content-type')).toBe(type);
      expect((await (await decoded(response)).metadata()).format).toBe(format);
    },
  );

  it('prefers WebP for those who accept it', async () => {
    const response = await get('ja-nei.jpg?width=60', {
      accept: 'image/avif,image/webp,*/*;q=0.8',
    });
    expect(response.headers.get('content-type')).toBe('image/webp');
  });

  it('crops and pads', async () => {
    const rednessOf = async (crop: string) => {
      const query = `width=80&height=80&crop=${crop}&format=png`;
      const {channels} = await (
        await decoded(await get(`ja-nei.jpg?${query}`))
      ).stats();
      return channels[0]?.mean ?? 0;
    };
    // "JA" is red on pale pink, "NEI" below it black.
    expect(await rednessOf('top')).toBeGreaterThan(
      (await rednessOf('bottom')) + 20,
    );

    const padded = await get(
      'ja-nei.jpg?width=80&height=40&pad_color=00ff00&format=png',
    );
    const image = await decoded(padded);
    expect(await image.metadata()).toMatchObject({width: 80, height: 40});
    const [red = 0, green = 0, blue = 0] = await image
      .extract({left: 0, top: 0, width: 1, height: 1})
      .removeAlpha()
      .raw()
      .toBuffer();
    expect(green).toBeGreaterThan(200);
    expect(Math.max(red, blue)).toBeLessThan(60);
  });

  it('answers 304 to whoever has the image already', async () => {
    const etag = (await get('ja-nei.jpg?width=60')).headers.get('etag');
    const again = await get('ja-nei.jpg?width=60', {
      'if-none-match': etag ?? '',
    });
    expect(again.status).toBe(304);
    const other = await get('ja-nei.jpg?width=61', {
      'if-none-match': etag ?? '',
    });
    expect(other.status).toBe(200);
  });

  it.each(['nothing.jpg', 'half-moons.png', '..%2F..%2Fpackage.json'])(
    'has no %s',
    async (file) => {
      expect((await get(file)).status).toBe(404);
    },
  );

  it('draws an image once for all who ask at the same time, and keeps it', async () => {
    const before = (await readdir(directory)).length;
    const answers = await Promise.all(
      Array.from({length: 6}, () => get('rya.jpg?width=90')),
    );
    const bodies = await Promise.all(answers.map((a) => a.arrayBuffer()));
    expect(
      new Set(bodies.map((body) => Buffer.from(body).toString('base64'))).size,
    ).toBe(1);
    expect(await readdir(directory)).toHaveLength(before + 1);

    const restarted = cdnRoutes(directory);
    const kept = await restarted.request('/cdn/shop/files/rya.jpg?width=90');
    expect(Buffer.from(await kept.arrayBuffer())).toEqual(
      Buffer.from(bodies[0] ?? new ArrayBuffer(0)),
    );
    expect(await readdir(directory)).toHaveLength(before + 1);
  });
});
