import type {AdminClient} from '~/shopify/admin-client.server';
import {
  changeShopDocument,
  type ShopDocument,
} from '~/shopify/shop-metafield.server';
import {dueEvents} from './due-events.server';
import {addTold, readEvents} from './events-store.server';
import {eventsOf} from './events-of.server';
import {type Message, messageOf, shopMessageOf} from './message';
import {
  parseShopAlarms,
  type ShopAlarms,
  withMatters,
  withTold,
} from './shop-alarms';
import {shopEventsOf} from './shop-events';
import {readShopHealth} from './shop-health.server';
import {SHOP} from './subject';
import type {Waiting} from './waiting';

/** What the receiver does not know yet of an order or the shop. */
export interface Untold {
  /** First to last. */
  readonly messages: readonly Message[];
  /** Writes down which were taken. @throws ShopifyUnavailable; then they may be told again */
  readonly note: (ids: readonly string[]) => Promise<unknown>;
  /** Whatever else waits for the receiver. */
  readonly waiting: Waiting;
  readonly readAt: Date;
}

const SHOP_ALARMS: ShopDocument<ShopAlarms> = {
  key: 'shop-alarms',
  parse: parseShopAlarms,
};

/** @param subject as `subjectOf` names it @throws ShopifyUnavailable */
export const readUntold = (
  client: AdminClient,
  subject: string,
  storeDomain: string,
): Promise<Untold> =>
  subject === SHOP
    ? untoldOfShop(client, storeDomain)
    : untoldOfOrder(client, subject, storeDomain);

async function untoldOfOrder(
  client: AdminClient,
  orderNumber: string,
  storeDomain: string,
): Promise<Untold> {
  const {order, told, waiting, readAt} = await readEvents(client, orderNumber);
  const due = order ? dueEvents(eventsOf(order), told, readAt) : [];
  return {
    messages: order
      ? due.map((event) => messageOf(event, order, storeDomain))
      : [],
    note: (ids) => addTold(client, orderNumber, ids),
    waiting,
    readAt,
  };
}

/** Looks after the shop, too: what was noticed is written down first, so that it has one id whoever tells it. */
async function untoldOfShop(
  client: AdminClient,
  storeDomain: string,
): Promise<Untold> {
  const health = await readShopHealth(client);
  const {matters, readAt, unmatched, waiting} = health;
  const isNews = withMatters(health.alarms, matters, readAt) !== health.alarms;
  const noted = isNews
    ? await changeShopDocument(client, SHOP_ALARMS, (alarms, now) =>
        withMatters(alarms, matters, now),
      )
    : null;
  const alarms = noted ?? health.alarms;
  const due = dueEvents(
    shopEventsOf(alarms, unmatched),
    new Set(alarms.told),
    readAt,
  );
  return {
    messages: due.map((event) => shopMessageOf(event, storeDomain)),
    note: (ids) =>
      changeShopDocument(client, SHOP_ALARMS, (stored) =>
        withTold(stored, ids),
      ),
    waiting,
    readAt,
  };
}
