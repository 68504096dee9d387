import {passes, refuses, type Rule} from '../rule';

const MINUTE = 60_000;

/** Open from the order on for so many minutes; the closing moment itself is too late. */
export const timeWindow: Rule = (order, policy, now) => {
  if (policy.windowMinutes === null) return passes();
  const closesAt = new Date(
    Date.parse(order.placedAt) + policy.windowMinutes * MINUTE,
  );
  return now < closesAt
    ? passes(closesAt.toISOString())
    : refuses('WINDOW_CLOSED', {closedAt: closesAt.toISOString()});
};
