import type {Product} from '../../state/catalogue';
import {type CurrencyCode, minorUnits} from '../../state/money';
import {isAvailable} from '../catalogue/variant-choice';
import type {Language} from '../markets';
import {
  fold,
  orderTest,
  type Searchable,
  textTest,
  wholeTest,
  wordsIn,
} from './matching';
import type {SearchExpression} from './search-syntax';

/** What a product can be found by, in the language and the currency of the request. */
export function searchableProducts(
  language: Language,
  currency: CurrencyCode,
): Searchable<Product> {
  const published = (product: Product) => Date.parse(product.publishedAt);
  return {
    fields: {
      available_for_sale: (product, {value}) =>
        product.variants.some(isAvailable) === (value === 'true'),
      created_at: (product, {comparator, value}) =>
        orderTest(published(product), comparator, Date.parse(value)),
      product_type: (product, test) => wholeTest(product.productType, test),
      tag: (product, test) => product.tags.some((tag) => wholeTest(tag, test)),
      tag_not: (product, test) =>
        !product.tags.some((tag) => wholeTest(tag, test)),
      title: (product, test) => textTest(product.title[language], test),
      updated_at: (product, {comparator, value}) =>
        orderTest(published(product), comparator, Date.parse(value)),
      'variants.price': (product, {comparator, value}) =>
        product.variants.some(({price}) =>
          orderTest(price[currency], comparator, minorUnits(value)),
        ),
      vendor: (product, test) => wholeTest(product.vendor, test),
    },
    texts: (product) => [
      product.title[language],
      product.productType,
      product.vendor,
      ...product.tags,
      ...product.options.flatMap(({values}) =>
        values.map(({name}) => name[language]),
      ),
      product.description[language],
    ],
  };
}

/** The words that a free-text search is about. */
export function freeWords(expression: SearchExpression | null): string[] {
  if (expression === null) return [];
  switch (expression.kind) {
    case 'words':
      return wordsIn(expression.text);
    case 'and':
    case 'or':
      return expression.of.flatMap(freeWords);
    case 'field':
    case 'not':
      return [];
  }
}

const TITLE_WEIGHT = 100;
const TAG_WEIGHT = 10;

/** How well a product fits the words; a word in the title counts most, popularity decides between equals. */
export function relevance(
  product: Product,
  words: readonly string[],
  language: Language,
): number {
  const title = wordsIn(product.title[language]);
  const tags = [...product.tags, product.productType].map(fold).join(' ');
  return words.reduce(
    (score, wanted) =>
      score +
      (title.some((word) => word.startsWith(wanted)) ? TITLE_WEIGHT : 0) +
      (tags.includes(wanted) ? TAG_WEIGHT : 0),
    0,
  );
}
