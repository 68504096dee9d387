import type {Stage} from '../stage';
import type {Invariant} from './invariant';
import * as money from './money';
import * as page from './page';
import * as parcels from './parcels';
import * as record from './record';

const failsOnlyAsUnavailable: Invariant = ({mistakes}) => mistakes[0] ?? null;

/** Every invariant by its name. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  failsOnlyAsUnavailable,
  ...money,
  ...parcels,
  ...page,
  ...record,
};

export interface Violation {
  readonly invariant: string;
  readonly how: string;
}

/** What is not as it must be in this run. */
export const violationsOf = (run: Stage): readonly Violation[] =>
  Object.entries(INVARIANTS).flatMap(([invariant, check]) => {
    const how = check(run);
    return how === null ? [] : [{invariant, how}];
  });
