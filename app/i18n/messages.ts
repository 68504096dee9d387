import {MESSAGES} from '~/i18n/languages';
import type {en} from './en';
import type {Locale} from './locale';
import {madeOnce} from './made-once';

/** A sentence, and in its type the names of the {placeholders} it has. */
export type Text<Placeholder extends string = never> = string & {
  readonly __placeholders?: Placeholder;
};

type PlaceholdersIn<Sentence extends string> =
  Sentence extends `${string}{${infer Name}}${infer Rest}`
    ? Name | PlaceholdersIn<Rest>
    : never;

type Translatable<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string
    ? Text<PlaceholdersIn<Tree[Key]>>
    : Translatable<Tree[Key]>;
};

/** Every sentence of the storefront. English is the source; another language has the same keys and placeholders. */
export type Messages = Translatable<typeof en>;

export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale.language];
}

/** Puts values in the place of {placeholders}. */
export function fill<Placeholder extends string>(
  text: Text<Placeholder>,
  values: Readonly<Record<Placeholder, string | number>>,
): string {
  const byName: Readonly<Record<string, string | number>> = values;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(byName[name] ?? placeholder),
  );
}

const pluralRules = madeOnce((tag: string) => new Intl.PluralRules(tag));

/** The wording for a count, by the language's own plural rules. Fills {count}. */
export function plural(
  locale: Locale,
  count: number,
  texts: {readonly one: Text<'count'>; readonly other: Text<'count'>},
): string {
  const rule = pluralRules(locale.tag).select(count);
  return fill(rule === 'one' ? texts.one : texts.other, {count});
}
