import {useActionData, useLoaderData} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {openLinkTexts, type OpenLinkProblem} from '~/guests/guest-texts.server';
import {pageOpenedBy} from '~/guests/link-address';
import {openLink} from '~/guests/open-link.server';
import {OpenLinkPage} from '~/guests/open-link-page';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {adminClientFor} from '~/shopify/admin-access.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken, isFormToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {secondsToWaitBeforePosting} from '~/shopify/rate-filter.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';

const PURPOSE = 'open link';

const PostSchema = v.strictObject({
  token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
});

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.texts.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

/** Looking does not use the link up. */
export async function loader({context}: LoaderFunctionArgs) {
  return {
    texts: openLinkTexts(messagesFor(context.locale)),
    token: await formToken(context.session, PURPOSE),
  };
}

/** Uses the link up and shows its order. */
export async function action({context, params, request}: ActionFunctionArgs) {
  const {token} = await readForm(request, PostSchema);
  const seconds = secondsToWaitBeforePosting(context);
  if (seconds > 0) {
    return refused('too-many', 429, {'Retry-After': String(seconds)});
  }
  if (!(await isFormToken(context.session, PURPOSE, token))) {
    return refused('stale', 403);
  }
  const orderNumber = await orUnavailable(
    openLink(
      adminClientFor(context),
      {session: context.session, secrets: context.env.SESSION_SECRET},
      params.token ?? '',
    ),
  );
  if (orderNumber instanceof ShopifyUnavailable) {
    logError(orderNumber, context.requestId);
    return refused('unavailable', 503);
  }
  if (orderNumber === null) return refused('gone', 410);
  const page = `/orders/${orderNumber}${pageOpenedBy(new URL(request.url))}`;
  return redirect(localePath(context.locale, page), 303);
}

export default function OrderLink() {
  const {texts, token} = useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  return (
    <OpenLinkPage
      texts={texts}
      token={token}
      problem={submitted?.problem ?? null}
    />
  );
}

const refused = (
  problem: OpenLinkProblem,
  status: 403 | 410 | 429 | 503,
  responseHeaders?: HeadersInit,
) => data({problem}, {status, headers: responseHeaders});
