import {passes, refuses, type Rule} from '../rule';

export const switchedOn: Rule = (_order, policy) =>
  policy.enabled ? passes() : refuses('CANCELLATION_OFF');
