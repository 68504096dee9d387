import {Hono} from 'hono';
import * as v from 'valibot';
import type {Emulator} from '../emulator';
import {observed} from '../login/observed';
import {isVerified} from './verify';

const EventBody = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({type: v.string(), text: v.string()}),
);

/** A helpdesk that is told what happens to orders: it takes what is signed, and lists what it has. */
export function inboxRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  app.use('/_emulator/inbox', async (c, next) =>
    c.req.method === 'POST' ? observed(emulator, 'inbox')(c, next) : next(),
  );
  app.post('/_emulator/inbox', async (c) => {
    const body = await c.req.text();
    const {headers} = c.req.raw;
    if (!isVerified(headers, body, Date.now())) {
      return c.json({error: 'The signature is wrong.'}, 401);
    }
    const event = v.safeParse(EventBody, body);
    if (!event.success) return c.json({error: 'This is no event.'}, 400);
    emulator.world.inbox.push({
      id: headers.get('webhook-id') ?? '',
      receivedAt: emulator.world.clock.iso(),
      event: event.output,
    });
    return c.body(null, 204);
  });
  app.get('/_emulator/inbox', (c) =>
    c.json({messages: emulator.world.inbox}),
  );
  return app;
}
