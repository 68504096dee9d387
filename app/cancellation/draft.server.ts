import * as v from 'valibot';
import type {AppSession} from '~/shopify/session.server';

export const DRAFT_IN_SESSION = 'draft';
/** Time enough to sign in, or for an e-mail with a link to come. */
const LIFETIME_SECONDS = 30 * 60;

const FORMS = [
  'cancel',
  'address',
  'items',
  'profile',
  'address-book',
] as const;
/** Which form: what cancels an order, or changes where it goes or what is in it; the customer's name, their addresses. */
export type DraftForm = (typeof FORMS)[number];

/** Form, order, visitor, end in seconds since 1970, content: without names, because a cookie has little room. */
const DraftInSession = v.tuple([
  v.picklist(FORMS),
  v.nullable(v.string()),
  v.nullable(v.string()),
  v.number(),
  v.unknown(),
]);

/** Whose form it is, and of which order. */
export interface DraftOwner {
  /** Null where the form is about no order. */
  readonly orderNumber: string | null;
  /** Names who is there; null where nobody is known, because the session has ended. */
  readonly visitor: string | null;
}

/**
 * Keeps what was filled in while its customer has to come in again. The session is one cookie: there is one draft, the
 * latest, and whoever keeps it sees to it that it is small.
 */
export function keepDraft(
  session: AppSession,
  form: DraftForm,
  {orderNumber, visitor}: DraftOwner,
  content: unknown,
  now = new Date(),
): void {
  session.set(DRAFT_IN_SESSION, [
    form,
    orderNumber,
    visitor,
    secondsOf(now) + LIFETIME_SECONDS,
    content,
  ]);
}

/**
 * What was kept of this form, or null. To be shown to nobody but those whose order it is; where it is known who has
 * filled it in, to nobody else.
 */
export function readDraft<Schema extends v.GenericSchema>(
  session: AppSession,
  form: DraftForm,
  {orderNumber, visitor}: DraftOwner,
  schema: Schema,
  now = new Date(),
): v.InferOutput<Schema> | null {
  const stored = v.safeParse(DraftInSession, session.get(DRAFT_IN_SESSION));
  if (!stored.success) return null;
  const [keptForm, keptOrder, keptVisitor, until, content] = stored.output;
  const isTheirs =
    keptForm === form &&
    keptOrder === orderNumber &&
    (keptVisitor === null || keptVisitor === visitor) &&
    secondsOf(now) < until;
  const kept = v.safeParse(schema, content);
  return isTheirs && kept.success ? kept.output : null;
}

const secondsOf = (now: Date): number => Math.floor(now.getTime() / 1000);

/** Whether something is kept for somebody who has yet to come back. */
export const hasDraft = (session: AppSession): boolean =>
  session.get(DRAFT_IN_SESSION) !== undefined;

export function dropDraft(session: AppSession): void {
  if (hasDraft(session)) session.unset(DRAFT_IN_SESSION);
}
