import type {Messages} from '~/i18n/messages';

/** The sentences of the order list that do not depend on the orders. */
export const orderListTexts = (messages: Messages['orders']) => ({
  title: messages.title,
  emptyTitle: messages.emptyTitle,
  emptyText: messages.emptyText,
  toShop: messages.toShop,
  pages: messages.pages,
  newer: messages.newer,
  older: messages.older,
  none: messages.none,
  toNewest: messages.toNewest,
});

export type OrderListTexts = ReturnType<typeof orderListTexts>;
