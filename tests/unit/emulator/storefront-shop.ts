import {vi} from 'vitest';
import {Emulator} from '../../../emulator/emulator';
import {CREDENTIALS} from '../../../emulator/config';
import {storefrontRoutes} from '../../../emulator/storefront/routes';
import * as v from 'valibot';

const Answer = v.object({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.optional(v.array(v.looseObject({message: v.string()}))),
});

export const ORIGINS = {
  emulator: 'http://shop.test',
  storefront: 'http://store.test',
};

/** The demo shop with its Storefront API, asked as a browser would. */
export function openShop() {
  const emulator = new Emulator(ORIGINS);
  const app = storefrontRoutes(emulator);

  const send = (
    query: string,
    variables: Record<string, unknown> = {},
    version = '2026-10',
    headers: Record<string, string> = {
      'X-Shopify-Storefront-Access-Token': CREDENTIALS.publicStorefrontToken,
    },
  ) =>
    app.request(`/api/${version}/graphql.json`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: JSON.stringify({query, variables}),
    });

  /** The data of a query that has to succeed, checked against a schema. */
  async function ask<Schema extends v.GenericSchema>(
    schema: Schema,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<v.InferOutput<Schema>> {
    const {data, errors} = await answer(query, variables);
    if (errors) throw new Error(errors.map(({message}) => message).join('\n'));
    return v.parse(schema, data);
  }

  async function answer(
    query: string,
    variables: Record<string, unknown> = {},
  ) {
    const response = await send(query, variables);
    return v.parse(Answer, await response.json());
  }

  return {emulator, app, send, ask, answer};
}

export type Shop = ReturnType<typeof openShop>;

export const Money = v.object({
  amount: v.string(),
  currencyCode: v.string(),
});

/** A product of the demo shop by its handle. */
export function productOf(shop: Shop, handle: string) {
  const product = shop.emulator.world.catalogue.products.find(
    (candidate) => candidate.handle === handle,
  );
  if (!product) throw new Error(`The demo shop has no ${handle}`);
  return product;
}

/** The first variant of a product, after putting exactly this many into stock. */
export function variantWithStock(shop: Shop, handle: string, stock: number) {
  const [variant] = productOf(shop, handle).variants;
  if (!variant) throw new Error(`${handle} has no variant`);
  variant.available = stock;
  return {...variant, gid: `gid://shopify/ProductVariant/${variant.id}`};
}

/** Refusals that a test provokes are reported to the console too, where nobody needs them. */
export const silenceReports = () =>
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
