import type {Context} from 'hono';
import * as v from 'valibot';
import {CREDENTIALS} from '../config';
import type {World} from '../state/world';

/** For so long Resend remembers an idempotency key. */
const KEY_LIFETIME = 24 * 60 * 60_000;

const Address = v.pipe(
  v.string(),
  v.regex(/^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/),
);
const MailBody = v.object({
  from: Address,
  to: v.union([
    Address,
    v.pipe(v.array(Address), v.minLength(1), v.maxLength(50)),
  ]),
  subject: v.string(),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
});
const Key = v.pipe(v.string(), v.minLength(1), v.maxLength(256));

const refusal = (
  statusCode: 400 | 401 | 403 | 409 | 422,
  name: string,
  message: string,
): Response => Response.json({statusCode, name, message}, {status: statusCode});

/** The shop's key has the permission "Sending access", which does not open the list of domains. */
export const refuseDomains = (c: Context): Response =>
  keyProblem(c) ??
  refusal(
    401,
    'restricted_api_key',
    'This API key is restricted to only send emails',
  );

function keyProblem(c: Context): Response | null {
  const authorization = c.req.header('authorization');
  if (authorization === undefined) {
    return refusal(401, 'missing_api_key', 'Missing API Key');
  }
  return authorization === `Bearer ${CREDENTIALS.mailApiKey}`
    ? null
    : refusal(403, 'invalid_api_key', 'API key is invalid');
}

/** Takes a mail, once for each idempotency key, with Resend's answers and errors. */
export async function takeMail(world: World, c: Context): Promise<Response> {
  const problem = keyProblem(c);
  if (problem) return problem;
  const key = c.req.header('idempotency-key');
  if (key !== undefined && !v.is(Key, key)) {
    return refusal(400, 'invalid_idempotency_key', 'Between 1-256 characters.');
  }
  const body = await c.req.text();
  const known = key === undefined ? undefined : world.idempotentMails.get(key);
  if (known && known.at > world.clock.now() - KEY_LIFETIME) {
    return known.body === body
      ? Response.json({id: known.id})
      : refusal(
          409,
          'invalid_idempotent_request',
          'This idempotency key was used with another payload.',
        );
  }
  const mail = v.safeParse(MailBody, jsonOf(body));
  if (!mail.success) {
    return refusal(422, 'validation_error', mail.issues[0].message);
  }
  const id = crypto.randomUUID();
  deliver(world, mail.output);
  if (key !== undefined) {
    world.idempotentMails.set(key, {body, id, at: world.clock.now()});
  }
  return Response.json({id});
}

function deliver(
  world: World,
  {to, subject, text = '', html}: v.InferOutput<typeof MailBody>,
): void {
  for (const address of Array.isArray(to) ? to : [to]) {
    world.outbox.push({
      id: world.nextId(),
      sentAt: world.clock.iso(),
      to: address,
      subject,
      text,
      ...(html !== undefined && {html}),
    });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
