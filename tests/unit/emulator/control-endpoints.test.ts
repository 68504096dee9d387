import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {LoginFlow} from './login-flow';

const Json = v.record(v.string(), v.unknown());
const Created = v.object({id: v.number(), name: v.string()});

/** The control endpoints of a fresh emulator. */
function control() {
  const flow = LoginFlow.fresh();
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const response = await flow.app.request(`/_emulator${path}`, {
      method,
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? {} : v.parse(Json, JSON.parse(text)),
    };
  };
  return {flow, send};
}

describe('orders', () => {
  it('are placed for a customer, new ones included, who then sees them', async () => {
    const {flow, send} = control();
    const {status, body} = await send('POST', '/orders', {
      email: 'ola@example.com',
      ageMinutes: 90,
      tags: ['vip'],
    });
    expect(status).toBe(201);
    const {id} = v.parse(Created, body);
    expect(body).toMatchObject({
      gid: `gid://shopify/Order/${id}`,
      url: `http://localhost:3130/account/orders/${id}`,
      displayFinancialStatus: 'PAID',
      displayFulfillmentStatus: 'UNFULFILLED',
    });
    const state = await send('GET', `/orders/${id}`);
    expect(state.body).toMatchObject({
      tags: ['vip'],
      transactions: [{kind: 'SALE', status: 'SUCCESS'}],
      refunds: [],
      metafields: [],
    });
    expect(state.body.stock).toHaveLength(1);
    expect(state.body.storeCredit).toEqual([]);

    const fresh = await send('POST', '/orders', {email: 'fresh@example.org'});
    const {id: freshId} = v.parse(Created, fresh.body);
    const order = flow.emulator.world.orders.get(freshId);
    expect(
      flow.emulator.world.customers.get(order?.customerId ?? 0)?.email,
    ).toBe('fresh@example.org');
  });

  it('meet the warehouse, whether the event is called "event" or "type"', async () => {
    const {send} = control();
    const {id} = v.parse(Created, (await send('POST', '/orders', {})).body);
    const picked = await send('POST', `/orders/${id}/events`, {type: 'pick'});
    expect(picked).toMatchObject({
      status: 200,
      body: {displayFulfillmentStatus: 'IN_PROGRESS'},
    });
    const shipped = await send('POST', `/orders/${id}/events`, {
      event: 'ship',
      trackingNumber: 'T-1',
    });
    expect(shipped.body).toMatchObject({
      displayFulfillmentStatus: 'FULFILLED',
      fulfillments: [{trackingNumber: 'T-1'}],
    });
    const again = await send('POST', `/orders/${id}/events`, {event: 'pick'});
    expect(again.status).toBe(409);
    expect(typeof again.body.error).toBe('string');
  });

  it('are refused with what is wrong', async () => {
    const {send} = control();
    const before = (await send('GET', '/orders')).body.orders;
    for (const body of [
      'not json',
      [],
      {email: 'nobody'},
      {colour: 'red'},
      {lines: [{handle: 'no-such-print'}]},
      {financialState: 'stolen'},
    ]) {
      const answer = await send('POST', '/orders', body);
      expect(answer.status, JSON.stringify(body)).toBe(400);
      expect(answer.body.error).not.toBe('');
    }
    expect((await send('GET', '/orders')).body.orders).toEqual(before);
    expect((await send('GET', '/orders/17')).status).toBe(404);
    const event = await send('POST', '/orders/17/events', {event: 'pick'});
    expect(event.status).toBe(404);
  });
});

describe('clock', () => {
  it('moves forward only', async () => {
    const {send} = control();
    const before = Date.parse(String((await send('GET', '/clock')).body.now));
    const moved = await send('POST', '/clock', {advanceMinutes: 90});
    const after = Date.parse(String(moved.body.now));
    expect((after - before) / 60_000).toBeCloseTo(90, 1);
    for (const advanceMinutes of [-1, '5', null, 1e12]) {
      const refused = await send('POST', '/clock', {advanceMinutes});
      expect(refused.status).toBe(400);
    }
  });
});

describe('faults', () => {
  it.each([
    [
      {api: 'admin', operation: 'orderCancel', status: 500, count: 2},
      {
        operation: 'orderCancel',
        effect: {kind: 'status', status: 500},
        remaining: 2,
      },
    ],
    [
      {match: {api: 'admin', operation: 'x'}, effect: {delay: 20}, count: 3},
      {operation: 'x', effect: {kind: 'delay', milliseconds: 20}, remaining: 3},
    ],
    [
      {api: 'admin', effect: {kind: 'status', status: 503}},
      {operation: null, effect: {kind: 'status', status: 503}, remaining: 1},
    ],
    [
      {api: 'admin', delayMilliseconds: 5},
      {effect: {kind: 'delay', milliseconds: 5}},
    ],
    [{api: 'admin', throttle: true}, {effect: {kind: 'throttle'}}],
    [
      {api: 'admin', effect: 'drop after commit'},
      {effect: {kind: 'dropAfterCommit'}},
    ],
    [
      {api: 'admin', dropBeforeCommit: true},
      {effect: {kind: 'dropBeforeCommit'}},
    ],
    [{api: 'admin', garbage: true}, {effect: {kind: 'garbage'}}],
    [
      {match: {api: 'admin'}, effect: {jobFailure: 'No stock'}},
      {effect: {kind: 'jobFailure', message: 'No stock'}},
    ],
    [
      {api: 'admin', jobDelay: 900},
      {effect: {kind: 'jobDelay', milliseconds: 900}},
    ],
  ])('%j is understood', async (body, fault) => {
    const {send} = control();
    expect(await send('POST', '/faults', body)).toMatchObject({
      status: 201,
      body: {faults: [fault]},
    });
    expect((await send('DELETE', '/faults')).status).toBe(204);
    expect((await send('GET', '/faults')).body).toEqual({faults: []});
  });

  it.each([
    {},
    {api: 'admin'},
    {api: 'moon', status: 500},
    {api: 'admin', status: 'broken'},
    {api: 'admin', explode: true},
    {api: 'admin', status: 500, count: 0},
    {match: 'admin', effect: {status: 500}},
  ])('%j is refused', async (body) => {
    const {send} = control();
    const answer = await send('POST', '/faults', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).not.toBe('');
    expect((await send('GET', '/faults')).body).toEqual({faults: []});
  });

  it('happen to the request they match, once', async () => {
    const {flow, send} = control();
    const {access_token: token} = await flow.tokens();
    await send('POST', '/faults', {
      api: 'customer',
      operation: 'shop',
      status: 500,
    });
    expect((await flow.query(token, '{customer {id}}')).status).toBe(200);
    expect((await flow.query(token, '{shop {name}}')).status).toBe(500);
    expect((await flow.query(token, '{shop {name}}')).status).toBe(200);
  });
});

describe('request log', () => {
  it('tells API, operation and cost, and can be filtered and cleared', async () => {
    const {flow, send} = control();
    const {access_token: token} = await flow.tokens();
    await flow.query(token, 'query Who {customer {id}}');
    const {body} = await send('GET', '/requests?api=customer&operation=Who');
    expect(body).toMatchObject({
      requests: [
        {
          api: 'customer',
          operation: 'Who',
          rootFields: ['customer'],
          status: 200,
          requestedCost: 1,
          actualCost: 1,
        },
      ],
    });
    const login = await send('GET', '/requests?api=login');
    // Neither codes nor tokens are written down.
    expect(JSON.stringify(login.body)).not.toContain('shcrt_');
    await send('DELETE', '/requests');
    expect((await send('GET', '/requests')).body).toEqual({requests: []});
  });
});

describe('the plan', () => {
  it('says how many points a second the Admin API grants, until a reset', async () => {
    const {send} = control();
    expect((await send('POST', '/plan', {plan: 'plus'})).body).toMatchObject({
      maximumAvailable: 20_000,
      restoreRate: 1000,
    });
    await send('POST', '/reset');
    expect((await send('GET', '/plan')).body).toMatchObject({
      maximumAvailable: 2000,
      restoreRate: 100,
    });
    expect((await send('POST', '/plan', {plan: 'free'})).status).toBe(400);
  });
});

describe('reset', () => {
  it('forgets orders, tokens and the clock', async () => {
    const {flow, send} = control();
    const {access_token: token} = await flow.tokens();
    await send('POST', '/clock', {advanceMinutes: 1000});
    const {id} = v.parse(Created, (await send('POST', '/orders', {})).body);
    expect((await send('POST', '/reset')).status).toBe(200);
    expect((await send('GET', `/orders/${id}`)).status).toBe(404);
    expect((await flow.query(token, '{shop {name}}')).status).toBe(401);
    const now = Date.parse(String((await send('GET', '/clock')).body.now));
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
  });

  it('is not at the mercy of other sites', async () => {
    const {send} = control();
    const headers = {'sec-fetch-site': 'cross-site'};
    expect((await send('POST', '/reset', undefined, headers)).status).toBe(400);
  });
});

describe('outbox', () => {
  it('is JSON for programs and a page for browsers', async () => {
    const {flow, send} = control();
    await flow.post(flow.authorizePath(), {email: '<b>@example.org'});
    await flow.post(flow.authorizePath(), {email: 'ola@example.com'});
    const {body} = await send('GET', '/outbox');
    expect(body).toMatchObject({emails: [{to: 'ola@example.com'}]});
    const page = await flow.app.request('/_emulator/outbox', {
      headers: {accept: 'text/html,*/*'},
    });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('000000');
  });
});
