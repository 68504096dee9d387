import {jsonOrNull} from '~/shopify/json-or-null';

const TIMEOUT_MILLISECONDS = 10_000;

/** Nobody answered there, or not in time. */
export class Unreachable extends Error {
  override name = 'Unreachable';

  constructor(readonly host: string) {
    super(`${host} could not be reached`);
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where the answer is no JSON. */
  readonly json: unknown;
}

/**
 * Asks once and follows no redirect.
 * @throws Unreachable after ten seconds without an answer, or where there is nobody
 */
export async function ask(
  fetchFrom: typeof fetch,
  url: string,
  init: RequestInit = {},
): Promise<Answer> {
  const headersSent = new Headers(init.headers);
  // Shopify and the mail provider refuse requests without one.
  headersSent.set('User-Agent', 'angre-doctor');
  try {
    const response = await fetchFrom(url, {
      ...init,
      headers: headersSent,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    const text = await response.text();
    const {status, headers} = response;
    return {status, headers, text, json: jsonOrNull(text)};
  } catch {
    throw new Unreachable(new URL(url).host);
  }
}
