import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql';
import * as v from 'valibot';
import {fieldsOf, nodeSelection} from './query-problems';

/** The largest page that there is. */
const NESTED_PAGE = 250;

/** The bulk query as an ordinary one that asks the same of the orders that `$ids` names. */
export function nodesDocument(document: DocumentNode): DocumentNode {
  const whole = visit(document, {Field: withPage});
  const {operation, others} = parts(whole);
  const [root] = fieldsOf(whole, operation.selectionSet);
  const node = root?.selectionSet && nodeSelection(whole, root.selectionSet);
  if (!node) throw new Error('A checked bulk query asks for nodes');
  const frame = parse(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Order { id } } }',
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      visit(frame, {
        InlineFragment: (fragment) => ({...fragment, selectionSet: node}),
      }).definitions[0] ?? operation,
      ...others,
    ],
  };
}

function parts({definitions}: DocumentNode) {
  const [operation] = definitions.filter(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.operation === OperationTypeNode.QUERY,
  );
  if (!operation) throw new Error('A checked bulk query is a query');
  return {
    operation,
    others: definitions.filter((definition) => definition !== operation),
  };
}

/** A connection without its page's size gets the largest, and has to say whether that was enough. */
function withPage(field: FieldNode): FieldNode | undefined {
  const isConnection = field.selectionSet?.selections.some(
    (selection) =>
      selection.kind === Kind.FIELD && selection.name.value === 'edges',
  );
  if (!isConnection || !field.selectionSet) return undefined;
  const selectionSet: SelectionSetNode = {
    ...field.selectionSet,
    selections: [...field.selectionSet.selections, HAS_NEXT_PAGE],
  };
  const others = (field.arguments ?? []).filter(
    ({name}) => name.value !== 'first',
  );
  return {...field, selectionSet, arguments: [...others, FIRST]};
}

const FIRST = {
  kind: Kind.ARGUMENT,
  name: {kind: Kind.NAME, value: 'first'},
  value: {kind: Kind.INT, value: String(NESTED_PAGE)},
} as const;

const HAS_NEXT_PAGE: FieldNode = {
  kind: Kind.FIELD,
  name: {kind: Kind.NAME, value: 'pageInfo'},
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [
      {kind: Kind.FIELD, name: {kind: Kind.NAME, value: 'hasNextPage'}},
    ],
  },
};

const Connection = v.object({
  edges: v.array(v.object({node: v.looseObject({id: v.string()})})),
  pageInfo: v.object({hasNextPage: v.boolean()}),
});
type Node = Readonly<Record<string, unknown>>;

const Answer = v.object({
  nodes: v.array(v.nullable(v.looseObject({id: v.string()}))),
});

/**
 * What was answered, as lines of the file: each node of a connection on one of its own, with its parent's id. Grouped,
 * each order is followed by what belongs to it; otherwise that comes later, among others'.
 */
export function writtenNodes(
  data: unknown,
  groupObjects: boolean,
): {readonly lines: string[]; readonly roots: number} {
  const nodes = v.parse(Answer, data).nodes.filter((node) => node !== null);
  const groups = nodes.map((node) => linesOf(node, null));
  return {
    lines: groupObjects
      ? groups.flat()
      : [
          ...groups.flatMap(([own]) => own ?? []),
          ...groups.flatMap(([, ...children]) => children),
        ],
    roots: nodes.length,
  };
}

function linesOf(node: Node & {id: string}, parentId: string | null): string[] {
  const own: Record<string, unknown> = {};
  const children: string[] = [];
  for (const [key, value] of Object.entries(node)) {
    const connection = v.safeParse(Connection, value);
    if (!connection.success) {
      own[key] = value;
      continue;
    }
    const {edges, pageInfo} = connection.output;
    if (pageInfo.hasNextPage) {
      throw new GraphQLError(`More than ${NESTED_PAGE} ${key} in bulk`);
    }
    children.push(...edges.flatMap((edge) => linesOf(edge.node, node.id)));
  }
  if (parentId !== null) own.__parentId = parentId;
  return [`${JSON.stringify(own)}\n`, ...children];
}
