import type {World} from '../state/world';
import {imageUrl} from '../storefront/images';

interface UrlArguments {
  readonly transform?: Parameters<typeof imageUrl>[2];
}

/** An Image of a file of the CDN. */
export const imageOf = (world: World, file: string, altText: string) => ({
  altText,
  url: ({transform}: UrlArguments) => imageUrl(world, file, transform),
});
