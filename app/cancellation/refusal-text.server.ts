import {formatAgo, formatDateTime, formatMoney} from '~/i18n/format';
import {fill, plural} from '~/i18n/messages';
import type {Obstacle} from './judge';
import type {RefusalFacts} from './rule';
import {moment, type Words} from './words.server';

/** Why an order can't be cancelled, with the facts of this one. */
export function refusalText({code, facts}: Obstacle, words: Words): string {
  const {locale, messages, timeZone, now} = words;
  const {cancelledAt, closedAt, lineTitle, gatewayName, limit} = facts;
  return fill(messages.refusals[code], {
    cancelledAt: cancelledAt
      ? formatDateTime(locale, cancelledAt, timeZone)
      : '',
    closedAt: closedAt ? moment(closedAt, words) : '',
    ago: closedAt ? formatAgo(locale, closedAt, now) : '',
    lineTitle: lineTitle ?? '',
    gatewayName: gatewayName ?? '',
    limit: limit ? formatMoney(locale, limit) : '',
    ...limitFacts(facts, words),
  });
}

/** "3 orders", "the last 7 days", "14:00 on 2 December 2026" */
const limitFacts = (
  {cancelled, opensAt}: RefusalFacts,
  words: Words,
): Record<'orders' | 'period' | 'opensAt', string> => {
  const {locale, messages} = words;
  return {
    orders: cancelled
      ? plural(locale, cancelled.count, messages.cancelledOrders)
      : '',
    period: cancelled ? plural(locale, cancelled.days, messages.lastDays) : '',
    opensAt: opensAt ? moment(opensAt, words) : '',
  };
};
