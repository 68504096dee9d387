/** A picture on Shopify's CDN. It stands beside its title, so its text is empty. */
export interface ImageView {
  readonly url: string;
  readonly alt: '';
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export const imageView = (
  image: {
    readonly url: string;
    readonly width: number | null;
    readonly height: number | null;
  } | null,
): ImageView | null =>
  image && {
    url: image.url,
    alt: '',
    width: image.width ?? undefined,
    height: image.height ?? undefined,
  };
