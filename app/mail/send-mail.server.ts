import * as v from 'valibot';
import {type AdminTiming, realTiming} from '~/shopify/admin-timing.server';
import type {AppEnv} from '~/shopify/env.server';
import {jsonOrNull} from '~/shopify/json-or-null';
import {MailRefused, MailUnavailable} from './mail-errors.server';

/** Resend's API: https://resend.com/docs/api-reference/emails/send-email */
const MAIL_API_URL = 'https://api.resend.com/emails';
const TIMEOUT_MILLISECONDS = 8000;
/** Before the second and the third time that a mail is handed over. */
const RETRY_DELAYS_MILLISECONDS = [300, 1200];
/** How long the provider may ask to be waited for: 429 with a longer time is a quota that is used up. */
const LONGEST_WAIT_MILLISECONDS = 5000;

export interface Mail {
  /** One address, without a name. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /**
   * What this mail is about, at most 256 characters: within 24 hours a mail with the same key and the same words is
   * sent only once, however often it is handed over.
   */
  readonly idempotencyKey: string;
}

/**
 * Hands a mail to the provider; where no answer comes, again under the same key.
 * @returns the provider's id of the mail
 * @throws MailUnavailable when it may be tried again later, MailRefused when that would be useless
 */
export type SendMail = (mail: Mail) => Promise<string>;

export interface MailOptions {
  readonly fetch?: typeof fetch;
  readonly timing?: Pick<AdminTiming, 'sleep'>;
}

/** What sends the shop's own mails; null where the merchant has connected no mail provider. */
export function mailSender(
  env: Pick<AppEnv, 'MAIL_API_KEY' | 'MAIL_FROM'>,
  options: MailOptions = {},
): SendMail | null {
  if (env.MAIL_API_KEY === '') return null;
  // Called as a method of anything else, workerd's fetch refuses to run.
  const fetchFrom: typeof fetch =
    options.fetch ?? ((input, init) => fetch(input, init));
  const {sleep} = options.timing ?? realTiming;
  return async ({idempotencyKey, ...mail}) => {
    const request = {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${env.MAIL_API_KEY}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': idempotencyKey,
        // Resend refuses requests without one.
        'User-Agent': 'angre',
      },
      body: JSON.stringify({from: env.MAIL_FROM, ...mail, to: [mail.to]}),
    };
    const delays = [...RETRY_DELAYS_MILLISECONDS];
    for (;;) {
      const handover = await handOver(fetchFrom, request);
      if (handover.kind === 'sent') return handover.id;
      if (handover.kind === 'refused') throw new MailRefused(handover.why);
      const delay = delays.shift();
      const wait = Math.max(delay ?? 0, handover.waitMilliseconds);
      if (delay === undefined || wait > LONGEST_WAIT_MILLISECONDS) {
        throw new MailUnavailable(handover.why);
      }
      await sleep(wait);
    }
  };
}

type Handover =
  | {readonly kind: 'sent'; readonly id: string}
  | {readonly kind: 'refused'; readonly why: string}
  /** It may or may not have been sent. */
  | {
      readonly kind: 'unknown';
      readonly why: string;
      readonly waitMilliseconds: number;
    };

const Sent = v.object({id: v.pipe(v.string(), v.nonEmpty())});
/** Of an error only its name is repeated: the message may hold the customer's address. */
const Refusal = v.object({name: v.pipe(v.string(), v.regex(/^\w+$/))});

async function handOver(
  fetchFrom: typeof fetch,
  request: RequestInit,
): Promise<Handover> {
  try {
    const response = await fetchFrom(MAIL_API_URL, {
      ...request,
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    return readAnswer(response, jsonOrNull(await response.text()));
  } catch (error) {
    const why = error instanceof Error ? error.name : 'no answer';
    return {kind: 'unknown', why, waitMilliseconds: 0};
  }
}

function readAnswer({ok, status, headers}: Response, body: unknown): Handover {
  const sent = v.safeParse(Sent, body);
  if (ok && sent.success) return {kind: 'sent', id: sent.output.id};
  const refusal = v.safeParse(Refusal, body);
  const name = refusal.success ? refusal.output.name : null;
  const why = `HTTP ${status}${name === null ? '' : `, ${name}`}`;
  const isFinal =
    status >= 400 &&
    status < 500 &&
    ![408, 429].includes(status) &&
    // The first of two at once is still under way.
    name !== 'concurrent_idempotent_requests';
  if (isFinal) return {kind: 'refused', why};
  const seconds = Number(headers.get('Retry-After') ?? 0);
  return {
    kind: 'unknown',
    why,
    waitMilliseconds: Number.isFinite(seconds) ? seconds * 1000 : 0,
  };
}
