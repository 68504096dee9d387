import {join} from 'node:path';
import {hydrogen} from '@shopify/hydrogen/vite';
import {oxygen} from '@shopify/mini-oxygen/vite';
import {vitePlugin as remix} from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import {defineConfig, type PluginOption, type Rollup} from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true;
  }
}

// Set by the start command only. Without it, nothing of the emulator is even loaded.
const emulatorOrigin = process.env.ANGRE_EMULATOR_ORIGIN;
// Set by the tests in tests/pseudo-locale only: their shop has one more language, and its build another place.
const pseudoBuild = process.env.ANGRE_PSEUDO_BUILD;

const APP = join(import.meta.dirname, 'app');
const PSEUDO_LANGUAGES = join(
  import.meta.dirname,
  'tests/pseudo-locale/languages.ts',
);

export default defineConfig(async ({command, isSsrBuild}) => ({
  plugins: [
    tailwindcss(),
    hydrogen(),
    oxygen(),
    remix({
      buildDirectory: pseudoBuild ?? 'dist',
      presets: [hydrogen.v3preset()],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
      },
    }),
    tsconfigPaths(),
    ...(command === 'serve' && emulatorOrigin
      ? [await emulatorPlugin(emulatorOrigin)]
      : []),
  ],
  resolve: {
    alias: pseudoBuild
      ? [{find: '~/i18n/languages', replacement: PSEUDO_LANGUAGES}]
      : [],
  },
  build: {
    // A strict Content-Security-Policy allows no data: URLs.
    assetsInlineLimit: 0,
    rollupOptions: {
      output: isSsrBuild ? {} : {manualChunks: ofEveryPage()},
    },
  },
}));

async function emulatorPlugin(origin: string): Promise<PluginOption> {
  const {emulator} = await import('./emulator/vite-plugin');
  return emulator({origin});
}

/**
 * What every page loads, in two files which would else be twenty: the packages, which stay the same from one deployment to
 * the next, and the frame round the pages.
 */
function ofEveryPage(): Rollup.GetManualChunk {
  const reached = new Set<string>();
  return (id, {getModuleInfo}) => {
    const reach = (from: string): void => {
      if (reached.has(from)) return;
      reached.add(from);
      getModuleInfo(from)?.importedIds.forEach(reach);
    };
    reach(join(APP, 'root.tsx?__remix-build-client-route'));
    reach(join(APP, 'entry.client.tsx'));
    if (!reached.has(id)) return undefined;
    const isOurs =
      id.startsWith(import.meta.dirname) && !id.includes('/node_modules/');
    return isOurs ? 'frame' : 'packages';
  };
}
