/** The page where visitors choose what may be remembered of them, without a locale. */
export const PRIVACY_PATH = '/privacy-choices';
