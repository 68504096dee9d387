import {type Context, Hono} from 'hono';
import * as v from 'valibot';
import type {Emulator} from '../emulator';
import {ControlOrderInput} from '../orders/control-order-input';
import {settleJobs} from '../orders/jobs';
import {applyOrderEvent, OrderEventInput} from '../orders/order-events';
import {EmulatorRefusal} from '../orders/refusal';
import {ClockInput} from './clock-input';
import {FaultInput} from './fault-input';
import {placeOrder} from './place-order';
import {FAULT_CHOICES} from './room-forms';
import {shownMoment, shownWord} from './shown';

/** Form fields are text; numbers among them have to be read. */
const ClockForm = v.pipe(
  v.object({advanceMinutes: v.pipe(v.string(), v.transform(Number))}),
  ClockInput,
);

const FaultForm = v.pipe(
  v.object({
    effect: v.picklist(FAULT_CHOICES.map(({name}) => name)),
    api: v.string(),
    operation: v.string(),
  }),
  v.transform(({effect, api, operation}): Record<string, unknown> => ({
    api,
    operation: operation.trim() === '' ? null : operation.trim(),
    effect: FAULT_CHOICES.find(({name}) => name === effect)?.effect,
  })),
  FaultInput,
);

/** The buttons of the control room. Each does its work and shows the room again, with what came of it. */
export function roomActions(emulator: Emulator): Hono {
  const app = new Hono();

  app.post('/reset', (c) => {
    emulator.reset();
    return showRoom(c, {done: 'Everything is as it was at the start.'});
  });

  app.post('/clock', (c) =>
    act(c, ClockForm, ({advanceMinutes}) => {
      emulator.world.clock.advance(advanceMinutes);
      return `It is now ${shownMoment(emulator.world.clock.now())}.`;
    }),
  );

  app.post('/faults', (c) =>
    act(c, FaultForm, (faults) => {
      for (const fault of faults) emulator.world.faults.add(fault);
      return 'It will happen to the next request that matches.';
    }),
  );

  app.post('/faults/clear', (c) => {
    emulator.world.faults.clear();
    return showRoom(c, {done: 'Nothing will go wrong any more.'});
  });

  app.post('/orders', (c) =>
    act(c, ControlOrderInput, (input) => {
      settleJobs(emulator.world);
      const order = placeOrder(emulator.world, input);
      return `#${order.number} was placed for ${order.email ?? 'nobody'}.`;
    }),
  );

  app.post('/orders/:id/events', (c) =>
    act(c, OrderEventInput, (input) => {
      const {world} = emulator;
      settleJobs(world);
      const order = world.orders.get(Number(c.req.param('id')));
      if (!order) throw new EmulatorRefusal('There is no such order.');
      applyOrderEvent(world, order, input);
      return `#${order.number}: “${shownWord(input.event)}” is done.`;
    }),
  );
  return app;
}

async function act<
  Schema extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>,
>(
  c: Context,
  schema: Schema,
  work: (input: v.InferOutput<Schema>) => string,
): Promise<Response> {
  const parsed = v.safeParse(schema, await c.req.parseBody());
  if (!parsed.success) {
    return showRoom(c, {problem: parsed.issues[0].message});
  }
  try {
    return showRoom(c, {done: work(parsed.output)});
  } catch (error) {
    if (!(error instanceof EmulatorRefusal)) throw error;
    return showRoom(c, {problem: error.message});
  }
}

function showRoom(
  c: Context,
  outcome: {readonly done: string} | {readonly problem: string},
): Response {
  return c.redirect(`/?${new URLSearchParams(outcome).toString()}`, 303);
}
