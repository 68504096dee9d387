import type {MoneyV2} from '~/i18n/format';
import type {CurrencyCode, MoneyInput} from './generated/admin.server';

/** A sum as Shopify's mutations take it. @throws RangeError as `currencyCode` */
export const moneyInput = (money: MoneyV2): MoneyInput => ({
  amount: money.amount,
  currencyCode: currencyCode(money),
});

/** @throws RangeError for what cannot be a currency */
export function currencyCode({currencyCode: code}: MoneyV2): CurrencyCode {
  if (!isCurrencyCode(code)) throw new RangeError(`"${code}" is no currency`);
  return code;
}

/** Which of them exist changes over the years, and Shopify knows: here it is only told from a slip of the pen. */
const isCurrencyCode = (code: string): code is CurrencyCode =>
  /^[A-Z]{3}$/.test(code);
