import type {Field} from './field';
import {ROOT} from './form-values.server';
import type {PolicyWords} from './policy-words.server';

/** A part of the policy in words, as one or more short lines. */
export function describeValue(
  words: PolicyWords,
  field: Field,
  value: unknown,
  path: string,
): string[] {
  if (value === null || value === undefined) return [words.texts.none];
  switch (field.kind) {
    case 'switch':
      return [value === true ? words.texts.yes : words.texts.no];
    case 'number':
      return [String(value)];
    case 'text':
      return [words.value(field.format, String(value))];
    case 'choice':
      return [words.option(String(value))];
    case 'list':
      return orNone(
        words,
        items(value).map((item) => words.value(field.format, String(item))),
      );
    case 'ranking':
      return items(value).map(
        (option, index) => `${index + 1}. ${words.option(String(option))}`,
      );
    case 'marks':
      return orNone(
        words,
        field.codes
          .filter((code) => parts(value)[code] === field.on)
          .map((code) => words.code(code)),
      );
    case 'amounts':
      return orNone(
        words,
        Object.entries(parts(value)).map(
          ([currency, amount]) => `${String(amount)} ${currency}`,
        ),
      );
    case 'rows':
      return orNone(
        words,
        items(value).map((row) =>
          describeValue(words, field.row, row, path).join('; '),
        ),
      );
    case 'group':
      return describeGroup(words, field, parts(value), path);
    case 'fixed':
      return [];
  }
}

function describeGroup(
  words: PolicyWords,
  field: Field & {kind: 'group'},
  value: Readonly<Record<string, unknown>>,
  path: string,
): string[] {
  return field.entries
    .filter(({key}) => key in value)
    .flatMap(({key, field: part}) => {
      const within = `${path}.${key}`;
      const lines = describeValue(words, part, value[key], within);
      // What holds parts of its own needs no name: they have theirs.
      return key === ROOT
        ? lines
        : [`${words.label(within)}: ${lines.join(', ')}`];
    });
}

const orNone = (words: PolicyWords, lines: string[]): string[] =>
  lines.length === 0 ? [words.texts.none] : lines;

const items = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

const parts = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? {...value} : {};
