import type {PartPermit} from './decide-part';
import {isAllHeld} from './stopped-order';

/** Some of an order that may be cancelled, and of which nothing can be sent any more. Only `heldPart` makes one. */
class Held {
  // A private member makes the class nominal: a look-alike object is not a HeldPart.
  readonly #held = true;

  constructor(
    /** Given on the order as it stood when everything was held. */
    readonly permit: PartPermit,
  ) {}

  get isHeld(): true {
    return this.#held;
  }
}

export type HeldPart = Held;

/** Proof that nothing of the order can leave, or null where something still can. */
export const heldPart = (
  permit: PartPermit,
  attemptId: string,
): HeldPart | null =>
  isAllHeld(permit.order.snapshot, attemptId) ? new Held(permit) : null;
