/** Runs the local Shopify, for `scripts/start.mjs`. */
import {
  getRequestListener,
  type Http2Bindings,
  type HttpBindings,
} from '@hono/node-server';
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response';
import {Emulator} from './emulator';
import {DROPPED_CONNECTION} from './graphql/http';
import {announceReady, endWithStartCommand} from './lifetime';
import {listenOnLocalhost} from './listen';
import {originsFrom, portOf} from './origins';
import {emulatorApp} from './server';
import {subscribeStorefront} from './webhooks/subscribe';

endWithStartCommand();
const origins = originsFrom(process.env);
const app = emulatorApp(new Emulator(origins, {furnish: subscribeStorefront}));

async function answer(
  request: Request,
  {incoming}: HttpBindings | Http2Bindings,
): Promise<Response> {
  const response = await app.fetch(request);
  if (!response.headers.has(DROPPED_CONNECTION)) return response;
  incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

const listener = getRequestListener(answer);
await listenOnLocalhost((incoming, outgoing) => {
  void listener(incoming, outgoing);
}, portOf(origins.emulator));
announceReady();
