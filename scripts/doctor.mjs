/**
 * npm run doctor                                 looks at a shop's set-up, as .env or the environment has it
 * npm run doctor -- --domain your-shop.com       looks at sign-in, webhooks and the website, too
 * npm run doctor -- --domain your-shop.com --fix creates what is missing and may be created; deletes nothing
 * npm run doctor -- --env-file <file>            takes the variables from there
 * npm run doctor -- --emulator-origin http://localhost:4000 --domain localhost:3000
 *                                                looks at the local Shopify
 *
 * Ends with exit code 1 when something necessary is missing.
 */
import {runTypeScript} from './run-typescript.mjs';

runTypeScript('doctor/main.ts', process.argv.slice(2));
