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
import {addressTexts} from '~/account/account-texts.server';
import {readAddressForm} from '~/account/address-form-view.server';
import {keepAddressDraft} from '~/account/address-draft.server';
import {AddressPostSchema, checkAddress} from '~/account/address-form';
import {AddressMissing} from '~/account/address-missing';
import {AddressPage} from '~/account/address-page';
import {saveAddress, withAddress} from '~/account/change-address-book.server';
import {Unanswered} from '~/account/unanswered';
import {dropDraft} from '~/cancellation/draft.server';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {formToken} from '~/shopify/form-token.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.texts.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, params}: LoaderFunctionArgs) {
  const number = params.id ?? null;
  const {status, ...form} = await readAddressForm(context, number);
  const texts = addressTexts(messagesFor(context.locale), number === null);
  const token = await formToken(context.session, purposeOf(number));
  return data({...form, texts, token, path: pathOf(number)}, status);
}

export async function action({context, params, request}: ActionFunctionArgs) {
  const number = params.id ?? null;
  const {token, isDefault, ...values} = await readForm(
    request,
    AddressPostSchema,
  );
  const {customerAccount, session} = context;
  const becomesDefault = isDefault === 'on';
  const write = (id: string | null) =>
    saveAddress(customerAccount, id, values, becomesDefault);
  const refused = await postAccountForm(context, {
    purpose: purposeOf(number),
    token,
    keepDraft: () => keepAddressDraft(session, number, values),
    save: async () =>
      checkAddress(values) ??
      (number === null ? write(null) : withAddress(context, number, write)),
  });
  if (refused) {
    return data({...refused.form, values, becomesDefault}, refused.init);
  }
  dropDraft(session);
  const done = number === null ? 'added' : 'changed';
  return redirect(
    localePath(context.locale, `/account/addresses?done=${done}`),
    303,
  );
}

export default function Address() {
  const {kind, path, ...page} = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!refused && kind === 'missing') {
    return <AddressMissing texts={page.texts} />;
  }
  if (!refused && kind === 'unanswered') {
    return <Unanswered texts={page.texts.unanswered} path={path} />;
  }
  return (
    <AddressPage
      {...page}
      values={refused?.values ?? page.values}
      becomesDefault={refused?.becomesDefault ?? false}
      token={refused?.token ?? page.token}
      refusal={refused ?? null}
    />
  );
}

const pathOf = (number: string | null): string =>
  `/account/addresses/${number ?? 'new'}`;

/** A token for one address's form is good for no other. */
const purposeOf = (number: string | null): string =>
  `address ${number ?? 'new'}`;
