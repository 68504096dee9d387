import {formatDateTime, formatMoney} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import {isPositive, subtractMoney, sumMoney} from '~/shopify/money-arithmetic';
import {lineField} from './cancel-form';
import type {CustomerCancellation} from './cancellation.server';
import type {PartOptions} from './decide-part';
import type {OrderSnapshot} from './order-snapshot';
import type {PartProposal} from './part-proposal';
import type {PartPreview} from './propose-part.server';
import {isInProgress} from './record';
import {itemsOf} from './record-act';
import {
  doneRefundLines,
  type RefundChoice,
  refundChoices,
} from './refund-lines.server';
import {isShortOf, refundOutcome} from './refund-outcome';
import {refusalText} from './refusal-text.server';
import type {Words} from './words.server';

/** What of an order can be chosen, for the form. */
export interface PartChoice {
  readonly lines: readonly {
    /** Name of its field. */
    readonly field: string;
    readonly title: string;
    readonly options: readonly {
      readonly value: string;
      readonly label: string;
    }[];
  }[];
}

/** What the chosen part would come to, in sentences. */
export type PartPreviewView =
  | {readonly kind: 'problem'; readonly text: string}
  | {
      readonly kind: 'proposal';
      readonly items: string;
      /** What is sent all the same, what costs less. */
      readonly remarks: readonly string[];
      readonly refund: readonly RefundChoice[];
      /** For the form to send back. */
      readonly agreed: string;
    };

/** A part that was cancelled, in sentences. */
export interface PartDoneView {
  readonly kind: 'part-done';
  readonly text: string;
  readonly refund: readonly string[];
  readonly remarks: readonly string[];
  /** There is more that could be cancelled. */
  readonly canGoOn: boolean;
}

type Texts = Pick<Messages, 'cancellation' | 'part'>;

export const partChoice = (
  {lines}: PartOptions,
  texts: Messages['part'],
): PartChoice => ({
  lines: lines.map(({lineItemId, title, quantity: max}) => ({
    field: lineField(lineItemId),
    title,
    options: [
      {value: '0', label: texts.none},
      ...Array.from({length: max}, (_, index) => ({
        value: String(index + 1),
        label: fill(texts.countOf, {count: index + 1, max}),
      })),
    ],
  })),
});

export function partPreviewView(
  preview: PartPreview,
  words: Words,
  part: Messages['part'],
): PartPreviewView {
  const {locale, messages} = words;
  switch (preview.kind) {
    case 'refused':
      return {kind: 'problem', text: refusalText(preview.decision, words)};
    case 'proposal': {
      const {proposal, key} = preview;
      return {
        kind: 'proposal',
        items: fill(part.cancelled, {items: itemsOf(proposal.act)}),
        remarks: [
          ...sentAfter(proposal, part),
          ...paidLess(proposal, part, locale),
        ],
        refund: refundChoices(proposal.offers, messages, locale),
        agreed: key,
      };
    }
    case 'nothing':
    case 'whole':
    case 'impossible':
      return {kind: 'problem', text: part.problems[preview.kind]};
  }
}

/**
 * The last thing that was done to the order, where that was cancelling a part of it and the order lives on. Null
 * otherwise.
 */
export function partDoneView(
  {state, reading, orderName}: CustomerCancellation,
  locale: Locale,
  {cancellation, part}: Texts,
): PartDoneView | null {
  if (!reading?.stored || reading.stored === 'unreadable') return null;
  const {record} = reading.stored;
  const {act} = record;
  if (act.kind !== 'part' || record.phase !== 'done') return null;
  if (reading.order.cancelledAt !== null || isInProgress(record)) return null;
  const outcome = refundOutcome(reading.order, record);
  const isShort = isShortOf(outcome, record.refund.parts);
  return {
    kind: 'part-done',
    text: fill(part.doneText, {
      name: orderName,
      date: formatDateTime(locale, record.updatedAt, reading.shop.timeZone),
      items: itemsOf(act),
    }),
    refund: doneRefundLines(
      {
        refund: isShort ? outcome : record.refund.parts,
        fee: record.refund.fee,
        bonus: record.refund.bonus,
      },
      cancellation,
      locale,
    ),
    remarks: [
      ...(isShort ? [cancellation.moneyShort] : []),
      ...sentOf(reading.order, part),
    ],
    canGoOn: state.kind === 'open' || state.kind === 'part-open',
  };
}

function sentAfter(
  {permit: {order, lines}}: PartProposal,
  texts: Messages['part'],
): string[] {
  const {snapshot} = order;
  const taken = (id: string) =>
    lines.find(({lineItemId}) => lineItemId === id)?.quantity ?? 0;
  return sentOf(
    {
      lines: snapshot.lines.map((line) => ({
        ...line,
        unfulfilledQuantity: line.unfulfilledQuantity - taken(line.id),
      })),
    },
    texts,
  );
}

function sentOf(
  {lines}: Pick<OrderSnapshot, 'lines'>,
  texts: Messages['part'],
): string[] {
  const items = lines
    .filter(
      ({unfulfilledQuantity, requiresShipping}) =>
        requiresShipping && unfulfilledQuantity > 0,
    )
    .map(({title, unfulfilledQuantity}) => `${unfulfilledQuantity} × ${title}`);
  return items.length > 0 ? [fill(texts.sent, {items: items.join(', ')})] : [];
}

const UNPAID = new Set(['AUTHORIZED', 'PARTIALLY_PAID', 'PENDING']);

/** What was not paid yet need not be. */
function paidLess(
  {act: {worth}, permit, offers}: PartProposal,
  texts: Messages['part'],
  locale: Locale,
): string[] {
  const {financialStatus} = permit.order.snapshot;
  if (!UNPAID.has(financialStatus ?? '')) return [];
  const [offer] = offers;
  const back = [
    ...(offer?.parts ?? []).map(({amount}) => amount),
    ...(offer?.fee ? [offer.fee] : []),
  ];
  const unpaid = subtractMoney(worth, sumMoney(back, worth.currencyCode));
  return isPositive(unpaid)
    ? [fill(texts.paidLess, {amount: formatMoney(locale, unpaid)})]
    : [];
}
