import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {pageHead} from '~/storefront/page-head.server';
import {ModelFormPage} from '~/withdrawal/model-form-page';
import {modelFormView} from '~/withdrawal/model-form-view.server';
import {shopMailbox} from '~/withdrawal/withdrawal.server';

export const meta: MetaFunction<typeof loader> = ({data: page}) =>
  page?.head ?? [];

export function loader({context, request}: LoaderFunctionArgs) {
  const messages = messagesFor(context.locale);
  const view = modelFormView(messages, shopMailbox(context.env));
  return {view, head: pageHead(context, request, {title: view.title})};
}

export default function WithdrawalForm() {
  const {view} = useLoaderData<typeof loader>();
  return <ModelFormPage view={view} />;
}
