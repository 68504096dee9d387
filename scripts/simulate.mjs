/**
 * npm run simulate                                 every call with everything that can go wrong, and thousands by lot
 * npm run simulate -- --runs 20000 --seed 7        so many by lot, from this seed on
 * npm run simulate -- --replay random/17           one again, told line by line
 */
import {runTypeScript} from './run-typescript.mjs';

runTypeScript('tests/simulation/main.ts', process.argv.slice(2));
