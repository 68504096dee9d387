import {formatCountry} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import type {CustomerChange} from './change.server';
import {lastChange} from './change-state';
import {
  changeDeadline,
  type ChangeStandstill,
  standstillView,
  wordsOf,
} from './change-view.server';
import type {Delivery} from './delivery';

/** What /account/orders/…/change-address says. */
export type AddressView =
  | ChangeStandstill
  | {
      readonly kind: 'open';
      readonly deadline: string;
      readonly country: string;
      readonly hasProvince: boolean;
      /** Whether the e-mail address can be another. */
      readonly hasEmail: boolean;
    }
  | {
      readonly kind: 'changed';
      readonly text: string;
      readonly lines: readonly string[];
      readonly remarks: readonly string[];
    };

/** @param asksOutcome whether the page is to say what came of the latest change */
export function addressView(
  answer: CustomerChange<'address'>,
  delivery: Delivery | null,
  asksOutcome: boolean,
  locale: Locale,
  messages: Pick<Messages, 'cancellation' | 'change'>,
): AddressView {
  const {change, reading, orderName, ownership} = answer;
  const record = reading && lastChange(reading, 'address');
  const code = reading?.order.deliveryCountry ?? null;
  const country = code === null ? '' : formatCountry(locale, code);
  if (asksOutcome && record?.phase === 'done' && delivery) {
    return {
      kind: 'changed',
      text: fill(messages.change.addressChangedText, {name: orderName}),
      lines: linesOf(delivery, country),
      remarks:
        delivery.email === ''
          ? []
          : [fill(messages.change.emailText, {email: delivery.email})],
    };
  }
  if (change.kind !== 'open') {
    return standstillView(change, answer, locale, messages);
  }
  const words = wordsOf(reading, locale, messages);
  return {
    kind: 'open',
    deadline: changeDeadline(change.until, words, messages.change),
    country,
    hasProvince: delivery !== null && delivery.province !== '',
    hasEmail: !('isGuest' in ownership),
  };
}

function linesOf(delivery: Delivery, country: string): string[] {
  const {firstName, lastName, company, address1, address2} = delivery;
  const {zip, city, phone} = delivery;
  return [
    `${firstName} ${lastName}`,
    company,
    address1,
    address2,
    `${zip} ${city}`,
    country,
    phone,
  ]
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
