import * as v from 'valibot';
import type {RefusalCode} from './rule';

/** What a rule says no to can be a matter for the shop; what is over, or can't be known, can't. */
export const REQUESTABLE_CODES = [
  'BEING_PACKED',
  'BUSINESS_ORDER',
  'CUT_OFF_PASSED',
  'GATEWAY_EXCLUDED',
  'GIFT_CARD',
  'LIMIT_ELSEWHERE',
  'LIMIT_REACHED',
  'ORDER_EXCLUDED',
  'PARTLY_SHIPPED',
  'PERSONALISED',
  'PREORDER',
  'PRODUCT_EXCLUDED',
  'PRODUCT_TYPE_EXCLUDED',
  'PRODUCT_UNKNOWN',
  'RETURN_OPEN',
  'SUBSCRIPTION',
  'UNDER_REVIEW',
  'UNPAID',
  'VALUE_TOO_HIGH',
  'WAREHOUSE_HAS_IT',
  'WAREHOUSE_REFUSED',
  'WINDOW_CLOSED',
] as const satisfies readonly RefusalCode[];

const Mode = v.picklist(['refuse', 'request']);

/**
 * What stands in the way by itself, whatever anybody decides: somebody has to see to the parcel or the return first. A yes
 * to a request waits for that.
 */
const BEYOND_A_GRANT: ReadonlySet<RefusalCode> = new Set([
  'BEING_PACKED',
  'PARTLY_SHIPPED',
  'RETURN_OPEN',
  'WAREHOUSE_HAS_IT',
  'WAREHOUSE_REFUSED',
]);

/** By code, what happens where a rule stands in the way. A code that is not named refuses. */
export const RequestModes = v.record(v.picklist(REQUESTABLE_CODES), Mode);

/** Whether this code refuses, or leaves the decision to the shop. */
export function modeOf(
  modes: Partial<Record<RefusalCode, v.InferOutput<typeof Mode>>>,
  code: RefusalCode,
): v.InferOutput<typeof Mode> {
  return modes[code] ?? 'refuse';
}

/** Whether the shop's yes to a request does away with this obstacle, where the policy lets the shop decide about it. */
export const isLiftedByGrant = (code: RefusalCode): boolean =>
  !BEYOND_A_GRANT.has(code);
