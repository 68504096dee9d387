import {expect, type Page} from '@playwright/test';

interface Buyer {
  email: string;
  /** One of the test cards. */
  card: string;
}

/** Opens a variant by its address, for example `/products/rowan?Size=70 × 100 cm&Frame=Oak`, and puts it into the cart. */
export async function addToCart(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', {name: 'Add to cart'}).click();
  // With scripts the cart opens beside the page; without, it is the next page.
  await expect(
    page
      .getByRole('dialog', {name: 'In your cart'})
      .or(page.getByRole('heading', {level: 1, name: 'Cart'})),
  ).toBeVisible();
}

/** Types what the checkout asks for, for a parcel to Oslo. */
export async function fillCheckout(
  page: Page,
  {email, card}: Buyer,
): Promise<void> {
  const typed = {
    'E-mail': email,
    'First name': 'Sunniva',
    'Last name': 'Lid',
    'Street and number': 'Maridalsveien 3',
    'Postal code': '0178',
    City: 'Oslo',
  };
  for (const [name, value] of Object.entries(typed)) {
    await page.getByRole('textbox', {name, exact: true}).fill(value);
  }
  await fillCard(page, card);
}

/** Types a card with a date that is far away. */
export async function fillCard(page: Page, card: string): Promise<void> {
  await page.getByRole('textbox', {name: 'Card number'}).fill(card);
  await page.getByRole('textbox', {name: 'Expiry date (MM/YY)'}).fill('12/39');
  await page.getByRole('textbox', {name: 'Security code (CVC)'}).fill('123');
}
