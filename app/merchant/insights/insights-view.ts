/** Leads to the orders behind a figure; the path is without a locale. */
export interface OrdersLink {
  readonly text: string;
  readonly to: string | null;
}

/** As `OrdersLink`, where there are any for sure. */
export interface SureLink {
  readonly text: string;
  readonly to: string;
}

/** A sentence, and the orders that it is about. */
export interface SentenceView {
  readonly text: string;
  readonly link: SureLink | null;
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
  readonly sum: {
    readonly label: string;
    readonly cells: readonly string[];
  } | null;
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
  /** What the rows come to together, with its own heading first; null where that says nothing. */
  readonly sum: readonly string[] | null;
}

export interface CommentView {
  readonly key: string;
  readonly text: string;
  /** In Shopify's admin. */
  readonly order: SureLink;
  readonly at: string;
}

/** All that was counted, in words. Null for what there is none of. */
export interface CountedView {
  readonly sentences: readonly SentenceView[];
  readonly overTime: ColumnChartView | null;
  readonly reasons: BarTableView | null;
  readonly howSoon: BarTableView | null;
  readonly howSoonRemark: string;
  readonly products: BarTableView | null;
  readonly variants: BarTableView | null;
  readonly money: TableView | null;
  readonly requests: readonly SentenceView[];
  readonly requestTable: BarTableView | null;
  readonly rights: readonly SentenceView[];
  readonly comments: readonly CommentView[];
  readonly allComments: SureLink | null;
}
