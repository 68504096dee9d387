import {expect, type Page} from '@playwright/test';
import {
  type CancellationRecord,
  RecordSchema,
} from '../../app/cancellation/record';
import {type Admin, ASK_TAG, askingFirst} from '../e2e/support/admin';
import type {CreatedOrder, Shop} from '../e2e/support/shop';
import {signIn} from '../e2e/support/sign-in';
import * as v from 'valibot';

/** What the states order, again and again. */
const OFTEN_ORDERED = ['fjord-at-dawn', 'half-moons', 'blue-hour', 'hav'];

type OrderInput = Omit<Parameters<Shop['createOrder']>[0], 'email'>;

/** The shop, with a customer who is signed in. */
export class Stage {
  constructor(
    readonly shop: Shop,
    readonly admin: Admin,
    readonly page: Page,
    private readonly email: string,
  ) {}

  /** What every state may rely on. */
  async setUp(): Promise<void> {
    await this.admin.changePolicy(askingFirst(ASK_TAG));
    for (const handle of OFTEN_ORDERED) {
      await this.shop.changeProduct(handle, {available: 1000});
    }
  }

  /** Has the page's visitor be somebody else from now on. */
  async signInAs(email: string): Promise<void> {
    await this.page.context().clearCookies();
    await signIn(this.page, this.shop, email);
  }

  signInAsCustomer(): Promise<void> {
    return this.signInAs(this.email);
  }

  /** An order of the customer's. */
  order(input: OrderInput = {}): Promise<CreatedOrder> {
    return this.shop.createOrder({...input, email: this.email});
  }

  /** One that the shop leaves to be asked for. */
  askableOrder(): Promise<CreatedOrder> {
    return this.order({tags: [ASK_TAG]});
  }

  /** Makes Shopify fail for one order, for as long as a picture takes. */
  async fail(
    {id}: Pick<CreatedOrder, 'id'>,
    api: 'admin' | 'customer',
    operation: string,
    effect: Parameters<Shop['addFault']>[0]['effect'] = {
      kind: 'status',
      status: 503,
    },
    count = 50,
  ): Promise<void> {
    const about = String(id);
    await this.shop.addFault({api, operation, about, effect, count});
  }

  /** Goes through the cancel page of an order and presses its button. */
  async cancel({id}: CreatedOrder): Promise<void> {
    await this.page.goto(cancelPath(id));
    await press(this.page);
  }

  /** As `cancel`, and waits until Shopify has cancelled. */
  async cancelled(order: CreatedOrder): Promise<void> {
    await this.cancel(order);
    await expect
      .poll(async () => (await this.shop.order(order.id)).cancelledAt)
      .not.toBeNull();
    await expect
      .poll(async () => (await this.record(order)).phase)
      .toBe('cancelled');
  }

  async record({id}: CreatedOrder): Promise<CancellationRecord> {
    return v.parse(
      RecordSchema,
      await this.admin.orderMetafield(id, 'cancellation'),
    );
  }

  /** Changes what the order's record tells of a cancellation. */
  async rewrite(
    order: CreatedOrder,
    change: (record: CancellationRecord) => Partial<CancellationRecord>,
  ): Promise<void> {
    const record = await this.record(order);
    await this.admin.setOrderMetafield(order.id, 'cancellation', {
      ...record,
      ...change(record),
    });
  }

  /** Sends a request to cancel. */
  async asked(): Promise<CreatedOrder> {
    const order = await this.askableOrder();
    await this.page.goto(cancelPath(order.id));
    await this.page.locator('main textarea').fill('Too large for the wall.');
    await press(this.page);
    await expect
      .poll(() => this.admin.orderMetafield(order.id, 'request'))
      .not.toBeNull();
    return order;
  }
}

/** The order that a page is about. */
export const orderOn = (page: Page): {readonly id: number} => ({
  id: Number(/\/orders\/(\d+)/.exec(page.url())?.[1]),
});

export const orderPath = (id: number): string => `/account/orders/${id}`;
export const cancelPath = (id: number): string => `${orderPath(id)}/cancel`;

/** Presses the main button of the page's form, and waits until the answer is there. */
export async function press(page: Page): Promise<void> {
  const button = page
    .locator('main form')
    .locator('.button-danger, .button-primary');
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'POST',
  );
  await button.first().click();
  await answer;
  await page.waitForLoadState('networkidle');
}
