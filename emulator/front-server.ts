import {
  Agent,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import {pipeline} from 'node:stream/promises';
import sirv from 'sirv';
import {rerouteResponse} from './rerouted-response';

export interface Front {
  readonly emulatorOrigin: string;
  /** Folder of the browser's files, as the build wrote it. */
  readonly clientDirectory: string;
  /** Where workerd listens. */
  readonly workerUrl: URL;
}

// About one connection, not about the message: they may not be passed on.
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

// workerd gives up idle connections without a word, perhaps while a request is being sent on one.
const agent = new Agent({keepAlive: false});

/** Plays Oxygen's edge: static files from the build, everything else from the worker. */
export function frontListener(front: Front): RequestListener {
  const statics = sirv(front.clientDirectory, {
    etag: true,
    extensions: [],
    setHeaders(response, pathname) {
      if (pathname.startsWith('/assets/')) {
        response.setHeader(
          'Cache-Control',
          'public, max-age=31536000, immutable',
        );
      }
    },
  });
  return (incoming, outgoing) => {
    statics(incoming, outgoing, () => {
      void answerByWorker(front, incoming, outgoing);
    });
  };
}

async function answerByWorker(
  front: Front,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const abort = new AbortController();
  outgoing.once('close', () => abort.abort());
  rerouteResponse(outgoing, front.emulatorOrigin);
  try {
    const answer = await askWorker(front, incoming, abort.signal);
    outgoing.writeHead(answer.statusCode ?? 502, responseHeaders(answer));
    await pipeline(answer, outgoing);
    // The worker may refuse a body without reading it: what is left of it would be in the next request's way.
    incoming.unpipe();
    incoming.resume();
  } catch (error) {
    // A browser that leaves before the answer is complete is no fault of ours.
    if (abort.signal.aborted && !outgoing.writableFinished) return;
    console.error('The storefront worker gave no answer:', error);
    if (!outgoing.headersSent) outgoing.writeHead(502);
    outgoing.end();
  }
}

function askWorker(
  front: Front,
  incoming: IncomingMessage,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        agent,
        host: front.workerUrl.hostname,
        port: front.workerUrl.port,
        method: incoming.method,
        path: incoming.url,
        headers: requestHeaders(incoming),
        signal,
      },
      resolve,
    );
    asked.on('error', reject);
    incoming.pipe(asked);
  });
}

function requestHeaders(incoming: IncomingMessage): OutgoingHttpHeaders {
  const kept = Object.entries(incoming.headers).filter(
    ([name]) =>
      !HOP_BY_HOP.has(name) &&
      // Oxygen alone says where a buyer is, and workerd's frame reads `mf-`: what a browser claims is dropped.
      !name.startsWith('oxygen-') &&
      !name.startsWith('mf-'),
  );
  return {
    ...Object.fromEntries(kept),
    // workerd's frame would hold back a streamed page in order to compress it.
    'accept-encoding': 'identity',
    'oxygen-buyer-ip': incoming.socket.remoteAddress,
  };
}

function responseHeaders(answer: IncomingMessage): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.has(name)),
  );
}
