/** A picture on Shopify's CDN. Always beside its title, so it needs no text of its own. */
export interface ImageView {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
}

export const imageView = (image: ImageView | null): ImageView | null =>
  image && {url: image.url, width: image.width, height: image.height};
