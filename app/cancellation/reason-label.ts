import type {Locale} from '~/i18n/locale';
import type {CancelReason} from './policy';

/** A reason in the customer's language; in English where the merchant has not put it into that. */
export const reasonLabel = (
  label: CancelReason['label'],
  {language}: Locale,
): string => label[language] ?? label.en;
