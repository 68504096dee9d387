import {type Entry, hasStep, parseEntries} from '~/withdrawal/entry';
import type {Statement} from '~/withdrawal/statement';
import {fulfilledQuantity} from '../../../emulator/orders/line-quantities';
import type {Consumer} from '../consumer';
import type {Stage} from '../stage';
import type {Invariant} from './invariant';

const entriesOf = ({last}: Stage): readonly Entry[] =>
  parseEntries(last.withdrawals ?? '') ?? [];

/** Statements of which somebody was told that they were received. */
const receivedIn = ({consumers}: Stage): NonNullable<Consumer['receipt']>[] =>
  [...consumers.values()].flatMap(({receipt}) => receipt ?? []);

const mailsTo = ({shop}: Stage, address: string | null, number: string) =>
  shop.world.outbox.filter(
    ({to, subject}) => to === address && subject.includes(number),
  );

export const receivesEveryStatement: Invariant = ({consumers}) =>
  [...consumers.values()].some(({form, receipt}) => form && !receipt)
    ? 'somebody could not state it, however often they tried'
    : null;

export const losesNoStatement: Invariant = (run) => {
  const stored = entriesOf(run).map(({statement}) => statement.number);
  const lost = receivedIn(run).find(({number}) => !stored.includes(number));
  if (lost) return 'a statement that was received is not with the order';
  return new Set(stored).size < stored.length
    ? 'a statement is stored twice'
    : null;
};

/** Statements and steps are added, never changed and never taken away; that one was received earlier may come out. */
export const onlyAddsToStatements: Invariant = ({observations}) => {
  const history = observations.flatMap(({withdrawals}) =>
    withdrawals === null ? [] : [parseEntries(withdrawals)],
  );
  if (history.includes(null)) return 'the metafield held no statements';
  const isChanged = history.some((entries, index) =>
    history[index - 1]?.some(({statement, steps}, place) => {
      const now = entries?.[place];
      return (
        now === undefined ||
        isOther(now.statement, statement) ||
        steps.some((step, nth) => now.steps[nth]?.event !== step.event)
      );
    }),
  );
  return isChanged ? 'a statement or a step was changed or lost' : null;
};

const isOther = (now: Statement, before: Statement): boolean =>
  now.receivedAt > before.receivedAt ||
  JSON.stringify({...now, receivedAt: before.receivedAt}) !==
    JSON.stringify(before);

export const confirmsEveryStatement: Invariant = (run) => {
  const unconfirmed = entriesOf(run).find(
    ({statement: {number, email}}) => mailsTo(run, email, number).length === 0,
  );
  return unconfirmed ? 'a statement was never confirmed' : null;
};

/** Two confirmations of one statement say the same. */
export const confirmsOneThing: Invariant = (run) => {
  const contradicted = entriesOf(run).find(({statement: {number, email}}) => {
    const texts = mailsTo(run, email, number).map(({text}) => text);
    return new Set(texts).size > 1;
  });
  return contradicted ? 'two confirmations contradict each other' : null;
};

export const tagsEveryWithdrawal: Invariant = (run) =>
  entriesOf(run).length > 0 && !run.order.tags.includes('withdrawal-received')
    ? 'staff do not find it'
    : null;

/** Each statement is carried out, or lies before a person at the shop. */
export const endsOrAlarms: Invariant = (run) => {
  const open = entriesOf(run).find((entry) => !hasStep(entry, 'done'));
  if (!open) return null;
  return hasStep(open, 'left-to-staff') &&
    run.order.tags.includes('withdrawal-needs-attention')
    ? null
    : 'it has no end, and nobody is told';
};

/** What was sent is asked back, and no more than that. */
export const asksBackWhatWasSent: Invariant = (run) => {
  const {order} = run;
  const sent = order.lines.reduce(
    (sum, line) => sum + fulfilledQuantity(order, line),
    0,
  );
  const asked = order.returns
    .flatMap(({lines}) => lines)
    .reduce((sum, {quantity}) => sum + quantity, 0);
  if (asked > sent) return `${asked} of ${sent} were asked back`;
  const isDone = entriesOf(run).some((entry) => hasStep(entry, 'done'));
  return isDone && !run.last.isCancelled && asked < sent && !wasMeddledWith(run)
    ? `${asked} of ${sent} were asked back`
    : null;
};

/** The rest is not sent, and paid back once. */
export const paysTheUnsentBackOnce: Invariant = (run) => {
  const {order, last} = run;
  const refunds = order.events.filter(
    ({action, appTitle}) => action === 'refunded' && appTitle !== null,
  ).length;
  if (refunds > 1) return `it was paid back ${refunds} times`;
  const isDone = entriesOf(run).some((entry) => hasStep(entry, 'done'));
  const left = order.lines.reduce(
    (sum, line) => sum + line.currentQuantity - fulfilledQuantity(order, line),
    0,
  );
  return isDone && !last.isCancelled && left > 0
    ? `${left} that were withdrawn from are still to be sent`
    : null;
};

const BY_STAFF = new Set<string>(['staff-refund-part', 'staff-refund-all']);

const wasMeddledWith = ({fired}: Stage): boolean =>
  fired.some(({what}) => BY_STAFF.has(what));
