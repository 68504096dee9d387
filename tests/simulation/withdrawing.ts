import {LOCALES} from '~/i18n/locale';
import {mailSender} from '~/mail/send-mail.server';
import {parseEnv} from '~/shopify/env.server';
import {ShopifyUnavailable} from '~/shopify/errors';
import {carryOut} from '~/withdrawal/carry-out.server';
import type {WithdrawalDesk} from '~/withdrawal/desk';
import {makeOffer} from '~/withdrawal/make-offer.server';
import type {Offer} from '~/withdrawal/offer';
import {
  receiveProven,
  receiveUnproven,
  takeUp,
} from '~/withdrawal/receive.server';
import {
  isProven,
  newReceiptNumber,
  type Statement,
} from '~/withdrawal/statement';
import {
  fieldOf,
  guestStatementOf,
  isStatement,
  statementOf,
} from '~/withdrawal/withdraw-form';
import {readWithdrawalOrder} from '~/withdrawal/withdrawal-store.server';
import {EMULATED_SHOP, storefrontEnvironment} from '../../emulator/config';
import type {Order} from '../../emulator/state/orders';
import {type Act, deskOf, type Visitor} from './visits';

// All that the simulation knows of withdrawals.

const ENV = parseEnv(storefrontEnvironment());
const SHOP_NUMBER = String(EMULATED_SHOP.id);
const CONSUMER = {name: 'Kari Nordmann'};

/** The form that one consumer has open: the same one pressed twice is the same statement. */
export type OpenForm =
  | {readonly kind: 'customer'; readonly offer: Offer}
  | {readonly kind: 'guest'; readonly number: string};

/** @returns null where there is nothing to withdraw from */
export async function openForm(
  {client}: Visitor,
  order: Order,
  by: 'customer' | 'guest',
): Promise<OpenForm | null> {
  if (by === 'guest') return {kind: 'guest', number: newReceiptNumber()};
  const read = await readWithdrawalOrder(client, orderIdOf(order));
  if (!read) throw new Error('The order is gone');
  const made = makeOffer(read, String(order.customerId), String(order.id));
  // The workers' clock is the simulation's, and not this machine's.
  const offer = {...made, clockDifference: 0};
  return offer.lines.length > 0 ? {kind: 'customer', offer} : null;
}

/**
 * Presses "Confirm withdrawal".
 * @returns the statement that was received; null where the page says that none was
 */
export async function pressWithdraw(
  act: Act,
  visitor: Visitor,
  order: Order,
  form: OpenForm,
): Promise<Statement | null> {
  const desk = withdrawalDeskOf(act, visitor);
  const statement = stated(form, order, visitor.clock.now());
  if (form.kind === 'guest') {
    const received = await receiveUnproven(desk, SHOP_NUMBER, statement);
    if (received) {
      const {statement: kept} = received;
      visitor.later(
        takeUp(desk, SHOP_NUMBER, kept).catch(onlyShopifyUnavailable),
      );
    }
    return received?.statement ?? null;
  }
  if (!isProven(statement)) throw new Error('The customer is not signed in');
  const received = await receiveProven(desk, statement);
  if (received?.isStored) {
    await carryOut(desk, orderIdOf(order)).catch(onlyShopifyUnavailable);
  }
  return received?.statement ?? null;
}

/** Opens the receipt of a statement. */
export const openReceipt = (
  act: Act,
  visitor: Visitor,
  statement: Statement,
): Promise<void> =>
  takeUp(withdrawalDeskOf(act, visitor), SHOP_NUMBER, statement);

function stated(form: OpenForm, order: Order, now: Date): Statement {
  const [locale] = LOCALES;
  const email = order.email ?? '';
  const made =
    form.kind === 'guest'
      ? guestStatementOf(
          form.number,
          {...CONSUMER, email, order: `#${order.number}`, remarks: ''},
          locale,
          now,
        )
      : statementOf(
          form.offer,
          {...CONSUMER, email, quantities: all(form.offer)},
          locale,
          now,
        );
  if (!isStatement(made)) throw new Error('The form is wrong');
  return made;
}

const all = ({lines}: Offer): Record<string, string> =>
  Object.fromEntries(
    lines.flatMap((line) => [
      [fieldOf('unsent', line), String(line.unsent)],
      [fieldOf('sent', line), String(line.sent)],
    ]),
  );

export function withdrawalDeskOf(act: Act, visitor: Visitor): WithdrawalDesk {
  const {client, clock, alarm} = visitor;
  return {
    client,
    cancellation: deskOf(act, visitor),
    sendMail: mailSender(ENV, {fetch: visitor.fetch, timing: clock}),
    shopMailbox: EMULATED_SHOP.email,
    // What they then confirm is a statement like a customer's.
    askToConfirm: () => Promise.resolve(),
    receiptUrl: ({number, receivedAt}) =>
      Promise.resolve(
        `https://shop.example/withdrawals/${number}/${receivedAt}`,
      ),
    alarm: (code, name) => {
      if (code !== 'WITHDRAWAL_UNMATCHED') alarm(code, name);
    },
    logError: () => undefined,
  };
}

function onlyShopifyUnavailable(error: unknown): void {
  if (!(error instanceof ShopifyUnavailable)) throw error;
}

const orderIdOf = ({id}: Order): string => `gid://shopify/Order/${id}`;
