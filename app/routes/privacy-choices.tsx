import {useLoaderData} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@shopify/remix-oxygen';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {ChoiceFormSchema, chosenConsent} from '~/privacy/choice-form.server';
import {keepChoice} from '~/privacy/keep-choice.server';
import {PRIVACY_PATH} from '~/privacy/privacy-path';
import {PrivacyPage} from '~/privacy/privacy-page';
import {isDocumentRequest} from '~/shopify/document-request.server';
import {readForm} from '~/shopify/read-form.server';
import {consentOf, sendsGpc} from '~/shopify/shopify-cookies.server';
import {NOTHING_ALLOWED} from '~/shopify/visitor-consent';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.texts.title),
  {name: 'robots', content: 'noindex'},
];

export function loader({context, request}: LoaderFunctionArgs) {
  return {
    texts: messagesFor(context.locale).privacy,
    consent: consentOf(request) ?? NOTHING_ALLOWED,
    sendsGpc: sendsGpc(request),
    isSaved: new URL(request.url).searchParams.has('saved'),
  };
}

/** Needs no form token, which would need a session: to be asked is no reason for a cookie. The origin is checked. */
export async function action({context, request}: ActionFunctionArgs) {
  const form = await readForm(request, ChoiceFormSchema);
  const consent = chosenConsent(form, sendsGpc(request));
  const headers = await keepChoice(context, request, consent);
  // The strip is on every page, and a script stays on it.
  if (form.returnTo && !isDocumentRequest(request)) {
    return data({consent}, {headers});
  }
  const page = localePath(context.locale, PRIVACY_PATH);
  return redirect(form.returnTo ?? `${page}?saved`, {status: 303, headers});
}

export default function PrivacyChoices() {
  return <PrivacyPage {...useLoaderData<typeof loader>()} />;
}
