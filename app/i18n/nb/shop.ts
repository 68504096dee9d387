import type {Messages} from '../messages';

/** Norsk bokmål. */
export const shop: Messages['shop'] = {
  breadcrumbs: 'Du er her',
  description:
    'Små opplag på bomullspapir, trykket på bestilling i Oslo. Ombestemt deg? Angre bestillingen selv.',
  allPrints: 'Alle trykk',
  allPrintsLead: 'Alt vi trykker, på ett sted.',
  prints: 'Trykk',
  noPrints: 'Her er det ikke noe akkurat nå.',
  noPrintsText: 'Det kan komme tilbake, og de andre trykkene er like ved.',
  seeAllPrints: 'Se alle trykk',
  related: 'Passer godt sammen med',
  gallery: {
    enlarge: 'Forstørr: {picture}',
    enlarged: 'Forstørret bilde',
    pictureOf: 'Bilde {number} av {total}',
    previous: 'Forrige bilde',
    next: 'Neste bilde',
  },
  soldInSteps: 'Selges {increment} om gangen, minst {minimum}.',
  suggestions: {
    title: 'Forslag',
    queries: 'Søk etter',
    products: 'Trykk',
    collections: 'Samlinger',
    articles: 'Notater',
    pages: 'Sider',
    all: 'Se alt for «{query}»',
    count: {one: '{count} forslag', other: '{count} forslag'},
    none: 'Ingen forslag. Trykk Enter for å søke likevel.',
    notAnswered: 'Ingen forslag akkurat nå. Trykk Enter for å søke.',
  },
  notes: {
    all: 'Notater',
    lead: 'Det som skjer i smia mellom to trykk.',
    by: 'Av {author}, {date}',
    newer: 'Nyere notater',
    older: 'Eldre notater',
    pages: 'Sider med notater',
    none: 'Her er det ikke skrevet noe ennå.',
    back: 'Mer fra {blog}',
  },
  cart: {
    giftCard: 'Gavekort',
    giftCardPays: 'Slutter på {last}: betaler {amount}',
    removeGiftCard: 'Fjern gavekortet som slutter på {last}',
    giftCardUnknown:
      'Ingen gavekort med denne koden kan brukes her. Sjekk den bokstav for bokstav.',
    giftCardsUnavailable: 'Dette kan ikke betales med gavekort.',
    tooManyGiftCards: 'Det var mange koder. Vent ti minutter før den neste.',
    note: 'Beskjed til oss',
    noteHint: 'Er det noe vi bør vite om bestillingen?',
    saveNote: 'Lagre beskjeden',
    noteSaved: 'Vi har fått beskjeden.',
    noteTooLong: 'Kort ned beskjeden til 5000 tegn.',
  },
  permalink: {
    title: 'Disse trykkene kan ikke kjøpes akkurat nå',
    text: 'Lenken fører til noe som er utsolgt eller ikke trykkes lenger. Din egen handlekurv er som du forlot den.',
    tooMany: 'Det var mye på én gang. Vent et minutt og åpne lenken igjen.',
    unavailableTitle: 'Vi får ikke åpnet lenken akkurat nå',
    unavailable:
      'Butikken svarte ikke. Din egen handlekurv er som du forlot den. Åpne lenken igjen om litt.',
    tryAgain: 'Prøv igjen',
  },
};
