import type {Locale} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';

/** What a list of products says, apart from what is in it. */
export function productListTexts(locale: Locale) {
  const {collection, common, shop} = messagesFor(locale);
  const {pageNavigation, previousPage, nextPage} = common;
  return {
    list: collection,
    common: {pageNavigation, previousPage, nextPage},
    breadcrumbs: shop.breadcrumbs,
    prints: shop.prints,
    empty: {
      title: shop.noPrints,
      text: shop.noPrintsText,
      next: shop.seeAllPrints,
    },
  };
}
