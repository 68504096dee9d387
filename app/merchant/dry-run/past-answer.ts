import {judge, type Verdict} from '~/cancellation/judge';
import type {OrderSnapshot} from '~/cancellation/order-snapshot';
import {type Policy, policyFor} from '~/cancellation/policy';
import {parseRecord} from '~/cancellation/record';
import type {RefusalCode} from '~/cancellation/rule';
import {storedRequest} from '~/cancellation/requests/stored-request';
import type {MoneyV2} from '~/i18n/format';
import {ASKED_AFTER, type DryRunQuestion} from './dry-run-question';
import type {PastOrder} from './past-order';
import {snapshotAt} from './past-snapshot';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What customers are told: they may, they may ask the shop, or they may not. */
export type AnswerKind = Verdict['kind'];

export interface Answer {
  readonly kind: AnswerKind;
  /** The rule that stands in the way; null where none does. */
  readonly code: RefusalCode | null;
}

/** What a customer would have been told about an order of the past, by the one policy and by the other. */
export interface PastAnswer {
  /** UTC instant of the question. */
  readonly askedAt: string;
  /** The customer really has asked then. */
  readonly hasReallyAsked: boolean;
  readonly live: Answer;
  readonly draft: Answer;
  /** What the order came to, as the customer saw it. */
  readonly total: MoneyV2;
}

/** Null for an order that is too young: that moment is yet to come, or was when the orders were collected. */
export function pastAnswer(
  order: PastOrder,
  {live, draft, askedAfter, timeZone, until}: DryRunQuestion,
): PastAnswer | null {
  const reallyAsked = reallyAskedAt(order);
  const placedAt = Date.parse(order.processedAt);
  const asked =
    reallyAsked ?? new Date(placedAt + ASKED_AFTER[askedAfter] * MINUTE);
  if (asked > new Date(until)) return null;
  // Shopify dates what came of the asking to the whole second in which it was asked, or later.
  const before = reallyAsked && new Date(wholeSecond(reallyAsked) - 1);
  const snapshot = snapshotAt(order, before ?? asked, timeZone);
  return {
    askedAt: asked.toISOString(),
    hasReallyAsked: reallyAsked !== null,
    live: answer(snapshot, live, asked),
    draft: answer(snapshot, draft, asked),
    total: snapshot.total,
  };
}

const wholeSecond = (moment: Date): number =>
  Math.floor(moment.getTime() / SECOND) * SECOND;

/** Whether the customer is told something else. That another rule says the same is no matter. */
export const isChanged = ({live, draft}: PastAnswer): boolean =>
  live.kind !== draft.kind;

function answer(snapshot: OrderSnapshot, policy: Policy, asked: Date): Answer {
  const {verdict} = judge(snapshot, policyFor(policy, snapshot), asked);
  return {
    kind: verdict.kind,
    code: verdict.kind === 'cancel' ? null : verdict.code,
  };
}

/** When the customer first asked to cancel, by themselves or the shop; null where they never did. */
function reallyAskedAt({id, record, request}: PastOrder): Date | null {
  const moments = [
    record && cancellationBegan(record.value),
    request && requestSent(id, request.value),
  ].filter((moment) => typeof moment === 'string');
  return moments.length === 0
    ? null
    : new Date(Math.min(...moments.map((moment) => Date.parse(moment))));
}

function cancellationBegan(value: string): string | null {
  const record = parseRecord(value);
  if (record?.act.kind !== 'whole' && record?.act.kind !== 'part') return null;
  const {attemptId, trail} = record;
  return trail.find((entry) => entry.attemptId === attemptId)?.at ?? null;
}

function requestSent(orderId: string, value: string): string | null {
  const stored = storedRequest(orderId, {value, compareDigest: ''});
  return stored === null || stored === 'unreadable'
    ? null
    : stored.request.sentAt;
}
