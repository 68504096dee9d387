import {parseArgs} from 'node:util';
import * as v from 'valibot';
import {playAll} from './campaign';
import {violationsOf} from './invariants/all';
import {systematicSchedules} from './matrix';
import {report} from './report';
import {play} from './run';
import {randomSchedule, type Schedule} from './schedule';
import {SimulatedShop} from './simulated-shop';
import {transcript} from './transcript';
import {THE_ACT} from './visits';

const WholeNumber = v.pipe(
  v.string(),
  v.regex(/^\d+$/, '--runs and --seed are whole numbers'),
  v.transform(Number),
);

const Options = v.strictObject({
  /** Schedules by lot, besides the systematic ones. */
  runs: v.optional(WholeNumber, '6000'),
  /** The first of as many seeds. */
  seed: v.optional(WholeNumber, '1'),
  replay: v.optional(v.string()),
});

const shop = new SimulatedShop();
const options = v.parse(
  Options,
  parseArgs({
    options: {
      runs: {type: 'string'},
      seed: {type: 'string'},
      replay: {type: 'string'},
    },
  }).values,
);
await (options.replay === undefined
  ? campaign(options.runs, options.seed)
  : replay(options.replay));

async function campaign(runs: number, seed: number): Promise<void> {
  const startedAt = performance.now();
  const result = await playAll(shop, [
    ...(await systematicSchedules(shop)),
    ...Array.from({length: runs}, (_, index) => randomSchedule(seed + index)),
  ]);
  console.log(report(result, (performance.now() - startedAt) / 1000));
  const {findings, coverage} = result;
  if (findings.length + coverage.gaps.length + coverage.holes.length > 0) {
    process.exitCode = 1;
  }
}

async function replay(id: string): Promise<void> {
  const schedule = await scheduleOf(id);
  if (!schedule) {
    console.error(`There is no schedule ${id}.`);
    process.exitCode = 1;
    return;
  }
  const run = await play(shop, schedule, THE_ACT);
  const violations = violationsOf(run);
  console.log(
    [
      `${schedule.id}: ${schedule.scenario}`,
      ...transcript(run),
      ...violations.map(({invariant, how}) => `BROKEN ${invariant}: ${how}`),
    ].join('\n'),
  );
  if (violations.length > 0) process.exitCode = 1;
}

async function scheduleOf(id: string): Promise<Schedule | undefined> {
  const [, seed] = /^(?:random\/)?(\d+)$/.exec(id) ?? [];
  if (seed !== undefined) return randomSchedule(Number(seed));
  return (await systematicSchedules(shop)).find((each) => each.id === id);
}
