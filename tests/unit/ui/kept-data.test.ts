import {describe, expect, it} from 'vitest';
import {KeptData} from '~/ui/kept-data';

const failing = (error: unknown): Promise<string> =>
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- Remix rejects with responses
  Promise.reject(error);
const routeError = (status: number) => ({
  status,
  statusText: '',
  internal: false,
  data: null,
});

describe('a page that asks again', () => {
  const kept = new KeptData<string>();

  it('shows the new answer', async () => {
    kept.keep('1', 'old');
    expect(await kept.orKept('1', Promise.resolve('new'))).toBe('new');
  });

  it.each([
    ['the device is offline', new TypeError('Failed to fetch')],
    ['the server fails', routeError(503)],
    ['the answer is garbled', new SyntaxError('Unexpected token')],
  ])('stays as it is when %s', async (_, error) => {
    kept.keep('1', 'old');
    expect(await kept.orKept('1', failing(error))).toBe('old');
  });

  it.each([
    ['a redirect to the login', new Response(null, {status: 302})],
    ['that it is not there', routeError(404)],
  ])('takes %s for an answer', async (_, error) => {
    kept.keep('1', 'old');
    await expect(kept.orKept('1', failing(error))).rejects.toBe(error);
  });

  it('shows nothing of another page, nor of one that was left', async () => {
    const error = new TypeError('Failed to fetch');
    const leave = kept.keep('1', 'old');
    await expect(kept.orKept('2', failing(error))).rejects.toBe(error);
    leave();
    await expect(kept.orKept('1', failing(error))).rejects.toBe(error);
  });

  it('keeps the next page when the one before is left after it', async () => {
    const leave = kept.keep('1', 'old');
    kept.keep('2', 'next');
    leave();
    const error = new TypeError('Failed to fetch');
    expect(await kept.orKept('2', failing(error))).toBe('next');
  });
});
