import type {CustomerAccount} from '@shopify/hydrogen';
import {isRedirect, ShopifyUnavailable} from '~/shopify/errors';
import {formToken, isFormToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {secondsToWaitBeforePosting} from '~/shopify/rate-filter.server';
import type {AppSession} from '~/shopify/session.server';
import type {FormNotice, Refusal} from './refusal';

interface AccountPostContext {
  readonly customerAccount: CustomerAccount;
  readonly session: AppSession;
  readonly buyerAddress: string | null;
  readonly requestId: string;
}

interface AccountPost<Field extends string> {
  /** What the form's token is for. */
  readonly purpose: string;
  readonly token: string;
  /** Keeps what was typed, if anything was, for when the customer has signed in again. */
  readonly keepDraft?: () => void;
  /**
   * Has Shopify do it, and gives what it did not accept; null where it is done.
   * @throws ShopifyUnavailable
   */
  readonly save: () => Promise<Refusal<Field> | null>;
}

/** What a form comes back with where nothing, or nothing that is known, came of it. */
export interface FormAgain<Field extends string> extends Refusal<Field> {
  /** Null where the page's own is still good. */
  readonly token: string | null;
}

/** How it is answered. */
export interface FormAnswer<Field extends string> {
  readonly form: FormAgain<Field>;
  readonly init: {readonly status: number; readonly headers?: HeadersInit};
}

/**
 * Carries out a form of the customer's account: not too many at once, for whoever is signed in, from a page that was made
 * for this session.
 * @returns null where it is done
 * @throws Response, a redirect to the login, when nobody is signed in
 */
export async function postAccountForm<Field extends string>(
  context: AccountPostContext,
  {purpose, token, keepDraft, save}: AccountPost<Field>,
): Promise<FormAnswer<Field> | null> {
  const seconds = secondsToWaitBeforePosting(context);
  if (seconds > 0) {
    const headers = {'Retry-After': String(seconds)};
    return {form: again('too-many'), init: {status: 429, headers}};
  }
  try {
    await requireSignedIn(context.customerAccount);
    if (!(await isFormToken(context.session, purpose, token))) {
      const fresh = await formToken(context.session, purpose);
      return {form: {...again('stale'), token: fresh}, init: {status: 403}};
    }
    const refusal = await save();
    return refusal && {form: {...refusal, token: null}, init: {status: 400}};
  } catch (error) {
    if (isRedirect(error)) keepDraft?.();
    if (!(error instanceof ShopifyUnavailable)) throw error;
    logError(error, context.requestId);
    return {form: again('unavailable'), init: {status: 503}};
  }
}

async function requireSignedIn(customerAccount: CustomerAccount) {
  try {
    // Declared without its promise.
    await Promise.resolve(customerAccount.handleAuthStatus());
  } catch (error) {
    throw ShopifyUnavailable.from('customer', error);
  }
}

const again = (notice: FormNotice) => ({notice, errors: null, token: null});
