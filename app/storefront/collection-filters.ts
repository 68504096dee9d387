import type {
  CollectionQuery,
  ProductFilter,
} from '~/shopify/generated/storefront.server';

type Filter = NonNullable<
  CollectionQuery['collection']
>['products']['filters'][number];

/** One value of a filter as a check box; its name and value are what the address carries. */
export interface FilterChoiceView {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
}

export interface FilterGroupView {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly FilterChoiceView[];
}

const AVAILABILITY = 'filter.v.availability';
const PRICE_FROM = 'filter.v.price.gte';
const PRICE_TO = 'filter.v.price.lte';
const OPTION = 'filter.v.option.';
const VENDOR = 'filter.p.vendor';

/** Names of the price fields in the address, as Shopify's own storefront has them. */
export const PRICE_FIELDS = {from: PRICE_FROM, to: PRICE_TO} as const;

const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/;
const LONGEST_VALUE = 100;
const MOST_FILTERS = 30;

/** Whether a query parameter narrows the list. */
export const isFilterName = (name: string): boolean =>
  name.startsWith('filter.');

/**
 * The filters that an address asks for, in Shopify's own parameter names: `filter.v.option.size=30 × 40 cm`. What it
 * does not know or cannot read is ignored, as a stale link should still show prints.
 */
export function filtersIn(search: URLSearchParams): ProductFilter[] {
  const filters = [...search]
    .filter(([name]) => isFilterName(name))
    .slice(0, MOST_FILTERS)
    .flatMap(([name, value]) =>
      readFilter(name, value.slice(0, LONGEST_VALUE)),
    );
  const price = priceIn(search);
  return price === null ? filters : [...filters, {price}];
}

function readFilter(name: string, value: string): ProductFilter[] {
  if (name === AVAILABILITY) {
    return value === '1' || value === '0' ? [{available: value === '1'}] : [];
  }
  if (name === VENDOR) return [{productVendor: value}];
  if (name.startsWith(OPTION) && value !== '') {
    return [{variantOption: {name: name.slice(OPTION.length), value}}];
  }
  return [];
}

function priceIn(search: URLSearchParams) {
  const amount = (name: string) => {
    const value = search.get(name)?.trim().replace(',', '.') ?? '';
    return AMOUNT.test(value) ? Number(value) : null;
  };
  const min = amount(PRICE_FROM);
  const max = amount(PRICE_TO);
  return min === null && max === null ? null : {min, max};
}

/** The groups of check boxes for the filters that Shopify offers and that the address can carry. */
export function filterGroups(
  filters: readonly Filter[],
  search: URLSearchParams,
): FilterGroupView[] {
  return filters
    .map(({id, label, values}) => ({
      id,
      label,
      choices: values.flatMap((value): FilterChoiceView[] => {
        const carried = carriedValue(id, value);
        return carried === null
          ? []
          : [
              {
                name: id,
                value: carried,
                label: value.label,
                count: value.count,
                checked: search.getAll(id).includes(carried),
              },
            ];
      }),
    }))
    .filter(({choices}) => choices.length > 1);
}

function carriedValue(
  filterId: string,
  value: Filter['values'][number],
): string | null {
  if (filterId === AVAILABILITY) return value.id.split('.').at(-1) ?? null;
  return filterId === VENDOR || filterId.startsWith(OPTION)
    ? value.label
    : null;
}
