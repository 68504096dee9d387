/**
 * Serves the production build in workerd, the runtime of Oxygen, with the emulator in Shopify's place. For
 * `scripts/start.mjs --production`.
 */
import {createMiniOxygen} from '@shopify/mini-oxygen';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import {storefrontEnvironment} from './config';
import {frontListener} from './front-server';
import {announceReady, endWithStartCommand, goAhead} from './lifetime';
import {listenOnLocalhost} from './listen';
import {originsFrom, portOf} from './origins';
import {outboundWorkerSource} from './rerouting';

/** What the build tells Oxygen about itself. */
const OxygenManifest = v.object({compatibility_date: v.string()});

// Listened for from the beginning: what comes while nobody listens is lost.
const permission = goAhead();
const origins = originsFrom(process.env);
const build = process.argv[2] ?? join(import.meta.dirname, '..', 'dist');
const manifest = v.parse(
  OxygenManifest,
  JSON.parse(readFileSync(join(build, 'server', 'oxygen.json'), 'utf8')),
);

/** Where to offer the worker's inspector, if anywhere. */
const inspectorPort = v.parse(
  v.optional(v.pipe(v.string(), v.toNumber(), v.integer())),
  process.env.ANGRE_INSPECTOR_PORT,
);

const worker = createMiniOxygen({
  requestHook: null,
  ...(inspectorPort !== undefined && {debug: true, inspectorPort}),
  // The worker sees the address that the browser asked for.
  upstream: origins.storefront,
  workers: [
    {
      name: 'storefront',
      modulesRoot: build,
      modules: [{type: 'ESModule', path: join(build, 'server', 'index.js')}],
      compatibilityDate: manifest.compatibility_date,
      bindings: storefrontEnvironment(),
      outboundService: 'outbound',
    },
    {
      name: 'outbound',
      modules: true,
      script: outboundWorkerSource(origins.emulator),
    },
  ],
});
endWithStartCommand(() => worker.dispose());
const {workerUrl} = await worker.ready;
await permission;
await listenOnLocalhost(
  frontListener({
    emulatorOrigin: origins.emulator,
    clientDirectory: join(build, 'client'),
    workerUrl,
  }),
  portOf(origins.storefront),
);
announceReady();
