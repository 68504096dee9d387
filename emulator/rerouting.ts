import {EMULATED_HOSTS} from './config';

/** A response header's `Location`, with an address of Shopify's replaced by the same path of the emulator. */
export function rerouteLocation(
  location: string,
  emulatorOrigin: string,
): string {
  // A relative Location stays on the storefront.
  if (!URL.canParse(location)) return location;
  const url = new URL(location);
  if (!isEmulatedHost(url.hostname)) return location;
  return `${emulatorOrigin}${url.pathname}${url.search}${url.hash}`;
}

/** A Content-Security-Policy in which the emulator's origin stands wherever one of Shopify's did. */
export function rerouteContentSecurityPolicy(
  policy: string,
  emulatorOrigin: string,
): string {
  return policy
    .split(';')
    .map((directive) => {
      const sources = directive
        .trim()
        .split(/\s+/)
        .map((source) =>
          isEmulatedHost(source.replace(/^https:\/\//, ''))
            ? emulatorOrigin
            : source,
        );
      return [...new Set(sources)].join(' ');
    })
    .join('; ');
}

/** A text in which Shopify's addresses are replaced, for redirects that travel in a body. */
export function rerouteAddresses(text: string, emulatorOrigin: string): string {
  return EMULATED_HOSTS.reduce(
    (rerouted, host) =>
      rerouted.replaceAll(`"https://${host}/`, `"${emulatorOrigin}/`),
    text,
  );
}

/**
 * Source of a function that makes the worker's own `fetch` call the emulator instead of Shopify and the mail provider. It is source and
 * not a function because it runs in the worker, where nothing of this module exists.
 */
export function rerouteGlobalFetchSource(emulatorOrigin: string): string {
  return `() => {
    const originalFetch = globalThis.fetch;
    const hosts = new Set(${JSON.stringify(EMULATED_HOSTS)});
    globalThis.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (!hosts.has(url.hostname)) return originalFetch(input, init);
      const target = ${JSON.stringify(emulatorOrigin)} + url.pathname + url.search;
      return originalFetch(new Request(target, new Request(input, init)));
    };
  }`;
}

/**
 * Source of the worker through which all of the storefront's outgoing requests pass in the production runner. A worker
 * and not a callback in Node.js, because a lost connection then reaches the storefront as what it is.
 */
export function outboundWorkerSource(emulatorOrigin: string): string {
  return `
    const hosts = new Set(${JSON.stringify(EMULATED_HOSTS)});
    export default {
      fetch(request) {
        const url = new URL(request.url);
        if (!hosts.has(url.hostname)) {
          throw new Error('Refused: ' + url.origin + ' is not emulated. Only the emulator can be reached from here.');
        }
        const target = ${JSON.stringify(emulatorOrigin)} + url.pathname + url.search;
        return fetch(new Request(target, request));
      },
    };`;
}

/**
 * `fetch` for a program on this machine, with the emulator in the place of Shopify and the mail provider. This machine
 * itself is reached as it is, and nobody else.
 */
export function reroutedFetch(emulatorOrigin: string): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.hostname === 'localhost') return fetch(url, init);
    if (!isEmulatedHost(url.hostname)) {
      throw new TypeError(`${url.host} is not emulated`);
    }
    return fetch(`${emulatorOrigin}${url.pathname}${url.search}`, init);
  };
}

function isEmulatedHost(host: string): boolean {
  return EMULATED_HOSTS.some((emulated) => emulated === host);
}
