import type {Stage} from '../stage';

/** What must be true of every run: null, or a sentence that says how it is not. */
export type Invariant = (run: Stage) => string | null;
