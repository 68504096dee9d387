import type {CollectionCardFragment} from '~/shopify/generated/storefront.server';
import type {ImageView} from '~/ui/cdn-image';
import {imageView} from './image-view';

/** A collection in a list. */
export interface CollectionCardView {
  readonly id: string;
  /** Without a locale. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly image: ImageView | null;
}

export function collectionCardView(
  collection: CollectionCardFragment,
): CollectionCardView {
  return {
    id: collection.id,
    path: `/collections/${collection.handle}`,
    title: collection.title,
    description: collection.description,
    image: collection.image && imageView(collection.image),
  };
}
