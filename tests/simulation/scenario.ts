import type {Order} from '../../emulator/state/orders';
import type {World} from '../../emulator/state/world';
import type {Reply} from './asking';
import type {Change} from './changes';
import type {Injection} from './schedule';
import type {Choice} from './visits';

/** What the customer does. */
export type Deed = 'cancel' | 'change' | 'request' | 'withdraw';

export interface Scenario {
  /** The order, as the emulator's control takes it. */
  readonly order: Readonly<Record<string, unknown>>;
  /** What is done to it before anybody comes. */
  readonly prepare?: (world: World, order: Order) => void;
  /** What always goes wrong: the calls that only then are made are in the matrix by it. */
  readonly always?: readonly Injection[];
  /** What the customer changes; the order is cancelled if absent. */
  readonly change?: (world: World, order: Order) => Change;
  /** Whether the change gives something back. */
  readonly isCheaper?: boolean;
  /** What the customer chooses; `CHOICE` if absent. */
  readonly choice?: Partial<Choice>;
  /** So many pieces of each line are to be cancelled, and not the whole; the whole if absent. */
  readonly part?: readonly number[];
  /** The shop is asked to cancel, and this comes of it, all in the same moment: answers, or the customer's change of mind. */
  readonly replies?: readonly Reply[];
  /** Who withdraws from the contract: the customer of the order, signed in, or somebody who says that they are. */
  readonly withdrawnBy?: 'customer' | 'guest';
  /** How the app shows Shopify who it is; a permanent token if absent. */
  readonly credentials?: 'client-secret';
  /** Minor units that the shop keeps of what was received; nothing if absent. */
  readonly fee?: number;
  /** What the shop adds in store credit, percent of what it pays back so; nothing if absent. */
  readonly bonusPercent?: number;
}

export function deedOf({change, replies, withdrawnBy}: Scenario): Deed {
  if (change) return 'change';
  if (replies) return 'request';
  return withdrawnBy ? 'withdraw' : 'cancel';
}
