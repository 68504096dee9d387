import {AdminApiError, type AdminClient} from '~/shopify/admin-client.server';
import {
  AppAccessDocument,
  CollectOrdersDocument,
  StopCollectingDocument,
} from '~/shopify/generated/admin.server';
import type {Merchant} from '~/shopify/merchant-access.server';
import {isUnderWay, type Scan, type ScanDays} from './scan-document';
import {type Period, queryFor, type ScanKind} from './scan-kind';
import {readScan, type StoredScan, writeScan} from './scan-store.server';

const MILLISECONDS_A_DAY = 86_400_000;
/** What Shopify shows an app without the scope `read_all_orders`. */
const DAYS_WITHOUT_ALL_ORDERS = 60;
/** Together with what is added up it has to fit Shopify's 128 kB. */
const MOST_SETUP_BYTES = 60_000;

export type Started<Setup, Sum> =
  | {readonly kind: 'started'; readonly stored: StoredScan<Setup, Sum>}
  /** There is one under way, perhaps somebody else's. */
  | {readonly kind: 'busy'}
  /** Shopify collects as much for this app as it does at once. */
  | {readonly kind: 'crowded'}
  /** What it is about is larger than can be written down with it. */
  | {readonly kind: 'too-large'};

/** What whoever starts a scan decides. */
export interface ScanWish<Setup> {
  readonly by: Merchant;
  readonly days: ScanDays;
  readonly setup: Setup;
}

/**
 * Has Shopify begin to collect the orders of the last days.
 * @throws ShopifyUnavailable
 */
export async function startScan<Result, Setup, Sum>(
  client: AdminClient,
  kind: ScanKind<Result, Setup, Sum>,
  wish: ScanWish<Setup>,
): Promise<Started<Setup, Sum>> {
  const {setup, days} = wish;
  const bytes = new TextEncoder().encode(JSON.stringify(setup)).byteLength;
  if (bytes > MOST_SETUP_BYTES) return {kind: 'too-large'};
  const seen = await readScan(client, kind);
  if (seen.scan && isUnderWay(seen.scan)) return {kind: 'busy'};
  const period = lastDays(days, seen.readAt);
  const isCutShort =
    days > DAYS_WITHOUT_ALL_ORDERS && !(await seesAllOrders(client));
  const operationId = await collect(client, queryFor(kind, period));
  if (operationId === null) return {kind: 'crowded'};
  const stored = await writeScan(
    client,
    kind,
    seen,
    newScan(kind, wish, {period, isCutShort, operationId, at: seen.readAt}),
  );
  if (stored) return {kind: 'started', stored};
  await client.request(StopCollectingDocument, {id: operationId});
  return {kind: 'busy'};
}

function newScan<Result, Setup, Sum>(
  kind: ScanKind<Result, Setup, Sum>,
  {by, days, setup}: ScanWish<Setup>,
  {
    period,
    at,
    ...found
  }: {period: Period; at: Date; isCutShort: boolean; operationId: string},
): Scan<Setup, Sum> {
  return {
    version: 1,
    by: by.email,
    startedAt: at.toISOString(),
    updatedAt: at.toISOString(),
    days,
    from: period.from.toISOString(),
    until: period.until.toISOString(),
    ...found,
    phase: 'collecting',
    failure: null,
    total: null,
    counted: 0,
    offset: 0,
    setup,
    sum: kind.start(setup),
  };
}

const lastDays = (days: ScanDays, until: Date): Period => ({
  from: new Date(until.getTime() - days * MILLISECONDS_A_DAY),
  until,
});

async function seesAllOrders(client: AdminClient): Promise<boolean> {
  const {data} = await client.request(AppAccessDocument, {});
  return data.currentAppInstallation.accessScopes.some(
    ({handle}) => handle === 'read_all_orders',
  );
}

const CROWDED = new Set(['LIMIT_REACHED', 'OPERATION_IN_PROGRESS']);

/** The operation's id; null where too many are under way. */
async function collect(
  client: AdminClient,
  query: string,
): Promise<string | null> {
  const {data} = await client.request(CollectOrdersDocument, {query});
  const {bulkOperation, userErrors} = data.bulkOperationRunQuery ?? {
    bulkOperation: null,
    userErrors: [],
  };
  if (userErrors.some(({code}) => CROWDED.has(code ?? ''))) return null;
  if (!bulkOperation) {
    const [userError] = userErrors;
    throw new AdminApiError('failed', userError?.message ?? 'no operation');
  }
  return bulkOperation.id;
}
