import {formatMoney} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import {
  type OrderLineSnapshot,
  type OrderSnapshot,
  remainingLines,
} from '../order-snapshot';
import {partLines} from '../refund-lines.server';
import {refundOutcome} from '../refund-outcome';
import type {Words} from '../words.server';
import type {CustomerChange} from './change.server';
import {lastChange} from './change-state';
import {
  changeDeadline,
  changeRefusal,
  type ChangeStandstill,
  standstillView,
  wordsOf,
} from './change-view.server';
import {type ChangePermit, decideChange} from './decide-change';
import {type ItemsPreview, previewKey} from './items-agreement';
import {MOST_PIECES, numberIn} from './items-form';
import {
  fullTitle,
  type ItemsOffer,
  nameOfLine,
  type OfferedVariant,
} from './items-offer';
import type {PaymentDueView} from './payment-due.server';

export interface VariantOption {
  /** The variant's number. */
  readonly value: string;
  readonly label: string;
  readonly isSoldOut: boolean;
}

export interface LineOption {
  /** The line's number. */
  readonly number: string;
  readonly title: string;
  /** "Size / Frame" */
  readonly choice: string;
  /** "of Fjord at Dawn" */
  readonly ofTitle: string;
  /** More than one where there is a choice. */
  readonly variants: readonly VariantOption[];
  readonly variant: string;
  readonly quantity: number;
  readonly mostPieces: number;
  /** Why this line stays as it is; null where it can be changed. */
  readonly fixed: string | null;
}

/** What /account/orders/…/change says. */
export type ItemsView =
  | ChangeStandstill
  | {
      readonly kind: 'open';
      readonly deadline: string;
      readonly lines: readonly LineOption[];
      readonly toAdd: readonly VariantOption[];
    }
  | {
      readonly kind: 'changed';
      readonly text: string;
      readonly lines: readonly string[];
      readonly remarks: readonly string[];
      readonly due: PaymentDueView | null;
    };

/** A preview in sentences. */
export interface PreviewView {
  readonly lines: readonly string[];
  readonly before: string;
  readonly total: string;
  /** What is paid or comes back, and where to. */
  readonly difference: readonly string[];
  /** For the form to send back. */
  readonly agreed: string;
}

type Texts = Pick<Messages, 'cancellation' | 'change'>;

/** What came of the latest change of items, if it went through; null otherwise. */
export function changedItemsView(
  {reading, orderName}: CustomerChange<'items'>,
  due: PaymentDueView | null,
  locale: Locale,
  {cancellation, change}: Texts,
): (ItemsView & {kind: 'changed'}) | null {
  const record = reading && lastChange(reading, 'items');
  if (!reading || record?.phase !== 'done') return null;
  const {order} = reading;
  return {
    kind: 'changed',
    text: fill(change.itemsChangedText, {name: orderName}),
    lines: remainingLines(order).map(lineText),
    remarks: [
      fill(change.totalText, {total: formatMoney(locale, order.total)}),
      ...partLines(refundOutcome(order, record), cancellation.done, locale),
    ],
    due,
  };
}

const lineText = ({
  currentQuantity,
  title,
  variantTitle,
}: OrderLineSnapshot): string =>
  `${currentQuantity} × ${fullTitle({productTitle: title, title: variantTitle ?? ''})}`;

/** @param readOffer what the order's customer can choose from; asked only where there is something to choose */
export async function itemsView(
  answer: CustomerChange<'items'>,
  readOffer: (order: OrderSnapshot) => Promise<ItemsOffer>,
  locale: Locale,
  messages: Texts,
): Promise<ItemsView> {
  const {change, reading} = answer;
  if (change.kind !== 'open') {
    return standstillView(change, answer, locale, messages);
  }
  const {permit, until} = change;
  const {snapshot} = permit.order;
  const offer = await readOffer(snapshot);
  const words = wordsOf(reading, locale, messages);
  const option = (variant: OfferedVariant, label: string) =>
    variantOption(variant, label, snapshot, locale, messages.change);
  return {
    kind: 'open',
    deadline: changeDeadline(until, words, messages.change),
    lines: remainingLines(snapshot).map((line) => {
      const variants = offer.byLine.get(line.id) ?? [];
      return {
        ...lineOption(line, messages.change),
        title: nameOfLine(line, offer),
        choice: variants[0]?.choice ?? '',
        variants: variants.map((variant) => option(variant, variant.title)),
        fixed: whyFixed(permit, line, words, messages.change),
      };
    }),
    toAdd: offer.toAdd.map((variant) => option(variant, fullTitle(variant))),
  };
}

const lineOption = (
  {id, title, variantId, currentQuantity}: OrderLineSnapshot,
  texts: Messages['change'],
) => ({
  number: numberIn(id),
  ofTitle: fill(texts.ofTitle, {title}),
  variant: numberIn(variantId ?? ''),
  quantity: currentQuantity,
  mostPieces: Math.max(MOST_PIECES, currentQuantity),
});

function variantOption(
  {id, price, isForSale}: OfferedVariant,
  label: string,
  order: OrderSnapshot,
  locale: Locale,
  texts: Messages['change'],
): VariantOption {
  const isInOrder = order.lines.some(
    ({variantId, currentQuantity}) => variantId === id && currentQuantity > 0,
  );
  const isSoldOut = !isForSale && !isInOrder;
  const title = isSoldOut ? fill(texts.soldOut, {title: label}) : label;
  // In another currency than the order's it would be another price.
  const isComparable = price.currencyCode === order.total.currencyCode;
  return {
    value: numberIn(id),
    label: isComparable ? `${title}: ${formatMoney(locale, price)}` : title,
    isSoldOut,
  };
}

function whyFixed(
  {order, policy, grantedAt}: ChangePermit<'items'>,
  {id}: OrderLineSnapshot,
  words: Words,
  texts: Messages['change'],
): string | null {
  const decision = decideChange('items', order, policy, grantedAt, [id]);
  return decision.kind === 'change'
    ? null
    : fill(texts.fixed, {why: changeRefusal(decision, words).text});
}

/** What the customer sees before anything is committed. */
export function previewView(
  {preview, offer}: {preview: ItemsPreview; offer: ItemsOffer},
  locale: Locale,
  {cancellation, change}: Texts,
): PreviewView {
  const {edit, toPay, toRefund, back} = preview;
  const money = (amount: typeof edit.total) => formatMoney(locale, amount);
  return {
    lines: edit.lines.map(
      (line) => `${line.quantity} × ${nameOfLine(line, offer)}`,
    ),
    before: money(edit.totalBefore),
    total: money(edit.total),
    difference: [
      ...(toPay
        ? [fill(change.toPay, {amount: money(toPay)}), change.payHow]
        : []),
      ...(toRefund ? partLines(back.parts, cancellation.back, locale) : []),
      ...(toPay || toRefund ? [] : [change.samePrice]),
    ],
    agreed: previewKey(preview),
  };
}
