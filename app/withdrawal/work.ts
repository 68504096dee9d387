import {cancelledOf, type Entry, hasStep, type Pieces} from './entry';
import type {ProvenStatement, StatedLine} from './statement';
import {
  notReturned,
  type OrderReturn,
  sentInAll,
  sentLines,
  type WithdrawalOrder,
} from './withdrawal-order';

/** Pieces of a parcel's line for which a return is to be asked. */
export interface ReturnPiece {
  /** gid of the line within the parcel. */
  readonly sentLineId: string;
  readonly lineNumber: string;
  readonly quantity: number;
}

/** What is left to do about one statement, as the order stands. */
export interface Work {
  /** Pieces that can still be kept from being sent, by order line. */
  readonly cancel: readonly Pieces[];
  /** Whether that is all that is left of the order, and nothing of it was sent. */
  readonly isWhole: boolean;
  readonly returns: readonly ReturnPiece[];
}

/** Pure: the same order and statement, the same work. */
export function workLeft(
  order: WithdrawalOrder,
  entry: Entry,
  {number, lines}: ProvenStatement,
): Work {
  if (order.cancelledAt !== null) return NOTHING;
  const isCancelDone = hasStep(entry, 'part-cancelled');
  const cancel = isCancelDone
    ? []
    : lines
        .map((line) => ({
          lineNumber: line.lineNumber,
          quantity: Math.min(line.unsent, unsentOf(order, line)),
        }))
        .filter(({quantity}) => quantity > 0);
  return {
    cancel,
    isWhole: cancel.length > 0 && isAllThatIsLeft(order, cancel),
    returns: lines.flatMap((line) =>
      piecesToReturn(order, entry, line, number),
    ),
  };
}

const NOTHING: Work = {cancel: [], isWhole: false, returns: []};

const unsentOf = (
  {lines}: WithdrawalOrder,
  {lineNumber}: Pick<StatedLine, 'lineNumber'>,
): number => lines.find((line) => line.lineNumber === lineNumber)?.unsent ?? 0;

const isAllThatIsLeft = (
  {lines, parcels}: WithdrawalOrder,
  cancel: Work['cancel'],
): boolean =>
  parcels.length === 0 &&
  lines.every(
    ({lineNumber, current}) =>
      current ===
      (cancel.find((each) => each.lineNumber === lineNumber)?.quantity ?? 0),
  );

/** What was sent when it was stated, and what has been sent in spite of it, less what a return has already. */
function piecesToReturn(
  order: WithdrawalOrder,
  entry: Entry,
  line: StatedLine,
  number: string,
): ReturnPiece[] {
  // What was cancelled, or still can be, is not among what has left since.
  const stopped =
    cancelledOf(entry, line.lineNumber) ??
    Math.min(line.unsent, unsentOf(order, line));
  const sentInSpite = Math.min(
    line.unsent - stopped,
    sentInAll(order, line.lineNumber) - line.sentBefore,
  );
  let open =
    line.sent + sentInSpite - returnedFor(order, line.lineNumber, number);
  const pieces: ReturnPiece[] = [];
  for (const sent of sentLines(order)) {
    if (sent.lineNumber !== line.lineNumber) continue;
    const quantity = Math.min(open, notReturned(order, sent));
    if (quantity <= 0) continue;
    pieces.push({
      sentLineId: sent.id,
      lineNumber: line.lineNumber,
      quantity,
    });
    open -= quantity;
  }
  return pieces;
}

/** Returns that were asked for because of this statement; what staff said no to is not asked again. */
export const returnsFor = (
  {returns}: WithdrawalOrder,
  number: string,
): OrderReturn[] =>
  returns.filter(
    ({status, lines}) =>
      status !== 'CANCELED' && lines.some(({note}) => note.includes(number)),
  );

function returnedFor(
  order: WithdrawalOrder,
  lineNumber: string,
  number: string,
): number {
  const ids = new Set(
    sentLines(order)
      .filter((sent) => sent.lineNumber === lineNumber)
      .map(({id}) => id),
  );
  return returnsFor(order, number)
    .flatMap(({lines}) => lines)
    .filter(({sentLineId}) => sentLineId !== null && ids.has(sentLineId))
    .reduce((sum, {quantity}) => sum + quantity, 0);
}

/** The note by which a return is known again. */
export const returnNote = (number: string): string =>
  `Right of withdrawal, receipt ${number}.`;
