import type {Messages} from '../messages';

/** Det siden sier der butikken svarer på forespørsler om avbestilling. */
export const requests: Messages['merchant']['requests'] = {
  title: 'Forespørsler om avbestilling',
  page: 'Forespørsler',
  pageCount: 'Forespørsler ({count})',
  lead: {
    one: 'Én kunde venter på svar. Til du har svart, går bestillingen sin vanlige gang.',
    other:
      '{count} kunder venter på svar, den som har ventet lengst først. Til du har svart, går bestillingene sin vanlige gang.',
  },
  empty:
    'Ingen venter på svar. Når en regel overlater avgjørelsen til dere og en kunde spør, står forespørselen her.',
  notWhole:
    'Det venter flere forespørsler enn det er plass til. De nyeste bestillingene kommer når noen av disse er besvart.',
  unreadable:
    'Noen har endret forespørselen for {orders} slik at den ikke kan leses. Se på den i Shopify.',
  unreachableTitle: 'Vi får ikke kontakt med Shopify akkurat nå',
  unreachableText: 'Prøv igjen om litt. Ingenting er endret.',
  tryAgain: 'Prøv igjen',
  pages: 'Sider med forespørsler',
  previous: 'Har ventet lenger',
  next: 'Senere forespørsler',

  tickAll: 'Kryss av alle på denne siden',
  openInShopify: 'Åpne {name} i Shopify',
  waitsSince: 'Spurte {when}, {ago}',
  why: 'Derfor avgjør dere',
  reason: 'Kundens grunn',
  noReason: 'Ikke oppgitt',
  comment: 'Med kundens egne ord',
  refund: 'Hvis du sier ja',
  hindered: 'Du kan ikke si ja akkurat nå',
  approve: 'Si ja til {name}',
  decline: 'Si nei til {name}',
  tickedTitle: 'For dem du har krysset av',
  approveTicked: 'Si ja',
  declineTicked: 'Si nei',
  nextStep: 'Du ser over en gang til før noe skjer.',
  nothingTicked:
    'Ingenting er krysset av. Kryss av forespørslene du vil svare på, eller bruk knappene under en av dem.',

  back: {
    card: '{amount} går tilbake til {destination}',
    gateway: '{amount} går tilbake gjennom {destination}',
    'gift-card': '{amount} går tilbake til gavekortet',
    'store-credit': '{amount} gis som tilgodebeløp',
    release: '{amount} som er reservert på {destination}, frigis',
    manual:
      '{amount} ble betalt med {destination}: Shopify kan ikke sende dem tilbake, det må dere',
  },
  fee: 'Dere beholder {amount} i gebyr',
  bonus: '{amount} i tillegg som tilgodebeløp',
  nothingPaid: 'Ingenting er betalt, så ingenting går tilbake',

  approveTitle: 'Si ja?',
  declineTitle: 'Si nei?',
  approveLead:
    'Pakken stoppes, hele bestillingen avbestilles og pengene går tilbake, med en gang. Det kan ikke gjøres om.',
  declineLead:
    'Bestillingen går sin vanlige gang. Kunden kan ikke spørre igjen om denne bestillingen.',
  leftOut: 'Holdt utenfor, og venter fortsatt:',
  messageLabel: 'En beskjed til kunden',
  messageLabelMany: 'En beskjed til alle disse kundene',
  messageHint:
    'Bare hvis du vil, opptil {max} tegn. Den står på bestillingens side.',
  messageHintMail:
    'Bare hvis du vil, opptil {max} tegn. Den står på bestillingens side og i en e-post.',
  messageTooLong: 'Kort ned til {max} tegn.',
  confirmApprove: {
    one: 'Avbestill {count} bestilling',
    other: 'Avbestill {count} bestillinger',
  },
  confirmApproveSum: {
    one: 'Avbestill {count} bestilling og betal tilbake {sum}',
    other: 'Avbestill {count} bestillinger og betal tilbake {sum}',
  },
  confirmDecline: {
    one: 'Si nei til {count} forespørsel',
    other: 'Si nei til {count} forespørsler',
  },
  goOn: {
    one: 'Gå videre med {count} forespørsel',
    other: 'Gå videre med {count} forespørsler',
  },
  sending: 'Et øyeblikk …',
  backToList: 'Tilbake til listen',

  summaryDone: 'Besvart',
  summaryPartly: 'Ikke alt er besvart',
  summaryNothing: 'Ingenting er besvart',
  outcomes: {
    cancelled: '{name} er avbestilt.',
    underWay:
      'Du sa ja til {name}. Den er i ferd med å bli avbestilt; se på den i Shopify om en stund.',
    notCancelled:
      'Du sa ja til {name}, men den kunne ikke avbestilles, og ingenting er endret. Kunden kan prøve igjen med ett trykk, eller du avbestiller den i Shopify.',
    declined: 'Du sa nei til {name}.',
    grantedBy: '{who} sa ja til {name} {when}.',
    declinedBy: '{who} sa nei til {name} {when}.',
    grantedElsewhere: '{name} fikk ja i Shopify {when}.',
    declinedElsewhere: '{name} fikk nei i Shopify {when}.',
    withdrawn: 'Kunden trakk forespørselen for {name} {when}.',
    closed:
      'Forespørselen for {name} ble lukket {when}, fordi bestillingen var sendt eller avbestilt.',
    ended: '{name} venter ikke lenger på svar.',
    sentAnew:
      'Kunden har sendt en ny forespørsel for {name} i mellomtiden. Se på den før du svarer.',
    impossible: '{name} venter fortsatt. {why}',
    unknown:
      'Shopify sa ikke om svaret ditt om {name} kom frem. Du kan sende det igjen: Ingenting skjer to ganger.',
    left: '{name} har ikke fått sin tur ennå.',
  },
  notDoneTitle: 'Ikke ferdig ennå',
  staleForm:
    'Siden har vært åpen lenge, så ingenting har skjedd. Trykk på knappen en gang til.',
  tooManyPosts:
    'Det var mye på en gang, så ingenting har skjedd. Vent et minutt, og trykk på knappen en gang til.',
  unavailable:
    'Vi får ikke kontakt med Shopify akkurat nå, så ingenting har skjedd. Det du har valgt og skrevet, er tatt vare på. Prøv igjen om litt.',
  stillOpen: 'Ikke besvart ennå',

  hindrances: {
    ALREADY_CANCELLED: 'Den er allerede avbestilt.',
    ALREADY_REFUNDED: 'Alt er allerede betalt tilbake.',
    BEING_PACKED:
      'Den pakkes. Få pakkingen stoppet i Shopify først, og si ja etterpå.',
    CANCELLATION_OFF:
      'Avbestilling er slått av, eller reglene kan ikke leses. Se under «Regler» først.',
    PARTLY_SHIPPED: 'En del av den er sendt. Avbestill resten i Shopify.',
    PAYMENT_PENDING:
      'Betalingen er fortsatt under behandling. Vent til den har gått gjennom.',
    RECORD_UNREADABLE:
      'Det vi har notert om denne bestillingen, kan ikke leses. Avbestill den i Shopify.',
    RETURN_OPEN: 'En retur er i gang. Avslutt returen i Shopify først.',
    SHIPPED: 'Den er sendt.',
    SUM_CHANGED:
      'Det som går tilbake, er nå en annen sum enn kunden sa ja til. Kunden må trekke forespørselen og sende den på nytt, eller du avbestiller i Shopify.',
    WAREHOUSE_HAS_IT:
      'Lagerselskapet har den. Få dem til å stoppe den først, og si ja etterpå.',
    WAREHOUSE_REFUSED: 'Lagerselskapet har sagt nei til å stoppe den.',
    rule: 'Reglene overlater ikke dette til dere lenger: {rule}. Endre dem under «Regler», eller avbestill i Shopify.',
  },

  answeredTitle: 'Besvart i det siste',
  answeredEmpty: 'Ingenting er besvart ennå.',
  yes: 'Ja',
  no: 'Nei',
  answeredBy: '{who}, {when}',
  answeredElsewhere: 'I Shopify, {when}',
  answeredMessage: '«{message}»',
  yesNotCancelled: 'Bestillingen er ikke avbestilt. Se på den i Shopify.',
};
