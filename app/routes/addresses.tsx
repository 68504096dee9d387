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
import {postAccountForm} from '~/account/account-post.server';
import {addressBookTexts} from '~/account/account-texts.server';
import {AddressBookPage} from '~/account/address-book-page';
import {readAddressBook} from '~/account/address-book.server';
import {AddressChoiceSchema} from '~/account/address-form';
import {makeDefault, withAddress} from '~/account/change-address-book.server';
import {Unanswered} from '~/account/unanswered';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';

const PURPOSE = 'address book';
const PATH = '/account/addresses';

const Done = v.fallback(
  v.nullable(v.picklist(['added', 'changed', 'deleted', 'default'])),
  null,
);

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.texts.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, request}: LoaderFunctionArgs) {
  const {customerAccount, locale, session} = context;
  const texts = addressBookTexts(messagesFor(locale));
  const book = await orUnavailable(readAddressBook(customerAccount, locale));
  if (book instanceof ShopifyUnavailable) {
    logError(book, context.requestId);
    return data({texts, addresses: null, token: '', done: null}, 503);
  }
  return data({
    texts,
    addresses: book.addresses,
    token: await formToken(session, PURPOSE),
    done: v.parse(Done, new URL(request.url).searchParams.get('done')),
  });
}

/** Has checkout begin with another address. */
export async function action({context, request}: ActionFunctionArgs) {
  const {token, address} = await readForm(request, AddressChoiceSchema);
  const {customerAccount, locale} = context;
  const refused = await postAccountForm(context, {
    purpose: PURPOSE,
    token,
    save: () =>
      withAddress(context, address, (id) => makeDefault(customerAccount, id)),
  });
  return refused
    ? data(refused.form, refused.init)
    : redirect(localePath(locale, `${PATH}?done=default`), 303);
}

export default function Addresses() {
  const {addresses, token, ...page} = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return addresses === null ? (
    <Unanswered texts={page.texts.unanswered} path={PATH} />
  ) : (
    <AddressBookPage
      {...page}
      addresses={addresses}
      token={refused?.token ?? token}
      notice={refused?.notice ?? null}
    />
  );
}
