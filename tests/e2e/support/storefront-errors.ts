import {existsSync, readFileSync} from 'node:fs';

/** What the storefront may write to its error output. */
const EXPECTED: readonly RegExp[] = [
  // We ask for a newer API version than Hydrogen's own, on purpose; it says so once for each isolate.
  /^\[h2:warn:create(Storefront|CustomerAccount)Client\] .*version/,
  /^You may run into unexpected errors if these versions don't match\./,
  // Tests make the APIs fail. Where one failed by itself, the test that met it fails.
  /^(\{"level":"error",.*"error":")?(AdminApiError|ShopifyUnavailable|MailUnavailable): /,
  // What a person at the shop has to look at.
  /^\{"level":"alarm",/,
  // workerd says so, without a stack, when a browser leaves while it is still being answered.
  /^\[Error: Network connection lost\.\]$/,
  // It comes together with the line above; the rejection was handled, only later.
  /^A promise rejection was handled asynchronously\./,
  // Hydrogen refuses to sign anybody in on behalf of another site.
  /^Cross-domain redirects are not supported\./,
];

// Continues the entry above: a stack, a cause, the end of an object.
const CONTINUATION = /^(\s|[}\]])/;

/** Fails the run when the storefront's worker complained of something unexpected. */
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
        !CONTINUATION.test(line) &&
        !EXPECTED.some((pattern) => pattern.test(line)),
    );
  if (unexpected.length > 0) {
    throw new Error(
      `The storefront wrote errors (all in ${path}):\n${unexpected.join('\n')}`,
    );
  }
}
