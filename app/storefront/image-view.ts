/** `Image` of the Storefront API. */
interface ShopifyImage {
  readonly url: string;
  readonly altText?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
}

/** A picture as the page draws it. */
export interface ImageView {
  readonly url: string;
  /** Empty for a picture that the merchant has not described. */
  readonly alt: string;
  /** Pixels of the original; they give the space that the picture takes before it has loaded. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export function imageView(image: ShopifyImage): ImageView {
  return {
    url: image.url,
    alt: image.altText ?? '',
    width: image.width ?? undefined,
    height: image.height ?? undefined,
  };
}
