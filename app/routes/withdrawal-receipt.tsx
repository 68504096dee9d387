import {useLoaderData} from '@remix-run/react';
import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {messagesFor} from '~/i18n/messages';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {pageMeta} from '~/ui/page-meta';
import {readReceipt} from '~/withdrawal/read-receipt.server';
import {ReceiptPage} from '~/withdrawal/receipt-page';
import {receiptView} from '~/withdrawal/receipt-view.server';
import {openReceipt, withdrawalDesk} from '~/withdrawal/withdrawal.server';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.title),
  {name: 'robots', content: 'noindex'},
  // The address is the key to the page.
  {name: 'referrer', content: 'no-referrer'},
];

const Query = v.object({mail: v.optional(v.literal('due'))});

/**
 * Shows what a consumer has stated, and carries on what is left to do about it. Whoever holds the link may read it: it
 * was sent to the address that the consumer gave.
 */
export async function loader({context, params, request}: LoaderFunctionArgs) {
  const {receipt: texts} = messagesFor(context.locale).withdrawal;
  const {SESSION_SECRET, SHOP_ID} = context.env;
  const {origin, searchParams} = new URL(request.url);
  const query = v.safeParse(Query, Object.fromEntries(searchParams));
  if (!query.success) throw new Response(null, {status: 400});
  const statement = await openReceipt(params.receipt ?? '', SESSION_SECRET);
  if (!statement) {
    const {unknown, unknownText} = texts;
    return data({title: unknown, text: unknownText, view: null}, 404);
  }
  const desk = withdrawalDesk(context, origin);
  const read = await orUnavailable(readReceipt(desk, SHOP_ID, statement));
  if (read instanceof ShopifyUnavailable) logError(read, context.requestId);
  const known = read instanceof ShopifyUnavailable ? null : read;
  const isMailDue = known?.isMailDue ?? query.output.mail === 'due';
  const view = receiptView(statement, known?.order ?? null, isMailDue);
  return data({title: view.title, text: null, view});
}

export default function WithdrawalReceipt() {
  const {title, text, view} = useLoaderData<typeof loader>();
  if (view) return <ReceiptPage view={view} />;
  return (
    <div className="page section-last">
      <PageHeading title={title} />
      <Notice kind="info" className="max-w-prose">
        {text}
      </Notice>
    </div>
  );
}
