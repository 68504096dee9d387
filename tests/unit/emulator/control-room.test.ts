import {describe, expect, it} from 'vitest';
import {KARI} from '../../../emulator/demo/customers';
import {locationOf, LoginFlow} from './login-flow';

/** Presses a button of the control room and answers what it then says. */
async function press(
  flow: LoginFlow,
  action: string,
  form: Record<string, string> = {},
): Promise<URLSearchParams> {
  const response = await flow.post(`/_emulator/room/${action}`, form);
  expect(response.status).toBe(303);
  return new URL(locationOf(response), 'http://localhost').searchParams;
}

describe('control room', () => {
  it('shows every order with its state, also for one customer only', async () => {
    const flow = LoginFlow.fresh();
    const {orders} = flow.emulator.world;
    const html = await (await flow.get('/')).text();
    for (const {number} of orders.values()) {
      expect(html).toContain(`#${number}</a>`);
    }
    const karis = await (await flow.get('/?email=kari%40example.com')).text();
    for (const {number, customerId} of orders.values()) {
      expect(karis.includes(`#${number}</a>`)).toBe(customerId === KARI);
    }
  });

  it('escapes what it is told to say', async () => {
    const flow = LoginFlow.fresh();
    const html = await (
      await flow.get('/?done=%3Cscript%3Ealert(1)%3C/script%3E')
    ).text();
    expect(html).not.toContain('<script>');
  });

  it('places an order and plays the warehouse', async () => {
    const flow = LoginFlow.fresh();
    const {world} = flow.emulator;
    const placed = await press(flow, 'orders', {
      email: 'kari@example.com',
      ageMinutes: '5',
      financialState: 'authorized',
      fulfillmentState: 'unfulfilled',
    });
    expect(placed.get('done')).toMatch(/^#\d+ was placed/);
    const order = [...world.orders.values()].at(-1);
    const events = `orders/${order?.id ?? 0}/events`;
    expect((await press(flow, events, {event: 'pick'})).has('done')).toBe(true);
    expect(order?.fulfillmentOrders[0]?.status).toBe('IN_PROGRESS');
    expect((await press(flow, events, {event: 'hold'})).has('problem')).toBe(
      true,
    );
    expect((await press(flow, events, {event: 'ship'})).has('done')).toBe(true);
    expect(order?.fulfillments).toHaveLength(1);
  });

  it('lets a parcel leave late and a bank refuse, where that can be', async () => {
    const flow = LoginFlow.fresh();
    const {world} = flow.emulator;
    await press(flow, 'orders', {
      email: 'ola@example.com',
      ageMinutes: '0',
      financialState: 'paid',
      fulfillmentState: 'unfulfilled',
    });
    const order = [...world.orders.values()].at(-1);
    const events = `orders/${order?.id ?? 0}/events`;
    const offers = async () => {
      const html = await (await flow.get('/')).text();
      const form = html.split(events)[1]?.split('</form>')[0] ?? '';
      return [...form.matchAll(/value="([\w-]+)"/g)].map(([, event]) => event);
    };
    expect(await offers()).not.toContain('ship-late');
    expect(await offers()).not.toContain('refund-fails');
    await press(flow, events, {event: 'cancel'});
    expect(await offers()).toEqual(['ship-late', 'refund-fails']);
    await press(flow, events, {event: 'refund-fails'});
    await press(flow, events, {event: 'ship-late'});
    expect(await offers()).toEqual(['deliver', 'request-return', 'refund']);
  });

  it('moves the clock, injects a fault, takes it away and resets', async () => {
    const flow = LoginFlow.fresh();
    await press(flow, 'clock', {advanceMinutes: '60'});
    expect(flow.emulator.world.clock.now() - Date.now()).toBeGreaterThan(
      59 * 60_000,
    );
    await press(flow, 'faults', {
      effect: 'jobFailure',
      api: 'admin',
      operation: ' orderCancel ',
    });
    expect(flow.emulator.world.faults.waiting).toMatchObject([
      {api: 'admin', operation: 'orderCancel', effect: {kind: 'jobFailure'}},
    ]);
    await press(flow, 'faults/clear');
    expect(flow.emulator.world.faults.waiting).toHaveLength(0);
    await press(flow, 'reset');
    expect(flow.emulator.world.clock.now() - Date.now()).toBeLessThan(60_000);
  });
});
