/**
 * Whether somebody has followed a link, as far as the browser says: no page of another site can load the address as a
 * picture, in a frame or by a script, and nothing that a browser fetches ahead of a click counts. Browsers that say
 * nothing are believed.
 */
export function isDeliberateVisit({headers, method}: Request): boolean {
  if (method !== 'GET') return false;
  if (headers.has('Sec-Purpose') || headers.has('Purpose')) return false;
  const destination = headers.get('Sec-Fetch-Dest');
  if (destination === null || destination === 'document') return true;
  // The shop's own script, which asks for data in place of a document.
  return (
    destination === 'empty' && headers.get('Sec-Fetch-Site') === 'same-origin'
  );
}
