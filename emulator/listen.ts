import {createServer, type RequestListener, type Server} from 'node:http';

// Longer than workerd keeps an idle connection: a connection that both ends give up at the same moment would lose the
// request that is being sent on it.
const KEEP_ALIVE_MS = 60_000;

/**
 * Serves on both addresses that `localhost` may resolve to. A machine without IPv6 is served on IPv4 alone.
 *
 * @throws when the port is taken, with a sentence for the person who started it.
 */
export async function listenOnLocalhost(
  listener: RequestListener,
  port: number,
): Promise<Server[]> {
  const servers = [await listen(listener, port, '127.0.0.1')];
  try {
    servers.push(await listen(listener, port, '::1'));
  } catch (error) {
    if (!isErrorWithCode(error, ['EADDRNOTAVAIL', 'EAFNOSUPPORT'])) throw error;
  }
  return servers;
}

function listen(
  listener: RequestListener,
  port: number,
  host: string,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({keepAliveTimeout: KEEP_ALIVE_MS}, listener);
    server.once('error', (error) => {
      reject(
        isErrorWithCode(error, ['EADDRINUSE'])
          ? new Error(`Port ${port} is taken by another program.`)
          : error,
      );
    });
    server.listen(port, host, () => resolve(server));
  });
}

function isErrorWithCode(error: unknown, codes: readonly string[]): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    codes.includes(error.code)
  );
}
