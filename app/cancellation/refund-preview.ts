import type {MoneyV2} from '~/i18n/format';
import {isPositive, subtractMoney, sumMoney} from '~/shopify/money-arithmetic';
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

const AUTHORIZATION = new Set(['AUTHORIZATION']);
const CAPTURE = new Set(['CAPTURE']);
const RECEIVED = new Set(['SALE', 'CAPTURE']);
const REFUND = new Set(['REFUND']);
const SUCCEEDED = new Set(['SUCCESS']);
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
      total(
        first,
        later.filter((entry) => entry.kind === kind),
      );
    return [
      ...part(first, kindOf(first), amountOf('REFUND')),
      // An invoice that falls away is voided too, but nothing had been reserved for it.
      ...(first.kind === 'AUTHORIZATION'
        ? part(first, 'release', amountOf('VOID'))
        : []),
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
  const amountOf = (
    kinds: ReadonlySet<string>,
    statuses: ReadonlySet<string> = SUCCEEDED,
  ) =>
    total(
      first,
      payment.filter(
        ({kind, status}) => kinds.has(kind) && statuses.has(status),
      ),
    );
  const received = amountOf(RECEIVED);
  const refunded = amountOf(REFUND, PAID_BACK);
  const isVoided = payment.some(({kind}) => kind === 'VOID');
  const reserved = subtractMoney(amountOf(AUTHORIZATION), amountOf(CAPTURE));
  return [
    ...part(first, kindOf(first), subtractMoney(received, refunded)),
    ...(isVoided ? [] : part(first, 'release', reserved)),
  ];
}

const total = (
  first: TransactionSnapshot,
  entries: readonly TransactionSnapshot[],
): MoneyV2 =>
  sumMoney(
    entries.map(({amount}) => amount),
    first.amount.currencyCode,
  );

const part = (
  payment: TransactionSnapshot,
  kind: RefundPart['kind'],
  amount: MoneyV2,
): RefundPart[] =>
  isPositive(amount)
    ? [{kind, destination: destinationOf(payment), amount}]
    : [];

function kindOf(payment: TransactionSnapshot): RefundPart['kind'] {
  if (payment.isManual) return 'manual';
  return payment.card ? 'card' : 'gateway';
}

function destinationOf({card, gatewayName}: TransactionSnapshot): string {
  return card ? `${card.brand} •••• ${card.number.slice(-4)}` : gatewayName;
}
