export function loader() {
  return new Response(
    'User-agent: *\nDisallow: /account\nDisallow: /orders\nDisallow: /cart\n',
    {
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'public, max-age=86400',
      },
    },
  );
}
