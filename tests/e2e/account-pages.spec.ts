import {expect, type Page} from '@playwright/test';
import {checkLook, expectAccessible} from './support/accessibility';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const navigation = (page: Page) =>
  page.getByRole('navigation', {name: 'Account'});

async function fill(page: Page, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    await page.getByRole('textbox', {name, exact: true}).fill(value);
  }
}

const save = (page: Page) =>
  page.getByRole('button', {name: 'Save the address'}).click();

const HOME = {
  'First name': 'Åse',
  'Last name': 'Lid',
  'Street and number': 'Maridalsveien 3',
  'Postal code': '0178',
  City: 'Oslo',
};

test(
  'the name is changed in the profile, and what Shopify does not take is told',
  {tag: ['@phone', '@no-javascript']},
  async ({page, problems, shop, signInAs, javaScriptEnabled}) => {
    problems.expect(/status of 400/);
    const {email} = await shop.createOrder({email: newEmail()});
    await signInAs(page, email);
    await navigation(page).getByRole('link', {name: 'Profile'}).click();
    await expect(page).toHaveURL('/account/profile');
    await expect(
      navigation(page).getByRole('link', {name: 'Profile'}),
    ).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main')).toContainText(email);
    if (javaScriptEnabled) await checkLook(page);

    const press = () =>
      page.getByRole('button', {name: 'Save your name'}).click();
    await fill(page, {
      'First name': 'Åse',
      'Last name': 'https://spam.example',
    });
    await press();
    await expect(
      page.getByText('Please leave out links and brackets.'),
    ).toBeVisible();
    const lastName = page.getByRole('textbox', {name: 'Last name'});
    await expect(lastName).toHaveValue('https://spam.example');
    await expect(lastName).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);

    await lastName.fill('Lid');
    await press();
    await expect(page.getByText('Your name is saved.')).toBeVisible();
    await expect(page.getByText('Signed in as Åse Lid')).toBeVisible();
  },
);

test(
  'addresses are added, changed, made the default and deleted',
  {tag: ['@phone', '@no-javascript']},
  async ({page, problems, shop, signInAs, javaScriptEnabled}) => {
    problems.expect(/status of 400/);
    const {email} = await shop.createOrder({email: newEmail()});
    await signInAs(page, email, '/account/addresses');
    await page.getByRole('link', {name: 'Add an address'}).click();
    await fill(page, {...HOME, 'Postal code': '17', 'Last name': ''});
    await page
      .getByRole('combobox', {name: 'Country'})
      .selectOption({label: 'Norway'});
    await save(page);
    await expect(page.getByText('Please check this.')).toBeVisible();
    await expect(page.getByText('Please fill this in.')).toBeVisible();
    await expect(page.getByRole('textbox', {name: 'City'})).toHaveValue('Oslo');
    if (javaScriptEnabled) await checkLook(page);
    await fill(page, {...HOME, City: '<b>Oslo</b>'});
    await save(page);
    await expect(page.getByText('This was not accepted.')).toBeVisible();
    await fill(page, HOME);
    await page
      .getByRole('checkbox', {name: 'Use it as my default address'})
      .check();
    await save(page);
    await expect(page.getByText('The address is added.')).toBeVisible();
    const rows = page.getByRole('main').getByRole('listitem');
    const first = rows.first();
    await expect(first).toContainText('Default address');
    await expect(first).toContainText('Maridalsveien 3');

    await page.getByRole('link', {name: 'Add an address'}).click();
    await fill(page, {...HOME, 'Street and number': 'Kirkegata 5'});
    await save(page);
    await expect(page.getByText('The address is added.')).toBeVisible();
    const church = rows.filter({hasText: 'Kirkegata 5'});
    await church.getByRole('link', {name: /^Edit/}).click();
    await fill(page, {
      'Flat, floor or c/o': 'H0202',
      'Phone for the delivery': '+47 912 34 567',
    });
    await save(page);
    await expect(page.getByText('The address is saved.')).toBeVisible();
    await expect(church).toContainText('H0202');
    if (javaScriptEnabled) await checkLook(page);

    await church.getByRole('button', {name: /^Make/}).click();
    await expect(
      page.getByText('You have another default address now.'),
    ).toBeVisible();
    await expect(first).toContainText('Kirkegata 5');

    const other = rows.filter({hasText: 'Maridalsveien 3'});
    await other.getByRole('link', {name: /^Delete/}).click();
    await expect(
      page.getByRole('heading', {name: 'Delete this address?'}),
    ).toBeVisible();
    if (javaScriptEnabled) await checkLook(page);
    await page.getByRole('button', {name: 'Delete the address'}).click();
    await expect(page.getByText('The address is deleted.')).toBeVisible();
    await expect(other).toHaveCount(0);
  },
);

test('an address that is somebody else’s is not there, and can’t be deleted', async ({
  page,
  problems,
  shop,
  signInAs,
  baseURL,
}) => {
  problems.expect(/status of 404/);
  const {email} = await shop.createOrder({email: newEmail()});
  await signInAs(page, email, '/account/addresses');
  for (const path of ['6200000000001', '6200000000001/delete', 'x']) {
    const response = await page.goto(`/account/addresses/${path}`);
    expect(response?.status()).toBe(404);
    expect(response?.headers()['cache-control']).toContain('no-store');
    await expect(
      page.getByRole('heading', {name: 'We can’t find that address'}),
    ).toBeVisible();
  }
  const post = (form: Record<string, string>, origin: string) =>
    page.request.post('/account/addresses', {form, headers: {Origin: origin}});
  const form = {address: '6200000000001', token: 'x'.repeat(43)};
  expect((await post(form, 'https://evil.example')).status()).toBe(403);
  expect((await post(form, baseURL ?? '')).status()).toBe(403);
  expect((await post({address: 'x'}, baseURL ?? '')).status()).toBe(400);
});

test(
  'an address that was typed is not lost when Shopify does not answer, or when one has to sign in again',
  {tag: '@no-javascript'},
  async ({page, problems, shop, signInAs, context}) => {
    problems.expect(/status of 50\d|answered 50\d/);
    const {email} = await shop.createOrder({email: newEmail()});
    await signInAs(page, email, '/account/addresses/new');
    const street = `${email} street`;
    await shop.addFault({
      api: 'customer',
      operation: 'AddAddress',
      about: street,
      effect: {kind: 'status', status: 503},
    });
    await fill(page, {...HOME, 'Street and number': street});
    await save(page);
    await expect(page.getByText('Trying again is safe.')).toBeVisible();
    const typed = page.getByRole('textbox', {name: 'Street and number'});
    await expect(typed).toHaveValue(street);

    await context.clearCookies({name: 'session'});
    await save(page);
    // Shopify's login still knows the customer and sends them straight back.
    await expect(typed).toHaveValue(street);
    await save(page);
    await expect(page.getByText('The address is added.')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(street);
  },
);

test(
  'orders are looked for by number and time, and the answer has an address of its own',
  {tag: ['@phone', '@no-javascript']},
  async ({page, problems, shop, signInAs, javaScriptEnabled}) => {
    problems.expect(/status of 400/);
    const email = newEmail();
    const old = await shop.createOrder({email, ageMinutes: 60 * 24 * 200});
    const fresh = await shop.createOrder({email, ageMinutes: 5});
    await signInAs(page, email);
    const open = () => page.getByText('Find an order', {exact: true}).click();
    const show = () =>
      page.getByRole('button', {name: 'Show', exact: true}).click();
    const row = ({name}: {name: string}) =>
      page.getByRole('link', {name: `Order ${name}`});

    await open();
    await page.getByRole('searchbox').fill(old.name);
    await show();
    await expect(page).toHaveURL(/[?]q=/);
    await expect(row(old)).toBeVisible();
    await expect(row(fresh)).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveValue(old.name);
    if (javaScriptEnabled) await checkLook(page);

    await page
      .getByRole('combobox', {name: 'Placed'})
      .selectOption('In the last 30 days');
    await show();
    await expect(
      page.getByText('None of your orders is like that.'),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', {name: 'Show all orders'}).click();
    await expect(row(old)).toBeVisible();
    await expect(row(fresh)).toBeVisible();

    await page.goto('/account/orders?sort=oldest');
    await expect(page.getByRole('link', {name: /^Order #/}).first()).toHaveText(
      `Order ${old.name}`,
    );
    expect((await page.goto('/account/orders?placed=x'))?.status()).toBe(400);
    await expect(
      page.getByRole('heading', {name: 'That didn’t look right'}),
    ).toBeVisible();
  },
);
