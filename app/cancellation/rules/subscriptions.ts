import {remainingLines} from '../order-snapshot';
import {passes, refuses, type Rule} from '../rule';

/** Cancelling an order leaves its subscription running, and the next parcel would come as a surprise. */
export const subscriptions: Rule = (order, {blockSubscriptions}) => {
  const line = remainingLines(order).find(({hasSellingPlan}) => hasSellingPlan);
  return blockSubscriptions && line
    ? refuses('SUBSCRIPTION', {lineTitle: line.title})
    : passes();
};
