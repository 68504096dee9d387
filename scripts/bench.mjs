/**
 * npm run bench                  what a cancellation costs, in round trips, points and milliseconds
 * npm run bench -- --merchant    what a dry run and the insights over a year of 100,000 orders cost, in seconds, points and memory
 * npm run bench -- --load        ten minutes of shoppers, customers and cancellations: errors, milliseconds, memory (--minutes, --seed)
 */
import {runTypeScript} from './run-typescript.mjs';

const BENCHES = {
  '--merchant': 'tests/bench/merchant.ts',
  '--load': 'tests/bench/load.ts',
};

const args = process.argv.slice(2);
const chosen = args.find((arg) => arg in BENCHES);
runTypeScript(
  chosen ? BENCHES[chosen] : 'tests/bench/main.ts',
  args.filter((arg) => arg !== chosen),
  // Node.js 20 has one, but only if asked.
  ['--experimental-websocket'],
);
