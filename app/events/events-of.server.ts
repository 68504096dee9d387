import {numericPart} from '~/cancellation/owned-order';
import {isAlarm} from '~/cancellation/desk';
import {ATTENTION_TAG} from '~/cancellation/ending.server';
import {type CancellationRecord, parseRecord} from '~/cancellation/record';
import type {CancelRequest} from '~/cancellation/requests/cancel-request';
import {answerByTag} from '~/cancellation/requests/request-tags';
import {storedRequest} from '~/cancellation/requests/stored-request';
import {type Deed, deedsOf} from '~/cancellation/trail';
import {type Entry, hasStep, parseEntries} from '~/withdrawal/entry';
import type {MoneyV2} from '~/i18n/format';
import {isPositive} from '~/shopify/money-arithmetic';
import type {AttentionCode, EventType, Facts, ShopEvent} from './shop-event';

interface Written {
  readonly value: string;
  readonly updatedAt: string;
}

/** An order with all that is written down about undoing it. */
export interface EventfulOrder {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly updatedAt: string;
  readonly cancelledAt: string | null;
  readonly totalOutstandingSet: {readonly presentmentMoney: MoneyV2};
  readonly record: Written | null;
  readonly request: (Written & {readonly compareDigest: string}) | null;
  readonly withdrawals: Written | null;
}

/**
 * All that has happened to an order, told from its records alone. A worker that dies after it has written its record
 * takes no event with it: whoever looks at the order next comes to the same events, with the same ids.
 */
export function eventsOf(order: EventfulOrder): ShopEvent[] {
  const number = numericPart('Order', order.id) ?? '';
  return [
    ...eventsOfRecord(order, number),
    ...eventsOfRequest(order, number),
    ...eventsOfWithdrawals(order.withdrawals, number),
  ].sort((one, other) => one.occurredAt.localeCompare(other.occurredAt));
}

function eventsOfRecord(order: EventfulOrder, number: string): ShopEvent[] {
  const {record: written} = order;
  if (!written) return [];
  const record = parseRecord(written.value);
  if (!record) return [unreadable(`${number}-record`, written)];
  const deeds = deedsOf(record);
  return record.trail.flatMap(({attemptId}, index): ShopEvent[] => {
    const deed = deeds[index];
    const happened = deed && happeningOf(deed);
    if (!happened) return [];
    // The trail is only ever added to, unless somebody deletes it.
    const id = `${number}-cancellation-${index}-${short(attemptId)}`;
    const {at: occurredAt, act, detail} = deed;
    if (happened.code !== null) {
      const isSettled =
        isAnsweredSince(record, index) || isPaidSince(order, happened.code);
      return [{id, occurredAt, ...happened, facts: {}, isSettled}];
    }
    const facts = {...factsOf(record, index), act: act ?? 'whole', detail};
    return [{id, occurredAt, ...happened, facts}];
  });
}

/** What a change costs more is paid or not asked for any more: the change is undone, or the order cancelled. */
const isPaidSince = (
  {cancelledAt, totalOutstandingSet}: EventfulOrder,
  code: AttentionCode,
): boolean =>
  (code === 'CHANGE_UNPAID' || code === 'SENT_UNPAID') &&
  (cancelledAt !== null || !isPositive(totalOutstandingSet.presentmentMoney));

/** A fulfilment service that did not answer has done so: its attempt has come to an end. */
function isAnsweredSince({trail}: CancellationRecord, index: number): boolean {
  const alarm = trail[index];
  return (
    alarm?.detail === 'SERVICE_SILENT' &&
    trail
      .slice(index)
      .some(
        ({attemptId, event}) =>
          attemptId === alarm.attemptId &&
          (event === 'cancelled' || event === 'done' || event === 'failed'),
      )
  );
}

function happeningOf({
  event,
  act,
  detail,
}: Deed): Pick<ShopEvent, 'code' | 'type'> | null {
  switch (event) {
    case 'cancelled':
      return {type: 'order.cancelled', code: null};
    case 'done':
      return {
        type: act === 'part' ? 'order.cancelled_in_part' : 'order.changed',
        code: null,
      };
    case 'failed':
      return {type: 'order.undo_failed', code: null};
    case 'alarm':
      return detail !== null && isAlarm(detail)
        ? {type: 'attention.needed', code: detail}
        : null;
    default:
      return null;
  }
}

/**
 * What was agreed, if the record still tells of the attempt at this place of its trail. Of the comment nothing is told:
 * customers write into it what they like.
 */
function factsOf(record: CancellationRecord, index: number): Facts {
  if (record.trail[index]?.attemptId !== record.attemptId) return {};
  const {reason, withdrawal} = record;
  const {route, parts, fee, bonus} = record.refund;
  return {
    reason,
    withdrawal,
    refundRoute: route,
    refund: parts.map(({kind, amount}) => ({kind, ...amount})),
    fee,
    bonus,
  };
}

const REQUEST_TYPES = {
  sent: 'request.made',
  withdrawn: 'request.withdrawn',
  granted: 'request.granted',
  declined: 'request.declined',
  closed: 'request.closed',
} as const satisfies Record<CancelRequest['phase'], EventType>;

function eventsOfRequest(
  {id, request: written, tags, updatedAt}: EventfulOrder,
  number: string,
): ShopEvent[] {
  const stored = storedRequest(id, written);
  if (stored === null || written === null) return [];
  if (stored === 'unreadable') {
    return [unreadable(`${number}-request`, written)];
  }
  const {trail, phase, code, reason, requestId} = stored.request;
  const events = trail.map((entry, index): ShopEvent => ({
    id: `${number}-request-${index}-${short(entry.requestId)}`,
    type: REQUEST_TYPES[entry.event],
    occurredAt: entry.at,
    code: null,
    facts: entry.requestId === requestId ? {hindrance: code, reason} : {},
  }));
  const isImpossible =
    phase === 'sent' &&
    answerByTag(tags) !== null &&
    tags.includes(ATTENTION_TAG);
  return isImpossible
    ? [
        ...events,
        attention(
          `${number}-request-${short(requestId)}-impossible`,
          updatedAt,
          'ANSWER_IMPOSSIBLE',
        ),
      ]
    : events;
}

function eventsOfWithdrawals(
  written: Written | null,
  number: string,
): ShopEvent[] {
  if (!written) return [];
  const entries = parseEntries(written.value);
  return entries
    ? entries.flatMap((entry) => eventsOfEntry(entry, number))
    : [unreadable(`${number}-withdrawals`, written)];
}

function eventsOfEntry(entry: Entry, number: string): ShopEvent[] {
  const {statement, steps} = entry;
  const id = `${number}-withdrawal-${statement.number}`;
  return [
    {
      id,
      type: 'withdrawal.received',
      occurredAt: statement.receivedAt,
      code: null,
      facts: {
        receipt: statement.number,
        isSignedIn: (statement.proof?.customerNumber ?? null) !== null,
        pieces: statement.lines.reduce(
          (sum, {unsent, sent}) => sum + unsent + sent,
          0,
        ),
      },
    },
    ...steps.flatMap(({event, at}) =>
      event === 'left-to-staff'
        ? [
            {
              ...attention(`${id}-staff`, at, 'LEFT_TO_STAFF'),
              isSettled: hasStep(entry, 'done'),
            },
          ]
        : event === 'not-acknowledged'
          ? [
              {
                ...attention(`${id}-mail`, at, 'NOT_ACKNOWLEDGED'),
                isSettled: hasStep(entry, 'acknowledged'),
              },
            ]
          : [],
    ),
  ];
}

/** Tells one attempt or request about an order from another. */
const short = (uuid: string): string => uuid.slice(-8);

const unreadable = (id: string, {updatedAt}: Written): ShopEvent =>
  attention(`${id}-unreadable`, updatedAt, 'RECORD_UNREADABLE');

const attention = (
  id: string,
  occurredAt: string,
  code: AttentionCode,
): ShopEvent => ({id, type: 'attention.needed', occurredAt, code, facts: {}});
