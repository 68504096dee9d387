/** @jsxImportSource hono/jsx */
import {Hono} from 'hono';
import type {Emulator} from '../emulator';
import {NothingPage} from './result-pages';
import {privatePage} from './routes';
import {orderByStatusLink, STATUS_PATH} from './status-link';
import {StatusPage} from './status-page';

/** Shopify's own page about an order, for shops whose storefront has none at an address that Shopify knows. */
export function statusRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  app.get(STATUS_PATH, privatePage, (c) => {
    const {world} = emulator;
    const token = c.req.param('token') ?? '';
    const order = orderByStatusLink(world, token, c.req.query('key') ?? '');
    return order
      ? c.html(<StatusPage world={world} order={order} />)
      : c.html(
          <NothingPage
            world={world}
            language="en"
            title="There is no such order"
            text="The link is incomplete or the order no longer exists."
          />,
          404,
        );
  });
  return app;
}
