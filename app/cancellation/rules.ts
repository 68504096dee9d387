import type {Rule} from './rule';
import {alreadyCancelled} from './rules/already-cancelled';
import {fulfillment} from './rules/fulfillment';
import {giftCards} from './rules/gift-cards';
import {openReturn} from './rules/open-return';
import {payment} from './rules/payment';
import {products} from './rules/products';
import {switchedOn} from './rules/switched-on';
import {timeWindow} from './rules/time-window';
import {whollyRead} from './rules/wholly-read';

/**
 * Every rule, in the order in which a customer is told: what can't be changed any more comes before what was decided,
 * and time comes last. To add one, write its file, its code in rule.ts and its sentence in app/i18n, and list it here.
 */
export const RULES: readonly Rule[] = [
  alreadyCancelled,
  whollyRead,
  giftCards,
  fulfillment,
  openReturn,
  payment,
  switchedOn,
  products,
  timeWindow,
];
