import {type OrderSnapshot, remainingLines} from '../order-snapshot';
import type {EditStep} from './change-act';

/** What the customer wants of one line. */
export interface LineWish {
  readonly lineItemId: string;
  /** The line's own, or another one of the same product. */
  readonly variantId: string | null;
  readonly quantity: number;
}

export interface VariantWish {
  readonly variantId: string;
  readonly quantity: number;
}

export interface ItemsWish {
  readonly lines: readonly LineWish[];
  readonly added: readonly VariantWish[];
}

/** How an order gets to what is wanted of it; no steps where it is so already. A line that is not named stays. */
export function stepsTo(order: OrderSnapshot, wish: ItemsWish): EditStep[] {
  const quantities = new Map(
    remainingLines(order).map(({id, currentQuantity}) => [id, currentQuantity]),
  );
  const added = new Map<string, number>();
  for (const {lineItemId, variantId, quantity} of wish.lines) {
    const line = order.lines.find(({id}) => id === lineItemId);
    if (!line || !quantities.has(lineItemId)) continue;
    if (variantId === line.variantId || variantId === null) {
      quantities.set(lineItemId, quantity);
    } else {
      quantities.set(lineItemId, 0);
      increase(added, variantId, quantity);
    }
  }
  for (const each of wish.added) {
    increase(added, each.variantId, each.quantity);
  }
  return [
    ...setSteps(order, withWhatIsThere(order, quantities, added)),
    ...[...added]
      .filter(([, quantity]) => quantity > 0)
      .map(([variantId, quantity]) => ({
        kind: 'add' as const,
        variantId,
        quantity,
      })),
  ];
}

/** A variant that the order keeps in a line gets more pieces there, instead of a line of its own. */
function withWhatIsThere(
  order: OrderSnapshot,
  quantities: ReadonlyMap<string, number>,
  added: Map<string, number>,
): ReadonlyMap<string, number> {
  const all = new Map(quantities);
  for (const {id, variantId} of order.lines) {
    const more = variantId === null ? undefined : added.get(variantId);
    const kept = all.get(id) ?? 0;
    if (variantId === null || more === undefined || kept === 0) continue;
    all.set(id, kept + more);
    added.delete(variantId);
  }
  return all;
}

const setSteps = (
  order: OrderSnapshot,
  quantities: ReadonlyMap<string, number>,
): EditStep[] =>
  order.lines.flatMap(({id, currentQuantity}) => {
    const quantity = quantities.get(id);
    return quantity === undefined || quantity === currentQuantity
      ? []
      : [{kind: 'set' as const, lineItemId: id, quantity}];
  });

function increase(
  quantities: Map<string, number>,
  key: string,
  by: number,
): void {
  quantities.set(key, (quantities.get(key) ?? 0) + by);
}

/** The lines that the steps touch. */
export const touchedLines = (steps: readonly EditStep[]): string[] =>
  steps.flatMap((step) => (step.kind === 'set' ? [step.lineItemId] : []));

/** Pieces that the steps leave in the order. */
export const piecesAfter = (
  order: OrderSnapshot,
  steps: readonly EditStep[],
): number =>
  steps.reduce(
    (sum, step) =>
      sum +
      step.quantity -
      (step.kind === 'set' ? quantityOf(order, step.lineItemId) : 0),
    order.lines.reduce((sum, {currentQuantity}) => sum + currentQuantity, 0),
  );

/** Pieces that the steps take out of the shop's stock, by variant. */
export function piecesNeeded(
  order: OrderSnapshot,
  steps: readonly EditStep[],
): VariantWish[] {
  return steps.flatMap((step) => {
    if (step.kind === 'add') return [step];
    const line = order.lines.find(({id}) => id === step.lineItemId);
    const more = step.quantity - (line?.currentQuantity ?? 0);
    return line && line.variantId !== null && more > 0
      ? [{variantId: line.variantId, quantity: more}]
      : [];
  });
}

const quantityOf = (order: OrderSnapshot, lineItemId: string): number =>
  order.lines.find(({id}) => id === lineItemId)?.currentQuantity ?? 0;
