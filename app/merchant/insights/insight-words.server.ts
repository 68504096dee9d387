import {
  formatDate,
  formatDateTime,
  formatMoney,
  type MoneyV2,
} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages, messagesFor, type Text} from '~/i18n/messages';
import type {Figure} from './figures';
import type {Period} from './setting';

const MINUTES_AN_HOUR = 60;
const MINUTES_A_DAY = 1440;

/** How the insights speak in one language. */
export class InsightWords {
  readonly texts: Messages['merchant']['insights'];
  readonly #units: Messages['merchant']['summary'];

  constructor(
    readonly locale: Locale,
    readonly timeZone: string,
    readonly days: Period,
  ) {
    const {merchant} = messagesFor(locale);
    this.texts = merchant.insights;
    this.#units = merchant.summary;
  }

  number(count: number): string {
    return new Intl.NumberFormat(this.locale.tag).format(count);
  }

  /** As `plural`, with the number as the language writes it. */
  count(
    count: number,
    texts: {readonly one: Text<'count'>; readonly other: Text<'count'>},
  ): string {
    const rule = new Intl.PluralRules(this.locale.tag).select(count);
    const text = rule === 'one' ? texts.one : texts.other;
    return fill(text, {count: this.number(count)});
  }

  /** "4.5%"; what it is of is not nothing. */
  share(part: number, all: number): string {
    return new Intl.NumberFormat(this.locale.tag, {
      style: 'percent',
      maximumFractionDigits: 1,
    }).format(part / all);
  }

  /** "NOK 1,200 and €35", by currency. */
  amounts(byCurrency: Readonly<Record<string, string>>): string {
    return new Intl.ListFormat(this.locale.tag).format(
      Object.entries(byCurrency)
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([currencyCode, amount]) => this.money({amount, currencyCode})),
    );
  }

  money(money: MoneyV2): string {
    return formatMoney(this.locale, money);
  }

  /** "2 days 6 hours": the two largest units, rounded up to the minute. */
  time(minutes: number): string {
    const whole = Math.max(1, Math.ceil(minutes));
    const days = Math.floor(whole / MINUTES_A_DAY);
    const hours = Math.floor((whole % MINUTES_A_DAY) / MINUTES_AN_HOUR);
    const units = [
      {count: days, texts: this.#units.days},
      {count: hours, texts: this.#units.hours},
      {count: whole % MINUTES_AN_HOUR, texts: this.#units.minutes},
    ];
    const first = units.findIndex(({count}) => count > 0);
    return units
      .slice(first, first + 2)
      .filter(({count}) => count > 0)
      .map(({count, texts}) => this.count(count, texts))
      .join(' ');
  }

  date(instant: string): string {
    return formatDate(this.locale, instant, this.timeZone);
  }

  dateTime(instant: string): string {
    return formatDateTime(this.locale, instant, this.timeZone);
  }

  /** A column by its first day: "3 November", "Week from 2 November", "November 2026". */
  column(firstDay: string): string {
    const day = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(this.locale.tag, {
        ...options,
        timeZone: 'UTC',
      }).format(new Date(`${firstDay}T00:00:00Z`));
    switch (this.days) {
      case 30:
        return day({day: 'numeric', month: 'long'});
      case 90:
        return fill(this.texts.weekOf, {
          day: day({day: 'numeric', month: 'long'}),
        });
      case 365:
        return day({month: 'long', year: 'numeric'});
    }
  }

  /** What a column is: "day". */
  get columnName(): string {
    const names = {30: 'day', 90: 'week', 365: 'month'} as const;
    return this.texts.columns[names[this.days]];
  }

  /** Where the orders behind a figure are listed: a path without a locale. */
  ordersPath(figure: Figure): string {
    const query = new URLSearchParams({days: String(this.days), figure});
    return `/merchant/insights/orders?${query.toString()}`;
  }
}
