import type {Policy} from '~/cancellation/policy';
import type {InsightWords} from './insight-words.server';
import type {Figure} from './figures';
import type {InsightsSum} from './insights-sum';
import type {OrdersLink, SentenceView} from './insights-view';
import type {Setting} from './setting';

/** What was counted, with all that is needed to put it in words. */
export interface Counted {
  readonly words: InsightWords;
  readonly sum: InsightsSum;
  readonly setting: Setting;
  /** UTC instants of the period. */
  readonly from: string;
  readonly until: string;
  /** What the reasons are called now; null where the policy can't be read. */
  readonly policy: Policy | null;
  /** `shop.myshopify.com` */
  readonly storeDomain: string;
}

export const countOf = ({sum}: Pick<Counted, 'sum'>, figure: Figure): number =>
  Object.hasOwn(sum.counts, figure) ? (sum.counts[figure] ?? 0) : 0;

/** The number of orders of a figure, which leads to them. */
export const ordersLink = (
  {words}: Counted,
  figure: Figure,
  count: number,
): OrdersLink => ({
  text: words.number(count),
  to: count > 0 ? words.ordersPath(figure) : null,
});

/** A sentence with a link to the orders of a figure. */
export function sentence(
  counted: Counted,
  text: string,
  figure: Figure,
): SentenceView {
  const {words} = counted;
  const count = countOf(counted, figure);
  return {
    text,
    link: {
      text: words.count(count, words.texts.showOrders),
      to: words.ordersPath(figure),
    },
  };
}
