import {findVariant} from '../../orders/prices';
import type {Product, Variant} from '../../state/catalogue';
import type {World} from '../../state/world';

/** The products that the storefront's channel has: all that the Storefront API knows of. */
export const publishedProducts = ({catalogue}: World): Product[] =>
  catalogue.products.filter(({isPublished}) => isPublished);

/** The variant with its product, or null where the storefront has none of this id. */
export function findPublishedVariant(
  {catalogue}: World,
  variantId: number,
): {product: Product; variant: Variant} | null {
  const found = findVariant(catalogue, variantId);
  return found?.product.isPublished ? found : null;
}
