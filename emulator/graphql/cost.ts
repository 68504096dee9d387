import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

const MUTATION_COST = 10;

/**
 * Cost points by Shopify's published rules: a scalar is free, an object is 1, a connection is as dear as its page,
 * a mutation is 10. It comes near to Shopify's figures without matching them to the point.
 */
export function requestedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }

  function ofSelections(
    parent: GraphQLOutputType,
    selectionSet: SelectionSetNode,
  ): number {
    const type = getNamedType(parent);
    let cost = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition
          ? schema.getType(selection.typeCondition.name.value)
          : type;
        if (isCompositeType(condition)) {
          cost += ofSelections(condition, selection.selectionSet);
        }
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) cost += ofSelections(type, fragment.selectionSet);
        continue;
      }
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      const field = type.getFields()[selection.name.value];
      if (!field || !selection.selectionSet) continue;
      const inner = ofSelections(field.type, selection.selectionSet);
      const pageSize = pageSizeOf(selection.arguments ?? [], variables);
      cost += pageSize === null ? 1 + inner : 2 + pageSize * Math.max(1, inner);
    }
    return cost;
  }

  const root =
    operation.operation === 'mutation'
      ? schema.getMutationType()
      : schema.getQueryType();
  if (!root) return 0;
  if (operation.operation === 'mutation') {
    return MUTATION_COST * operation.selectionSet.selections.length;
  }
  return ofSelections(root, operation.selectionSet);
}

/** The same count over what was really answered: objects that came back, whatever their page could have held. */
export function actualCost(
  operation: OperationDefinitionNode,
  data: unknown,
): number {
  if (operation.operation === 'mutation') {
    return MUTATION_COST * operation.selectionSet.selections.length;
  }
  return Math.max(1, countObjects(data) - 1);
}

function countObjects(value: unknown): number {
  if (Array.isArray(value)) {
    return value.reduce<number>((sum, item) => sum + countObjects(item), 0);
  }
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce<number>(
    (sum, item) => sum + countObjects(item),
    1,
  );
}

function pageSizeOf(
  args: readonly {
    readonly name: {readonly value: string};
    readonly value: ValueNode;
  }[],
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const size = args.find(
    ({name}) => name.value === 'first' || name.value === 'last',
  )?.value;
  if (!size) return null;
  if (size.kind === Kind.INT) return Number(size.value);
  if (size.kind !== Kind.VARIABLE) return null;
  const value = variables[size.name.value];
  return typeof value === 'number' ? value : null;
}
