import type {Api} from './faults';

export interface LoggedRequest {
  readonly id: number;
  readonly at: string;
  readonly api: Api;
  /** The GraphQL operation's name, or the path of a login request. */
  readonly operation: string;
  readonly rootFields: readonly string[];
  readonly variables: unknown;
  readonly requestedCost: number | null;
  readonly actualCost: number | null;
  readonly status: number;
  readonly errors: readonly string[];
  readonly milliseconds: number;
}

const KEPT = 5000;

/** The newest requests, oldest first. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #count = 0;

  add(entry: Omit<LoggedRequest, 'id'>): void {
    this.#count += 1;
    this.#entries.push({...entry, id: this.#count});
    if (this.#entries.length > KEPT) this.#entries.shift();
  }

  get entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }
}
