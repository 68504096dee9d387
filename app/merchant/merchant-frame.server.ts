import type {AppLoadContext} from '@shopify/remix-oxygen';
import {fill, messagesFor} from '~/i18n/messages';
import type {MerchantFrameTexts} from './merchant-frame';

/** The merchant's pages by their texts. A further page is one more line here and in app/routes.ts. */
const PATHS = {
  requests: '/merchant/requests',
  attention: '/merchant/attention',
  policy: '/merchant/policy',
  dryRun: '/merchant/dry-run',
  history: '/merchant/policy/history',
  insights: '/merchant/insights',
} as const;

/**
 * What the frame of the merchant's pages says.
 * @param counts how many requests wait for an answer and how many orders need a person; null where Shopify did not say
 */
export function merchantFrameTexts(
  {locale, merchant}: Pick<AppLoadContext, 'locale' | 'merchant'>,
  {
    waiting,
    needsYou,
  }: {readonly waiting: number | null; readonly needsYou: number | null},
): MerchantFrameTexts {
  const texts = messagesFor(locale).merchant;
  return {
    navigation: texts.navigation,
    pages: [
      {
        path: PATHS.requests,
        label: waiting
          ? fill(texts.requests.pageCount, {count: waiting})
          : texts.requests.page,
      },
      {
        path: PATHS.attention,
        label: needsYou
          ? fill(texts.attention.pageCounted, {count: needsYou})
          : texts.attention.page,
      },
      {path: PATHS.policy, label: texts.pages.policy},
      {path: PATHS.dryRun, label: texts.dryRun.page},
      {path: PATHS.history, label: texts.pages.history},
      {path: PATHS.insights, label: texts.pages.insights},
    ],
    toAccount: texts.toAccount,
    signedInAs:
      merchant?.kind === 'granted'
        ? fill(texts.signedInAs, {email: merchant.merchant.email})
        : null,
  };
}
