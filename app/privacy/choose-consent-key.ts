/** The key of the fetcher that sends what a visitor chooses; the statistics watch it. */
export const CHOOSE_CONSENT = 'choose-consent';
