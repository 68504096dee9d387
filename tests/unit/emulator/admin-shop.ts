import * as v from 'valibot';
import {expect} from 'vitest';
import {adminRoutes} from '../../../emulator/admin/routes';
import {CREDENTIALS} from '../../../emulator/config';
import {Emulator} from '../../../emulator/emulator';
import {gid} from '../../../emulator/graphql/gid';
import {createOrderFromControl} from '../../../emulator/orders/control-order';
import {ControlOrderInput} from '../../../emulator/orders/control-order-input';
import {
  applyOrderEvent,
  OrderEventInput,
} from '../../../emulator/orders/order-events';
import {findVariant} from '../../../emulator/orders/prices';
import type {Order} from '../../../emulator/state/orders';

const Answer = v.object({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.optional(
    v.array(
      v.object({
        message: v.string(),
        extensions: v.optional(v.object({code: v.optional(v.string())})),
      }),
    ),
  ),
  extensions: v.optional(v.record(v.string(), v.unknown())),
});

const emulator = new Emulator({
  emulator: 'http://localhost:4110',
  storefront: 'http://localhost:3110',
});
const app = adminRoutes(emulator);

/** A freshly opened shop, asked over its Admin API with real documents. */
export function openShop() {
  emulator.reset();
  const {world} = emulator;
  const request = (
    query: string,
    variables: Record<string, unknown> = {},
    {
      token = CREDENTIALS.adminToken,
      version = '2026-10',
    }: {token?: string; version?: string} = {},
  ) =>
    Promise.resolve(
      app.request(`/admin/api/${version}/graphql.json`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-shopify-access-token': token,
        },
        body: JSON.stringify({query, variables}),
      }),
    );
  const ask = async (query: string, variables: Record<string, unknown> = {}) =>
    v.parse(Answer, await (await request(query, variables)).json());
  return {
    world,
    request,
    ask,
    /** An order made to measure, as the control endpoint makes them. */
    order: (input: Record<string, unknown> = {}): Order =>
      createOrderFromControl(world, v.parse(ControlOrderInput, input)),
    happens: (order: Order, event: Record<string, unknown>): void => {
      applyOrderEvent(world, order, v.parse(OrderEventInput, event));
    },
    /** What is on sale of the order's first line. */
    stock: (order: Order): number => {
      const variantId = order.lines[0]?.variantId ?? 0;
      return findVariant(world.catalogue, variantId)?.variant.available ?? 0;
    },
  };
}

export const orderGid = (order: Order): string => gid('Order', order.id);

// Vitest types its matchers as `any`.
export const containing = (text: string): unknown =>
  expect.stringContaining(text);
export const matching = (pattern: RegExp): unknown =>
  expect.stringMatching(pattern);
