import {Agent, type IncomingHttpHeaders, request} from 'node:http';
import type {Figures, PageKind} from './figures';
import {type FormFields, formWith, readable} from './html-form';

const LONGEST_MILLISECONDS = 30_000;
const MOST_REDIRECTS = 10;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The page that a visitor came to. */
export interface Page {
  readonly url: URL;
  /** As a person reads it. */
  readonly text: string;
  /** @throws Mishap where the page has none with this text in it */
  form(text: string): FormFields;
}

/** What came of a form. */
interface Sent {
  /** Where it leads; null where a page came back instead. */
  readonly next: URL | null;
  readonly page: Page;
}

/** What a customer would have seen go wrong. */
export class Mishap extends Error {}

interface VisitorOptions {
  readonly storefront: string;
  readonly figures: Figures;
  /** A network address of this machine, as each customer has one of their own. */
  readonly address: string;
}

/** A browser without scripts, as far as it asks for pages and sends forms; it loads no images, styles and scripts. */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  readonly #agent: Agent;

  constructor(private readonly options: VisitorOptions) {
    this.#agent = new Agent({
      keepAlive: true,
      localAddress: options.address,
      timeout: LONGEST_MILLISECONDS,
    });
  }

  leave(): void {
    this.#agent.destroy();
  }

  /**
   * Opens a page, wherever that leads.
   * @param path a path of the storefront, or an address
   * @param text what must be readable on it
   */
  async open(kind: PageKind, path: string, text: string): Promise<Page> {
    let url = new URL(path, this.options.storefront);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const answer = await this.#ask(kind, url, null);
      const next = locationOf(answer, url);
      if (next === null) return pageOf(kind, url, answer, text);
      url = next;
    }
    throw new Mishap(`${kind}: redirected for ever`);
  }

  /**
   * Sends a form.
   * @param allowed the statuses that are no error
   */
  async send(
    kind: PageKind,
    path: string,
    fields: FormFields,
    allowed: readonly number[] = [303],
  ): Promise<Sent> {
    const url = new URL(path, this.options.storefront);
    const answer = await this.#ask(kind, url, fields);
    if (!allowed.includes(answer.status)) {
      throw new Mishap(`${kind}: answered ${answer.status}`);
    }
    const page = pageOf(kind, url, answer, '');
    return {next: locationOf(answer, url), page};
  }

  async #ask(
    kind: PageKind,
    url: URL,
    fields: FormFields | null,
  ): Promise<Answer> {
    const startedAt = performance.now();
    const answer = await this.#exchange(url, fields);
    if (url.origin === this.options.storefront) {
      this.options.figures.took(kind, performance.now() - startedAt);
    }
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0\b/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    if (answer.status >= 500) {
      throw new Mishap(`${kind}: answered ${answer.status}`);
    }
    return answer;
  }

  #exchange(url: URL, fields: FormFields | null): Promise<Answer> {
    const body = fields && new URLSearchParams(fields).toString();
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          agent: this.#agent,
          host: '127.0.0.1',
          port: url.port,
          path: `${url.pathname}${url.search}`,
          method: body === null ? 'GET' : 'POST',
          headers: this.#headers(url, body),
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () => {
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString('utf8'),
            });
          });
        },
      );
      asked.once('timeout', () => asked.destroy(new Error('No answer')));
      asked.once('error', reject);
      asked.end(body ?? '');
    });
  }

  #headers({host, origin}: URL, body: string | null) {
    const cookie = Array.from(this.#cookies, (pair) => pair.join('='));
    return {
      Host: host,
      Accept: 'text/html',
      'Accept-Language': 'en-GB',
      ...(cookie.length > 0 && {Cookie: cookie.join('; ')}),
      ...(body !== null && {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': String(Buffer.byteLength(body)),
        Origin: origin,
        'Sec-Fetch-Site': 'same-origin',
      }),
    };
  }
}

function locationOf({status, headers}: Answer, from: URL): URL | null {
  const {location} = headers;
  return status >= 300 && status < 400 && location !== undefined
    ? new URL(location, from)
    : null;
}

function pageOf(
  kind: PageKind,
  url: URL,
  {status, body}: Answer,
  text: string,
): Page {
  const page = readable(body);
  if (!page.includes(text)) {
    throw new Mishap(`${kind}: "${text}" is not on it (status ${status})`);
  }
  return {
    url,
    text: page,
    form(wanted) {
      const form = formWith(body, wanted);
      if (form) return form;
      throw new Mishap(`${kind}: no form with "${wanted}"`);
    },
  };
}
