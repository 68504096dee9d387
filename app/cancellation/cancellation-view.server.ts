import {formatDateTime} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import {
  type CancelFormView,
  cancelFormView,
  reasonChoices,
} from './cancel-form-view.server';
import type {CustomerCancellation} from './cancellation.server';
import type {CancellationState} from './cancellation-state';
import type {Refusal, Request} from './decide';
import type {NextStep} from './next-step';
import {type PartChoice, partChoice} from './part-view.server';
import {policyFor} from './policy';
import {doneRefundLines} from './refund-lines.server';
import {refusalText} from './refusal-text.server';
import {
  grantedText,
  requestView,
  type RequestView,
} from './requests/request-view.server';
import {needsService} from './stopped-order';
import type {RefusalCode} from './rule';
import {moment, type Words, wordsFor} from './words.server';

/** A cancellation's state in sentences, ready to draw. */
export type CancellationView =
  | ({
      readonly kind: 'open';
      /** "You can cancel this order until 14:05 today." */
      readonly deadline: string;
      readonly hasFailedBefore: boolean;
      /** The shop's yes to what was asked, and what it wrote; null where nothing was asked. */
      readonly granted: string | null;
      /** A fulfilment service has the order already and is asked first. */
      readonly asksWarehouse: boolean;
      /** What of it can be cancelled by itself; null for nothing. */
      readonly part: PartChoice | null;
    } & CancelFormView)
  /** The whole of it can't be cancelled, and here is why; some of it can. */
  | ({
      readonly kind: 'part-open';
      readonly code: RefusalCode;
      readonly text: string;
      readonly deadline: string;
      readonly hasFailedBefore: boolean;
      readonly part: PartChoice;
    } & Pick<CancelFormView, 'reasonRequired' | 'reasons'>)
  | RequestView
  | {
      readonly kind: 'in-progress' | 'warehouse-asked' | 'changing';
      readonly title: string;
      readonly text: string;
    }
  | {
      readonly kind: 'cancelled';
      readonly text: string;
      readonly refund: readonly string[];
      /** What is still to come, or to be looked at. */
      readonly remarks: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly code: RefusalCode;
      readonly text: string;
      readonly next: NextStep;
    };

const NEXT_STEPS: Partial<Record<RefusalCode, NextStep>> = {
  ALREADY_CANCELLED: 'reorder',
  ALREADY_REFUNDED: 'none',
  CUT_OFF_PASSED: 'return',
  PAYMENT_PENDING: 'none',
  SHIPPED: 'return',
  WAREHOUSE_REFUSED: 'return',
  WINDOW_CLOSED: 'return',
};

export function cancellationView(
  {state, orderName, reading}: CustomerCancellation,
  locale: Locale,
  texts: Pick<Messages, 'cancellation' | 'part'>,
): CancellationView {
  const messages = texts.cancellation;
  const words = wordsFor(reading, locale, messages);
  switch (state.kind) {
    case 'open':
      return openView(state, words, texts.part);
    case 'part-open':
      return partOpenView(state, reading, words, texts.part);
    case 'in-progress': {
      const {inProgressTitle, inProgressText} =
        state.act === 'part' ? texts.part : messages;
      return {
        kind: 'in-progress',
        title: inProgressTitle,
        text: fill(inProgressText, {name: orderName}),
      };
    }
    case 'changing':
      return {
        kind: 'changing',
        title: messages.changingTitle,
        text: fill(messages.changingText, {name: orderName}),
      };
    case 'warehouse-asked':
      return {
        kind: 'warehouse-asked',
        title: messages.warehouseAskedTitle,
        text: fill(messages.warehouseAskedText, {
          name: orderName,
          askedAt: moment(state.askedAt, words),
        }),
      };
    case 'cancelled':
      return cancelledView(state, orderName, isNotified(reading), words);
    case 'askable':
    case 'requested':
    case 'declined':
      return requestView(state, orderName, words);
    case 'refused':
      return refusedView(state.decision, words);
  }
}

const isNotified = (reading: CustomerCancellation['reading']): boolean =>
  reading?.policy != null &&
  policyFor(reading.policy, reading.order).notifyCustomer;

function openView(
  {
    decision,
    offers,
    hasFailedBefore,
    granted,
    part,
  }: CancellationState & {kind: 'open'},
  words: Words,
  partTexts: Messages['part'],
): CancellationView {
  const {messages} = words;
  const {policy, order} = decision.permit;
  return {
    kind: 'open',
    deadline:
      decision.until === null
        ? messages.openUntilPacked
        : fill(messages.openUntil, {deadline: moment(decision.until, words)}),
    hasFailedBefore,
    granted: granted && grantedText(granted, words),
    asksWarehouse: needsService(order.snapshot),
    ...cancelFormView(order.snapshot, policy, offers, words),
    part: part && partChoice(part, partTexts),
  };
}

function partOpenView(
  {decision, part, hasFailedBefore}: CancellationState & {kind: 'part-open'},
  reading: CustomerCancellation['reading'],
  words: Words,
  texts: Messages['part'],
): CancellationView {
  const refused = refusedView(decision, words);
  if (!reading?.policy) return refused;
  const policy = policyFor(reading.policy, reading.order);
  return {
    ...refused,
    kind: 'part-open',
    text: decision.code === 'PARTLY_SHIPPED' ? texts.partlySent : refused.text,
    deadline:
      part.until === null
        ? texts.openUntilPacked
        : fill(texts.openUntil, {deadline: moment(part.until, words)}),
    hasFailedBefore,
    ...reasonChoices(reading.order, policy, words),
    part: partChoice(part, texts),
  };
}

function cancelledView(
  state: CancellationState & {kind: 'cancelled'},
  orderName: string,
  withEmail: boolean,
  {locale, messages, timeZone}: Words,
): CancellationView {
  const text = fill(messages.cancelledText, {
    name: orderName,
    date: formatDateTime(locale, state.cancelledAt, timeZone),
  });
  return {
    kind: 'cancelled',
    text: withEmail ? `${text} ${messages.cancelledEmail}` : text,
    refund: doneRefundLines(state, messages, locale),
    remarks: [
      ...(state.money === 'due' ? [messages.moneyDue] : []),
      ...(state.money === 'short' ? [messages.moneyShort] : []),
      ...(state.isShipped ? [messages.shippedAfter] : []),
    ],
  };
}

export function refusedView(
  decision: Refusal | Request,
  words: Words,
): CancellationView & {kind: 'refused'} {
  const {kind, code} = decision;
  const refusal = refusalText(decision, words);
  return kind === 'request'
    ? {
        kind: 'refused',
        code,
        text: `${refusal} ${words.messages.askShop}`,
        next: 'contact',
      }
    : {
        kind: 'refused',
        code,
        text: refusal,
        next: NEXT_STEPS[code] ?? 'contact',
      };
}
