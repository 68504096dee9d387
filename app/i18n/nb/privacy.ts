import type {Messages} from '../messages';

/** Norsk bokmål. */
export const privacy: Messages['privacy'] = {
  title: 'Personvernvalg',
  link: 'Informasjonskapsler',
  strip: {
    title: 'Informasjonskapsler',
    question:
      'Kan vi telle besøk, huske hva du liker, og se hvilke annonser som fører folk hit? Butikken virker like godt uten.',
    choose: 'Velg selv',
    no: 'Nei takk',
    yes: 'Ja, gjerne',
  },
  onlyNecessary: 'Bare det nødvendige',
  allowAll: 'Tillat alt',
  lead: 'Vi teller ingenting før du har sagt ja, og du kan ombestemme deg her når som helst.',
  saved: 'Valget ditt er lagret.',
  legend: 'Hva kan vi huske?',
  save: 'Lagre valget mitt',
  necessary: {
    name: 'Det butikken trenger',
    what: 'Tar vare på handlekurven, holder deg innlogget og husker dette valget. Alltid på.',
    cookies: 'Informasjonskapsler: session, cart, consent, _shopify_essential',
  },
  preferences: {
    name: 'Innstillinger',
    what: 'Lar kassen huske hvordan du vil ha det, for eksempel språket.',
    cookies: 'Shopify lagrer det i _shopify_essential',
  },
  analytics: {
    name: 'Statistikk',
    what: 'Teller besøk og hva som blir sett på, så vi ser hva som fungerer.',
    cookies: 'Informasjonskapsel: _shopify_analytics, i opptil ett år',
  },
  marketing: {
    name: 'Markedsføring',
    what: 'Viser oss hvilke annonser og lenker som fører folk hit.',
    cookies: 'Informasjonskapsel: _shopify_marketing, i opptil ett år',
  },
  gpc: 'Nettleseren din ber nettsteder om ikke å selge eller dele det de vet om deg (Global Privacy Control). Det følger vi, så markedsføring er av.',
  whoGetsIt:
    'Det du tillater, går til Shopify, som driver kassen vår og teller besøk for oss. Valget ditt gjelder i seks måneder; så spør vi igjen.',
};
