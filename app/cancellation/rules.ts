import type {Rule} from './rule';
import {alreadyCancelled} from './rules/already-cancelled';
import {businessOrders} from './rules/business-orders';
import {cutOff} from './rules/cut-off';
import {fulfillment} from './rules/fulfillment';
import {gateways} from './rules/gateways';
import {giftCards} from './rules/gift-cards';
import {limits} from './rules/limits';
import {openReturn} from './rules/open-return';
import {orderTags} from './rules/order-tags';
import {orderValue} from './rules/order-value';
import {partFulfillment} from './rules/part-fulfillment';
import {parts} from './rules/parts';
import {payment} from './rules/payment';
import {personalised} from './rules/personalised';
import {preOrders} from './rules/pre-orders';
import {productTypes} from './rules/product-types';
import {products} from './rules/products';
import {risk} from './rules/risk';
import {subscriptions} from './rules/subscriptions';
import {switchedOn} from './rules/switched-on';
import {timeWindow} from './rules/time-window';
import {unpaid} from './rules/unpaid';
import {whollyRead} from './rules/wholly-read';

/**
 * Every rule, in the order in which a customer is told: what can't be changed any more comes before what was decided,
 * then comes time, and last what time makes good again. To add one, write its file, its code in rule.ts and its sentence in app/i18n, and list it here.
 */
export const RULES: readonly Rule[] = [
  alreadyCancelled,
  whollyRead,
  giftCards,
  fulfillment,
  openReturn,
  payment,
  switchedOn,
  risk,
  orderTags,
  businessOrders,
  products,
  productTypes,
  personalised,
  preOrders,
  subscriptions,
  gateways,
  unpaid,
  orderValue,
  timeWindow,
  cutOff,
  limits,
];

/** Rules for a part of an order. They are shown an order that has no other lines than those that are to be cancelled. */
export const PART_RULES: readonly Rule[] = [
  ...RULES.map((rule) => (rule === fulfillment ? partFulfillment : rule)),
  parts,
];
