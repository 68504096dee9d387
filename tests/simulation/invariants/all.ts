import type {Stage} from '../stage';
import * as changing from './change';
import type {Invariant} from './invariant';
import * as money from './money';
import * as page from './page';
import * as parcels from './parcels';
import * as record from './record';
import * as asking from './request';
import * as withdrawing from './withdrawal';
import {type Deed, deedOf} from '../scenario';

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

/** Of a run in which the shop is asked. */
const OF_ASKING: Readonly<Record<string, Invariant>> = {
  ...OF_CANCELLING,
  ...asking,
};

/** Of a run in which a consumer withdraws. */
const OF_WITHDRAWING: Readonly<Record<string, Invariant>> = {
  failsOnlyAsUnavailable,
  refundsNeverMoreThanWasPaid: money.refundsNeverMoreThanWasPaid,
  cancelsNothingThatHasLeft: money.cancelsNothingThatHasLeft,
  movesMoneyOnlyBehindAHold: money.movesMoneyOnlyBehindAHold,
  asksOnlyForWhatWasClaimed: money.asksOnlyForWhatWasClaimed,
  ...parcels,
  saysCancelledOnlyOfWhatIs: page.saysCancelledOnlyOfWhatIs,
  saysOfACancelledOrderThatItIs: page.saysOfACancelledOrderThatItIs,
  offersOnlyWhatIsNotUnderWay: page.offersOnlyWhatIsNotUnderWay,
  saysBeingCancelledOnlyOfWhatIs: page.saysBeingCancelledOnlyOfWhatIs,
  tellsTheEnd: page.tellsTheEnd,
  writesOnlyRecords: record.writesOnlyRecords,
  hasOneAttemptAtATime: record.hasOneAttemptAtATime,
  changesNoEnd: record.changesNoEnd,
  onlyAddsToTheTrail: record.onlyAddsToTheTrail,
  comesToAnEnd: record.comesToAnEnd,
  recordsTheOutcome: record.recordsTheOutcome,
  ...withdrawing,
};

const BY_DEED: Readonly<Record<Deed, Readonly<Record<string, Invariant>>>> = {
  cancel: OF_CANCELLING,
  change: OF_CHANGING,
  request: OF_ASKING,
  withdraw: OF_WITHDRAWING,
};

/** Every invariant by its name. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  ...OF_CHANGING,
  ...OF_ASKING,
  ...OF_WITHDRAWING,
};

export interface Violation {
  readonly invariant: string;
  readonly how: string;
}

/** What is not as it must be in this run. */
export const violationsOf = (run: Stage): readonly Violation[] =>
  Object.entries(BY_DEED[deedOf(run.scenario)]).flatMap(
    ([invariant, check]) => {
      const how = check(run);
      return how === null ? [] : [{invariant, how}];
    },
  );
