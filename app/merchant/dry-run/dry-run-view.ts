import type {Difference} from '../policy/differences.server';
import type {PolicyFormState} from '../policy/policy-page-view';

/** What the orders of one answer now get then. */
export interface MatrixRow {
  readonly title: string;
  /** In the order of the columns; what they came to by currency. */
  readonly cells: readonly {
    readonly orders: string;
    readonly money: readonly string[];
    /** These orders get another answer, and there are some. */
    readonly isNews: boolean;
  }[];
}

export interface ListedOrderView {
  readonly name: string;
  /** In Shopify's admin. */
  readonly href: string;
  readonly asked: string;
  readonly total: string;
  readonly live: string;
  readonly draft: string;
}

/** A dry run that is through, in words and figures. */
export interface DryRunResult {
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
  readonly reasons: readonly {readonly text: string; readonly orders: string}[];
  readonly list: readonly ListedOrderView[];
  /** That the list is not all of them; null where it is. */
  readonly listNote: string | null;
}

/** The draft itself, to be saved or edited further. */
export interface DraftView {
  readonly differences: readonly Difference[];
  readonly form: PolicyFormState;
  readonly values: readonly (readonly [string, string])[];
}

/** What can be chosen for another try, and what was. */
export interface AgainView {
  readonly days: string;
  readonly askedAfter: string;
}

/** Everything that /merchant/dry-run can say. */
export type DryRunView = {
  readonly title: string;
  /** Another one is news; null where there is nothing to wait for. */
  readonly version: string | null;
  readonly token: string;
  /** What a button could not do. */
  readonly notice: string | null;
} & (
  | {readonly kind: 'empty' | 'unreachable'}
  | {
      readonly kind: 'under-way';
      readonly startedBy: string;
      readonly sentence: string;
      /** Null while nobody knows how many there are. */
      readonly progress: {readonly value: number; readonly max: number} | null;
      readonly draft: DraftView;
    }
  | {
      readonly kind: 'over';
      readonly sentence: string;
      readonly draft: DraftView;
      readonly again: AgainView;
    }
  | {
      readonly kind: 'done';
      readonly startedBy: string;
      readonly result: DryRunResult;
      readonly draft: DraftView;
      readonly again: AgainView;
    }
);
