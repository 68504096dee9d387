import {Hono} from 'hono';
import {adminRoutes} from './admin/routes';
import {analyticsRoutes} from './analytics/routes';
import {bulkFileRoutes} from './bulk/routes';
import {cdnRoutes} from './cdn/routes';
import {checkoutRoutes} from './checkout/routes';
import {paymentRoutes} from './checkout/payment-routes';
import {statusRoutes} from './checkout/status-routes';
import {controlRoutes} from './control/routes';
import {customerRoutes} from './customer/routes';
import type {Emulator} from './emulator';
import {inboxRoutes} from './inbox/routes';
import {loginRoutes} from './login/routes';
import {mailRoutes} from './mail/routes';
import {storefrontRoutes} from './storefront/routes';

/**
 * Every address of the local Shopify. Paths are Shopify's own, whatever the host, so that a client is pointed here by
 * replacing the origin alone.
 */
export function emulatorApp(emulator: Emulator): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    // Clients count deadlines by the answering server's clock, which the control room can move.
    c.res.headers.set(
      'Date',
      new Date(emulator.world.clock.now()).toUTCString(),
    );
  });
  const areas = [
    storefrontRoutes(emulator),
    customerRoutes(emulator),
    loginRoutes(emulator),
    adminRoutes(emulator),
    bulkFileRoutes(emulator),
    checkoutRoutes(emulator),
    statusRoutes(emulator),
    paymentRoutes(emulator),
    cdnRoutes(),
    mailRoutes(emulator),
    inboxRoutes(emulator),
    analyticsRoutes(emulator),
    controlRoutes(emulator),
  ];
  for (const area of areas) app.route('/', area);
  return app;
}
