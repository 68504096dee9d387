const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  // Whoever develops has other things, too, that are served by http on localhost.
  ...(import.meta.env.PROD && {
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  }),
};

/** For what is no document of the shop's, which brings its own: data, files, redirects, errors in plain text. */
const NOTHING_TO_LOAD = "default-src 'none'; frame-ancestors 'none'";

/**
 * Adds what every answer of the shop carries. Whatever nobody has marked as everybody's is taken for personal, and so
 * is what sets a cookie, whoever has marked it: `no-store`.
 */
export function withResponseHeaders(
  response: Response,
  requestId: string,
): Response {
  // Responses passed on from fetch have headers that cannot be changed.
  const answer = new Response(response.body, response);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    answer.headers.set(name, value);
  }
  if (!answer.headers.has('Content-Security-Policy')) {
    answer.headers.set('Content-Security-Policy', NOTHING_TO_LOAD);
  }
  if (
    !answer.headers.has('Cache-Control') ||
    answer.headers.has('Set-Cookie')
  ) {
    answer.headers.set('Cache-Control', 'no-store');
  }
  answer.headers.set('X-Request-Id', requestId);
  return answer;
}
