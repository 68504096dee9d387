import type {Messages} from '~/i18n/messages';
import {ShopifyUnavailable} from '~/shopify/errors';
import type {CustomerCancellation} from '../cancellation.server';
import {remainingLines} from '../order-snapshot';
import {changeState} from './change-state';

/** A page of the order on which something of it can be changed. */
export interface ChangeLink {
  /** What follows the order's own path. */
  readonly page: 'change-address' | 'change';
  readonly label: string;
}

/** What of an order can be changed at this moment. */
export function changeLinks(
  cancellation: CustomerCancellation | ShopifyUnavailable,
  texts: Messages['change'],
): ChangeLink[] {
  if (cancellation instanceof ShopifyUnavailable) return [];
  const {reading, ownership} = cancellation;
  if (!reading) return [];
  const isOpen = (kind: 'address' | 'items', lineIds: readonly string[]) =>
    changeState(kind, reading, ownership, lineIds)?.kind === 'open';
  const hasLineToChange = remainingLines(reading.order).some(({id}) =>
    isOpen('items', [id]),
  );
  return [
    ...(isOpen('address', [])
      ? [{page: 'change-address', label: texts.addressLink} as const]
      : []),
    ...(hasLineToChange
      ? [{page: 'change', label: texts.itemsLink} as const]
      : []),
  ];
}
