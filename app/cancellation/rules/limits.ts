import {passes, refuses, type Rule} from '../rule';
import {countWithin, type Limit, opensAt, type Usage} from '../usage';

/**
 * So many attempts in so many days, by one customer, from one address and in all: what no person does, a machine or a
 * stolen account does. What others have done is nobody's business, so only the customer's own number is told.
 */
export const limits: Rule = ({usage}, {limits: {customer, ...others}}, now) => {
  if (customer && isUsedUp(usage.customer, customer, now)) {
    const opening = opensAt(usage.customer, customer, now).toISOString();
    const {days} = customer;
    const count = countWithin(usage.customer, days, now);
    const facts = {cancelled: {count, days}, opensAt: opening};
    return refuses('LIMIT_REACHED', facts, opening);
  }
  for (const scope of ['address', 'shop'] as const) {
    const limit = others[scope];
    if (limit && isUsedUp(usage[scope], limit, now)) {
      const opening = opensAt(usage[scope], limit, now).toISOString();
      return refuses('LIMIT_ELSEWHERE', {}, opening);
    }
  }
  return passes();
};

const isUsedUp = (usage: Usage, {count, days}: Limit, now: Date): boolean =>
  countWithin(usage, days, now) >= count;
