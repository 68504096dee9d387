import type {OxygenPlugin} from '@shopify/mini-oxygen/vite';
import type {Plugin} from 'vite';
import {storefrontEnvironment} from './config';
import {rerouteResponse} from './rerouted-response';
import {rerouteGlobalFetchSource} from './rerouting';

/**
 * Puts the emulator in Shopify's place for `vite dev`: the worker gets the emulated shop's variables, its requests
 * to Shopify go to the emulator, and so do the browsers that it redirects there.
 */
export function emulator({origin}: {origin: string}): Plugin {
  return {
    name: 'angre:emulator',
    apply: 'serve',
    configResolved({plugins}) {
      const oxygen = plugins.find(isOxygen);
      if (oxygen?.api === undefined) {
        throw new Error('The Oxygen plugin is missing from vite.config.ts.');
      }
      const source = rerouteGlobalFetchSource(origin);
      oxygen.api.registerPluginOptions({
        env: storefrontEnvironment(),
        crossBoundarySetup: [
          // mini-oxygen sends the text of this function to the worker.
          {script: Object.assign(() => undefined, {toString: () => source})},
        ],
      });
    },
    configureServer({middlewares}) {
      middlewares.use((_request, response, next) => {
        rerouteResponse(response, origin);
        next();
      });
    },
  };
}

function isOxygen(plugin: Plugin): plugin is OxygenPlugin {
  return plugin.name === 'oxygen:main';
}
