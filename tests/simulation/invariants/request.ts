import {type CancelRequest} from '~/cancellation/requests/cancel-request';
import {requestIn} from '../asking';
import type {Stage} from '../stage';
import {CHOICE} from '../visits';
import type {Invariant} from './invariant';

/** Each request that the order's metafield has held, oldest first; null for what is none. */
function historyOf({observations}: Stage): (CancelRequest | null)[] {
  const values = observations.flatMap(({request}) => request ?? []);
  return values
    .filter((value, index) => value !== values[index - 1])
    .map(requestIn);
}

const lastOf = ({last}: Stage): CancelRequest | null =>
  last.request === null ? null : requestIn(last.request);

export const writesOnlyRequests: Invariant = (run) =>
  historyOf(run).includes(null) ? 'the metafield held no request' : null;

export const keepsWhatWasAsked: Invariant = (run) =>
  historyOf(run).some(
    (request) =>
      request?.reason !== CHOICE.reason || request.comment !== CHOICE.comment,
  )
    ? 'what the customer wrote was lost'
    : null;

export const endsEachRequestOnce: Invariant = (run) => {
  const ends = (lastOf(run)?.trail ?? [])
    .filter(({event}) => event !== 'sent')
    .map(({requestId}) => requestId);
  return new Set(ends).size < ends.length ? 'a request has two ends' : null;
};

export const onlyAddsToWhatWasAsked: Invariant = (run) => {
  const history = historyOf(run);
  const isShortened = history.some((request, index) =>
    history[index - 1]?.trail.some(
      (entry, place) =>
        JSON.stringify(request?.trail[place]) !== JSON.stringify(entry),
    ),
  );
  return isShortened ? 'an entry of the request was changed or lost' : null;
};

/** Whoever is told that they have answered has: nobody else has, and the answer is theirs. */
export const answersOnlyOnce: Invariant = (run) => {
  const given = run.answers.filter(({outcome}) => outcome === 'answered');
  const ends = (lastOf(run)?.trail ?? []).filter(({event}) => event !== 'sent');
  const untrue = given.find(
    ({kind}) => !ends.some(({event}) => event === kind),
  );
  if (untrue) return `the shop was told "${untrue.kind}", and it was not`;
  return given.length > ends.length
    ? `${given.length} were told that they had answered`
    : null;
};

/** Neither money nor parcel moves before the shop has said yes, nor where it has not. */
export const doesNothingWithoutAYes: Invariant = ({observations}) => {
  const early = observations.find(({request, record, jobs, parcels}) => {
    const wasGranted =
      request !== null &&
      requestIn(request)?.trail.some(({event}) => event === 'granted') === true;
    const isActing =
      record !== null ||
      jobs > 0 ||
      parcels.some(({isHeldByApp}) => isHeldByApp);
    return isActing && !wasGranted;
  });
  return early ? `${early.after}: it acted, and there was no yes` : null;
};

/** Where nothing stands in the way, a yes cancels; where something does, the order says so. */
export const carriesOutAYes: Invariant = (run) => {
  const {last, order, obstacles, showings} = run;
  if (lastOf(run)?.phase !== 'granted' || last.isCancelled) return null;
  if (obstacles.length === 0) return 'it was granted, and not cancelled';
  if (!order.tags.includes('cancel-granted')) return 'a yes is nowhere seen';
  const kind = showings.at(-1)?.kind;
  return kind === 'askable' || kind === 'requested' || kind === 'declined'
    ? `it was granted, and the page says "${kind}"`
    : null;
};

/** The merchant filters by it. */
export const tagsWhatWaits: Invariant = (run) => {
  const isWaiting = lastOf(run)?.phase === 'sent';
  const isTagged = run.order.tags.includes('cancel-requested');
  if (isWaiting === isTagged) return null;
  return isWaiting
    ? 'a request waits, and has no tag'
    : 'the tag says that a request waits, and none does';
};

/** What may be told of which phase. */
const TOLD_OF: Readonly<Record<string, readonly string[]>> = {
  requested: ['sent'],
  askable: ['nothing', 'withdrawn', 'closed'],
  declined: ['declined'],
};

/** The last page says how the request stands. */
export const tellsHowItStands: Invariant = (run) => {
  const kind = run.showings.at(-1)?.kind ?? 'nothing';
  const phase = lastOf(run)?.phase ?? 'nothing';
  return TOLD_OF[kind]?.includes(phase) === false
    ? `it says "${kind}" of "${phase}"`
    : null;
};
