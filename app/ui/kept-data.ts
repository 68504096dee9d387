import {isRouteErrorResponse} from '@remix-run/react';

/**
 * What an open page shows, for its client loader: a page that asks again by itself must not turn into an error because
 * the device or a server was away for a moment. The next time it asks, it is told.
 */
export class KeptData<Data> {
  #kept: {readonly key: string; readonly data: Data} | null = null;

  /**
   * Keeps what is shown, until the returned function is called: an effect of the page.
   * @param key which page it is
   */
  keep(key: string, data: Data): () => void {
    const kept = {key, data};
    this.#kept = kept;
    return () => {
      if (this.#kept === kept) this.#kept = null;
    };
  }

  /**
   * The answer, or what is kept where none came. A redirect, and a page that is not there, are answers.
   * @throws what `answer` does, where nothing is kept for this page
   */
  async orKept(key: string | undefined, answer: Promise<Data>): Promise<Data> {
    try {
      return await answer;
    } catch (error) {
      const kept = this.#kept;
      if (kept === null || kept.key !== key || isAnswer(error)) throw error;
      return kept.data;
    }
  }
}

const isAnswer = (error: unknown): boolean =>
  error instanceof Response ||
  (isRouteErrorResponse(error) && error.status < 500);
