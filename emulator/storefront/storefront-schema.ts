import type {GraphQLSchema} from 'graphql';
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
import {withConsent} from './consent';
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

/** The same for the `unstable` version. */
export const UNSTABLE_STOREFRONT_SCHEMA: GraphQLSchema =
  withConsent(STOREFRONT_SCHEMA);
