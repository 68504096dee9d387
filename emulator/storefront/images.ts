import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {ProductImage} from '../state/catalogue';
import type {World} from '../state/world';

type Transform = {
  crop?: string | null;
  maxHeight?: number | null;
  maxWidth?: number | null;
  preferredContentType?: string | null;
  scale?: number | null;
};

/** Where the CDN serves a file, with the query parameters that Shopify writes for a transformation. */
export function imageUrl(
  world: World,
  file: string,
  transform: Transform | null = null,
): string {
  const url = new URL(
    `/cdn/shop/files/${encodeURI(file)}`,
    world.origins.emulator,
  );
  url.searchParams.set('v', '1');
  const scale = transform?.scale ?? 1;
  if (transform?.maxWidth != null) {
    url.searchParams.set('width', String(transform.maxWidth * scale));
  }
  if (transform?.maxHeight != null) {
    url.searchParams.set('height', String(transform.maxHeight * scale));
  }
  if (transform?.crop != null) {
    url.searchParams.set('crop', transform.crop.toLowerCase());
  }
  if (transform?.preferredContentType != null) {
    url.searchParams.set(
      'format',
      transform.preferredContentType.toLowerCase(),
    );
  }
  return url.href;
}

/** A product image in its role as one of the product's media. */
export interface MediaImageSource {
  readonly __typename: 'MediaImage';
  readonly image: ProductImage;
}

export const mediaImage = (image: ProductImage): MediaImageSource => ({
  __typename: 'MediaImage',
  image,
});

const altText = (image: ProductImage, {locale}: Context) =>
  image.alt[locale.language];

const plainUrl = (image: ProductImage, _args: unknown, {world}: Context) =>
  imageUrl(world, image.file);

export const imageFields = {
  Image: {
    altText: (image, _args, context) => altText(image, context),
    height: ({height}) => height,
    id: ({id}) => gid('ProductImage', id),
    originalSrc: plainUrl,
    src: plainUrl,
    transformedSrc: ({file}, args: Transform, {world}) =>
      imageUrl(world, file, args),
    url: ({file}, args: {transform?: Transform | null}, {world}) =>
      imageUrl(world, file, args.transform),
    width: ({width}) => width,
  } satisfies Fields<ProductImage>,
  MediaImage: {
    alt: ({image}, _args, context) => altText(image, context),
    id: ({image}) => gid('MediaImage', image.id),
    image: ({image}) => image,
    mediaContentType: () => 'IMAGE',
    presentation: () => null,
    previewImage: ({image}) => image,
  } satisfies Fields<MediaImageSource>,
};
