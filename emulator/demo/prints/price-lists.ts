import type {CurrencyCode} from '../../state/money';
import type {Frame, Size} from './print-definition';

type Price = Readonly<Record<CurrencyCode, number>>;

export type PriceListName = 'risograph' | 'giclee' | 'screenprint' | 'edition';

interface PriceList {
  readonly paper: Readonly<Record<Size, Price>>;
  /** The paper's price while the print is reduced. */
  readonly reducedPaper: Readonly<Record<Size, Price>>;
}

const price = (nok: number, eur: number): Price => ({
  NOK: nok * 100,
  EUR: eur * 100,
});

const PRICE_LISTS: Readonly<Record<PriceListName, PriceList>> = {
  risograph: {
    paper: {
      small: price(490, 45),
      medium: price(790, 69),
      large: price(1190, 105),
    },
    reducedPaper: {
      small: price(390, 35),
      medium: price(590, 52),
      large: price(890, 79),
    },
  },
  giclee: {
    paper: {
      small: price(590, 52),
      medium: price(990, 89),
      large: price(1590, 139),
    },
    reducedPaper: {
      small: price(490, 43),
      medium: price(790, 69),
      large: price(1290, 115),
    },
  },
  screenprint: {
    paper: {
      small: price(690, 62),
      medium: price(1190, 105),
      large: price(1990, 175),
    },
    reducedPaper: {
      small: price(550, 49),
      medium: price(950, 85),
      large: price(1590, 139),
    },
  },
  edition: {
    paper: {
      small: price(1290, 115),
      medium: price(1690, 149),
      large: price(2190, 195),
    },
    reducedPaper: {
      small: price(990, 89),
      medium: price(1290, 115),
      large: price(1690, 149),
    },
  },
};

const FRAME_PRICES: Readonly<
  Record<Exclude<Frame, 'unframed'>, Readonly<Record<Size, Price>>>
> = {
  oak: {
    small: price(500, 45),
    medium: price(800, 70),
    large: price(1300, 115),
  },
  black: {
    small: price(400, 35),
    medium: price(600, 55),
    large: price(1000, 90),
  },
};

const add = (a: Price, b: Price): Price => ({
  NOK: a.NOK + b.NOK,
  EUR: a.EUR + b.EUR,
});

/** Price of one print in minor units, with what it cost before a reduction. Frames are never reduced. */
export function printPrice(
  list: PriceListName,
  reduced: boolean,
  size: Size,
  frame: Frame,
): {price: Price; compareAtPrice: Price | null} {
  const {paper, reducedPaper} = PRICE_LISTS[list];
  const withFrame = (sheet: Price) =>
    frame === 'unframed' ? sheet : add(sheet, FRAME_PRICES[frame][size]);
  const full = withFrame(paper[size]);
  return reduced
    ? {price: withFrame(reducedPaper[size]), compareAtPrice: full}
    : {price: full, compareAtPrice: null};
}
