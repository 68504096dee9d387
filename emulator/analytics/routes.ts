import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {cors} from 'hono/cors';
import * as v from 'valibot';
import type {Emulator} from '../emulator';

const PATH = '/.well-known/shopify/monorail/unstable/produce_batch';
const LARGEST_BATCH_BYTES = 64 * 1024;

const Token = v.pipe(v.string(), v.minLength(8));
const WholeNumber = v.pipe(v.number(), v.integer());

/** What Shopify refuses an event without, by its schema. */
const PAYLOADS: Readonly<Record<string, v.GenericSchema>> = {
  'trekkie_storefront_page_view/1.4': v.looseObject({
    shopId: WholeNumber,
    uniqToken: Token,
    visitToken: Token,
    microSessionId: Token,
    url: v.pipe(v.string(), v.url()),
    path: v.string(),
  }),
  'custom_storefront_customer_tracking/1.2': v.looseObject({
    event_name: v.string(),
    event_id: Token,
    event_time: WholeNumber,
    event_source_url: v.pipe(v.string(), v.url()),
    shop_id: WholeNumber,
    unique_token: Token,
    deprecated_visit_token: Token,
    analytics_allowed: v.boolean(),
  }),
};

const Batch = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    events: v.array(
      v.object({
        schema_id: v.string(),
        payload: v.record(v.string(), v.unknown()),
        metadata: v.object({event_created_at_ms: WholeNumber}),
      }),
    ),
    metadata: v.object({event_sent_at_ms: WholeNumber}),
  }),
);

/** Where storefronts send their visitors' statistics, and what has arrived there. */
export function analyticsRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  app.use(PATH, cors({origin: '*'}));
  app.post(PATH, bodyLimit({maxSize: LARGEST_BATCH_BYTES}), async (c) => {
    const batch = v.safeParse(Batch, await c.req.text());
    if (!batch.success) return c.text('Bad Request', 400);
    const {analytics, clock} = emulator.world;
    const result = batch.output.events.map(({schema_id: schema, payload}) => {
      const expected = PAYLOADS[schema];
      if (!expected) return {status: 404, message: `unknown schema: ${schema}`};
      const {success, issues} = v.safeParse(expected, payload);
      if (!success) {
        const fields = issues.map((issue) => v.getDotPath(issue) ?? '?');
        return {status: 400, message: `invalid: ${fields.join(', ')}`};
      }
      analytics.push({
        schema,
        receivedAt: clock.iso(),
        // Whoever sees to it that no secret is passed on sees here what was.
        cookie: c.req.header('Cookie') ?? null,
        payload,
      });
      return {status: 200, message: 'ok'};
    });
    return c.json({result});
  });
  app.get('/_emulator/analytics', (c) =>
    c.json({events: emulator.world.analytics}),
  );
  return app;
}
