/**
 * In the place of app/i18n/languages.ts when the shop is built for the tests of this folder: the shop's languages and one
 * more, which is made of English. What it takes to add a language is what it takes here.
 */
import {en, locales as english} from '~/i18n/en';
import {locales as norwegian, nb} from '~/i18n/nb';
import {pseudoText, pseudoTexts} from './pseudo-locale';

export const MESSAGES = {en, nb, pseudo: pseudoTexts(en)};

export const LOCALES = [
  english.norway,
  norwegian.norway,
  english.germany,
  {
    ...english.norway,
    pathPrefix: '/en-xa',
    language: 'pseudo',
    // Numbers and dates as in English.
    tag: 'en-GB-x-pseudo',
    hreflang: 'en-XA',
    label: pseudoText('Pseudo'),
  },
];
