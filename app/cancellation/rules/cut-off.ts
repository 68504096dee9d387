import {closesAt, passes, type Rule} from '../rule';
import {firstCutOff} from '../working-days';

/** When the day's parcels are made ready, orders from before are no longer cancelled. */
export const cutOff: Rule = (order, policy, now) => {
  const moment = firstCutOff(order.placedAt, order.shopTimeZone, policy);
  return moment === null ? passes() : closesAt(moment, now, 'CUT_OFF_PASSED');
};
