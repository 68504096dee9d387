/**
 * Tells the browser's tools how long a page took to begin. No other answer has it: to the millisecond, it could tell an
 * order that is there from one that is not. For the same reason Shopify's APIs are not told apart.
 */
export function withServerTiming(
  response: Response,
  method: string,
  milliseconds: number,
): Response {
  const isPage = /^text\/html/.test(response.headers.get('Content-Type') ?? '');
  if (method === 'GET' && response.status === 200 && isPage) {
    response.headers.append('Server-Timing', `total;dur=${milliseconds}`);
  }
  return response;
}
