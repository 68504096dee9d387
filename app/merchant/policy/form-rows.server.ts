import {entryOf, type Field, fieldAt} from './field';
import {type FormValues, ROOT, rowPaths} from './form-values.server';

/**
 * The form with one more row at the end of the list at `path`; or, where that names a part that may be left out, with
 * that part, which begins with what holds elsewhere. Null where nothing can be added there.
 */
export function withAdded(
  policy: Field,
  values: FormValues,
  path: string,
): FormValues | null {
  const field = fieldOfPath(policy, path);
  if (!field) return null;
  if (!values.has(path) && mayBeAbsent(policy, path)) {
    const elsewhere = `${ROOT}.${path.split('.').at(-1) ?? ''}`;
    const isKnown = fieldOfPath(policy, elsewhere)?.kind === field.kind;
    const copied = isKnown ? moved(values, elsewhere, path) : [];
    return new Map([...values, [path, ''], ...copied]);
  }
  if (field.kind !== 'rows') return null;
  const row = `${path}.${rowPaths(values, path).length}`;
  return new Map([...values, [path, ''], [row, '']]);
}

/** The form without the row or the part at `path`. Null where there is none. */
export function withRemoved(
  policy: Field,
  values: FormValues,
  path: string,
): FormValues | null {
  if (!values.has(path)) return null;
  const rest = [...values].filter(([name]) => !isWithin(name, path));
  if (mayBeAbsent(policy, path)) return new Map(rest);
  const [, list, index] = /^(.*)\.(\d+)$/.exec(path) ?? [];
  if (list === undefined || fieldOfPath(policy, list)?.kind !== 'rows') {
    return null;
  }
  const later = rowPaths(values, list).slice(Number(index) + 1);
  const kept = rest.filter(
    ([name]) => !later.some((row) => isWithin(name, row)),
  );
  const shifted = later.flatMap((row, offset) =>
    moved(values, row, `${list}.${Number(index) + offset}`),
  );
  return new Map([...kept, ...shifted]);
}

function mayBeAbsent(policy: Field, path: string): boolean {
  const end = path.lastIndexOf('.');
  const group = fieldOfPath(policy, path.slice(0, end));
  const entry = group && entryOf(group, path.slice(end + 1));
  return entry?.mayBeAbsent ?? false;
}

/** What is said at one path, said at another. */
const moved = (
  values: FormValues,
  from: string,
  to: string,
): [string, string][] =>
  [...values]
    .filter(([name]) => isWithin(name, from))
    .map(([name, value]) => [`${to}${name.slice(from.length)}`, value]);

const isWithin = (name: string, path: string): boolean =>
  name === path || name.startsWith(`${path}.`);

/** The field that a name in the form stands for. Null for names of no field of the policy. */
export function fieldOfPath(policy: Field, path: string): Field | null {
  const [root, ...keys] = path.split('.');
  if (root !== ROOT) return null;
  const found = fieldAt(policy, keys);
  return found && found.depth === keys.length ? found.field : null;
}
