import type {Product} from '../../state/catalogue';
import type {CurrencyCode} from '../../state/money';
import type {Language} from '../markets';

type Comparison = (a: Product, b: Product) => number;

const cheapest = (product: Product, currency: CurrencyCode) =>
  Math.min(...product.variants.map(({price}) => price[currency]));

const byText =
  (textOf: (product: Product) => string, language: Language): Comparison =>
  (a, b) =>
    textOf(a).localeCompare(textOf(b), language);

const byPublication: Comparison = (a, b) =>
  Date.parse(a.publishedAt) - Date.parse(b.publishedAt);

/**
 * A comparison for each sort key of products and of products in a collection. Keys that keep the given order
 * (COLLECTION_DEFAULT, MANUAL, RELEVANCE) compare equal.
 */
export function productComparison(
  sortKey: string | null | undefined,
  language: Language,
  currency: CurrencyCode,
): Comparison {
  switch (sortKey) {
    case 'BEST_SELLING':
      return (a, b) => b.popularity - a.popularity;
    case 'CREATED':
    case 'CREATED_AT':
    case 'UPDATED_AT':
      return byPublication;
    case 'ID':
      return (a, b) => a.id - b.id;
    case 'PRICE':
      return (a, b) => cheapest(a, currency) - cheapest(b, currency);
    case 'PRODUCT_TYPE':
      return byText(({productType}) => productType, language);
    case 'TITLE':
      return byText(({title}) => title[language], language);
    case 'VENDOR':
      return byText(({vendor}) => vendor, language);
    default:
      return () => 0;
  }
}
