import {type AppLoadContext, redirect} from '@shopify/remix-oxygen';
import {base64url} from 'jose';
import * as v from 'valibot';
import {localePath} from '~/i18n/locale';
import {formToken} from '~/shopify/form-token.server';
import {guarded} from '~/shopify/post-guard.server';
import {readForm} from '~/shopify/read-form.server';
import type {AppSession} from '~/shopify/session.server';
import {orderAgain} from './order-again.server';
import type {OrderAgainProblem} from './order-again-texts.server';
import type {OrderToRepeat} from './order-to-repeat.server';

const PAGE_BYTES = 6;

/** What the form posts, as `orderAgainFields` made it. */
const OrderAgainPostSchema = v.strictObject({
  page: v.optional(v.pipe(v.string(), v.maxLength(20)), ''),
  token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
});

/** What the form on one page carries: it shows where the page was made for, and no other page's is the same. */
export async function orderAgainFields(
  session: AppSession,
  orderNumber: string,
): Promise<{readonly page: string; readonly token: string}> {
  const page = base64url.encode(
    crypto.getRandomValues(new Uint8Array(PAGE_BYTES)),
  );
  return {page, token: await formToken(session, purposeOf(orderNumber, page))};
}

/** A token for one order's form on one page is good for no other. */
const purposeOf = (orderNumber: string, page: string): string =>
  `order-again ${orderNumber} ${page}`;

/**
 * Answers the form that orders again: by the cart, or by why it was not filled.
 * @param readOrder the visitor's order; null where it is not there or not theirs
 * @throws Response 404 for such an order, and what `readOrder` throws
 */
export async function answerOrderAgain(
  context: AppLoadContext,
  request: Request,
  orderNumber: string,
  readOrder: () => Promise<OrderToRepeat | null>,
) {
  const {page, token} = await readForm(request, OrderAgainPostSchema);
  const again = await guarded(
    context,
    {purpose: purposeOf(orderNumber, page), token},
    ({why}): {problem: OrderAgainProblem} => ({problem: why}),
    () => orderAgain(context, token, readOrder),
  );
  if (again.refused) return again.refused;
  const headers = again.done;
  if (headers === null) throw new Response(null, {status: 404});
  const cart = localePath(context.locale, '/cart');
  return redirect(cart, {status: 303, headers});
}
