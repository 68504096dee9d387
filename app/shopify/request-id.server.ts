import * as v from 'valibot';

/** As Oxygen writes it. It goes into the log, into error pages and back to the caller. */
const RequestId = v.pipe(v.string(), v.regex(/^[\w.-]{8,100}$/));

/** The id that Oxygen has given to a request, or a new one where there is none that looks like it. */
export function requestIdOf({headers}: Request): string {
  const given = headers.get('request-id');
  return v.is(RequestId, given) ? given : crypto.randomUUID();
}
