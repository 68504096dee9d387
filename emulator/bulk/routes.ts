import {Hono} from 'hono';
import type {Emulator} from '../emulator';
import {observed} from '../login/observed';
import type {BulkOperation} from '../state/bulk-operations';

const FILES = '/shopify-bulk-operation-outputs';

/** Where a finished operation's file is kept: outside Shopify, at an address that is the only key to it. */
export const fileUrl = ({fileToken}: BulkOperation): string =>
  `https://storage.googleapis.com${FILES}/${fileToken}/result.jsonl`;

const DAYS_KEPT = 7;

/** The store of bulk operations' files, whole or by `Range`. A fault for `result.jsonl` happens to it. */
export function bulkFileRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  const path = `${FILES}/:token/result.jsonl`;
  app.use(path, observed(emulator, 'admin'));
  app.get(path, (c) => {
    const {world} = emulator;
    const operation = [...world.bulkOperations.values()].find(
      ({fileToken}) => fileToken === c.req.param('token'),
    );
    const completedAt = operation?.completedAt ?? null;
    if (!operation || completedAt === null) return c.body(null, 404);
    const age = world.clock.now() - Date.parse(completedAt);
    if (age > DAYS_KEPT * 86_400_000) return c.body(null, 400);
    return fileAnswer(operation.file, c.req.header('range'));
  });
  return app;
}

function fileAnswer(file: readonly Buffer[], range?: string): Response {
  const size = file.reduce((sum, {byteLength}) => sum + byteLength, 0);
  const headers = {
    'content-type': 'application/jsonl',
    'accept-ranges': 'bytes',
  };
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined) {
    return new Response(streamOf(file, 0, size), {headers});
  }
  const start = Number(first);
  if (start >= size) {
    return new Response(null, {
      status: 416,
      headers: {'content-range': `bytes */${size}`},
    });
  }
  const end = last ? Math.min(Number(last) + 1, size) : size;
  return new Response(streamOf(file, start, end), {
    status: 206,
    headers: {
      ...headers,
      'content-range': `bytes ${start}-${end - 1}/${size}`,
      'content-length': String(end - start),
    },
  });
}

/** The bytes from `start` up to but without `end`, no faster than they are taken. */
function streamOf(
  file: readonly Buffer[],
  start: number,
  end: number,
): ReadableStream<Uint8Array> {
  let position = 0;
  let index = 0;
  return new ReadableStream({
    pull(controller) {
      for (; index < file.length && position < end; index += 1) {
        const part = file[index] ?? Buffer.alloc(0);
        const from = Math.max(0, start - position);
        const to = Math.min(part.byteLength, end - position);
        position += part.byteLength;
        if (from < to) {
          controller.enqueue(part.subarray(from, to));
          index += 1;
          return;
        }
      }
      controller.close();
    },
  });
}
