/** What a text has to look like. */
export type TextFormat =
  'amount' | 'country' | 'date' | 'percent' | 'plain' | 'time';

/** What a part of the policy is, as its schema says, and so how a person can be asked for it. */
export type Field = {
  /** Whether it may be left empty, which is null in the policy. */
  readonly isOptional: boolean;
} & (
  | {readonly kind: 'switch'}
  | {readonly kind: 'number'; readonly min: number; readonly max: number}
  | {
      readonly kind: 'text';
      readonly format: TextFormat;
      readonly longest: number | null;
    }
  | {readonly kind: 'choice'; readonly options: readonly string[]}
  /** Texts, one a line. */
  | {readonly kind: 'list'; readonly format: TextFormat}
  /** Some of a few answers, the first choice in front. */
  | {readonly kind: 'ranking'; readonly options: readonly string[]}
  /** Codes that are marked (`on`) or not, which is to be absent or `off`. */
  | {
      readonly kind: 'marks';
      readonly codes: readonly string[];
      readonly off: string;
      readonly on: string;
    }
  /** Sums by currency, one a line. */
  | {readonly kind: 'amounts'}
  | {
      readonly kind: 'group';
      /** Only one of its parts can be there. */
      readonly isEither: boolean;
      readonly entries: readonly FieldEntry[];
    }
  | {readonly kind: 'rows'; readonly row: Field}
  /** Nobody is asked. */
  | {readonly kind: 'fixed'; readonly value: unknown}
);

export interface FieldEntry {
  readonly key: string;
  readonly field: Field;
  /** Whether the whole part can be left out, with another meaning than to leave it empty. */
  readonly mayBeAbsent: boolean;
  /** Whether to leave it empty is to leave it out. */
  readonly isOmittedEmpty: boolean;
}

/** The one of a group's parts with this key. */
export const entryOf = (field: Field, key: string): FieldEntry | undefined =>
  field.kind === 'group'
    ? field.entries.find((entry) => entry.key === key)
    : undefined;

/**
 * The field at a path such as "overrides.0.policy.fee"; null where there is none. A path that leads into a field without
 * parts of its own, such as to the third line of a list, ends at that field.
 */
export function fieldAt(
  field: Field,
  keys: readonly string[],
): {readonly field: Field; readonly depth: number} | null {
  let found = field;
  for (const [depth, key] of keys.entries()) {
    if (found.kind === 'rows' && /^\d+$/.test(key)) {
      found = found.row;
    } else if (found.kind === 'group') {
      const entry = entryOf(found, key);
      if (!entry) return null;
      found = entry.field;
    } else {
      return {field: found, depth};
    }
  }
  return {field: found, depth: keys.length};
}
