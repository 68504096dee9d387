import type {Locale} from './locale';
import type {Messages} from './messages';
import {accountPages} from './nb/account-pages';
import {merchant} from './nb/merchant';
import {privacy} from './nb/privacy';
import {shop} from './nb/shop';
import {withdrawal} from './nb/withdrawal';

/** Hvor bokmål tilbys. */
export const locales = {
  norway: {
    pathPrefix: '/nb-no',
    language: 'nb',
    tag: 'nb-NO',
    hreflang: 'nb-NO',
    shopify: {language: 'NB', country: 'NO'},
    label: 'Norsk',
    currency: 'NOK',
    currencyDisplay: 'narrowSymbol',
  },
} as const satisfies Record<string, Locale>;

/** Norsk bokmål. */
export const nb: Messages = {
  common: {
    shopName: 'Angre',
    skipToContent: 'Hopp til innholdet',
    menu: 'Meny',
    search: 'Søk',
    account: 'Konto',
    cart: 'Kurv',
    home: 'Forside',
    languageAndCurrency: 'Språk og valuta',
    footerAbout:
      'Små opplag på bomullspapir, trykket på bestilling og pakket for hånd. Ombestemt deg? Angre bestillingen selv.',
    madeIn: 'Trykket i Oslo',
    optional: 'valgfritt',
    cartCount: {
      one: '{count} vare i handlekurven',
      other: '{count} varer i handlekurven',
    },
    pageNavigation: 'Sider i denne listen',
    previousPage: 'Forrige side',
    nextPage: 'Neste side',
    findOrder: 'Bestilt uten konto? Finn bestillingen din',
    mainMenu: 'Hovedmeny',
    footerMenu: 'Mer om butikken',
    close: 'Lukk',
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
    emptyText:
      'Ingenting i trykkpressa ennå. Veggene kan vente; trykkene er her borte.',
    emptyNext: 'Se på trykkene',
    unavailable:
      'Vi får ikke åpnet handlekurven akkurat nå. Ingenting i den er tapt.',
    added: 'Lagt i handlekurven',
    lines: 'Dette ligger i handlekurven',
    each: '{price} per stykk',
    quantity: 'Antall av {title}',
    fewer: 'Én færre av {title}',
    more: 'Én til av {title}',
    remove: 'Fjern',
    removeLine: 'Fjern {title}',
    subtotal: 'Delsum',
    discount: 'Rabatt',
    total: 'Sum',
    totalNote: 'Inkludert mva. Frakt kommer i tillegg i kassen.',
    discountCode: 'Rabattkode',
    applyDiscount: 'Bruk',
    removeDiscount: 'Fjern koden {code}',
    discountNotApplicable: '{code} gjelder ikke for denne handlekurven.',
    checkout: 'Til kassen',
    viewCart: 'Se handlekurven',
    undoNote:
      'Ombestemmer du deg etterpå? Du kan angre bestillingen selv, på bestillingssiden.',
    finalNote:
      '{title} kan ikke avbestilles når det er bestilt, og da heller ikke resten av bestillingen.',
    written: '«{text}»',
    notEnoughStock: 'Vi har ikke flere enn dette.',
    outOfStock: 'Den ble nettopp utsolgt.',
    nameMissing: 'Fortell oss hvilket navn vi skal sette.',
    nameTooLong: 'Høyst {max} bokstaver.',
    nameLetters: 'Bare bokstaver, takk.',
    unreadable: 'Det klarte vi ikke å lese. Prøv igjen.',
    notAnswered: 'Butikken svarte ikke. Prøv igjen.',
  },
  home: {
    title: 'Kunsttrykk, langsomt trykket i Oslo',
    headline: 'Kunsttrykk, langsomt trykket i Oslo',
    lead: 'Landskap, former og bokstaver av fem kunstnere. Trykket på ubestrøket papir i en gammel smie ved elva, rammet inn om du vil, pakket for hånd.',
    seeCollections: 'Se samlingene',
    bestSelling: 'Mest ettertraktet nå',
    promiseWord: 'angre',
    promiseGrammar: 'norsk, verb',
    promiseSenses: {regret: 'ønske noe ugjort', undo: 'gjøre det om'},
    promiseTitle: 'Ombestemt deg? Gjør det om.',
    promiseText:
      'Avbestill selv, med noen få trykk, mens det ennå er tid. Bestillingssiden sier nøyaktig hvor lenge du kan, hva du får tilbake og hvor pengene går.',
    promiseLink: 'Slik avbestiller du',
    newTitle: 'Rett fra pressa',
    collectionsTitle: 'Samlinger',
  },
  collection: {
    allTitle: 'Samlinger',
    allLead: 'Alle trykk hører til et sted. Begynn med en stemning.',
    plate: 'Plate {number}',
    from: 'fra {price}',
    before: 'Før: {price}',
    soldOut: 'Utsolgt',
    limited: 'Begrenset opplag',
    personalised: 'Laget til deg',
    reduced: 'Nedsatt',
    count: {one: '{count} trykk', other: '{count} trykk'},
    filterAndSort: 'Filtrer og sorter',
    filters: 'Filtrer',
    sort: 'Sorter etter',
    sorts: {
      default: 'Vår egen rekkefølge',
      newest: 'Nyeste',
      'best-selling': 'Mest ettertraktet',
      'price-ascending': 'Pris, lav til høy',
      'price-descending': 'Pris, høy til lav',
      title: 'Tittel, A til Å',
    },
    priceFrom: 'Fra, {currency}',
    priceTo: 'Til, {currency}',
    apply: 'Vis trykkene',
    clear: 'Fjern alle',
    none: 'Ingen trykk passer til disse filtrene.',
    noneText: 'Fjern ett av dem og se igjen.',
  },
  product: {
    by: 'av {artist}',
    techniques: {
      giclee: 'Giclée',
      screenprint: 'Serigrafi',
      risograph: 'Risografi',
    },
    gallery: 'Bilder av {title}',
    chosen: '{option}: {value}',
    soldOutValue: 'utsolgt',
    notMadeValue: 'lages ikke',
    addToCart: 'Legg i handlekurven',
    adding: 'Legger i handlekurven …',
    soldOut: 'Utsolgt',
    soldOutNext:
      'Denne er borte. En annen størrelse eller ramme kan fortsatt finnes.',
    allSoldOut: 'Alle er borte. Kanskje en av dem nedenfor?',
    lastOne: 'Den siste',
    fewLeft: 'Bare {count} igjen',
    inStock: 'På lager',
    vatIncluded: 'inkludert mva.',
    name: 'Navnet vi skal sette',
    nameHint: 'Inntil {max} bokstaver, skrevet nøyaktig slik det skal trykkes.',
    undoTitle: 'Angre selv',
    undoText:
      'Avbestill på bestillingssiden mens det ennå er tid. Der står det nøyaktig hvor lenge du kan.',
    noUndoTitle: 'Kan ikke angres',
    noUndoText:
      'Vi setter det bare til deg, så det kan verken avbestilles eller returneres.',
    giftTitle: 'Sendes på e-post',
    giftText: 'Koden kommer noen minutter etter at du har betalt.',
    giftNoUndoText:
      'Koden kan brukes med en gang, så en bestilling med gavekort kan ikke avbestilles.',
    deliveryTitle: 'Pakket for hånd i Oslo',
    deliveryText: 'Du ser pris og leveringstid før du betaler.',
    deliveryLink: 'Om levering',
    refundLink: 'Om avbestilling og retur',
    about: 'Om trykket',
    aboutGift: 'Om gavekortet',
    reference: 'Platenr.',
    artist: 'Kunstner',
    technique: 'Teknikk',
  },
  search: {
    title: 'Søk',
    resultsFor: 'Søk: «{query}»',
    label: 'Hva leter du etter?',
    submit: 'Søk',
    none: 'Ingen trykk for «{query}».',
    noneText:
      'Prøv et motiv, en farge, en kunstner eller en teknikk: fjell, blått, risografi.',
    hint: 'Et motiv, en farge, en kunstner, en teknikk.',
  },
  content: {
    policies: 'Vilkår',
    policiesLead: 'Hva du kan vente deg av oss, skriftlig.',
    allPolicies: 'Alle vilkår',
  },
  account: {
    navigation: 'Konto',
    orders: 'Bestillinger',
    signOut: 'Logg ut',
    merchant: 'For butikken',
    signedInAs: 'Logget inn som {customer}',
    signInFailedTitle: 'Du er ikke logget inn',
    signInDenied:
      'Innloggingen ble avbrutt før den var ferdig. Ingenting har skjedd med kontoen eller bestillingene dine.',
    signInFailed:
      'Innloggingen kom ikke helt frem: Lenken kan være brukt før, eller det tok for lang tid. Ingenting har skjedd med kontoen eller bestillingene dine.',
    signInAgain: 'Logg inn på nytt',
    orderNotFoundTitle: 'Vi finner ikke bestillingen',
    orderNotFoundText:
      'Det er ingen slik bestilling på kontoen din. Hvis den ble lagt inn med en annen e-postadresse, kan du logge inn med den.',
    allOrders: 'Alle bestillinger',
  },
  orders: {
    title: 'Bestillinger',
    emptyTitle: 'Ingen bestillinger ennå',
    emptyText:
      'Når du har bestilt noe, kan du følge det her, og angre mens det ennå er tid.',
    toShop: 'Se trykkene',
    order: 'Bestilling {name}',
    items: {one: '{count} vare', other: '{count} varer'},
    itemsOrMore: 'Mer enn {count} varer',
    andMore: '{titles} og {count} til',
    pages: 'Sider med bestillinger',
    newer: 'Nyere bestillinger',
    older: 'Eldre bestillinger',
    none: 'Det er ingen flere bestillinger her.',
    toNewest: 'Gå til de nyeste',
    status: {
      received: 'Bestillingen er mottatt',
      awaitingPayment: 'Venter på betaling',
      scheduled: 'Planlagt til senere',
      onHold: 'På vent',
      sentToWarehouse: 'Sendt til pakkebordet',
      beingPacked: 'Pakkes nå',
      digitalDelivered: 'Delvis sendt på e-post, resten kommer',
      packed: 'Pakket, venter på transportøren',
      partlyShipped: 'Delvis sendt',
      shipped: 'Sendt',
      inTransit: 'På vei',
      outForDelivery: 'Ute til levering',
      readyForPickup: 'Klar til henting',
      delayed: 'Forsinket underveis',
      deliveryAttempted: 'Forsøkt levert',
      deliveryFailed: 'Leveringen mislyktes',
      partlyDelivered: 'Delvis levert',
      delivered: 'Levert',
      nothingLeftToSend: 'Ingenting igjen å sende',
      cancelled: 'Avbestilt',
    },
    statusWithMoney: '{stage}, {money}',
    money: {
      reserved: 'beløpet er reservert, men ikke trukket',
      reservationExpired: 'reservasjonen av beløpet har utløpt',
      paymentVoided: 'betalingen er annullert',
      unpaid: 'ikke betalt ennå',
      payOnDelivery: 'betales ved levering',
      partlyPaid: 'delvis betalt',
      refunded: 'refundert',
      partlyRefunded: 'delvis refundert',
      notCharged: 'ingenting er trukket',
      notRefunded: 'ikke refundert ennå',
    },
  },
  order: {
    title: 'Bestilling {name}',
    placed: 'Lagt inn {date}',
    progress: 'Dette har skjedd',
    placedEvent: 'Bestillingen ble lagt inn',
    placedAndPaid: 'Bestillingen ble lagt inn og betalt',
    placedAndReserved: 'Bestillingen ble lagt inn, {amount} reservert',
    paid: '{amount} betalt',
    reserved: '{amount} reservert',
    released: 'Reservasjonen ble opphevet',
    shipped: 'Sendt',
    parcelShipped: 'Pakke {number} sendt',
    digitalSent: 'Sendt på e-post',
    delivered: 'Levert',
    parcelDelivered: 'Pakke {number} levert',
    refundedEvent: '{amount} refundert',
    cancelledEvent: 'Bestillingen ble avbestilt',
    parcels: 'Pakker',
    parcel: 'Pakke',
    parcelOf: 'Pakke {number} av {total}',
    digitalParcel: 'Sendt på e-post',
    calledOff: 'Avlyst, ikke sendt',
    contents: 'I denne pakken',
    contentsMore: 'og mer',
    expected: 'Ventes {date}',
    carrier: 'Transportør',
    trackingNumber: 'Sporingsnummer',
    track: 'Spor pakken',
    trackNumber: 'Spor pakken {number}',
    lines: 'Dette bestilte du',
    linesGone: 'Ikke lenger med i bestillingen: {count}',
    quantityAndPrice: '{count} × {price}',
    lineDiscount: '{name}: {amount}',
    pieces: '{count} × {title}',
    before: 'Før rabatt:',
    summary: 'Oppsummering',
    goods: 'Varer',
    discount: 'Rabatt',
    discountNamed: 'Rabatt ({name})',
    delivery: 'Levering',
    deliveryNamed: 'Levering ({name})',
    free: 'Gratis',
    duties: 'Toll',
    tip: 'Tips',
    tax: 'Mva.',
    taxIncluded: 'Herav mva.',
    total: 'Totalt',
    refunded: 'Refundert',
    outstanding: 'Gjenstår å betale',
    payment: 'Betaling',
    noPayment: 'Det er ikke registrert noen betaling.',
    card: '{brand} som slutter på {digits}',
    giftCard: 'Gavekort som slutter på {digits}',
    type: {
      BANK_DEPOSIT: 'Bankoverføring',
      CARD: 'Kort',
      CASH_ON_DELIVERY: 'Betaling ved levering',
      CUSTOM: 'Annen betaling',
      GIFT_CARD: 'Gavekort',
      MANUAL: 'Betaling etter avtale',
      MONEY_ORDER: 'Postanvisning',
      SHOPIFY_INSTALLMENTS: 'Delbetaling',
      STORE_CREDIT: 'Butikkreditt',
    },
    state: {
      charged: 'Betalt {date}',
      reserved: 'Reservert {date}, ikke trukket',
      released: 'Reservert {date}, siden opphevet',
      pending: 'Ikke betalt ennå',
      processing: 'Behandles',
      refunded: 'Refundert {date}',
      refunding: 'Refusjon underveis siden {date}',
      refundFailed:
        'Refusjonen mislyktes {date}. Skriv til oss, så ordner vi det.',
    },
    refunds: 'Refusjoner',
    address: 'Leveringsadresse',
    phone: 'Telefon: {number}',
    changed: 'Bestillingen har endret seg: {status}. {cancellation}',
  },
  orderAgain: {
    submit: 'Bestill på nytt',
    submitting: 'Fyller handlekurven …',
    swap: 'Feil størrelse eller ramme? Bestill på nytt, og bytt den ut før du betaler.',
    done: 'Fra bestilling {name} i handlekurven: {items}.',
    nothing: 'Ingenting i bestilling {name} er å få akkurat nå.',
    nothingNext:
      'Se etter noe lignende blant trykkene, eller skriv til oss hvis du hadde bestemt deg for akkurat dette.',
    gone: '«{title}» selges ikke lenger og er ikke med.',
    soldOut: '«{title}» er utsolgt og er ikke med.',
    subscription:
      '«{title}» selges bare som abonnement og er ikke med. Du kan velge et på produktets egen side.',
    few: '«{title}»: bare {count} igjen, så du får ikke flere.',
    capped: '«{title}»: det som ligger i handlekurven nå, er alt vi har.',
    renamed: '«{title}» heter nå «{now}».',
    priceChanged: '«{title}» koster nå {now}. Prisen var {was}.',
    more: 'Det er mer ved denne bestillingen enn det er plass til her. Sammenlign handlekurven med bestillingen.',
    staleForm:
      'Siden har vært åpen en stund, så ingenting ble lagt i handlekurven. Trykk på knappen en gang til.',
    tooManyPosts:
      'Det ble mye på én gang, så ingenting ble lagt i handlekurven. Vent et minutt og trykk på knappen en gang til.',
    unavailable:
      'Butikken svarte ikke. Se i handlekurven, der noe av det kan ligge allerede, før du trykker på knappen en gang til.',
  },
  part: {
    scopeLegend: 'Hva vil du avbestille?',
    whole: 'Hele bestillingen',
    some: 'Bare noe av den',
    linesLegend: 'Hvor mange av hver?',
    linesHint: 'Det du ikke velger, blir sendt til deg som planlagt.',
    none: 'Ingen',
    countOf: '{count} av {max}',
    show: 'Vis hva jeg får tilbake',
    choose: 'Velg hva du vil avbestille. Her ser du hva du får tilbake.',
    cancelled: 'Avbestilles: {items}.',
    sent: 'Du får fortsatt: {items}.',
    paidLess: 'Det er ikke betalt ennå. Bestillingen koster {amount} mindre.',
    irreversible:
      'Det du har valgt, blir avbestilt, og det kan ikke angres. Du kan alltid bestille det på nytt.',
    submit: 'Avbestill disse varene',
    problems: {
      nothing: 'Velg minst én ting som skal avbestilles.',
      whole:
        'Det er alt som er igjen. Velg «Hele bestillingen» hvis du vil avbestille alt.',
      impossible:
        'Bestillingen har endret seg, og kan ikke avbestilles slik lenger. Se hva som er igjen av den.',
      unavailable:
        'Vi får ikke kontakt med butikken akkurat nå, så vi vet ikke hva du får tilbake. Prøv igjen om litt.',
    },
    partlySent:
      'En del av den er sendt, så du kan bare avbestille fra resten. Det som har kommet frem, kan returneres på vanlig måte.',
    onlyTitle: 'Du kan fortsatt avbestille noe av den',
    openUntil: 'Du kan avbestille noe av den til {deadline}.',
    openUntilPacked: 'Du kan avbestille noe av den til vi begynner å pakke.',
    link: 'Avbestill noe av den',
    inProgressTitle: 'En del av bestillingen blir avbestilt',
    inProgressText:
      'Vi har bedt om at en del av {name} blir avbestilt, og venter på svar. Du trenger ikke gjøre noe, og du kan lukke denne siden.',
    doneTitle: 'En del av bestillingen er avbestilt',
    doneText: 'Avbestilt fra {name} {date}: {items}.',
    nothingPaid: 'Det var ikke betalt, så ingenting betales tilbake.',
    more: 'Avbestill mer av den',
    events: {
      asked: 'Du ba oss avbestille noe av bestillingen',
      done: 'Avbestilt av deg: {items}',
    },
  },
  guest: {
    title: 'Finn bestillingen din',
    lead: 'Vi sender en lenke til e-postadressen som bestillingen ble lagt inn med. Med den kan du se bestillingen, og avbestille så lenge det er tid.',
    orderLabel: 'Bestillingsnummer',
    orderHint: 'Det står i ordrebekreftelsen, for eksempel #1001.',
    orderMissing: 'Skriv bestillingsnummeret slik det står i bekreftelsen.',
    emailLabel: 'E-postadresse',
    emailHint: 'Den du oppga da du bestilte.',
    emailMissing: 'Skriv en e-postadresse, for eksempel navn@example.com.',
    submit: 'Send meg en lenke',
    submitting: 'Sender …',
    signIn: 'Har du konto? Logg inn',
    sentTitle: 'Se i e-posten din',
    sentText:
      'Hvis bestillingen finnes, har vi sendt en lenke til adressen som står på den. Den virker én gang, i 30 minutter.',
    sentHint:
      'Ingen e-post etter noen minutter? Se i søppelposten, og sjekk nummeret og adressen. Bestillingen kan også være lagt inn med en annen adresse.',
    askAgain: 'Be om en ny lenke',
    contact: 'Kontakt oss',
    ended:
      'Be om en lenke for å se bestillingen. En lenke åpner én bestilling i to timer, i nettleseren der du åpnet den.',
    kept: 'Det du hadde fylt ut, venter på deg i en halvtime.',
    staleForm:
      'Siden hadde stått åpen lenge. Ingenting ble sendt: Trykk på knappen en gang til.',
    tooManyPosts:
      'Det ble mange forsøk på kort tid. Vent ti minutter og prøv igjen.',
    unavailableTitle: 'Vi kan ikke sende lenker akkurat nå',
    unavailableText:
      'Butikken har ikke satt opp e-post for dette ennå. Skriv til oss med bestillingsnummeret, så hjelper vi deg.',
    openTitle: 'Åpne bestillingen din',
    openText:
      'Lenken virker én gang. Etterpå kan du se bestillingen i denne nettleseren i to timer.',
    openButton: 'Vis bestillingen min',
    opening: 'Åpner …',
    goneTitle: 'Denne lenken kan ikke brukes lenger',
    goneText:
      'Den er brukt, eller den er mer enn 30 minutter gammel. Be om en ny, så har du den om et øyeblikk.',
    newLink: 'Be om en ny lenke',
    openUnavailable:
      'Vi får ikke kontakt med butikken akkurat nå, og vet ikke om lenken ble brukt. Prøv igjen om litt.',
    frame: 'Bestilling {name}, åpnet med lenken din til {until}',
    close: 'Skjul bestillingen',
    mailSubject: 'Bestilling {name}: her er lenken din',
    mailGreeting: 'Hei!',
    mailLead: 'Du ba om å få se bestilling {name}. Åpne den her:',
    mailButton: 'Vis bestillingen min',
    mailOnce: 'Lenken virker én gang, i 30 minutter.',
    mailNotYou:
      'Var det ikke du som ba om den? Da trenger du ikke å gjøre noe: Uten denne e-posten kan ingen åpne bestillingen din.',
  },
  cancellation: {
    link: 'Avbestill',
    panelUnavailable:
      'Vi kan ikke se akkurat nå om bestillingen kan avbestilles. Kom tilbake om et øyeblikk.',
    pageTitle: 'Avbestill {name}',
    backToOrder: 'Tilbake til bestillingen',
    openUntil: 'Du kan avbestille frem til {deadline}.',
    openUntilPacked: 'Du kan avbestille helt til vi begynner å pakke.',
    timeLeft: {
      days: '{days} dager igjen',
      hours: '{hours} t {minutes} min igjen',
      minutes: '{minutes} minutter igjen',
      lastMinutes: '{minutes} min {seconds} s igjen',
      lastSeconds: '{seconds} s igjen',
      over: 'Tiden er ute. Vi ser etter på nytt.',
    },
    today: 'kl. {time} i dag',
    onDay: 'kl. {time} den {date}',
    itemsTitle: 'Dette avbestilles',
    irreversible:
      'Hele bestillingen avbestilles, og det kan ikke gjøres om. Du kan alltid bestille på nytt.',
    reasonLegend: 'Hvorfor avbestiller du?',
    reasonHint: 'Bare hvis du vil. Det hjelper oss å bli bedre.',
    reasonHintRequired: 'Velg en av grunnene.',
    reasonMissing: 'Velg den grunnen som passer best.',
    reasons: {
      'changed-mind': 'Jeg har ombestemt meg',
      'wrong-size-or-frame': 'Jeg valgte feil størrelse eller ramme',
      'ordered-by-mistake': 'Jeg bestilte ved en feil, eller to ganger',
      'delivery-too-slow': 'Leveringen tar for lang tid',
      'found-elsewhere': 'Jeg fant noe annet',
      other: 'Noe annet',
    },
    commentLabel: 'Er det noe mer vi bør vite?',
    commentHint: 'Inntil {max} tegn.',
    commentTooLong: 'Kort dette ned til {max} tegn.',
    refundLegend: 'Pengene tilbake til',
    refundOriginal: 'Slik du betalte',
    refundStoreCredit: 'Tilgodebeløp',
    fee: 'Vi beholder {amount} for avbestillingen',
    feeDone: 'Vi beholdt {amount} for avbestillingen',
    bonus: '{amount} på toppen, fra oss',
    bonusDone: '{amount} på toppen, fra oss, står også på kontoen din',
    moneyDue:
      'Pengene betales tilbake akkurat nå. Denne siden viser det når det er gjort.',
    moneyShort:
      'Ikke alt vi har lovet, er betalt tilbake ennå. Vi har fått beskjed og ordner det; du trenger ikke gjøre noe.',
    shippedAfter:
      'En pakke ble sendt likevel, før vi rakk å stoppe den. Skulle den nå frem til deg, så skriv til oss, så forteller vi hvordan du sender den tilbake.',
    changedSince:
      'Noe ved bestillingen har endret seg mens siden var åpen. Se på beløpene en gang til, og trykk på knappen hvis du fortsatt vil avbestille.',
    warehouseNote:
      'Lageret vårt har allerede fått bestillingen. Vi ber det stoppe, og avbestiller så snart det sier ja. Det kan vise seg å være for sent.',
    warehouseAskedTitle: 'Vi har bedt lageret stoppe',
    warehouseAskedText:
      'Lageret vårt hadde allerede fått {name}, så vi ba det stoppe {askedAt}. Så snart det sier ja, blir bestillingen avbestilt og pengene kommer tilbake. Er det for sent, kan du lese det her. Du kan gjerne lukke siden.',
    nothingPaid:
      'Ingenting er betalt ennå, så det er ingenting å betale tilbake.',
    refundTiming:
      'Penger til kort er vanligvis tilbake innen 5 til 10 virkedager. Det er banken din som avgjør.',
    back: {
      card: '{amount} tilbake til {destination}',
      gateway: '{amount} tilbake gjennom {destination}',
      'gift-card': '{amount} tilbake til gavekortet du betalte med',
      'store-credit': '{amount} som tilgodebeløp på kontoen din hos oss',
      release: '{amount} som er reservert på {destination}, frigis',
      manual:
        '{amount} betalt med {destination}: vi sender pengene tilbake til deg selv',
    },
    done: {
      card: '{amount} er på vei tilbake til {destination}',
      gateway: '{amount} er på vei tilbake gjennom {destination}',
      'gift-card': '{amount} er tilbake på gavekortet du betalte med',
      'store-credit': '{amount} står på kontoen din hos oss som tilgodebeløp',
      release: '{amount} som var reservert på {destination}, er frigitt',
      manual:
        '{amount} betalt med {destination}: vi sender pengene tilbake til deg selv',
    },
    submit: 'Avbestill nå',
    submitting: 'Avbestiller …',
    keep: 'Behold bestillingen',
    cancelledTitle: 'Bestillingen er avbestilt',
    cancelledText: '{name} ble avbestilt {date}.',
    cancelledEmail: 'Du får en e-post om det også.',
    cancelledNothingPaid: 'Ingenting var betalt, så ingenting betales tilbake.',
    inProgressTitle: 'Bestillingen blir avbestilt',
    inProgressText:
      'Vi har bedt om at {name} blir avbestilt, og venter på svar. Du trenger ikke gjøre noe, og du kan lukke denne siden.',
    changingTitle: 'Bestillingen blir endret',
    changingText:
      'Vi endrer {name} akkurat nå, slik du ba om. Når det er gjort, kan du avbestille her.',
    checkAgain: 'Se etter igjen',
    refusedTitle: 'Denne bestillingen kan ikke avbestilles',
    failedTitle: 'Bestillingen ble ikke avbestilt',
    failedBefore:
      'Det siste forsøket gikk ikke gjennom, og ingenting ble endret. Du kan prøve en gang til, eller skrive til oss.',
    unavailableTitle: 'Vi får ikke kontakt med butikken akkurat nå',
    unavailableText:
      'Vi vet ikke ennå om bestillingen ble avbestilt. Det du skrev, er tatt vare på nedenfor. Det er trygt å prøve igjen: En bestilling blir aldri avbestilt to ganger.',
    staleForm:
      'Denne siden har vært åpen en stund, eller du har logget inn på nytt. Se over den og trykk på knappen en gang til.',
    tooManyPosts:
      'Det var mye på én gang, så ingenting ble gjort. Det du skrev, er tatt vare på. Vent et minutt og trykk på knappen en gang til.',
    tryAgain: 'Prøv igjen',
    contact: 'Skriv til oss',
    returnPolicy: 'Slik returnerer du',
    reorder: 'Gå til butikken',
    cancelledOrders: {one: '{count} bestilling', other: '{count} bestillinger'},
    lastDays: {one: 'det siste døgnet', other: 'de siste {count} døgnene'},
    askShop: 'Slike saker ser vi på én for én.',
    request: {
      title: 'Be oss avbestille {name}',
      lead: 'Du kan også sende oss en forespørsel rett herfra. Vi ser på saken selv, og du kan følge den på bestillingssiden.',
      link: 'Be oss avbestille',
      panelTitle: 'Du kan be oss avbestille',
      meanwhile:
        'Til vi har svart, går bestillingen sin vanlige gang, og en pakke kan bli sendt.',
      yesMeans:
        'Sier vi ja, avbestilles hele bestillingen, og det kan ikke gjøres om.',
      withdrawn: 'Du trakk den forrige forespørselen {when}.',
      submit: 'Send forespørselen',
      submitting: 'Sender …',
      unavailableText:
        'Vi vet ikke ennå om forespørselen har nådd oss. Det du skrev, er tatt vare på nedenfor. Det er trygt å prøve igjen: Vi får bare én, uansett hvor mange ganger den sendes.',
      sentTitle: 'Vi har fått forespørselen din',
      sentText:
        'Du ba oss avbestille {name} {sentAt}, og vi ser på saken. Svaret kommer her. Til da går bestillingen sin vanlige gang, og en pakke kan bli sendt.',
      takeBack: 'Trekk forespørselen',
      takingBack: 'Trekker den …',
      takeBackUnknown:
        'Vi vet ikke ennå om forespørselen ble trukket. Det er trygt å prøve igjen.',
      granted: 'Vi sa ja til forespørselen din {answeredAt}.',
      declined:
        'Vi har sett på forespørselen din, og {answeredAt} måtte vi si nei.',
      message: 'Vi skrev: «{message}»',
      events: {
        sent: 'Du sendte oss en forespørsel om å avbestille',
        withdrawn: 'Du trakk forespørselen',
        granted: 'Vi sa ja til forespørselen',
        declined: 'Vi sa nei til forespørselen',
        closed: 'Forespørselen ble lukket fordi bestillingen hadde gått videre',
      },
      mail: {
        grantedSubject: 'Forespørselen din om bestilling {name}: ja',
        granted:
          'Vi har sagt ja til å avbestille bestilling {name}. Her ser du hvordan det går:',
        declinedSubject:
          'Forespørselen din om bestilling {name}: dessverre nei',
        declined:
          'Vi har sett på forespørselen om å avbestille bestilling {name}, og må dessverre si nei. Her er bestillingen:',
      },
    },
    events: {
      addressChanged: 'Du endret hvor bestillingen skal',
      itemsChanged: 'Du endret hva som er i bestillingen',
      changeFailed: 'Endringen gikk ikke gjennom, og ingenting ble endret',
      asked: 'Du ba oss avbestille',
      warehouseAsked: 'Vi ba lageret stoppe',
      warehouseRefused:
        'Lageret kunne ikke stoppe den, så bestillingen ble ikke avbestilt',
      failed: 'Avbestillingen gikk ikke gjennom, og ingenting ble endret',
      cancelled: 'Avbestilt av deg',
      bonus: '{amount} lagt til tilgodebeløpet ditt, fra oss',
    },
    refusals: {
      ALREADY_CANCELLED:
        'Den ble allerede avbestilt {cancelledAt}. Du trenger ikke gjøre noe mer.',
      ALREADY_REFUNDED:
        'Alt du betalte, er allerede betalt tilbake, så det er ingenting igjen å avbestille.',
      BEING_PACKED:
        'Vi har begynt å pakke den. Skriv til oss med en gang hvis den ikke skal sendes, så ser vi hva vi kan gjøre.',
      BUSINESS_ORDER:
        'Den er lagt inn for en bedrift, og slike bestillinger avbestilles ikke her. Skriv til oss, så ser vi på hva som er avtalt.',
      CANCELLATION_OFF:
        'Bestillinger kan ikke avbestilles her akkurat nå. Skriv til oss, så hjelper vi deg.',
      CHANGES_OFF:
        'Bestillinger kan ikke endres her for øyeblikket. Skriv til oss, så gjør vi det for deg.',
      CHANGE_UNPAID:
        'Innholdet kan endres her når alt er betalt. Skriv til oss, så hjelper vi deg.',
      CUT_OFF_PASSED:
        'Vi gjør klar pakkene til fast tid hver virkedag, og frem til da kan en bestilling avbestilles. For din var det {closedAt}, {ago}. Du kan fortsatt returnere den når den kommer frem, eller skrive til oss.',
      GATEWAY_EXCLUDED:
        'Den er betalt med {gatewayName}, og slike bestillinger kan ikke avbestilles her. Skriv til oss, så hjelper vi deg.',
      GIFT_CARD:
        '«{lineTitle}» er et gavekort, og det kan være brukt allerede. Skriv til oss, så undersøker vi det.',
      LIMIT_ELSEWHERE:
        'Det avbestilles flere bestillinger enn vanlig akkurat nå, så vi ser på denne selv. Skriv til oss, så hjelper vi deg.',
      LIMIT_REACHED:
        'Du har avbestilt {orders} {period}, og det er så mange som vi avbestiller uten å se på dem. Her kan du avbestille igjen fra {opensAt}. Skriv til oss hvis denne ikke kan vente.',
      NOT_AVAILABLE:
        'Den kan ikke avbestilles her. Skriv til oss, så hjelper vi deg.',
      ORDER_EXCLUDED:
        'Vi har lagt denne bestillingen til side for å følge den opp selv. Skriv til oss, så hjelper vi deg.',
      PARTLY_SHIPPED:
        'En del av den er sendt. Skriv til oss om resten. Det som har kommet frem, kan returneres på vanlig måte.',
      PAYMENT_PENDING:
        'Betalingen din er fortsatt under behandling. Kom tilbake når den har gått gjennom.',
      PERSONALISED:
        '«{lineTitle}» lages med det du skrev, så ingen andre kan få den. Skriv til oss hvis noe er galt med den.',
      PREORDER:
        '«{lineTitle}» er forhåndsbestilt, og vi bestiller den til deg før den finnes. Skriv til oss, så ser vi hva vi kan gjøre.',
      PRODUCT_EXCLUDED:
        '«{lineTitle}» kan ikke avbestilles når det først er bestilt. Skriv til oss hvis noe er galt med det.',
      PRODUCT_TYPE_EXCLUDED:
        '«{lineTitle}» er en type vare som ikke kan avbestilles her. Skriv til oss, så hjelper vi deg.',
      PRODUCT_UNKNOWN:
        'Den har et produkt som vi ikke kan kontrollere automatisk. Skriv til oss, så gjør vi det for deg.',
      RECORD_UNREADABLE:
        'Vi må se på denne bestillingen selv. Skriv til oss, så hjelper vi deg.',
      RETURN_OPEN:
        'Du har en retur på gang for den. Skriv til oss hvis du vil endre på det.',
      SHIPPED:
        'Den er sendt. Hvis den ikke er laget spesielt til deg, kan du returnere den innen 14 dager etter at du fikk den.',
      SUBSCRIPTION:
        '«{lineTitle}» hører til et abonnement, og det ville løpt videre uten denne bestillingen. Skriv til oss, så stanser vi det du vil ha stanset.',
      TRIED_TOO_OFTEN:
        'Vi har forsøkt flere ganger å avbestille den, uten at det gikk. Skriv til oss, så gjør vi det for deg.',
      UNDER_REVIEW:
        'Vi må se på denne bestillingen selv før den kan avbestilles. Skriv til oss, så hjelper vi deg.',
      UNPAID:
        'Den er ikke betalt fullt ut, og slike bestillinger kan ikke avbestilles her. Skriv til oss, så gjør vi det for deg.',
      VALUE_TOO_HIGH:
        'Bestillinger på inntil {limit} kan avbestilles her, og denne er på mer. Skriv til oss, så hjelper vi deg.',
      WAREHOUSE_HAS_IT:
        'Lageret vårt har begynt å arbeide med den. Skriv til oss med en gang hvis den ikke skal sendes.',
      WAREHOUSE_REFUSED:
        'Lageret vårt kunne ikke stoppe den lenger. Når den kommer frem, kan den returneres på vanlig måte, eller du kan skrive til oss.',
      WINDOW_CLOSED:
        'Den kunne avbestilles frem til {closedAt}, {ago}. Du kan fortsatt returnere den når den kommer frem, eller skrive til oss.',
    },
  },
  accountPages,
  merchant,
  privacy,
  shop,
  withdrawal,
  change: {
    addressLink: 'Endre leveringsadresse',
    itemsLink: 'Endre varene',
    addressTitle: 'Endre hvor bestilling {name} skal sendes',
    itemsTitle: 'Endre hva som er i bestilling {name}',
    openUntil: 'Du kan endre den til {deadline}.',
    openUntilPacked: 'Du kan endre den til vi begynner å pakke den.',
    backToOrder: 'Tilbake til bestillingen',
    checkAgain: 'Se etter igjen',
    tryAgain: 'Prøv igjen',
    contact: 'Skriv til oss',
    returnPolicy: 'Slik returnerer du',
    reorder: 'Gå til butikken',
    refusedTitle: 'Bestillingen kan ikke endres',
    inProgressTitle: 'Bestillingen blir endret',
    inProgressText:
      'Vi endrer {name} akkurat nå. Du trenger ikke gjøre noe, og du kan lukke siden.',
    cancellingText: '{name} blir avbestilt, så den kan ikke endres.',
    cancellingLink: 'Se hvordan det går',
    unavailableTitle: 'Vi får ikke kontakt med butikken akkurat nå',
    unansweredText:
      'Vi kan ikke se akkurat nå om bestillingen kan endres. Se etter igjen om litt.',
    unavailableText:
      'Vi vet ikke ennå om bestillingen ble endret. Det du skrev, står nedenfor. Det er trygt å prøve igjen.',
    changedTitle: 'Bestillingen er endret',
    notices: {
      stale:
        'Siden har stått åpen en stund, eller du har logget inn på nytt. Se over og trykk på knappen en gang til.',
      'too-many':
        'Det var mye på en gang, så ingenting ble gjort. Det du skrev, er tatt vare på. Vent et minutt og trykk på knappen en gang til.',
      failed:
        'Endringen gikk ikke gjennom, og bestillingen er som før. Du kan prøve en gang til, eller skrive til oss.',
      wrong: 'Ingenting er endret ennå. Se på det som er merket nedenfor.',
      same: 'Slik er det allerede, så ingenting ble endret.',
      changed:
        'Noe har endret seg mens siden var åpen. Se på beløpene en gang til, og trykk på knappen hvis du fortsatt vil.',
      nothing: 'Du har ikke endret noe ennå.',
      'all-removed':
        'Da blir det ingenting igjen i bestillingen. Vil du ikke ha noe av den, kan du avbestille i stedet.',
      'sold-out': 'Det er ikke nok igjen av «{title}». Velg noe annet.',
      refused:
        'Det kan ikke endres her. Bestillingen er som før. Velg noe annet, eller skriv til oss.',
    },
    who: 'Hvem som skal ha den',
    where: 'Hvor den skal sendes',
    contactLegend: 'Slik når vi deg',
    firstName: 'Fornavn',
    lastName: 'Etternavn',
    company: 'Firma',
    address1: 'Gate og nummer',
    address2: 'Leilighet, etasje eller c/o',
    zip: 'Postnummer',
    city: 'Poststed',
    province: 'Delstat eller provins, som kode',
    country: 'Land',
    countryNote:
      'Landet kan ikke endres her, for frakt og avgifter avhenger av det. Skal bestillingen til et annet land, kan du avbestille og bestille på nytt.',
    phone: 'Telefon for leveringen',
    email: 'E-post',
    emailHint:
      'Hit skriver vi om bestillingen. Du logger inn på samme måte som før.',
    emailStays:
      'E-postadressen blir som den er: Lenker til bestillingen går dit. Skriv til oss hvis den er feil.',
    optional: 'Valgfritt',
    problems: {
      missing: 'Fyll ut dette.',
      'too-long': 'Kort ned til 255 tegn.',
      'not-email': 'Skriv en e-postadresse, som navn@example.com.',
      'not-phone': 'Skriv telefonnummeret med sifre.',
      'not-zip': 'Sjekk dette.',
      refused: 'Dette ble ikke godtatt. Se på det en gang til.',
    },
    submitAddress: 'Lagre adressen',
    submitting: 'Lagrer …',
    keep: 'La det være som det er',
    addressChangedText: '{name} sendes nå hit:',
    emailText: 'Vi skriver til deg på {email}.',
    itemsIntro:
      'Velg en annen størrelse eller ramme, et annet antall, eller legg til noe. Du ser hva det blir før noe endres.',
    quantity: 'Antall',
    ofTitle: 'av {title}',
    quantityHint: '0 tar den ut av bestillingen.',
    soldOut: '{title} (utsolgt)',
    fixed: 'Denne kan ikke endres: {why}',
    addLegend: 'Legg til noe',
    addVariant: 'Hva du vil legge til',
    addNothing: 'Ingenting',
    addQuantity: 'Hvor mange',
    preview: 'Vis hva det blir',
    previewing: 'Regner …',
    previewTitle: 'Slik blir bestillingen',
    newTotal: 'Ny sum',
    oldTotal: 'Før',
    toRefund: 'Du får tilbake {amount}',
    toPay: 'Du betaler {amount} ekstra',
    samePrice: 'Den koster det samme som før.',
    payHow:
      'Når du har trykket på knappen, betaler du resten på en side i butikken. Vi holder på pakken til det er betalt.',
    submitItems: 'Endre bestillingen',
    itemsChangedText: 'I {name} er det nå:',
    totalText: 'Den kommer på {total}.',
    dueTitle: 'Venter på betalingen din',
    dueText:
      'Endringen koster {amount} ekstra. Så snart det er betalt, sender vi pakken.',
    payLink: 'Betal {amount}',
    paid: 'Alt er betalt.',
    refundLater: 'Det du får tilbake, blir utbetalt akkurat nå.',
    refusals: {
      ALREADY_CANCELLED: 'Den ble avbestilt {cancelledAt}.',
      ALREADY_REFUNDED:
        'Alt du betalte, er betalt tilbake, så det er ingenting igjen å endre.',
      BEING_PACKED:
        'Vi har begynt å pakke den. Skriv til oss med en gang hvis noe er feil, så ser vi hva vi kan gjøre.',
      BUSINESS_ORDER:
        'Den ble lagt inn for en bedrift, og slike bestillinger endres ikke her. Skriv til oss, så ser vi på hva som ble avtalt.',
      CUT_OFF_PASSED:
        'Vi gjør pakkene klare til fast tid hver virkedag, og frem til da kan en bestilling endres. For din var det {closedAt}, {ago}. Skriv til oss, så ser vi hva vi kan gjøre.',
      GATEWAY_EXCLUDED:
        'Den ble betalt med {gatewayName}, og slike bestillinger kan ikke endres her. Skriv til oss, så hjelper vi deg.',
      NOT_AVAILABLE:
        'Den kan ikke endres her. Skriv til oss, så hjelper vi deg.',
      PRODUCT_TYPE_EXCLUDED:
        '«{lineTitle}» er en type vare som ikke kan endres her. Skriv til oss, så hjelper vi deg.',
      SHIPPED: 'Den er sendt.',
      TRIED_TOO_OFTEN:
        'Den er endret mange ganger allerede. Skriv til oss, så gjør vi det for deg.',
      UNDER_REVIEW:
        'Vi må se på denne bestillingen selv før den kan endres. Skriv til oss, så hjelper vi deg.',
      UNPAID:
        'Den er ikke betalt i sin helhet, og slike bestillinger kan ikke endres her. Skriv til oss, så gjør vi det for deg.',
      VALUE_TOO_HIGH:
        'Her kan bestillinger på opptil {limit} endres, og denne er på mer. Skriv til oss, så hjelper vi deg.',
      WAREHOUSE_HAS_IT:
        'Lageret vårt har begynt å arbeide med den, så den kan ikke endres lenger. Kanskje kan du fortsatt avbestille den.',
      WAREHOUSE_REFUSED:
        'Lageret vårt kunne ikke stoppe den lenger. Når den kommer frem, kan den returneres på vanlig måte, eller du kan skrive til oss.',
      WINDOW_CLOSED:
        'Den kunne endres til {closedAt}, {ago}. Skriv til oss, så ser vi hva vi kan gjøre.',
    },
  },
};
