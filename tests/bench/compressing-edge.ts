import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import {pipeline} from 'node:stream';
import {constants, createBrotliCompress} from 'node:zlib';
import {once} from 'node:events';

const COMPRESSIBLE = /^(?:text\/|application\/(?:javascript|json)|image\/svg)/;

/** As Oxygen's edge does for what is worth it, and without holding a streamed page back. */
const BROTLI = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  params: {[constants.BROTLI_PARAM_QUALITY]: 4},
};

/** Serves a storefront compressed, which the local one is not. */
export async function compressingEdge(
  storefront: string,
  port: number,
): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const asked = request(
      storefront + (incoming.url ?? '/'),
      {method: incoming.method, headers: incoming.headers},
      (answer) => passOn(answer, outgoing),
    );
    asked.on('error', (error) => outgoing.destroy(error));
    incoming.pipe(asked);
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return server;
}

function passOn(answer: IncomingMessage, outgoing: ServerResponse): void {
  const headers = {...answer.headers};
  delete headers['content-length'];
  const status = answer.statusCode ?? 502;
  const isCompressed = COMPRESSIBLE.test(headers['content-type'] ?? '');
  const done = (error: Error | null | undefined) => {
    if (error) outgoing.destroy(error);
  };
  if (!isCompressed) {
    outgoing.writeHead(status, answer.headers);
    pipeline(answer, outgoing, done);
    return;
  }
  outgoing.writeHead(status, {...headers, 'content-encoding': 'br'});
  pipeline(answer, createBrotliCompress(BROTLI), outgoing, done);
}
