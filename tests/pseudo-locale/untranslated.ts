import type {PageText} from './page-texts';
import {CLOSING, OPENING} from './pseudo-locale';

/** What no language translates: numbers, sums, days, times, the names of orders, and the tags that the states put on them. */
const WRITTEN_BY_INTL: readonly RegExp[] = [
  /^#\d+$/,
  /^[\d\s.,:()+−–×•…←→%/\\-]*$/,
  /^-?NOK\s?[\d.,]+$/,
  /^-?€\s?[\d.,]+$/,
  /^\d{1,2} \p{L}+( \d{4})?( at \d{2}:\d{2})?$/u,
  /^(NOK|EUR)$/,
  /^\S+@example\.com$/,
  /^(ask-us-first|(framed|kept)-[\da-f-]+)$/,
];

/**
 * The texts of a page that are the app's own and in no language: all that is left when what is translated, what Intl has
 * written and what the shop's content says is taken away.
 * @param content what the merchant has written: names of products, options, menus
 */
export const untranslated = (
  texts: readonly PageText[],
  content: ReadonlySet<string>,
): string[] => [
  ...new Set(
    texts
      .map(({text, where}) => ({rest: withoutTranslated(text), where}))
      .filter(({rest}) => !isForeign(rest, content))
      .map(({rest, where}) => `${where}: ${rest}`),
  ),
];

/** A translated text may have others in it, where a page fills them in. */
function withoutTranslated(text: string): string {
  let rest = text;
  for (;;) {
    const end = rest.indexOf(CLOSING);
    const begin = rest.lastIndexOf(OPENING, end);
    if (end < 0 || begin < 0) return rest.trim();
    rest = rest.slice(0, begin) + rest.slice(end + CLOSING.length);
  }
}

const isForeign = (text: string, content: ReadonlySet<string>): boolean =>
  isKnown(text, content) ||
  text
    .split(/[:,·“”\n]| {2,}/)
    .map((part) => part.trim())
    .every(
      (part) =>
        isKnown(part, content) || isKnown(part.replace(/^\d+ × /, ''), content),
    );

const isKnown = (text: string, content: ReadonlySet<string>): boolean =>
  content.has(text) ||
  WRITTEN_BY_INTL.some((pattern) => pattern.test(text)) ||
  isShortened(text, content);

/** By Shopify, and by the shop itself. */
const SHORTENED = /(\.\.\.| …)$/;

/** A page's description for search engines ends where their room does. */
const isShortened = (text: string, content: ReadonlySet<string>): boolean =>
  SHORTENED.test(text) &&
  [...content].some((long) => long.startsWith(text.replace(SHORTENED, '')));
