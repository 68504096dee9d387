import {isDeepStrictEqual} from 'node:util';
import type {APIRequestContext} from '@playwright/test';
import * as v from 'valibot';
import {
  DEFAULT_POLICY,
  parsePolicy,
  type Policy,
} from '../../../app/cancellation/policy';
import {API_VERSION, CREDENTIALS} from '../../../emulator/config';

const Metafield = v.object({value: v.string(), compareDigest: v.string()});
const Read = v.object({
  data: v.object({
    shop: v.object({id: v.string(), policy: v.nullable(Metafield)}),
  }),
});
const Owned = v.object({
  data: v.object({order: v.object({metafield: v.nullable(Metafield)})}),
});
const Written = v.object({
  data: v.object({
    metafieldsSet: v.object({
      userErrors: v.array(v.object({message: v.string()})),
    }),
  }),
});

const MOST_TRIES = 10;

/** What the merchant's own apps and staff do, through the Admin API. */
export class Admin {
  readonly #request: APIRequestContext;
  readonly #url: string;

  constructor(request: APIRequestContext, emulatorOrigin: string) {
    this.#request = request;
    this.#url = `${emulatorOrigin}/admin/api/${API_VERSION}/graphql.json`;
  }

  /**
   * Changes the merchant's rules for every test that runs: only what no other test's orders fall under, such as a tag of
   * one's own. What others have changed stays.
   */
  async changePolicy(
    change: (current: Policy) => Partial<Policy>,
  ): Promise<void> {
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const {id, policy} = await this.#readShop();
      const current = parsePolicy(policy?.value ?? null) ?? DEFAULT_POLICY;
      const changed = {...current, ...change(current)};
      if (isDeepStrictEqual(changed, current)) return;
      const digest = policy?.compareDigest ?? null;
      if (await this.#write(id, 'policy', changed, digest)) return;
    }
    throw new Error('The policy is changed all the time.');
  }

  /** Writes rules that are none, for every test that runs. */
  async setPolicy(value: unknown): Promise<void> {
    const {id, policy} = await this.#readShop();
    const digest = policy?.compareDigest ?? null;
    const isWritten = await this.#write(id, 'policy', value, digest);
    if (!isWritten) throw new Error('The policy could not be written.');
  }

  /** The JSON of an order's metafield in the namespace `angre`, or null. */
  async orderMetafield(orderId: number, key: string): Promise<unknown> {
    const metafield = await this.#readOrder(orderId, key);
    return metafield && JSON.parse(metafield.value);
  }

  /** Writes an order's metafield in the namespace `angre`, whatever is there. */
  async setOrderMetafield(
    orderId: number,
    key: string,
    value: unknown,
  ): Promise<void> {
    const there = await this.#readOrder(orderId, key);
    const digest = there?.compareDigest ?? null;
    const isWritten = await this.#write(orderGid(orderId), key, value, digest);
    if (!isWritten) throw new Error(`angre.${key} could not be written.`);
  }

  async #readShop() {
    const {data} = v.parse(
      Read,
      await this.#ask(
        '{shop {id policy: metafield(namespace: "angre", key: "policy") {value compareDigest}}}',
      ),
    );
    return data.shop;
  }

  async #readOrder(orderId: number, key: string) {
    const {data} = v.parse(
      Owned,
      await this.#ask(
        'query ($id: ID!, $key: String!) {order(id: $id) {metafield(namespace: "angre", key: $key) {value compareDigest}}}',
        {id: orderGid(orderId), key},
      ),
    );
    return data.order.metafield;
  }

  /** False where somebody else was quicker. */
  async #write(
    ownerId: string,
    key: string,
    value: unknown,
    compareDigest: string | null,
  ): Promise<boolean> {
    const {data} = v.parse(
      Written,
      await this.#ask(
        'mutation ($metafields: [MetafieldsSetInput!]!) {metafieldsSet(metafields: $metafields) {userErrors {message}}}',
        {
          metafields: [
            {
              ownerId,
              namespace: 'angre',
              key,
              type: 'json',
              value: JSON.stringify(value),
              compareDigest,
            },
          ],
        },
      ),
    );
    return data.metafieldsSet.userErrors.length === 0;
  }

  async #ask(query: string, variables: object = {}): Promise<unknown> {
    const response = await this.#request.post(this.#url, {
      data: {query, variables},
      headers: {'X-Shopify-Access-Token': CREDENTIALS.adminToken},
    });
    return response.json();
  }
}

/** For `changePolicy`: orders with this tag can't be cancelled without asking the shop. */
export const askingFirst =
  (tag: string) =>
  ({blockedOrderTags, modes}: Policy): Partial<Policy> => ({
    blockedOrderTags: [...new Set([...blockedOrderTags, tag])],
    modes: {...modes, ORDER_EXCLUDED: 'request'},
  });

/**
 * Orders with it can't be cancelled without asking the shop. The rule is there before any test begins: one that came
 * later would get in the way of those that edit the rules.
 */
export const ASK_TAG = 'ask-us-first';

const orderGid = (id: number): string => `gid://shopify/Order/${id}`;
