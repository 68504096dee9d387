import {consentIn, type VisitorConsent} from '~/shopify/visitor-consent';

declare global {
  interface Navigator {
    /** Absent where a browser does not know Global Privacy Control. */
    readonly globalPrivacyControl?: boolean;
  }
}

/** What the visitor has chosen, read anew each time: they may have changed their mind in another tab. */
export const currentConsent = (): VisitorConsent | null =>
  consentIn(document.cookie, navigator.globalPrivacyControl === true);

export const allowsStatistics = (): boolean =>
  currentConsent()?.analytics === true;
