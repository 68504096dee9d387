import type {CustomerAccount} from '@shopify/hydrogen';
import type {Locale} from '~/i18n/locale';

/** Whose orders are read, and in which language Shopify is to name what it translates. */
export interface OrdersContext {
  readonly customerAccount: CustomerAccount;
  readonly locale: Locale;
}
