import type {Catalogue, Collection, Product} from '../state/catalogue';
import {BLOGS} from './content/blogs';
import {buildMenus} from './content/menus';
import {PAGES} from './content/pages';
import {POLICIES} from './content/policies';
import {REDIRECTS} from './content/redirects';
import {buildGiftCard, buildPrint} from './prints/build-products';
import {COLLECTIONS, type CollectionDefinition} from './prints/collections';

const FIRST_COLLECTION_ID = 300_000_000_001;
const FIRST_COLLECTION_IMAGE_ID = 43_000_000_000_001;

/** The demo shop's catalogue, with variants of its own for every call: selling changes their stock. */
export const createCatalogue = (): Catalogue => ({
  ...CATALOGUE,
  products: CATALOGUE.products.map((product) => ({
    ...product,
    variants: product.variants.map((variant) => ({...variant})),
  })),
});

function buildCatalogue(): Catalogue {
  const prints = COLLECTIONS.flatMap(({handle, prints: definitions}) =>
    definitions.map((definition) => ({handle, definition})),
  ).map(({handle, definition}, position) =>
    buildPrint(definition, handle, position),
  );
  const products = [...prints, buildGiftCard(prints.length)];
  const collections = COLLECTIONS.map((definition, position) =>
    buildCollection(definition, position, products),
  );
  return {
    products,
    collections,
    pages: PAGES,
    policies: POLICIES,
    blogs: BLOGS,
    redirects: REDIRECTS,
    menus: buildMenus(collections, PAGES, POLICIES, BLOGS),
  };
}

function buildCollection(
  definition: CollectionDefinition,
  position: number,
  products: readonly Product[],
): Collection {
  const {handle, title, description, imageAlt, updatedAt} = definition;
  const handles = [
    ...definition.prints.map((print) => print.handle),
    ...definition.guests,
  ];
  return {
    id: FIRST_COLLECTION_ID + position,
    handle,
    title,
    description,
    image: {
      id: FIRST_COLLECTION_IMAGE_ID + position,
      file: `collection-${handle}.jpg`,
      alt: imageAlt,
      width: 2400,
      height: 1350,
    },
    productIds: products
      .filter((product) => handles.includes(product.handle))
      .sort((a, b) => handles.indexOf(a.handle) - handles.indexOf(b.handle))
      .map((product) => product.id),
    updatedAt,
  };
}

const CATALOGUE = buildCatalogue();
