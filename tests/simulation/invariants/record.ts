import type {Stage} from '../stage';
import {CHOICE, type Recorded, recorded} from '../visits';
import type {Invariant} from './invariant';

/** Each record that the order's metafield has held, oldest first; null for what is none. */
function historyOf({observations}: Stage): (Recorded | null)[] {
  const values = observations.flatMap(({record}) => record ?? []);
  return values
    .filter((value, index) => value !== values[index - 1])
    .map(recorded);
}

export const writesOnlyRecords: Invariant = (run) =>
  historyOf(run).includes(null) ? 'the metafield held no record' : null;

/** An attempt gives way to another one only when it has ended. */
export const hasOneAttemptAtATime: Invariant = (run) => {
  const history = historyOf(run);
  const usurper = history.find((record, index) => {
    const before = history[index - 1];
    return (
      before?.outcome === 'in-progress' &&
      before.attemptId !== record?.attemptId
    );
  });
  return usurper ? `attempt ${usurper.attemptId} pushed another aside` : null;
};

/** But for an attempt that was given up, and of which a lost request has reached Shopify after all. */
export const changesNoEnd: Invariant = (run) => {
  const history = historyOf(run);
  const changed = history.some((record, index) => {
    const before = history[index - 1];
    return (
      (before?.outcome === 'cancelled' || before?.outcome === 'done') &&
      before.attemptId === record?.attemptId &&
      before.outcome !== record.outcome
    );
  });
  return changed ? 'an attempt that had ended got another end' : null;
};

export const onlyAddsToTheTrail: Invariant = (run) => {
  const history = historyOf(run);
  const isShortened = history.some((record, index) => {
    const before = history[index - 1];
    return before?.trail.some((entry, place) => record?.trail[place] !== entry);
  });
  return isShortened ? 'an entry of the trail was changed or lost' : null;
};

export const comesToAnEnd: Invariant = ({last}) =>
  last.record !== null && recorded(last.record)?.outcome === 'in-progress'
    ? 'the attempt never ended'
    : null;

export const recordsTheOutcome: Invariant = (run) => {
  const record = historyOf(run).at(-1);
  if (!record) {
    return wasCancelledByTheAct(run) ? 'the cancellation left no record' : null;
  }
  if (record.outcome === 'cancelled' && !run.last.isCancelled) {
    return 'the record says "cancelled", and the order is not';
  }
  if (record.outcome !== 'cancelled' && wasCancelledByTheAct(run)) {
    return `the act cancelled the order, and its record says "${record.outcome}"`;
  }
  return record.outcome === 'failed' && !record.failure
    ? 'the record does not say why it failed'
    : null;
};

export const recordsTheReason: Invariant = (run) => {
  const isLost = historyOf(run).some(
    (record) => record?.reason !== CHOICE.reason,
  );
  return isLost ? 'the customer’s reason was lost' : null;
};

export const tagsTheOutcome: Invariant = (run) => {
  const {tags} = run.order;
  const history = historyOf(run);
  const attempts = (outcome: Recorded['outcome']) =>
    history.some((record) => record?.outcome === outcome);
  const wanted = {
    'cancelled-by-customer': attempts('cancelled'),
    'cancelled-in-part-by-customer': attempts('done'),
    [`cancel-reason:${CHOICE.reason ?? ''}`]:
      attempts('cancelled') || attempts('done'),
    'cancel-failed': attempts('failed'),
  };
  const wrong = Object.entries(wanted).find(
    ([tag, isWanted]) => tags.includes(tag) !== isWanted,
  );
  if (!wrong) return null;
  const [tag, isWanted] = wrong;
  return isWanted ? `the tag ${tag} is missing` : `the tag ${tag} is a lie`;
};

export const leavesStaffANote: Invariant = (run) => {
  const note = run.order.cancellationStaffNote ?? '';
  return wasCancelledByTheAct(run) && !note.includes(CHOICE.comment)
    ? 'staff does not learn what the customer wrote'
    : null;
};

/** Where nothing but the network and the workers failed, what was claimed is carried out in the end. */
export const cancelsWhatWasAskedFor: Invariant = (run) =>
  run.obstacles.length === 0 &&
  historyOf(run).length > 0 &&
  !run.last.isCancelled &&
  historyOf(run).at(-1)?.outcome !== 'done'
    ? 'nothing stood in the way, and it was not cancelled'
    : null;

const wasCancelledByTheAct = ({shop}: Stage): boolean =>
  [...shop.world.jobs.values()].some(({status}) => status === 'SUCCEEDED');
