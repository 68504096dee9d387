import {afterEach, expect, it, vi} from 'vitest';
import {logRequest} from '~/shopify/log.server';
import {routePatterns} from '~/shopify/route-pattern.server';
import {withServerTiming} from '~/shopify/server-timing.server';

const shop = {id: 'routes/locale', parentId: 'root', path: ':locale?'};
const inShop = (path: string, parentId = shop.id) => ({
  id: `${parentId} ${path}`,
  parentId,
  path,
});
const ROUTES = [
  {id: 'root', path: ''},
  {id: 'health', parentId: 'root', path: 'health'},
  shop,
  {id: 'home', parentId: shop.id, index: true},
  inShop('orders/link/:token'),
  {id: 'layout', parentId: shop.id},
  inShop('account/orders/:id', 'layout'),
  inShop('*'),
];

const pattern = routePatterns(
  Object.fromEntries(ROUTES.map((route) => [route.id, route])),
);
const patternOf = (path: string) =>
  pattern(new Request(`https://shop.example${path}`));

it.each([
  ['/', '/:locale?'],
  ['/nb-no?q=kari@example.com', '/:locale?'],
  ['/health', '/health'],
  ['/orders/link/s3cret', '/:locale?/orders/link/:token'],
  ['/nb-no/account/orders/5001', '/:locale?/account/orders/:id'],
  ['/account/orders/5001.data?_routes=x', '/:locale?/account/orders/:id'],
  ['/kari@example.com/nowhere', '/:locale?/*'],
  ['/__manifest?p=/account/orders/5001', '/__manifest'],
])('names the route of %s without what is personal', (path, name) => {
  expect(patternOf(path)).toBe(name);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('writes a request as one line of JSON', () => {
  const info = vi.spyOn(console, 'info').mockReturnValue();
  const route = patternOf('/orders/link/s3cret');
  logRequest({method: 'GET', route, status: 200, milliseconds: 12}, 'r-1');
  expect(info.mock.calls).toEqual([
    [
      '{"level":"info","requestId":"r-1","message":"request","method":"GET","route":"/:locale?/orders/link/:token","status":200,"milliseconds":12}',
    ],
  ]);
});

it('tells of a page how long it took, and of nothing else', () => {
  const timingOf = (method: string, status: number, type: string) =>
    withServerTiming(
      new Response(null, {status, headers: {'Content-Type': type}}),
      method,
      12,
    ).headers.get('Server-Timing');
  expect(timingOf('GET', 200, 'text/html; charset=utf-8')).toBe('total;dur=12');
  expect(timingOf('GET', 404, 'text/html; charset=utf-8')).toBeNull();
  expect(timingOf('POST', 200, 'text/html; charset=utf-8')).toBeNull();
  expect(timingOf('GET', 200, 'text/x-script')).toBeNull();
});
