import {fill} from '~/i18n/messages';
import {en} from '~/i18n/en';
import {adminOrderUrl} from '~/shopify/admin-order-url';
import type {EventType, ShopEvent} from './shop-event';

/** An event as it travels. */
export interface Message {
  readonly id: string;
  /** JSON. */
  readonly body: string;
}

/** Raised when a field is taken away or gets another meaning; new fields and types may come at any time. */
const VERSION = 1;

const SENTENCES: Readonly<Record<EventType, string>> = {
  'order.cancelled': 'Order {name} was cancelled.',
  'order.cancelled_in_part': 'A part of order {name} was cancelled.',
  'order.changed': 'Order {name} was changed by its customer.',
  'order.undo_failed':
    'Undoing order {name} did not go through. Nothing was changed.',
  'request.made': 'A customer asks to cancel order {name}.',
  'request.granted': 'The request to cancel order {name} was granted.',
  'request.declined': 'The request to cancel order {name} was declined.',
  'request.withdrawn':
    'The customer has taken back the request to cancel order {name}.',
  'request.closed':
    'The request to cancel order {name} is void: the order was sent or cancelled.',
  'withdrawal.received':
    'A consumer has stated that they withdraw from order {name}.',
  'attention.needed': 'Order {name} needs you: {what} {todo}',
};

/**
 * Puts an event in words and JSON, in English whatever the shop's language. It names the order, and nobody: who may know
 * more looks it up in Shopify.
 */
export function messageOf(
  {id, type, occurredAt, code, facts}: ShopEvent,
  order: {readonly id: string; readonly name: string},
  storeDomain: string,
): Message {
  const why = code && en.merchant.attention.codes[code];
  return {
    id,
    body: JSON.stringify({
      version: VERSION,
      id,
      type,
      occurredAt,
      text: fill<'name' | 'todo' | 'what'>(SENTENCES[type], {
        name: order.name,
        what: why?.what ?? '',
        todo: why?.todo ?? '',
      }),
      shop: storeDomain,
      order: {
        id: order.id,
        name: order.name,
        adminUrl: adminOrderUrl(order.id, storeDomain),
      },
      code,
      facts,
    }),
  };
}
