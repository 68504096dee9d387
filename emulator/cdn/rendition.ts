import type {ImageFormat, Rendition, View} from './rasterise';

/** Shopify's CDN makes no image larger than this in either direction. */
const LARGEST = 5760;

const FORMATS: readonly ImageFormat[] = ['jpg', 'pjpg', 'png', 'webp', 'avif'];

const CROPS = {
  center: [0.5, 0.5],
  top: [0.5, 0],
  bottom: [0.5, 1],
  left: [0, 0.5],
  right: [1, 0.5],
} as const;

type Crop = keyof typeof CROPS;

export interface ImageParameters {
  readonly width: number | null;
  readonly height: number | null;
  readonly crop: Crop | null;
  readonly format: ImageFormat | null;
  readonly padColor: string | null;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function length(value: string | null): number | null {
  if (value === null || !/^\d{1,9}$/.test(value)) return null;
  const pixels = Number(value);
  return pixels === 0 ? null : Math.min(pixels, LARGEST);
}

function color(value: string | null): string | null {
  if (value === null) return null;
  if (/^[\da-f]{6}$/i.test(value)) return `#${value.toLowerCase()}`;
  return /^[\da-f]{3}$/i.test(value)
    ? `#${value.toLowerCase().replace(/./g, '$&$&')}`
    : null;
}

const isCrop = (value: string): value is Crop => Object.hasOwn(CROPS, value);

/** Reads an image address's query. As on Shopify's CDN, what makes no sense is ignored rather than refused. */
export function imageParameters(query: URLSearchParams): ImageParameters {
  const crop = query.get('crop') ?? '';
  const format = query.get('format');
  return {
    width: length(query.get('width')),
    height: length(query.get('height')),
    crop: isCrop(crop) ? crop : null,
    format: FORMATS.find((known) => known === format) ?? null,
    padColor: color(query.get('pad_color')),
  };
}

const atLeastOne = (value: number) => Math.max(1, Math.round(value));

/** The largest size of the requested proportions that does not exceed the request or the original. */
function shrunk(requested: Size, original: Size): Size {
  const factor = Math.min(
    1,
    original.width / requested.width,
    original.height / requested.height,
  );
  return {
    width: atLeastOne(requested.width * factor),
    height: atLeastOne(requested.height * factor),
  };
}

function fitted(original: Size, parameters: ImageParameters): Size {
  const factor = Math.min(
    1,
    (parameters.width ?? original.width) / original.width,
    (parameters.height ?? original.height) / original.height,
  );
  return {
    width: atLeastOne(original.width * factor),
    height: atLeastOne(original.height * factor),
  };
}

function cropped(original: Size, size: Size, crop: Crop): View {
  const scale = Math.min(
    original.width / size.width,
    original.height / size.height,
  );
  const width = size.width * scale;
  const height = size.height * scale;
  const [across, down] = CROPS[crop];
  return {
    x: (original.width - width) * across,
    y: (original.height - height) * down,
    width,
    height,
  };
}

/**
 * What to draw for a request. Both sides with a crop give exactly those proportions; both with a pad colour the whole
 * picture on a coloured ground; anything else the whole picture, fitted in.
 */
export function planRendition(
  original: Size,
  parameters: ImageParameters,
  format: ImageFormat,
): Rendition {
  const {width, height, crop, padColor} = parameters;
  const whole: View = {
    x: 0,
    y: 0,
    width: original.width,
    height: original.height,
  };
  if (width !== null && height !== null && (crop ?? padColor) !== null) {
    const size = shrunk({width, height}, original);
    return crop
      ? {...size, view: cropped(original, size, crop), format, padColor: null}
      : {...size, view: whole, format, padColor};
  }
  return {
    ...fitted(original, parameters),
    view: whole,
    format,
    padColor: null,
  };
}
