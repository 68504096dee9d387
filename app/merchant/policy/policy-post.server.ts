import * as v from 'valibot';
import {type Field, fieldAt} from './field';
import {type FormValues, ROOT} from './form-values.server';

/** What the forms are for that carry rules: theirs is one token. */
export const POLICY_PURPOSE = 'policy';

/** Bytes of the posted form: the rules, and once more those that the merchant began with. */
export const LARGEST_POLICY_FORM = 400_000;

/** What a button of the editor asks for. */
export type Intent =
  | {readonly kind: 'review' | 'save' | 'edit'}
  | {readonly kind: 'add' | 'remove'; readonly path: string};

/** All that the editor posts: one entry for each field besides. */
export const PolicyPostSchema = v.objectWithRest(
  {
    token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
    /** Of the state of the metafield that the merchant has looked at; empty for none. */
    digest: v.pipe(v.string(), v.maxLength(200)),
    /** What held when the merchant began, as JSON; empty for the defaults. */
    base: v.string(),
    intent: v.pipe(
      v.string(),
      v.regex(/^(review|save|edit|(add|remove) policy(\.[\w-]+)+)$/),
      v.transform((text): Intent => {
        const [kind, path = ''] = text.split(' ');
        if (kind === 'add' || kind === 'remove') return {kind, path};
        return {kind: kind === 'save' || kind === 'edit' ? kind : 'review'};
      }),
    ),
  },
  v.string(),
);

/**
 * What was filled in. Line ends as they are in the policy: browsers send them as CR LF.
 * @throws Response 400 for names that the editor has not
 */
export function postedValues(
  policyField: Field,
  post: Readonly<Record<string, unknown>>,
): FormValues {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(post)) {
    if (name in PolicyPostSchema.entries || typeof value !== 'string') continue;
    if (!isFieldName(policyField, name)) {
      throw new Response(null, {status: 400});
    }
    values.set(name, value.replaceAll('\r\n', '\n'));
  }
  return values;
}

function isFieldName(policyField: Field, name: string): boolean {
  const [root, ...keys] = name.split('.');
  const found = root === ROOT ? fieldAt(policyField, keys) : null;
  if (!found) return false;
  const rest = keys.slice(found.depth);
  const [last] = rest;
  if (last === undefined) return true;
  if (rest.length > 1) return false;
  return found.field.kind === 'marks'
    ? found.field.codes.includes(last)
    : found.field.kind === 'ranking' && /^\d$/.test(last);
}
