import {placeOrder} from '../../../emulator/control/place-order';
import {ControlOrderInput} from '../../../emulator/orders/control-order-input';
import type {Order} from '../../../emulator/state/orders';
import type {World} from '../../../emulator/state/world';
import * as v from 'valibot';
import {Mishap} from './visitor';
import type {Visit, VisitScope} from './visit';

/** Signs in, looks at their orders and at what cancelling one would mean, and keeps it. */
export const lookAtOrders: Visit = async (scope) => {
  const {visitor, books, think} = scope;
  orderOf(scope);
  const order = orderOf(scope);
  await signIn(scope);
  await think();
  await visitor.open('order list', '/account/orders', `#${order.number}`);
  await think();
  await visitor.open('order page', orderPath(order), 'Cancel order');
  await think();
  await visitor.open('cancel page', cancelPath(order), 'Cancel this order');
  books.enter(order, 'nothing');
};

/** A new order of this visit's customer. */
export const orderOf = (
  {world, email}: VisitScope,
  input: v.InferInput<typeof ControlOrderInput> = {},
): Order => placeOrder(world, v.parse(ControlOrderInput, {...input, email}));

export const orderPath = ({id}: Order): string => `/account/orders/${id}`;
export const cancelPath = (order: Order): string =>
  `${orderPath(order)}/cancel`;

/** Signs in by the pages of the login, and ends on the list of orders. */
export async function signIn({
  visitor,
  world,
  email,
}: VisitScope): Promise<void> {
  const emailPage = await visitor.open('sign in', '/account/orders', '');
  const {next: codePage} = await visitor.send('sign in', emailPage.url.href, {
    email,
  });
  const code = newestCode(world, email);
  const {next: back} = await visitor.send('sign in', addressOf(codePage), {
    code,
  });
  await visitor.open('sign in', addressOf(back), 'Orders');
}

function newestCode({outbox}: World, email: string): string {
  const mail = outbox.findLast(({to}) => to === email);
  const code = mail?.subject.match(/\d{6}/)?.[0];
  if (code === undefined) throw new Mishap('sign in: no code was sent');
  return code;
}

function addressOf(next: URL | null): string {
  if (next === null) throw new Mishap('sign in: it leads nowhere');
  return next.href;
}
