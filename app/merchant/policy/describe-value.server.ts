import type {Field} from './field';
import {items, parts, ROOT, textOf} from './form-values.server';
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
    case 'list':
    case 'marks':
    case 'amounts':
    case 'rows':
      return orNone(words, describeItems(words, field, value, path));
    case 'ranking':
      return items(value).map(
        (option, index) => `${index + 1}. ${words.option(textOf(option))}`,
      );
    case 'group':
      return describeGroup(words, field, parts(value), path);
    case 'fixed':
      return [];
    default:
      return [describeLeaf(words, field, value)];
  }
}

function describeLeaf(
  words: PolicyWords,
  field: Extract<Field, {kind: 'switch' | 'number' | 'text' | 'choice'}>,
  value: unknown,
): string {
  switch (field.kind) {
    case 'switch':
      return value === true ? words.texts.yes : words.texts.no;
    case 'number':
      return textOf(value);
    case 'text':
      return words.value(field.format, textOf(value));
    case 'choice':
      return words.option(textOf(value));
  }
}

function describeItems(
  words: PolicyWords,
  field: Extract<Field, {kind: 'list' | 'marks' | 'amounts' | 'rows'}>,
  value: unknown,
  path: string,
): string[] {
  switch (field.kind) {
    case 'list':
      return items(value).map((item) =>
        words.value(field.format, textOf(item)),
      );
    case 'marks':
      return field.codes
        .filter((code) => parts(value)[code] === field.on)
        .map((code) => words.code(code));
    case 'amounts':
      return Object.entries(parts(value)).map(
        ([currency, amount]) => `${textOf(amount)} ${currency}`,
      );
    case 'rows':
      return items(value).map((row) =>
        describeValue(words, field.row, row, path).join('; '),
      );
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
