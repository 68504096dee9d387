import type {APIResponse} from '@playwright/test';

/**
 * Status, headers and body, without what is another for each request.
 * @param address what was asked for, which an answer may repeat
 */
export async function wholeAnswer(answer: APIResponse, address: string) {
  const headers = Object.entries(answer.headers()).filter(
    ([name]) => name !== 'date',
  );
  const same = (text: string) =>
    text
      .replaceAll(address, 'ADDRESS')
      .replaceAll(/[0-9a-f-]{32,36}/g, 'RANDOM');
  return {
    status: answer.status(),
    headers: same(JSON.stringify(headers)),
    body: same(await answer.text()),
  };
}
