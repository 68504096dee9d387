import * as v from 'valibot';
import {
  type ProvenStatement,
  type Statement,
  StatementSchema,
} from './statement';

const Pieces = v.strictObject({
  lineNumber: v.string(),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
/** So many of an order line. */
export type Pieces = v.InferOutput<typeof Pieces>;

/**
 * What was done about a statement. `asking-return` is written before Shopify is asked, so that whoever finds it and no
 * return looks before asking again. `not-acknowledged`: the confirmation could not be sent at first. `left-to-staff`: what is
 * left cannot be done by itself. `asked-to-confirm`: a link went to the address on the order, written before it is sent.
 * `confirmed`: the consumer has shown that the order is theirs.
 */
const Step = v.strictObject({
  at: v.pipe(v.string(), v.isoTimestamp()),
  event: v.picklist([
    'acknowledged',
    'not-acknowledged',
    'asking-return',
    'part-cancelled',
    'left-to-staff',
    'asked-to-confirm',
    'confirmed',
    'done',
  ]),
  /** Of `part-cancelled`, what was. */
  cancelled: v.optional(v.array(Pieces)),
});
export type StepEvent = v.InferOutput<typeof Step>['event'];

const EntrySchema = v.strictObject({
  statement: StatementSchema,
  /** Steps are added, never taken away. */
  steps: v.array(Step),
});
export type Entry = v.InferOutput<typeof EntrySchema>;

/** What the order's metafield `angre.withdrawal` holds: every statement about it, first to last. */
const EntriesSchema = v.strictObject({
  version: v.literal(1),
  entries: v.array(EntrySchema),
});

/** The statements as they stand in Shopify; the digest is what the next write must name, null for the first. */
export interface StoredEntries {
  readonly entries: readonly Entry[];
  readonly digest: string | null;
}

export function parseEntries(value: string): readonly Entry[] | null {
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), EntriesSchema),
    value,
  );
  return result.success ? result.output.entries : null;
}

export const entriesValue = (entries: readonly Entry[]): string =>
  JSON.stringify({version: 1, entries});

export const newEntry = (statement: Statement): Entry => ({
  statement,
  steps: [],
});

export const withStep = (entry: Entry, event: StepEvent, at: Date): Entry => ({
  ...entry,
  steps: [...entry.steps, {at: at.toISOString(), event}],
});

/** The same statement, shown to be its consumer's, who has said by that what it is about. */
export const withProof = (
  {steps}: Entry,
  statement: ProvenStatement,
  at: Date,
): Entry => withStep({statement, steps}, 'confirmed', at);

/** What was not sent is cancelled by now. */
export const withCancelled = (
  entry: Entry,
  cancelled: Pieces[],
  at: Date,
): Entry => ({
  ...entry,
  steps: [
    ...entry.steps,
    {at: at.toISOString(), event: 'part-cancelled', cancelled},
  ],
});

/** Pieces of a line that were cancelled; null where none of the order was yet. */
export function cancelledOf({steps}: Entry, lineNumber: string): number | null {
  const step = steps.find(({event}) => event === 'part-cancelled');
  return (
    (step &&
      (step.cancelled?.find((each) => each.lineNumber === lineNumber)
        ?.quantity ??
        0)) ??
    null
  );
}

/** What was done before a statement was confirmed was done about another one, of which less was known. */
export const hasStep = ({steps}: Entry, event: StepEvent): boolean =>
  steps
    .slice(steps.findLastIndex((step) => step.event === 'confirmed') + 1)
    .some((step) => step.event === event);

/** Whether it was made without a proof, and has one by now. */
export const wasConfirmed = ({steps}: Entry): boolean =>
  steps.some(({event}) => event === 'confirmed');

/** When it was last done; null for never. */
export const lastStepAt = ({steps}: Entry, event: StepEvent): Date | null => {
  const step = steps.findLast((each) => each.event === event);
  return step ? new Date(step.at) : null;
};

/** Whether anything is left to do about it without a person. */
export const isOpen = (entry: Entry): boolean =>
  !hasStep(entry, 'done') || !hasStep(entry, 'acknowledged');
