import type {MiddlewareHandler} from 'hono';
import {setTimeout as sleep} from 'node:timers/promises';
import * as v from 'valibot';
import type {Emulator} from '../emulator';
import {DROPPED_CONNECTION} from '../graphql/http';
import type {FaultEffect} from '../state/faults';

/** OAuth's `error`; the mail provider's `name`. */
const NamedError = v.union([
  v.pipe(
    v.object({error: v.string()}),
    v.transform(({error}) => error),
  ),
  v.pipe(
    v.object({name: v.string()}),
    v.transform(({name}) => name),
  ),
]);

/**
 * Logs OAuth's, the mail provider's and the helpdesk's requests under their path and lets injected faults happen to them; "token", the path's last part, alone
 * matches a fault too.
 */
export function observed(
  emulator: Emulator,
  api: 'login' | 'admin' | 'mail' | 'inbox' = 'login',
): MiddlewareHandler {
  return async (c, next) => {
    const {world} = emulator;
    const startedAt = performance.now();
    const lastSegment = c.req.path.split('/').at(-1) ?? '';
    const faults = world.faults.take(
      api,
      [c.req.path, lastSegment],
      ['status', 'delay', 'dropBeforeCommit', 'dropAfterCommit', 'garbage'],
      // A mail, a message or a login's form is about whatever its words name.
      api === 'admin' ? null : await c.req.raw.clone().text(),
    );
    for (const fault of faults) {
      if (fault.kind === 'delay') await sleep(fault.milliseconds);
    }
    const instead = faults.map(before).find((response) => response !== null);
    if (instead) {
      c.res = instead;
    } else {
      await next();
      const spoilt = faults.map(after).find((response) => response !== null);
      if (spoilt) c.res = spoilt;
    }
    world.requests.add({
      at: new Date().toISOString(),
      api,
      operation: c.req.path,
      rootFields: [],
      variables: null,
      requestedCost: null,
      actualCost: null,
      status: isDropped(c.res) ? 0 : c.res.status,
      errors: await errorsOf(c.res),
      milliseconds: Math.round(performance.now() - startedAt),
    });
  };
}

const dropped = () =>
  new Response(null, {status: 502, headers: {[DROPPED_CONNECTION]: '1'}});

const isDropped = (response: Response): boolean =>
  response.headers.has(DROPPED_CONNECTION);

function before(fault: FaultEffect): Response | null {
  if (fault.kind === 'dropBeforeCommit') return dropped();
  return fault.kind === 'status'
    ? new Response('Emulated fault', {status: fault.status})
    : null;
}

function after(fault: FaultEffect): Response | null {
  if (fault.kind === 'dropAfterCommit') return dropped();
  return fault.kind === 'garbage'
    ? new Response('<html>An upstream proxy answered instead.</html>', {
        headers: {'content-type': 'text/html'},
      })
    : null;
}

async function errorsOf(response: Response): Promise<string[]> {
  if (isDropped(response)) return ['dropped'];
  if (response.status < 400) return [];
  const isJson = response.headers.get('content-type')?.includes('json');
  if (!isJson) return [`HTTP ${response.status}`];
  const body: unknown = await response.clone().json();
  const parsed = v.safeParse(NamedError, body);
  return [parsed.success ? parsed.output : `HTTP ${response.status}`];
}
