export type Api =
  'storefront' | 'customer' | 'admin' | 'login' | 'mail' | 'inbox';

/** What goes wrong, once for each of `count` matching requests. */
export type FaultEffect =
  | {readonly kind: 'status'; readonly status: number}
  | {readonly kind: 'delay'; readonly milliseconds: number}
  | {readonly kind: 'throttle'}
  | {readonly kind: 'dropBeforeCommit'}
  | {readonly kind: 'dropAfterCommit'}
  | {readonly kind: 'garbage'}
  | {readonly kind: 'jobFailure'; readonly message: string}
  | {readonly kind: 'jobDelay'; readonly milliseconds: number};

export interface Fault {
  readonly api: Api;
  /** The GraphQL operation's name or its root field; absent matches every request of the API. */
  readonly operation: string | null;
  /** A text that the request's variables contain, such as an order's id; absent matches any. */
  readonly about?: string | undefined;
  readonly effect: FaultEffect;
  remaining: number;
}

/** Faults that wait for a matching request. */
export class FaultBox {
  #faults: Fault[] = [];

  add(fault: Fault): void {
    this.#faults.push(fault);
  }

  get waiting(): readonly Fault[] {
    return this.#faults;
  }

  /** Forgets those about this text, or all of them. */
  clear(about?: string): void {
    this.#faults =
      about === undefined
        ? []
        : this.#faults.filter((fault) => fault.about !== about);
  }

  /** Uses up one occurrence of each fault of these kinds that matches, in the order they were added. */
  take(
    api: Api,
    names: readonly string[],
    kinds: readonly FaultEffect['kind'][],
    variables: unknown = null,
  ): FaultEffect[] {
    const text = JSON.stringify(variables);
    const matching = this.#faults.filter(
      (fault) =>
        fault.api === api &&
        kinds.includes(fault.effect.kind) &&
        (fault.operation === null || names.includes(fault.operation)) &&
        (fault.about === undefined || text.includes(fault.about)),
    );
    for (const fault of matching) fault.remaining -= 1;
    this.#faults = this.#faults.filter((fault) => fault.remaining > 0);
    return matching.map((fault) => fault.effect);
  }
}
