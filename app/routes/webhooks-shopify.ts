import type {ActionFunctionArgs} from '@shopify/remix-oxygen';
import {
  followUpFulfillmentOrder,
  followUpOrder,
} from '~/cancellation/follow-up.server';
import {logError} from '~/shopify/log.server';
import {receiveWebhook} from '~/shopify/receive-webhook.server';

/** Where Shopify tells of what happens to orders. It waits five seconds: it is answered first, then the work is done. */
export async function action({context, request}: ActionFunctionArgs) {
  if (request.method !== 'POST') return methodNotAllowed();
  const webhook = await receiveWebhook(request, context);
  if (webhook) {
    const {topic, subject} = webhook;
    const followUp =
      subject.kind === 'order' ? followUpOrder : followUpFulfillmentOrder;
    context.waitUntil(
      followUp(context, subject.id, topic).catch((error: unknown) => {
        logError(error, context.requestId);
      }),
    );
  }
  return new Response(null, {status: 200});
}

export function loader() {
  return methodNotAllowed();
}

const methodNotAllowed = () =>
  new Response(null, {status: 405, headers: {Allow: 'POST'}});
