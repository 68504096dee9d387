/** Whatever no other route answers to. */
export function loader() {
  throw new Response(null, {status: 404});
}

/** Never drawn: the loader leaves it to the error page. A route without a component would answer without a document. */
export default function NotFound() {
  return null;
}
