import type {Field, FieldEntry} from './field';

/** What stands in a form, by the path in the policy: "policy.reasons.0.label.en". A row has its own path in it, too. */
export type FormValues = ReadonlyMap<string, string>;

/** Where the policy begins in the names of a form's fields. */
export const ROOT = 'policy';

/** What a form shows for a part of the policy. */
export function formValues(
  field: Field,
  value: unknown,
  path: string = ROOT,
): Map<string, string> {
  const values = new Map<string, string>();
  write(field, value, path, values);
  return values;
}

function write(
  field: Field,
  value: unknown,
  path: string,
  values: Map<string, string>,
): void {
  const text = textValue(field, value);
  if (text !== null) {
    values.set(path, text);
    return;
  }
  if (field.kind === 'fixed') return;
  values.set(path, '');
  for (const [key, part, given] of partsOf(field, value)) {
    if (part === null) values.set(`${path}.${key}`, given);
    else write(part, given, `${path}.${key}`, values);
  }
}

/** What stands in the one box of a field; null for what has parts. */
function textValue(field: Field, value: unknown): string | null {
  switch (field.kind) {
    case 'switch':
      return value === true ? 'yes' : 'no';
    case 'number':
    case 'text':
    case 'choice':
      return textOf(value);
    case 'list':
      return items(value).map(textOf).join('\n');
    case 'amounts':
      return Object.entries(parts(value))
        .map(([currency, amount]) => `${currency} ${textOf(amount)}`)
        .join('\n');
    default:
      return null;
  }
}

/** The parts of a field by key: each with its own field and value, or with the text that stands for it. */
function partsOf(
  field: Field,
  value: unknown,
): (readonly [string, Field, unknown] | readonly [string, null, string])[] {
  switch (field.kind) {
    case 'ranking':
      return items(value).map((option, index) => [
        String(index),
        null,
        textOf(option),
      ]);
    case 'marks':
      return field.codes
        .filter((code) => parts(value)[code] === field.on)
        .map((code) => [code, null, 'on']);
    case 'rows':
      return items(value).map((row, index) => [String(index), field.row, row]);
    case 'group':
      return field.entries
        .filter(
          ({key, mayBeAbsent}) =>
            !mayBeAbsent || parts(value)[key] !== undefined,
        )
        .map(({key, field: part}) => [key, part, parts(value)[key] ?? null]);
    default:
      return [];
  }
}

/** What was filled in, in the policy's own form but not checked: only its schema knows whether it is one. */
export function readValues(
  field: Field,
  values: FormValues,
  path: string = ROOT,
): unknown {
  switch (field.kind) {
    case 'ranking':
      return field.options
        .map((_, index) => values.get(`${path}.${index}`) ?? '')
        .filter((option) => option !== '');
    case 'marks':
      return Object.fromEntries(
        field.codes
          .filter((code) => values.get(`${path}.${code}`) === 'on')
          .map((code) => [code, field.on]),
      );
    case 'rows':
      return rowPaths(values, path).map((row) =>
        readValues(field.row, values, row),
      );
    case 'group':
      return readGroup(field, values, path);
    case 'fixed':
      return field.value;
    default:
      return readText(field, (values.get(path) ?? '').trim());
  }
}

/** What can't be read stays a text, which the schema then refuses. */
function readText(
  field: Extract<
    Field,
    {kind: 'switch' | 'number' | 'text' | 'choice' | 'list' | 'amounts'}
  >,
  text: string,
): unknown {
  if (text === '' && field.isOptional) return null;
  switch (field.kind) {
    case 'list':
      return lines(text).map((line) => typed(field.format, line));
    case 'amounts':
      return Object.fromEntries(lines(text).map(currencyAndAmount));
    case 'switch':
      return YES_OR_NO.get(text) ?? null;
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    case 'text':
      return typed(field.format, text);
    case 'choice':
      return text;
  }
}

const YES_OR_NO = new Map([
  ['yes', true],
  ['no', false],
]);

function readGroup(
  field: Field & {kind: 'group'},
  values: FormValues,
  path: string,
): unknown {
  const isThere = ({key, mayBeAbsent}: FieldEntry) =>
    !mayBeAbsent || values.has(`${path}.${key}`);
  const read = field.entries.filter(isThere).map((entry) => ({
    ...entry,
    value: readValues(entry.field, values, `${path}.${entry.key}`),
  }));
  if (field.isOptional && read.every(({value}) => isBlank(value))) return null;
  return Object.fromEntries(
    read
      .filter(({isOmittedEmpty, value}) => !isOmittedEmpty || !isBlank(value))
      .map(({key, value}) => [key, value]),
  );
}

/** The paths of a list's rows, in order. */
export function rowPaths(values: FormValues, path: string): string[] {
  const found: string[] = [];
  while (values.has(`${path}.${found.length}`)) {
    found.push(`${path}.${found.length}`);
  }
  return found;
}

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isBlank));

/** As it is meant: "12,5" is how most of Europe writes it, and nobody should have to shout "no" for Norway. */
function typed(format: string, text: string): string {
  if (format === 'percent' || format === 'amount') {
    return text.replace(',', '.').replace(/[\s%]/g, '');
  }
  if (format === 'country') return text.toUpperCase();
  return format === 'time' ? text.replace('.', ':') : text;
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function currencyAndAmount(line: string): [string, string] {
  const [currency = '', ...amount] = line.split(/\s+/);
  return [currency.toUpperCase(), typed('amount', amount.join(''))];
}

/** A text or a number as text; anything else is empty. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const items = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

export const parts = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? {...value} : {};
