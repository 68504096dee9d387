import type {Messages} from '../messages';

export const attention: Messages['merchant']['attention'] = {
  page: 'Trenger deg',
  pageCounted: 'Trenger deg ({count})',
  title: 'Trenger deg',
  lead: 'Det som ikke kunne gjøres ferdig uten et menneske. Ordne det i Shopify, og trykk på «Ferdig».',
  empty: 'Ingenting trenger deg akkurat nå.',
  emptyText:
    'Når noe ikke kan gjøres ferdig uten deg, finner du det her og på ordrenes merkelapper.',
  shopTitle: 'Selve butikken',
  withdrawalsTitle: 'Angremeldinger uten ordre',
  withdrawalsMore:
    'Dette er de {shown} nyeste av {count}. Når noen er ordnet, kommer de andre.',
  withdrawal: 'Kvittering {receipt}',
  statedBy: '{name} ({email}) skrev «{order}» som ordre.',
  openStatement: 'Åpne meldingen',
  ordersTitle: 'Ordrer',
  openOrder: 'Åpne {name} i Shopify',
  since: 'Siden {date}',
  todoLabel: 'Dette kan du gjøre:',
  done: 'Ferdig',
  doneAbout: 'Ferdig med {name}: {what}',
  doing: 'Noterer …',
  goesByItself: 'Det forsvinner fra listen av seg selv når det er gjort.',
  doneNotice: '{name} er ordnet.',
  doneStillOpen:
    'Notert. Noe annet ved {name} trenger deg fortsatt; du finner det i listen under.',
  doneAlready: 'Det var allerede ordnet.',
  history: '{who} ordnet «{what}» {date}.',
  historyTitle: 'Allerede ordnet',
  older: 'Eldre',
  newest: 'Tilbake til de nyeste',
  pageNavigation: 'Flere ordrer',
  staleForm: 'Siden hadde stått åpen for lenge. Trykk på «Ferdig» en gang til.',
  tooManyPosts: 'Det gikk veldig fort. Vent et øyeblikk og trykk igjen.',
  unavailableTitle: 'Vi får ikke kontakt med Shopify akkurat nå',
  unavailableText: 'Ingenting ble notert. Prøv igjen om et øyeblikk.',
  tryAgain: 'Prøv igjen',
  sendAgain: 'Send dem på nytt nå',
  sendingAgain: 'De sendes på nytt. Se igjen om et minutt.',
  toRules: 'Rett opp reglene',

  codes: {
    REFUND_INCOMPLETE: {
      what: 'Det ble betalt tilbake mindre enn kunden var lovet.',
      todo: 'Åpne ordren, se på betalingene og betal tilbake resten for hånd. Kunden har fått vite at du tar deg av det.',
    },
    SHIPPED_AFTER_CANCELLATION: {
      what: 'En pakke ble sendt selv om ordren var avbestilt.',
      todo: 'Kall den tilbake hos transportøren, eller skriv til kunden om å sende den i retur. Pengene er allerede betalt tilbake.',
    },
    SERVICE_STOPPED: {
      what: 'Lagertjenesten stoppet, men så lyktes ikke avbestillingen.',
      todo: 'Åpne ordren og be tjenesten sende den likevel. Den fortsetter ikke av seg selv.',
    },
    SERVICE_SILENT: {
      what: 'Lagertjenesten ble bedt om å stoppe og svarer ikke.',
      todo: 'Ring tjenesten. Når den svarer i Shopify, fortsetter avbestillingen av seg selv.',
    },
    NOT_RESTOCKED: {
      what: 'Varene ble ikke lagt tilbake på lager: stedet de ligger på, er nedlagt.',
      todo: 'Legg dem inn for hånd der de ligger nå.',
    },
    BONUS_UNPAID: {
      what: 'Butikkreditt som var lovet i tillegg, ble avvist av Shopify.',
      todo: 'Åpne kunden og legg inn kreditten for hånd.',
    },
    STILL_TO_BE_SENT: {
      what: 'Noe som er avbestilt og betalt tilbake, ligger fortsatt i pakken.',
      todo: 'Ta det ut før pakken sendes.',
    },
    CHANGE_UNPAID: {
      what: 'Kunden har endret ordren og ikke betalt forskjellen. Pakken venter.',
      todo: 'Send fakturaen fra ordren en gang til, eller ta ut det som ble lagt til.',
    },
    SENT_UNPAID: {
      what: 'En endret ordre ble sendt selv om forskjellen ikke er betalt.',
      todo: 'Åpne ordren og send kunden en faktura på resten.',
    },
    CHANGE_UNCLEAR: {
      what: 'Ordren ble endret av noen andre mens kunden endret den.',
      todo: 'Sammenlign ordren med det kunden ville ha, og skriv til kunden.',
    },
    NOT_ACKNOWLEDGED: {
      what: 'En forbruker gikk fra kjøpet, og bekreftelsen på e-post kunne ikke sendes.',
      todo: 'Loven krever den uten opphold. Se til at e-posttjenesten virker; vi fortsetter å prøve. Eller skriv til forbrukeren selv.',
    },
    LEFT_TO_STAFF: {
      what: 'En forbruker gikk fra kjøpet, og ikke alt kunne avbestilles eller bes om i retur av seg selv.',
      todo: 'Åpne ordren, les meldingen, og avbestill eller be om retur av det som gjenstår.',
    },
    ANSWER_IMPOSSIBLE: {
      what: 'Du svarte på en forespørsel med en merkelapp, men ordren kan ikke avbestilles slik den er nå.',
      todo: 'Stopp pakkingen, så avbestilles den av seg selv. Eller ta bort merkelappen «cancel-granted» igjen.',
    },
    RECORD_UNREADABLE: {
      what: 'Det vi noterer om denne ordren, er overskrevet, så kunden ikke kan angre noe.',
      todo: 'Åpne ordrens metafelter «angre», se på hva som står der, og slett det som er endret.',
    },
  },
  tagged: {
    what: 'Ordren har merkelappen for det som trenger deg, men det står ikke notert hvorfor.',
    todo: 'Se på ordren. Kanskje noen har satt merkelappen for hånd.',
  },
  unmatched: {
    what: 'En forbruker har gått fra kjøpet, og ingen ordre passer med det som er skrevet.',
    todo: 'Let etter ordren for hånd, kanskje under et annet navn eller en annen e-postadresse. Avbestill den eller be om varene i retur, og skriv til forbrukeren. Pengene skal være betalt tilbake innen {due}, med mindre du venter på varene.',
  },
  shop: {
    POLICY_UNREADABLE: {
      what: 'Reglene kan ikke leses. Til det er rettet opp, kan ingen kunder avbestille noe.',
      todo: 'Åpne reglene og hent tilbake en tidligere versjon.',
    },
    SCOPES_MISSING: {
      what: 'Appen får ikke gjøre alt den trenger: {scopes}.',
      todo: 'Gi den disse tilgangene i appens innstillinger, og installer den på nytt.',
    },
    WEBHOOKS_SILENT: {
      what: 'Shopify har ikke meldt fra om noe siden {date}, selv om ordrer er endret.',
      todo: 'Se på appens webhooks (docs/set-up.md, steg 7). Til da venter det som ble avbrutt, til noen ser på ordren.',
    },
    WEBHOOKS_MISSING: {
      what: 'Shopify har aldri meldt fra om at en ordre er endret.',
      todo: 'Registrer webhooks (docs/set-up.md, steg 7). Uten dem venter det som ble avbrutt, til noen ser på ordren.',
    },
    EVENTS_WAITING: {
      what: 'Kundestøtten eller automatiseringen din har ikke tatt imot meldingene våre siden {date}.',
      todo: 'Se til at adressen i EVENTS_URL svarer. Vi fortsetter å prøve, og ingenting går tapt.',
    },
  },
};
