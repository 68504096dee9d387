import {type AppLoadContext, data} from '@shopify/remix-oxygen';
import {ShopifyUnavailable} from './errors';
import {formToken, isFormToken} from './form-token.server';
import {logError} from './log.server';
import {secondsToWaitBeforePosting} from './rate-filter.server';

type GuardedContext = Pick<
  AppLoadContext,
  'session' | 'buyerAddress' | 'requestId'
>;

/** Why nothing was done about a form, whatever it says. */
export interface Refusal {
  /** Sent too often; not from a page made for this session; Shopify could not be reached. */
  readonly why: 'too-many' | 'stale' | 'unavailable';
  /** A form's token that is good, in place of a stale one; else null. */
  readonly token: string | null;
}

/** The page's own answer to a refusal, with its status: 429, 403 or 503. */
export type Refused<Page> = ReturnType<typeof data<Page>>;

/**
 * What every action looks at beside what it is asked, one by one, for those that have to look at something else in
 * between; the others use `guarded`.
 * @param comeBack what the page shows then: what was filled in, so that nothing is lost, and why
 */
export const postGuard = <Page>(
  context: GuardedContext,
  comeBack: (refusal: Refusal) => Page | Promise<Page>,
) => ({
  /** Counts the post. Null where it may go on. */
  async tooMany(): Promise<Refused<Page> | null> {
    const seconds = secondsToWaitBeforePosting(context);
    if (seconds === 0) return null;
    const page = await comeBack({why: 'too-many', token: null});
    const headers = {'Retry-After': String(seconds)};
    return data(page, {status: 429, headers});
  },

  /** Null where the form comes from a page that was made for this session and this purpose. */
  async stale(purpose: string, token: string): Promise<Refused<Page> | null> {
    const {session} = context;
    if (await isFormToken(session, purpose, token)) return null;
    const fresh = await formToken(session, purpose);
    return data(await comeBack({why: 'stale', token: fresh}), 403);
  },

  /** The answer to what was thrown, which is thrown again where it is not that Shopify could not be reached. */
  async unavailable(error: unknown): Promise<Refused<Page>> {
    if (!(error instanceof ShopifyUnavailable)) throw error;
    logError(error, context.requestId);
    return data(await comeBack({why: 'unavailable', token: null}), 503);
  },
});

/**
 * Does what a form asks for, unless it is sent too often or does not come from a page that was made for this session.
 * @param comeBack as for `postGuard`
 */
export async function guarded<Page, Done>(
  context: GuardedContext,
  {purpose, token}: {readonly purpose: string; readonly token: string},
  comeBack: (refusal: Refusal) => Page | Promise<Page>,
  work: () => Promise<Done>,
): Promise<
  | {readonly refused: Refused<Page>}
  | {readonly refused: null; readonly done: Done}
> {
  const guard = postGuard(context, comeBack);
  const refused =
    (await guard.tooMany()) ?? (await guard.stale(purpose, token));
  if (refused) return {refused};
  try {
    return {refused: null, done: await work()};
  } catch (error) {
    return {refused: await guard.unavailable(error)};
  }
}
