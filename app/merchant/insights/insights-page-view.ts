import type {CountedView} from './insights-view';

/** What every state of the page has. */
export interface InsightsFrame {
  readonly days: number;
  /** Shows that the page was made for this session. */
  readonly token: string;
  readonly periods: readonly {
    readonly label: string;
    /** A path without a locale. */
    readonly to: string;
    readonly isCurrent: boolean;
  }[];
}

export type InsightsState =
  | {readonly kind: 'unreachable'}
  /** Nothing was counted, or it has come to nothing, which `notice` says then. */
  | {
      readonly kind: 'begin';
      readonly text: string;
      readonly notice: string | null;
    }
  | {
      readonly kind: 'under-way';
      readonly text: string;
      readonly begunBy: string;
      /** Orders that were counted, and all; null while Shopify collects, who knows how many. */
      readonly progress: {readonly value: number; readonly max: number} | null;
    }
  | {
      readonly kind: 'counted';
      readonly countedAt: string;
      readonly cutShort: string | null;
      /** Where the rows for a spreadsheet are: a path without a locale. */
      readonly exportPath: string;
      readonly counted: CountedView;
    };

export interface InsightsPageView {
  readonly frame: InsightsFrame;
  readonly state: InsightsState;
  /** What a press of a button has come to, where that is nothing; null for nothing to say. */
  readonly notice: string | null;
}
