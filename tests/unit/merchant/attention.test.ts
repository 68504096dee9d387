import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from 'vitest';
import {followUpOrder} from '~/cancellation/follow-up.server';
import {LOCALES} from '~/i18n/locale';
import {
  attend,
  countAttention,
  readAttention,
} from '~/merchant/attention/attention-store.server';
import {attentionView} from '~/merchant/attention/attention-view.server';
import {openAttention} from '~/merchant/attention/open-attention.server';
import type {Merchant} from '~/shopify/merchant-access.server';
import {noteHeard} from '~/shopify/webhook-heard.server';
import {newReceiptNumber} from '~/withdrawal/statement';
import {
  noteUnmatched,
  settleUnmatched,
} from '~/withdrawal/unmatched-store.server';
import {keepGuestStatement} from '~/withdrawal/withdrawal-store.server';
import {EMULATED_SHOP} from '../../../emulator/config';
import type {Order} from '../../../emulator/state/orders';
import {subscribe} from '../../../emulator/webhooks/subscribe';
import {Visitors} from '../cancellation/visitors';
import {containing} from '../emulator/admin-shop';
import {EmulatedShop} from '../support/emulated-shop';
import {leadFetchTo, Visitor} from './signed-in';

let login: EmulatedShop;
let merchant: Merchant;
beforeAll(async () => {
  login = await EmulatedShop.open();
  leadFetchTo(login);
  const visitor = await Visitor.signedIn('merchant@example.com');
  const access = await visitor.access();
  if (access?.kind !== 'granted') throw new Error('Nobody was let in');
  ({merchant} = access);
  vi.unstubAllGlobals();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await login.close();
});

let visitors: Visitors;
beforeEach(async () => {
  visitors = await Visitors.open();
});
afterEach(() => visitors.close());

const client = () => visitors.shop.admin;
const world = () => visitors.shop.emulator.world;
const gid = ({id}: Order) => `gid://shopify/Order/${id}`;

/** An order of which the bank has refused the refund. */
async function shortPaid(): Promise<Order> {
  const order = visitors.shop.placeOrder();
  await visitors.visitAndCancel(order);
  await visitors.event(order, 'refund-fails');
  await visitors.look(order);
  return order;
}

/** The page as a merchant sees it. */
async function page(after: string | null = null) {
  const later: Promise<void>[] = [];
  const told: string[] = [];
  const opened = await openAttention(client(), after, {
    later: (work) => later.push(work),
    tell: (orderId) => told.push(orderId),
  });
  await Promise.all(later);
  const view = await attentionView(LOCALES[0], opened, {
    after,
    storeDomain: EMULATED_SHOP.domain,
    receiptPath: ({number}) => Promise.resolve(`/withdrawals/${number}`),
  });
  return {...view, told};
}

describe('an order that needs a person', () => {
  it('is listed with what happened, since when and what to do', async () => {
    const order = await shortPaid();
    const {orders, told} = await page();
    expect(orders).toEqual([
      {
        number: String(order.id),
        name: `#${order.number}`,
        url: `https://admin.shopify.com/store/angre-demo/orders/${order.id}`,
        openLabel: `Open #${order.number} in Shopify`,
        matters: [
          expect.objectContaining({
            what: 'Less was paid back than the customer was promised.',
            since: containing('Since '),
            todo: containing('pay back the rest'),
          }),
        ],
        history: [],
      },
    ]);
    expect(told).toEqual([gid(order)]);
    expect(await countAttention(client())).toBe(1);
  });

  it('goes with its tag when a merchant is done, and who and when is kept', async () => {
    const order = await shortPaid();
    const [view] = (await page()).orders;
    const [matter] = view?.matters ?? [];
    const press = () =>
      attend(client(), String(order.id), matter?.id ?? '', merchant);
    expect(await press()).toEqual({
      orderName: `#${order.number}`,
      kind: 'done',
      isStillOpen: false,
    });
    expect(order.tags).not.toContain('cancel-needs-attention');
    expect(await press()).toMatchObject({kind: 'already'});
    // Neither a visit nor a webhook brings it back.
    await visitors.look(order);
    expect(order.tags).not.toContain('cancel-needs-attention');
    expect((await page()).orders).toEqual([]);
    const kept = order.metafields.find(({key}) => key === 'attention');
    expect(JSON.parse(kept?.value ?? '')).toMatchObject({
      done: [{code: 'REFUND_INCOMPLETE', by: 'merchant@example.com'}],
    });
  });

  it('stays while anything else is left', async () => {
    const order = await shortPaid();
    await visitors.event(order, 'ship-late');
    await visitors.look(order);
    const [view] = (await page()).orders;
    expect(view?.matters).toHaveLength(2);
    const [first, second] = view?.matters ?? [];
    const done = (id = '') => attend(client(), String(order.id), id, merchant);
    expect(await done(first?.id)).toMatchObject({isStillOpen: true});
    expect(order.tags).toContain('cancel-needs-attention');
    const [left] = (await page()).orders;
    expect(left?.matters.map(({id}) => id)).toEqual([second?.id]);
    expect(left?.history.join()).toContain('merchant@example.com');
    await done(second?.id);
    expect(order.tags).not.toContain('cancel-needs-attention');
  });

  it('is dealt with once by two people at the same time', async () => {
    const order = await shortPaid();
    const id = (await page()).orders[0]?.matters[0]?.id ?? '';
    const answers = await Promise.all(
      [1, 2].map(() => attend(client(), String(order.id), id, merchant)),
    );
    expect(answers.map((answer) => answer?.kind).sort()).toEqual([
      'already',
      'done',
    ]);
  });

  it('loses a tag that comes back after all was dealt with', async () => {
    const order = await shortPaid();
    const id = (await page()).orders[0]?.matters[0]?.id ?? '';
    await attend(client(), String(order.id), id, merchant);
    order.tags.push('cancel-needs-attention');
    expect((await page()).orders).toEqual([]);
    expect(order.tags).not.toContain('cancel-needs-attention');
  });

  it('is found when somebody has overwritten its record, and stays until that is mended', async () => {
    const order = visitors.shop.placeOrder();
    await visitors.visitAndCancel(order);
    const record = order.metafields.find(({key}) => key === 'cancellation');
    if (record) record.value = '"mine now"';
    await visitors.atDesk((desk) => followUpOrder(client(), desk, gid(order)));
    expect(order.tags).toContain('cancel-needs-attention');
    const [view] = (await page()).orders;
    const [matter] = view?.matters ?? [];
    expect(matter).toMatchObject({doneAbout: null});
    expect(matter?.what).toContain('was overwritten');
    const answer = await attend(
      client(),
      String(order.id),
      matter?.id ?? '',
      merchant,
    );
    expect(answer).toMatchObject({kind: 'already', isStillOpen: true});
    expect(order.tags).toContain('cancel-needs-attention');
  });

  it('may have been tagged by hand', async () => {
    const order = visitors.shop.placeOrder({tags: ['cancel-needs-attention']});
    const [view] = (await page()).orders;
    expect(view?.matters[0]?.what).toContain('nothing is written down');
    await attend(
      client(),
      String(order.id),
      view?.matters[0]?.id ?? '',
      merchant,
    );
    expect(order.tags).toEqual([]);
  });

  it('is one of so many: they come in pages, the last that changed first', async () => {
    for (let count = 0; count < 21; count += 1) {
      visitors.shop.placeOrder({tags: ['withdrawal-needs-attention']});
    }
    const first = await page();
    expect(first.orders).toHaveLength(20);
    expect(first.newest).toBeNull();
    const after = new URLSearchParams(first.older ?? '').get('after');
    const second = await page(after);
    expect(second.orders).toHaveLength(1);
    expect(second.older).toBeNull();
    expect(second.newest).toBe('?');
  });

  it('costs the smallest plan little', async () => {
    await shortPaid();
    const before = world().requests.entries.length;
    await readAttention(client(), null);
    await page();
    const cost = world()
      .requests.entries.slice(before)
      .reduce((sum, {requestedCost}) => sum + (requestedCost ?? 0), 0);
    expect(cost).toBeLessThan(500);
  });
});

describe('a withdrawal that fits no order', () => {
  const number = newReceiptNumber();
  const state = () =>
    keepGuestStatement(client(), String(EMULATED_SHOP.id), {
      number,
      receivedAt: world().clock.iso(),
      name: 'Gry Nordmann',
      email: 'gry@example.com',
      orderName: 'the blue one',
      remarks: '',
      lines: [],
      proof: null,
      pathPrefix: '',
      timeZone: null,
    });

  it('is listed with who wrote what, by when to pay back, and the statement', async () => {
    await state();
    await noteUnmatched(client(), {number, receivedAt: world().clock.iso()});
    const {withdrawals, withdrawalsMore} = await page();
    expect(withdrawals).toMatchObject([
      {
        receipt: number,
        details: [
          containing('Since '),
          'Gry Nordmann (gry@example.com) wrote “the blue one” as the order.',
        ],
        todo: containing('The money is due by '),
        url: `/withdrawals/${number}`,
      },
    ]);
    expect(withdrawalsMore).toBeNull();
    expect(await countAttention(client())).toBe(1);
    await settleUnmatched(client(), number, merchant.email);
    expect((await page()).withdrawals).toEqual([]);
    expect(await countAttention(client())).toBe(0);
  });

  it('does not come back, and none that is old comes', async () => {
    const receivedAt = world().clock.iso();
    await noteUnmatched(client(), {number, receivedAt});
    await settleUnmatched(client(), number, null);
    expect(await noteUnmatched(client(), {number, receivedAt})).toBe(false);
    world().clock.advance(31 * 24 * 60);
    const late = {number: newReceiptNumber(), receivedAt};
    expect(await noteUnmatched(client(), late)).toBe(false);
    expect((await page()).withdrawals).toEqual([]);
  });

  it('is one of so many: the newest come first', async () => {
    for (let count = 0; count < 21; count += 1) {
      const receivedAt = world().clock.iso();
      await noteUnmatched(client(), {number: newReceiptNumber(), receivedAt});
    }
    const {withdrawals, withdrawalsMore} = await page();
    expect(withdrawals).toHaveLength(20);
    expect(withdrawals[0]?.url).toBeNull();
    expect(withdrawalsMore).toContain('20 of 21');
  });
});

describe('the shop itself', () => {
  const codes = async () => (await page()).shop.map(({code}) => code);
  const shop = () => world().shopMetafields;

  /** Shopify tells of something. */
  const hear = () =>
    noteHeard(
      client(),
      {
        env: {SHOP_ID: String(EMULATED_SHOP.id)},
        waitUntil: () => undefined,
      },
      () =>
        Promise.resolve({
          match: () => Promise.resolve(undefined),
          put: () => Promise.resolve(),
        }),
    );

  const uri = 'https://shop.example/webhooks/shopify';

  it('needs nobody when all is well', async () => {
    subscribe(world(), {topic: 'ORDERS_UPDATED', uri});
    expect(await codes()).toEqual([]);
  });

  it('has webhooks that were never heard of, or fell silent', async () => {
    expect(await codes()).toEqual(['WEBHOOKS_MISSING']);
    await hear();
    expect(await codes()).toEqual([]);
    world().clock.advance(6 * 60);
    expect(await codes()).toEqual([]);
    visitors.shop.placeOrder();
    expect(await codes()).toEqual(['WEBHOOKS_SILENT']);
  });

  it('has rules that can’t be read, and messages that nobody takes', async () => {
    subscribe(world(), {topic: 'ORDERS_UPDATED', uri});
    visitors.setPolicy({});
    for (const metafield of shop()) metafield.value = '"no rules"';
    visitors.shop.emulator.world.shopMetafields.push({
      id: 1,
      ownerId: `gid://shopify/Shop/${EMULATED_SHOP.id}`,
      namespace: 'angre',
      key: 'events-waiting',
      type: 'json',
      value: JSON.stringify({
        version: 1,
        subjects: ['5001'],
        since: '2026-11-24T10:00:00.000Z',
        rounds: 3,
        nextAt: null,
      }),
      compareDigest: '',
      createdAt: world().clock.iso(),
      updatedAt: world().clock.iso(),
    });
    const {shop: matters} = await page();
    expect(matters.map(({code}) => code)).toEqual([
      'POLICY_UNREADABLE',
      'EVENTS_WAITING',
    ]);
    expect(matters[1]?.what).toContain('24 November 2026 at 11:00');
  });
});
