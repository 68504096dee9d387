/** npm run bench -- --budget: allows each part of the production build what it takes now, rounded up. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {BUDGET_FILE, type Budget, readBudget, sizesOf} from './budget';
import {ClientBuild} from './client-build';
import {MOST_CSS} from './targets';

/** Bytes. */
const STEP = 250;
const STEP_OF_WORKER = 10_000;

const build = new ClientBuild(join(import.meta.dirname, '..', '..', 'dist'));
const sizes = sizesOf(build);
const before = readBudget();
const roundedUp = (of: Budget['css'], step = STEP): Budget['css'] =>
  Object.fromEntries(
    Object.entries(of).map(([name, bytes]) => [
      name,
      step * Math.ceil(bytes / step),
    ]),
  );
const budget: Budget = {
  javascript: roundedUp(sizes.javascript),
  css: {...roundedUp(sizes.css), styles: MOST_CSS},
  worker: roundedUp(sizes.worker, STEP_OF_WORKER),
};
writeFileSync(
  BUDGET_FILE,
  await format(JSON.stringify(budget), {
    ...(await resolveConfig(BUDGET_FILE)),
    parser: 'json',
  }),
);
for (const group of ['javascript', 'css', 'worker'] as const) {
  for (const [name, bytes] of Object.entries(budget[group])) {
    const was = before[group][name] ?? 0;
    if (bytes !== was) console.log(`${name}: ${was} → ${bytes} bytes`);
  }
}
