import {sendLinkToOwner} from '~/guests/send-link.server';
import {mailSender} from '~/mail/send-mail.server';
import {LOCALES} from '~/i18n/locale';
import {parseEnv} from '~/shopify/env.server';
import type {CustomersReturns} from '~/withdrawal/ask-for-return.server';
import {carryOut} from '~/withdrawal/carry-out.server';
import type {
  UNMATCHED,
  WithdrawalAlarm,
  WithdrawalDesk,
} from '~/withdrawal/desk';
import type {Entry} from '~/withdrawal/entry';
import {followUpWithdrawals} from '~/withdrawal/follow-up.server';
import {letterToConfirm} from '~/withdrawal/letter-to-confirm.server';
import {makeOffer} from '~/withdrawal/make-offer.server';
import type {Offer} from '~/withdrawal/offer';
import {
  receiveProven,
  receiveUnproven,
  takeUp,
} from '~/withdrawal/receive.server';
import type {ProvenStatement, Statement} from '~/withdrawal/statement';
import {fieldOf, isStatement, statementOf} from '~/withdrawal/withdraw-form';
import type {WithdrawalOrder} from '~/withdrawal/withdrawal-order';
import {readWithdrawalOrder} from '~/withdrawal/withdrawal-store.server';
import {EMULATED_SHOP, storefrontEnvironment} from '../../../emulator/config';
import type {FaultEffect} from '../../../emulator/state/faults';
import type {Order} from '../../../emulator/state/orders';
import {Visitors} from '../cancellation/visitors';
import type {EmulatedShop} from '../support/emulated-shop';

export const SHOP_NUMBER = String(EMULATED_SHOP.id);
const ENV = parseEnv(storefrontEnvironment());

/** Consumers of an emulated shop, who withdraw through the real client, engine and mail provider. */
export class Consumers {
  readonly alarms: (WithdrawalAlarm | typeof UNMATCHED)[] = [];
  /** What asks for returns in the customer's name; null where nobody is signed in. */
  customersReturns: CustomersReturns | null = null;

  private constructor(readonly visitors: Visitors) {}

  static async open(): Promise<Consumers> {
    return new Consumers(await Visitors.open());
  }

  get shop(): EmulatedShop {
    return this.visitors.shop;
  }

  close(): Promise<void> {
    return this.visitors.close();
  }

  /** The page as the customer saw it. */
  offer(order: Order): Promise<Offer> {
    return this.#offer(order, String(order.customerId));
  }

  /** The page as a guest saw it whose link had opened the order. */
  offerToGuest(order: Order): Promise<Offer> {
    return this.#offer(order, null);
  }

  async #offer(order: Order, customerNumber: string | null): Promise<Offer> {
    return makeOffer(await this.read(order), customerNumber, String(order.id));
  }

  /** @param quantities by field; all that is offered if absent */
  statement(
    offer: Offer,
    quantities: Record<string, string> = allOf(offer),
  ): ProvenStatement {
    const made = statementOf(
      offer,
      {name: 'Kari Nordmann', email: 'kari@example.com', quantities},
      LOCALES[0],
      this.visitors.clock.now(),
    );
    if (!isStatement(made)) throw new Error('The form is wrong');
    return made;
  }

  /** Presses the button once. @returns null where nothing was received */
  async confirm(statement: ProvenStatement): Promise<Statement | null> {
    return this.atDesk(async (desk) => {
      const received = await receiveProven(desk, statement);
      if (!received) return null;
      await carryOut(
        desk,
        orderGid(statement.proof.orderNumber),
        this.customersReturns,
      );
      return received.statement;
    });
  }

  confirmAsGuest(statement: Statement) {
    return this.atDesk((desk) => receiveUnproven(desk, SHOP_NUMBER, statement));
  }

  /** Looks at the receipt, or has somebody at the shop do so. */
  look(statement: Statement): Promise<void> {
    return this.atDesk((desk) => takeUp(desk, SHOP_NUMBER, statement));
  }

  /** Shopify tells of a change of the order. */
  webhook(order: Order): Promise<void> {
    return this.atDesk((desk) => followUpWithdrawals(desk, gidOf(order)));
  }

  async read(order: Order): Promise<WithdrawalOrder> {
    const read = await readWithdrawalOrder(this.shop.admin, gidOf(order));
    if (!read) throw new Error('The order is gone');
    return read;
  }

  async entries(order: Order): Promise<readonly Entry[]> {
    const {stored} = await this.read(order);
    if (stored === 'unreadable') throw new Error('They can’t be read');
    return stored.entries;
  }

  mailsTo(address: string) {
    return this.#world.outbox.filter(({to}) => to === address);
  }

  fail(
    api: 'admin' | 'mail',
    operation: string | null,
    effect: FaultEffect,
    remaining = 1,
  ): void {
    this.#world.faults.add({api, operation, effect, remaining});
  }

  recover(): void {
    this.#world.faults.clear();
  }

  get #world() {
    return this.shop.emulator.world;
  }

  async atDesk<Result>(
    work: (desk: WithdrawalDesk) => Promise<Result>,
  ): Promise<Result> {
    const sleepless = {
      sleep: () => Promise.resolve(),
    };
    const sendMail = mailSender(ENV, {
      fetch: this.shop.fetch,
      timing: sleepless,
    });
    if (!sendMail) throw new Error('No provider is connected');
    return this.visitors.atDesk((cancellation) =>
      work({
        client: this.shop.admin,
        cancellation,
        sendMail,
        shopMailbox: EMULATED_SHOP.email,
        askToConfirm: (order, statement) =>
          sendLinkToOwner(
            {admin: this.shop.admin, sendMail, secrets: ENV.SESSION_SECRET},
            letterToConfirm(order, statement, 'https://shop.example'),
          ),
        receiptUrl: ({number}) =>
          Promise.resolve(`https://shop.example/withdrawals/${number}`),
        alarm: (alarm) => this.alarms.push(alarm),
        logError: () => undefined,
      }),
    );
  }
}

const orderGid = (orderNumber: string) => `gid://shopify/Order/${orderNumber}`;
const gidOf = ({id}: Order) => orderGid(String(id));

export const allOf = (offer: Offer): Record<string, string> =>
  Object.fromEntries(
    offer.lines.flatMap((line) => [
      [fieldOf('unsent', line), String(line.unsent)],
      [fieldOf('sent', line), String(line.sent)],
    ]),
  );
