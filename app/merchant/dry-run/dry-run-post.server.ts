import * as v from 'valibot';
import {SCAN_DAYS, type ScanDays} from '../scan/scan-document';
import {AskedAfterSchema} from './dry-run-question';

/** What is tried first: enough orders to tell, asked about while most windows are open. */
export const FIRST_DAYS: ScanDays = 90;
export const FIRST_ASKED_AFTER = 'half-an-hour';

const Days = v.pipe(v.string(), v.transform(Number), v.picklist(SCAN_DAYS));

/** What the buttons of the dry run's page post, and the editor's "try": that one sends all of the rules besides. */
export const DryRunPostSchema = v.objectWithRest(
  {
    token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
    intent: v.picklist(['try', 'again', 'cancel']),
    days: v.optional(Days, String(FIRST_DAYS)),
    askedAfter: v.optional(AskedAfterSchema, FIRST_ASKED_AFTER),
    digest: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
    base: v.optional(v.string(), ''),
  },
  v.string(),
);

export type DryRunPost = v.InferOutput<typeof DryRunPostSchema>;

/** The names above, which are no fields of the rules. */
export const ownNames = new Set(Object.keys(DryRunPostSchema.entries));
