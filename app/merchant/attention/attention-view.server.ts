import {numericPart} from '~/cancellation/owned-order';
import {formatDateTime} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import type {ShopMatter} from '~/events/shop-health.server';
import {fill, messagesFor, type Messages} from '~/i18n/messages';
import {adminOrderUrl} from '~/shopify/admin-order-url';
import type {Statement} from '~/withdrawal/statement';
import type {AttendedDeed} from './attended';

import {type Matter, mattersOf, type AttendedOrder} from './matters.server';
import type {OpenAttention} from './open-attention.server';
import {type UnmatchedView, unmatchedViews} from './unmatched-view.server';

type Texts = Messages['merchant']['attention'];

export interface MatterView {
  readonly id: string;
  readonly what: string;
  readonly since: string;
  readonly todo: string;
  /** What the button that dismisses it is called; null where it goes by itself. */
  readonly doneAbout: string | null;
}

export interface AttendedOrderView {
  readonly number: string;
  readonly name: string;
  readonly url: string;
  readonly openLabel: string;
  readonly matters: readonly MatterView[];
  /** Who has dealt with what, first to last. */
  readonly history: readonly string[];
}

export interface ShopMatterView {
  readonly code: ShopMatter['code'];
  readonly what: string;
  readonly todo: string;
}

export interface AttentionView {
  readonly shop: readonly ShopMatterView[];
  readonly withdrawals: readonly UnmatchedView[];
  /** That there are more than those; null where there are not. */
  readonly withdrawalsMore: string | null;
  readonly orders: readonly AttendedOrderView[];
  /** Queries of other pages ("?after=…"); null where there is none. */
  readonly older: string | null;
  readonly newest: string | null;
}

interface Addresses {
  /** As of `readAttention`. */
  readonly after: string | null;
  readonly storeDomain: string;
  readonly receiptPath: (statement: Statement) => Promise<string>;
}

/** Everything that needs a person, in sentences. Orders of which only the tag is left are passed over. */
export async function attentionView(
  locale: Locale,
  {
    health: {timeZone, matters},
    statements,
    list: {orders, next},
  }: OpenAttention,
  {after, storeDomain, receiptPath}: Addresses,
): Promise<AttentionView> {
  const texts = messagesFor(locale).merchant.attention;
  const {count, shown} = statements;
  const when = (instant: string) => formatDateTime(locale, instant, timeZone);
  return {
    shop: matters.map((matter) => shopMatterView(matter, texts, when)),
    withdrawals: await unmatchedViews(
      locale,
      statements,
      timeZone,
      receiptPath,
    ),
    withdrawalsMore:
      count > shown.length
        ? fill(texts.withdrawalsMore, {count, shown: shown.length})
        : null,
    orders: orders
      .map((order) => orderView(order, storeDomain, texts, when))
      .filter((order) => order.matters.length > 0),
    older: next && `?${new URLSearchParams({after: next}).toString()}`,
    newest: after && '?',
  };
}

function shopMatterView(
  matter: ShopMatter,
  {shop}: Texts,
  when: (instant: string) => string,
): ShopMatterView {
  const {code} = matter;
  const {what, todo} = shop[code];
  return {
    code,
    what: fill<'date' | 'scopes'>(what, {
      date: 'since' in matter ? when(matter.since) : '',
      scopes: 'scopes' in matter ? matter.scopes.join(', ') : '',
    }),
    todo,
  };
}

function orderView(
  order: AttendedOrder,
  storeDomain: string,
  texts: Texts,
  when: (instant: string) => string,
): AttendedOrderView {
  const {name} = order;
  const {open, done} = mattersOf(order);
  return {
    number: numericPart('Order', order.id) ?? '',
    name,
    url: adminOrderUrl(order.id, storeDomain),
    openLabel: fill(texts.openOrder, {name}),
    matters: open.map(({id, code, since, isDismissible}) => {
      const {what, todo} = wordsOf(code, texts);
      return {
        id,
        what,
        since: fill(texts.since, {date: when(since)}),
        todo,
        doneAbout: isDismissible ? fill(texts.doneAbout, {name, what}) : null,
      };
    }),
    history: done.map((deed) => historyLine(deed, texts, when)),
  };
}

const historyLine = (
  {code, at, by}: AttendedDeed,
  texts: Texts,
  when: (instant: string) => string,
): string =>
  fill(texts.history, {
    who: by,
    what: isKnown(code, texts) ? wordsOf(code, texts).what : code,
    date: when(at),
  });

const wordsOf = (code: Matter['code'], {codes, tagged}: Texts) =>
  code === 'TAGGED' ? tagged : codes[code];

const isKnown = (code: string, {codes}: Texts): code is Matter['code'] =>
  code === 'TAGGED' || Object.hasOwn(codes, code);
