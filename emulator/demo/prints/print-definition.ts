import type {Localized} from '../../state/catalogue';
import type {PriceListName} from './price-lists';

export type Size = 'small' | 'medium' | 'large';
export type Frame = 'unframed' | 'oak' | 'black';

/** Pieces in stock: unframed, oak, black. `null` where that combination is not made. */
export type StockByFrame = readonly [
  unframed: number | null,
  oak: number | null,
  black: number | null,
];

/** What the print shop decides about one print. Ids, SKUs, prices and images follow from it. */
export interface PrintDefinition {
  readonly handle: string;
  /** First part of every SKU, unique in the shop. */
  readonly code: string;
  readonly title: Localized;
  readonly description: Localized;
  /** What the picture shows, in words, for those who cannot see it. */
  readonly motif: Localized;
  readonly artist: string;
  readonly technique: 'giclee' | 'screenprint' | 'risograph';
  /** English colour words: they become tags. */
  readonly colours: readonly string[];
  readonly extraTags?: readonly string[];
  readonly priceList: PriceListName;
  readonly reduced?: boolean;
  /** Sizes that are missing here are not printed. */
  readonly stock: Readonly<Partial<Record<Size, StockByFrame>>>;
  readonly publishedAt: string;
  readonly popularity: number;
}
