import type {AdminReading} from '~/cancellation/admin-port';
import type {Hindrance} from '~/cancellation/requests/answer-request.server';
import {moment, type Words, wordsFor} from '~/cancellation/words.server';
import {formatAgo, formatMoney, type MoneyV2} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, messagesFor, plural} from '~/i18n/messages';
import type {OrderLink} from './requests-page-view';

/** What Shopify's clock showed, and in which zone the shop is. */
type ClockReading = Pick<AdminReading, 'readAt' | 'shop'>;

/** What the page says of requests, in one language, by the shop's clock. */
export class RequestsWords {
  readonly texts;
  /** What customers are told. */
  readonly customer: Words;
  readonly #rules: Readonly<Record<string, string>>;

  constructor(
    readonly locale: Locale,
    /** The shop's myshopify.com domain. */
    private readonly storeDomain: string,
    /** Null until Shopify has said it. */
    clock: ClockReading | null = null,
  ) {
    const messages = messagesFor(locale);
    this.texts = messages.merchant.requests;
    this.customer = wordsFor(clock, locale, messages.cancellation);
    this.#rules = messages.merchant.codes;
  }

  at(clock: ClockReading): RequestsWords {
    return new RequestsWords(this.locale, this.storeDomain, clock);
  }

  /** "14:05 today" */
  when(instant: string): string {
    return moment(instant, this.customer);
  }

  /** "3 hours ago" */
  ago(instant: string): string {
    return formatAgo(this.locale, instant, this.customer.now);
  }

  money(amount: MoneyV2): string {
    return formatMoney(this.locale, amount);
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale.tag).format(items);
  }

  count(count: number, texts: Parameters<typeof plural>[2]): string {
    return plural(this.locale, count, texts);
  }

  /** Which rule it is, as the policy's page calls it. */
  rule(code: string): string {
    return this.#rules[code] ?? code;
  }

  /** What keeps a yes from being carried out, and what helps. */
  hindrance(code: Hindrance): string {
    const {rule, ...known} = this.texts.hindrances;
    const texts: Partial<Record<Hindrance, string>> = known;
    return texts[code] ?? fill(rule, {rule: this.rule(code)});
  }

  /** @param orderNumber numeric part of the order's id */
  link(name: string, orderNumber: string): OrderLink {
    const href = `https://${this.storeDomain}/admin/orders/${orderNumber}`;
    return {name, href};
  }
}
