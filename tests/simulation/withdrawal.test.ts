import {describe, expect, it} from 'vitest';
import {Emulator} from '../../emulator/emulator';
import {
  type Fault,
  FAULTS,
  WithdrawalRun,
  type WithdrawalScenario,
} from './withdrawal-run';

const TWO = {lines: [{handle: 'blue-hour', quantity: 2}]};

const SCENARIOS: Record<string, WithdrawalScenario> = {
  'nothing was sent': {order: TWO},
  'all was sent': {order: TWO, before: ['ship']},
  'it is sent between page and button': {order: TWO, between: ['ship']},
  'a part of it was sent': {
    order: {lines: [{handle: 'blue-hour', quantity: 2}, {handle: 'hav'}]},
    before: ['ship-first'],
  },
  'a service has it, and stops': {
    order: {...TWO, fulfillmentState: 'accepted'},
    later: ['accept-cancellation'],
  },
};

const emulator = new Emulator({
  emulator: 'http://localhost:0',
  storefront: 'http://localhost:0',
});

const sumOf = (quantities: readonly {readonly quantity: number}[]): number =>
  quantities.reduce((sum, {quantity}) => sum + quantity, 0);

/** What is wrong with a run; nothing where the consumer has their right. */
const complaints = (run: WithdrawalRun): string[] => [
  ...aboutTheStatement(run),
  ...aboutTheGoods(run),
];

function aboutTheStatement({
  order,
  told,
  statement,
  confirmations,
}: WithdrawalRun): string[] {
  const stored = order.metafields.filter(({key}) => key === 'withdrawal');
  const number = `"number":"${statement?.number ?? '?'}"`;
  return [
    ...(told === 'received' ? [] : [`it was told "${told ?? 'nothing'}"`]),
    ...(stored.map(({value}) => value.split(number).length).join() === '2'
      ? []
      : ['the statement is not stored once, under its number']),
    ...(confirmations.length > 0 ? [] : ['it was never confirmed']),
  ];
}

/** All was withdrawn from: what was sent is asked back, once, and the rest paid back, once. */
function aboutTheGoods({order}: WithdrawalRun): string[] {
  const sent = sumOf(order.fulfillments.flatMap(({lines}) => lines));
  const ordered = sumOf(order.lines);
  const returned = sumOf(order.returns.flatMap(({lines}) => lines));
  const refunds = order.transactions.filter(
    ({kind, status}) => kind === 'REFUND' && status === 'SUCCESS',
  );
  const kept = order.cancelledAt === null ? sent : 0;
  const left = order.lines.reduce((sum, line) => sum + line.currentQuantity, 0);
  return [
    ...(refunds.length === (sent === ordered ? 0 : 1)
      ? []
      : [`money was paid back ${refunds.length} times`]),
    ...(returned === sent ? [] : [`${returned} of ${sent} are asked back`]),
    ...(left === kept ? [] : [`${left} pieces are left instead of ${kept}`]),
  ];
}

/** One of them for each call, another in each scenario: all at all calls take a minute. */
const faultAt = (at: number, turn: number): Fault =>
  FAULTS[(at + turn) % FAULTS.length] ?? 'crash-after';

describe.each(
  Object.entries(SCENARIOS).map((entry, turn) => [...entry, turn] as const),
)('a withdrawal where %s', (_name, scenario, turn) => {
  it('keeps the consumer’s right, whatever befalls whichever call', async () => {
    const healthy = await WithdrawalRun.play(emulator, scenario, null);
    expect(complaints(healthy)).toEqual([]);
    expect(healthy.confirmations).toHaveLength(1);
    const {callsOfPress} = healthy;
    expect(callsOfPress).toBeGreaterThan(5);
    const found: string[] = [];
    for (let at = 1; at <= callsOfPress; at += 1) {
      const what = faultAt(at, turn);
      const run = await WithdrawalRun.play(emulator, scenario, {at, what});
      for (const complaint of complaints(run)) {
        found.push(`${what} at call ${at}: ${complaint}`);
      }
    }
    expect(found).toEqual([]);
  }, 120_000);
});
