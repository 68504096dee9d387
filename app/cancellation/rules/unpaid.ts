import {passes, refuses, type Rule} from '../rule';

const SETTLED = new Set([
  'AUTHORIZED',
  'PAID',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
  'VOIDED',
]);

/** A shop that buys or makes on account may want to speak to who has not paid. */
export const unpaid: Rule = ({financialStatus}, {blockUnpaid}) =>
  blockUnpaid && !SETTLED.has(financialStatus ?? '')
    ? refuses('UNPAID')
    : passes();
