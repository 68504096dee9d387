import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {watchShop} from '~/events/watch-shop.server';
import {newReceiptNumber} from '~/withdrawal/statement';
import {
  noteUnmatched,
  settleUnmatched,
} from '~/withdrawal/unmatched-store.server';
import {EMULATED_SHOP} from '../../../emulator/config';
import {subscribe} from '../../../emulator/webhooks/subscribe';
import {Helpdesk} from './helpdesk';

let helpdesk: Helpdesk;
beforeEach(async () => {
  helpdesk = await Helpdesk.open();
  subscribe(world(), {
    topic: 'ORDERS_UPDATED',
    uri: 'https://shop.example/webhooks/shopify',
  });
});
afterEach(() => helpdesk.close());

const world = () => helpdesk.visitors.shop.emulator.world;
const client = () => helpdesk.visitors.shop.admin;

const told = () => helpdesk.shopMessages.map(({type, code}) => [type, code]);
const ids = () => helpdesk.shopMessages.map(({id}) => id);

const NEEDED = 'shop.attention_needed';
const RESOLVED = 'shop.attention_resolved';

function breakPolicy(): void {
  helpdesk.visitors.setPolicy({});
  for (const metafield of world().shopMetafields) {
    if (metafield.key === 'policy') metafield.value = '"no rules"';
  }
}

function mendPolicy(): void {
  const kept = world().shopMetafields.filter(({key}) => key !== 'policy');
  world().shopMetafields.splice(0, Infinity, ...kept);
}

const EMPTY_CACHE = () =>
  Promise.resolve({
    match: () => Promise.resolve(undefined),
    put: () => Promise.resolve(),
  });

/** Shopify tells of something. The shop's note of it is as old as this. */
function hear(): void {
  const {shopMetafields, clock} = world();
  const value = JSON.stringify({at: clock.iso()});
  const heard = shopMetafields.find(({key}) => key === 'webhooks-heard');
  if (heard) {
    heard.value = value;
    return;
  }
  shopMetafields.push({
    id: world().nextId(),
    ownerId: `gid://shopify/Shop/${EMULATED_SHOP.id}`,
    namespace: 'angre',
    key: 'webhooks-heard',
    type: 'json',
    value,
    compareDigest: '',
    createdAt: clock.iso(),
    updatedAt: clock.iso(),
  });
}

describe('what is amiss with the shop itself', () => {
  it('is not told as long as all is well, and nothing is written', async () => {
    await helpdesk.watch();
    expect(told()).toEqual([]);
    expect(helpdesk.visitors.shop.countOf('metafieldsSet')).toBe(0);
  });

  it('is told once, however many come by, and once when it is over', async () => {
    breakPolicy();
    await helpdesk.watch();
    world().clock.advance(30);
    await helpdesk.watch();
    expect(told()).toEqual([[NEEDED, 'POLICY_UNREADABLE']]);
    expect(helpdesk.shopMessages[0]).toMatchObject({
      version: 1,
      shop: EMULATED_SHOP.domain,
      order: null,
      facts: {},
    });
    mendPolicy();
    await helpdesk.watch();
    await helpdesk.watch();
    expect(told()).toEqual([
      [NEEDED, 'POLICY_UNREADABLE'],
      [RESOLVED, 'POLICY_UNREADABLE'],
    ]);
    expect(ids()[1]).toBe(`${String(ids()[0])}-resolved`);
  });

  it('is told again when it happens again', async () => {
    for (let time = 0; time < 2; time += 1) {
      breakPolicy();
      await helpdesk.watch();
      world().clock.advance(10);
      mendPolicy();
      await helpdesk.watch();
      world().clock.advance(10);
    }
    expect(told()).toHaveLength(4);
    expect(new Set(ids()).size).toBe(4);
  });

  it('has one id when several notice it in the same moment', async () => {
    breakPolicy();
    await Promise.all([1, 2, 3].map(() => helpdesk.watch()));
    expect(new Set(ids()).size).toBe(1);
  });

  it('names the scopes that are missing', async () => {
    const {settings} = world();
    settings.adminScopes = settings.adminScopes.filter(
      (scope) => !scope.endsWith('_returns'),
    );
    await helpdesk.watch();
    expect(helpdesk.shopMessages).toMatchObject([
      {
        code: 'SCOPES_MISSING',
        facts: {scopes: ['read_returns', 'write_returns']},
      },
    ]);
    expect(helpdesk.shopMessages[0]?.text).toContain('write_returns');
  });

  it('says since when webhooks are silent, until one comes', async () => {
    hear();
    world().clock.advance(6 * 60);
    helpdesk.visitors.shop.placeOrder();
    await helpdesk.watch();
    expect(told()).toEqual([[NEEDED, 'WEBHOOKS_SILENT']]);
    expect(helpdesk.shopMessages[0]?.text).toMatch(
      /nothing since \d{4}-\d\d-\d\d \d\d:\d\d UTC/,
    );
    hear();
    await helpdesk.watch();
    expect(told()[1]).toEqual([RESOLVED, 'WEBHOOKS_SILENT']);
  });

  it('waits for a receiver that does not take it, and is told with the others', async () => {
    breakPolicy();
    helpdesk.fail({kind: 'status', status: 503}, 3);
    await helpdesk.watch();
    expect(told()).toEqual([]);
    expect(helpdesk.waiting).toMatchObject({subjects: ['shop']});
    await helpdesk.sendAgain();
    expect(told()).toEqual([[NEEDED, 'POLICY_UNREADABLE']]);
    expect(helpdesk.waiting).toMatchObject({subjects: []});
  });

  it('is told of both ends when the receiver was away meanwhile', async () => {
    breakPolicy();
    helpdesk.fail({kind: 'status', status: 503}, 3);
    await helpdesk.watch();
    world().clock.advance(10);
    mendPolicy();
    await helpdesk.watch();
    expect(told()).toEqual([
      [NEEDED, 'POLICY_UNREADABLE'],
      [RESOLVED, 'POLICY_UNREADABLE'],
    ]);
  });

  it('is told twice under one id, where the worker died before it wrote that it was told', async () => {
    breakPolicy();
    await helpdesk.watch();
    const alarms = world().shopMetafields.find(
      ({key}) => key === 'shop-alarms',
    );
    if (alarms)
      alarms.value = alarms.value.replace(/"told":\[.*?\]/, '"told":[]');
    await helpdesk.watch();
    expect(ids()).toHaveLength(2);
    expect(new Set(ids()).size).toBe(1);
  });
});

describe('a statement that fits no order', () => {
  it('is told by its receipt alone, and once more when somebody has dealt with it', async () => {
    const number = newReceiptNumber();
    const receivedAt = world().clock.iso();
    const statement = {number, receivedAt};
    expect(await noteUnmatched(client(), statement)).toBe(true);
    expect(await noteUnmatched(client(), statement)).toBe(false);
    await helpdesk.watch();
    await helpdesk.watch();
    expect(helpdesk.shopMessages).toEqual([
      expect.objectContaining({
        id: `shop-withdrawal-${number}`,
        type: NEEDED,
        code: 'WITHDRAWAL_UNMATCHED',
        occurredAt: receivedAt,
        order: null,
        facts: {receipt: number},
      }),
    ]);
    expect(await settleUnmatched(client(), number, 'm@example.com')).toBe(true);
    expect(await settleUnmatched(client(), number, 'm@example.com')).toBe(
      false,
    );
    await helpdesk.watch();
    expect(told()[1]).toEqual([RESOLVED, 'WITHDRAWAL_UNMATCHED']);
    expect(JSON.stringify(helpdesk.shopMessages)).not.toContain('m@example');
  });
});

describe('whoever comes by', () => {
  const watched: string[] = [];
  const comeBy = async (EVENTS_URL: string) => {
    const work: Promise<unknown>[] = [];
    watchShop(
      {
        env: {EVENTS_URL, SHOP_ID: '7'},
        waitUntil: (each) => work.push(each),
        requestId: 'a',
        tell: (id) => watched.push(id),
      },
      EMPTY_CACHE,
    );
    await Promise.all(work);
  };

  it('has the shop looked after, but not each time, and not where nobody is told', async () => {
    await comeBy('');
    expect(watched).toEqual([]);
    await comeBy('https://helpdesk.example/');
    await comeBy('https://helpdesk.example/');
    expect(watched).toEqual(['gid://shopify/Shop/7']);
  });
});
