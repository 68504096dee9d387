import {type LoaderFunctionArgs, redirect} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {localePath} from '~/i18n/locale';
import {csvResponse} from '~/merchant/csv.server';
import {cancellationRows} from '~/merchant/insights/export.server';
import {insightsAccess} from '~/merchant/insights/insights.server';
import {readCounted} from '~/merchant/insights/list-orders.server';
import {DaysSchema} from '~/merchant/insights/setting';
import {requireMerchant} from '~/merchant/merchant-routes.server';
import {adminClientFor} from '~/shopify/admin-access.server';

/** What was cancelled, for a spreadsheet; where nothing is counted, the page on which to count. */
export async function loader({context, request}: LoaderFunctionArgs) {
  requireMerchant(context);
  const {locale, env} = context;
  const query = new URL(request.url).searchParams;
  const days = v.safeParse(DaysSchema, query.get('days'));
  if (!days.success) throw new Response(null, {status: 400});
  const access = insightsAccess(adminClientFor(context));
  const counted = await readCounted(
    access,
    locale,
    days.output,
    env.PUBLIC_STORE_DOMAIN,
  );
  if (!counted) {
    const page = `/merchant/insights?days=${days.output}`;
    return redirect(localePath(locale, page));
  }
  const day = counted.until.slice(0, 10);
  return csvResponse(
    `cancellations-${day}-${days.output}-days.csv`,
    cancellationRows(access, locale, counted),
  );
}
