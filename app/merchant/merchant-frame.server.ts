import type {AppLoadContext} from '@shopify/remix-oxygen';
import {fill, messagesFor} from '~/i18n/messages';
import type {MerchantFrameTexts} from './merchant-frame';

/** The merchant's pages by their texts. A further page is one more line here and in app/routes.ts. */
const PATHS = {
  policy: '/merchant/policy',
  history: '/merchant/policy/history',
  insights: '/merchant/insights',
  dryRun: '/merchant/dry-run',
} as const;

/** What the frame of the merchant's pages says. */
export function merchantFrameTexts({
  locale,
  merchant,
}: Pick<AppLoadContext, 'locale' | 'merchant'>): MerchantFrameTexts {
  const texts = messagesFor(locale).merchant;
  return {
    navigation: texts.navigation,
    pages: [
      {path: PATHS.policy, label: texts.pages.policy},
      {path: PATHS.history, label: texts.pages.history},
      {path: PATHS.insights, label: texts.pages.insights},
      {path: PATHS.dryRun, label: texts.dryRun.page},
    ],
    toAccount: texts.toAccount,
    signedInAs:
      merchant?.kind === 'granted'
        ? fill(texts.signedInAs, {email: merchant.merchant.email})
        : null,
  };
}
