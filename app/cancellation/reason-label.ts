import type {Locale} from '~/i18n/locale';
import type {Messages} from '~/i18n/messages';
import type {CancelReason} from './policy';

/**
 * A reason in the customer's language: as the merchant has put it; else, for one that the shop began with, as we put it;
 * else as the merchant has put it in English.
 */
export function reasonLabel(
  {key, label}: CancelReason,
  {language}: Locale,
  {reasons}: Pick<Messages['cancellation'], 'reasons'>,
): string {
  const ours: Readonly<Record<string, string>> = reasons;
  return label[language] ?? ours[key] ?? label.en;
}
