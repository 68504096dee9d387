import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import * as v from 'valibot';
import {withdrawRequest} from '~/cancellation/requests/send-request.server';
import {LOCALES} from '~/i18n/locale';
import type {Mail} from '~/mail/send-mail.server';
import {mailAnswer} from '~/merchant/requests/mail-answer.server';
import {openQueue} from '~/merchant/requests/open-queue.server';
import {press} from '~/merchant/requests/press.server';
import {countRequests, readQueue} from '~/merchant/requests/read-queue.server';
import type {QueueView} from '~/merchant/requests/requests-page-view';
import {RequestsPostSchema} from '~/merchant/requests/requests-post.server';
import {RequestsWords} from '~/merchant/requests/requests-words.server';
import type {Order} from '../../../emulator/state/orders';
import {askShop} from '../cancellation/ask-shop';
import {refundsOf, Visitors} from '../cancellation/visitors';
import type {EmulatedShop} from '../support/emulated-shop';

const [english, norwegian] = LOCALES;
const words = new RequestsWords(english, 'prints.myshopify.com');
const ME = 'merchant@example.com';

// Vitest types its matchers as `any`.
const containing = (text: string): unknown => expect.stringContaining(text);

let visitors: Visitors;
let shop: EmulatedShop;
beforeEach(async () => {
  visitors = await Visitors.open();
  ({shop} = visitors);
  visitors.setPolicy({modes: {WINDOW_CLOSED: 'request'}});
});
afterEach(() => visitors.close());

const nameOf = ({number}: Order) => `#${number}`;

async function askedOrder(ageMinutes = 90): Promise<Order> {
  const order = shop.placeOrder({ageMinutes});
  await askShop(visitors, order);
  return order;
}

async function open(page: string | null = null, said = words) {
  const view = await visitors.atDesk((desk) =>
    openQueue(shop.admin, desk, page, said),
  );
  if (view.kind !== 'queue') throw new Error('Shopify was not reached');
  return view;
}

/** What a form of this page posts. */
function fields(
  {rows}: Pick<QueueView & {kind: 'queue'}, 'rows'>,
  intent: string,
  {message = '', ticked = rows.map(({orderNumber}) => orderNumber)} = {},
) {
  return v.parse(RequestsPostSchema, {
    token: '',
    message,
    intent,
    ...Object.fromEntries(
      rows.map(({orderNumber, orderName, requestId}) => [
        `request-${orderNumber}`,
        `${requestId} ${orderName}`,
      ]),
    ),
    ...Object.fromEntries(ticked.map((number) => [`tick-${number}`, 'on'])),
  });
}

const send = async (
  post: ReturnType<typeof fields>,
  by = ME,
  desk: Parameters<Visitors['atDesk']>[1] = {},
) => (await visitors.atDesk((own) => press(own, post, by, words), desk)).answer;

const trailOf = async (order: Order) => {
  const {request} = await visitors.read(order);
  if (!request || request === 'unreadable') throw new Error('No request');
  return request.request.trail;
};

describe('the queue', () => {
  it('shows who has waited longest first, with all that it takes to decide', async () => {
    const second = shop.placeOrder({ageMinutes: 200});
    const first = await askedOrder();
    shop.emulator.world.clock.advance(125);
    await askShop(visitors, second);
    const {rows, lead} = await open();
    expect(lead).toContain('2 customers wait');
    expect(rows).toMatchObject([
      {
        orderName: nameOf(first),
        link: {
          href: `https://prints.myshopify.com/admin/orders/${first.id}`,
        },
        waits: containing('2 hours ago'),
        why: 'Time is up',
        reason: 'I changed my mind',
        comment: 'Too large for the wall.',
        refund: [containing('goes back to')],
        hindrance: null,
      },
      {orderName: nameOf(second)},
    ]);
    expect(await countRequests(shop.admin)).toBe(2);
    const {rows: norske} = await open(
      null,
      new RequestsWords(norwegian, 'prints.myshopify.com'),
    );
    expect(norske).toMatchObject([{why: 'Tiden er ute'}, {}]);
  });

  it('says what hinders a yes', async () => {
    await visitors.event(await askedOrder(), 'pick');
    const {rows} = await open();
    expect(rows).toMatchObject([{hindrance: containing('being packed')}]);
  });

  it('closes what the order has made needless', async () => {
    const order = await askedOrder();
    await visitors.event(order, 'ship');
    expect((await open()).rows).toEqual([]);
    expect((await trailOf(order)).at(-1)).toMatchObject({event: 'closed'});
  });

  it('comes in pages, each within what Shopify grants at once', async () => {
    for (let count = 0; count < 12; count += 1) await askedOrder();
    const {entries} = shop.emulator.world.requests;
    const before = entries.length;
    const first = await open();
    expect(first).toMatchObject({previous: null, next: '?page=2'});
    expect(first.rows).toHaveLength(10);
    const costs = entries.slice(before).map((entry) => entry.requestedCost);
    expect(Math.max(...costs.map((cost) => cost ?? 0))).toBeLessThan(500);
    for (const asked of ['2', '99']) {
      const page = await open(asked);
      expect(page).toMatchObject({previous: '?page=1', next: null});
      expect(page.rows).toHaveLength(2);
    }
    expect((await open('no number')).rows).toHaveLength(10);
  });

  it('names an order whose request can’t be read', async () => {
    const order = await askedOrder();
    const metafield = order.metafields.find(({key}) => key === 'request');
    if (metafield) metafield.value = '{}';
    expect((await open()).remarks).toEqual([containing(nameOf(order))]);
  });
});

describe('an answer', () => {
  it('is looked through first, and changes nothing until then', async () => {
    const order = await askedOrder();
    const review = await send(fields(await open(), 'review granted'));
    expect(review).toMatchObject({
      kind: 'review',
      rows: [{orderName: nameOf(order)}],
      confirm: containing('Cancel 1 order and pay back'),
    });
    expect(order.cancelledAt).toBeNull();
    expect(await trailOf(order)).toHaveLength(1);
  });

  it('yes to many cancels each, once, and says who has given it', async () => {
    const orders = [await askedOrder(), await askedOrder()];
    const post = fields(await open(), 'answer granted', {message: 'Done.'});
    expect(await send(post)).toMatchObject({
      kind: 'queue',
      ticked: [],
      summary: {
        kind: 'success',
        lines: orders.map((order) => `${nameOf(order)} is cancelled.`),
      },
    });
    // The same press once more.
    expect(await send(post)).toMatchObject({
      summary: {
        title: 'Nothing was answered',
        lines: orders.map((order) =>
          containing(`${ME} said yes to ${nameOf(order)}`),
        ),
      },
    });
    for (const order of orders) {
      expect(refundsOf(order)).toHaveLength(1);
      expect((await trailOf(order)).at(-1)).toMatchObject({
        event: 'granted',
        by: ME,
        detail: 'Done.',
      });
    }
    const {rows, answered} = await open();
    expect(rows).toEqual([]);
    expect(answered).toHaveLength(2);
    expect(answered).toMatchObject([
      {isYes: true, byline: containing(ME), message: '“Done.”', remark: null},
      {},
    ]);
    expect(await countRequests(shop.admin)).toBe(0);
  });

  it('of the second of two people is none, and tells who was first', async () => {
    const order = await askedOrder();
    const page = await open();
    await send(fields(page, 'answer declined'), 'colleague@example.com');
    expect(await send(fields(page, 'answer granted'))).toMatchObject({
      summary: {
        lines: [containing('colleague@example.com said no')],
      },
    });
    expect(order.cancelledAt).toBeNull();
    const {answered} = await readQueue(shop.admin);
    expect(answered).toMatchObject([
      {answer: {by: 'colleague@example.com'}, isCancelled: false},
    ]);
  });

  it('is about the request that was shown, and about no later one', async () => {
    const order = await askedOrder();
    const page = await open();
    const reading = await visitors.read(order);
    await visitors.atDesk((desk) => withdrawRequest(desk, reading));
    expect(await send(fields(page, 'answer granted'))).toMatchObject({
      summary: {lines: [containing('took the request')]},
    });
    await askShop(visitors, order);
    for (const intent of ['review granted', 'answer granted']) {
      expect(await send(fields(page, intent))).toMatchObject({
        kind: 'queue',
        summary: {lines: [containing('another request')]},
      });
    }
    expect(order.cancelledAt).toBeNull();
  });

  it('yes that can’t be carried out leaves the request waiting, and does not stop the others', async () => {
    const [packed, free] = [await askedOrder(), await askedOrder()];
    const page = await open();
    await visitors.event(packed, 'pick');
    expect(await send(fields(page, 'review granted'))).toMatchObject({
      kind: 'review',
      rows: [{orderName: nameOf(free)}],
      summary: {lines: [containing('being packed')]},
    });
    expect(await send(fields(page, 'answer granted'))).toMatchObject({
      kind: 'queue',
      summary: {
        title: 'Not everything was answered',
        lines: [
          containing(`${nameOf(packed)} still waits`),
          `${nameOf(free)} is cancelled.`,
        ],
      },
    });
    expect(await trailOf(packed)).toHaveLength(1);
  });

  it('that takes too long leaves the rest to be gone on with', async () => {
    const orders = [await askedOrder(), await askedOrder(), await askedOrder()];
    const page = await open();
    let calls = 0;
    // Each look at the clock is ten seconds later.
    const clock = {
      ...visitors.clock,
      now: () => new Date(visitors.clock.now().getTime() + 10_000 * calls++),
    };
    const answer = await send(
      fields(page, 'answer declined', {message: 'Sorry.'}),
      ME,
      {clock},
    );
    expect(answer).toMatchObject({
      kind: 'again',
      intent: 'answer declined',
      message: 'Sorry.',
      confirm: 'Go on with 1 request',
    });
    if (answer.kind !== 'again') return;
    const rest = fields({...page, rows: page.rows.slice(2)}, answer.intent);
    expect(await send(rest)).toMatchObject({kind: 'queue'});
    for (const order of orders) {
      expect((await trailOf(order)).map(({event}) => event)).toEqual([
        'sent',
        'declined',
      ]);
    }
  });

  it('that Shopify does not take is kept, and harmless to send again', async () => {
    const orders = [await askedOrder(), await askedOrder()];
    const post = fields(await open(), 'answer granted', {message: 'Yes.'});
    visitors.fail('WriteRequest', {kind: 'dropAfterCommit'});
    expect(await send(post)).toMatchObject({
      kind: 'again',
      message: 'Yes.',
      shown: [{}, {}],
      summary: {
        lines: [containing('did not say'), containing('had its turn')],
      },
    });
    expect(await send(post)).toMatchObject({
      kind: 'queue',
      summary: {
        lines: [containing('said yes'), containing('is cancelled')],
      },
    });
    for (const order of orders) await visitors.look(order);
    expect(orders.map((order) => refundsOf(order).length)).toEqual([1, 1]);
  });

  it('with too long a message is not given', async () => {
    const order = await askedOrder();
    const message = 'x'.repeat(501);
    const post = fields(await open(), 'answer declined', {message});
    expect(await send(post)).toMatchObject({
      kind: 'review',
      message,
      messageError: containing('500'),
    });
    expect(await trailOf(order)).toHaveLength(1);
  });

  it('to nothing says so', async () => {
    await askedOrder();
    const post = fields(await open(), 'review granted', {ticked: []});
    expect(await send(post)).toMatchObject({
      kind: 'queue',
      summary: {lines: [containing('Nothing is ticked')]},
    });
  });
});

describe('the customer’s e-mail', () => {
  const mailed: Mail[] = [];
  const mail = (order: Order, message: string) =>
    mailAnswer(
      {
        admin: shop.admin,
        sendMail: (each) => {
          mailed.push(each);
          return Promise.resolve('id');
        },
        origin: 'https://shop.example',
      },
      {orderNumber: String(order.id), requestId: 'the-request'},
      {kind: 'declined', message},
    );

  it('goes to the address on the order, in the language it was placed in', async () => {
    const order = await askedOrder();
    await mail(order, 'Den er rammet inn.');
    expect(mailed).toMatchObject([
      {
        to: order.email,
        subject: `Forespørselen din om bestilling ${nameOf(order)}: dessverre nei`,
        text: containing(
          `https://shop.example/nb-no/account/orders/${order.id}`,
        ),
        idempotencyKey: 'request-answer/the-request',
      },
    ]);
    expect(mailed[0]?.text).toContain('Vi skrev: «Den er rammet inn.»');
  });
});

it.each([
  ['an unknown field', {other: 'x'}],
  ['an unknown intent', {intent: 'answer maybe'}],
  ['a request that is none', {'request-1': 'x #1001'}],
  [
    'more than a page has',
    Object.fromEntries(
      Array.from({length: 11}, (_, n) => [
        `request-${n}`,
        `${crypto.randomUUID()} #${n}`,
      ]),
    ),
  ],
])('a form with %s is refused', (_what, change) => {
  const form = {token: '', message: '', intent: 'all', ...change};
  expect(v.is(RequestsPostSchema, form)).toBe(false);
});
