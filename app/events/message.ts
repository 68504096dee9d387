import {en} from '~/i18n/en';
import {fill} from '~/i18n/messages';
import {adminOrderUrl} from '~/shopify/admin-order-url';
import {UNMATCHED} from '~/withdrawal/desk';
import {payBackBy} from '~/withdrawal/unmatched';
import type {EventType, ShopEvent} from './shop-event';
import type {ShopAttention} from './shop-events';

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
  event: ShopEvent,
  {id, name}: {readonly id: string; readonly name: string},
  storeDomain: string,
): Message {
  const {type, code} = event;
  const why = code && en.merchant.attention.codes[code];
  return inJson(event, storeDomain, {
    text: fill<'name' | 'todo' | 'what'>(SENTENCES[type], {
      name,
      what: why?.what ?? '',
      todo: why?.todo ?? '',
    }),
    order: {id, name, adminUrl: adminOrderUrl(id, storeDomain)},
  });
}

const inJson = (
  {id, type, occurredAt, code, facts}: ShopEvent | ShopAttention,
  shop: string,
  {
    text,
    order,
  }: {
    readonly text: string;
    readonly order: {
      readonly id: string;
      readonly name: string;
      readonly adminUrl: string;
    } | null;
  },
): Message => ({
  id,
  body: JSON.stringify({
    version: VERSION,
    id,
    type,
    occurredAt,
    text,
    shop,
    order,
    code,
    facts,
  }),
});

const SHOP_NEEDS = 'The shop needs you: {what} {todo}';
const WITHDRAWAL_NEEDS = 'Withdrawal {receipt} needs you: {what} {todo}';

/** That something which needed a person does not any more. */
const OVER: Readonly<Record<ShopAttention['code'], string>> = {
  POLICY_UNREADABLE: 'The shop’s rules can be read again.',
  SCOPES_MISSING: 'The app may do all it needs.',
  WEBHOOKS_MISSING: 'Shopify tells us when orders change.',
  WEBHOOKS_SILENT: 'Shopify tells us again when orders change.',
  WITHDRAWAL_UNMATCHED: 'The withdrawal {receipt} needs nobody any more.',
};

/** As `messageOf`, about the shop itself: it names no order. */
export function shopMessageOf(
  event: ShopAttention,
  storeDomain: string,
): Message {
  const {type, occurredAt, code, facts} = event;
  const {what, todo} =
    code === UNMATCHED
      ? en.merchant.attention.unmatched
      : en.merchant.attention.shop[code];
  const values = {
    scopes: facts.scopes?.join(', ') ?? '',
    date: facts.heardAt ? minuteOf(facts.heardAt) : '',
    receipt: facts.receipt ?? '',
    due: payBackBy(occurredAt).slice(0, 10),
  };
  const words = fill<keyof typeof values>;
  const text =
    type === 'shop.attention_needed'
      ? fill<'receipt' | 'todo' | 'what'>(
          code === UNMATCHED ? WITHDRAWAL_NEEDS : SHOP_NEEDS,
          {
            receipt: values.receipt,
            what: words(what, values),
            todo: words(todo, values),
          },
        )
      : words(OVER[code], values);
  return inJson(event, storeDomain, {text, order: null});
}

/** "2026-11-24 10:16 UTC": a receiver may be anywhere. */
const minuteOf = (instant: string): string =>
  `${instant.slice(0, 16).replace('T', ' ')} UTC`;
