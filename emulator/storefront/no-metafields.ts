import type {Fields} from '../graphql/schema';

/** For owners that have no metafields in this shop, which is what Shopify then answers. */
export const NO_METAFIELDS = {
  metafield: () => null,
  metafields: (_owner, {identifiers}: {identifiers: readonly unknown[]}) =>
    identifiers.map(() => null),
} satisfies Fields<unknown>;
