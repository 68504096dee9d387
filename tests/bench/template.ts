import {createHash} from 'node:crypto';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {installPackages, preparedFolder, runIn} from './outside';

/** The package in which Shopify publishes Hydrogen's template 2025.4.1, the last for Remix. */
const PUBLISHED = {
  name: '@shopify/cli-hydrogen',
  version: '10.1.0',
  sha512:
    'sH0bt9jJy9ETXBblIuNxWeJvsVD0tRX4bi+KdIO9aNRTTxzTBOO6VMs8Fc3l9t4MEQnh22W8JbNly3mUQmgU1A==',
  template: 'package/dist/assets/hydrogen/starter',
} as const;

/** Of what the template's package.json asks for: what the build needs, in the newest versions that it allows. */
const PACKAGES = {
  '@remix-run/dev': '2.17.5',
  '@remix-run/fs-routes': '2.17.5',
  '@remix-run/react': '2.17.5',
  '@remix-run/route-config': '2.17.5',
  '@remix-run/server-runtime': '2.17.5',
  '@shopify/hydrogen': '2025.4.1',
  '@shopify/mini-oxygen': '3.2.1',
  // 2.1.0, which the template allows, does not fit its Hydrogen.
  '@shopify/remix-oxygen': '2.0.12',
  graphql: '16.14.2',
  'graphql-tag': '2.12.7',
  isbot: '5.2.2',
  react: '18.3.1',
  'react-dom': '18.3.1',
  typescript: '5.9.3',
  vite: '6.4.5',
  'vite-tsconfig-paths': '4.3.2',
} as const;

/**
 * Hydrogen's unchanged template, built for production.
 *
 * @returns the folder of its build
 */
export function builtTemplate(): string {
  const recipe = {PUBLISHED, PACKAGES};
  const folder = preparedFolder('hydrogen-template', recipe, (empty) => {
    download(empty);
    writeFileSync(
      join(empty, 'package.json'),
      JSON.stringify({
        type: 'module',
        sideEffects: false,
        dependencies: PACKAGES,
      }),
    );
    installPackages(empty);
    runIn(empty, process.execPath, [
      'node_modules/@remix-run/dev/dist/cli.js',
      'vite:build',
    ]);
  });
  return join(folder, 'dist');
}

function download(folder: string): void {
  const {name, version, sha512, template} = PUBLISHED;
  runIn(folder, 'npm', ['pack', `${name}@${version}`, '--silent']);
  const archive = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  const bytes = readFileSync(join(folder, archive));
  if (createHash('sha512').update(bytes).digest('base64') !== sha512) {
    throw new Error(`${archive} is not the package that was looked at.`);
  }
  runIn(folder, 'tar', ['-xzf', archive, template]);
  cpSync(join(folder, template), folder, {recursive: true});
  for (const rest of ['package', archive]) {
    rmSync(join(folder, rest), {recursive: true});
  }
}
