import {useActionData, useLoaderData} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@shopify/remix-oxygen';
import {localePath} from '~/i18n/locale';
import {requireMerchant} from '~/merchant/merchant-routes.server';
import {caution, editPolicy} from '~/merchant/policy/edit-policy.server';
import {POLICY_FIELD} from '~/merchant/policy/policy-field.server';
import {openPolicy} from '~/merchant/policy/open-policy.server';
import {PolicyPage} from '~/merchant/policy/policy-page';
import {
  editPage,
  unreachablePage,
  wordsFor,
} from '~/merchant/policy/policy-pages.server';
import {
  LARGEST_POLICY_FORM,
  POLICY_PURPOSE,
  postedValues,
  PolicyPostSchema,
} from '~/merchant/policy/policy-post.server';
import {definePolicy} from '~/merchant/policy/policy-store.server';
import {policyTexts} from '~/merchant/policy/policy-texts.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {guarded} from '~/shopify/post-guard.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data: answer}) => [
  ...pageMeta(answer?.page.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, request}: LoaderFunctionArgs) {
  const texts = policyTexts(context.locale);
  const token = await formToken(context.session, POLICY_PURPOSE);
  const query = new URL(request.url).searchParams;
  const page = await orUnavailable(open(context, token, query));
  if (page === null) throw new Response(null, {status: 404});
  if (page instanceof ShopifyUnavailable) {
    logError(page, context.requestId);
    return data({page: unreachablePage(wordsFor(context.locale)), texts}, 503);
  }
  return data({page, texts});
}

/** Nothing is saved before the differences have been looked at. Whatever else comes of it, the form comes back. */
export async function action({context, request}: ActionFunctionArgs) {
  const post = await readForm(request, PolicyPostSchema, LARGEST_POLICY_FORM);
  const values = postedValues(POLICY_FIELD, post);
  const token = await formToken(context.session, POLICY_PURPOSE);
  const form = {token, digest: post.digest, base: post.base};
  const words = wordsFor(context.locale);
  const sentences = {
    'too-many': words.texts.tooManyPosts,
    stale: words.texts.staleForm,
    unavailable: words.texts.unavailableText,
  };
  const acted = await guarded(
    context,
    {purpose: POLICY_PURPOSE, token: post.token},
    ({why}) => ({
      page: editPage({
        words,
        stored: null,
        form,
        values,
        notice: caution(sentences[why]),
      }),
    }),
    () => edit(context, {intent: post.intent, form, values}),
  );
  if (acted.refused) return acted.refused;
  const edited = acted.done;
  return edited.kind === 'page'
    ? data({page: edited.page}, edited.status)
    : redirect(localePath(context.locale, '/merchant/policy?saved'), 303);
}

async function open(
  context: AppLoadContext,
  token: string,
  query: URLSearchParams,
) {
  requireMerchant(context);
  return openPolicy(
    adminClientFor(context),
    (currency) => wordsFor(context.locale, currency),
    token,
    query,
  );
}

async function edit(
  context: AppLoadContext,
  asked: Omit<Parameters<typeof editPolicy>[2], 'by'>,
) {
  const by = requireMerchant(context);
  const client = adminClientFor(context);
  const edited = await editPolicy(
    client,
    (currency) => wordsFor(context.locale, currency),
    {by, ...asked},
  );
  if (edited.kind === 'saved' && !edited.stored.isDefined) {
    // The rules hold without it: they are only harder to find in Shopify's admin.
    context.waitUntil(
      definePolicy(client).catch((error: unknown) =>
        logError(error, context.requestId),
      ),
    );
  }
  return edited;
}

export default function MerchantPolicy() {
  const {page, texts} = useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  return <PolicyPage view={submitted?.page ?? page} texts={texts} />;
}
