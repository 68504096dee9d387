import {en, locales as english} from './en';
import type {Locale} from './locale';
import {locales as norwegian, nb} from './nb';

/** The languages that there are. To add one, write its file and name it in the two lists here. */
export const MESSAGES = {en, nb};

/** Languages in their markets, as they are offered; the first is the one of an address without a prefix. */
export const LOCALES = [
  english.norway,
  norwegian.norway,
  english.germany,
] as const satisfies readonly [Locale, ...Locale[]];
