import {expect, type Page} from '@playwright/test';
import {expectAccessible} from './support/accessibility';
import {addToCart, fillCard, fillCheckout} from './support/buying';
import type {Shop} from './support/shop';
import {enterCode, newEmail} from './support/sign-in';
import {test} from './support/test';

const PAID = '4242 4242 4242 4242';
const DECLINED = '4000 0000 0000 0002';
const AUTHORISED = '4000 0000 0000 0259';

/** Few are left of each, and each is bought in one project only: they run at the same time and count the stock. */
const SCARCE: Readonly<
  Record<string, {size: string; frame: string; left: number; says: string}>
> = {
  desktop: {
    size: '70 × 100 cm',
    frame: 'Black',
    left: 2,
    says: 'Only 2 left',
  },
  phone: {size: '70 × 100 cm', frame: 'Oak', left: 1, says: 'The last one'},
  'no-javascript': {
    size: '30 × 40 cm',
    frame: 'Black',
    left: 3,
    says: 'Only 3 left',
  },
};

const AMOUNT = /NOK\s[\d,.]+/;

/** The first amount in a text, without decimals that are zero: the checkout writes them, the shop does not. */
function amountIn(text: string): string {
  const [amount] = AMOUNT.exec(text) ?? [];
  if (amount === undefined) throw new Error(`No amount in “${text}”.`);
  return amount.replace(/\.(00)?$/, '');
}

const checkOut = (page: Page) =>
  page.getByRole('link', {name: 'Check out'}).click();
const pay = (page: Page) => page.getByRole('button', {name: 'Pay now'}).click();

/** From the link to the order through the sign-in pages, which send the customer back to it. */
async function followToOrder(
  page: Page,
  shop: Shop,
  email: string,
): Promise<number> {
  await page.getByRole('link', {name: 'View your order'}).click();
  await page.getByRole('textbox').fill(email);
  await page.getByRole('textbox').press('Enter');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(
    'Enter your code',
  );
  await enterCode(page, shop, email);
  await expect(page).toHaveURL(/\/account\/orders\/\d+$/);
  return Number(new URL(page.url()).pathname.split('/').at(-1));
}

async function cancel(page: Page): Promise<void> {
  await page.getByRole('link', {name: 'Cancel order'}).click();
  await page.getByRole('button', {name: 'Cancel this order'}).click();
  await expect(
    page.getByRole('heading', {name: 'Order cancelled'}),
  ).toBeVisible();
}

test.describe('a stranger', {tag: ['@phone', '@no-javascript']}, () => {
  test('buys a print and undoes it', async ({page, shop}, {project}) => {
    const variant = SCARCE[project.name];
    if (variant === undefined) throw new Error('No variant for this project.');
    const email = newEmail();

    await page.goto('/');
    const main = page.getByRole('main');
    await main.getByRole('link', {name: 'Browse the collections'}).click();
    await main.getByRole('link', {name: 'Flora'}).click();
    await expect(
      page.getByRole('heading', {level: 1, name: 'Flora'}),
    ).toBeVisible();
    await main.getByRole('link', {name: 'Rowan', exact: true}).click();
    await expect(
      page.getByRole('heading', {level: 1, name: 'Rowan'}),
    ).toBeVisible();
    await page
      .getByRole('group', {name: /^Size/})
      .getByRole('link', {name: variant.size})
      .click();
    await expect(
      page.getByRole('group', {name: `Size: ${variant.size}`}),
    ).toBeVisible();
    await page
      .getByRole('group', {name: /^Frame/})
      .getByRole('link', {name: variant.frame})
      .click();
    await expect(
      page.getByRole('group', {name: `Frame: ${variant.frame}`}),
    ).toBeVisible();
    await expect(main.getByText(variant.says)).toBeVisible();

    await page.getByRole('button', {name: 'Add to cart'}).click();
    await expect(
      page
        .getByRole('heading', {name: 'In your cart'})
        .or(page.getByRole('heading', {level: 1, name: 'Cart'})),
    ).toBeVisible();
    await checkOut(page);

    await expect(
      page.getByRole('heading', {level: 1, name: 'Checkout'}),
    ).toBeVisible();
    await expectAccessible(page);
    const total = amountIn(
      await page.getByRole('row', {name: 'Total with Standard'}).innerText(),
    );
    await fillCheckout(page, {email, card: PAID});
    await pay(page);
    await expect(
      page.getByRole('heading', {name: 'Thank you, Sunniva!'}),
    ).toBeVisible();
    await expectAccessible(page);

    const id = await followToOrder(page, shop, email);
    const order = await shop.order(id);
    expect(order.displayFinancialStatus).toBe('PAID');
    expect(order.stock).toEqual([{available: variant.left - 1}]);
    await expect(
      page.getByRole('heading', {level: 1, name: `Order ${order.name}`}),
    ).toBeVisible();

    await cancel(page);
    await expect(
      page.getByText(`${total} is on its way back to Visa •••• 4242`),
    ).toBeVisible();
    const after = await shop.order(id);
    expect(after.displayFinancialStatus).toBe('REFUNDED');
    expect(after.stock).toEqual([{available: variant.left}]);
    expect((await shop.outbox(email)).map(({subject}) => subject)).toEqual(
      expect.arrayContaining([`Order ${order.name} confirmed`]),
    );
  });

  test('whose card is declined pays with one that is only authorised', async ({
    page,
    shop,
    problems,
  }) => {
    problems.expect(/status of 422/);
    const email = newEmail();
    await addToCart(page, '/products/cut-leaves');
    await checkOut(page);
    await fillCheckout(page, {email, card: DECLINED});
    await page.getByRole('radio', {name: 'Express'}).check();
    const total = amountIn(
      await page.getByRole('row', {name: 'Total with Express'}).innerText(),
    );
    await pay(page);

    await expect(page.getByRole('alert')).toHaveText(
      /Your card was declined\. Nothing has been charged\./,
    );
    await expect(page.getByRole('textbox', {name: 'E-mail'})).toHaveValue(
      email,
    );
    await expect(
      page.getByRole('textbox', {name: 'Street and number'}),
    ).toHaveValue('Maridalsveien 3');
    await expect(page.getByRole('radio', {name: 'Express'})).toBeChecked();
    await expectAccessible(page);

    await fillCard(page, AUTHORISED);
    await pay(page);
    await expect(
      page.getByText('Your card was checked. It is charged when we pack'),
    ).toBeVisible();
    const id = await followToOrder(page, shop, email);
    expect((await shop.order(id)).displayFinancialStatus).toBe('AUTHORIZED');

    await cancel(page);
    await expect(
      page.getByText(
        `${total} that was reserved on Visa •••• 0259 has been released`,
      ),
    ).toBeVisible();
    expect((await shop.order(id)).displayFinancialStatus).toBe('VOIDED');
  });
});
