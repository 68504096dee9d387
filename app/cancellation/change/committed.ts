import type {OrderSnapshot} from '../order-snapshot';
import type {ItemsAct} from './change-act';

/** How many pieces each line has. */
export const quantitiesOf = ({lines}: OrderSnapshot): ItemsAct['before'] =>
  lines.map(({id, currentQuantity}) => ({
    lineItemId: id,
    quantity: currentQuantity,
  }));

/**
 * What has become of an edit that may have been committed: `as-before` where the order has the quantities with which it
 * was agreed to, `committed` where it has those that were wanted, `other` where somebody has changed it besides.
 */
export function outcomeOf(
  order: OrderSnapshot,
  act: ItemsAct,
): 'as-before' | 'committed' | 'other' {
  const has = keyOf(
    order.lines.map(({id, currentQuantity}) => [id, currentQuantity]),
  );
  const before = new Map(
    act.before.map(({lineItemId, quantity}) => [lineItemId, quantity]),
  );
  if (has === keyOf([...before])) return 'as-before';
  const wanted = new Map(before);
  for (const step of act.steps) {
    if (step.kind === 'set') wanted.set(step.lineItemId, step.quantity);
  }
  const isNew = ({id}: {readonly id: string}) => !before.has(id);
  const hasOld = keyOf(
    order.lines
      .filter((line) => !isNew(line))
      .map(({id, currentQuantity}) => [id, currentQuantity]),
  );
  const hasNew = keyOf(
    order.lines
      .filter(isNew)
      .map(({variantId, currentQuantity}) => [
        variantId ?? '',
        currentQuantity,
      ]),
  );
  const wantsNew = keyOf(
    act.steps.flatMap((step): [string, number][] =>
      step.kind === 'add' ? [[step.variantId, step.quantity]] : [],
    ),
  );
  return hasOld === keyOf([...wanted]) && hasNew === wantsNew
    ? 'committed'
    : 'other';
}

const keyOf = (quantities: readonly (readonly [string, number])[]): string =>
  quantities
    .map(([id, quantity]) => `${id}=${quantity}`)
    .sort()
    .join();
