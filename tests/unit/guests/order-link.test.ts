import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {
  dropGuestPass,
  grantGuestPass,
  readGuestPass,
} from '~/cancellation/guest-pass.server';
import type {OrderAsked} from '~/guests/find-order-form';
import {openLink} from '~/guests/open-link.server';
import {sendLink} from '~/guests/send-link.server';
import {LOCALES} from '~/i18n/locale';
import {mailSender} from '~/mail/send-mail.server';
import {AppSession} from '~/shopify/session.server';
import {CREDENTIALS} from '../../../emulator/config';
import type {Order} from '../../../emulator/state/orders';
import {EmulatedShop} from '../support/emulated-shop';

const SECRETS = ['a-session-secret-of-more-than-32-characters'] as const;
const ORIGIN = 'https://shop.example';
const [english, norwegian] = LOCALES;

const newSession = () => AppSession.init(new Request(ORIGIN), SECRETS);

describe('a guest’s one-time link', () => {
  let shop: EmulatedShop;

  beforeAll(async () => {
    shop = await EmulatedShop.open();
  });
  afterAll(() => shop.close());
  beforeEach(() => {
    shop.emulator.reset();
  });

  const ask = (
    asked: OrderAsked,
    locale: (typeof LOCALES)[number] = english,
  ) => {
    const sendMail = mailSender(
      {MAIL_API_KEY: CREDENTIALS.mailApiKey, MAIL_FROM: 'hei@shop.example'},
      {fetch: shop.fetch},
    );
    if (!sendMail) throw new Error('No provider is connected');
    const desk = {admin: shop.admin, sendMail, secrets: SECRETS};
    return sendLink(desk, asked, {locale, origin: ORIGIN});
  };
  const mails = () => shop.emulator.world.outbox;
  const guestOrder = () =>
    shop.placeOrder({email: 'gry@example.com', guest: true});
  const asked = ({number}: Order, email = 'gry@example.com') => ({
    order: `#${number}`,
    email,
  });
  const newestToken = () => {
    const [, token] =
      /\/orders\/link\/([\w-]+)/.exec(mails().at(-1)?.text ?? '') ?? [];
    if (!token) throw new Error('No link was sent');
    return token;
  };
  const open = async (token: string) => {
    const session = await newSession();
    const opened = await openLink(
      shop.admin,
      {session, secrets: SECRETS},
      token,
    );
    return {opened, session};
  };

  test('goes to the address on the order, and opens that order alone', async () => {
    const [order, other] = [guestOrder(), guestOrder()];
    await ask({order: ` # ${order.number}`, email: ' GRY@Example.com '});
    expect(mails()).toMatchObject([
      {
        to: 'gry@example.com',
        subject: `Your order #${order.number}: here is your link`,
      },
    ]);
    expect(mails()[0]?.html).toContain(`${ORIGIN}/orders/link/`);
    const {opened, session} = await open(newestToken());
    expect(opened).toBe(String(order.id));
    expect(readGuestPass(session, String(order.id))?.orderName).toBe(
      `#${order.number}`,
    );
    expect(readGuestPass(session, String(other.id))).toBeNull();
  });

  test('is in the visitor’s language', async () => {
    const order = guestOrder();
    await ask(asked(order), norwegian);
    expect(mails()[0]?.subject).toBe(
      `Bestilling #${order.number}: her er lenken din`,
    );
    expect(mails()[0]?.text).toContain(`${ORIGIN}/nb-no/orders/link/`);
  });

  test('comes to whoever has an account, too, at the address on the order', async () => {
    const order = shop.placeOrder({email: 'kari@example.com'});
    await ask(asked(order, 'kari@example.com'));
    const {opened, session} = await open(newestToken());
    expect(opened).toBe(String(order.id));
    expect(readGuestPass(session, String(order.id))).not.toBeNull();
  });

  test('is not sent for another address, nor for a number that only begins alike', async () => {
    const order = guestOrder();
    await ask(asked(order, 'somebody@example.com'));
    await ask({order: `${order.number}1`, email: 'gry@example.com'});
    await ask({order: '" OR status:any', email: 'gry@example.com'});
    expect(mails()).toEqual([]);
    expect(order.metafields).toEqual([]);
  });

  test('is kept as a hash', async () => {
    const order = guestOrder();
    await ask(asked(order));
    const [stored] = order.metafields;
    expect(stored).toMatchObject({namespace: 'angre', key: 'guest-links'});
    expect(stored?.value).not.toContain(newestToken());
    const [, nonce = ''] = newestToken().split('-');
    expect(stored?.value).not.toContain(nonce);
  });

  test('opens once, however many press at the same moment', async () => {
    await ask(asked(guestOrder()));
    const token = newestToken();
    const answers = await Promise.all(
      Array.from({length: 6}, () => open(token)),
    );
    expect(answers.filter(({opened}) => opened !== null)).toHaveLength(1);
    expect((await open(token)).opened).toBeNull();
  });

  test('opens no more after half an hour', async () => {
    await ask(asked(guestOrder()));
    shop.emulator.world.clock.advance(30);
    const {opened, session} = await open(newestToken());
    expect(opened).toBeNull();
    expect(session.isPending).toBe(false);
  });

  test('survives another one that is asked for in the same moment', async () => {
    const order = guestOrder();
    await Promise.all([ask(asked(order)), ask(asked(order))]);
    expect(mails()).toHaveLength(2);
    const tokens = mails().map(
      ({text}) => /\/orders\/link\/([\w-]+)/.exec(text)?.[1] ?? '',
    );
    for (const token of tokens) {
      expect((await open(token)).opened).toBe(String(order.id));
    }
  });

  test('is not sent a sixth time within half an hour, whichever worker is asked', async () => {
    const order = guestOrder();
    for (let n = 0; n < 7; n += 1) await ask(asked(order));
    expect(mails()).toHaveLength(5);
    shop.emulator.world.clock.advance(31);
    await ask(asked(order));
    expect(mails()).toHaveLength(6);
  });

  test('that is made up costs Shopify nothing', async () => {
    const order = guestOrder();
    const before = shop.countOf('order');
    const {opened} = await open(
      `${order.id}-${'A'.repeat(24)}-${'A'.repeat(43)}`,
    );
    expect(opened).toBeNull();
    expect(shop.countOf('order')).toBe(before);
  });
});

test('a guest’s pass is for one order and ends after two hours', async () => {
  const session = await newSession();
  const now = new Date('2026-11-24T12:00:00Z');
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const order = {orderNumber: '5001', orderName: '#1001'};
  grantGuestPass(session, {...order, emailHash: '0123456789ab'}, now);
  expect(readGuestPass(session, '5001', later(119))).toMatchObject({
    orderId: 'gid://shopify/Order/5001',
    orderName: '#1001',
    emailHash: '0123456789ab',
    until: later(120),
  });
  expect(readGuestPass(session, '5001', later(120))).toBeNull();
  expect(readGuestPass(session, '5002', now)).toBeNull();
  dropGuestPass(session);
  expect(readGuestPass(session, '5001', now)).toBeNull();
});
