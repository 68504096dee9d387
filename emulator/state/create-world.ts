import {createCatalogue} from '../demo/catalogue';
import {createCustomers} from '../demo/customers';
import {seedOrders} from '../demo/orders';
import {Clock} from './clock';
import {FaultBox} from './faults';
import {createLocations} from './locations';
import {createLoginState} from './login';
import {RequestLog} from './request-log';
import {createShopSettings} from './shop-settings';
import type {Origins, World} from './world';
import {Webhooks} from '../webhooks/webhooks';

const FIRST_ID = 7_000_000_000_001;
const FIRST_ORDER_NUMBER = 1001;

/**
 * The demo shop as a newcomer finds it.
 * @param baseTime what the shop's clock is set by, as `Clock` takes it
 */
export function createWorld(origins: Origins, baseTime?: () => number): World {
  const clock = new Clock(baseTime);
  let id = FIRST_ID;
  let orderNumber = FIRST_ORDER_NUMBER;
  const world: World = {
    origins,
    settings: createShopSettings(),
    clock,
    catalogue: createCatalogue(),
    customers: new Map(
      createCustomers().map((customer) => [customer.id, customer]),
    ),
    login: createLoginState(),
    adminTokens: new Map(),
    carts: new Map(),
    orders: new Map(),
    orderEdits: new Map(),
    jobs: new Map(),
    bulkOperations: new Map(),
    idempotentRefunds: new Map(),
    locations: new Map(
      createLocations().map((location) => [location.id, location]),
    ),
    storeCreditAccounts: new Map(),
    shopMetafields: [],
    metafieldDefinitions: [],
    outbox: [],
    idempotentMails: new Map(),
    inbox: [],
    analytics: [],
    requests: new RequestLog(),
    faults: new FaultBox(),
    webhooks: new Webhooks(clock),
    nextId: () => id++,
    nextOrderNumber: () => orderNumber++,
  };
  seedOrders(world);
  return world;
}
