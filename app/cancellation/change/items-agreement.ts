import type {MoneyV2} from '~/i18n/format';
import {isPositive, subtractMoney} from '~/shopify/money-arithmetic';
import type {OrderSnapshot} from '../order-snapshot';
import type {EditStep} from './change-act';
import type {StagedEdit} from './change-port';
import type {ChangePermit} from './decide-change';
import {type PayBack, payBack} from './pay-back';

/** What a change comes to, before anything is committed. */
export interface ItemsPreview {
  readonly steps: readonly EditStep[];
  readonly edit: StagedEdit;
  /** Null where the order costs no more than before. */
  readonly toPay: MoneyV2 | null;
  /** Null where it costs no less. */
  readonly toRefund: MoneyV2 | null;
  readonly back: PayBack;
}

const NOTHING: PayBack = {parts: [], payouts: []};

/** Null where the order has become cheaper by more than can be paid back: that is for a person. */
export function itemsPreview(
  order: OrderSnapshot,
  steps: readonly EditStep[],
  edit: StagedEdit,
): ItemsPreview | null {
  const {toPay, toRefund} = difference(edit);
  const back = toRefund ? payBack(order, toRefund) : NOTHING;
  return back && {steps, edit, toPay, toRefund, back};
}

/** What an order costs more or less after an edit. */
export function difference({
  total,
  totalBefore,
}: Pick<StagedEdit, 'total' | 'totalBefore'>): {
  readonly toPay: MoneyV2 | null;
  readonly toRefund: MoneyV2 | null;
} {
  const more = subtractMoney(total, totalBefore);
  const less = subtractMoney(totalBefore, total);
  return {
    toPay: isPositive(more) ? more : null,
    toRefund: isPositive(less) ? less : null,
  };
}

/** A customer's yes to exactly one preview. Only `agreeItems` makes one. */
class ItemsAgreement {
  // A private member makes the class nominal: a look-alike object is not an agreement.
  readonly #agreed = true;

  constructor(
    readonly permit: ChangePermit<'items'>,
    readonly preview: ItemsPreview,
  ) {}

  get isAgreed(): true {
    return this.#agreed;
  }
}

export type {ItemsAgreement};

/**
 * Holds what the customer has seen against what it would come to now. Null where that is another sum, or another order,
 * by now: then they are asked once more.
 * @param agreed `previewKey` of what the page showed
 */
export const agreeItems = (
  permit: ChangePermit<'items'>,
  preview: ItemsPreview,
  agreed: string,
): ItemsAgreement | null =>
  previewKey(preview) === agreed ? new ItemsAgreement(permit, preview) : null;

/** A preview as one short text, for the form to carry. */
export const previewKey = ({
  steps,
  edit,
  toPay,
  toRefund,
  back,
}: ItemsPreview): string =>
  [
    ...steps.map((step) =>
      step.kind === 'set'
        ? `${numberOf(step.lineItemId)}=${step.quantity}`
        : `+${numberOf(step.variantId)}=${step.quantity}`,
    ),
    `total=${keyOf(edit.total)}`,
    ...(toPay ? [`pay=${keyOf(toPay)}`] : []),
    ...(toRefund ? [`back=${keyOf(toRefund)}`] : []),
    ...back.parts.map(({kind, amount}) => `${kind}=${keyOf(amount)}`),
  ].join(';');

const numberOf = (gid: string): string => gid.split('/').at(-1) ?? gid;

const keyOf = ({amount, currencyCode}: MoneyV2): string =>
  `${amount}${currencyCode}`;
