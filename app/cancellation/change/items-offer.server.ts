import type {Storefront} from '@shopify/hydrogen';
import {
  GoesWithDocument,
  type OfferedProductFragment,
  ProductsOfVariantsDocument,
} from '~/shopify/generated/storefront.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {type OrderSnapshot, remainingLines} from '../order-snapshot';
import type {ItemsOffer, OfferedVariant} from './items-offer';

/** Shopify's name for the only variant of a product without choices. */
const ONLY_VARIANT = 'Default Title';
/** Products that are offered besides those in the order. */
const MOST_OTHERS = 4;

/**
 * What the customer can choose from, as it stands in the shop now: other variants of what is in the order, and a few
 * products that go with it.
 * @throws ShopifyUnavailable
 */
export async function readItemsOffer(
  storefront: Storefront,
  order: OrderSnapshot,
): Promise<ItemsOffer> {
  const lines = remainingLines(order);
  const ids = [...new Set(lines.flatMap(({variantId}) => variantId ?? []))];
  const cache = storefront.CacheNone();
  const {nodes} =
    ids.length === 0
      ? {nodes: []}
      : await queryStorefront(storefront, ProductsOfVariantsDocument, {
          variables: {ids},
          cache,
        });
  const products = new Map(
    nodes.flatMap((node) =>
      node && 'product' in node ? [[node.id, node.product] as const] : [],
    ),
  );
  const own = uniqueProducts([...products.values()]);
  const others = await goesWith(storefront, own);
  return {
    byLine: new Map(
      lines.flatMap(({id, variantId}) => {
        const product = products.get(variantId ?? '');
        return product ? [[id, variantsOf(product)] as const] : [];
      }),
    ),
    toAdd: uniqueProducts([...own, ...others])
      .filter(isPlain)
      .flatMap(variantsOf),
  };
}

async function goesWith(
  storefront: Storefront,
  own: readonly OfferedProductFragment[],
): Promise<readonly OfferedProductFragment[]> {
  const [first] = own;
  if (!first) return [];
  const {productRecommendations} = await queryStorefront(
    storefront,
    GoesWithDocument,
    {variables: {productId: first.id}, cache: storefront.CacheShort()},
  );
  return (productRecommendations ?? []).slice(0, MOST_OTHERS);
}

/** A gift card can be spent before the order is gone, and a subscription is a contract of its own. */
const isPlain = ({
  isGiftCard,
  requiresSellingPlan,
}: OfferedProductFragment): boolean => !isGiftCard && !requiresSellingPlan;

const uniqueProducts = (
  products: readonly OfferedProductFragment[],
): OfferedProductFragment[] => [
  ...new Map(products.map((product) => [product.id, product])).values(),
];

const variantsOf = (product: OfferedProductFragment): OfferedVariant[] =>
  product.variants.nodes.map(
    ({id, title, price, availableForSale, quantityAvailable}) => ({
      id,
      productTitle: product.title,
      title: title === ONLY_VARIANT ? '' : title,
      choice: product.options.map(({name}) => name).join(' / '),
      price,
      isForSale: availableForSale,
      left: quantityAvailable,
    }),
  );
