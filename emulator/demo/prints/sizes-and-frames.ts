import type {Localized} from '../../state/catalogue';
import type {Frame, Size} from './print-definition';

export const SIZES: readonly {
  size: Size;
  name: Localized;
  sku: string;
  weightGrams: number;
}[] = [
  {
    size: 'small',
    name: {en: '30 × 40 cm', nb: '30 × 40 cm'},
    sku: '3040',
    weightGrams: 180,
  },
  {
    size: 'medium',
    name: {en: '50 × 70 cm', nb: '50 × 70 cm'},
    sku: '5070',
    weightGrams: 320,
  },
  {
    size: 'large',
    name: {en: '70 × 100 cm', nb: '70 × 100 cm'},
    sku: '70100',
    weightGrams: 560,
  },
];

export const FRAMES: readonly {
  frame: Frame;
  name: Localized;
  sku: string;
  weightFactor: number;
  swatch: string | null;
}[] = [
  {
    frame: 'unframed',
    name: {en: 'Unframed', nb: 'Uten ramme'},
    sku: 'P',
    weightFactor: 1,
    swatch: null,
  },
  {
    frame: 'oak',
    name: {en: 'Oak', nb: 'Eik'},
    sku: 'OAK',
    weightFactor: 8,
    swatch: '#c79a63',
  },
  {
    frame: 'black',
    name: {en: 'Black', nb: 'Svart'},
    sku: 'BLK',
    weightFactor: 7,
    swatch: '#1d1b1a',
  },
];

export const SIZE_OPTION: Localized = {en: 'Size', nb: 'Størrelse'};
export const FRAME_OPTION: Localized = {en: 'Frame', nb: 'Ramme'};
