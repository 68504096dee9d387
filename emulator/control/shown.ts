import {EMULATED_SHOP} from '../config';
import type {Money} from '../state/money';

const dateTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: EMULATED_SHOP.timeZone,
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** A moment as the shop's clock on the wall shows it. */
export const shownMoment = (moment: string | number): string =>
  dateTime.format(new Date(moment));

export const shownMoney = ({amount, currency}: Money): string =>
  new Intl.NumberFormat('en-GB', {style: 'currency', currency}).format(
    amount / 100,
  );

/** One of Shopify's constants in plain words: "PARTIALLY_REFUNDED" is "Partially refunded". */
export function shownWord(constant: string): string {
  const words = constant.toLowerCase().replaceAll(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
