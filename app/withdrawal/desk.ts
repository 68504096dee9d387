import type {Desk} from '~/cancellation/desk';
import type {SendMail} from '~/mail/send-mail.server';
import type {AdminClient} from '~/shopify/admin-client.server';
import type {Statement} from './statement';
import type {WithdrawalOrder} from './withdrawal-order';

/**
 * Something that a person at the shop has to look at. `NOT_ACKNOWLEDGED`: the consumer's confirmation could not be sent
 * and is due without delay. `LEFT_TO_STAFF`: what a consumer withdrew from could not all be cancelled or asked back.
 */
export type WithdrawalAlarm = 'NOT_ACKNOWLEDGED' | 'LEFT_TO_STAFF';

/** A guest's statement fits no order, or several: a person has to find it. */
export const UNMATCHED = 'WITHDRAWAL_UNMATCHED';

/** What a withdrawal works with. */
export interface WithdrawalDesk {
  readonly client: AdminClient;
  /** For orders that are cancelled. */
  readonly cancellation: Desk;
  /** Null where the shop has no mail provider. */
  readonly sendMail: SendMail | null;
  /** Where the shop reads its mail; null with the provider. */
  readonly shopMailbox: string | null;
  /**
   * Sends a one-time link to the address on the order, if it is the statement's, by which its consumer can confirm it.
   * @throws ShopifyUnavailable, MailUnavailable, MailRefused
   */
  readonly askToConfirm: (
    order: Pick<WithdrawalOrder, 'id' | 'name'>,
    statement: Statement,
  ) => Promise<void>;
  /** The address of the page that holds this statement. */
  readonly receiptUrl: (statement: Statement) => Promise<string>;
  /** @param name what the shop calls the order, or the receipt's number */
  readonly alarm: (
    alarm: WithdrawalAlarm | typeof UNMATCHED,
    name: string,
  ) => void;
  readonly logError: (error: unknown) => void;
}
