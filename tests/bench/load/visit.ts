import type {Random} from '../../../emulator/art/random';
import type {World} from '../../../emulator/state/world';
import type {Books} from './books';
import type {Visitor} from './visitor';

/** What one visit has at hand. */
export interface VisitScope {
  readonly visitor: Visitor;
  /** Of this visit alone: the same for the same seed, whatever the others do meanwhile. */
  readonly random: Random;
  readonly world: World;
  readonly books: Books;
  /** An e-mail address that no other visit has. */
  readonly email: string;
  /** As long as a person looks at a page. */
  readonly think: () => Promise<void>;
}

/** @throws Mishap where a customer would have seen something go wrong */
export type Visit = (scope: VisitScope) => Promise<void>;
