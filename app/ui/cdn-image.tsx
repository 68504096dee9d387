/** A picture as a page draws it. */
export interface ImageView {
  readonly url: string;
  /** Empty for a picture that nobody has described. */
  readonly alt: string;
  /** Pixels of the original; they give the space that the picture takes before it has loaded. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

interface CdnImageProps {
  image: ImageView;
  /** How wide it is drawn, as in the `sizes` attribute. */
  sizes: string;
  /** The page's main picture: loaded at once, before others. */
  isMain?: boolean;
  className?: string;
}

const WIDTHS = [200, 320, 480, 640, 800, 1000, 1300, 1600, 2000, 2400];
const FALLBACK_WIDTH = 800;

/** A picture from Shopify's CDN in the width that the screen needs. Its space is reserved by its proportions. */
export function CdnImage({
  image,
  sizes,
  isMain = false,
  className,
}: CdnImageProps) {
  const {url, alt, width, height} = image;
  const widths = WIDTHS.filter((candidate) => candidate <= (width ?? Infinity));
  return (
    <img
      src={imageAtWidth(url, FALLBACK_WIDTH)}
      srcSet={widths
        .map((each) => `${imageAtWidth(url, each)} ${each}w`)
        .join(', ')}
      sizes={sizes}
      alt={alt}
      width={width}
      height={height}
      loading={isMain ? 'eager' : 'lazy'}
      decoding={isMain ? 'sync' : 'async'}
      className={className}
      {...(isMain && {fetchpriority: 'high'})}
    />
  );
}

/** Where the CDN has a picture in this width, pixels. */
export function imageAtWidth(url: string, width: number): string {
  return `${url}${url.includes('?') ? '&' : '?'}width=${width}`;
}
