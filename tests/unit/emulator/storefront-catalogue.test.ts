import {decodeEncodedVariant} from '@shopify/hydrogen';
import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {encodeVariants} from '../../../emulator/storefront/catalogue/encoded-variants';
import {openShop, productOf, silenceReports} from './storefront-shop';

const Titled = v.object({title: v.string()});
const Products = v.object({
  nodes: v.array(v.object({handle: v.string(), title: v.string()})),
});

describe('encoded variants', () => {
  it.each([
    [[[0], [1], [2], [5]], 'v1_0-2 5'],
    [
      [
        [0, 0],
        [0, 2],
        [1, 1],
      ],
      'v1_0:0 2,1:1,',
    ],
    [
      [
        [0, 0, 0],
        [0, 0, 1],
        [0, 1, 0],
        [2, 0, 0],
      ],
      'v1_0:0:0-1,1:0,,2:0:0,,',
    ],
    [[], 'v1_'],
  ])('%j is %s, and Hydrogen reads it back', (positions, expected) => {
    const encoded = encodeVariants(positions);
    expect(encoded).toBe(expected);
    expect(decodeEncodedVariant(encoded)).toEqual(positions);
  });

  it('says of every demo product which variants exist and can be bought', async () => {
    const shop = openShop();
    const {products} = await shop.ask(
      v.object({
        products: v.object({
          nodes: v.array(
            v.object({
              handle: v.string(),
              encodedVariantExistence: v.string(),
              encodedVariantAvailability: v.string(),
            }),
          ),
        }),
      }),
      '{ products(first: 250) { nodes { handle encodedVariantExistence encodedVariantAvailability } } }',
    );
    expect(products.nodes.length).toBeGreaterThan(24);
    for (const node of products.nodes) {
      const {options, variants} = productOf(shop, node.handle);
      const positions = (some: typeof variants) =>
        some.map(({optionValues}) =>
          options.map(({values}, index) =>
            values.findIndex(({name}) => name.en === optionValues[index]?.en),
          ),
        );
      expect(decodeEncodedVariant(node.encodedVariantExistence)).toEqual(
        positions(variants),
      );
      expect(decodeEncodedVariant(node.encodedVariantAvailability)).toEqual(
        positions(variants.filter(({available}) => available > 0)),
      );
    }
  });
});

describe('choosing a variant', () => {
  const QUERY = `
    query ($selected: [SelectedOptionInput!]!) {
      product(handle: "fjord-at-dawn") {
        variantBySelectedOptions(selectedOptions: $selected) { title }
        selectedOrFirstAvailableVariant(selectedOptions: $selected, caseInsensitiveMatch: true) { title }
        adjacentVariants(selectedOptions: $selected) { title }
      }
    }`;
  const Choice = v.object({
    product: v.object({
      variantBySelectedOptions: v.nullable(Titled),
      selectedOrFirstAvailableVariant: v.nullable(Titled),
      adjacentVariants: v.array(Titled),
    }),
  });

  it('finds the exact one, and its neighbours', async () => {
    const {product} = await openShop().ask(Choice, QUERY, {
      selected: [
        {name: 'Size', value: '50 × 70 cm'},
        {name: 'Frame', value: 'Oak'},
      ],
    });
    expect(product.variantBySelectedOptions?.title).toBe('50 × 70 cm / Oak');
    expect(product.selectedOrFirstAvailableVariant?.title).toBe(
      '50 × 70 cm / Oak',
    );
    const neighbours = product.adjacentVariants.map(({title}) => title);
    expect(neighbours).toContain('50 × 70 cm / Unframed');
    expect(neighbours).not.toContain('50 × 70 cm / Oak');
    for (const title of neighbours) expect(title).toMatch(/50 × 70|Oak/);
  });

  it('takes the nearest that can be bought for a partial wish, in any case', async () => {
    const {product} = await openShop().ask(Choice, QUERY, {
      selected: [{name: 'frame', value: 'oak'}],
    });
    expect(product.variantBySelectedOptions).toBeNull();
    expect(product.selectedOrFirstAvailableVariant?.title).toMatch(/ \/ Oak$/);
  });
});

describe('products of a collection', () => {
  const QUERY = `
    query ($filters: [ProductFilter!], $sortKey: ProductCollectionSortKeys, $reverse: Boolean, $first: Int!, $after: String) {
      collection(handle: "nord") {
        products(first: $first, after: $after, filters: $filters, sortKey: $sortKey, reverse: $reverse) {
          nodes { handle title priceRange { minVariantPrice { amount } } }
          filters { id type values { id label count input } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }`;
  const Page = v.object({
    collection: v.object({
      products: v.object({
        nodes: v.array(
          v.object({
            handle: v.string(),
            title: v.string(),
            priceRange: v.object({
              minVariantPrice: v.object({amount: v.string()}),
            }),
          }),
        ),
        filters: v.array(
          v.object({
            id: v.string(),
            type: v.string(),
            values: v.array(
              v.object({
                id: v.string(),
                label: v.string(),
                count: v.number(),
                input: v.string(),
              }),
            ),
          }),
        ),
        pageInfo: v.object({
          hasNextPage: v.boolean(),
          endCursor: v.nullable(v.string()),
        }),
      }),
    }),
  });

  it('come page by page, each once', async () => {
    const shop = openShop();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: v.InferOutput<typeof Page> = await shop.ask(Page, QUERY, {
        first: 2,
        after,
      });
      const {nodes, pageInfo} = page.collection.products;
      seen.push(...nodes.map(({handle}) => handle));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const {productIds} =
      shop.emulator.world.catalogue.collections.find(
        ({handle}) => handle === 'nord',
      ) ?? {};
    expect(seen).toHaveLength(productIds?.length ?? 0);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('are sorted by price both ways', async () => {
    const shop = openShop();
    const prices = async (reverse: boolean) => {
      const {collection} = await shop.ask(Page, QUERY, {
        first: 50,
        sortKey: 'PRICE',
        reverse,
      });
      return collection.products.nodes.map(({priceRange}) =>
        Number(priceRange.minVariantPrice.amount),
      );
    };
    const ascending = await prices(false);
    expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
    expect(await prices(true)).toEqual(ascending.toReversed());
  });

  it('have for every value of every filter as many as its count says', async () => {
    const shop = openShop();
    const all = await shop.ask(Page, QUERY, {first: 250});
    const {filters} = all.collection.products;
    expect(filters.map(({id}) => id)).toEqual(
      expect.arrayContaining([
        'filter.v.availability',
        'filter.v.price',
        'filter.v.option.size',
      ]),
    );
    for (const value of filters.flatMap(({values}) => values)) {
      const filtered = await shop.ask(Page, QUERY, {
        first: 250,
        filters: [
          v.parse(v.record(v.string(), v.unknown()), JSON.parse(value.input)),
        ],
      });
      expect([value.id, filtered.collection.products.nodes.length]).toEqual([
        value.id,
        value.count,
      ]);
    }
  });

  it('need one variant that meets all conditions together', async () => {
    const shop = openShop();
    for (const product of shop.emulator.world.catalogue.products) {
      for (const variant of product.variants) {
        variant.available = variant.optionValues[1]?.en === 'Oak' ? 0 : 1;
      }
    }
    const {collection} = await shop.ask(Page, QUERY, {
      first: 250,
      filters: [
        {available: true},
        {variantOption: {name: 'frame', value: 'Oak'}},
      ],
    });
    expect(collection.products.nodes).toEqual([]);
  });

  it('cannot be filtered by metafields, and say so', async () => {
    silenceReports();
    const {errors} = await openShop().answer(QUERY, {
      first: 1,
      filters: [{productMetafield: {namespace: 'a', key: 'b', value: 'c'}}],
    });
    expect(errors?.[0]?.message).toContain('productMetafield');
  });
});

describe('searching', () => {
  const PRODUCTS =
    'query ($query: String) { products(first: 250, query: $query) { nodes { handle title } } }';
  const find = async (query: string) => {
    const {products} = await openShop().ask(
      v.object({products: Products}),
      PRODUCTS,
      {query},
    );
    return products.nodes.map(({handle}) => handle);
  };

  it('understands fields, comparisons, negation, brackets and alternatives', async () => {
    expect(await find('tag:kan-ikke-avbestilles')).toEqual([
      'your-name-in-type',
    ]);
    expect(await find('title:fjord')).toEqual(['fjord-at-dawn']);
    expect(await find('title:fjo*')).toEqual(['fjord-at-dawn']);
    expect(await find('title:fjord AND tag:kan-ikke-avbestilles')).toEqual([]);
    expect(
      await find('(title:fjord OR tag:kan-ikke-avbestilles) -title:name'),
    ).toEqual(['fjord-at-dawn']);
    expect(await find('variants.price:>1000000')).toEqual([]);
    expect(await find('fjord dawn')).toEqual(['fjord-at-dawn']);
  });

  it.each(['warehouse:oslo', '(title:fjord', 'title:"fjord'])(
    'refuses a program’s %s loudly',
    async (query) => {
      silenceReports();
      const {errors} = await openShop().answer(PRODUCTS, {query});
      expect(errors?.[0]).toMatchObject({extensions: {code: 'NOT_EMULATED'}});
    },
  );

  const SEARCH = `
    query ($term: String!, $language: LanguageCode) @inContext(language: $language) {
      search(query: $term, first: 20, types: [PRODUCT]) { totalCount nodes { ... on Product { handle title } } }
      predictiveSearch(query: $term, limit: 3, limitScope: EACH) {
        products { handle }
        queries { text styledText }
      }
    }`;
  const Found = v.object({
    search: v.object({
      totalCount: v.number(),
      nodes: v.array(v.object({handle: v.string()})),
    }),
    predictiveSearch: v.object({
      products: v.array(v.object({handle: v.string()})),
      queries: v.array(v.object({text: v.string(), styledText: v.string()})),
    }),
  });

  it('finds what a shopper begins to type, best match first', async () => {
    const {search, predictiveSearch} = await openShop().ask(Found, SEARCH, {
      term: 'fjor',
      language: 'EN',
    });
    expect(search.nodes[0]?.handle).toBe('fjord-at-dawn');
    expect(predictiveSearch.products[0]?.handle).toBe('fjord-at-dawn');
    expect(predictiveSearch.queries[0]).toEqual({
      text: 'fjord',
      styledText: '<mark>fjor</mark><span>d</span>',
    });
  });

  it.each(['(', '"', 'foo:bar', 'AND', '   ', '*', '\\'])(
    'takes %j from a shopper without an error',
    async (term) => {
      const {search} = await openShop().ask(Found, SEARCH, {term});
      expect(search.totalCount).toBeGreaterThanOrEqual(0);
    },
  );
});

describe('the rest of the shop', () => {
  it('has menus with links into the storefront, policies, pages and related products', async () => {
    const data = await openShop().ask(
      v.object({
        menu: v.object({items: v.array(v.object({url: v.string()}))}),
        shop: v.object({
          refundPolicy: v.object({url: v.string(), body: v.string()}),
        }),
        productRecommendations: v.array(v.object({handle: v.string()})),
        missing: v.null(),
      }),
      `{
        menu(handle: "main-menu") { items { url } }
        shop { refundPolicy { url body } }
        productRecommendations(productHandle: "fjord-at-dawn") { handle }
        missing: product(handle: "no-such-product") { id }
      }`,
    );
    for (const {url} of data.menu.items) {
      expect(url).toMatch(/^http:\/\/store\.test\//);
    }
    expect(data.shop.refundPolicy.url).toBe(
      'http://store.test/policies/refund-policy',
    );
    expect(data.productRecommendations.length).toBeGreaterThan(0);
    expect(data.productRecommendations).not.toContainEqual({
      handle: 'fjord-at-dawn',
    });
  });

  it('passes an image’s transformation on to the CDN', async () => {
    const {product} = await openShop().ask(
      v.object({
        product: v.object({featuredImage: v.object({url: v.string()})}),
      }),
      `{ product(handle: "fjord-at-dawn") {
        featuredImage { url(transform: {maxWidth: 300, scale: 2, crop: CENTER, preferredContentType: WEBP}) }
      } }`,
    );
    expect(product.featuredImage.url).toBe(
      'http://shop.test/cdn/shop/files/fjord-at-dawn.jpg?v=1&width=600&crop=center&format=webp',
    );
  });
});
