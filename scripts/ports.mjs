import {createServer} from 'node:net';
import {PlainError} from './fail.mjs';

/**
 * The port that an environment variable names.
 *
 * @throws {PlainError} when it is no port.
 */
export function portFrom(variable, standard) {
  const text = process.env[variable];
  if (text === undefined || text === '') return standard;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(
      `${variable}=${text} is not a port: give a whole number from 1 to 65535.`,
    );
  }
  return port;
}

/** @throws {PlainError} when another program listens on the port. */
export async function requireFreePort(variable, port) {
  for (const host of ['127.0.0.1', '::1', undefined]) {
    if (await isTaken(port, host)) {
      throw new PlainError(
        `Port ${port} is taken by another program. Choose another one, for example: ${variable}=${port + 10} npm start`,
      );
    }
  }
}

function isTaken(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else if (error.code === 'EACCES') {
        reject(
          new PlainError(
            `Port ${port} may not be used by an ordinary user: choose one above 1023.`,
          ),
        );
      }
      // No IPv6 on this machine.
      else resolve(false);
    });
    server.listen({port, host, exclusive: true}, () =>
      server.close(() => resolve(false)),
    );
  });
}
