import type {BrowserContext} from '@playwright/test';

/** What goes wrong in the browser during one test, and what of it the test announced. */
export class Problems {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];

  /** Watches every page of a context. */
  watch(context: BrowserContext, javaScriptEnabled: boolean): void {
    context.on('console', (message) => {
      if (message.type() === 'error') {
        this.#add(`console: ${message.text()} (${message.location().url})`);
      }
    });
    // Unhandled rejections arrive here too.
    context.on('weberror', (event) => {
      this.#add(`page error: ${event.error().stack ?? event.error().message}`);
    });
    context.on('response', (response) => {
      if (isLocal(response.url()) && response.status() >= 500) {
        this.#add(`answered ${response.status()}: ${response.url()}`);
      }
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'unknown';
      // A page that is left gives up what it was still loading.
      if (reason === 'net::ERR_ABORTED') return;
      // Chromium without JavaScript says so of every script that a page wants to load.
      if (!javaScriptEnabled && reason === 'csp') return;
      if (isLocal(request.url())) {
        this.#add(`request failed (${reason}): ${request.url()}`);
      }
    });
  }

  /** Announces a problem that belongs to the test, such as the 404 of a page that must not be found. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** What was found and not announced. */
  get unexpected(): readonly string[] {
    return this.#found.filter(
      (problem) => !this.#expected.some((pattern) => pattern.test(problem)),
    );
  }

  #add(problem: string): void {
    this.#found.push(problem);
  }
}

function isLocal(url: string): boolean {
  return new URL(url).hostname === 'localhost';
}
