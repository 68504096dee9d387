import * as v from 'valibot';
import {SHOP} from './subject';

const Instant = v.pipe(v.string(), v.isoTimestamp());

const WaitingSchema = v.strictObject({
  version: v.literal(1),
  /**
   * Numbers of orders with events that the receiver has not taken, or the shop itself; what waits longest since its last
   * try first.
   */
  subjects: v.array(
    v.union([v.pipe(v.string(), v.regex(/^\d+$/)), v.literal(SHOP)]),
  ),
  /** Since when the receiver has not taken all; null where nothing waits. */
  since: v.nullable(Instant),
  /** Rounds in vain since then. */
  rounds: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Not before then is it tried again. */
  nextAt: v.nullable(Instant),
});

/** What the shop's metafield `angre.events-waiting` says: of what something is still to be told. */
export type Waiting = v.InferOutput<typeof WaitingSchema>;

export const NOBODY_WAITS: Waiting = {
  version: 1,
  subjects: [],
  since: null,
  rounds: 0,
  nextAt: null,
};

/** What falls off the list is told of when somebody next looks at it: its own records say what is to be told. */
const MOST_SUBJECTS = 1000;
const MINUTE = 60_000;
const LONGEST_PAUSE = 60 * MINUTE;

export function parseWaiting(value: string | null): Waiting {
  if (value === null) return NOBODY_WAITS;
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), WaitingSchema),
    value,
  );
  return result.success ? result.output : NOBODY_WAITS;
}

export const withSubject = (
  waiting: Waiting,
  subject: string,
  now: Date,
): Waiting =>
  waiting.subjects.includes(subject)
    ? waiting
    : {
        ...waiting,
        subjects: [...waiting.subjects, subject].slice(-MOST_SUBJECTS),
        since: waiting.since ?? now.toISOString(),
        nextAt: waiting.nextAt ?? after(MINUTE, now),
      };

export const isDue = ({subjects, nextAt}: Waiting, now: Date): boolean =>
  subjects.length > 0 &&
  (nextAt === null || Date.parse(nextAt) <= now.getTime());

/** The list while a round is under way, so that no other worker begins one: it counts as in vain until it has ended. */
export function withRoundBegun(waiting: Waiting, now: Date): Waiting {
  const rounds = waiting.rounds + 1;
  const pause = Math.min(MINUTE * 2 ** Math.min(rounds, 10), LONGEST_PAUSE);
  return {...waiting, rounds, nextAt: after(pause, now)};
}

/** The list after a round. What was tried in vain goes to the end, so that it keeps nobody else waiting. */
export function withRoundEnded(
  waiting: Waiting,
  {taken, refused}: {taken: readonly string[]; refused: readonly string[]},
  now: Date,
): Waiting {
  const untried = waiting.subjects.filter(
    (subject) => !taken.includes(subject) && !refused.includes(subject),
  );
  const subjects = [...untried, ...refused];
  if (subjects.length === 0) return NOBODY_WAITS;
  return refused.length === 0
    ? {...waiting, subjects, rounds: 0, nextAt: now.toISOString()}
    : {...waiting, subjects};
}

const after = (milliseconds: number, now: Date): string =>
  new Date(now.getTime() + milliseconds).toISOString();
