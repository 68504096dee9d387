import {type AppLoadContext, redirect} from '@shopify/remix-oxygen';
import {afterOtherPosts} from '~/cancellation/cancellation.server';
import {dropDraft} from '~/cancellation/draft.server';
import {localePath} from '~/i18n/locale';
import {isRedirect} from '~/shopify/errors';
import type {postGuard} from '~/shopify/post-guard.server';
import type {OrderDoor} from './order-door.server';

/** What is done about an order for one form. */
export interface OrderPost<Page, Answer> {
  readonly guard: ReturnType<typeof postGuard<Page>>;
  /** Null where the page has something new to say; else the form comes back. */
  readonly act: () => Promise<Answer | null>;
  /** Keeps what was filled in for a customer who has to come in again first. */
  readonly keepDraft: () => void;
  /** Path of the page that says what came of it, without a locale. */
  readonly page: string;
}

/**
 * Does what a form about an order asks for, after other posts of the same visitor. Whatever came of it, the page then
 * shown is read afresh.
 * @throws Response, as the order's door does
 */
export async function postToOrder<Page, Answer>(
  context: AppLoadContext,
  {visitor, orderNumber}: Pick<OrderDoor, 'visitor' | 'orderNumber'>,
  {guard, act, keepDraft, page}: OrderPost<Page, Answer>,
) {
  try {
    const formBack = await afterOtherPosts(context, visitor, orderNumber, {
      act,
      joined: () => null,
    });
    if (formBack !== null) return formBack;
  } catch (error) {
    if (isRedirect(error)) keepDraft();
    return guard.unavailable(error);
  }
  dropDraft(context.session);
  return redirect(localePath(context.locale, page), 303);
}
