import {expect, type Page} from '@playwright/test';
import type {CreatedOrder, Shop} from './shop';
import {newEmail} from './sign-in';

/** An order that was placed without an account, and can still be cancelled. */
export const guestOrder = (
  shop: Shop,
  input: Omit<Parameters<Shop['createOrder']>[0], 'email'> = {},
): Promise<CreatedOrder> =>
  shop.createOrder({ageMinutes: 5, ...input, email: newEmail(), guest: true});

/** Asks for a link, and sees the answer that everybody gets. */
export async function askForLink(
  page: Page,
  {name, email}: CreatedOrder,
): Promise<void> {
  await page.goto('/orders/find');
  await page.getByRole('textbox', {name: 'Order number'}).fill(name);
  await page.getByRole('textbox', {name: 'E-mail address'}).fill(email);
  await page.getByRole('button', {name: 'Send me a link'}).click();
  await expect(
    page.getByText(
      'If that order exists, we have sent a link to the address on it.',
    ),
  ).toBeVisible();
}

/** The path of the newest link in the mails to an address, once so many have come. */
export async function linkFor(
  shop: Shop,
  email: string,
  links = 1,
): Promise<string> {
  const sent = async () =>
    (await shop.outbox(email)).flatMap(
      ({text}) =>
        /http:\/\/localhost:\d+((?:\/[a-z-]+)?\/orders\/link\/\S+)/.exec(
          text,
        )?.[1] ?? [],
    );
  await expect.poll(async () => (await sent()).length).toBe(links);
  return (await sent()).at(-1) ?? '';
}

/** Opens an order by its link. */
export async function openOrder(
  page: Page,
  shop: Shop,
  order: CreatedOrder,
): Promise<void> {
  await askForLink(page, order);
  await page.goto(await linkFor(shop, order.email));
  await page.getByRole('button', {name: 'Show my order'}).click();
  await expect(
    page.getByRole('heading', {name: `Order ${order.name}`}),
  ).toBeVisible();
}
