import {createHash} from 'node:crypto';
import type {Context} from '../graphql/context';
import type {Metafield} from '../state/customers';
import {storedNamespace} from './metafield-namespace';
import {metafieldsOf} from './metafield-owners';
import {isMetafieldType, valueProblem} from './metafield-values';

export interface MetafieldsSetInput {
  readonly ownerId: string;
  readonly namespace?: string | null;
  readonly key: string;
  readonly type?: string | null;
  readonly value: string;
  /** Absent: write whatever is there. Null: write only if nothing is there. Else: only if this is what is there. */
  readonly compareDigest?: string | null;
}

interface MetafieldsSetError {
  readonly code: string;
  readonly elementIndex: number | null;
  readonly field: string[];
  readonly message: string;
}

interface Write {
  readonly input: MetafieldsSetInput;
  readonly namespace: string;
  readonly type: string;
  readonly owned: Metafield[];
}

const MOST_AT_ONCE = 25;
const DIGEST = /^[0-9a-f]{64}$/;

/** Writes all of the metafields or, if any of them cannot be written, none. */
export function setMetafields(
  context: Context,
  inputs: readonly MetafieldsSetInput[],
): {metafields: Metafield[] | null; userErrors: MetafieldsSetError[]} {
  if (inputs.length > MOST_AT_ONCE) {
    const message = `Exceeded the maximum metafields input limit of ${MOST_AT_ONCE}.`;
    return {
      metafields: null,
      userErrors: [
        {
          code: 'LESS_THAN_OR_EQUAL_TO',
          elementIndex: null,
          field: ['metafields'],
          message,
        },
      ],
    };
  }
  const checked = inputs.map((input, index) => check(context, input, index));
  const userErrors = checked.filter((each) => 'message' in each);
  if (userErrors.length > 0) return {metafields: null, userErrors};
  const writes = checked.filter((each) => 'owned' in each);
  return {
    metafields: writes.map((write) => apply(context, write)),
    userErrors: [],
  };
}

function check(
  context: Context,
  input: MetafieldsSetInput,
  index: number,
): Write | MetafieldsSetError {
  const fail = (
    key: keyof MetafieldsSetInput,
    code: string,
    message: string,
  ): MetafieldsSetError => ({
    code,
    elementIndex: index,
    field: ['metafields', String(index), key],
    message,
  });
  const owned = metafieldsOf(context, input.ownerId, 'metafieldsSet');
  if (!owned) return fail('ownerId', 'INVALID', 'Owner does not exist.');
  const namespace = storedNamespace(input.namespace);
  if (namespace.length < 3) {
    return fail(
      'namespace',
      'TOO_SHORT',
      'is too short (minimum is 3 characters)',
    );
  }
  if (input.key.length < 2) {
    return fail('key', 'TOO_SHORT', 'is too short (minimum is 2 characters)');
  }
  const existing = find(owned, namespace, input.key);
  const type = input.type ?? existing?.type;
  if (type === undefined) return fail('type', 'BLANK', "can't be blank");
  if (!isMetafieldType(type)) {
    return fail('type', 'INVALID_TYPE', `Type ${type} is not supported here.`);
  }
  const problem = valueProblem(type, input.value);
  if (problem) return fail('value', 'INVALID_VALUE', problem);
  const digestError = digestProblem(input, existing);
  if (digestError) return fail('compareDigest', ...digestError);
  return {input, namespace, type, owned};
}

function digestProblem(
  {compareDigest}: MetafieldsSetInput,
  existing: Metafield | undefined,
): [code: string, message: string] | null {
  if (compareDigest === undefined) return null;
  if (compareDigest !== null && !DIGEST.test(compareDigest)) {
    return ['INVALID_COMPARE_DIGEST', 'The compareDigest is invalid.'];
  }
  return compareDigest === (existing?.compareDigest ?? null)
    ? null
    : [
        'STALE_OBJECT',
        'The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.',
      ];
}

function apply({world}: Context, write: Write): Metafield {
  const {input, namespace, type, owned} = write;
  const {key, value} = input;
  const now = world.clock.iso();
  const compareDigest = digestOf(type, value);
  const existing = find(owned, namespace, key);
  if (existing) {
    return Object.assign(existing, {
      type,
      value,
      compareDigest,
      updatedAt: now,
    });
  }
  const created: Metafield = {
    id: world.nextId(),
    ownerId: input.ownerId,
    namespace,
    key,
    type,
    value,
    compareDigest,
    createdAt: now,
    updatedAt: now,
  };
  owned.push(created);
  return created;
}

/** Names one state of a metafield, for `compareDigest`. */
export const digestOf = (type: string, value: string): string =>
  createHash('sha256').update(`${type}\n${value}`).digest('hex');

const find = (owned: readonly Metafield[], namespace: string, key: string) =>
  owned.find((each) => each.namespace === namespace && each.key === key);
