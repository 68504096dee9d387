import type {LinkLetter} from '~/guests/send-link.server';
import {TO_WITHDRAWAL} from '~/guests/link-address';
import {localeOf} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import type {Statement} from './statement';
import type {WithdrawalOrder} from './withdrawal-order';

/**
 * The mail to the address on an order, about a statement which somebody has made that did not show the order to be
 * theirs: its link does.
 * @param origin of the storefront
 */
export function letterToConfirm(
  {id, name}: Pick<WithdrawalOrder, 'id' | 'name'>,
  {number, email, pathPrefix}: Statement,
  origin: string,
): LinkLetter & {readonly orderId: string; readonly email: string} {
  const locale = localeOf(pathPrefix);
  const {letter} = messagesFor(locale).withdrawal;
  return {
    orderId: id,
    email,
    words: {
      subject: fill(letter.subject, {number}),
      lead: fill(letter.lead, {number, name}),
      button: letter.button,
      notYou: letter.notYou,
    },
    locale,
    origin,
    leadsTo: TO_WITHDRAWAL,
  };
}
