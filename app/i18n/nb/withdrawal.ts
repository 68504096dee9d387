/**
 * Angreretten. `link` og `confirm` bruker lovens eget uttrykk, "bruk av angreretten" (angrerettloven § 20): alle kjenner
 * ordet, og det kan ikke forveksles med en avbestilling, som butikken setter regler for.
 */
export const withdrawal = {
  link: 'Bruk angreretten her',
  confirm: 'Bekreft bruk av angreretten',
  title: 'Bruk angreretten',
  titleFor: 'Bruk angreretten: bestilling {order}',
  lead: 'Du kan gå fra kjøpet uten å oppgi noen grunn, og det koster ikke noe gebyr.',
  openUntil: 'Du kan gjøre det til og med {date}.',
  openUntilDelivery: {
    one: 'Du kan gjøre det til {count} dag etter at den siste pakken er kommet frem.',
    other:
      'Du kan gjøre det til {count} dager etter at den siste pakken er kommet frem.',
  },
  panel: 'Du har angrerett på denne bestillingen.',
  panelStated: {
    one: 'Du har brukt angreretten på denne bestillingen.',
    other: 'Du har brukt angreretten på denne bestillingen {count} ganger.',
  },
  panelEarlier:
    'Vi har fått melding om bruk av angreretten på denne bestillingen, {number}. Så snart du har bekreftet at den er din, blir den gjennomført.',
  confirmEarlier: 'Bekreft meldingen din',
  earlier:
    'Vi fikk meldingen {number} om bruk av angreretten fra {name} {dateTime}, og den gjelder fra da. Bekreft her at den er din, og hva den gjelder.',
  earlierRemarks: 'Dette stod i meldingen: «{remarks}»',
  receiptLink: 'Kvittering {number}',
  linesTitle: 'Det du går fra',
  linesHint: 'Alt er valgt. Fjern haken, eller velg 0, for det du vil beholde.',
  linesMissing: 'Velg minst én ting du vil gå fra.',
  unsent: 'ikke sendt ennå',
  sent: 'sendt til deg',
  quantityOf: 'Antall av {title}, {state}',
  keep: '0, behold den',
  exemptTitle: 'Uten angrerett',
  exemptions: {
    'made-to-order':
      '«{title}» er laget etter dine ønsker, og det gjør loven unntak for.',
    perishable:
      '«{title}» holder seg ikke lenge, og det gjør loven unntak for.',
    'sealed-hygiene':
      '«{title}» er forseglet av helsehensyn, og loven gjør unntak når forseglingen er brutt. Er den hel, så skriv til oss.',
    'sealed-recording':
      '«{title}» er et forseglet opptak, og loven gjør unntak når forseglingen er brutt. Er den hel, så skriv til oss.',
  },
  youTitle: 'Hvem du er',
  nameLabel: 'Navnet ditt',
  nameMissing: 'Skriv navnet ditt, så vi vet hvem som går fra kjøpet.',
  emailLabel: 'E-post for bekreftelsen',
  emailMissing: 'Skriv en e-postadresse som navn@example.com.',
  orderLabel: 'Bestillingsnummer',
  orderHint: 'Det står i ordrebekreftelsen: #1001.',
  orderMissing: 'Skriv nummeret på bestillingen, for eksempel #1001.',
  remarksLabel: 'Hva du går fra',
  remarksHint: 'La feltet stå tomt hvis det gjelder hele bestillingen.',
  remarksTooLong: 'Kort dette ned til {max} tegn.',
  whatHappensTitle: 'Dette skjer videre',
  whatHappens: [
    'Vi bekrefter straks på e-post at vi har fått meldingen, med dato og klokkeslett.',
    'Det som ikke er sendt, blir avbestilt. Du får tilbake alt du har betalt for det, på samme måte som du betalte.',
    'Det som er sendt, har du 14 dager på deg til å sende tilbake. Pengene får du innen 14 dager, men vi kan vente til vi har fått varene eller et bevis på at de er på vei.',
  ],
  whatHappensGuest: [
    'Vi bekrefter straks på e-post at vi har fått meldingen, med dato og klokkeslett.',
    'Er det adressen som står på bestillingen, får du også en lenke dit: Bekrefter du med den, blir alt gjennomført med en gang.',
    'Uten lenken gjelder meldingen like fullt: Vi finner bestillingen din og skriver til deg om hva som skjer med den.',
  ],
  policyLink: 'Retur og refusjon',
  formLink: 'Bruk et papirskjema i stedet',
  yourOrders: 'De siste bestillingene dine',
  yourOrdersText:
    'For en av dine egne bestillinger trenger du ikke fylle ut noe.',
  guestTitle: 'En annen bestilling',
  signInInstead: 'Logg inn for å velge enkelte varer',
  backToOrder: 'Tilbake til bestillingen',
  notices: {
    stale:
      'Siden hadde stått åpen for lenge til å sendes trygt. Alt er her fortsatt: se over det og trykk på knappen en gang til.',
    'too-many':
      'Det ble mye på kort tid. Vent et minutt, og trykk på knappen en gang til. Ingenting av det du har skrevet, er borte.',
    'not-received':
      'Vi har ikke fått meldingen: ingen av systemene våre svarer. Ingenting av det du har skrevet, er borte. Prøv igjen om litt, eller send det samme på e-post til {mailbox} nå; det gjelder like fullt.',
    'not-received-no-mailbox':
      'Vi har ikke fått meldingen: ingen av systemene våre svarer. Ingenting av det du har skrevet, er borte. Prøv igjen om litt.',
  },
  none: {
    nothing: 'Det er ikke noe igjen av denne bestillingen å gå fra.',
    cancelled: 'Denne bestillingen er avbestilt, så det er ikke noe å gå fra.',
    'no-right':
      'Angreretten gjelder for forbrukere i noen land, og denne bestillingen er ikke blant dem. Du kan spørre oss likevel.',
    over: 'Angreretten for denne bestillingen gikk ut {date}. Ser du annerledes på det, kan du sende oss en melding likevel.',
    unknown:
      'Vi kan ikke slå opp bestillingen akkurat nå. Du kan bruke angreretten uten: med nummeret, navnet ditt og e-posten din.',
  },
  contact: 'Kontakt oss',
  receipt: {
    title: 'Vi har fått meldingen din om bruk av angreretten',
    number: 'Kvittering {number}',
    received: 'Mottatt {dateTime}',
    receivedUtc: '{time} UTC',
    contentTitle: 'Det du meldte',
    statement: 'Jeg går fra kjøpet av følgende:',
    wholeOrder: 'Hele bestillingen',
    name: 'Navn',
    order: 'Bestilling',
    lines: 'Varer',
    email: 'Bekreftelse sendt til',
    mailDue:
      'Vi har ikke fått sendt bekreftelsen på e-post ennå. Vi fortsetter å prøve; skriv ut eller lagre denne siden så lenge.',
    nextTitle: 'Hva som skjer nå',
    next: {
      cancelled:
        'Avbestilt. Pengene er på vei tilbake, på samme måte som du betalte.',
      cancelling: 'Blir avbestilt.',
      'return-asked':
        'Send den tilbake innen 14 dager fra datoen over. Vi bekrefter returen på e-post.',
      'return-open': 'Send den tilbake innen 14 dager fra datoen over.',
      'return-declined':
        'Vi har svart på e-post. Skriv til oss hvis du er uenig.',
      returned: 'Den er kommet tilbake til oss.',
      waiting: 'Vi tar oss av det og skriver til deg.',
    },
    nextGuest:
      'Hvis {email} er adressen på bestillingen du har oppgitt, kommer det en lenke dit nå: Bekrefter du med den, blir alt gjennomført med en gang. Ellers ser vi på meldingen selv og skriver til deg. Ta vare på kvitteringen.',
    nextUnknown:
      'Meldingen er mottatt, og du trenger ikke gjøre noe mer. Vi gjennomfører den så snart alle systemene våre svarer.',
    refund:
      'Du får tilbake alt du har betalt for det du går fra, innen 14 dager fra datoen over. For varer som er sendt, kan vi vente til vi har fått dem eller et bevis på at de er på vei.',
    print:
      'Siden er laget for å skrives ut eller lagres. Adressen er bare din: den som har den, kan lese siden.',
    unknown: 'Det er ingen kvittering på denne adressen',
    unknownText:
      'Lenken kan være kuttet. Den står i e-posten som bekrefter meldingen din.',
  },
  mail: {
    subject: 'Vi har fått meldingen din om bruk av angreretten, {number}',
    intro: 'Vi har fått meldingen din om at du går fra et kjøp.',
    receivedAt: 'Mottatt: {dateTime} ({utc} UTC)',
    link: 'Kvitteringen, og hvordan det går videre: {url}',
    keep: 'Ta vare på denne e-posten: den er bekreftelsen din.',
  },
  letter: {
    subject: 'Bekreft meldingen din om bruk av angreretten, {number}',
    lead: 'Vi har fått melding om bruk av angreretten på bestilling {name}, kvittering {number}. Den gjelder fra da vi fikk den. Bekreft her at den er din, så blir den gjennomført med en gang:',
    button: 'Bekreft meldingen min',
    notYou:
      'Vil du ikke bruke lenken? Meldingen gjelder likevel, og vi ser på den selv. Kom den ikke fra deg? Da kan du skrive til oss: Ingenting skjer med bestillingen din før en av oss har sett på saken.',
  },
  form: {
    title: 'Angreskjema',
    lead: 'Fyll ut og send dette skjemaet bare hvis du vil gå fra avtalen. Du kan også gjøre det {here} eller med dine egne ord.',
    here: 'på dette nettstedet',
    to: 'Til',
    notice:
      'Jeg underretter herved om at jeg går fra min avtale om kjøp av følgende varer:',
    goods: 'Varer',
    order: 'Bestillingsnummer',
    ordered: 'Bestilt den',
    received: 'Mottatt den',
    name: 'Forbrukerens navn',
    address: 'Forbrukerens adresse',
    signature: 'Forbrukerens underskrift (bare hvis skjemaet er på papir)',
    date: 'Dato',
  },
} as const;
