import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {dryRunCsv} from '~/merchant/dry-run/dry-run-csv.server';
import {requireMerchant} from '~/merchant/merchant-routes.server';
import {adminClientFor} from '~/shopify/admin-access.server';

export async function loader({context}: LoaderFunctionArgs) {
  requireMerchant(context);
  const {locale, env} = context;
  const file = await dryRunCsv(
    {
      client: adminClientFor(context),
      fetch: (input, init) => fetch(input, init),
    },
    locale,
    env.PUBLIC_STORE_DOMAIN,
  );
  if (!file) throw new Response(null, {status: 404});
  const name = messagesFor(locale).merchant.dryRun.csv.file;
  return new Response(file, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
