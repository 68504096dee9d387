import {Hono} from 'hono';
import * as v from 'valibot';
import type {Emulator} from '../emulator';
import {readJsonBody, refuse} from './json-body';

const WebhooksInput = v.strictObject({enabled: v.boolean()});

/** What was sent to subscribers, sending it again, and losing it. */
export function webhooksApi(emulator: Emulator): Hono {
  const app = new Hono();
  app.get('/', (c) => {
    const {isEnabled, subscriptions, deliveries} = emulator.world.webhooks;
    return c.json({
      enabled: isEnabled,
      subscriptions: [...subscriptions.values()],
      deliveries,
    });
  });
  app.post('/', async (c) => {
    const body = await readJsonBody(c, WebhooksInput);
    if (body instanceof Response) return body;
    emulator.world.webhooks.isEnabled = body.value.enabled;
    return c.json({enabled: body.value.enabled});
  });
  app.post('/:id/redeliver', async (c) => {
    const {webhooks} = emulator.world;
    const id = c.req.param('id');
    const delivery = webhooks.deliveries.find((each) => each.id === id);
    if (!delivery) return refuse(404, 'There is no such delivery.');
    await webhooks.redeliver(delivery);
    return c.json({delivery});
  });
  return app;
}
