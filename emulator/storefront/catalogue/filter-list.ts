import type {Product} from '../../state/catalogue';
import type {CurrencyCode} from '../../state/money';
import type {Language} from '../markets';
import {
  type Condition,
  conditionsOf,
  type FilterKind,
  passes,
  type ProductFilter,
} from './filters';

interface FilterValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** What a client passes back as a filter: JSON in a string, as Shopify writes its JSON scalar. */
  readonly input: string;
  readonly image: null;
  readonly swatch: {readonly color: string; readonly image: null} | null;
}

interface Filter {
  readonly id: string;
  readonly label: string;
  readonly type: 'LIST' | 'PRICE_RANGE';
  readonly presentation: 'TEXT' | 'SWATCH' | null;
  readonly values: readonly FilterValue[];
}

interface Choice {
  readonly label: string;
  readonly filter: ProductFilter;
  /** The last part of the value's id; made from the label if absent. */
  readonly handle?: string;
  readonly swatch?: string | null;
}

const LABELS = {
  en: {
    available: 'Availability',
    inStock: 'In stock',
    outOfStock: 'Out of stock',
    price: 'Price',
    productType: 'Product type',
    vendor: 'Brand',
    tag: 'Tag',
  },
  nb: {
    available: 'Tilgjengelighet',
    inStock: 'På lager',
    outOfStock: 'Ikke på lager',
    price: 'Pris',
    productType: 'Produkttype',
    vendor: 'Merke',
    tag: 'Stikkord',
  },
} as const;

/** An id part like Shopify's: lower case, words joined by hyphens. */
const handleOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/**
 * The filters that can narrow these products further, each value with the number of products it would leave. A value's
 * count ignores what is chosen in its own group, as alternatives within a group add up.
 */
export function listFilters(
  products: readonly Product[],
  applied: readonly Condition[],
  language: Language,
  currency: CurrencyCode,
): Filter[] {
  const labels = LABELS[language];
  const group = (
    kind: FilterKind,
    id: string,
    label: string,
    choices: readonly Choice[],
  ): Filter => {
    const others = applied.filter((condition) => condition.kind !== kind);
    return {
      id,
      label,
      type: 'LIST',
      presentation: choices.some(({swatch}) => swatch != null)
        ? 'SWATCH'
        : 'TEXT',
      values: choices.map((choice) => ({
        id: `${id}.${choice.handle ?? handleOf(choice.label)}`,
        label: choice.label,
        count: products.filter((product) =>
          passes(product, [
            ...others,
            ...conditionsOf([choice.filter], currency),
          ]),
        ).length,
        input: JSON.stringify(choice.filter),
        image: null,
        swatch:
          choice.swatch == null ? null : {color: choice.swatch, image: null},
      })),
    };
  };
  const list = [
    group('available', 'filter.v.availability', labels.available, [
      {label: labels.inStock, filter: {available: true}, handle: '1'},
      {label: labels.outOfStock, filter: {available: false}, handle: '0'},
    ]),
    priceFilter(products, applied, labels.price, currency),
    group(
      'productType',
      'filter.p.product_type',
      labels.productType,
      unique(products.map(({productType}) => productType)).map((label) => ({
        label,
        filter: {productType: label},
      })),
    ),
    group(
      'productVendor',
      'filter.p.vendor',
      labels.vendor,
      unique(products.map(({vendor}) => vendor)).map((label) => ({
        label,
        filter: {productVendor: label},
      })),
    ),
    group(
      'tag',
      'filter.p.tag',
      labels.tag,
      unique(products.flatMap(({tags}) => tags)).map((label) => ({
        label,
        filter: {tag: label},
      })),
    ),
    ...optionNames(products, language).map((name) =>
      group(
        `option ${name.toLowerCase()}`,
        `filter.v.option.${handleOf(name)}`,
        name,
        optionChoices(products, name, language),
      ),
    ),
  ];
  return list.filter(({values}) => values.length > 0);
}

const optionNames = (products: readonly Product[], language: Language) =>
  unique(
    products.flatMap(({options}) => options.map(({name}) => name[language])),
  );

function optionChoices(
  products: readonly Product[],
  name: string,
  language: Language,
): Choice[] {
  const choices = new Map<string, Choice>();
  for (const value of products
    .flatMap(({options}) => options)
    .filter((option) => option.name[language] === name)
    .flatMap(({values}) => values)) {
    const label = value.name[language];
    choices.set(label, {
      label,
      filter: {variantOption: {name: name.toLowerCase(), value: label}},
      swatch: value.swatch,
    });
  }
  return [...choices.values()];
}

function priceFilter(
  products: readonly Product[],
  applied: readonly Condition[],
  label: string,
  currency: CurrencyCode,
): Filter {
  const others = applied.filter(({kind}) => kind !== 'price');
  const left = products.filter((product) => passes(product, others));
  const prices = products.flatMap(({variants}) =>
    variants.map(({price}) => price[currency]),
  );
  const maximum = Math.max(0, ...prices) / 100;
  return {
    id: 'filter.v.price',
    label,
    type: 'PRICE_RANGE',
    presentation: null,
    values:
      prices.length === 0
        ? []
        : [
            {
              id: 'filter.v.price',
              label,
              count: left.length,
              input: JSON.stringify({price: {min: 0, max: maximum}}),
              image: null,
              swatch: null,
            },
          ],
  };
}
