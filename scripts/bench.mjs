/**
 * npm run bench                  what a cancellation costs, in round trips, points and milliseconds
 * npm run bench -- --merchant    what a dry run and the insights over a year of 100,000 orders cost, in seconds, points and memory
 */
import {runTypeScript} from './run-typescript.mjs';

const args = process.argv.slice(2);
const isMerchant = args.includes('--merchant');
runTypeScript(
  isMerchant ? 'tests/bench/merchant.ts' : 'tests/bench/main.ts',
  args.filter((arg) => arg !== '--merchant'),
);
