import {expect} from '@playwright/test';
import {test} from './support/test';

test('the health address answers a monitor', async ({request}) => {
  const answer = await request.get('/health');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({status: 'ok'});
  expect(answer.headers()).toMatchObject({'cache-control': 'no-store'});
  expect(answer.headers()).not.toHaveProperty('set-cookie');
  expect(answer.headers()).not.toHaveProperty('server-timing');
});

test('a page says how long it took, one that is not there does not', async ({
  request,
}) => {
  const timing = async (path: string) =>
    (await request.get(path)).headers()['server-timing'] ?? '';
  expect(await timing('/')).toMatch(/total;dur=\d+/);
  expect(await timing('/nowhere')).not.toContain('total');
});
