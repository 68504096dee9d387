import {existsSync, readFileSync} from 'node:fs';
import {parseArgs, parseEnv} from 'node:util';

export interface Options {
  readonly isFixing: boolean;
  readonly domain: string | null;
  readonly environmentFile: string | null;
  readonly emulatorOrigin: string | null;
}

/** Something the person at the keyboard can put right. */
export class UsageError extends Error {}

/** @throws UsageError with a sentence */
export function optionsFrom(args: readonly string[]): Options {
  const {
    fix,
    domain = null,
    'env-file': environmentFile = null,
    'emulator-origin': emulatorOrigin = null,
  } = parsed(args);
  if (domain !== null && !/^[\w-]+(\.[\w-]+)*(:\d+)?$/.test(domain)) {
    throw new UsageError(
      `--domain takes a domain such as your-shop.com, without https:// and without a slash.`,
    );
  }
  if (
    emulatorOrigin !== null &&
    !/^http:\/\/(localhost|127\.0\.0\.1):\d+$/.test(emulatorOrigin)
  ) {
    throw new UsageError(
      '--emulator-origin takes an address such as http://localhost:4000.',
    );
  }
  return {isFixing: fix, domain, environmentFile, emulatorOrigin};
}

function parsed(args: readonly string[]) {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {
        fix: {type: 'boolean', default: false},
        domain: {type: 'string'},
        'env-file': {type: 'string'},
        'emulator-origin': {type: 'string'},
      },
    });
    return values;
  } catch {
    throw new UsageError(
      'There are --fix, --domain <domain>, --env-file <file> and --emulator-origin <address>.',
    );
  }
}

export interface Variables {
  readonly source: string;
  readonly values: Readonly<Record<string, string | undefined>>;
}

/**
 * The variables: of the file that is named, else of `.env`, else of this process.
 * @throws UsageError where the file that is named is not there
 */
export function variablesOf(environmentFile: string | null): Variables {
  const file = environmentFile ?? '.env';
  if (existsSync(file)) {
    return {source: file, values: parseEnv(readFileSync(file, 'utf8'))};
  }
  if (environmentFile !== null) {
    throw new UsageError(`There is no file ${file}.`);
  }
  return {source: 'this process’s environment', values: process.env};
}
