import type {Messages} from '../messages';

export const accountPages: Messages['accountPages'] = {
  profileLink: 'Profil',
  addressesLink: 'Adresser',
  unanswered:
    'Butikken svarte ikke akkurat nå. Ingenting er tapt. Se etter igjen om litt.',
  search: {
    title: 'Finn en bestilling',
    number: 'Bestillings- eller bekreftelsesnummer',
    placed: 'Bestilt',
    periods: {
      all: 'Når som helst',
      'last-30-days': 'De siste 30 dagene',
      'last-6-months': 'Det siste halvåret',
      older: 'For mer enn et halvt år siden',
    },
    sort: 'Sorter etter',
    sorts: {
      newest: 'Nyeste først',
      oldest: 'Eldste først',
      highest: 'Høyeste sum først',
      lowest: 'Laveste sum først',
    },
    submit: 'Vis',
    noneFound: 'Ingen av bestillingene dine passer til dette.',
    noneFoundNext:
      'Kanskje den ble lagt inn tidligere enn du husker, eller med en annen e-postadresse.',
    showAll: 'Vis alle bestillinger',
    toFirst: 'Gå til første side',
  },
  form: {
    notName: 'Ikke bruk lenker eller vinkelparenteser.',
    notices: {
      wrong: 'Ingenting er lagret ennå. Se på det som er merket.',
      stale:
        'Siden har stått åpen en stund, eller du har logget inn på nytt. Trykk på knappen en gang til.',
      'too-many':
        'Det var mye på en gang, så ingenting ble lagret. Vent et minutt og trykk på knappen en gang til.',
      unavailable:
        'Butikken svarte ikke, så vi vet ikke om dette ble lagret. Det du skrev, er tatt vare på. Det er trygt å prøve igjen.',
      refused:
        'Butikken godtok ikke dette, og ingenting ble lagret. Se over en gang til, eller skriv til oss.',
      exists: 'Du har allerede denne adressen, så ingenting ble lagret.',
      gone: 'Denne adressen finnes ikke lenger, så ingenting ble lagret.',
    },
  },
  profile: {
    title: 'Profil',
    submit: 'Lagre navnet',
    saved: 'Navnet er lagret.',
    email: 'E-post',
    emailNote:
      'Du logger inn med denne adressen, og vi skriver til den om bestillingene dine. Den kan ikke endres her.',
    emailNext: 'Skriv til oss for å endre den',
    nextOrders:
      'Nye bestillinger får det nye navnet. De du har lagt inn, blir som de er.',
  },
  addresses: {
    title: 'Adresser',
    lead: 'I kassen velger du blant disse. Bestillinger du har lagt inn, beholder sine.',
    empty: 'Du har ingen adresser ennå.',
    add: 'Legg til en adresse',
    isDefault: 'Standardadresse',
    defaultNote: 'Vil du slette den, må du først gjøre en annen til standard.',
    edit: 'Endre',
    editLabel: 'Endre adressen {address}',
    delete: 'Slett',
    deleteLabel: 'Slett adressen {address}',
    makeDefault: 'Bruk som standard',
    makeDefaultLabel: 'Bruk som standard: {address}',
    done: {
      added: 'Adressen er lagt til.',
      changed: 'Adressen er lagret.',
      deleted: 'Adressen er slettet.',
      default: 'Du har nå en annen standardadresse.',
    },
    addTitle: 'Legg til en adresse',
    editTitle: 'Endre adressen',
    zoneHint: 'Der landet har det, for eksempel CA',
    phoneHint: 'Valgfritt. Med landkode, for eksempel +47 912 34 567',
    useAsDefault: 'Bruk den som standardadresse',
    deleteTitle: 'Slette adressen?',
    deleteText:
      'Den fjernes fra adresseboken. Bestillinger du har lagt inn, beholder den.',
    confirmDelete: 'Slett adressen',
    deleting: 'Sletter …',
    isDefaultTitle: 'Dette er standardadressen din',
    isDefaultText:
      'Den kan ikke slettes så lenge den er standard. Gjør en annen adresse til standard først, eller endre denne.',
    back: 'Alle adresser',
    missingTitle: 'Vi finner ikke adressen',
    missingText: 'Den kan være slettet, her eller på en annen enhet.',
  },
};
