import {
  formatAgo,
  formatDate,
  formatDateTime,
  formatMoney,
  formatTime,
} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages, plural} from '~/i18n/messages';
import type {CustomerCancellation} from './cancellation.server';
import type {CancellationState} from './cancellation-state';
import {isReasonRequired} from './consumer-rights';
import type {Refusal, Request} from './decide';
import type {NextStep} from './next-step';
import type {OrderSnapshot} from './order-snapshot';
import {type PartChoice, partChoice} from './part-view.server';
import {type CancelReason, type Policy, policyFor} from './policy';
import {offersKey} from './agreement';
import {
  doneRefundLines,
  type RefundChoice,
  refundChoices,
} from './refund-lines.server';
import {needsService} from './stopped-order';
import type {RefusalCode, RefusalFacts} from './rule';

/** A cancellation's state in sentences, ready to draw. */
export type CancellationView =
  | {
      readonly kind: 'open';
      /** "You can cancel this order until 14:05 today." */
      readonly deadline: string;
      readonly hasFailedBefore: boolean;
      /** "1 × Fjord at Dawn" */
      readonly items: readonly string[];
      readonly refund: readonly RefundChoice[];
      /** What is offered, for the form to send back. */
      readonly agreed: string;
      /** A fulfilment service has the order already and is asked first. */
      readonly asksWarehouse: boolean;
      readonly reasons: readonly ReasonChoice[];
      readonly reasonRequired: boolean;
      /** What of it can be cancelled by itself; null for nothing. */
      readonly part: PartChoice | null;
    }
  /** The whole of it can't be cancelled, and here is why; some of it can. */
  | {
      readonly kind: 'part-open';
      readonly code: RefusalCode;
      readonly text: string;
      readonly deadline: string;
      readonly hasFailedBefore: boolean;
      readonly reasons: readonly ReasonChoice[];
      readonly reasonRequired: boolean;
      readonly part: PartChoice;
    }
  | {
      readonly kind: 'in-progress' | 'warehouse-asked';
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

interface ReasonChoice {
  readonly key: string;
  readonly label: string;
}

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
  texts: Pick<Messages, 'cancellation' | 'part'>,
): CancellationView {
  const messages = texts.cancellation;
  const timeZone = reading?.shop.timeZone ?? DEFAULT_TIME_ZONE;
  const now = reading?.readAt ?? new Date();
  const words = {locale, messages, part: texts.part, timeZone, now};
  switch (state.kind) {
    case 'open':
      return openView(state, words);
    case 'part-open':
      return partOpenView(state, reading, words);
    case 'in-progress': {
      const {inProgressTitle, inProgressText} =
        state.act === 'part' ? texts.part : messages;
      return {
        kind: 'in-progress',
        title: inProgressTitle,
        text: fill(inProgressText, {name: orderName}),
      };
    }
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
    case 'refused':
      return refusedView(state.decision, words);
  }
}

const isNotified = (reading: CustomerCancellation['reading']): boolean =>
  reading?.policy != null &&
  policyFor(reading.policy, reading.order).notifyCustomer;

interface Words {
  readonly locale: Locale;
  readonly messages: Messages['cancellation'];
  readonly part: Messages['part'];
  readonly timeZone: string;
  readonly now: Date;
}

function openView(
  {decision, offers, hasFailedBefore, part}: CancellationState & {kind: 'open'},
  words: Words,
): CancellationView {
  const {locale, messages} = words;
  const {policy, order} = decision.permit;
  return {
    kind: 'open',
    deadline:
      decision.until === null
        ? messages.openUntilPacked
        : fill(messages.openUntil, {deadline: moment(decision.until, words)}),
    hasFailedBefore,
    items: order.snapshot.lines
      .filter(({currentQuantity}) => currentQuantity > 0)
      .map(({currentQuantity, title}) => `${currentQuantity} × ${title}`),
    refund: refundChoices(offers, messages, locale),
    agreed: offersKey(offers),
    asksWarehouse: needsService(order.snapshot),
    ...reasonChoices(order.snapshot, policy, locale),
    part: part && partChoice(part, words.part),
  };
}

function partOpenView(
  {decision, part, hasFailedBefore}: CancellationState & {kind: 'part-open'},
  reading: CustomerCancellation['reading'],
  words: Words,
): CancellationView {
  const refused = refusedView(decision, words);
  if (!reading?.policy) return refused;
  const policy = policyFor(reading.policy, reading.order);
  return {
    ...refused,
    kind: 'part-open',
    deadline:
      part.until === null
        ? words.part.openUntilPacked
        : fill(words.part.openUntil, {deadline: moment(part.until, words)}),
    hasFailedBefore,
    ...reasonChoices(reading.order, policy, words.locale),
    part: partChoice(part, words.part),
  };
}

const reasonChoices = (
  order: OrderSnapshot,
  policy: Policy,
  locale: Locale,
) => ({
  reasons: policy.reasons.map(({key, label}) => ({
    key,
    label: reasonLabel(label, locale),
  })),
  reasonRequired: isReasonRequired(order, policy),
});

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

/** Why a rule says no, in a sentence. */
export const refusalText = (
  decision: Refusal | Request,
  {reading}: Pick<CustomerCancellation, 'reading'>,
  locale: Locale,
  {cancellation, part}: Pick<Messages, 'cancellation' | 'part'>,
): string =>
  refusedView(decision, {
    locale,
    messages: cancellation,
    part,
    timeZone: reading?.shop.timeZone ?? DEFAULT_TIME_ZONE,
    now: reading?.readAt ?? new Date(),
  }).text;

function refusedView(
  {kind, code, facts}: Refusal | Request,
  words: Words,
): CancellationView & {kind: 'refused'} {
  const {locale, messages, timeZone, now} = words;
  const {cancelledAt, closedAt, lineTitle, gatewayName, limit} = facts;
  const refusal = fill(messages.refusals[code], {
    cancelledAt: cancelledAt
      ? formatDateTime(locale, cancelledAt, timeZone)
      : '',
    closedAt: closedAt ? moment(closedAt, words) : '',
    ago: closedAt ? formatAgo(locale, closedAt, now) : '',
    lineTitle: lineTitle ?? '',
    gatewayName: gatewayName ?? '',
    limit: limit ? formatMoney(locale, limit) : '',
    ...limitFacts(facts, words),
  });
  return kind === 'request'
    ? {
        kind: 'refused',
        code,
        text: `${refusal} ${messages.askShop}`,
        next: 'contact',
      }
    : {
        kind: 'refused',
        code,
        text: refusal,
        next: NEXT_STEPS[code] ?? 'contact',
      };
}

/** "3 orders", "the last 7 days", "14:00 on 2 December 2026" */
const limitFacts = (
  {cancelled, opensAt}: RefusalFacts,
  words: Words,
): Record<'orders' | 'period' | 'opensAt', string> => {
  const {locale, messages} = words;
  return {
    orders: cancelled
      ? plural(locale, cancelled.count, messages.cancelledOrders)
      : '',
    period: cancelled ? plural(locale, cancelled.days, messages.lastDays) : '',
    opensAt: opensAt ? moment(opensAt, words) : '',
  };
};

/** "14:05 today" or "14:05 on 2 December 2026", by the shop's clock. */
function moment(
  instant: string,
  {locale, messages, timeZone, now}: Words,
): string {
  const date = formatDate(locale, instant, timeZone);
  const time = formatTime(locale, instant, timeZone);
  return date === formatDate(locale, now.toISOString(), timeZone)
    ? fill(messages.today, {time})
    : fill(messages.onDay, {time, date});
}

const reasonLabel = (
  label: CancelReason['label'],
  {language}: Locale,
): string => label[language];
