import {useRouteLoaderData} from '@remix-run/react';
import type {RootLoader} from '~/root';

/**
 * What the root loader gives every page.
 * @throws Error outside of a page, such as in the fallback for a failed root loader
 */
export function useRootData() {
  const data = useRouteLoaderData<RootLoader>('root');
  if (!data) throw new Error('There is no page without the root loader');
  return data;
}
