import type {MoneyV2} from '~/i18n/format';
import {isPositive, subtractMoney, sumMoney} from '~/shopify/money-arithmetic';
import type {OrderSnapshot, TransactionSnapshot} from './order-snapshot';

/**
 * How money that is given back travels. `card`, `gateway` and `gift-card`: Shopify pays it back where it came from.
 * `store-credit`: to the customer's account with the shop. `release`: it was only reserved and is let go. `manual`: it
 * was paid outside Shopify, and a person at the shop has to send it back.
 */
export type RefundKind =
  'card' | 'gateway' | 'gift-card' | 'store-credit' | 'release' | 'manual';

/** One part of what cancelling gives back. */
export interface RefundPart {
  readonly kind: RefundKind;
  /** "Visa •••• 4242", or the gateway's name. */
  readonly destination: string;
  readonly amount: MoneyV2;
}

/** Money that was received in one transaction, and how much of it can still be paid back. */
export interface Receipt {
  readonly transactionId: string;
  readonly gateway: string;
  readonly refundable: MoneyV2;
}

/** One payment with all that followed from it. */
export interface Payment {
  readonly kind: Exclude<RefundKind, 'release'>;
  readonly destination: string;
  readonly receipts: readonly Receipt[];
  /** Authorised, and neither captured nor voided. */
  readonly reserved: MoneyV2;
  /** As Shopify tells it, the first one in front. */
  readonly transactions: readonly [
    TransactionSnapshot,
    ...(readonly TransactionSnapshot[]),
  ];
}

export const STORE_CREDIT_GATEWAY = 'shopify_store_credit';
const GIFT_CARD_GATEWAY = 'gift_card';
const RECEIVED = new Set(['SALE', 'CAPTURE']);
/** A refund that is under way counts as made. */
const PAID_BACK = new Set(['SUCCESS', 'PENDING']);

export const isPaidBack = ({
  kind,
  status,
}: Pick<TransactionSnapshot, 'kind' | 'status'>): boolean =>
  kind === 'REFUND' && PAID_BACK.has(status);

/** The order's payments in the order in which they came, each with its captures, voids and refunds. */
export function paymentsOf({
  transactions,
}: Pick<OrderSnapshot, 'transactions'>): Payment[] {
  const byId = new Map(transactions.map((entry) => [entry.id, entry]));
  const origin = (entry: TransactionSnapshot): TransactionSnapshot => {
    const parent =
      entry.parentId === null ? undefined : byId.get(entry.parentId);
    return parent ? origin(parent) : entry;
  };
  const groups = new Map<
    string,
    [TransactionSnapshot, ...TransactionSnapshot[]]
  >();
  for (const entry of transactions) {
    const first = origin(entry);
    const group = groups.get(first.id);
    if (!group)
      groups.set(first.id, entry === first ? [first] : [first, entry]);
    else if (entry !== first) group.push(entry);
  }
  return [...groups.values()].map(paymentOf);
}

function paymentOf(
  transactions: readonly [TransactionSnapshot, ...TransactionSnapshot[]],
): Payment {
  const [first] = transactions;
  return {
    kind: kindOf(first),
    destination: destinationOf(first),
    receipts: transactions
      .filter(({kind, status}) => RECEIVED.has(kind) && status === 'SUCCESS')
      .map((receipt) => receiptOf(receipt, transactions)),
    reserved: reservedOf(transactions),
    transactions,
  };
}

/** A refund names the transaction it pays back; one that names the payment as a whole is taken off its first receipt. */
function receiptOf(
  receipt: TransactionSnapshot,
  transactions: readonly TransactionSnapshot[],
): Receipt {
  const isMeant = ({parentId}: TransactionSnapshot) =>
    parentId === receipt.id ||
    (parentId === transactions[0]?.id &&
      receipt.id === transactions.find(({kind}) => RECEIVED.has(kind))?.id);
  return {
    transactionId: receipt.id,
    gateway: receipt.gateway,
    refundable: subtractMoney(
      receipt.amount,
      totalOf(
        receipt.amount.currencyCode,
        transactions.filter((entry) => isPaidBack(entry) && isMeant(entry)),
      ),
    ),
  };
}

function reservedOf(
  transactions: readonly [TransactionSnapshot, ...TransactionSnapshot[]],
): MoneyV2 {
  const [{amount}] = transactions;
  const successful = (wanted: string) =>
    totalOf(
      amount.currencyCode,
      transactions.filter(
        ({kind, status}) => kind === wanted && status === 'SUCCESS',
      ),
    );
  return transactions.some(({kind}) => kind === 'VOID')
    ? totalOf(amount.currencyCode, [])
    : subtractMoney(successful('AUTHORIZATION'), successful('CAPTURE'));
}

const totalOf = (
  currencyCode: string,
  entries: readonly {readonly amount: MoneyV2}[],
): MoneyV2 =>
  sumMoney(
    entries.map(({amount}) => amount),
    currencyCode,
  );

/** What of a payment was received and can still be paid back. */
export const refundableOf = ({receipts, reserved}: Payment): MoneyV2 =>
  sumMoney(
    receipts.map(({refundable}) => refundable),
    reserved.currencyCode,
  );

/** A part of what is given back, or none where it comes to nothing. */
export const part = (
  kind: RefundKind,
  destination: string,
  amount: MoneyV2,
): RefundPart[] => (isPositive(amount) ? [{kind, destination, amount}] : []);

export function kindOf(payment: TransactionSnapshot): Payment['kind'] {
  if (payment.gateway === STORE_CREDIT_GATEWAY) return 'store-credit';
  if (payment.gateway === GIFT_CARD_GATEWAY) return 'gift-card';
  if (payment.isManual) return 'manual';
  return payment.card ? 'card' : 'gateway';
}

/** Empty for the account with the shop: a customer has one. */
export function destinationOf({
  card,
  gateway,
  gatewayName,
}: TransactionSnapshot): string {
  if (gateway === STORE_CREDIT_GATEWAY) return '';
  return card ? `${card.brand} •••• ${card.number.slice(-4)}` : gatewayName;
}
