import type {Locale} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';

/** How a print is made, from the tag that says so; null for what is not printed. */
export function techniqueOf(
  tags: readonly string[],
  locale: Locale,
): string | null {
  const {techniques} = messagesFor(locale).product;
  const technique = Object.entries(techniques).find(([tag]) =>
    tags.includes(tag),
  );
  return technique?.[1] ?? null;
}
