import {type AdminEnv, adminClientFor} from './admin-access.server';
import {AdminApiError} from './admin-api-error.server';
import {ShopTimeZoneDocument} from './generated/admin.server';
import {logError} from './log.server';

interface ShopContext {
  readonly env: AdminEnv;
  readonly requestId: string;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly outage: {isPassedOver: boolean};
}

/** A shop moves rarely, and an isolate lives for hours at most. */
const known = new Map<string, string>();

/**
 * The IANA zone by which the shop dates things. Only the Admin API knows it, and it is asked once for each isolate;
 * where it does not answer, dates are those of UTC for now, which is a day off at most.
 */
export async function shopTimeZone(context: ShopContext): Promise<string> {
  const {env, outage, requestId} = context;
  const zone = known.get(env.PUBLIC_STORE_DOMAIN);
  if (zone !== undefined) return zone;
  try {
    const {data} = await adminClientFor(context).request(
      ShopTimeZoneDocument,
      {},
    );
    known.set(env.PUBLIC_STORE_DOMAIN, data.shop.ianaTimezone);
    return data.shop.ianaTimezone;
  } catch (error) {
    if (!(error instanceof AdminApiError)) throw error;
    logError(error, requestId);
    outage.isPassedOver = true;
    return 'UTC';
  }
}
