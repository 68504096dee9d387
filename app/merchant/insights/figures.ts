import type {Cancellation} from './cancelled-by-customer';
import type {OrderStory} from './order-story';
import {columnOf, type Setting, stretchOf} from './setting';

/**
 * Names something that is counted, such as "cancelled", "reason:wrong-size" or "placed:2026-11-03". The orders behind a
 * figure are those of which `figuresOf` names it: the page that counts and the page that lists ask the same function.
 */
export type Figure = string;

/** All that an order counts for, each once. */
export function figuresOf(story: OrderStory, setting: Setting): Figure[] {
  const {outcome, requests, hasStatement, isCancelledByShop, reorder} = story;
  const column = columnOf(setting, story.placedAt);
  return [
    'orders',
    `placed:${column}`,
    ...(outcome === 'kept' ? [] : [outcome]),
    ...(isCancelledByShop ? ['by-shop'] : []),
    ...(outcome === 'cancelled' || outcome === 'part'
      ? [`${outcome}:${column}`]
      : []),
    ...cancellationFigures(story, setting),
    ...requestFigures(requests),
    ...(hasStatement ? ['statement'] : []),
    ...(reorder ? ['reorder'] : []),
  ];
}

function cancellationFigures(
  {cancellation, cancellations, cancelledLines, placedAt}: OrderStory,
  setting: Setting,
): Figure[] {
  if (!cancellation) return [];
  const has = (is: (each: (typeof cancellations)[number]) => boolean) =>
    cancellations.some(is);
  const minutes = minutesUntil(cancellation, placedAt);
  return [
    ...(cancellation.reason === null
      ? ['no-reason']
      : [`reason:${cancellation.reason}`]),
    `after:${stretchOf(setting, minutes)}`,
    ...(has(({isWithdrawal}) => isWithdrawal) ? ['withdrawn'] : []),
    ...(has(({comment}) => comment !== '') ? ['comment'] : []),
    ...(has(({paidBack}) => paidBack.length > 0) ? ['paid-back'] : []),
    ...(has(({toCredit}) => toCredit.length > 0) ? ['store-credit'] : []),
    ...(has(({fee}) => fee !== null) ? ['fee'] : []),
    ...(has(({bonus}) => bonus !== null) ? ['bonus'] : []),
    ...new Set(
      cancelledLines.flatMap(({productNumber, variantNumber}) => [
        productNumber === null ? 'deleted' : `product:${productNumber}`,
        ...(variantNumber === null ? [] : [`variant:${variantNumber}`]),
      ]),
    ),
  ];
}

/** From the order to its cancellation. */
export const minutesUntil = (
  {at}: Pick<Cancellation, 'at'>,
  placedAt: string,
): number => Math.max(0, Date.parse(at) - Date.parse(placedAt)) / 60_000;

/** Of several requests about one order the last one counts. */
function requestFigures(requests: OrderStory['requests']): Figure[] {
  const last = requests.at(-1);
  return last ? ['request', `request-${last.end ?? 'waiting'}`] : [];
}
