import {existsSync, readFileSync} from 'node:fs';

/** What the storefront may write to its error output because a test provokes it. */
const PROVOKED: readonly RegExp[] = [];

/** Fails the run when the storefront's worker complained of something that no test provokes. */
export default function assertNoStorefrontErrors(): void {
  const path = process.env.TEST_STOREFRONT_ERRORS;
  if (path === undefined || !existsSync(path)) {
    throw new Error('The storefront left no error log.');
  }
  const unexpected = readFileSync(path, 'utf8')
    .split('\n')
    .filter(
      (line) =>
        line.trim() !== '' &&
        !/^\s+at /.test(line) &&
        !PROVOKED.some((pattern) => pattern.test(line)),
    );
  if (unexpected.length > 0) {
    throw new Error(
      `The storefront wrote errors (all in ${path}):\n${unexpected.join('\n')}`,
    );
  }
}
