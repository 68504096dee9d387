import {passes, refuses, type Rule} from '../rule';

export const alreadyCancelled: Rule = (order) =>
  order.cancelledAt === null ? passes() : refuses('ALREADY_CANCELLED');
