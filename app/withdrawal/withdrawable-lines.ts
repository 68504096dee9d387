import type {Policy} from '~/cancellation/policy';
import {
  hasRight,
  notReturned,
  periodOf,
  rulesOf,
  sentInAll,
  sentLines,
  type WithdrawalLine,
  type WithdrawalOrder,
} from './withdrawal-order';

export type ExemptionGround = Policy['withdrawalExemptions'][number]['ground'];

/** A line of the order and how much of it the consumer can withdraw from. */
export interface WithdrawableLine {
  readonly lineNumber: string;
  readonly title: string;
  readonly unsent: number;
  readonly sent: number;
  /** Pieces that have left, those that are on their way back included. */
  readonly sentInAll: number;
  /** Why the law makes an exception for it; null where it makes none. */
  readonly exemption: ExemptionGround | null;
}

/** What is left of the order to withdraw from. Pure. */
export const withdrawableLines = (
  order: WithdrawalOrder,
): WithdrawableLine[] =>
  order.cancelledAt === null
    ? order.lines
        .map((line) => ({
          lineNumber: line.lineNumber,
          title: line.title,
          unsent: line.unsent,
          sent: sentOf(order, line),
          sentInAll: sentInAll(order, line.lineNumber),
          exemption: exemptionOf(line, rulesOf(order)),
        }))
        .filter(({unsent, sent}) => unsent + sent > 0)
    : [];

/** Of these, what the law makes no exception for. */
export const coveredLines = (order: WithdrawalOrder): WithdrawableLine[] =>
  withdrawableLines(order).filter(({exemption}) => exemption === null);

/** Whether its consumer can withdraw from anything of it, by law and by what is left of it. */
export const isOpenToWithdrawal = (order: WithdrawalOrder): boolean =>
  hasRight(order) &&
  coveredLines(order).length > 0 &&
  periodOf(order).kind === 'open';

/** Sent, not on its way back, and not paid back already. */
function sentOf(
  order: WithdrawalOrder,
  {lineNumber, current, unsent}: WithdrawalLine,
): number {
  const withConsumer = sentLines(order)
    .filter((sent) => sent.lineNumber === lineNumber)
    .reduce((sum, sent) => sum + notReturned(order, sent), 0);
  return Math.max(0, Math.min(withConsumer, current - unsent));
}

/** A product that was deleted might be anything: then no exception is made. */
function exemptionOf(
  {productTags}: WithdrawalLine,
  {withdrawalExemptions}: Policy,
): ExemptionGround | null {
  const tags = new Set(productTags?.map((tag) => tag.toLowerCase()));
  return (
    withdrawalExemptions.find(({productTag}) =>
      tags.has(productTag.toLowerCase()),
    )?.ground ?? null
  );
}
