import type {BrowserContext, Response} from '@playwright/test';
import {serverOnlyIn} from './secrets';

const READ_TYPES = new Set(['document', 'script', 'fetch', 'xhr']);

/** Looks into everything that the storefront sends the browser for what only the server may know. */
export class Leaks {
  readonly #readings: Promise<string[]>[] = [];

  watch(context: BrowserContext, storefrontOrigin: string): void {
    context.on('response', (response) => {
      if (
        new URL(response.url()).origin === storefrontOrigin &&
        READ_TYPES.has(response.request().resourceType())
      ) {
        this.#readings.push(leaksOf(response));
      }
    });
  }

  /** What was found so far, with the address that sent it. */
  async found(): Promise<string[]> {
    return (await Promise.all(this.#readings)).flat();
  }
}

async function leaksOf(response: Response): Promise<string[]> {
  const headers = JSON.stringify(await response.allHeaders());
  return serverOnlyIn(headers + (await bodyOf(response))).map(
    (secret) => `${secret} in ${response.url()}`,
  );
}

async function bodyOf(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch {
    // Redirects have no body, and a page that is left takes those of its requests with it.
    return '';
  }
}
