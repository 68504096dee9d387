import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {loadSuggestions} from '~/storefront/suggestions.server';

export async function loader({context, request}: LoaderFunctionArgs) {
  return loadSuggestions(context, new URL(request.url).searchParams);
}
