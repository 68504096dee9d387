import {connection, type ConnectionArguments} from '../graphql/connection';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {Metafield} from '../state/customers';
import {storedNamespace} from './metafield-namespace';

interface MetafieldOwner {
  readonly metafields: readonly Metafield[];
}

interface MetafieldArguments {
  readonly key: string;
  readonly namespace?: string | null;
}

interface MetafieldsArguments extends ConnectionArguments {
  readonly keys?: readonly string[] | null;
  readonly namespace?: string | null;
}

/** The two fields of everything that has metafields. */
export const metafieldFields = {
  metafield: ({metafields}, {key, namespace}: MetafieldArguments) =>
    metafields.find(
      (each) =>
        each.key === key && each.namespace === storedNamespace(namespace),
    ) ?? null,
  metafields: ({metafields}, {keys, namespace, ...args}: MetafieldsArguments) =>
    connection(
      metafields.filter(
        (each) =>
          (namespace == null ||
            each.namespace === storedNamespace(namespace)) &&
          (keys == null || keys.includes(`${each.namespace}.${each.key}`)),
      ),
      args,
      ({id}) => id,
    ),
} satisfies Fields<MetafieldOwner>;

export const ownMetafieldFields = {
  id: ({id}) => gid('Metafield', id),
  jsonValue: ({type, value}) => jsonValue(type, value),
  legacyResourceId: ({id}) => String(id),
  sizeInBytes: ({value}) => Buffer.byteLength(value),
} satisfies Fields<Metafield>;

const NON_TEXT = /^(json|boolean|number_integer|number_decimal|list\..+)$/;

function jsonValue(type: string, value: string): unknown {
  if (type === 'number_decimal' || !NON_TEXT.test(type)) return value;
  const parsed: unknown = JSON.parse(value);
  return parsed;
}
