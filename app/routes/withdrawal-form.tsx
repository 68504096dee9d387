import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {pageMeta} from '~/ui/page-meta';
import {ModelFormPage} from '~/withdrawal/model-form-page';
import {modelFormView} from '~/withdrawal/model-form-view.server';
import {shopMailbox} from '~/withdrawal/withdrawal.server';

export const meta: MetaFunction<typeof loader> = ({data: page}) =>
  pageMeta(page?.view.title);

export function loader({context}: LoaderFunctionArgs) {
  const messages = messagesFor(context.locale);
  return {view: modelFormView(messages, shopMailbox(context.env))};
}

export default function WithdrawalForm() {
  const {view} = useLoaderData<typeof loader>();
  return <ModelFormPage view={view} />;
}
