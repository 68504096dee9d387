import * as v from 'valibot';
import type {AppSession} from '~/shopify/session.server';
import type {Remark} from './order-again';

const SESSION_KEY = 'orderAgain';
const MOST_REMARKS = 20;
const LONGEST_TITLE = 60;

/** The session is one cookie, and browsers drop those of more than 4096 bytes: what is long is cut. */
const MOST_BYTES = 900;

const Money = v.object({amount: v.string(), currencyCode: v.string()});
const RemarkSchema = v.variant('kind', [
  v.object({
    kind: v.picklist(['gone', 'sold-out', 'subscription', 'capped']),
    title: v.string(),
  }),
  v.object({kind: v.literal('few'), title: v.string(), count: v.number()}),
  v.object({kind: v.literal('renamed'), title: v.string(), now: v.string()}),
  v.object({
    kind: v.literal('price-changed'),
    title: v.string(),
    was: Money,
    now: Money,
  }),
]) satisfies v.GenericSchema<unknown, Remark>;

const ReportSchema = v.object({
  orderName: v.string(),
  /** Pieces that are in the cart now. */
  count: v.number(),
  remarks: v.array(RemarkSchema),
  /** Whether there is more to remark on than is kept, or than was looked at. */
  isCut: v.boolean(),
});

/** What the cart has to say about an order that was put into it again. */
export type OrderAgainReport = v.InferOutput<typeof ReportSchema>;

/** The same, before it is cut. */
export type ReportToKeep = Omit<OrderAgainReport, 'remarks'> & {
  readonly remarks: readonly Remark[];
};

/** Keeps the report for the next time that the cart is shown. */
export function keepReport(session: AppSession, report: ReportToKeep): void {
  const remarks: Remark[] = [];
  for (const remark of report.remarks.map(shortened)) {
    if (remarks.length === MOST_REMARKS) break;
    if (bytesOf([...remarks, remark]) > MOST_BYTES) break;
    remarks.push(remark);
  }
  const isCut = report.isCut || remarks.length < report.remarks.length;
  session.set(SESSION_KEY, {...report, remarks, isCut});
}

/** The report that is kept, once; null where there is none. */
export function takeReport(session: AppSession): OrderAgainReport | null {
  const kept: unknown = session.get(SESSION_KEY);
  if (kept === undefined) return null;
  session.unset(SESSION_KEY);
  const report = v.safeParse(ReportSchema, kept);
  return report.success ? report.output : null;
}

const shortened = (remark: Remark): Remark =>
  remark.kind === 'renamed'
    ? {...remark, title: short(remark.title), now: short(remark.now)}
    : {...remark, title: short(remark.title)};

function short(title: string): string {
  const letters = Array.from(title);
  return letters.length <= LONGEST_TITLE
    ? title
    : `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}

const bytesOf = (remarks: readonly Remark[]): number =>
  new TextEncoder().encode(JSON.stringify(remarks)).length;
