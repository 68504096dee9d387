import type {Messages} from './messages';

/** Norsk bokmål. */
export const nb: Messages = {
  common: {
    shopName: 'Angre',
    tagline: 'Kunsttrykk, langsomt trykket i Oslo',
    skipToContent: 'Hopp til innholdet',
    menu: 'Meny',
    closeMenu: 'Lukk menyen',
    search: 'Søk',
    account: 'Konto',
    cart: 'Handlekurv',
    home: 'Forside',
    languageAndCurrency: 'Språk og valuta',
    footerAbout:
      'Små opplag på bomullspapir, trykket på bestilling og pakket for hånd. Ombestemt deg? Angre bestillingen selv.',
    madeIn: 'Trykket i Oslo',
  },
  errors: {
    notFoundTitle: 'Fant ikke siden',
    notFoundText:
      'Det er ingenting på denne adressen. Siden kan være flyttet, eller lenken kan være skrevet feil.',
    notFoundNext: 'Gå til forsiden',
    unavailableTitle: 'Vi får ikke kontakt med butikken akkurat nå',
    unavailableText:
      'Ingenting er tapt. Prøv igjen om litt. Hvis det fortsetter, skriv til oss og ta med referansen nedenfor.',
    badRequestTitle: 'Det så ikke riktig ut',
    badRequestText:
      'Vi kunne ikke lese det som ble sendt. Gå tilbake, se over skjemaet og prøv igjen.',
    tryAgain: 'Prøv igjen',
    contact: 'Kontakt oss',
    reference: 'Referanse: {requestId}',
  },
  cart: {
    title: 'Handlekurv',
    empty: 'Handlekurven er tom.',
  },
  cancellation: {
    title: 'Kanseller bestillingen',
  },
};
