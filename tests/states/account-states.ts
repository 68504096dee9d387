import {press, type Stage} from './stage';
import type {State} from './state';

const BOOK = '/account/addresses';

/** Adds an address by its form. */
async function addAddress({page}: Stage, street: string): Promise<void> {
  await page.goto(`${BOOK}/new`);
  const typed = {
    firstName: 'Kari',
    lastName: 'Nordmann',
    address1: street,
    zip: '0178',
    city: 'Oslo',
  };
  for (const [name, value] of Object.entries(typed)) {
    await page.locator(`main input[name="${name}"]`).fill(value);
  }
  await press(page);
}

/** A page of one address that is not the default. @param end of its path */
const ofAddress = async (stage: Stage, end: string): Promise<string> => {
  // The first one becomes the default.
  await addAddress(stage, 'Fossveien 24');
  await addAddress(stage, `Maridalsveien ${Date.now()}`);
  const path = await stage.page
    .locator(`main a[href*="${BOOK}/"][href$="/delete"]`)
    .last()
    .getAttribute('href');
  if (path === null) throw new Error('No address can be deleted');
  return path.replace('/delete', end);
};

/** Who the customer is, and where parcels go. */
export const ACCOUNT_STATES: readonly State[] = [
  {name: 'profile', prepare: () => '/account/profile'},
  {name: 'profile-saved', prepare: () => '/account/profile?saved'},
  {
    name: 'profile-wrong',
    prepare: () => '/account/profile',
    act: async (page) => {
      await page
        .locator('main input[name="lastName"]')
        .fill('https://spam.example');
      await press(page);
    },
  },
  {
    name: 'address-book',
    prepare: async (stage) => {
      await addAddress(stage, 'Fossveien 24');
      await addAddress(stage, 'Hyttevegen 1');
      return BOOK;
    },
  },
  {name: 'address-new', prepare: () => `${BOOK}/new`},
  {
    name: 'address-wrong',
    prepare: () => `${BOOK}/new`,
    act: async (page) => {
      await page.locator('main input[name="zip"]').fill('17');
      await page.locator('main input[name="phone"]').fill('?');
      await press(page);
    },
  },
  {name: 'address-edit', prepare: (stage) => ofAddress(stage, '')},
  {name: 'address-delete', prepare: (stage) => ofAddress(stage, '/delete')},
  {name: 'address-missing', prepare: () => `${BOOK}/1`},
  {
    name: 'order-list-search',
    prepare: async (stage) => {
      const {name} = await stage.order();
      return `/account/orders?q=${encodeURIComponent(name)}`;
    },
  },
  {name: 'order-list-nothing', prepare: () => '/account/orders?q=1'},
];
