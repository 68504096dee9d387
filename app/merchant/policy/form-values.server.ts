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
  switch (field.kind) {
    case 'fixed':
      return;
    case 'switch':
      values.set(path, value === true ? 'yes' : 'no');
      return;
    case 'number':
    case 'text':
    case 'choice':
      values.set(path, textOf(value));
      return;
    case 'list':
      values.set(path, items(value).map(textOf).join('\n'));
      return;
    case 'amounts':
      values.set(
        path,
        Object.entries(parts(value))
          .map(([currency, amount]) => `${currency} ${textOf(amount)}`)
          .join('\n'),
      );
      return;
    case 'ranking':
      values.set(path, '');
      items(value).forEach((option, index) =>
        values.set(`${path}.${index}`, textOf(option)),
      );
      return;
    case 'marks':
      values.set(path, '');
      for (const code of field.codes) {
        if (parts(value)[code] === field.on)
          values.set(`${path}.${code}`, 'on');
      }
      return;
    case 'rows':
      values.set(path, '');
      items(value).forEach((row, index) =>
        write(field.row, row, `${path}.${index}`, values),
      );
      return;
    case 'group':
      values.set(path, '');
      for (const {key, field: part, mayBeAbsent} of field.entries) {
        const given = parts(value)[key];
        if (mayBeAbsent && given === undefined) continue;
        write(part, given ?? null, `${path}.${key}`, values);
      }
  }
}

/** What was filled in, in the policy's own form but not checked: only its schema knows whether it is one. */
export function readValues(
  field: Field,
  values: FormValues,
  path: string = ROOT,
): unknown {
  const text = (values.get(path) ?? '').trim();
  switch (field.kind) {
    case 'fixed':
      return field.value;
    case 'switch':
      return text === 'yes' ? true : text === 'no' ? false : null;
    case 'number':
      if (text === '') return field.isOptional ? null : text;
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    case 'text':
      return text === '' && field.isOptional ? null : typed(field.format, text);
    case 'choice':
      return text === '' && field.isOptional ? null : text;
    case 'list':
      return lines(text).map((line) => typed(field.format, line));
    case 'amounts':
      return Object.fromEntries(lines(text).map(currencyAndAmount));
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
  }
}

function readGroup(
  field: Field & {kind: 'group'},
  values: FormValues,
  path: string,
): unknown {
  const isThere = ({key, mayBeAbsent}: FieldEntry) =>
    !mayBeAbsent || values.has(`${path}.${key}`);
  const read = field.entries
    .filter(isThere)
    .map(
      ({key, field: part}) =>
        [key, readValues(part, values, `${path}.${key}`)] as const,
    );
  if (field.isOptional && read.every(([, value]) => isBlank(value))) {
    return null;
  }
  return Object.fromEntries(
    field.isEither ? read.filter(([, value]) => !isBlank(value)) : read,
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

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const items = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

const parts = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? {...value} : {};
