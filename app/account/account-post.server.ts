import type {CustomerAccount} from '@shopify/hydrogen';
import {type AppLoadContext, data} from '@shopify/remix-oxygen';
import {isRedirect, ShopifyUnavailable} from '~/shopify/errors';
import {postGuard, type Refused} from '~/shopify/post-guard.server';
import type {Refusal} from './refusal';

interface AccountPost<Field extends string, Page> {
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
  /** What the page shows where nothing, or nothing that is known, came of it. */
  readonly comeBack: (form: FormAgain<Field>) => Page;
}

/** Why a form comes back. */
export interface FormAgain<Field extends string> extends Refusal<Field> {
  /** Null where the page's own is still good. */
  readonly token: string | null;
}

/**
 * Carries out a form of the customer's account: not too many at once, for whoever is signed in, from a page that was made
 * for this session.
 * @returns null where it is done
 * @throws Response, a redirect to the login, when nobody is signed in
 */
export async function postAccountForm<Field extends string, Page>(
  context: AppLoadContext,
  {purpose, token, keepDraft, save, comeBack}: AccountPost<Field, Page>,
): Promise<Refused<Page> | null> {
  const guard = postGuard(context, ({why, token: fresh}) =>
    comeBack({notice: why, errors: null, token: fresh}),
  );
  const tooMany = await guard.tooMany();
  if (tooMany) return tooMany;
  try {
    await requireSignedIn(context.customerAccount);
    const stale = await guard.stale(purpose, token);
    if (stale) return stale;
    const refusal = await save();
    return refusal && data(comeBack({...refusal, token: null}), 400);
  } catch (error) {
    if (isRedirect(error)) keepDraft?.();
    return guard.unavailable(error);
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
