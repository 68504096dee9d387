/** The last parts of the paths of calls that are no GraphQL. */
const TOKEN_ENDPOINT = 'access_token';
const MAIL_ENDPOINT = 'emails';

export const isGraphql = (operation: string): boolean =>
  operation !== TOKEN_ENDPOINT && operation !== MAIL_ENDPOINT;

/** Whose it is: they fail apart from each other. */
export const serviceOf = (operation: string): 'admin' | 'mail' =>
  operation === MAIL_ENDPOINT ? 'mail' : 'admin';

/** One outgoing call. */
export interface Call {
  /** The GraphQL operation, or the last part of the path. */
  readonly operation: string;
  /** `ClaimAndHold#2`: the second of this operation in the run. */
  readonly name: string;
  /** Which call of the run it is, from 1 on. */
  readonly number: number;
  readonly by: string;
}

/** Gives the calls of one run their names, in the order in which they are made. */
export class CallNames {
  readonly #counts = new Map<string, number>();
  #number = 0;

  next(by: string, url: URL, body: unknown): Call {
    const operation = operationOf(url, body);
    const count = (this.#counts.get(operation) ?? 0) + 1;
    this.#counts.set(operation, count);
    this.#number += 1;
    return {operation, name: `${operation}#${count}`, number: this.#number, by};
  }
}

function operationOf(url: URL, body: unknown): string {
  const match =
    typeof body === 'string' ? /\b(?:query|mutation) (\w+)/.exec(body) : null;
  return match?.[1] ?? url.pathname.split('/').at(-1) ?? '';
}
