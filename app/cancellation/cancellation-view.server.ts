import {formatDateTime} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import {type CancelFormView, cancelFormView} from './cancel-form-view.server';
import type {CustomerCancellation} from './cancellation.server';
import type {CancellationState} from './cancellation-state';
import type {Refusal, Request} from './decide';
import type {NextStep} from './next-step';
import {policyFor} from './policy';
import {cancelledRefundLines} from './refund-lines.server';
import {refusalText} from './refusal-text.server';
import {
  grantedText,
  requestView,
  type RequestView,
} from './requests/request-view.server';
import {needsService} from './stopped-order';
import type {RefusalCode} from './rule';
import {moment, type Words} from './words.server';

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
    } & CancelFormView)
  | RequestView
  | {
      readonly kind: 'in-progress' | 'warehouse-asked' | 'changing';
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

const DEFAULT_TIME_ZONE = 'Europe/Oslo';

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
  messages: Messages['cancellation'],
): CancellationView {
  const timeZone = reading?.shop.timeZone ?? DEFAULT_TIME_ZONE;
  const now = reading?.readAt ?? new Date();
  const words = {locale, messages, timeZone, now};
  switch (state.kind) {
    case 'open':
      return openView(state, words);
    case 'in-progress':
      return {
        kind: 'in-progress',
        text: fill(messages.inProgressText, {name: orderName}),
      };
    case 'changing':
      return {
        kind: 'changing',
        text: fill(messages.changingText, {name: orderName}),
      };
    case 'warehouse-asked':
      return {
        kind: 'warehouse-asked',
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
  }: CancellationState & {kind: 'open'},
  words: Words,
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
    refund: cancelledRefundLines(state, messages, locale),
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
