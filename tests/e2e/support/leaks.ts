import type {BrowserContext, Response} from '@playwright/test';
import {serverOnlyIn} from './secrets';

const READ_TYPES = new Set(['document', 'script', 'fetch', 'xhr']);

/** Addresses of what never changes under its name, once it was read: the same scripts come with every page. */
const readBefore = new Set<string>();

/** Looks into everything that the storefront sends the browser for what only the server may know. */
export class Leaks {
  readonly #readings: Promise<string[]>[] = [];
  #stop: () => unknown = () => undefined;

  watch(context: BrowserContext, storefrontOrigin: string): void {
    const read = (response: Response) => {
      const url = new URL(response.url());
      if (
        url.origin === storefrontOrigin &&
        READ_TYPES.has(response.request().resourceType()) &&
        !readBefore.has(url.pathname)
      ) {
        this.#readings.push(leaksOf(response));
      }
    };
    context.on('response', read);
    this.#stop = () => context.off('response', read);
  }

  /** What was found, with the address that sent it. Nothing is read after that: the pages are about to close. */
  async found(): Promise<string[]> {
    this.#stop();
    return (await Promise.all(this.#readings)).flat();
  }
}

async function leaksOf(response: Response): Promise<string[]> {
  const headers = JSON.stringify(await response.allHeaders());
  const body = await bodyOf(response);
  const found = serverOnlyIn(headers + body);
  const {pathname} = new URL(response.url());
  // What was found is found by every test that meets it.
  if (pathname.startsWith('/assets/') && body !== '' && found.length === 0) {
    readBefore.add(pathname);
  }
  return found.map((secret) => `${secret} in ${response.url()}`);
}

async function bodyOf(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch {
    // Redirects have no body, and a page that is left takes those of its requests with it.
    return '';
  }
}
