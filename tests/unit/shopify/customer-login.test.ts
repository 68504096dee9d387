import {createCustomerAccountClient} from '@shopify/hydrogen';
import {afterAll, beforeAll, expect, it, vi} from 'vitest';
import {DRAFT_IN_SESSION, keepDraft} from '~/cancellation/draft.server';
import {localeOf} from '~/i18n/locale';
import {
  endLogin,
  finishLogin,
  startLogin,
} from '~/shopify/customer-login.server';
import {formToken, isFormToken} from '~/shopify/form-token.server';
import {AppSession} from '~/shopify/session.server';
import {
  API_VERSION,
  CREDENTIALS,
  EMULATED_SHOP,
} from '../../../emulator/config';
import {leadFetchTo, throughLoginPages} from '../merchant/signed-in';
import {EmulatedShop} from '../support/emulated-shop';

const SECRETS = ['a-session-secret-of-more-than-32-characters'] as const;
const STOREFRONT = 'https://localhost:0';
const PURPOSE = 'cancel 5001';

let shop: EmulatedShop;
beforeAll(async () => {
  shop = await EmulatedShop.open();
  leadFetchTo(shop);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await shop.close();
});

const cookieOf = async (session: AppSession): Promise<string> =>
  (await session.commit()).split(';')[0] ?? '';

const sessionOf = (cookie: string) =>
  AppSession.init(
    new Request(STOREFRONT, {headers: {Cookie: cookie}}),
    SECRETS,
  );

/** What the login's routes are given for a request to this address. */
const contextOf = (session: AppSession, address: string) => ({
  session,
  locale: localeOf('/'),
  customerAccount: createCustomerAccountClient({
    session,
    customerAccountId: CREDENTIALS.customerAccountClientId,
    shopId: String(EMULATED_SHOP.id),
    customerApiVersion: API_VERSION,
    request: new Request(new URL(address, STOREFRONT)),
  }),
});

const queryOf = (address: string) => new URL(address, STOREFRONT).searchParams;

/** Goes through a login in a browser with this session. */
async function logIn(session: AppSession): Promise<Response> {
  const start = '/account/login?return_to=%2Faccount%2Forders';
  const away = await startLogin(contextOf(session, start), queryOf(start));
  const {pathname, search} = await throughLoginPages(
    away.headers.get('Location') ?? '',
    'kari@example.com',
  );
  return finishLogin(
    contextOf(session, `${pathname}${search}`),
    new URLSearchParams(search),
    [DRAFT_IN_SESSION],
  );
}

it('leaves nothing of a session that was there before to whoever planted or copied it', async () => {
  const before = await sessionOf('');
  const token = await formToken(before, PURPOSE);
  before.set('wasMerchant', true);
  const draftOwner = {orderNumber: '5001', visitor: null};
  keepDraft(before, 'cancel', draftOwner, {comment: 'Too small'});
  const planted = await cookieOf(before);

  const session = await sessionOf(planted);
  const answer = await logIn(session);
  expect(answer.headers.get('Location')).toBe('/account/orders');

  const after = await sessionOf(await cookieOf(session));
  expect(JSON.stringify(after.get('customerAccount'))).toContain('"shcat_');
  expect(await isFormToken(after, PURPOSE, token)).toBe(false);
  expect(after.get('wasMerchant')).toBeUndefined();
  // What a customer typed before they had to sign in.
  expect(after.get(DRAFT_IN_SESSION)).toBeDefined();

  const copied = await sessionOf(planted);
  const newToken = await formToken(after, PURPOSE);
  expect(await isFormToken(copied, PURPOSE, newToken)).toBe(false);
});

it.each([
  ['a customer', true],
  ['somebody who was signed out already', false],
])('signing out ends the whole session of %s', async (_who, isSignedIn) => {
  const session = await sessionOf('');
  if (isSignedIn) await logIn(session);
  await formToken(session, PURPOSE);
  const answer = await endLogin(contextOf(session, '/account/logout'));
  expect(answer.headers.get('Set-Cookie')).toMatch(/^session=; Max-Age=0;/);
  expect(session.isPending).toBe(false);
});
