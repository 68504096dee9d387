import {logError} from '~/shopify/log.server';
import {shopGid} from '~/shopify/order-gid';
import {isNew, type MarkCache} from '~/shopify/webhook-memory.server';

/** Seconds after which somebody who comes by has the shop looked after again, as far as this data centre knows. */
const WATCHED_EVERY_SECONDS = 120;

interface WatchContext {
  readonly env: {readonly EVENTS_URL: string; readonly SHOP_ID: string};
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly requestId: string;
  /** As `eventTeller` makes it. */
  readonly tell: (id: string) => void;
}

/**
 * Has what is amiss with the shop itself told, behind the visitor's back: nobody else comes by to notice it. Call it where
 * customers, merchants and Shopify come by.
 */
export function watchShop(
  {env, waitUntil, requestId, tell}: WatchContext,
  openCache: () => Promise<MarkCache> = () => caches.open('webhooks'),
): void {
  if (env.EVENTS_URL === '') return;
  const mark = {name: 'shop-watched', seconds: WATCHED_EVERY_SECONDS};
  const look = async () => {
    if (await isNew([mark], await openCache(), waitUntil)) {
      tell(shopGid(env.SHOP_ID));
    }
  };
  waitUntil(look().catch((error: unknown) => logError(error, requestId)));
}
