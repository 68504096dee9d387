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
  'a service has it, and stops': {
    order: {...TWO, fulfillmentState: 'accepted'},
    later: ['accept-cancellation'],
  },
};

const emulator = new Emulator({
  emulator: 'http://localhost:0',
  storefront: 'http://localhost:0',
});

/** What is wrong with a run; nothing where the consumer has their right. */
function complaints({
  order,
  told,
  statement,
  confirmations,
}: WithdrawalRun): string[] {
  const refunds = order.transactions.filter(
    ({kind, status}) => kind === 'REFUND' && status === 'SUCCESS',
  );
  const stored = order.metafields.filter(({key}) => key === 'withdrawal');
  const returned = order.returns
    .flatMap(({lines}) => lines)
    .reduce((sum, {quantity}) => sum + quantity, 0);
  const wasSent = order.fulfillments.length > 0;
  const number = statement?.number ?? '?';
  return [
    told !== 'received' && `the consumer was told "${told ?? 'nothing'}"`,
    stored.length !== 1 && 'the statement is not stored',
    stored.some(
      ({value}) => value.split(`"number":"${number}"`).length !== 2,
    ) && 'it is not stored once, under its number',
    confirmations.length === 0 && 'it was never confirmed',
    refunds.length > 1 && 'money was paid back twice',
    wasSent && refunds.length > 0 && 'money was paid back for what was sent',
    wasSent && returned !== 2 && `${returned} pieces are asked back`,
    !wasSent && order.cancelledAt === null && 'it was not cancelled',
    !wasSent && refunds.length !== 1 && 'nothing was paid back',
    order.fulfillmentOrders.some(({holds}) => holds.length > 0) &&
      order.cancelledAt === null &&
      'a parcel is still held',
  ].filter((complaint) => complaint !== false);
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
