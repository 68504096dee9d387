/**
 * Takes the README's pictures of a storefront that runs already, by going through the main journey.
 *
 *   npm start -- --production      in one terminal
 *   npm run screenshots            in another (PORT as for npm start)
 */
/* global document, innerHeight, innerWidth -- of the page */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromium, devices} from '@playwright/test';
import sharp from 'sharp';
import {findChromium} from './chromium.mjs';
import {portFrom} from './ports.mjs';
import {ROOT} from './root.mjs';

const ORIGIN = `http://localhost:${portFrom('PORT', 3000)}`;
const FOLDER = join(ROOT, 'docs', 'screenshots');
const SIZES = {
  desktop: {viewport: {width: 1440, height: 900}},
  phone: {...devices['Pixel 7'], viewport: {width: 390, height: 844}},
};

mkdirSync(FOLDER, {recursive: true});
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const [size, options] of Object.entries(SIZES)) {
  const context = await browser.newContext({...options, locale: 'en-GB'});
  const page = await context.newPage();
  await journey(page, async (name) => {
    await page.waitForFunction(() =>
      [...document.images]
        .filter((image) => {
          const {top, left} = image.getBoundingClientRect();
          return (
            image.checkVisibility() && top < innerHeight && left < innerWidth
          );
        })
        .every((image) => image.complete),
    );
    const file = join(FOLDER, `${name}-${size}.webp`);
    await sharp(await page.screenshot())
      .webp({quality: 82})
      .toFile(file);
    console.log(`  docs/screenshots/${name}-${size}.webp`);
  });
  await context.close();
}
await browser.close();

async function journey(page, picture) {
  await page.goto(`${ORIGIN}/`);
  await picture('home');
  await page.goto(`${ORIGIN}/products/fjord-at-dawn`);
  await picture('product');
  await page.getByRole('button', {name: 'Add to cart'}).click();
  await page.getByRole('dialog').waitFor();
  await page.goto(`${ORIGIN}/cart`);
  await picture('cart');
  await page.goto(`${ORIGIN}/account/orders`);
  await picture('login');
  await page.getByRole('textbox').fill('kari@example.com');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {name: 'Enter your code'}).waitFor();
  await page.getByRole('textbox').fill('000000');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/account/orders');
  await picture('orders');
  await openFreshOrder(page);
  await picture('order');
  await page.getByRole('link', {name: 'Cancel order'}).click();
  await page
    .getByRole('group', {name: 'Why are you cancelling?'})
    .getByRole('radio')
    .first()
    .check();
  await picture('cancel');
  await page.getByRole('button', {name: 'Cancel this order'}).click();
  await page.getByRole('heading', {name: 'Order cancelled'}).waitFor();
  await picture('result');
}

/** The newest order that can still be cancelled: each journey uses one up. */
async function openFreshOrder(page) {
  const links = await page
    .locator('main a[href*="/account/orders/"]')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.href));
  for (const link of links) {
    await page.goto(link);
    if (await page.getByRole('link', {name: 'Cancel order'}).count()) return;
  }
  throw new Error('No order can be cancelled any more: restart the emulator.');
}
