import type {Statement} from '~/withdrawal/statement';
import type {Order} from '../../emulator/state/orders';
import type {Act, Visitor} from './visits';
import {
  openForm,
  openReceipt,
  type OpenForm,
  pressWithdraw,
} from './withdrawing';

type Visit = (work: (visitor: Visitor) => Promise<void>) => Promise<void>;

/** Somebody who withdraws, at one device. */
export class Consumer {
  /** Null where no page with the form was shown. */
  form: OpenForm | null = null;
  /** The statement that the page said was received. */
  receipt: Statement | null = null;
  readonly #visit: Visit;

  constructor(
    private readonly kind: OpenForm['kind'],
    private readonly order: Order,
    private readonly act: Act,
    visit: Visit,
  ) {
    this.#visit = visit;
  }

  get number(): string | null {
    const {form} = this;
    return form && (form.kind === 'guest' ? form.number : form.offer.number);
  }

  /** Opens the form, if it is not open yet, and presses its button. */
  async press(): Promise<void> {
    if (!this.form) {
      await this.#visit(async (visitor) => {
        this.form = await openForm(visitor, this.order, this.kind);
      });
    }
    const {form} = this;
    if (!form) return;
    await this.#visit(async (visitor) => {
      this.receipt = await pressWithdraw(this.act, visitor, this.order, form);
    });
  }

  async openReceipt(): Promise<void> {
    const {receipt} = this;
    if (!receipt) return;
    await this.#visit((visitor) => openReceipt(this.act, visitor, receipt));
  }

  /** Whoever was not told that it was received presses once more. */
  comeBack(): Promise<void> {
    return this.receipt ? this.openReceipt() : this.press();
  }
}
