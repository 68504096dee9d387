import type {World} from '../state/world';
import {imageUrl} from '../storefront/images';

interface UrlArguments {
  readonly transform?: Parameters<typeof imageUrl>[2];
}

/** Pixels of the original; null where no product shows the file any more. */
function sizeOf({catalogue}: World, file: string) {
  const image = catalogue.products
    .flatMap(({images}) => images)
    .find((each) => each.file === file);
  return {width: image?.width ?? null, height: image?.height ?? null};
}

/** An Image of a file of the CDN. */
export const imageOf = (world: World, file: string, altText: string) => ({
  altText,
  ...sizeOf(world, file),
  url: ({transform}: UrlArguments) => imageUrl(world, file, transform),
});
