import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {loadSuggestions} from '~/storefront/suggestions.server';

export async function loader({context, request}: LoaderFunctionArgs) {
  const {searchParams} = new URL(request.url);
  return Response.json(await loadSuggestions(context, searchParams));
}
