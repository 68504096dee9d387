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
import {deleteTexts} from '~/account/account-texts.server';
import {readAddressBook} from '~/account/address-book.server';
import {AddressDeletePage} from '~/account/address-delete-page';
import {AddressActSchema} from '~/account/address-form';
import {AddressMissing} from '~/account/address-missing';
import {deleteAddress, withAddress} from '~/account/change-address-book.server';
import {Unanswered} from '~/account/unanswered';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.texts.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, params}: LoaderFunctionArgs) {
  const {customerAccount, locale, session} = context;
  const number = params.id ?? '';
  const common = {
    texts: deleteTexts(messagesFor(locale)),
    token: await formToken(session, purposeOf(number)),
    path: `/account/addresses/${number}/delete`,
  };
  const book = await orUnavailable(readAddressBook(customerAccount, locale));
  if (book instanceof ShopifyUnavailable) {
    logError(book, context.requestId);
    return data({...common, kind: 'unanswered', address: null} as const, 503);
  }
  const address = book.addresses.find((each) => each.number === number);
  return address
    ? data({...common, kind: 'asked', address} as const)
    : data({...common, kind: 'missing', address: null} as const, 404);
}

export async function action({context, params, request}: ActionFunctionArgs) {
  const number = params.id ?? '';
  const {token} = await readForm(request, AddressActSchema);
  const {customerAccount, locale} = context;
  const refused = await postAccountForm(context, {
    purpose: purposeOf(number),
    token,
    save: () =>
      withAddress(context, number, (id) => deleteAddress(customerAccount, id)),
  });
  return refused
    ? data(refused.form, refused.init)
    : redirect(localePath(locale, '/account/addresses?done=deleted'), 303);
}

export default function DeleteAddress() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  switch (page.kind) {
    case 'unanswered':
      return <Unanswered texts={page.texts.unanswered} path={page.path} />;
    case 'missing':
      return <AddressMissing texts={page.texts} />;
    case 'asked':
      return (
        <AddressDeletePage
          texts={page.texts}
          address={page.address}
          token={refused?.token ?? page.token}
          notice={refused?.notice ?? null}
        />
      );
  }
}

/** A token to delete one address is good for no other. */
const purposeOf = (number: string): string => `delete address ${number}`;
