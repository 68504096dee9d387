import {GraphQLError} from 'graphql';
import type {Context} from '../graphql/context';
import {gid, numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {cartSource} from './cart/cart-results';
import {findCart} from './cart/cart-store';
import {findCollection} from './catalogue/collections';
import {findProduct} from './catalogue/product-queries';
import {findPublishedVariant, publishedProducts} from './catalogue/published';
import {
  contextCurrency,
  productSource,
  variantSource,
} from './catalogue/sources';
import {findArticle, findBlog} from './content/blogs';
import {findPage, findPolicy} from './content/pages';
import {mediaImage} from './images';

type Find = (id: string, context: Context) => unknown;

const FINDERS: Readonly<Record<string, Find | undefined>> = {
  Product: (id, context) => {
    const product = findProduct(context.world, {id});
    return product && productSource(product, contextCurrency(context));
  },
  ProductVariant: (id, context) => {
    const number = numericId('ProductVariant', id);
    const found =
      number === null ? null : findPublishedVariant(context.world, number);
    return (
      found &&
      variantSource(found.product, found.variant, contextCurrency(context))
    );
  },
  Collection: (id, {world}) => findCollection(world, {id}),
  Page: (id, {world}) => findPage(world, {id}),
  Blog: (id, {world}) => findBlog(world, {id}),
  Article: (id, {world}) => findArticle(world, id),
  ShopPolicy: (id, {world}) => {
    const policy = world.catalogue.policies.find(
      (candidate) => gid('ShopPolicy', candidate.id) === id,
    );
    return policy ? findPolicy(world, policy.handle) : null;
  },
  MediaImage: (id, {world}) => {
    const number = numericId('MediaImage', id);
    const image = publishedProducts(world)
      .flatMap(({images}) => images)
      .find((candidate) => candidate.id === number);
    return image ? mediaImage(image) : null;
  },
  Cart: (id, {world}) => {
    const cart = findCart(world, id);
    return cart && cartSource(cart);
  },
};

/** Types whose objects the demo shop has none of. */
const WITHOUT_ANY = new Set(['Comment', 'Metaobject']);

function find(id: string, context: Context): unknown {
  const type = /^gid:\/\/shopify\/(\w+)\//.exec(id)?.[1];
  if (type === undefined) {
    throw new GraphQLError(`Invalid global id '${id}'`, {
      extensions: {code: 'argumentLiteralsIncompatible'},
    });
  }
  const finder = FINDERS[type];
  if (finder) return finder(id, context);
  if (WITHOUT_ANY.has(type)) return null;
  throw new GraphQLError(
    `The emulator's storefront API does not implement finding a ${type} by its id yet.`,
    {extensions: {code: 'NOT_EMULATED'}},
  );
}

export const nodeQueries = {
  node: (_root, {id}: {id: string}, context) => find(id, context),
  nodes: (_root, {ids}: {ids: readonly string[]}, context) =>
    ids.map((id) => find(id, context)),
} satisfies Fields<unknown>;
