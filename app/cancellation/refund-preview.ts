import type {MoneyV2} from '~/i18n/format';
import {isPositive, minus, sum} from './amount';
import type {OrderSnapshot, TransactionSnapshot} from './order-snapshot';

/** One part of what cancelling gives back. */
export interface RefundPart {
  /**
   * `card` and `gateway`: Shopify pays it back. `release`: it was only reserved and is let go. `manual`: it was paid
   * outside Shopify, and a person at the shop has to send it back.
   */
  readonly kind: 'card' | 'gateway' | 'release' | 'manual';
  /** "Visa •••• 4242", or the gateway's name. */
  readonly destination: string;
  readonly amount: MoneyV2;
}

const RECEIVED = new Set(['SALE', 'CAPTURE']);
const PAID_BACK = new Set(['SUCCESS', 'PENDING']);

/**
 * What cancelling this order gives back and where to, in the currency the customer paid in. Refunds made before are
 * taken off where they went; parts of nothing are left out, so an unpaid order has no parts.
 */
export function refundPreview(order: OrderSnapshot): RefundPart[] {
  return payments(order).flatMap(partsOf);
}

/**
 * What was given back since an instant: the other half of the preview, read from what Shopify booked. Whole seconds,
 * because Shopify keeps no finer time.
 */
export function refundOutcome(
  order: OrderSnapshot,
  since: string,
): RefundPart[] {
  const from = Math.floor(Date.parse(since) / 1000);
  return payments(order).flatMap((payment) => {
    const [first] = payment;
    if (!first) return [];
    const later = payment.filter(
      ({createdAt, status}) =>
        Math.floor(Date.parse(createdAt) / 1000) >= from &&
        PAID_BACK.has(status),
    );
    const amountOf = (kind: string) =>
      sum(
        later
          .filter((entry) => entry.kind === kind)
          .map(({amount}) => amount.amount),
      );
    return [
      ...part(first, kindOf(first), amountOf('REFUND')),
      ...part(first, 'release', amountOf('VOID')),
    ];
  });
}

/** Each payment with all that followed from it, its own first transaction in front. */
function payments(order: OrderSnapshot): TransactionSnapshot[][] {
  const byId = new Map(order.transactions.map((entry) => [entry.id, entry]));
  const origin = (entry: TransactionSnapshot): TransactionSnapshot => {
    const parent =
      entry.parentId === null ? undefined : byId.get(entry.parentId);
    return parent ? origin(parent) : entry;
  };
  const groups = new Map<string, TransactionSnapshot[]>();
  for (const entry of order.transactions) {
    const first = origin(entry);
    const group = groups.get(first.id) ?? [first];
    groups.set(first.id, entry === first ? group : [...group, entry]);
  }
  return [...groups.values()];
}

/** The parts of one payment: an authorisation or sale, and what was captured, voided or paid back of it. */
function partsOf(payment: readonly TransactionSnapshot[]): RefundPart[] {
  const [first] = payment;
  if (!first) return [];
  const total = (kinds: ReadonlySet<string>, statuses: ReadonlySet<string>) =>
    sum(
      payment
        .filter(({kind, status}) => kinds.has(kind) && statuses.has(status))
        .map(({amount}) => amount.amount),
    );
  const succeeded = new Set(['SUCCESS']);
  const received = total(RECEIVED, succeeded);
  const refunded = total(new Set(['REFUND']), PAID_BACK);
  const reserved = payment.some(({kind}) => kind === 'VOID')
    ? '0'
    : minus(
        total(new Set(['AUTHORIZATION']), succeeded),
        total(new Set(['CAPTURE']), succeeded),
      );
  return [
    ...part(first, kindOf(first), minus(received, refunded)),
    ...part(first, 'release', reserved),
  ];
}

function part(
  payment: TransactionSnapshot,
  kind: RefundPart['kind'],
  amount: string,
): RefundPart[] {
  if (!isPositive(amount)) return [];
  const {currencyCode} = payment.amount;
  return [
    {kind, destination: destinationOf(payment), amount: {amount, currencyCode}},
  ];
}

function kindOf(payment: TransactionSnapshot): RefundPart['kind'] {
  if (payment.isManual) return 'manual';
  return payment.card ? 'card' : 'gateway';
}

function destinationOf({card, gatewayName}: TransactionSnapshot): string {
  return card ? `${card.brand} •••• ${card.number.slice(-4)}` : gatewayName;
}
