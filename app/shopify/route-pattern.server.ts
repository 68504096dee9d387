import {matchRoutes} from '@remix-run/react';
import {MANIFEST_PATH, pageAddress} from './page-address';

interface Route {
  readonly id: string;
  readonly parentId?: string | undefined;
  readonly path?: string | undefined;
  readonly index?: boolean | undefined;
}

type Branch = Parameters<typeof matchRoutes>[0][number];

type Routes = Readonly<Record<string, Route | undefined>>;

/**
 * Names the route that a request is for as `app/routes.ts` has it, such as "/:locale?/orders/link/:token": addresses
 * themselves hold order numbers, one-time links and whatever somebody has typed.
 */
export function routePatterns(routes: Routes): (request: Request) => string {
  const tree = childrenOf(undefined, Object.values(routes));
  return (request) => {
    const {pathname} = pageAddress(request);
    if (pathname === MANIFEST_PATH) return MANIFEST_PATH;
    const paths = (matchRoutes(tree, pathname) ?? [])
      .map(({route}) => route.path)
      .filter((path) => path !== undefined && path !== '');
    return `/${paths.join('/')}`;
  };
}

function childrenOf(
  parentId: string | undefined,
  routes: readonly (Route | undefined)[],
): Branch[] {
  return routes
    .filter((route) => route !== undefined)
    .filter((route) => route.parentId === parentId)
    .map(({id, path, index}) =>
      index
        ? {id, index, ...(path !== undefined && {path})}
        : {
            id,
            ...(path !== undefined && {path}),
            children: childrenOf(id, routes),
          },
    );
}
