import type {World} from '../state/world';

/** What every resolver knows about the request it works for. */
export interface Context {
  readonly world: World;
  readonly headers: Headers;
  /** Admin: what the token may do. */
  readonly scopes: ReadonlySet<string>;
  /** Customer Account API: whose token it is. */
  readonly customerId: number | null;
  /** Storefront API: what `@inContext` asked for. */
  readonly locale: {
    language: 'en' | 'nb';
    country: string;
  };
}
