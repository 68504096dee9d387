import {createHmac, timingSafeEqual} from 'node:crypto';
import {CREDENTIALS} from '../config';

const TOLERANCE_SECONDS = 300;

/**
 * Whether a message is signed as the Standard Webhooks specification says, by the receiver's own reading of it: docs/events.md
 * shows the same lines.
 * @param now milliseconds by the receiver's clock
 */
export function isVerified(
  headers: {readonly get: (name: string) => string | null},
  body: string,
  now: number,
  secret: string = CREDENTIALS.eventsSecret,
): boolean {
  const id = headers.get('webhook-id') ?? '';
  const timestamp = headers.get('webhook-timestamp') ?? '';
  const isRecent = Math.abs(now / 1000 - Number(timestamp)) < TOLERANCE_SECONDS;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const expected = createHmac('sha256', key)
    .update(`${id}.${timestamp}.${body}`)
    .digest();
  return (
    isRecent &&
    (headers.get('webhook-signature') ?? '').split(' ').some((signature) => {
      const [version, given = ''] = signature.split(',');
      const bytes = Buffer.from(given, 'base64');
      return (
        version === 'v1' &&
        bytes.length === expected.length &&
        timingSafeEqual(bytes, expected)
      );
    })
  );
}
