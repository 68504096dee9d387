/** What is told apart, in the order of the table. */
const PAGE_KINDS = [
  'home',
  'collection',
  'product',
  'search',
  'add to cart',
  'cart',
  'sign in',
  'order list',
  'order page',
  'cancel page',
  'what a part comes to',
  'press: cancel',
  'press: cancel some',
  'press: ask the shop',
  'press: take it back',
  'page after a press',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** How long each kind of page took, and what went wrong. */
export class Figures {
  readonly #took = new Map<PageKind, number[]>();
  readonly #errors = new Map<string, number>();

  took(kind: PageKind, milliseconds: number): void {
    const all = this.#took.get(kind);
    if (all) all.push(milliseconds);
    else this.#took.set(kind, [milliseconds]);
  }

  failed(how: string): void {
    this.#errors.set(how, (this.#errors.get(how) ?? 0) + 1);
  }

  get requests(): number {
    return [...this.#took.values()].reduce((sum, {length}) => sum + length, 0);
  }

  /** Each with how often it was met. */
  get errors(): ReadonlyMap<string, number> {
    return this.#errors;
  }

  /** Milliseconds, by kind of page. */
  rows() {
    return Object.fromEntries(
      PAGE_KINDS.map((kind) => {
        const sorted = (this.#took.get(kind) ?? []).toSorted((a, b) => a - b);
        const quantile = (share: number) =>
          Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
        return [
          kind,
          {
            requests: sorted.length,
            p50: quantile(0.5),
            p95: quantile(0.95),
            p99: quantile(0.99),
            longest: quantile(1),
          },
        ];
      }),
    );
  }
}
