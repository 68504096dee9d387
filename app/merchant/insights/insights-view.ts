/** Leads to the orders behind a figure; the path is without a locale. */
export interface OrdersLink {
  readonly text: string;
  readonly to: string | null;
}

/** A sentence, and the orders that it is about. */
export interface SentenceView {
  readonly text: string;
  readonly link: OrdersLink | null;
}

export interface BarRowView {
  readonly key: string;
  readonly label: string;
  /** Length of its bar, in percent of the longest. */
  readonly length: number;
  readonly cells: readonly OrdersLink[];
  /** Said below the row; null for nothing. */
  readonly remark: string | null;
}

/** A table with a bar in each row. */
export interface BarTableView {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly BarRowView[];
  /** What the rows come to together; null where that says nothing. */
  readonly sum: {readonly label: string; readonly cells: readonly string[]} | null;
}

export interface ColumnView {
  readonly key: string;
  /** Heights in percent of the tallest column. */
  readonly whole: number;
  readonly part: number;
}

/** Columns over time, and the same as a table. */
export interface ColumnChartView {
  /** What a picture of it would show, in a sentence. */
  readonly description: string;
  readonly most: string;
  readonly first: string;
  readonly last: string;
  readonly columns: readonly ColumnView[];
  readonly table: TableView;
}

export interface TableView {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly cells: readonly OrdersLink[];
  }[];
  readonly sum: readonly string[];
}

export interface CommentView {
  readonly key: string;
  readonly text: string;
  readonly orderName: string;
  readonly address: string;
  readonly at: string;
}

/** All that was counted, in words. Null for a part of which there is nothing to say but a sentence. */
export interface CountedView {
  readonly sentences: readonly SentenceView[];
  readonly overTime: ColumnChartView | null;
  readonly reasons: BarTableView | null;
  readonly howSoon: {readonly table: BarTableView; readonly remarks: readonly string[]} | null;
  readonly products: BarTableView | null;
  readonly variants: BarTableView | null;
  readonly money: TableView | null;
  readonly requests: {
    readonly sentences: readonly SentenceView[];
    readonly table: BarTableView | null;
  };
  readonly rights: readonly SentenceView[];
  readonly comments: readonly CommentView[];
  readonly allComments: OrdersLink | null;
}
