import type {ActionFunctionArgs, AppLoadContext} from '@shopify/remix-oxygen';
import {cancellationDesk} from '~/cancellation/cancellation.server';
import {
  followUpFulfillmentOrder,
  followUpOrder,
} from '~/cancellation/follow-up.server';
import {watchShop} from '~/events/watch-shop.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {logError, logInfo} from '~/shopify/log.server';
import {receiveWebhook, type Webhook} from '~/shopify/receive-webhook.server';
import {noteHeard} from '~/shopify/webhook-heard.server';
import {followUpWithdrawals} from '~/withdrawal/follow-up.server';
import {withdrawalDesk} from '~/withdrawal/withdrawal.server';

/** Where Shopify tells of what happens to orders. It waits five seconds: it is answered first, then the work is done. */
export async function action({context, request}: ActionFunctionArgs) {
  if (request.method !== 'POST') return methodNotAllowed();
  const webhook = await receiveWebhook(request, context);
  if (webhook) {
    const {origin} = new URL(request.url);
    context.waitUntil(
      carryOn(context, webhook, origin).catch((error: unknown) => {
        logError(error, context.requestId);
      }),
    );
    context.waitUntil(
      noteHeard(adminClientFor(context), context)
        .catch((error: unknown) => logError(error, context.requestId))
        // That Shopify is heard of again is seen once it is noted.
        .then(() => watchShop(context)),
    );
  }
  return new Response(null, {status: 200});
}

async function carryOn(
  context: AppLoadContext,
  {topic, subject}: Webhook,
  origin: string,
): Promise<void> {
  const followUp =
    subject.kind === 'order' ? followUpOrder : followUpFulfillmentOrder;
  const {orderId, ...found} = await followUp(
    adminClientFor(context),
    cancellationDesk(context),
    subject.id,
  );
  if (found.isCarriedOn) {
    logInfo('A cancellation was carried on', context.requestId, {
      subject: subject.id,
      topic,
    });
  }
  if (orderId === null) return;
  if (found.hasWithdrawals) {
    await followUpWithdrawals(withdrawalDesk(context, origin), orderId);
  }
  // Most orders are never undone, and there is nothing to tell of them.
  if (found.hasRecords) context.tell(orderId);
}

export function loader() {
  return methodNotAllowed();
}

const methodNotAllowed = () =>
  new Response(null, {status: 405, headers: {Allow: 'POST'}});
