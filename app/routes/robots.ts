import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {robotsText} from '~/storefront/robots-text';

export function loader({request}: LoaderFunctionArgs) {
  return new Response(robotsText(new URL(request.url)), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    },
  });
}
