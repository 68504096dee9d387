/** One order behind a figure. */
export interface ListedOrderView {
  readonly key: string;
  readonly name: string;
  /** In Shopify's admin. */
  readonly address: string;
  readonly addressLabel: string;
  /** What there is to say of it, each with its name. */
  readonly facts: readonly {readonly name: string; readonly text: string}[];
  /** In the customer's words; null for none. */
  readonly comment: string | null;
}

export interface OrdersListView {
  readonly title: string;
  readonly lead: string;
  /** Which of how many these are; null where none was found so far. */
  readonly range: string | null;
  readonly orders: readonly ListedOrderView[];
  /** Paths without a locale; null where there is nothing more. */
  readonly next: string | null;
  readonly back: string;
}
