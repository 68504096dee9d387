import {useActionData, useLoaderData} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@shopify/remix-oxygen';
import {postAccountForm} from '~/account/account-post.server';
import {profileTexts} from '~/account/account-texts.server';
import {
  keepProfileDraft,
  type Profile as CustomerProfile,
  readProfile,
  readProfileDraft,
  saveProfile,
} from '~/account/profile.server';
import {ProfilePostSchema} from '~/account/profile-form';
import {ProfilePage} from '~/account/profile-page';
import {Unanswered} from '~/account/unanswered';
import {dropDraft} from '~/cancellation/draft.server';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';

const PATH = '/account/profile';
const PURPOSE = 'profile';

const NOBODY: CustomerProfile = {
  values: {firstName: '', lastName: ''},
  email: null,
};

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.texts.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, request}: LoaderFunctionArgs) {
  const {customerAccount, locale, requestId, session} = context;
  const profile = await orUnavailable(readProfile(customerAccount));
  const isUnanswered = profile instanceof ShopifyUnavailable;
  if (isUnanswered) logError(profile, requestId);
  const {values, email} = isUnanswered ? NOBODY : profile;
  return data(
    {
      texts: profileTexts(messagesFor(locale)),
      values: readProfileDraft(session) ?? values,
      email,
      token: await formToken(session, PURPOSE),
      isSaved: new URL(request.url).searchParams.has('saved'),
      isUnanswered,
    },
    isUnanswered ? 503 : 200,
  );
}

export async function action({context, request}: ActionFunctionArgs) {
  const {token, ...values} = await readForm(request, ProfilePostSchema);
  const refused = await postAccountForm(context, {
    purpose: PURPOSE,
    token,
    keepDraft: () => keepProfileDraft(context.session, values),
    save: () => saveProfile(context.customerAccount, values),
  });
  if (refused) return data({...refused.form, values}, refused.init);
  dropDraft(context.session);
  return redirect(localePath(context.locale, `${PATH}?saved`), 303);
}

export default function Profile() {
  const {values, token, isUnanswered, ...page} = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return isUnanswered && !refused ? (
    <Unanswered texts={page.texts.unanswered} path={PATH} />
  ) : (
    <ProfilePage
      {...page}
      values={refused?.values ?? values}
      token={refused?.token ?? token}
      refusal={refused ?? null}
    />
  );
}
