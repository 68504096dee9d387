import type {Stage} from '../stage';
import * as changing from './change';
import type {Invariant} from './invariant';
import * as money from './money';
import * as page from './page';
import * as parcels from './parcels';
import * as record from './record';

const failsOnlyAsUnavailable: Invariant = ({mistakes}) => mistakes[0] ?? null;

/** Of a run in which the order is cancelled. */
const OF_CANCELLING: Readonly<Record<string, Invariant>> = {
  failsOnlyAsUnavailable,
  ...money,
  ...parcels,
  ...page,
  ...record,
};

/** Of a run in which something of the order is changed instead. */
const OF_CHANGING: Readonly<Record<string, Invariant>> = {
  failsOnlyAsUnavailable,
  refundsNeverMoreThanWasPaid: money.refundsNeverMoreThanWasPaid,
  cancelsNothingThatHasLeft: money.cancelsNothingThatHasLeft,
  leavesHoldsOfOthersAlone: parcels.leavesHoldsOfOthersAlone,
  offersOnlyWhatIsNotUnderWay: page.offersOnlyWhatIsNotUnderWay,
  saysOfACancelledOrderThatItIs: page.saysOfACancelledOrderThatItIs,
  tellsTheEnd: page.tellsTheEnd,
  writesOnlyRecords: record.writesOnlyRecords,
  hasOneAttemptAtATime: record.hasOneAttemptAtATime,
  onlyAddsToTheTrail: record.onlyAddsToTheTrail,
  comesToAnEnd: record.comesToAnEnd,
  ...changing,
};

/** Every invariant by its name. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  ...OF_CHANGING,
  ...OF_CANCELLING,
};

export interface Violation {
  readonly invariant: string;
  readonly how: string;
}

/** What is not as it must be in this run. */
export const violationsOf = (run: Stage): readonly Violation[] =>
  Object.entries(run.change ? OF_CHANGING : OF_CANCELLING).flatMap(
    ([invariant, check]) => {
      const how = check(run);
      return how === null ? [] : [{invariant, how}];
    },
  );
