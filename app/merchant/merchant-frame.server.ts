import type {AppLoadContext} from '@shopify/remix-oxygen';
import {fill, messagesFor} from '~/i18n/messages';
import type {MerchantFrameTexts} from './merchant-frame';

/** The merchant's pages by their texts. A further page is one more line here and in app/routes.ts. */
const PATHS = {
  attention: '/merchant/attention',
  policy: '/merchant/policy',
  history: '/merchant/policy/history',
} as const;

/**
 * What the frame of the merchant's pages says.
 * @param needsYou how many orders need a person; null where Shopify did not say
 */
export function merchantFrameTexts(
  {locale, merchant}: Pick<AppLoadContext, 'locale' | 'merchant'>,
  needsYou: number | null,
): MerchantFrameTexts {
  const texts = messagesFor(locale).merchant;
  return {
    navigation: texts.navigation,
    pages: [
      {path: PATHS.policy, label: texts.pages.policy},
      {path: PATHS.history, label: texts.pages.history},
      {
        path: PATHS.attention,
        label: needsYou
          ? fill(texts.attention.pageCounted, {count: needsYou})
          : texts.attention.page,
      },
    ],
    toAccount: texts.toAccount,
    signedInAs:
      merchant?.kind === 'granted'
        ? fill(texts.signedInAs, {email: merchant.merchant.email})
        : null,
  };
}
