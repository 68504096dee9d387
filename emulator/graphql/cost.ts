import {
  type DocumentNode,
  Kind,
  OperationTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

const MUTATION_COST = 10;

/**
 * Cost points by Shopify's published rules: a scalar is free, an object is 1, a connection is as dear as its page,
 * a mutation is 10. It comes near to Shopify's figures without matching them to the point.
 */
export function requestedCost(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  if (isMutation(operation)) return mutationCost(operation);
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition.selectionSet);
    }
  }
  const costOfAll = ({selections}: SelectionSetNode): number =>
    selections.reduce((cost, selection) => cost + costOf(selection), 0);
  const costOf = (selection: SelectionNode): number => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return costOfAll(selection.selectionSet);
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      return fragment ? costOfAll(fragment) : 0;
    }
    if (!selection.selectionSet) return 0;
    const inner = costOfAll(selection.selectionSet);
    const pageSize = pageSizeOf(selection.arguments ?? [], variables);
    return pageSize === null ? 1 + inner : 2 + pageSize * Math.max(1, inner);
  };
  return costOfAll(operation.selectionSet);
}

/** The same count over what was really answered: objects that came back, whatever their page could have held. */
export function actualCost(
  operation: OperationDefinitionNode,
  data: unknown,
): number {
  if (isMutation(operation)) return mutationCost(operation);
  return Math.max(1, countObjects(data) - 1);
}

const isMutation = ({operation}: OperationDefinitionNode): boolean =>
  operation === OperationTypeNode.MUTATION;

const mutationCost = ({selectionSet}: OperationDefinitionNode): number =>
  MUTATION_COST * selectionSet.selections.length;

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
