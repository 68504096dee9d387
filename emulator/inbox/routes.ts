import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import * as v from 'valibot';
import type {Emulator} from '../emulator';
import {observed} from '../login/observed';
import {isVerified} from './verify';

/** The specification's advice for a message. */
const LARGEST_BODY_BYTES = 20 * 1024;

const EventBody = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({type: v.string(), text: v.string()}),
);

/** A helpdesk that is told what happens to orders: it takes what is signed, and lists what it has. */
export function inboxRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  const watched = observed(emulator, 'inbox');
  const limited = bodyLimit({maxSize: LARGEST_BODY_BYTES});
  app.post('/_emulator/inbox', watched, limited, async (c) => {
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
  app.get('/_emulator/inbox', (c) => c.json({messages: emulator.world.inbox}));
  return app;
}
