import {connection, type ConnectionArguments} from '../graphql/connection';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {MetafieldDefinition} from '../state/metafield-definitions';
import {storedNamespace} from './metafield-namespace';
import {isMetafieldType} from './metafield-values';
import {notEmulated} from './not-emulated';

interface DefinitionInput {
  readonly ownerType: string;
  readonly namespace?: string | null;
  readonly key: string;
  readonly name: string;
  readonly description?: string | null;
  readonly type: string;
  readonly access?: {
    readonly admin?: string | null;
    readonly storefront?: string | null;
    readonly customerAccount?: string | null;
  } | null;
}

interface DefinitionsArguments extends ConnectionArguments {
  readonly ownerType: string;
  readonly namespace?: string | null;
  readonly key?: string | null;
  readonly query?: string | null;
}

export const metafieldDefinitionQueries = {
  metafieldDefinitions: (
    _root,
    {ownerType, namespace, key, query, ...args}: DefinitionsArguments,
    {world},
  ) => {
    if (query) throw notEmulated('metafieldDefinitions(query:)');
    const found = world.metafieldDefinitions.filter(
      (each) =>
        each.ownerType === ownerType &&
        (namespace == null || each.namespace === storedNamespace(namespace)) &&
        (key == null || each.key === key),
    );
    return connection(found, args, ({id}) => id);
  },
} satisfies Fields<unknown>;

export const metafieldDefinitionMutations = {
  metafieldDefinitionCreate: (
    _root,
    {definition}: {definition: DefinitionInput},
    {world},
  ) => {
    const namespace = storedNamespace(definition.namespace);
    const problem = problemOf(
      definition,
      namespace,
      world.metafieldDefinitions,
    );
    if (problem) return {createdDefinition: null, userErrors: [problem]};
    const created: MetafieldDefinition = {
      id: world.nextId(),
      ownerType: definition.ownerType,
      namespace,
      key: definition.key,
      name: definition.name,
      description: definition.description ?? null,
      type: definition.type,
      access: {
        admin: definition.access?.admin ?? null,
        storefront: definition.access?.storefront ?? 'NONE',
        customerAccount: definition.access?.customerAccount ?? 'NONE',
      },
    };
    world.metafieldDefinitions.push(created);
    return {createdDefinition: created, userErrors: []};
  },
} satisfies Fields<unknown>;

export const metafieldDefinitionFields = {
  id: ({id}) => gid('MetafieldDefinition', id),
  type: ({type}) => ({name: type}),
} satisfies Fields<MetafieldDefinition>;

function problemOf(
  {ownerType, key, type, access}: DefinitionInput,
  namespace: string,
  existing: readonly MetafieldDefinition[],
) {
  const error = (field: string, code: string, message: string) => ({
    field: ['definition', field],
    code,
    message,
  });
  if (!isMetafieldType(type)) {
    return error('type', 'INCLUSION', `Type ${type} is not supported here.`);
  }
  // Only an app's own namespace can be closed to the merchant.
  if (access?.admin != null && !namespace.startsWith('app--')) {
    return error(
      'access',
      'ADMIN_ACCESS_INPUT_NOT_ALLOWED',
      'Setting this access control is not permitted. It must be one of [].',
    );
  }
  const isTaken = existing.some(
    (each) =>
      each.ownerType === ownerType &&
      each.namespace === namespace &&
      each.key === key,
  );
  return isTaken
    ? error(
        'key',
        'TAKEN',
        `Key is in use for ${ownerType} metafields on the '${namespace}' namespace.`,
      )
    : null;
}
