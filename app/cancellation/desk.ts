import type {AdminPort} from './admin-port';
import type {Clock} from './clock';

/**
 * Something that a person at the shop has to look at. `REFUND_INCOMPLETE`: less was paid back than the customer was
 * promised. `SHIPPED_AFTER_CANCELLATION`: a parcel left all the same. `SERVICE_STOPPED`: a fulfilment service has
 * stopped for a cancellation that then failed, and will not go on by itself. `SERVICE_SILENT`: it was asked to stop and
 * does not answer. `NOT_RESTOCKED`: the goods lie at a location that was given up. `BONUS_UNPAID`: promised store credit
 * was refused by Shopify. `STILL_TO_BE_SENT`: what was cancelled and paid back has stayed in the parcel. `CHANGE_UNPAID`:
 * what a change costs more is still unpaid, and its parcel waits. `SENT_UNPAID`: it is on its way out unpaid.
 * `CHANGE_UNCLEAR`: the order was changed by others while a change was under way.
 */
export const ALARMS = [
  'REFUND_INCOMPLETE',
  'SHIPPED_AFTER_CANCELLATION',
  'SERVICE_STOPPED',
  'SERVICE_SILENT',
  'NOT_RESTOCKED',
  'BONUS_UNPAID',
  'STILL_TO_BE_SENT',
  'CHANGE_UNPAID',
  'SENT_UNPAID',
  'CHANGE_UNCLEAR',
] as const;

export type Alarm = (typeof ALARMS)[number];

/** Whether a code of a record's trail is one of the alarms. */
export const isAlarm = (code: string): code is Alarm =>
  ALARMS.some((alarm) => alarm === code);

/** What an attempt works with. */
export interface Desk {
  readonly admin: AdminPort;
  readonly clock: Clock;
  /** Takes over work that the customer need not wait for. */
  readonly later: (work: Promise<void>) => void;
  /** Tells the shop. @param orderName "#1001" */
  readonly alarm: (alarm: Alarm, orderName: string) => void;
  /**
   * Has what is written down about an order, or the shop, told to whoever listens, once the visitor has been answered.
   * @param id global id of the order or the shop
   */
  readonly tell: (id: string) => void;
}
