/** What the people who run the shop read while they try rules on past orders. */
export const dryRun = {
  page: 'Prøv regler',
  begin: 'Prøv dem på tidligere bestillinger',

  title: 'Prøv regler på tidligere bestillinger',
  lead: 'Se hva endrede regler ville ha betydd for bestillingene dere har hatt, før noen kunde merker noe.',
  emptyText:
    'Endre noe i reglene og se gjennom endringene. Der finner du «Prøv dem på tidligere bestillinger». Ingenting blir lagret av det.',
  toRules: 'Endre reglene',

  workingTitle: 'Vi går gjennom bestillingene',
  workingLead:
    'Du kan gå fra denne siden og komme tilbake. Den går videre når noen ser på den.',
  startedBy: 'Startet av {who} {date}.',
  waiting: 'Shopify finner fram bestillingene fra de siste {days} dagene.',
  collecting: {
    one: 'Shopify finner fram bestillingene: {count} bestilling så langt.',
    other: 'Shopify finner fram bestillingene: {count} bestillinger så langt.',
  },
  counting: '{counted} av {total} bestillinger er gjennomgått.',
  progress: 'Gjennomgåtte bestillinger',
  look: 'Se hvor langt den er kommet',
  cancel: 'Stopp',
  cancelling: 'Stopper …',

  doneTitle: 'Dette ville ha vært annerledes',
  changed: 'Av {all} ville {changed} ha fått et annet svar.',
  orders: {one: '{count} bestilling', other: '{count} bestillinger'},
  period: 'De siste {days} dagene, fra {from} til {until}.',
  unchanged:
    'Ingenting ville ha vært annerledes for {orders} fra de siste {days} dagene.',
  none: 'Det var ingen bestillinger de siste {days} dagene, så det er ingenting å sammenligne.',
  asked: {
    'at-once': 'Det er spurt om hver bestilling straks den var lagt inn.',
    'half-an-hour': 'Det er spurt om hver bestilling en halv time etterpå.',
    'two-hours': 'Det er spurt om hver bestilling to timer etterpå.',
    'a-day': 'Det er spurt om hver bestilling en dag etterpå.',
  },
  reallyAsked: {
    one: 'For {count} bestilling der kunden faktisk spurte, gjelder tidspunktet da de gjorde det.',
    other:
      'For {count} bestillinger der kundene faktisk spurte, gjelder tidspunktet da de gjorde det.',
  },
  unknown:
    'Merkelapper og varer regnes slik de er i dag. Hva lageret drev med før pakken ble sendt, returer, og hvor ofte en kunde hadde avbestilt før, kan vi ikke vite, så det stopper ingen her.',
  withdrawal: 'Angreretten har kundene etter loven, uansett hva reglene sier.',
  tooYoung: {
    one: '{count} bestilling er for ny til å bli spurt om da, og er holdt utenfor.',
    other:
      '{count} bestillinger er for nye til å bli spurt om da, og er holdt utenfor.',
  },
  cutShort:
    'Shopify viser denne appen bare bestillinger fra de siste 60 dagene, så eldre mangler. Tilgangen read_all_orders endrer det.',

  changesTitle: 'Endringene som prøves',
  matrixTitle: 'Alle bestillinger',
  matrixCaption:
    'Hvor mange bestillinger som får dette svaret nå (rader) og ville ha fått det da (kolonner), og hva de kom på.',
  now: 'Nå',
  then: 'Da',
  kinds: {
    cancel: 'Kan avbestille',
    request: 'Kan spørre dere',
    refuse: 'Kan ikke avbestille',
  },
  answer: '{kind}: {why}',
  reasonsTitle: 'Hvorfor',
  reason: '{live} → {draft}',
  listTitle: 'Bestillinger med et annet svar',
  listNewest: {
    one: 'Den nyeste står her; fila har alle.',
    other: 'De {count} nyeste står her; fila har alle.',
  },
  order: 'Bestilling',
  askedAt: 'Spurt',
  reallyAskedAt: '{date} (faktisk)',
  total: 'Kom på',
  openInShopify: 'Åpnes i Shopifys admin',
  download: 'Last ned alle (CSV)',

  againTitle: 'Prøv igjen',
  days: 'Hvor langt tilbake?',
  lastDays: 'De siste {days} dagene',
  askedAfter: 'Når ville kunden ha spurt?',
  askedAfterOptions: {
    'at-once': 'Straks de hadde bestilt',
    'half-an-hour': 'En halv time senere',
    'two-hours': 'To timer senere',
    'a-day': 'En dag senere',
  },
  again: 'Prøv igjen',
  starting: 'Et øyeblikk …',

  cancelledTitle: 'Stoppet',
  cancelledText: 'Dette ble stoppet før det var ferdig. Ingenting er endret.',
  failedTitle: 'Det gikk ikke',
  failures: {
    denied:
      'Shopify lar ikke denne appen lese bestillingene. Noen må se på appens tilganger i Shopifys admin.',
    refused: 'Shopify klarte ikke å finne fram bestillingene. Prøv igjen.',
    expired:
      'Shopify tar vare på det den har samlet i en uke, og den uka er over. Prøv igjen.',
    unreadable:
      'Det Shopify har samlet, kan ikke leses. Prøv igjen, og si fra til den som steller med butikken hvis det skjer to ganger.',
  },
  unreachableTitle: 'Vi får ikke tak i Shopify akkurat nå',
  unreachableText:
    'Ingenting er tapt. Siden prøver igjen av seg selv, eller du kan laste den inn på nytt.',
  tryReload: 'Last inn på nytt',

  busy: 'Noen prøver regler akkurat nå, så dine kunne ikke startes. Vent til det er ferdig, eller stopp det, og trykk på knappen en gang til.',
  crowded:
    'Shopify samler så mye for denne appen som den gjør på en gang. Vent noen minutter og trykk på knappen en gang til.',
  tooLarge:
    'Disse reglene er for lange til å bli prøvd. De kan lagres likevel.',
  liveUnreadable:
    'Reglene som gjelder nå, kan ikke leses, så det er ingenting å sammenligne med.',
  stopTooLate:
    'Det lot seg ikke stoppe akkurat nå. Trykk på knappen en gang til.',

  codes: {
    ALREADY_CANCELLED: 'Den var avbestilt fra før',
    ALREADY_REFUNDED: 'Pengene var betalt tilbake fra før',
    CANCELLATION_OFF: 'Avbestilling er slått av',
    NOT_AVAILABLE: 'Noe kunne ikke vites',
    PAYMENT_PENDING: 'Betalingen var ikke avgjort',
    SHIPPED: 'Den var sendt',
  },

  csv: {
    file: 'bestillinger-med-annet-svar',
    order: 'Bestilling',
    placed: 'Lagt inn (UTC)',
    asked: 'Spurt (UTC)',
    really: 'Faktisk spurt',
    country: 'Land',
    amount: 'Kom på',
    currency: 'Valuta',
    now: 'Nå',
    then: 'Da',
    link: 'I Shopifys admin',
  },
};
