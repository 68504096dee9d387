import {type Context, Hono} from 'hono';
import * as v from 'valibot';
import type {Emulator} from '../emulator';
import {HistoryInput} from '../history/history-input';
import {makeUpPast} from '../history/past-orders';
import {ControlOrderInput} from '../orders/control-order-input';
import {settleJobs} from '../orders/jobs';
import {applyOrderEvent, OrderEventInput} from '../orders/order-events';
import {EmulatorRefusal} from '../orders/refusal';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {ClockInput} from './clock-input';
import {FaultInput} from './fault-input';
import {readJsonBody, refuse} from './json-body';
import {locationApi} from './location-api';
import {orderState, orderSummary} from './order-state';
import {placeOrder} from './place-order';
import {productApi} from './product-api';
import {webhooksApi} from './webhooks-api';

/** An event may be called `type` or `event`. */
const EventBody = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform(({type, ...rest}) =>
    type === undefined ? rest : {event: type, ...rest},
  ),
  OrderEventInput,
);

const PlanInput = v.strictObject({
  plan: v.picklist(['standard', 'advanced', 'plus']),
});

/** The control endpoints below /_emulator: JSON in, JSON out. */
export function controlApi(emulator: Emulator): Hono {
  const app = new Hono();

  app.get('/health', (c) => c.json({ok: true}));
  app.post('/reset', (c) => {
    emulator.reset();
    return c.json({ok: true, orders: emulator.world.orders.size});
  });

  app.get('/clock', (c) => c.json({now: emulator.world.clock.iso()}));
  app.post('/clock', async (c) => {
    const body = await readJsonBody(c, ClockInput);
    if (body instanceof Response) return body;
    const {clock} = emulator.world;
    clock.advance(body.value.advanceMinutes);
    return c.json({now: clock.iso()});
  });

  app.get('/plan', (c) => c.json(emulator.adminThrottle.status()));
  app.post('/plan', async (c) => {
    const body = await readJsonBody(c, PlanInput);
    if (body instanceof Response) return body;
    emulator.choosePlan(body.value.plan);
    return c.json(emulator.adminThrottle.status());
  });

  app.get('/faults', (c) => c.json({faults: emulator.world.faults.waiting}));
  app.post('/faults', async (c) => {
    const body = await readJsonBody(c, FaultInput);
    if (body instanceof Response) return body;
    for (const fault of body.value) emulator.world.faults.add(fault);
    return c.json({faults: emulator.world.faults.waiting}, 201);
  });
  app.delete('/faults', (c) => {
    emulator.world.faults.clear(c.req.query('about'));
    return c.body(null, 204);
  });

  app.get('/requests', (c) => {
    const {api, operation} = c.req.query();
    const entries = emulator.world.requests.entries.filter(
      (entry) =>
        (api === undefined || entry.api === api) &&
        (operation === undefined ||
          entry.operation === operation ||
          entry.rootFields.includes(operation)),
    );
    return c.json({requests: entries});
  });
  app.delete('/requests', (c) => {
    emulator.world.requests.clear();
    return c.body(null, 204);
  });

  app.post('/history', async (c) => {
    const body = await readJsonBody(c, HistoryInput);
    if (body instanceof Response) return body;
    return c.json({orders: makeUpPast(emulator.world, body.value)}, 201);
  });

  app.route('/orders', orderApi(emulator));
  app.route('/webhooks', webhooksApi(emulator));
  app.route('/locations', locationApi(emulator));
  app.route('/products', productApi(emulator));
  return app;
}

function orderApi(emulator: Emulator): Hono {
  const app = new Hono();
  const settledWorld = (): World => {
    settleJobs(emulator.world);
    return emulator.world;
  };

  app.get('/', (c) => {
    const world = settledWorld();
    return c.json({
      orders: [...world.orders.values()].map((order) =>
        orderSummary(world, order),
      ),
    });
  });
  app.post('/', async (c) => {
    const body = await readJsonBody(c, ControlOrderInput);
    if (body instanceof Response) return body;
    const world = settledWorld();
    return unlessRefused(400, () => {
      const order = placeOrder(world, body.value);
      return c.json(orderSummary(world, order), 201);
    });
  });
  app.get('/:id', (c) => {
    const world = settledWorld();
    const order = orderOf(world, c);
    return order ? c.json(orderState(world, order)) : noSuchOrder();
  });
  app.post('/:id/events', async (c) => {
    const body = await readJsonBody(c, EventBody);
    if (body instanceof Response) return body;
    const world = settledWorld();
    const order = orderOf(world, c);
    if (!order) return noSuchOrder();
    return unlessRefused(409, () => {
      applyOrderEvent(world, order, body.value);
      return c.json(orderState(world, order));
    });
  });
  return app;
}

const orderOf = (world: World, c: Context): Order | undefined =>
  world.orders.get(Number(c.req.param('id')));

const noSuchOrder = (): Response => refuse(404, 'There is no such order.');

function unlessRefused(status: 400 | 409, act: () => Response): Response {
  try {
    return act();
  } catch (error) {
    if (error instanceof EmulatorRefusal) return refuse(status, error.message);
    throw error;
  }
}
