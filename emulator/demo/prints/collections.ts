import type {Localized} from '../../state/catalogue';
import {BY_NIGHT} from './by-night';
import {FLORA} from './flora';
import {FORM} from './form';
import {LETTERS} from './letters';
import {NORD} from './nord';
import type {PrintDefinition} from './print-definition';

export interface CollectionDefinition {
  readonly handle: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly imageAlt: Localized;
  /** Every print belongs to the collection that it is listed in first. */
  readonly prints: readonly PrintDefinition[];
  /** Handles of prints from other collections that fit in here too. */
  readonly guests: readonly string[];
  readonly updatedAt: string;
}

export const COLLECTIONS: readonly CollectionDefinition[] = [
  {
    handle: 'nord',
    title: {en: 'Landscapes', nb: 'Landskap'},
    description: {
      en: 'Mountains, sea and the weather in between, from sixty degrees north and upwards.',
      nb: 'Fjell, hav og været imellom, fra den sekstiende breddegrad og oppover.',
    },
    imageAlt: {
      en: 'Ridges in blue and rose above a still fjord',
      nb: 'Åsrygger i blått og rosa over en stille fjord',
    },
    prints: NORD,
    guests: ['aurora'],
    updatedAt: '2026-11-09T09:00:00Z',
  },
  {
    handle: 'form',
    title: {en: 'Shapes', nb: 'Former'},
    description: {
      en: 'Circles, squares and a few inks that behave differently once they meet.',
      nb: 'Sirkler, firkanter og noen få farger som oppfører seg annerledes når de møtes.',
    },
    imageAlt: {
      en: 'A frieze of quarter and half circles in ochre, blue and brick red',
      nb: 'En frise av kvarte og halve sirkler i oker, blått og teglrødt',
    },
    prints: FORM,
    guests: ['ae-oe-aa'],
    updatedAt: '2026-10-26T09:00:00Z',
  },
  {
    handle: 'flora',
    title: {en: 'Flora', nb: 'Flora'},
    description: {
      en: 'What grows in ditches, meadows and on our own windowsill.',
      nb: 'Det som gror i grøfter, på enger og i vår egen vinduskarm.',
    },
    imageAlt: {
      en: 'A row of cut-out leaves in green, coral, blue and ochre',
      nb: 'En rekke utklipte blader i grønt, korall, blått og oker',
    },
    prints: FLORA,
    guests: ['spruce-and-mist'],
    updatedAt: '2026-10-19T09:00:00Z',
  },
  {
    handle: 'by-night',
    title: {en: 'By Night', nb: 'Om natten'},
    description: {
      en: 'For the half of the year when it is dark when you leave and dark when you come home.',
      nb: 'For den halvdelen av året da det er mørkt når du går, og mørkt når du kommer hjem.',
    },
    imageAlt: {
      en: 'Northern lights over a dark mountain range',
      nb: 'Nordlys over en mørk fjellrekke',
    },
    prints: BY_NIGHT,
    guests: ['blue-hour'],
    updatedAt: '2026-11-16T09:00:00Z',
  },
  {
    handle: 'letters',
    title: {en: 'Letters', nb: 'Bokstaver'},
    description: {
      en: 'Type large enough to read from the next room, all twenty-nine of them.',
      nb: 'Bokstaver store nok til å leses fra naborommet, alle tjueni.',
    },
    imageAlt: {
      en: 'The letters Æ, Ø and Å in red, blue and yellow',
      nb: 'Bokstavene Æ, Ø og Å i rødt, blått og gult',
    },
    prints: LETTERS,
    guests: [],
    updatedAt: '2026-11-02T09:00:00Z',
  },
];
