import type {ImageView} from '~/ui/cdn-image';

/** `Image` of the Storefront API. */
interface ShopifyImage {
  readonly url: string;
  readonly altText?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
}

/** A picture of Shopify's as a page draws it. */
export function imageView(image: ShopifyImage): ImageView {
  return {
    url: image.url,
    alt: image.altText ?? '',
    width: image.width ?? undefined,
    height: image.height ?? undefined,
  };
}
