import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {safeReturnPath} from '~/shopify/return-path';
import {ButtonLink} from '~/ui/button';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data}) => [
  ...pageMeta(data?.title),
  {name: 'robots', content: 'noindex'},
];

export function loader({context, request}: LoaderFunctionArgs) {
  const {account, common} = messagesFor(context.locale);
  const query = new URL(request.url).searchParams;
  const returnTo = safeReturnPath(query.get('return_to'));
  return {
    title: account.signInFailedTitle,
    text:
      query.get('reason') === 'denied'
        ? account.signInDenied
        : account.signInFailed,
    signInAgain: account.signInAgain,
    findOrder: common.findOrder,
    loginQuery:
      returnTo === null
        ? ''
        : `?${new URLSearchParams({return_to: returnTo}).toString()}`,
  };
}

export default function LoginFailed() {
  const {title, text, signInAgain, findOrder, loginQuery} =
    useLoaderData<typeof loader>();
  return (
    <div className="page pb-20">
      <PageHeading title={title}>
        <p>{text}</p>
      </PageHeading>
      <ButtonLink to={`/account/login${loginQuery}`} reloadDocument>
        {signInAgain}
      </ButtonLink>
      <p className="mt-8">
        <LocaleLink to="/orders/find">{findOrder}</LocaleLink>
      </p>
    </div>
  );
}
