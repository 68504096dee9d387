import {setTimeout as sleep} from 'node:timers/promises';
import {applyOrderEvent} from '../../../emulator/orders/order-events';
import type {Order} from '../../../emulator/state/orders';
import {cancelPath, orderOf, orderPath, signIn} from './customer';
import type {FormFields} from './html-form';
import {Mishap, type Page} from './visitor';
import type {Visit, VisitScope} from './visit';

/** The shop's rules leave orders with it to the shop. */
export const ASK_TAG = 'ask-us-first';

const LINES = [
  {handle: 'fjord-at-dawn'},
  {handle: 'midnight-sun', quantity: 2},
];
const TABS = 3;
/** Looks at a page that says "is being cancelled", a second apart. */
const MOST_LOOKS = 30;
const WHY = {reason: 'changed-mind', comment: 'Blåbær på veggen passet bedre.'};

export const cancelWhole: Visit = async (scope) => {
  const order = await orderOpened(scope);
  await press(scope, order, [await filledForm(scope, order)]);
};

/** Presses twice, before anything is answered. */
export const cancelByDoubleClick: Visit = async (scope) => {
  const order = await orderOpened(scope);
  const form = await filledForm(scope, order);
  await press(scope, order, [form, form]);
};

/** Has the page open several times, and presses in each. */
export const cancelInTabs: Visit = async (scope) => {
  const order = await orderOpened(scope);
  const tabs = Array.from({length: TABS}, () => filledForm(scope, order));
  await press(scope, order, await Promise.all(tabs));
};

/** One of three things goes, and sometimes the button is pressed twice. */
export const cancelSome: Visit = async (scope) => {
  const {visitor, books, random, think} = scope;
  const order = await orderOpened(scope, {lines: LINES});
  const path = cancelPath(order);
  const page = await visitor.open('cancel page', path, 'Only some of it');
  const untouched = page.form('Show what I get back');
  const line = Object.keys(untouched).findLast((each) =>
    each.startsWith('line-'),
  );
  if (line === undefined) throw new Mishap('cancel page: no lines to choose');
  const chosen = {...untouched, ...WHY, scope: 'part', [line]: '1'};
  await think();
  const {page: shown} = await visitor.send(
    'what a part comes to',
    path,
    {...chosen, intent: 'preview'},
    [200],
  );
  const form = {...shown.form('Cancel these items'), ...WHY};
  await think();
  const presses = random.chance(0.4) ? [form, form] : [form];
  await Promise.all(
    // What has been done meanwhile is another order to say yes to: whoever is second may be asked again.
    presses.map((each) =>
      visitor.send('press: cancel some', path, each, [303, 409]),
    ),
  );
  const done = 'Part of your order is cancelled';
  await visitor.open('page after a press', path, done);
  books.enter(order, 'some cancelled');
};

/** Asks the shop; then takes it back, or is given a yes, or waits. */
export const askTheShop: Visit = async (scope) => {
  const {visitor, books, random, world, think} = scope;
  const order = await orderOpened(scope, {tags: [ASK_TAG]});
  const asking = `${orderPath(order)}/request`;
  const page = await visitor.open('cancel page', cancelPath(order), 'Ask us');
  const form = {...page.form('Send the request'), ...WHY, intent: 'send'};
  await think();
  await visitor.send('press: ask the shop', asking, form);
  const sent = await visitor.open(
    'page after a press',
    cancelPath(order),
    'We have your request',
  );
  await think();
  const lot = random.next();
  if (lot < 0.3) {
    const back = {...sent.form('Take the request back'), intent: 'take-back'};
    await visitor.send('press: take it back', asking, back);
    await visitor.open('page after a press', cancelPath(order), 'Ask us');
    books.enter(order, 'nothing');
  } else if (lot < 0.6) {
    applyOrderEvent(world, order, {event: 'add-tag', tag: 'cancel-granted'});
    await untilCancelled(scope, order, 'We have your request');
  } else {
    books.enter(order, 'asked');
  }
};

async function orderOpened(
  scope: VisitScope,
  input: Parameters<typeof orderOf>[1] = {},
): Promise<Order> {
  const order = orderOf(scope, input);
  await signIn(scope);
  await scope.visitor.open('order page', orderPath(order), `#${order.number}`);
  await scope.think();
  return order;
}

async function filledForm(
  {visitor, think}: VisitScope,
  order: Order,
): Promise<FormFields> {
  const path = cancelPath(order);
  const page = await visitor.open('cancel page', path, 'Cancel this order');
  await think();
  return {...page.form('Cancel this order'), ...WHY};
}

async function press(
  scope: VisitScope,
  order: Order,
  forms: readonly FormFields[],
): Promise<void> {
  await Promise.all(
    forms.map(async (form) => {
      await scope.visitor.send('press: cancel', cancelPath(order), form);
      await untilCancelled(scope, order, 'being cancelled');
    }),
  );
}

/** @param meanwhile what the page may say until then */
async function untilCancelled(
  {visitor, books}: VisitScope,
  order: Order,
  meanwhile: string,
): Promise<void> {
  for (let looks = 1; looks <= MOST_LOOKS; looks += 1) {
    const page: Page = await visitor.open(
      'page after a press',
      cancelPath(order),
      '',
    );
    if (page.text.includes('Order cancelled')) {
      books.enter(order, 'cancelled');
      return;
    }
    if (!page.text.includes(meanwhile)) {
      throw new Mishap(
        'page after a press: says neither the one nor the other',
      );
    }
    await sleep(1000);
  }
  throw new Mishap('page after a press: never says "Order cancelled"');
}
