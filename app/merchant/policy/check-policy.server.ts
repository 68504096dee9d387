import * as v from 'valibot';
import {type Policy, PolicySchema} from '~/cancellation/policy';
import {type Field, fieldAt} from './field';
import {type FormValues, readValues, ROOT} from './form-values.server';

export type CheckedPolicy =
  | {readonly kind: 'good'; readonly policy: Policy}
  /** By path, the fields whose values the policy can't have. */
  | {readonly kind: 'bad'; readonly wrong: ReadonlyMap<string, Field>};

/** Whether what was filled in is a policy, by the very schema that reads it for customers. */
export function checkPolicy(field: Field, values: FormValues): CheckedPolicy {
  const result = v.safeParse(PolicySchema, readValues(field, values));
  if (result.success) return {kind: 'good', policy: result.output};
  const wrong = new Map<string, Field>();
  for (const issue of result.issues) {
    const keys = (issue.path ?? []).map(({key}) => String(key));
    const found = fieldAt(field, keys);
    if (!found) continue;
    const path = [ROOT, ...keys.slice(0, found.depth)].join('.');
    wrong.set(path, found.field);
  }
  return {kind: 'bad', wrong};
}
