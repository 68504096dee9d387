import * as v from 'valibot';
import {logError, logInfo} from './log.server';
import {readBytes} from './read-bytes.server';
import {
  isWebhookTopic,
  subjectOf,
  type WebhookSubject,
  type WebhookTopic,
} from './webhook-body.server';
import {isNew, type MarkCache} from './webhook-memory.server';
import {
  isSigned,
  webhookSecrets,
  type WebhookSecrets,
} from './webhook-signature.server';

export interface Webhook {
  readonly topic: WebhookTopic;
  readonly subject: WebhookSubject;
}

/** What receiving needs of a request. */
export interface WebhookContext {
  readonly env: WebhookSecrets & {readonly PUBLIC_STORE_DOMAIN: string};
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly requestId: string;
}

const LARGEST_BODY_BYTES = 256 * 1024;
const HOUR_SECONDS = 3600;
/** Shopify gives up after four hours; anything much older is no retry of Shopify's. */
const OLDEST_SECONDS = 48 * HOUR_SECONDS;
/** What two clocks may differ by. */
const NEWEST_SECONDS = -300;
/**
 * The same news under another id. Not longer: a service may refuse twice in the same words, and an order that changes
 * twice in a second may look the same.
 */
const SAME_BODY_SECONDS = 60;

const Headers = v.object({
  topic: v.pipe(v.string(), v.nonEmpty(), v.maxLength(255)),
  webhookId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(255)),
  triggeredAt: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((instant) => Date.parse(instant)),
  ),
});

/**
 * Receives a webhook of the shop's. The signature covers the body alone, so whatever a header says is taken as a hint:
 * the news itself has to be read from Shopify.
 * @returns null for one that needs no work: another topic, too old to be true, or received before
 * @throws Response 401 unless Shopify signed it for this shop, 413 above 256 kB, 400 where something is missing, 503
 * where the shop knows no secret to check it by
 */
export async function receiveWebhook(
  request: Request,
  context: WebhookContext,
  openCache: () => Promise<MarkCache> = () => caches.open('webhooks'),
): Promise<Webhook | null> {
  const body = await readBytes(request, LARGEST_BODY_BYTES);
  if (!body) throw refusal(413);
  await checkSender(request, body, context);
  const headers = v.safeParse(Headers, {
    topic: request.headers.get('X-Shopify-Topic'),
    webhookId: request.headers.get('X-Shopify-Webhook-Id'),
    triggeredAt: request.headers.get('X-Shopify-Triggered-At'),
  });
  if (!headers.success) throw refusal(400);
  const {topic, webhookId, triggeredAt} = headers.output;
  const ignore = (why: string): null => {
    logInfo(`A webhook was ignored: ${why}`, context.requestId, {
      topic,
      webhookId,
    });
    return null;
  };
  if (!isWebhookTopic(topic)) return ignore('nobody listens to its topic');
  const ageSeconds = (Date.now() - triggeredAt) / 1000;
  if (ageSeconds > OLDEST_SECONDS || ageSeconds < NEWEST_SECONDS) {
    return ignore(`it says that it is ${Math.round(ageSeconds)} seconds old`);
  }
  const subject = subjectOf(topic, new TextDecoder().decode(body));
  if (!subject) throw refusal(400);
  const marks = [
    {name: `id/${webhookId}`, seconds: OLDEST_SECONDS},
    {name: `body/${await digest(topic, body)}`, seconds: SAME_BODY_SECONDS},
  ];
  return (await isNew(marks, await openCache(), context.waitUntil))
    ? {topic, subject}
    : ignore('it was received before');
}

async function checkSender(
  request: Request,
  body: Uint8Array<ArrayBuffer>,
  {env, requestId}: WebhookContext,
): Promise<void> {
  const secrets = webhookSecrets(env);
  if (secrets.length === 0) {
    logError(
      new Error(
        'Webhooks can’t be checked: set SHOPIFY_WEBHOOK_SECRET, or SHOPIFY_ADMIN_CLIENT_SECRET',
      ),
      requestId,
    );
    throw refusal(503);
  }
  const signature = request.headers.get('X-Shopify-Hmac-SHA256') ?? '';
  if (!(await isSigned(body, signature, secrets))) throw refusal(401);
  const shop = request.headers.get('X-Shopify-Shop-Domain')?.toLowerCase();
  if (shop !== env.PUBLIC_STORE_DOMAIN.toLowerCase()) throw refusal(401);
}

const refusal = (status: 400 | 401 | 413 | 503): Response =>
  new Response(null, {status});

async function digest(
  topic: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const prefix = new TextEncoder().encode(`${topic}\n`);
  const whole = new Uint8Array(prefix.byteLength + body.byteLength);
  whole.set(prefix);
  whole.set(body, prefix.byteLength);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  return btoa(String.fromCharCode(...hash));
}
