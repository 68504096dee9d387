import {describe, expect, it} from 'vitest';
import {findDrawing} from '../../../emulator/art/images';
import {createCatalogue} from '../../../emulator/demo/catalogue';
import type {Localized, Product} from '../../../emulator/state/catalogue';

const catalogue = createCatalogue();
const {products, collections, pages, policies, menus, blogs, redirects} =
  catalogue;
const articles = blogs.flatMap((blog) => blog.articles);
const prints = products.filter(({productType}) => productType === 'Art print');
const variants = products.flatMap((product) => product.variants);

const isSoldOut = (product: Product) =>
  product.variants.every(({available}) => available === 0);

const productOf = (handle: string) => {
  const found = products.find((product) => product.handle === handle);
  if (!found) throw new Error(`no product "${handle}"`);
  return found;
};

describe('the demo catalogue', () => {
  it('has at least 24 prints, a gift card and five collections', () => {
    expect(prints.length).toBeGreaterThanOrEqual(24);
    expect(collections).toHaveLength(5);
    expect(products.filter(({isGiftCard}) => isGiftCard)).toHaveLength(1);
  });

  it('numbers products and variants from fixed first ids', () => {
    expect(products.map(({id}) => id)).toEqual(
      products.map((_, position) => 8_000_000_000_001 + position),
    );
    expect(productOf('fjord-at-dawn').variants[0]?.id).toBe(44_000_000_000_001);
  });

  it('uses no id, handle or SKU twice', () => {
    const lists: (string | number)[][] = [
      products.map(({handle}) => handle),
      variants.map(({id}) => id),
      variants.map(({sku}) => sku),
      variants.map(({inventoryItemId}) => inventoryItemId),
      [
        ...products.flatMap(({images}) => images.map(({id}) => id)),
        ...collections.flatMap(({image}) => (image ? [image.id] : [])),
        ...articles.map(({image}) => image.id),
      ],
      articles.map(({id}) => id),
      articles.map(({handle}) => handle),
      products.flatMap(({options}) =>
        options.flatMap(({id, values}) => [id, ...values.map((v) => v.id)]),
      ),
      collections.map(({id}) => id),
      [...pages, ...policies].map(({id}) => id),
      menus.flatMap(({id, items}) => [id, ...items.map((item) => item.id)]),
    ];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  });

  it.each(products.map((product) => [product.handle, product] as const))(
    'declares exactly the option values that variants of %s use',
    (_, {options, variants: own}) => {
      options.forEach(({values}, index) => {
        const used = new Set(own.map((v) => v.optionValues[index]?.en));
        expect(used).toEqual(new Set(values.map(({name}) => name.en)));
      });
      const combinations = own.map((v) =>
        v.optionValues.map(({en}) => en).join(' / '),
      );
      expect(new Set(combinations).size).toBe(own.length);
      for (const variant of own)
        expect(variant.optionValues).toHaveLength(options.length);
    },
  );

  it('leaves out some combinations of size and frame', () => {
    const full = (product: Product) =>
      product.options.reduce((count, {values}) => count * values.length, 1);
    expect(prints.some((p) => p.variants.length < full(p))).toBe(true);
  });

  it('has whole, positive prices in both currencies, reduced ones below what they were', () => {
    for (const {sku, price, compareAtPrice} of variants)
      for (const currency of ['NOK', 'EUR'] as const) {
        expect(price[currency], sku).toBeGreaterThan(0);
        expect(price[currency] % 100, sku).toBe(0);
        if (compareAtPrice)
          expect(compareAtPrice[currency], sku).toBeGreaterThan(
            price[currency],
          );
      }
    expect(variants.some((v) => v.compareAtPrice !== null)).toBe(true);
  });

  it('has sold-out prints, sold-out variants and one nearly gone edition', () => {
    expect(prints.filter(isSoldOut).length).toBeGreaterThanOrEqual(2);
    expect(
      prints.some(
        (p) => !isSoldOut(p) && p.variants.some((v) => v.available === 0),
      ),
    ).toBe(true);
    const edition = prints.filter((p) => p.tags.includes('limited-edition'));
    expect(edition).toHaveLength(1);
    for (const {available} of edition[0]?.variants ?? [])
      expect([1, 2]).toContain(available);
  });

  it('tags only the personalised print as one that cannot be cancelled', () => {
    const tagged = products.filter(({tags}) =>
      tags.includes('kan-ikke-avbestilles'),
    );
    expect(tagged.map(({handle}) => handle)).toEqual(['your-name-in-type']);
  });

  it('sends gift cards by e-mail and prints by post', () => {
    for (const product of products)
      for (const {requiresShipping, weightGrams} of product.variants) {
        expect(requiresShipping).toBe(!product.isGiftCard);
        expect(weightGrams > 0).toBe(requiresShipping);
      }
  });

  it('fills collections with products that exist, every print in at least one', () => {
    const ids = new Set(products.map(({id}) => id));
    for (const {productIds} of collections) {
      expect(productIds.length).toBeGreaterThanOrEqual(5);
      expect(new Set(productIds).size).toBe(productIds.length);
      for (const id of productIds) expect(ids).toContain(id);
    }
    const collected = new Set(collections.flatMap((c) => c.productIds));
    for (const {id} of prints) expect(collected).toContain(id);
  });

  it('gives every guest of a collection a place in it', () => {
    const byNight = collections.find(({handle}) => handle === 'by-night');
    expect(byNight?.productIds).toContain(productOf('blue-hour').id);
  });

  it('has everything in both languages', () => {
    const texts: Localized[] = [
      ...products.flatMap(({title, description, options, images}) => [
        title,
        description,
        ...options.flatMap(({name, values}) => [
          name,
          ...values.map((value) => value.name),
        ]),
        ...images.map(({alt}) => alt),
      ]),
      ...collections.flatMap(({title, description}) => [title, description]),
      ...[...pages, ...policies].flatMap(({title, bodyHtml}) => [
        title,
        bodyHtml,
      ]),
      ...menus.flatMap(({items}) => items.map(({title}) => title)),
      ...blogs.map(({title}) => title),
      ...articles.flatMap(({title, excerpt, bodyHtml, image}) => [
        title,
        excerpt,
        bodyHtml,
        image.alt,
      ]),
    ];
    for (const {en, nb} of texts) {
      expect(en.trim()).not.toBe('');
      expect(nb.trim()).not.toBe('');
    }
    for (const {description} of products)
      expect(description.en).not.toBe(description.nb);
  });

  it('points variants at images of their own product', () => {
    for (const {images, variants: own} of products)
      for (const {imageId} of own)
        expect(images.map(({id}) => id)).toContain(imageId);
  });

  it('has a drawing of the declared size behind every image', () => {
    const images = [
      ...products.flatMap((product) => product.images),
      ...collections.flatMap(({image}) => (image ? [image] : [])),
      ...articles.map(({image}) => image),
    ];
    expect(images.length).toBeGreaterThan(100);
    for (const {file, width, height} of images)
      expect(findDrawing(file), file).toMatchObject({width, height});
  });

  it('has the policies and menus that Hydrogen asks for, with links that lead somewhere', () => {
    expect(policies.map(({handle}) => handle).sort()).toEqual([
      'privacy-policy',
      'refund-policy',
      'shipping-policy',
      'terms-of-service',
    ]);
    expect(menus.map(({handle}) => handle)).toEqual(['main-menu', 'footer']);
    const known = new Set([
      ...products.map(({handle}) => `/products/${handle}`),
      ...collections.map(({handle}) => `/collections/${handle}`),
      ...pages.map(({handle}) => `/pages/${handle}`),
      ...policies.map(({handle}) => `/policies/${handle}`),
      ...blogs.map(({handle}) => `/blogs/${handle}`),
    ]);
    for (const {target} of redirects) expect(known).toContain(target);
    for (const {items} of menus)
      for (const {path} of items) expect(known).toContain(path);
  });

  it('starts afresh on every call', () => {
    const first = createCatalogue().products[0]?.variants[0];
    const second = createCatalogue().products[0]?.variants[0];
    if (!first || !second) throw new Error('no variant');
    first.available -= 1;
    expect(second.available).toBe(first.available + 1);
  });
});
