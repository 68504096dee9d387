import {MailRefused, MailUnavailable} from '~/mail/mail-errors.server';
import {acknowledgement} from './acknowledgement.server';
import {changeEntry} from './change-entry.server';
import type {WithdrawalDesk} from './desk';
import {type Entry, hasStep, withStep} from './entry';
import type {Statement} from './statement';
import {tagOrder} from './withdrawal-store.server';
import {ATTENTION_TAG} from './withdrawal-tags';

/**
 * Sends the consumer the confirmation of a stored statement, unless that was done. It is sent before that is written, so
 * that it may come twice, and never not at all.
 */
export async function acknowledge(
  desk: WithdrawalDesk,
  orderId: string,
  entry: Entry,
): Promise<void> {
  const {statement} = entry;
  if (hasStep(entry, 'acknowledged')) return;
  const step = (await sendAcknowledgement(desk, statement))
    ? 'acknowledged'
    : 'not-acknowledged';
  if (hasStep(entry, step)) return;
  if (step === 'not-acknowledged') {
    await tagOrder(desk.client, orderId, [ATTENTION_TAG]);
  }
  await changeEntry(desk, orderId, statement.number, (each, now) =>
    hasStep(each, 'acknowledged') || hasStep(each, step)
      ? null
      : withStep(each, step, now),
  );
}

/** @returns whether the provider has taken it; where it has not, a person is told */
export async function sendAcknowledgement(
  desk: WithdrawalDesk,
  statement: Statement,
): Promise<boolean> {
  try {
    if (desk.sendMail) {
      const url = await desk.receiptUrl(statement);
      await desk.sendMail(acknowledgement(statement, url));
      return true;
    }
  } catch (error) {
    if (!isMailError(error)) throw error;
    if (isSentAlready(error)) return true;
    desk.logError(error);
  }
  desk.alarm('NOT_ACKNOWLEDGED', statement.number);
  return false;
}

export const isMailError = (error: unknown): boolean =>
  error instanceof MailUnavailable || error instanceof MailRefused;

/** The key names the statement: whatever differs in the words, one with the same key has gone out. */
const isSentAlready = (error: unknown): boolean =>
  error instanceof MailRefused &&
  error.message.includes('invalid_idempotent_request');
