import type {Messages} from '../messages';

/** Norsk bokmål. */
export const merchantInsights: Messages['merchant']['insights'] = {
  title: 'Innsikt',
  lead: 'Hva kundene avbestiller, hvorfor, og hva det beløper seg til.',
  periods: 'Periode',
  period: '{days} dager',
  unavailableTitle: 'Vi får ikke kontakt med Shopify akkurat nå',
  unavailableText: 'Prøv igjen om litt. Ingenting har gått tapt.',
  tryAgain: 'Prøv igjen',

  beginTitle: 'Ingenting er talt opp ennå',
  beginText:
    'Vi går gjennom alle bestillinger fra de siste {days} dagene og teller hva kundene har avbestilt. Det tar noen sekunder for en liten butikk og noen minutter for en stor. Ingenting blir endret.',
  count: 'Tell opp',
  countAgain: 'Tell på nytt',
  starting: 'Begynner …',
  counting: 'Teller',
  collected: 'Shopify samler bestillingene. Så langt: {count}.',
  counted: 'Talt {count} av {all} bestillinger.',
  begunBy: 'Startet av {who}. Du kan gå fra siden og komme tilbake.',
  stop: 'Stopp',
  stopping: 'Stopper …',
  stopped: 'Det ble stoppet før alt var talt.',
  busy: 'Noen har begynt allerede. Her ser du hvor langt det er kommet.',
  crowded:
    'Shopify samler noe annet for denne butikken og tar ikke imot mer akkurat nå. Prøv igjen om noen minutter.',
  tooManyPosts: 'Det var mye på kort tid. Vent et minutt.',
  staleForm: 'Siden var åpen lenge. Prøv én gang til.',
  failures: {
    denied:
      'Shopify lar ikke appen lese alt som trengs. Se på tilgangene dens, og tell på nytt.',
    refused: 'Shopify klarte ikke å samle bestillingene. Tell på nytt.',
    expired: 'Shopify har ikke listen over bestillinger lenger. Tell på nytt.',
    unreadable: 'Det Shopify har samlet, kan ikke leses. Tell på nytt.',
  },
  countedAt:
    'Talt opp {date}. Gjelder bestillinger lagt inn fra {from} og frem til da, uansett hvilken dag de ble avbestilt.',
  cutShort:
    'Shopify viser bare denne butikken bestillinger fra de siste 60 dagene. For eldre bestillinger trenger appen tilgangen «read_all_orders».',

  inShort: 'Kort fortalt',
  noOrders: 'Det kom ingen bestillinger i denne perioden.',
  nobody: 'Ingen har avbestilt noe av {orders} bestillinger i denne perioden.',
  cancelled: 'Kundene avbestilte {count} av {orders} bestillinger: {share}.',
  part: 'Av {count} til avbestilte de en del.',
  paidBack: 'De fikk {amounts} tilbake.',
  storeCredit: '{amounts} av dette ble hos dere som butikkreditt.',
  fee: 'Dere beholdt {amounts} i gebyr.',
  bonus: 'Dere ga {amounts} ekstra til dem som valgte butikkreditt.',
  reorder: {
    one: '{count} bestilling kom senere i stedet for en avbestilt.',
    other: '{count} bestillinger kom senere i stedet for avbestilte.',
  },
  reorderMoney: 'Det blir {amounts}.',
  halfWithin:
    'Halvparten av alle avbestillinger kom innen {time} etter bestillingen.',
  byShop: {
    one: '{count} bestilling avbestilte dere selv, i Shopify.',
    other: '{count} bestillinger avbestilte dere selv, i Shopify.',
  },
  failed: {
    one: 'For {count} bestilling prøvde kunden å avbestille uten at det gikk.',
    other:
      'For {count} bestillinger prøvde kunden å avbestille uten at det gikk.',
  },
  underWay: {
    one: '{count} bestilling blir avbestilt akkurat nå.',
    other: '{count} bestillinger blir avbestilt akkurat nå.',
  },
  unreadable: {
    one: 'Det som er lagret om {count} bestilling, kan ikke leses. Den er ikke regnet med.',
    other:
      'Det som er lagret om {count} bestillinger, kan ikke leses. De er ikke regnet med.',
  },
  showOrders: {
    one: 'Vis {count} bestilling',
    other: 'Vis {count} bestillinger',
  },

  overTime: 'Over tid',
  overTimeText: 'Etter hvilken {column} bestillingen ble lagt inn.',
  columns: {day: 'dag', week: 'uke', month: 'måned'},
  weekOf: 'Uken fra {day}',
  legendWhole: 'avbestilt',
  legendPart: 'avbestilt delvis',
  asTable: 'Det samme som tabell',
  most: '{count} på det meste',
  chart: 'Avbestilte bestillinger per {column}. Flest, {most}, {when}.',
  tableWhen: 'Lagt inn',
  tableOrders: 'Bestillinger',
  tableCancelled: 'Avbestilt',
  tablePart: 'Delvis',
  tableShare: 'Andel',
  tableSum: 'Til sammen',

  why: 'Hvorfor de avbestilte',
  reason: 'Grunn',
  noReason: 'Ingen grunn oppgitt',
  otherReasons: 'Andre grunner',

  howSoon: 'Hvor fort etter bestillingen',
  stretch: 'Tid etter bestillingen',
  upTo: 'Inntil {time}',
  between: '{from} til {to}',
  moreThan: 'Mer enn {time}',
  windowEnds: 'Reglene deres gir {time}.',
  windowOpen: 'Reglene deres setter ikke noe antall minutter.',
  lateOnes:
    'Det som kom senere, har dere sagt ja til, eller kunden har brukt angreretten, eller det gjaldt andre regler da.',

  what: 'Hva som ble avbestilt',
  products: 'Produkter',
  product: 'Produkt',
  variants: 'Varianter',
  variant: 'Variant',
  orders: 'Bestillinger',
  pieces: 'Antall',
  otherGoods: 'Alle andre',
  allGoods: 'Til sammen',
  goodsText: 'For en avbestilt bestilling teller alt som var bestilt.',

  money: 'Penger',
  moneyOf: 'Hva',
  moneyKinds: {
    'paid-back': 'Betalt tilbake',
    'store-credit': 'av dette som butikkreditt',
    fee: 'Beholdt i gebyr',
    bonus: 'Gitt ekstra som butikkreditt',
    reorder: 'Bestilt senere i stedet',
  },
  noMoney: 'Ingen penger er flyttet.',

  asked: 'Hva de ba dere avgjøre',
  askedNobody: 'Ingen har bedt dere avgjøre noe.',
  askedSum: {
    one: 'Kundene spurte dere om {count} bestilling.',
    other: 'Kundene spurte dere om {count} bestillinger.',
  },
  answeredWithin: 'Halvparten av svarene deres kom innen {median}.',
  slowest: 'Det tregeste tok {slowest}.',
  answer: 'Hvordan det gikk',
  answers: {
    'request-granted': 'Dere sa ja',
    'request-declined': 'Dere sa nei',
    'request-waiting': 'Venter på dere',
    'request-withdrawn': 'Trukket tilbake av kunden',
    'request-closed': 'Sendt eller avbestilt før dere svarte',
  },

  rights: 'Angrerett',
  rightsNobody: 'Ingen har brukt angreretten.',
  statements: {
    one: 'Den ble brukt for {count} bestilling.',
    other: 'Den ble brukt for {count} bestillinger.',
  },
  withdrawn: {
    one: '{count} av dem kunne ennå avbestilles, helt eller delvis.',
    other: '{count} av dem kunne ennå avbestilles, helt eller delvis.',
  },

  words: 'Med deres egne ord',
  wordsNobody: 'Ingen har skrevet noe.',
  allWords: 'Les alt de skrev',

  export: 'Til regneark',
  exportText: 'Én rad for hver avbestilt bestilling, og for hver del av en.',
  download: 'Last ned som CSV',

  howCounted: 'Slik er det talt',
  notes: {
    cohort:
      'Alle tall gjelder bestillingene som ble lagt inn i perioden. En bestilling teller én gang, med det siste kunden har avbestilt av den.',
    money:
      'Betalt tilbake er det Shopify har bokført, i den valutaen kunden så. Det som bare var reservert og aldri trukket, er ikke med.',
    times:
      'Tider er talt på minuttet den første timen, på kvarteret det første døgnet, og deretter på seks timer.',
    reorder:
      'En bestilling regnes som lagt inn i stedet når kunden har brukt «Bestill på nytt» på den avbestilte.',
  },

  listTitle: 'Bestillinger: {figure}',
  listLead: 'Av bestillingene som ble talt opp {date}.',
  back: 'Tilbake til innsikten',
  listOrder: 'Bestilling',
  listPlaced: 'Lagt inn',
  listCancelled: 'Avbestilt',
  listReason: 'Grunn',
  listBack: 'Betalt tilbake',
  inShopify: 'Se {name} i Shopify',
  listNext: 'Let videre',
  listFirst: 'Fra begynnelsen',
  listFound: 'Bestilling {first} til {last} av {all}.',
  listEmpty: 'Ingenting funnet så langt. Let videre.',
  listGoneTitle: 'Denne listen finnes ikke lenger',
  listGone:
    'Shopify tar vare på den i sju dager. Tell på nytt, så kan dere se på bestillingene igjen.',
  figures: {
    orders: 'alle',
    cancelled: 'avbestilt',
    part: 'avbestilt delvis',
    failed: 'avbestillingen gikk ikke',
    'under-way': 'blir avbestilt',
    unreadable: 'det lagrede kan ikke leses',
    'by-shop': 'avbestilt av dere',
    'no-reason': 'ingen grunn oppgitt',
    withdrawn: 'angrerett, avbestilt',
    statement: 'angrerett',
    comment: 'med kommentar',
    'paid-back': 'betalt tilbake',
    'store-credit': 'betalt tilbake som butikkreditt',
    fee: 'gebyr beholdt',
    bonus: 'ekstra gitt',
    reorder: 'lagt inn i stedet for en avbestilt',
    request: 'ba dere avgjøre',
    deleted: 'med produkter som er slettet',
  },
  columnFigures: {
    placed: 'lagt inn, {when}',
    cancelled: 'avbestilt, {when}',
    part: 'avbestilt delvis, {when}',
  },

  csv: {
    whole: 'Alt',
    part: 'En del',
    yes: 'Ja',
    no: 'Nei',
    columns: {
      order: 'Bestilling',
      placed: 'Lagt inn',
      cancelled: 'Avbestilt',
      minutes: 'Minutter etter bestillingen',
      kind: 'Hva',
      reason: 'Grunn',
      comment: 'Kommentar',
      withdrawal: 'Angrerett',
      currency: 'Valuta',
      paidBack: 'Betalt tilbake',
      storeCredit: 'Av dette som butikkreditt',
      fee: 'Gebyr',
      bonus: 'Ekstra',
      goods: 'Varer i den avbestilte bestillingen eller delene',
      address: 'Adresse i Shopify',
    },
  },
};
