import type {BulkOperation} from './bulk-operations';
import type {Catalogue} from './catalogue';
import type {Clock} from './clock';
import type {Cart} from './carts';
import type {Customer, Metafield} from './customers';
import type {FaultBox} from './faults';
import type {CancelJob} from './jobs';
import type {Location} from './locations';
import type {LoginState} from './login';
import type {MetafieldDefinition} from './metafield-definitions';
import type {OrderEdit} from './order-edits';
import type {Order} from './orders';
import type {RequestLog} from './request-log';
import type {ShopSettings} from './shop-settings';
import type {StoreCreditAccount} from './store-credit';
import type {Webhooks} from '../webhooks/webhooks';

export interface OutboxEmail {
  readonly id: number;
  readonly sentAt: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** What the merchant's helpdesk was told. */
export interface InboxMessage {
  /** The webhook-id: the same for the same event. */
  readonly id: string;
  readonly receivedAt: string;
  readonly event: {
    readonly type: string;
    readonly text: string;
    readonly [field: string]: unknown;
  };
}

/** One event of a visitor's statistics. */
export interface AnalyticsEvent {
  /** Shopify's name of what its payload holds. */
  readonly schema: string;
  readonly receivedAt: string;
  /** The Cookie header that came with it. */
  readonly cookie: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Where the emulator and the storefront are reached from a browser, without a trailing slash. */
export interface Origins {
  readonly emulator: string;
  readonly storefront: string;
}

/** One shop's whole state: what checkout sells, the Admin API sees and the customer can cancel. */
export interface World {
  readonly origins: Origins;
  readonly settings: ShopSettings;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
  readonly customers: Map<number, Customer>;
  readonly login: LoginState;
  /** What the client-credentials grant has given out: each token, and when it expires (milliseconds, the clock's). */
  readonly adminTokens: Map<string, number>;
  readonly carts: Map<string, Cart>;
  readonly orders: Map<number, Order>;
  /** Those that were begun and not committed. */
  readonly orderEdits: Map<number, OrderEdit>;
  readonly jobs: Map<string, CancelJob>;
  readonly bulkOperations: Map<number, BulkOperation>;
  /** What was answered under an idempotency key, for the same question to be answered alike. */
  readonly idempotentRefunds: Map<
    string,
    {
      readonly input: string;
      readonly orderId: number;
      readonly refundId: number;
    }
  >;
  readonly locations: Map<number, Location>;
  readonly storeCreditAccounts: Map<number, StoreCreditAccount>;
  readonly shopMetafields: Metafield[];
  readonly metafieldDefinitions: MetafieldDefinition[];
  readonly outbox: OutboxEmail[];
  /** What the mail provider was sent under each idempotency key, and the answer. */
  readonly idempotentMails: Map<
    string,
    {readonly body: string; readonly id: string; readonly at: number}
  >;
  readonly inbox: InboxMessage[];
  readonly analytics: AnalyticsEvent[];
  readonly requests: RequestLog;
  readonly faults: FaultBox;
  readonly webhooks: Webhooks;
  /** A new number, unique in this world: ids of every kind are drawn from it. */
  nextId(): number;
  /** The next customer-facing order number. */
  nextOrderNumber(): number;
}
