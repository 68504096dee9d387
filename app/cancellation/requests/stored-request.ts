import * as v from 'valibot';
import {type CancelRequest, CancelRequestSchema} from './cancel-request';

/** A request as Shopify holds it. Only `storedRequest` makes one, from what Shopify has answered. */
class Stored {
  // A private member makes the class nominal: a look-alike object is not a StoredRequest.
  readonly #stored = true;

  constructor(
    /** `gid://shopify/Order/…` of the order whose metafield it is. */
    readonly orderId: string,
    readonly request: CancelRequest,
    /** What the next write must name. */
    readonly digest: string,
  ) {}

  get isStored(): true {
    return this.#stored;
  }
}

export type StoredRequest = Stored;

/** The request as it was read; `unreadable` where the metafield holds something else. */
export function storedRequest(
  orderId: string,
  metafield: {readonly value: string; readonly compareDigest: string} | null,
): StoredRequest | 'unreadable' | null {
  if (!metafield) return null;
  const request = parseRequest(metafield.value);
  return request
    ? new Stored(orderId, request, metafield.compareDigest)
    : 'unreadable';
}

/** Null where the metafield holds something else. */
export function parseRequest(metafieldValue: string): CancelRequest | null {
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), CancelRequestSchema),
    metafieldValue,
  );
  return result.success ? result.output : null;
}

/** The shop's yes to a request. Only `grantOf` gives it, for a request that is stored as granted. */
class Grant {
  readonly #granted = true;

  constructor(
    readonly orderId: string,
    readonly customerNumber: string | null,
  ) {}

  get isGranted(): true {
    return this.#granted;
  }
}

export type GrantedRequest = Grant;

export const grantOf = (
  stored: StoredRequest | 'unreadable' | null,
): GrantedRequest | null =>
  stored !== null &&
  stored !== 'unreadable' &&
  stored.request.phase === 'granted'
    ? new Grant(stored.orderId, stored.request.customerNumber)
    : null;
