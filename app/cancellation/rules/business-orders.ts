import {passes, refuses, type Rule} from '../rule';

/** A company's order may be bound by a contract. Whether it is a company's has to be known. */
export const businessOrders: Rule = ({purchaser}, {blockBusinessOrders}) => {
  if (!blockBusinessOrders || purchaser === 'customer') return passes();
  return refuses(purchaser === null ? 'NOT_AVAILABLE' : 'BUSINESS_ORDER');
};
