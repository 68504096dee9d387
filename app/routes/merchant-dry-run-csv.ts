import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {csvResponse} from '~/merchant/csv.server';
import {dryRunRows} from '~/merchant/dry-run/dry-run-csv.server';
import {requireMerchant} from '~/merchant/merchant-routes.server';
import {adminClientFor} from '~/shopify/admin-access.server';

/** The orders whose answer changes, for a spreadsheet. */
export async function loader({context}: LoaderFunctionArgs) {
  requireMerchant(context);
  const {locale, env} = context;
  const rows = await dryRunRows(
    {
      client: adminClientFor(context),
      fetch: (input, init) => fetch(input, init),
    },
    locale,
    env.PUBLIC_STORE_DOMAIN,
  );
  if (!rows) throw new Response(null, {status: 404});
  const name = messagesFor(locale).merchant.dryRun.csv.file;
  return csvResponse(`${name}.csv`, rows);
}
