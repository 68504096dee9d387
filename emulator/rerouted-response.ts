import type {OutgoingHttpHeaders, ServerResponse} from 'node:http';
import {
  rerouteAddresses,
  rerouteContentSecurityPolicy,
  rerouteLocation,
} from './rerouting';

type Headers = Record<string, number | string | string[] | undefined>;

/**
 * Lets a browser that is sent to Shopify arrive at the emulator: from now on, what is written to this response has
 * its redirects and its Content-Security-Policy rerouted.
 */
export function rerouteResponse(
  response: ServerResponse,
  emulatorOrigin: string,
): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (
    status: number,
    reasonOrHeaders?: string | OutgoingHttpHeaders | unknown[],
  ) => {
    if (typeof reasonOrHeaders !== 'object' || Array.isArray(reasonOrHeaders)) {
      return writeHead(status);
    }
    const headers = reroutedHeaders(reasonOrHeaders, emulatorOrigin);
    if (isRedirectInBody(status, headers)) {
      delete headers['content-length'];
      rerouteBody(response, emulatorOrigin);
    }
    return writeHead(status, headers);
  };
}

function reroutedHeaders(
  headers: OutgoingHttpHeaders,
  emulatorOrigin: string,
): Headers {
  const rerouted: Headers = {...headers};
  for (const [name, value] of Object.entries(rerouted)) {
    if (typeof value === 'string') {
      rerouted[name] = reroutedHeader(
        name.toLowerCase(),
        value,
        emulatorOrigin,
      );
    }
  }
  return rerouted;
}

function reroutedHeader(
  name: string,
  value: string,
  emulatorOrigin: string,
): string {
  switch (name) {
    case 'location':
      return rerouteLocation(value, emulatorOrigin);
    case 'content-security-policy':
      return rerouteContentSecurityPolicy(value, emulatorOrigin);
    default:
      return value;
  }
}

/** Remix's single fetch answers a redirect of a client-side navigation with status 202 and the address in the body. */
function isRedirectInBody(status: number, headers: Headers): boolean {
  return status === 202 && headers['content-type'] === 'text/x-script';
}

function rerouteBody(response: ServerResponse, emulatorOrigin: string): void {
  const end = response.end.bind(response);
  const chunks: Uint8Array[] = [];
  response.write = (chunk: Uint8Array) => {
    chunks.push(chunk);
    return true;
  };
  response.end = () => {
    const body = Buffer.concat(chunks).toString('utf8');
    return end(rerouteAddresses(body, emulatorOrigin));
  };
}
