/**
 * npm run bench                      this storefront beside Hydrogen's template: bytes, milliseconds, calls to Shopify
 * npm run bench -- --lighthouse      Lighthouse, on a desktop and on a phone
 * npm run bench -- --budget          allows the build in budget.json what it takes now
 * npm run bench -- --cancellation    what a cancellation costs, in round trips, points and milliseconds
 * npm run bench -- --merchant        what a dry run and the insights over a year of 100,000 orders cost, in seconds, points and memory
 * npm run bench -- --load            ten minutes of shoppers, customers and cancellations: errors, milliseconds, memory (--minutes, --seed)
 */
import {ensureBuilt} from './build.mjs';
import {PlainError, runCommand} from './fail.mjs';
import {withLock} from './lock.mjs';
import {runTypeScript} from './run-typescript.mjs';

const BENCHES = {
  '--side-by-side': 'tests/bench/side-by-side.ts',
  '--lighthouse': 'tests/bench/lighthouse.ts',
  '--budget': 'tests/bench/write-budget.ts',
  '--cancellation': 'tests/bench/cancellation.ts',
  '--merchant': 'tests/bench/merchant.ts',
  '--load': 'tests/bench/load.ts',
};

await runCommand(async () => {
  const [name = '--side-by-side', ...rest] = process.argv.slice(2);
  const file = BENCHES[name];
  if (file === undefined) {
    throw new PlainError(
      `Unknown option ${name}. There are ${Object.keys(BENCHES).join(', ')}.`,
    );
  }
  await withLock(ensureBuilt);
  // Node.js 20 has WebSocket, but only if asked.
  runTypeScript(file, rest, ['--experimental-websocket']);
});
