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
import {DRY_RUN} from '~/merchant/dry-run/dry-run-kind.server';
import {DryRunPage} from '~/merchant/dry-run/dry-run-page';
import {
  type DryRunPost,
  DryRunPostSchema,
} from '~/merchant/dry-run/dry-run-post.server';
import {dryRunTexts} from '~/merchant/dry-run/dry-run-texts.server';
import {
  dryRunView,
  unreachableView,
} from '~/merchant/dry-run/dry-run-view.server';
import {
  postDryRun,
  problemText,
  rulesIn,
} from '~/merchant/dry-run/post-dry-run.server';
import {requireMerchant} from '~/merchant/merchant-routes.server';
import {caution} from '~/merchant/policy/edit-policy.server';
import {PolicyPage} from '~/merchant/policy/policy-page';
import {editPage, wordsFor} from '~/merchant/policy/policy-pages.server';
import {
  LARGEST_POLICY_FORM,
  POLICY_PURPOSE,
} from '~/merchant/policy/policy-post.server';
import {policyTexts} from '~/merchant/policy/policy-texts.server';
import {carryOnScan} from '~/merchant/scan/carry-on-scan.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {guarded} from '~/shopify/post-guard.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data: answer}) => [
  ...pageMeta(answer?.view.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

/** Each look carries the work on by a step. */
export async function loader({context}: LoaderFunctionArgs) {
  requireMerchant(context);
  const {locale, env} = context;
  const token = await formToken(context.session, POLICY_PURPOSE);
  const texts = dryRunTexts(locale);
  const frame = {
    token,
    notice: null,
    storeDomain: env.PUBLIC_STORE_DOMAIN,
  };
  const carriedOn = await orUnavailable(
    carryOnScan(
      {
        client: adminClientFor(context),
        fetch: (input, init) => fetch(input, init),
      },
      DRY_RUN,
    ),
  );
  if (carriedOn instanceof ShopifyUnavailable) {
    logError(carriedOn, context.requestId);
    const view = unreachableView({...frame, words: wordsFor(locale)});
    return data({view, texts, policyTexts: policyTexts(locale)}, 503);
  }
  const words = wordsFor(locale, carriedOn.stored.shop.currency);
  const view = dryRunView({...frame, words}, carriedOn);
  return data({view, texts, policyTexts: policyTexts(locale)});
}

export async function action({context, request}: ActionFunctionArgs) {
  const post = await readForm(request, DryRunPostSchema, LARGEST_POLICY_FORM);
  const {texts} = wordsFor(context.locale);
  const sentences = {
    'too-many': texts.tooManyPosts,
    stale: texts.staleForm,
    unavailable: texts.unavailableText,
  };
  const acted = await guarded(
    context,
    {purpose: POLICY_PURPOSE, token: post.token},
    ({why}) => kept(context, post, sentences[why]),
    async () =>
      postDryRun(
        adminClientFor(context),
        (currency) => wordsFor(context.locale, currency),
        requireMerchant(context),
        post,
      ),
  );
  if (acted.refused) return acted.refused;
  const posted = acted.done;
  switch (posted.kind) {
    case 'done':
      return redirect(localePath(context.locale, '/merchant/dry-run'), 303);
    case 'page':
      return data({page: posted.page, problem: null}, 409);
    case 'problem': {
      const problem = problemText(wordsFor(context.locale), posted.problem);
      return data({page: null, problem}, 409);
    }
  }
}

/** Nothing was done: rules that were sent along come back, with why. */
async function kept(context: AppLoadContext, post: DryRunPost, why: string) {
  if (post.intent !== 'try') return {page: null, problem: why};
  const token = await formToken(context.session, POLICY_PURPOSE);
  const page = editPage({
    words: wordsFor(context.locale),
    stored: null,
    form: {token, digest: post.digest, base: post.base},
    values: rulesIn(post),
    notice: caution(why),
  });
  return {page, problem: null};
}

export default function MerchantDryRun() {
  const {view, texts, policyTexts: ofPolicy} = useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  if (submitted?.page) {
    return <PolicyPage view={submitted.page} texts={ofPolicy} />;
  }
  const notice = submitted?.problem ?? view.notice;
  return (
    <DryRunPage view={{...view, notice}} texts={texts} policyTexts={ofPolicy} />
  );
}
