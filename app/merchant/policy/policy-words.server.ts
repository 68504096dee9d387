import {formatCountry} from '~/i18n/format';
import {MESSAGES} from '~/i18n/languages';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import type {Field, TextFormat} from './field';

type Dictionary = Readonly<Record<string, string | undefined>>;

/** Of a reason's short name, which has no other limit in the schema than its pattern. */
const LONGEST_NAME = 26;

/** What the editor says of each part of the policy, in one language. */
export class PolicyWords {
  constructor(
    readonly texts: Messages['merchant'],
    readonly locale: Locale,
    /** The shop's currency, in which sums without one are. */
    readonly currency: string,
  ) {}

  /**
   * @param path such as "policy.overrides.0.policy.fee.percent": the part has one name wherever it stands
   * @returns the path's last word where it has no name; but for languages, a test sees to it that each has one
   */
  label(path: string): string {
    const text = find(this.texts.labels, path);
    return text === undefined
      ? this.language(path.slice(path.lastIndexOf('.') + 1))
      : fill<'currency'>(text, {currency: this.currency});
  }

  /** Undefined for what its name explains well enough. */
  hint(path: string): string | undefined {
    const text = find(this.texts.hints, path);
    return text && fill<'currency'>(text, {currency: this.currency});
  }

  option(option: string): string {
    const options: Dictionary = this.texts.options;
    return options[option] ?? option;
  }

  code(code: string): string {
    const codes: Dictionary = this.texts.codes;
    return codes[code] ?? code;
  }

  /** A text as a person reads it: a country by its name. */
  value(format: TextFormat, text: string): string {
    switch (format) {
      case 'country':
        return this.country(text);
      case 'percent':
        return `${text} %`;
      case 'amount':
        return `${text} ${this.currency}`;
      default:
        return text;
    }
  }

  /** What is wrong with something that was filled in. */
  error(field: Field): string {
    const {errors} = this.texts;
    switch (field.kind) {
      case 'number':
        return fill(errors.number, {min: field.min, max: field.max});
      case 'text':
        return field.format === 'plain'
          ? fill(errors.text, {max: field.longest ?? LONGEST_NAME})
          : errors[field.format];
      case 'list':
        return errors[field.format === 'plain' ? 'lines' : field.format];
      case 'group':
        return field.isEither ? errors.either : errors.unreadable;
      case 'switch':
        return errors.choice;
      case 'fixed':
      case 'marks':
        return errors.unreadable;
      default:
        return errors[field.kind];
    }
  }

  country(code: string): string {
    return /^[A-Z]{2}$/.test(code) ? formatCountry(this.locale, code) : code;
  }

  /** "norsk bokmål" for "nb"; other words as they are. */
  language(code: string): string {
    if (!(code in MESSAGES)) return code;
    const names = new Intl.DisplayNames(this.locale.tag, {type: 'language'});
    return names.of(code) ?? code;
  }

  /** A weekday as it stands within a sentence. */
  dayName(weekday: string): string {
    const name = this.label(weekday);
    return this.locale.language === 'nb' ? name.toLowerCase() : name;
  }

  /** "a, b and c" */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale.tag).format(items);
  }

  /** "a, b or c" */
  either(items: readonly string[]): string {
    const format = new Intl.ListFormat(this.locale.tag, {type: 'disjunction'});
    return format.format(items);
  }
}

/** By the path without the numbers of rows; "overrides.policy.fee" and "fee" are the same setting. */
function find(dictionary: Dictionary, path: string): string | undefined {
  let keys = path.split('.').filter((key) => !/^\d+$/.test(key));
  keys = keys.slice(keys.slice(0, -1).lastIndexOf('policy') + 1);
  for (let from = 0; from < keys.length; from += 1) {
    const found = dictionary[keys.slice(from).join('.')];
    if (found !== undefined) return found;
  }
  return undefined;
}
