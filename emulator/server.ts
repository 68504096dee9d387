import {Hono} from 'hono';
import {adminRoutes} from './admin/routes';
import {cdnRoutes} from './cdn/routes';
import {checkoutRoutes} from './checkout/routes';
import {controlRoutes} from './control/routes';
import {customerRoutes} from './customer/routes';
import type {Emulator} from './emulator';
import {loginRoutes} from './login/routes';
import {storefrontRoutes} from './storefront/routes';

/**
 * Every address of the local Shopify. Paths are Shopify's own, whatever the host, so that a client is pointed here by
 * replacing the origin alone.
 */
export function emulatorApp(emulator: Emulator): Hono {
  return new Hono()
    .route('/', storefrontRoutes(emulator))
    .route('/', customerRoutes(emulator))
    .route('/', loginRoutes(emulator))
    .route('/', adminRoutes(emulator))
    .route('/', checkoutRoutes(emulator))
    .route('/', cdnRoutes())
    .route('/', controlRoutes(emulator));
}
