/**
 * Vite's development server, for `scripts/start.mjs` and `scripts/dev.mjs`.
 *
 *   node scripts/dev-server.mjs <port> [<file with a linked store's variables>]
 */
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {parseEnv} from 'node:util';
import {createServer} from 'vite';
import {ROOT} from './root.mjs';

const [port, environmentFile] = process.argv.slice(2);

const server = await createServer({
  root: ROOT,
  clearScreen: false,
  server: {port: Number(port), strictPort: true},
  plugins: environmentFile ? [linkedStore(environmentFile)] : [],
});
if (process.send) await once(process, 'message');
await server.listen();
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) {
  process.once(signal, () => void server.close().finally(() => process.exit()));
}
process.send?.('ready');

/** Gives the worker the variables of a real store, which Shopify's own CLI would otherwise do. */
function linkedStore(path) {
  return {
    name: 'angre:linked-store',
    configResolved({plugins}) {
      plugins
        .find(({name}) => name === 'oxygen:main')
        .api.registerPluginOptions({
          env: parseEnv(readFileSync(path, 'utf8')),
        });
    },
  };
}
