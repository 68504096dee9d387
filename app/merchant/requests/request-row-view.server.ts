import {numericPart} from '~/cancellation/owned-order';
import {reasonLabel} from '~/cancellation/reason-label';
import {partLines} from '~/cancellation/refund-lines.server';
import type {MoneyV2} from '~/i18n/format';
import {fill} from '~/i18n/messages';
import {isPositive, sumMoney} from '~/shopify/money-arithmetic';
import type {OpenRequest} from './open-request.server';
import type {RequestRow} from './requests-page-view';
import type {RequestsWords} from './requests-words.server';

/** A request that waits, in the shop's words and the customer's own. */
export function requestRow(open: OpenRequest, page: RequestsWords): RequestRow {
  const words = page.at(open.reading);
  const {texts} = words;
  const {order, request, hindrance} = open;
  const {id, name} = order.snapshot;
  const orderNumber = numericPart('Order', id) ?? '';
  return {
    orderNumber,
    orderName: name,
    requestId: request.requestId,
    link: words.link(name, orderNumber),
    openLabel: fill(texts.openInShopify, {name}),
    waits: fill(texts.waitsSince, {
      when: words.when(request.sentAt),
      ago: words.ago(request.sentAt),
    }),
    why: words.rule(request.code),
    reason: reasonOf(open, words) ?? texts.noReason,
    comment: request.comment || null,
    refund: refundLines(open, words),
    hindrance: hindrance && words.hindrance(hindrance),
    approveLabel: fill(texts.approve, {name}),
    declineLabel: fill(texts.decline, {name}),
  };
}

/**
 * What a yes to all of these pays back by itself, in each currency: neither what is only released nor what a person has
 * to send.
 */
export function sumsPaidBack(requests: readonly OpenRequest[]): MoneyV2[] {
  const amounts = requests.flatMap(({offer}) => [
    ...(offer?.parts ?? [])
      .filter(({kind}) => kind !== 'release' && kind !== 'manual')
      .map(({amount}) => amount),
    ...(offer?.bonus ? [offer.bonus] : []),
  ]);
  const currencies = new Set(amounts.map(({currencyCode}) => currencyCode));
  return Array.from(currencies, (currency) =>
    sumMoney(
      amounts.filter(({currencyCode}) => currencyCode === currency),
      currency,
    ),
  ).filter(isPositive);
}

function reasonOf(
  {policy, request: {reason}}: OpenRequest,
  {locale, customer}: RequestsWords,
): string | null {
  const known = policy?.reasons.find(({key}) => key === reason);
  return known ? reasonLabel(known, locale, customer.messages) : reason;
}

function refundLines(
  {offer}: OpenRequest,
  words: RequestsWords,
): readonly string[] {
  if (!offer) return [];
  const {texts, locale} = words;
  const {parts, fee, bonus} = offer;
  const lines = [
    ...partLines(parts, texts.back, locale),
    ...(bonus ? [fill(texts.bonus, {amount: words.money(bonus)})] : []),
    ...(fee ? [fill(texts.fee, {amount: words.money(fee)})] : []),
  ];
  return lines.length > 0 ? lines : [texts.nothingPaid];
}
