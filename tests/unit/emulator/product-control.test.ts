import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {CREDENTIALS} from '../../../emulator/config';
import {Emulator} from '../../../emulator/emulator';
import {emulatorApp} from '../../../emulator/server';
import {ORIGINS} from './storefront-shop';

const Answer = v.object({data: v.record(v.string(), v.unknown())});

/** A fresh emulator, as one who controls it and one who shops in it see it. */
function shop() {
  const app = emulatorApp(new Emulator(ORIGINS));
  const post = async (path: string, body: unknown) => {
    const response = await app.request(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'X-Shopify-Storefront-Access-Token': CREDENTIALS.publicStorefrontToken,
      },
      body: JSON.stringify(body),
    });
    const json: unknown = await response.json();
    return {status: response.status, json};
  };
  return {
    change: (handle: string, body: unknown) =>
      post(`/_emulator/products/${handle}`, body),
    ask: async (query: string) =>
      v.parse(Answer, (await post('/api/2026-10/graphql.json', {query})).json)
        .data,
  };
}

const PRODUCT = `{
  product(handle: "balance") {
    title
    availableForSale
    variants(first: 1) {nodes {id availableForSale quantityAvailable}}
  }
}`;

const variantId = async ({ask}: ReturnType<typeof shop>) =>
  v.parse(
    v.object({
      product: v.object({
        variants: v.object({nodes: v.tuple([v.object({id: v.string()})])}),
      }),
    }),
    await ask(PRODUCT),
  ).product.variants.nodes[0].id;

describe('POST /_emulator/products/<handle>', () => {
  it('sells a product out, and fills its stock again', async () => {
    const {change, ask} = shop();
    expect(await change('balance', {available: 0})).toMatchObject({
      status: 200,
      json: {title: 'Balance', isPublished: true},
    });
    expect(await ask(PRODUCT)).toMatchObject({
      product: {
        availableForSale: false,
        variants: {nodes: [{availableForSale: false, quantityAvailable: 0}]},
      },
    });
    await change('balance', {available: 7});
    expect(await ask(PRODUCT)).toMatchObject({
      product: {variants: {nodes: [{quantityAvailable: 7}]}},
    });
  });

  it('renames it, in every language', async () => {
    const {change, ask} = shop();
    await change('balance', {title: 'Balance II'});
    for (const language of ['EN', 'NB']) {
      expect(
        await ask(
          `query @inContext(language: ${language}) {product(handle: "balance") {title}}`,
        ),
      ).toEqual({product: {title: 'Balance II'}});
    }
  });

  it('takes it off the storefront, wherever that would show it', async () => {
    const opened = shop();
    const {change, ask} = opened;
    const id = await variantId(opened);
    const everywhere = `{
      product(handle: "balance") {id}
      nodes(ids: ["${id}"]) {id}
      search(query: "balance", types: [PRODUCT], first: 50) {nodes {... on Product {handle}}}
      products(first: 100) {nodes {handle}}
      collection(handle: "form") {products(first: 50) {nodes {handle}}}
    }`;
    expect(JSON.stringify(await ask(everywhere))).toContain('"balance"');
    await change('balance', {isPublished: false});
    const seen = await ask(everywhere);
    expect(seen).toMatchObject({product: null, nodes: [null]});
    expect(JSON.stringify(seen)).not.toContain('"balance"');
    expect(
      await ask(
        `mutation {cartCreate(input: {lines: [{merchandiseId: "${id}"}]}) {userErrors {code}}}`,
      ),
    ).toEqual({cartCreate: {userErrors: [{code: 'INVALID'}]}});
    await change('balance', {isPublished: true});
    expect(await ask(`{nodes(ids: ["${id}"]) {id}}`)).toEqual({nodes: [{id}]});
  });

  it('refuses what it does not know', async () => {
    const {change} = shop();
    expect((await change('nothing', {available: 0})).status).toBe(404);
    for (const body of [
      {available: -1},
      {available: 1.5},
      {title: ' '},
      {isPublished: 'no'},
      {stock: 0},
    ]) {
      expect((await change('balance', body)).status).toBe(400);
    }
  });
});
