import {formatMoney, type MoneyV2} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import type {OrderLineFragment} from '~/shopify/generated/customer.server';
import {discountName} from './discount-name';
import {type ImageView, imageView} from './image-view';
import {
  isPositive,
  multiplyMoney,
  subtractMoney,
  sumMoney,
} from '~/shopify/money-arithmetic';

/** Shopify's name for the only variant of a product without choices. */
const ONLY_VARIANT = 'Default Title';

export interface LineView {
  readonly id: string;
  readonly title: string;
  readonly image: ImageView | null;
  /** Size, frame, and what the customer wrote. */
  readonly details: readonly {
    readonly name: string | null;
    readonly value: string;
  }[];
  readonly quantity: string;
  /** How many of them are no longer part of the order; null for none. */
  readonly gone: string | null;
  readonly total: string | null;
  /** Before discounts; null where there are none. */
  readonly fullPrice: string | null;
  readonly discounts: readonly string[];
}

export function lineView(
  locale: Locale,
  messages: Messages['order'],
  line: OrderLineFragment,
  isCancelled: boolean,
): LineView {
  const fullPrice = lineFullPrice(line);
  const discount = lineDiscount(line);
  const hasDiscount = discount !== null && isPositive(discount);
  return {
    id: line.id,
    title: line.title,
    image: imageView(line.image),
    details: [...options(line), ...attributes(line)],
    quantity: line.price
      ? fill(messages.quantityAndPrice, {
          count: line.quantity,
          price: formatMoney(locale, line.price),
        })
      : String(line.quantity),
    gone:
      isCancelled || line.refundableQuantity === line.quantity
        ? null
        : fill(messages.linesGone, {
            count: line.quantity - line.refundableQuantity,
          }),
    total:
      fullPrice &&
      formatMoney(
        locale,
        hasDiscount ? subtractMoney(fullPrice, discount) : fullPrice,
      ),
    fullPrice: hasDiscount && fullPrice ? formatMoney(locale, fullPrice) : null,
    discounts: line.discountAllocations
      .filter(({allocatedAmount}) => isPositive(allocatedAmount))
      .map(({allocatedAmount, discountApplication}) =>
        fill(messages.lineDiscount, {
          name: discountName(discountApplication) ?? messages.discount,
          amount: formatMoney(locale, negated(allocatedAmount)),
        }),
      ),
  };
}

/** The pieces' price before discounts, or null where Shopify does not say. */
export const lineFullPrice = ({price, quantity}: OrderLineFragment) =>
  price && multiplyMoney(price, quantity);

function lineDiscount({price, discountAllocations}: OrderLineFragment) {
  return (
    price &&
    sumMoney(
      discountAllocations.map(({allocatedAmount}) => allocatedAmount),
      price.currencyCode,
    )
  );
}

const negated = (money: MoneyV2): MoneyV2 =>
  subtractMoney({amount: '0', currencyCode: money.currencyCode}, money);

function options({variantOptions, variantTitle}: OrderLineFragment) {
  const chosen = (variantOptions ?? []).filter(
    ({value}) => value !== ONLY_VARIANT,
  );
  if (chosen.length > 0) return chosen.map(({name, value}) => ({name, value}));
  return variantTitle === null || variantTitle === ONLY_VARIANT
    ? []
    : [{name: null, value: variantTitle}];
}

/** What the customer wrote. Keys that begin with an underscore are between the shop and its apps. */
function attributes({customAttributes}: OrderLineFragment) {
  return customAttributes.flatMap(({key, value}) =>
    value && !key.startsWith('_') ? [{name: key, value}] : [],
  );
}
