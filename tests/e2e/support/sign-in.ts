import {randomUUID} from 'node:crypto';
import {expect, type Page} from '@playwright/test';
import type {Shop} from './shop';

/** An address that no other test uses, so that tests can share the emulator. */
export function newEmail(): string {
  return `test-${randomUUID()}@example.com`;
}

/**
 * Signs a customer in by the requests that the sign-in pages would send, which takes a fraction of the time, and opens a
 * page.
 *
 * @param path a page of the storefront that needs a customer
 */
export async function signIn(
  page: Page,
  shop: Shop,
  email: string,
  path = '/account/orders',
): Promise<void> {
  const emailPage = await page.request.get(path);
  const codePage = await page.request.post(emailPage.url(), {form: {email}});
  const granted = await page.request.post(codePage.url(), {
    form: {code: await codeFor(shop, email)},
    maxRedirects: 0,
  });
  const back = await page.request.get(granted.headers().location ?? '', {
    maxRedirects: 0,
  });
  expect(back.headers().location).toContain(path);
  await page.goto(path);
}

/**
 * Signs a customer in through the sign-in pages, with the code from the outbox, and ends where the storefront sends
 * them: the page that was asked for.
 *
 * @param path a page of the storefront that needs a customer
 */
export async function signInByHand(
  page: Page,
  shop: Shop,
  email: string,
  path = '/account/orders',
): Promise<void> {
  await page.goto(path);
  await page.getByRole('textbox').fill(email);
  await page.getByRole('textbox').press('Enter');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(
    /Enter your code|Skriv inn koden/,
  );
  await enterCode(page, shop, email);
  await page.waitForURL((url) => url.pathname.endsWith(path));
}

/** Types the newest code from the outbox into the page that asks for it. */
export async function enterCode(
  page: Page,
  shop: Shop,
  email: string,
): Promise<void> {
  await page.getByRole('textbox').fill(await codeFor(shop, email));
  await page.getByRole('textbox').press('Enter');
}

async function codeFor(shop: Shop, email: string): Promise<string> {
  const newest = (await shop.outbox(email)).at(-1);
  const code = newest?.subject.match(/\d{6}/)?.[0];
  if (code === undefined) throw new Error(`No code was sent to ${email}.`);
  return code;
}
