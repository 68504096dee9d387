import {expect, type Page} from '@playwright/test';
import {expectAccessibleByDayAndNight} from './support/accessibility';
import {addToCart} from './support/buying';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const LAST_ONE = '/products/midnight-sun?Size=70 × 100 cm&Frame=Unframed';

const lines = (page: Page) =>
  page.getByRole('list', {name: 'What is in your cart'}).getByRole('listitem');
const quantity = (page: Page, title: string) =>
  page.getByRole('form', {name: `Quantity of ${title}`}).getByRole('status');
const press = (page: Page, name: string) =>
  page.getByRole('button', {name}).first().click();

async function apply(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', {name: 'Discount code'}).fill(code);
  await page.getByRole('button', {name: 'Apply: Discount code'}).click();
}

test.describe('the cart', {tag: '@no-javascript'}, () => {
  test('is empty at first, and again when all is removed', async ({page}) => {
    await page.goto('/cart');
    await expect(page.getByText('Your cart is empty.')).toBeVisible();
    await page.getByRole('link', {name: 'Look at the prints'}).click();
    await expect(page).toHaveURL('/collections');

    await addToCart(page, '/products/half-moons');
    await page.goto('/cart');
    await expect(lines(page)).toHaveCount(1);
    await expect(
      page.getByRole('link', {name: '1 item in the cart'}),
    ).toBeVisible();
    await press(page, 'Remove Half Moons');
    await expect(page.getByText('Your cart is empty.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Your cart is empty.')).toBeVisible();
  });

  test('counts up and down', async ({page}) => {
    await addToCart(page, '/products/half-moons');
    await page.goto('/cart');
    const price = (await lines(page).getByText(/^NOK/).innerText()).trim();
    await press(page, 'One more of Half Moons');
    await expect(quantity(page, 'Half Moons')).toHaveText('2');
    await expect(lines(page)).toContainText(`${price} each`);
    await expect(
      page.getByRole('link', {name: '2 items in the cart'}),
    ).toBeVisible();
    await press(page, 'One fewer of Half Moons');
    await expect(quantity(page, 'Half Moons')).toHaveText('1');
    await expect(page.getByRole('definition')).toHaveText(price);
  });

  test('holds no more than there are', async ({page}) => {
    await addToCart(page, LAST_ONE);
    await page.goto('/cart');
    await press(page, 'One more of Midnight Sun');
    await expect(page.getByText('That is all we have of it.')).toBeVisible();
    await expect(quantity(page, 'Midnight Sun')).toHaveText('1');
  });

  test('takes a discount code and tells a wrong one', async ({page}) => {
    await addToCart(page, '/products/half-moons');
    await page.goto('/cart');
    await apply(page, 'NOPE');
    await expect(
      page.getByText('The discount code NOPE was not found.'),
    ).toBeVisible();
    await expect(page.getByText('Subtotal')).toHaveCount(0);

    await apply(page, 'trykk10');
    await expect(page.getByText('Subtotal')).toBeVisible();
    const [subtotal = 0, discount = 0, total = 0] = (
      await page.getByRole('definition').allInnerTexts()
    ).map((text) => Number(text.replaceAll(/[^\d.]/g, '')));
    expect(discount).toBe(subtotal / 10);
    expect(total).toBe(subtotal - discount);

    await apply(page, 'NOPE');
    await expect(
      page.getByText('The discount code NOPE was not found.'),
    ).toBeVisible();
    await expect(page.getByText('Subtotal')).toBeVisible();

    await press(page, 'Remove code TRYKK10');
    await expect(page.getByText('Subtotal')).toHaveCount(0);
  });
});

test.describe('gift cards', {tag: '@no-javascript'}, () => {
  const applyCard = async (page: Page, code: string) => {
    await page.getByRole('textbox', {name: 'Gift card'}).fill(code);
    await page.getByRole('button', {name: 'Apply: Gift card'}).click();
  };
  const unknown = 'No gift card has this code.';

  test('pay, several at once, and a wrong one is told', async ({
    page,
    problems,
  }) => {
    problems.expect(/status of 422/);
    await addToCart(page, '/products/half-moons');
    await page.goto('/cart');
    await applyCard(page, 'NOPE 1234');
    await expect(page.getByText(unknown)).toBeVisible();
    await expect(page.getByRole('textbox', {name: 'Gift card'})).toHaveValue(
      /NOPE ?1234/,
    );

    // In groups, as on the card.
    await applyCard(page, 'hils en47 11');
    await expect(
      page.getByText(/^Ending in 4711: pays NOK\s250$/),
    ).toBeVisible();
    await applyCard(page, 'GAVE2026');
    await expect(page.getByText(/Ending in 2026: pays NOK/)).toBeVisible();
    await expect(page.getByText('Ending in 4711: pays')).toBeVisible();
    await expect(page.getByText(unknown)).toHaveCount(0);
    await expectAccessibleByDayAndNight(page);

    await press(page, 'Remove the gift card ending in 4711');
    await expect(page.getByText('Ending in 4711')).toHaveCount(0);
    await expect(page.getByText(/Ending in 2026: pays NOK/)).toBeVisible();
  });
});

test.describe('a note to the shop', () => {
  const note = (page: Page) =>
    page.getByRole('textbox', {name: 'A note to us'});

  test('is kept with the cart', {tag: '@no-javascript'}, async ({page}) => {
    await addToCart(page, '/products/half-moons');
    await page.goto('/cart');
    await note(page).fill('The bell is broken.\nPlease knock.');
    await press(page, 'Save the note');
    await expect(page.getByText('We have your note.')).toBeVisible();
    await page.goto('/cart');
    await expect(note(page)).toHaveValue('The bell is broken.\nPlease knock.');
  });

  test(
    'is not lost when Shopify does not answer',
    {tag: '@no-javascript'},
    async ({page, problems, shop}) => {
      problems.expect(/status of 503|answered 503/);
      const typed = `Please knock, ${newEmail()} says`;
      await addToCart(page, '/products/half-moons');
      await page.goto('/cart');
      await shop.addFault({
        api: 'storefront',
        operation: 'cartNoteUpdate',
        about: typed,
        effect: {kind: 'status', status: 503},
        count: 3,
      });
      await note(page).fill(typed);
      await press(page, 'Save the note');
      await expect(
        page.getByText('The shop didn’t answer. Please try again.'),
      ).toBeVisible();
      await expect(note(page)).toHaveValue(typed);
      await shop.clearFaults(typed);
      await press(page, 'Save the note');
      await expect(page.getByText('We have your note.')).toBeVisible();
    },
  );
});

test.describe('a print made for one buyer', () => {
  test(
    'needs the name to set',
    {tag: '@no-javascript'},
    async ({page, problems}) => {
      problems.expect(/status of 422/);
      await page.goto('/products/your-name-in-type');
      const name = page.getByRole('textbox', {name: 'The name to set'});
      const add = page.getByRole('button', {name: 'Add to cart'});
      await add.click();
      await expect(name).toBeFocused();
      await expect(page).toHaveURL('/products/your-name-in-type');

      await name.fill('K4RI');
      await add.click();
      await expect(page.getByText('Letters only, please.')).toBeVisible();

      await page.goto('/products/your-name-in-type');
      await name.fill('  Åse-Lill ');
      await add.click();
      await expect(page.getByText('“Åse-Lill”')).toBeVisible();
      await expect(
        page.getByText(
          'Your Name in Type can’t be cancelled once it is ordered',
        ),
      ).toBeVisible();
    },
  );
});

test.describe('what was not sent by our pages', () => {
  test('is refused from another site, whatever it asks for', async ({
    page,
    baseURL,
  }) => {
    await addToCart(page, '/products/half-moons');
    const post = (headers: Record<string, string>) =>
      page.request.post('/cart', {
        form: {intent: 'apply-discount', code: 'TRYKK10'},
        headers,
      });
    expect((await post({Origin: 'https://evil.example'})).status()).toBe(403);
    expect((await post({})).status()).toBe(403);
    const crossSite = {Origin: baseURL ?? '', 'Sec-Fetch-Site': 'cross-site'};
    expect((await post(crossSite)).status()).toBe(403);
    await page.goto('/cart');
    await expect(lines(page)).toHaveCount(1);
    await expect(page.getByText('TRYKK10')).toHaveCount(0);
  });

  test('is refused when it can’t be read', async ({page, baseURL}) => {
    const post = async (form: Record<string, string>) =>
      (
        await page.request.post('/cart', {
          form,
          headers: {Origin: baseURL ?? ''},
        })
      ).status();
    expect(await post({})).toBe(400);
    expect(await post({intent: 'add', variantId: '1', quantity: '1'})).toBe(
      400,
    );
    expect(await post({intent: 'remove', lineId: 'x'.repeat(20_000)})).toBe(
      413,
    );
  });
});
