import {formatMoney, type MoneyV2} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import type {
  OrderLineFragment,
  OrderQuery,
} from '~/shopify/generated/customer.server';
import {discountName} from './discount-name';
import {lineFullPrice} from './lines-view';
import {
  addMoney,
  isPositive,
  isSameMoney,
  subtractMoney,
  sumMoney,
} from '~/shopify/money-arithmetic';

type Order = NonNullable<OrderQuery['order']>;

export interface TotalRow {
  readonly label: string;
  readonly amount: string;
  readonly kind: 'part' | 'total' | 'note' | 'settled' | 'due';
}

/** The sum as the customer would add it up: goods, discounts, delivery, total; then what came back and what is owed. */
export function totalsView(
  locale: Locale,
  messages: Messages['order'],
  order: Order,
  lines: readonly OrderLineFragment[],
): readonly TotalRow[] {
  const money = (amount: MoneyV2) => formatMoney(locale, amount);
  const zero = {amount: '0', currencyCode: order.totalPrice.currencyCode};
  const negative = (amount: MoneyV2) => money(subtractMoney(zero, amount));
  const parts = partsOf(messages, order, lines);
  const row = (
    kind: TotalRow['kind'],
    label: string,
    amount: string,
  ): TotalRow => ({kind, label, amount});

  const rows = [
    row('part', messages.goods, money(parts.goods)),
    ...parts.discounts.map(({name, amount}) =>
      row(
        'part',
        name === null
          ? messages.discount
          : fill(messages.discountNamed, {name}),
        negative(amount),
      ),
    ),
    ...parts.delivery.map(({label, amount}) =>
      row('part', label, isPositive(amount) ? money(amount) : messages.free),
    ),
    ...parts.extras.map(({label, amount}) => row('part', label, money(amount))),
    row('total', messages.total, money(order.totalPrice)),
    ...taxRows(),
  ];
  if (isPositive(order.totalRefunded)) {
    rows.push(row('settled', messages.refunded, negative(order.totalRefunded)));
  }
  const outstanding = order.paymentInformation?.totalOutstandingAmount;
  const isOwed =
    order.cancelledAt === null && order.financialStatus !== 'AUTHORIZED';
  if (outstanding && isPositive(outstanding) && isOwed) {
    rows.push(row('due', messages.outstanding, money(outstanding)));
  }
  return rows;

  function taxRows(): TotalRow[] {
    const {totalTax, totalPrice} = order;
    if (!totalTax || !isPositive(totalTax)) return [];
    // The API does not say whether prices include tax; the sum does.
    const isIncluded = isSameMoney(parts.sum, totalPrice);
    const label = isIncluded ? messages.taxIncluded : messages.tax;
    return [row('note', label, money(totalTax))];
  }
}

interface NamedAmount {
  readonly name: string | null;
  readonly amount: MoneyV2;
}

function partsOf(
  messages: Messages['order'],
  order: Order,
  lines: readonly OrderLineFragment[],
) {
  const {currencyCode} = order.totalPrice;
  const goods = sumMoney(
    lines.flatMap((line) => lineFullPrice(line) ?? []),
    currencyCode,
  );
  const discounts = discountsByName(order, lines);
  const delivery = deliveryOf(messages, order);
  const extras = [
    {label: messages.duties, amount: order.totalDuties},
    {label: messages.tip, amount: order.totalTip},
  ].flatMap(({label, amount}) =>
    amount && isPositive(amount) ? [{label, amount}] : [],
  );
  const sum = subtractMoney(
    sumMoney(
      [goods, ...[...delivery, ...extras].map(({amount}) => amount)],
      currencyCode,
    ),
    sumMoney(
      discounts.map(({amount}) => amount),
      currencyCode,
    ),
  );
  return {goods, discounts, delivery, extras, sum};
}

function deliveryOf(messages: Messages['order'], order: Order) {
  const {shippingLine, totalShipping} = order;
  if (shippingLine) {
    const label = fill(messages.deliveryNamed, {name: shippingLine.title});
    return [{label, amount: shippingLine.originalPrice}];
  }
  return isPositive(totalShipping)
    ? [{label: messages.delivery, amount: totalShipping}]
    : [];
}

/** One amount for each discount, over all lines and the delivery. */
function discountsByName(
  order: Order,
  lines: readonly OrderLineFragment[],
): readonly NamedAmount[] {
  const byName = new Map<string | null, MoneyV2>();
  const allocations = [
    ...lines.flatMap((line) => line.discountAllocations),
    ...order.shippingDiscountAllocations,
  ];
  for (const {allocatedAmount, discountApplication} of allocations) {
    const name = discountName(discountApplication);
    const known = byName.get(name);
    byName.set(
      name,
      known ? addMoney(known, allocatedAmount) : allocatedAmount,
    );
  }
  return [...byName]
    .map(([name, amount]) => ({name, amount}))
    .filter(({amount}) => isPositive(amount));
}
