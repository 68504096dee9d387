import {gid} from '../../../emulator/graphql/gid';
import type {Order} from '../../../emulator/state/orders';
import type {Showing} from '../stage';
import {type Recorded, recorded} from '../visits';
import type {Invariant} from './invariant';

/** Every page is held against the order as it was when the page was told of it. */
const everyPage =
  (complaint: (showing: Showing) => string | null): Invariant =>
  ({showings}) => {
    for (const showing of showings) {
      const found = complaint(showing);
      if (found !== null) return `${found} (page of ${showing.by})`;
    }
    return null;
  };

export const saysCancelledOnlyOfWhatIs = everyPage(({kind, seen}) =>
  kind === 'cancelled' && !seen.isCancelled
    ? 'it said "cancelled" of an order that was not'
    : null,
);

export const saysOfACancelledOrderThatItIs = everyPage(({kind, code, seen}) =>
  seen.isCancelled && kind !== 'cancelled' && code !== 'ALREADY_CANCELLED'
    ? `it said "${code ?? kind}" of an order that was cancelled`
    : null,
);

export const offersOnlyWhatIsNotUnderWay = everyPage(({kind, seen}) => {
  const isUnderWay =
    seen.record !== null && recorded(seen.record)?.outcome === 'in-progress';
  return (kind === 'part-open' && isUnderWay) ||
    (kind === 'open' && (isUnderWay || seen.hasParcelLeft))
    ? 'it offered to cancel what was being cancelled or had left'
    : null;
});

export const saysBeingCancelledOnlyOfWhatIs = everyPage(({kind, seen}) => {
  const isUnderWay =
    seen.record !== null && recorded(seen.record)?.outcome === 'in-progress';
  return kind === 'in-progress' && !isUnderWay
    ? 'it said "being cancelled" and nobody was at it'
    : null;
});

/** What was paid back before the button was pressed is not what this cancellation gave back. Whole seconds, as Shopify's. */
export const namesTheMoneyThatCameBack: Invariant = ({
  showings,
  order,
  last,
}) => {
  const page = showings.at(-1);
  const record = last.record === null ? null : recorded(last.record);
  if (page?.kind !== 'cancelled' || !record) return null;
  const booked = givenBackSince(order, record);
  return page.refund === booked
    ? null
    : `it said that ${page.refund ?? 'nothing'} came back, and ${booked} did`;
};

function givenBackSince(
  {transactions}: Order,
  {startedAt, paidBackBefore}: Recorded,
): number {
  const reserved = new Set(
    transactions.filter(({kind}) => kind === 'AUTHORIZATION').map(({id}) => id),
  );
  return transactions
    .filter(
      ({id, kind, parentId, createdAt}) =>
        !paidBackBefore.includes(gid('OrderTransaction', id)) &&
        createdAt.slice(0, 19) >= startedAt.slice(0, 19) &&
        (kind === 'REFUND' ||
          (kind === 'VOID' && parentId !== null && reserved.has(parentId))),
    )
    .reduce((sum, {amount}) => sum + amount.presentment.amount, 0);
}

/** In the end a page says what the world is like. */
export const tellsTheEnd: Invariant = ({showings, last}) => {
  const page = showings.at(-1);
  if (!page) return 'no page was ever shown';
  return page.kind === 'in-progress' || page.kind === 'changing'
    ? `after ${showings.length} pages it still said "being cancelled"`
    : page.seen.isCancelled !== last.isCancelled
      ? 'the last page was of another order than there is'
      : null;
};
