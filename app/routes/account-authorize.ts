import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {DRAFT_IN_SESSION} from '~/cancellation/draft.server';
import {GUEST_PASS_IN_SESSION} from '~/cancellation/guest-pass.server';
import {finishLogin} from '~/shopify/customer-login.server';

/** What somebody typed before they had to sign in, and the order that a mailed link has opened to them. */
const KEPT = [DRAFT_IN_SESSION, GUEST_PASS_IN_SESSION];

/** Shopify's login returns here with a code, or with why there is none. */
export function loader({context, request}: LoaderFunctionArgs) {
  return finishLogin(context, new URL(request.url).searchParams, KEPT);
}
