import {AdminApiError} from '~/shopify/admin-client.server';
import {type NodeGroup, NodeReader, UnreadableFile} from './node-reader';

/** Bytes of the file that one step reads: some thousand orders. */
const PIECE_BYTES = 8 * 1024 * 1024;
const TIMEOUT_MILLISECONDS = 30_000;

/** Shopify's file is not to be had any more: its address has expired. */
export class ExpiredFile extends Error {
  override name = 'ExpiredFile';
}

/** How far a piece went. */
export interface PieceEnd {
  /** The byte of the file that the next order begins with. */
  readonly offset: number;
  readonly isLast: boolean;
}

/**
 * Reads the orders of the next piece of a bulk query's file, one at a time.
 * @param url as Shopify has just given it
 * @param offset the byte that an order begins with
 * @throws AdminApiError where the file can't be read at the moment
 * @throws ExpiredFile
 * @throws UnreadableFile
 */
export async function readPiece(
  fetchFrom: typeof fetch,
  url: string,
  offset: number,
  onGroup: (group: NodeGroup) => void,
  pieceBytes = PIECE_BYTES,
): Promise<PieceEnd> {
  const {body, skip, size} = await openFile(fetchFrom, url, {
    Range: `bytes=${offset}-${offset + pieceBytes - 1}`,
  });
  // A store that gives the whole file instead gives what was read before once more.
  const toSkip = skip ? offset : 0;
  const reader = new NodeReader();
  let seen = 0;
  let end = 0;
  const take = (groups: Iterable<NodeGroup>) => {
    for (const group of groups) {
      onGroup(group);
      end = group.end;
    }
  };
  for await (const chunk of chunksOf(body)) {
    const fresh = chunk.subarray(Math.max(0, toSkip - seen));
    seen += chunk.byteLength;
    take(reader.take(fresh));
    if (end >= pieceBytes) return {offset: offset + end, isLast: false};
  }
  const isLast = size === null || offset + seen >= size;
  if (isLast) take(reader.finish());
  else if (end === 0) throw new UnreadableFile('no order ends in this piece');
  return {offset: offset + end, isLast};
}

/**
 * All that is in a bulk query's file, one order at a time and no faster than it is taken.
 * @throws as `readPiece`
 */
export async function* readWhole(
  fetchFrom: typeof fetch,
  url: string,
): AsyncGenerator<NodeGroup> {
  const {body} = await openFile(fetchFrom, url, {});
  const reader = new NodeReader();
  for await (const chunk of chunksOf(body)) yield* reader.take(chunk);
  yield* reader.finish();
}

interface OpenFile {
  readonly body: ReadableStream<Uint8Array>;
  /** It begins at the file's beginning, whatever was asked for. */
  readonly skip: boolean;
  /** Of the whole file, in bytes; null where it ends with the body. */
  readonly size: number | null;
}

async function openFile(
  fetchFrom: typeof fetch,
  url: string,
  headers: Record<string, string>,
): Promise<OpenFile> {
  const response = await answerOf(fetchFrom, url, {
    // Pieces are counted in bytes of the file itself.
    headers: {...headers, 'Accept-Encoding': 'identity'},
    signal:
      'Range' in headers ? AbortSignal.timeout(TIMEOUT_MILLISECONDS) : null,
  });
  const {status, body} = response;
  if (!response.ok || body === null) {
    // An answer that nobody reads would keep its connection.
    await body?.cancel();
    throw isGone(status)
      ? new ExpiredFile(`HTTP ${status}`)
      : new AdminApiError('unanswered', `result file: HTTP ${status}`);
  }
  if (status !== 206) return {body, skip: true, size: null};
  const size = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '');
  if (!size) throw new UnreadableFile('a piece without its range');
  return {body, skip: false, size: Number(size[1])};
}

const isGone = (status: number): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 429;

async function answerOf(
  fetchFrom: typeof fetch,
  url: string,
  init: RequestInit,
): Promise<Response> {
  try {
    return await fetchFrom(url, init);
  } catch (error) {
    throw new AdminApiError('unanswered', error);
  }
}

/** Leaves the rest of the file where it is once nobody wants any more of it. */
async function* chunksOf(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const {done, value} = await nextChunk(reader);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

async function nextChunk(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    throw new AdminApiError('unanswered', error);
  }
}
