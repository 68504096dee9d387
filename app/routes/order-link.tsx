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
import {formToken} from '~/shopify/form-token.server';
import {guarded} from '~/shopify/post-guard.server';
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
  const opened = await guarded(
    context,
    {purpose: PURPOSE, token},
    ({why}) => problemOf(why),
    () =>
      openLink(
        adminClientFor(context),
        {session: context.session, secrets: context.env.SESSION_SECRET},
        params.token ?? '',
      ),
  );
  if (opened.refused) return opened.refused;
  const orderNumber = opened.done;
  if (orderNumber === null) return data(problemOf('gone'), 410);
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

const problemOf = (problem: OpenLinkProblem) => ({problem});
