import type {FieldProblem} from '~/cancellation/change/address-form';

/** Why nothing was saved, or nobody knows. The page has the sentence. */
export type FormNotice =
  | 'wrong'
  | 'stale'
  | 'too-many'
  | 'unavailable'
  | 'refused'
  | 'exists'
  | 'gone';

/** What is wrong with a field. The page has the sentence. */
export type Problem = FieldProblem | 'not-name';

/** What was not accepted. */
export interface Refusal<Field extends string> {
  readonly notice: FormNotice;
  /** By field; null where none is to blame. */
  readonly errors: Readonly<Partial<Record<Field, Problem>>> | null;
}

/** A refusal for these fields; null without any. */
export function refusalOf<Field extends string>(
  problems: readonly (readonly [Field, Problem])[],
): Refusal<Field> | null {
  if (problems.length === 0) return null;
  const errors: Partial<Record<Field, Problem>> = {};
  for (const [field, problem] of problems) errors[field] ??= problem;
  return {notice: 'wrong', errors};
}
