import * as v from 'valibot';
import {PolicySchema} from '~/cancellation/policy';

/** When the customer is taken to have asked: minutes after the order. */
export const ASKED_AFTER = {
  'at-once': 0,
  'half-an-hour': 30,
  'two-hours': 120,
  'a-day': 1440,
} as const;

const names = ['at-once', 'half-an-hour', 'two-hours', 'a-day'] as const;

export const AskedAfterSchema = v.picklist(names);
export type AskedAfter = v.InferOutput<typeof AskedAfterSchema>;
export const ASKED_AFTER_NAMES: readonly AskedAfter[] = names;

/** What a dry run compares. */
export const DryRunQuestionSchema = v.object({
  /** What held when it began. */
  live: PolicySchema,
  draft: PolicySchema,
  /** Names the state of the policy's metafield that the draft was made from; empty for none. */
  digest: v.string(),
  /** That state, as JSON; empty for the defaults. */
  base: v.string(),
  askedAfter: AskedAfterSchema,
  /** IANA name of the zone that the shop's clocks show. */
  timeZone: v.string(),
  /** Instant until which the past is known. UTC. */
  until: v.pipe(v.string(), v.isoTimestamp()),
});

export type DryRunQuestion = v.InferOutput<typeof DryRunQuestionSchema>;
