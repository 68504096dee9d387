import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {requireMerchant} from '~/merchant/merchant-routes.server';
import {HistoryPage} from '~/merchant/policy/history-page';
import {historyView} from '~/merchant/policy/history-view.server';
import {wordsFor} from '~/merchant/policy/policy-pages.server';
import {readStoredPolicy} from '~/merchant/policy/policy-store.server';
import {policyTexts} from '~/merchant/policy/policy-texts.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.texts.historyTitle),
  {name: 'robots', content: 'noindex'},
];

export async function loader({context}: LoaderFunctionArgs) {
  requireMerchant(context);
  const stored = await readStoredPolicy(adminClientFor(context));
  return {
    versions: historyView(wordsFor(context.locale, stored.currency), stored),
    texts: policyTexts(context.locale),
  };
}

export default function PolicyHistory() {
  const {versions, texts} = useLoaderData<typeof loader>();
  return <HistoryPage versions={versions} texts={texts} />;
}
