import type {OrderSnapshot} from './order-snapshot';
import type {Policy} from './policy';
import {isLiftedByGrant, modeOf} from './request-modes';
import type {Finding, RefusalCode, RefusalFacts, Rule} from './rule';
import {RULES} from './rules';

/** What stands in the way of a cancellation. */
export interface Obstacle {
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
}

/** What the rules say together of one order at one moment. */
export type Verdict =
  | {readonly kind: 'cancel'}
  | ({readonly kind: 'refuse' | 'request'} & Obstacle);

export interface Judgement {
  readonly verdict: Verdict;
  /** UTC instant of the first thing that time will change for any rule; null where it changes nothing. */
  readonly nextMoment: string | null;
}

/**
 * Asks every rule. Pure. A "no" that the policy leaves to the shop gives way to one that it does not.
 * @param isGranted the shop has said yes to a request: then what the policy leaves to it is no obstacle, except where a
 * parcel or a return stands in the way
 */
export function judge(
  order: OrderSnapshot,
  policy: Policy,
  now: Date,
  isGranted = false,
  rules: readonly Rule[] = RULES,
): Judgement {
  const findings = rules.map((rule) => rule(order, policy, now));
  const obstacles = findings.filter((finding) => !finding.passes);
  const inMode = (mode: 'refuse' | 'request') =>
    obstacles.filter(({code}) => modeOf(policy.modes, code) === mode);
  return {
    verdict: verdict(
      inMode('refuse'),
      inMode('request').filter(
        ({code}) => !isGranted || !isLiftedByGrant(code),
      ),
    ),
    nextMoment: findings.map(momentOf).reduce(earlier, null),
  };
}

/**
 * The first instant at which the answer (cancel, request or refuse, and its code) is another, where time alone
 * decides. Moments that change nothing, because another rule says the same, are passed over.
 */
export function firstChange(
  order: OrderSnapshot,
  policy: Policy,
  {verdict: today, nextMoment}: Judgement,
  isGranted = false,
  rules: readonly Rule[] = RULES,
): string | null {
  let moment = nextMoment;
  while (moment !== null) {
    const then = judge(order, policy, new Date(moment), isGranted, rules);
    if (!isSameAnswer(then.verdict, today)) return moment;
    moment = then.nextMoment;
  }
  return null;
}

function verdict(
  refusing: readonly Obstacle[],
  requesting: readonly Obstacle[],
): Verdict {
  const refusal = weightiest(refusing);
  if (refusal) return {kind: 'refuse', ...refusal};
  const request = weightiest(requesting);
  return request ? {kind: 'request', ...request} : {kind: 'cancel'};
}

/** Rules come in the order in which they are told, but of two that closed the door, the one that closed it counts. */
const weightiest = (obstacles: readonly Obstacle[]): Obstacle | null =>
  obstacles.reduce<Obstacle | null>(
    (first, {code, facts}) =>
      first === null || closedBefore(facts, first.facts)
        ? {code, facts}
        : first,
    null,
  );

const closedBefore = (a: RefusalFacts, b: RefusalFacts): boolean =>
  a.closedAt !== undefined &&
  b.closedAt !== undefined &&
  Date.parse(a.closedAt) < Date.parse(b.closedAt);

const momentOf = (finding: Finding): string | null =>
  finding.passes ? finding.closing : finding.opening;

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) <= Date.parse(b) ? a : b;
}

const isSameAnswer = (a: Verdict, b: Verdict): boolean =>
  a.kind === b.kind && codeOf(a) === codeOf(b);

const codeOf = (verdict: Verdict): RefusalCode | null =>
  verdict.kind === 'cancel' ? null : verdict.code;
