import {createHmac} from 'node:crypto';
import {API_VERSION, CREDENTIALS, EMULATED_SHOP} from '../config';
import {TOPICS, type WebhookTopic} from './topics';

export interface WebhookDelivery {
  /** The X-Shopify-Webhook-Id: one for each delivery, the same however often it is tried. */
  readonly id: string;
  /** The X-Shopify-Event-Id: the same for all deliveries that one act leads to. */
  readonly eventId: string;
  readonly topic: WebhookTopic;
  readonly uri: string;
  /** ISO. By the machine's own clock, which is the receiver's too: the control room moves only the shop's. */
  readonly triggeredAt: string;
  readonly body: string;
  /** `lost`: webhooks were silenced, and it was never sent. */
  status: 'waiting' | 'delivered' | 'failed' | 'lost';
  /** What was answered each time: an HTTP status, or why there was no answer. */
  readonly tries: {readonly at: string; readonly outcome: number | string}[];
}

/** Shopify's, in milliseconds. */
const TIMEOUT = 5000;

/** Sends it once, signed. A 2xx within five seconds is what counts as delivered. */
export async function send(delivery: WebhookDelivery): Promise<boolean> {
  const at = new Date().toISOString();
  const outcome = await outcomeOf(delivery);
  delivery.tries.push({at, outcome});
  return typeof outcome === 'number' && outcome >= 200 && outcome < 300;
}

async function outcomeOf(delivery: WebhookDelivery): Promise<number | string> {
  try {
    const response = await fetch(delivery.uri, {
      method: 'POST',
      headers: headersOf(delivery),
      body: delivery.body,
      // Shopify follows none: a redirect is a failure.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return reasonOf(error);
  }
}

const headersOf = (delivery: WebhookDelivery): Record<string, string> => ({
  'Content-Type': 'application/json',
  'User-Agent': 'Shopify-Captain-Hook',
  'X-Shopify-Topic': TOPICS[delivery.topic].header,
  'X-Shopify-Hmac-SHA256': signature(delivery.body),
  'X-Shopify-Shop-Domain': EMULATED_SHOP.domain,
  'X-Shopify-API-Version': API_VERSION,
  'X-Shopify-Webhook-Id': delivery.id,
  'X-Shopify-Event-Id': delivery.eventId,
  // Shopify's clock writes nanoseconds.
  'X-Shopify-Triggered-At': delivery.triggeredAt.replace('Z', '000000Z'),
});

/** Base64 of the body's HMAC-SHA256, as Shopify signs. */
export const signature = (body: string): string =>
  createHmac('sha256', CREDENTIALS.webhookSecret).update(body).digest('base64');

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const {cause} = error;
  return cause instanceof Error ? cause.message : error.message;
}
