import * as v from 'valibot';
import {CREDENTIALS, EMULATED_SHOP} from '../../../emulator/config';
import {gid} from '../../../emulator/graphql/gid';
import {
  applyOrderEvent,
  OrderEventInput,
} from '../../../emulator/orders/order-events';
import type {Order} from '../../../emulator/state/orders';
import {EmulatedShop} from '../support/emulated-shop';

const Answer = v.object({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.optional(v.array(v.object({message: v.string()}))),
});

export const UserErrors = v.array(
  v.object({field: v.nullable(v.array(v.string())), message: v.string()}),
);

const BEGIN = `mutation Begin($id: ID!) {
  orderEditBegin(id: $id) { calculatedOrder { id } orderEditSession { id } userErrors { field message } }
}`;

const SET = `mutation Set($id: ID!, $lineItemId: ID!, $quantity: Int!, $restock: Boolean) {
  orderEditSetQuantity(id: $id, lineItemId: $lineItemId, quantity: $quantity, restock: $restock) {
    calculatedLineItem { id quantity } userErrors { field message }
  }
}`;

const ADD = `mutation Add($id: ID!, $variantId: ID!, $quantity: Int!, $locationId: ID, $allowDuplicates: Boolean) {
  orderEditAddVariant(id: $id, variantId: $variantId, quantity: $quantity, locationId: $locationId, allowDuplicates: $allowDuplicates) {
    calculatedLineItem { id quantity title } userErrors { field message }
  }
}`;

const COMMIT = `mutation Commit($id: ID!, $notifyCustomer: Boolean, $staffNote: String) {
  orderEditCommit(id: $id, notifyCustomer: $notifyCustomer, staffNote: $staffNote) {
    order { id } successMessages userErrors { field message }
  }
}`;

const Begun = v.object({
  calculatedOrder: v.nullable(v.object({id: v.string()})),
  orderEditSession: v.nullable(v.object({id: v.string()})),
  userErrors: UserErrors,
});
const Staged = v.object({
  calculatedLineItem: v.nullable(
    v.object({id: v.string(), quantity: v.number()}),
  ),
  userErrors: UserErrors,
});
const Committed = v.object({
  order: v.nullable(v.object({id: v.string()})),
  successMessages: v.nullable(v.array(v.string())),
  userErrors: UserErrors,
});

/** A shop whose orders a test edits, over HTTP. */
export class EditShop {
  private constructor(readonly shop: EmulatedShop) {}

  static async open(): Promise<EditShop> {
    return new EditShop(await EmulatedShop.open());
  }

  get world() {
    return this.shop.emulator.world;
  }

  /** Asks the Admin API, and fails where it answers with errors. */
  async admin(query: string, variables: Record<string, unknown>) {
    return this.#ask(
      '/admin/api/2026-10/graphql.json',
      {'x-shopify-access-token': CREDENTIALS.adminToken},
      {query, variables},
    );
  }

  /** Asks the Customer Account API as the order's customer. */
  async customer(order: Order, query: string) {
    const token = `token of ${order.customerId}`;
    this.world.login.accessTokens.set(token, {
      grant: {
        id: 'grant',
        customerId: order.customerId ?? 0,
        sessionId: 'session',
        clientId: CREDENTIALS.customerAccountClientId,
        scopes: ['customer-account-api:full'],
        isRevoked: false,
      },
      expiresAt: Number.MAX_SAFE_INTEGER,
    });
    return this.#ask(
      `/${EMULATED_SHOP.id}/account/customer/api/2026-10/graphql`,
      {authorization: token},
      {query, variables: {id: gid('Order', order.id)}},
    );
  }

  async #ask(
    path: string,
    headers: Record<string, string>,
    body: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    // How much may be asked in a minute is not the matter here.
    this.shop.emulator.adminThrottle.refill();
    const response = await fetch(`${this.shop.origin}${path}`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: JSON.stringify(body),
    });
    const {data, errors} = v.parse(Answer, await response.json());
    if (errors) throw new Error(errors.map(({message}) => message).join('\n'));
    return data ?? {};
  }

  happens(order: Order, event: Record<string, unknown>): void {
    applyOrderEvent(this.world, order, v.parse(OrderEventInput, event));
  }

  async begin(order: Order) {
    const {orderEditBegin} = await this.admin(BEGIN, {
      id: gid('Order', order.id),
    });
    return v.parse(Begun, orderEditBegin);
  }

  /** Begins an edit, which must be possible: the calculated order's gid. */
  async beginId(order: Order): Promise<string> {
    const {calculatedOrder, userErrors} = await this.begin(order);
    if (!calculatedOrder) throw new Error(JSON.stringify(userErrors));
    return calculatedOrder.id;
  }

  async set(
    id: string,
    lineItemId: string,
    quantity: number,
    restock?: boolean,
  ) {
    const data = await this.admin(SET, {id, lineItemId, quantity, restock});
    return v.parse(Staged, data.orderEditSetQuantity);
  }

  async add(
    id: string,
    variantId: number | string,
    quantity: number,
    more: Record<string, unknown> = {},
  ) {
    const data = await this.admin(ADD, {
      id,
      variantId:
        typeof variantId === 'string'
          ? variantId
          : gid('ProductVariant', variantId),
      quantity,
      ...more,
    });
    return v.parse(Staged, data.orderEditAddVariant);
  }

  async commit(id: string, more: Record<string, unknown> = {}) {
    const data = await this.admin(COMMIT, {id, ...more});
    return v.parse(Committed, data.orderEditCommit);
  }

  /** Ordinary variants, each of a product of its own. */
  variants(count: number) {
    return this.world.catalogue.products
      .filter(({isGiftCard}) => !isGiftCard)
      .flatMap(({variants}) => variants.slice(0, 1))
      .slice(0, count);
  }
}

export const calculatedLine = (line: {readonly id: number} | undefined) =>
  gid('CalculatedLineItem', line?.id ?? 0);
