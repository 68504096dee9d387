import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {
  cachedPage,
  pageKey,
  type RenderedPage,
} from '~/shopify/page-cache.server';

/** The data centre's cache, without its clock: what is too old to be kept is the platform's to drop. */
class MemoryCache {
  readonly #kept = new Map<string, Response>();

  match(key: RequestInfo): Promise<Response | undefined> {
    return Promise.resolve(this.#kept.get(addressOf(key))?.clone());
  }

  put(key: RequestInfo, response: Response): Promise<void> {
    this.#kept.set(addressOf(key), response);
    return Promise.resolve();
  }

  delete(key: RequestInfo): Promise<boolean> {
    return Promise.resolve(this.#kept.delete(addressOf(key)));
  }
}

const addressOf = (key: RequestInfo): string =>
  key instanceof Request ? key.url : key;

const ADDRESS = 'https://shop.example/products/rowan';

/** A shop of one page. What it shows is changed by the test. */
class Site {
  readonly #cache = new MemoryCache();
  #behind: Promise<unknown>[] = [];
  renderings = 0;
  status = 200;
  isWhole = true;
  breaks = false;
  headers: Record<string, string> = {};
  text = 'Rowan, NOK 450';

  /** Resolves once what goes on behind the visitor's back is done. */
  async visit(requestId = crypto.randomUUID(), version = 'build-1') {
    const answer = await cachedPage(this.#cache, {
      key: pageKey(new Request(ADDRESS), version),
      requestId,
      waitUntil: (work) => this.#behind.push(work),
      render: async (id) => {
        await Promise.resolve();
        if (this.breaks) throw new Error('The renderer broke');
        return this.#render(id);
      },
    });
    const body = await answer.text();
    await Promise.all(this.#behind);
    this.#behind = [];
    return {answer, body, how: answer.headers.get('Server-Timing')};
  }

  #render(id: string): RenderedPage {
    this.renderings += 1;
    const nonce = `nonce${this.renderings}`.padEnd(32, '0');
    const response = new Response(
      `<script nonce="${nonce}"></script>${this.text}<!-- ${id} -->`,
      {
        status: this.status,
        headers: {
          'Content-Security-Policy': `script-src 'self' 'nonce-${nonce}'`,
          ...this.headers,
        },
      },
    );
    return {response, isWhole: () => this.isWhole};
  }
}

let site: Site;
beforeEach(() => {
  site = new Site();
  vi.useFakeTimers({toFake: ['Date']});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

describe('a page that is kept', () => {
  it('is shown for a minute, then once more while it is rendered anew', async () => {
    expect((await site.visit()).how).toBe('page-cache;desc=miss');
    site.text = 'Rowan, NOK 500';
    pass(59);
    const fresh = await site.visit();
    expect(fresh.how).toBe('page-cache;desc=hit');
    expect(fresh.body).toContain('NOK 450');
    pass(2);
    const stale = await site.visit();
    expect(stale.how).toBe('page-cache;desc=stale');
    expect(stale.body).toContain('NOK 450');
    expect((await site.visit()).body).toContain('NOK 500');
    expect(site.renderings).toBe(2);
  });

  it('has for each visitor a nonce that nobody had before, and their own request’s id', async () => {
    const nonces = new Set<string>();
    for (let visit = 0; visit < 3; visit += 1) {
      const requestId = crypto.randomUUID();
      const {answer, body} = await site.visit(requestId);
      const policy = answer.headers.get('Content-Security-Policy') ?? '';
      const [, nonce = ''] = /'nonce-(.*)'/.exec(policy) ?? [];
      expect(nonce).toHaveLength(32);
      expect(body).toContain(`nonce="${nonce}"`);
      expect(body).toContain(requestId);
      expect(answer.headers.get('Cache-Control')).toBe('private, no-cache');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
    expect(site.renderings).toBe(1);
  });

  it('is another one after the next deployment', async () => {
    await site.visit();
    await site.visit(undefined, 'build-2');
    expect(site.renderings).toBe(2);
  });

  it('outlives an outage, but not being taken down', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    await site.visit();
    pass(61);
    site.status = 503;
    await site.visit();
    expect((await site.visit()).answer.status).toBe(200);
    site.breaks = true;
    expect((await site.visit()).answer.status).toBe(200);
    expect(logged).toHaveBeenCalledOnce();
    site.breaks = false;
    site.status = 404;
    await site.visit();
    expect((await site.visit()).answer.status).toBe(404);
  });
});

describe('never kept is', () => {
  const renderedTwice = async () => {
    const {answer} = await site.visit();
    await site.visit();
    expect(site.renderings).toBe(2);
    return answer;
  };

  it.each([302, 404, 500, 503])('an answer of %i', async (status) => {
    site.status = status;
    const answer = await renderedTwice();
    // Left to `withResponseHeaders`: no-store.
    expect(answer.headers.has('Cache-Control')).toBe(false);
  });

  it('what sets a cookie', async () => {
    site.headers = {'Set-Cookie': 'cart=c1'};
    const answer = await renderedTwice();
    expect(answer.headers.has('Cache-Control')).toBe(false);
  });

  it('what Shopify has left gaps in', async () => {
    site.isWhole = false;
    await renderedTwice();
  });
});
