import {extendSchema, type GraphQLSchema, parse} from 'graphql';
import type {Context} from '../graphql/context';
import {buildEmulatedSchema} from '../graphql/schema';
import {cartAddressFields} from './cart/cart-address';
import {cartFields, cartQueries} from './cart/cart-fields';
import {cartLineFields} from './cart/cart-line-fields';
import {cartMutations} from './cart/cart-mutations';
import {deliveryMutations} from './cart/delivery';
import {giftCardFields} from './cart/gift-cards';
import {lineMutations} from './cart/line-mutations';
import {metafieldFields, metafieldMutations} from './cart/metafields';
import {collectionFields, collectionQueries} from './catalogue/collections';
import {productQueries} from './catalogue/product-queries';
import {productFields} from './catalogue/products';
import {variantFields} from './catalogue/variants';
import {blogFields, blogQueries} from './content/blogs';
import {menuFields, menuQueries} from './content/menus';
import {pageFields, pageQueries} from './content/pages';
import {redirectFields, redirectQueries} from './content/redirects';
import {shopFields, shopQueries} from './content/shop';
import {sitemapFields, sitemapQueries} from './content/sitemap';
import {unusedQueries} from './content/unused';
import {customerFields} from './customer-fields';
import {imageFields} from './images';
import {localizationFields} from './markets';
import {nodeQueries} from './node';
import {predictiveSearchQueries} from './search/predictive-search';
import {searchQueries} from './search/search';

/** Shopify's Storefront API 2026-10 over the emulated shop. */
export const STOREFRONT_SCHEMA: GraphQLSchema = buildEmulatedSchema(
  'storefront',
  {
    QueryRoot: {
      ...blogQueries,
      ...cartQueries,
      ...collectionQueries,
      ...menuQueries,
      ...nodeQueries,
      ...pageQueries,
      ...predictiveSearchQueries,
      ...productQueries,
      ...redirectQueries,
      ...searchQueries,
      ...shopQueries,
      ...sitemapQueries,
      ...unusedQueries,
    },
    Mutation: {
      ...cartMutations,
      ...deliveryMutations,
      ...lineMutations,
      ...metafieldMutations,
    },
    ...blogFields,
    ...cartAddressFields,
    ...cartFields,
    ...cartLineFields,
    ...collectionFields,
    ...customerFields,
    ...giftCardFields,
    ...imageFields,
    ...localizationFields,
    ...menuFields,
    ...metafieldFields,
    ...pageFields,
    ...productFields,
    ...redirectFields,
    ...shopFields,
    ...sitemapFields,
    ...variantFields,
  },
);

/**
 * What Hydrogen's browser code asks of the `unstable` version on top: whose cookies may be set, and where. No published
 * schema has it, so this is the part that Hydrogen 2025.4 queries.
 */
const CONSENT_SDL = `
  extend type QueryRoot {
    consentManagement: ConsentManagement!
  }
  type ConsentManagement {
    cookies(visitorConsent: VisitorConsent!): ConsentManagementCookies!
  }
  type ConsentManagementCookies {
    cookieDomain: String!
  }
`;

const consentManagement = (
  _root: unknown,
  _args: unknown,
  {world}: Context,
) => ({
  cookies: {cookieDomain: new URL(world.origins.storefront).hostname},
});

function withConsent(schema: GraphQLSchema): GraphQLSchema {
  const consent = schema.getQueryType()?.getFields().consentManagement;
  if (!consent) throw new Error('consentManagement is missing in the schema');
  consent.resolve = consentManagement;
  return schema;
}

/** The same for the `unstable` version. */
export const UNSTABLE_STOREFRONT_SCHEMA: GraphQLSchema = withConsent(
  extendSchema(STOREFRONT_SCHEMA, parse(CONSENT_SDL)),
);
