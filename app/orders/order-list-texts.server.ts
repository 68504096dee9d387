import type {Messages} from '~/i18n/messages';
import {ORDER_SORTS, type OrderSort, PERIODS} from './order-search';

/** The sentences of the order list that do not depend on the orders. */
export function orderListTexts(
  {
    orders,
    accountPages,
    common,
  }: Pick<Messages, 'orders' | 'accountPages' | 'common'>,
  sort: OrderSort,
) {
  const {search} = accountPages;
  const isNewestFirst = sort === 'newest';
  return {
    title: orders.title,
    emptyTitle: orders.emptyTitle,
    emptyText: orders.emptyText,
    toShop: orders.toShop,
    none: orders.none,
    toFirst: isNewestFirst ? orders.toNewest : search.toFirst,
    pageLinks: {
      pageNavigation: orders.pages,
      previousPage: isNewestFirst ? orders.newer : common.previousPage,
      nextPage: isNewestFirst ? orders.older : common.nextPage,
    },
    search: {
      title: search.title,
      number: search.number,
      placed: search.placed,
      sort: search.sort,
      submit: search.submit,
      noneFound: search.noneFound,
      noneFoundNext: search.noneFoundNext,
      showAll: search.showAll,
      findOrder: common.findOrder,
      periods: PERIODS.map((value) => ({value, label: search.periods[value]})),
      sorts: ORDER_SORTS.map((value) => ({value, label: search.sorts[value]})),
    },
  };
}

export type OrderListTexts = ReturnType<typeof orderListTexts>;
