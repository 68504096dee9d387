/** For `npm run doctor`: looks at a real shop's set-up and says what to mend. */
import {parseEnv} from '~/shopify/env.server';
import {storefrontEnvironment} from '../emulator/config';
import {reroutedFetch} from '../emulator/rerouting';
import {checkCommitted, checkVariables} from './check-variables';
import {examine, type Section} from './examine';
import type {Finding} from './finding';
import {
  type Options,
  optionsFrom,
  UsageError,
  type Variables,
  variablesOf,
} from './options';
import {lastLine, linesOf} from './print';
import {websiteAt} from './set-up';

try {
  const findings = await run(optionsFrom(process.argv.slice(2)));
  console.log(`\n${lastLine(findings)}\n`);
  const isWell = findings.every(({kind}) => kind !== 'missing');
  process.exitCode = isWell ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}

async function run(options: Options): Promise<readonly Finding[]> {
  const {source, values} = variablesFor(options);
  const findings: Finding[] = [];
  const tell = (section: Section) => {
    findings.push(...section.findings);
    for (const line of linesOf(section)) console.log(line);
  };
  tell({
    title: `Variables (${source})`,
    findings: [
      ...checkVariables(values),
      ...checkCommitted(`${import.meta.dirname}/..`),
    ],
  });
  const canStart = findings.every(({kind}) => kind !== 'missing');
  if (!canStart) {
    console.log('\nNothing else was looked at. Mend these, and run it again.');
    return findings;
  }
  const {domain, isFixing, emulatorOrigin} = options;
  const sections = examine({
    env: parseEnv(values),
    website: domain === null ? null : websiteAt(domain),
    isFixing,
    now: new Date(),
    fetch: emulatorOrigin === null ? fetch : reroutedFetch(emulatorOrigin),
  });
  for await (const section of sections) tell(section);
  return findings;
}

/** In front of the emulator, its own variables, unless a file says others. */
function variablesFor({emulatorOrigin, environmentFile}: Options): Variables {
  return emulatorOrigin !== null && environmentFile === null
    ? {source: 'the emulator’s', values: storefrontEnvironment()}
    : variablesOf(environmentFile);
}
