/** npm run bench: what a cancellation costs, in round trips, points and milliseconds. */
import {runTypeScript} from './run-typescript.mjs';

runTypeScript('tests/bench/main.ts', process.argv.slice(2));
