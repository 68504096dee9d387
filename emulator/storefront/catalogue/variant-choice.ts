import type {Product, Variant} from '../../state/catalogue';
import type {Language} from '../markets';

export type SelectedOption = {name: string; value: string};

export type ChoiceArguments = {
  selectedOptions?: readonly SelectedOption[] | null;
  caseInsensitiveMatch?: boolean | null;
  ignoreUnknownOptions?: boolean | null;
};

export const isAvailable = (variant: Variant): boolean => variant.available > 0;

/**
 * The wanted value of each option by its position among the product's options. Null where an option or a value is not
 * the product's and unknown ones are not to be ignored.
 */
function wantedValues(
  product: Product,
  language: Language,
  args: ChoiceArguments,
): Map<number, number> | null {
  const fold = (text: string) =>
    args.caseInsensitiveMatch ? text.toLowerCase() : text;
  const wanted = new Map<number, number>();
  for (const {name, value} of args.selectedOptions ?? []) {
    const option = product.options.findIndex(
      (candidate) => fold(candidate.name[language]) === fold(name),
    );
    const valueIndex =
      product.options[option]?.values.findIndex(
        (candidate) => fold(candidate.name[language]) === fold(value),
      ) ?? -1;
    if (valueIndex >= 0) wanted.set(option, valueIndex);
    else if (!args.ignoreUnknownOptions) return null;
  }
  return wanted;
}

/** The position of each of a variant's values among its option's values. */
export const positionsOf = (product: Product, variant: Variant): number[] =>
  product.options.map((option, index) =>
    option.values.findIndex(
      (value) => value.name.en === variant.optionValues[index]?.en,
    ),
  );

const has = (positions: readonly number[], wanted: Map<number, number>) =>
  [...wanted].every(([option, value]) => positions[option] === value);

/** The variant that has all these options; every option has to be named. */
export function variantBySelectedOptions(
  product: Product,
  language: Language,
  args: ChoiceArguments,
): Variant | null {
  const wanted = wantedValues(product, language, args);
  if (wanted?.size !== product.options.length) return null;
  return (
    product.variants.find((variant) =>
      has(positionsOf(product, variant), wanted),
    ) ?? null
  );
}

/** The variant that was asked for, else the first that can be bought and comes near, else the first. */
export function selectedOrFirstAvailable(
  product: Product,
  language: Language,
  args: ChoiceArguments,
): Variant | null {
  const exact = variantBySelectedOptions(product, language, args);
  if (exact) return exact;
  const available = product.variants.filter(isAvailable);
  const wanted = wantedValues(product, language, args);
  const near =
    wanted &&
    available.find((variant) => has(positionsOf(product, variant), wanted));
  return near ?? available[0] ?? product.variants[0] ?? null;
}

/** The variants that differ from the selected one, or from the first available, in exactly one option. */
export function adjacentVariants(
  product: Product,
  language: Language,
  args: ChoiceArguments,
): Variant[] {
  const selected = selectedOrFirstAvailable(product, language, args);
  if (!selected) return [];
  const positions = positionsOf(product, selected);
  return product.variants.filter(
    (variant) =>
      positionsOf(product, variant).filter(
        (position, option) => position !== positions[option],
      ).length === 1,
  );
}
