import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLSchema,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';

const MOST_CONNECTIONS = 5;
const DEEPEST_NESTING = 2;

export type CheckedBulkQuery =
  {readonly document: DocumentNode} | {readonly problems: readonly string[]};

/** Reads a bulk query, or says as Shopify does why it is none. Only what was recorded from Shopify is in its words. */
export function checkBulkQuery(
  schema: GraphQLSchema,
  query: string,
): CheckedBulkQuery {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return {problems: [`Invalid bulk query: ${error.message}`]};
  }
  const [operation] = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation?.operation !== OperationTypeNode.QUERY) {
    return {
      problems: [
        'Invalid operation type. Only `query` operations are supported.',
      ],
    };
  }
  if (operation.variableDefinitions?.length) {
    return {problems: ['Bulk queries cannot contain variables.']};
  }
  const errors = validate(schema, document);
  if (errors.length > 0) {
    return {
      problems: errors.map(({message}) => `Invalid bulk query: ${message}`),
    };
  }
  const problems = problemsOf(schema, document, operation);
  return problems.length > 0 ? {problems} : {document};
}

interface Place {
  /** The type whose fields are selected. */
  readonly typeName: string;
  /** How many connections it is in. */
  readonly depth: number;
  readonly isInList: boolean;
  /** The connection whose node lacks its id; null where there is none. */
  readonly withoutId: string | null;
}

/** What Shopify has against a query that its schema accepts. */
function problemsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  {selectionSet}: OperationDefinitionNode,
): string[] {
  const found = new Connections(schema, document);
  found.look(selectionSet, {
    typeName: schema.getQueryType()?.name ?? '',
    depth: 0,
    isInList: false,
    withoutId: null,
  });
  const roots = fieldsOf(document, selectionSet).map(({name}) => name.value);
  return [
    ...found.problems(),
    ...['node', 'nodes']
      .filter((name) => roots.includes(name))
      .map(
        (name) => `Bulk queries cannot contain a top level \`${name}\` field.`,
      ),
  ];
}

/** Counts a query's connections, and what is wrong with them. */
class Connections {
  #count = 0;
  #deepest = 0;
  #isInList = false;
  readonly #byNodes = new Set<string>();
  readonly #withoutId = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {}

  look(set: SelectionSetNode, place: Place): void {
    const parent = this.schema.getType(place.typeName);
    const fields = isObjectType(parent) ? parent.getFields() : {};
    for (const {name, selectionSet} of fieldsOf(this.document, set)) {
      const type = fields[name.value]?.type;
      if (!selectionSet || !type) continue;
      const typeName = getNamedType(type).name;
      if (typeName.endsWith('Connection')) {
        this.#lookInto(name.value, typeName, selectionSet, place);
        continue;
      }
      const isInList = place.isInList || isListType(getNullableType(type));
      this.look(selectionSet, {...place, typeName, isInList});
    }
  }

  #lookInto(
    name: string,
    connectionName: string,
    set: SelectionSetNode,
    {depth, isInList, withoutId}: Place,
  ): void {
    this.#count += 1;
    this.#deepest = Math.max(this.#deepest, depth + 1);
    this.#isInList ||= isInList;
    if (withoutId !== null) this.#withoutId.add(withoutId);
    const node = nodeSelection(this.document, set);
    if (!node) {
      this.#byNodes.add(name);
      return;
    }
    const hasId = fieldsOf(this.document, node).some(
      (field) => field.name.value === 'id' && field.alias === undefined,
    );
    this.look(node, {
      typeName: connectionName.replace(/Connection$/, ''),
      depth: depth + 1,
      isInList,
      withoutId: hasId ? null : name,
    });
  }

  problems(): string[] {
    const byNodes = [...this.#byNodes].join("', '");
    const withoutId = [...this.#withoutId].join(', ');
    const all: readonly [applies: boolean, message: string][] = [
      [
        byNodes !== '',
        `All connection fields in a bulk query must select their contents using 'edges' > 'node', e.g: 'products { edges { node {'. Selecting via 'nodes' is not supported. Invalid connection fields: '${byNodes}'.`,
      ],
      [
        this.#deepest > DEEPEST_NESTING,
        `Bulk queries cannot contain connections with a nesting depth greater than ${DEEPEST_NESTING}.`,
      ],
      [
        this.#count > MOST_CONNECTIONS,
        `Bulk queries cannot contain more than ${MOST_CONNECTIONS} connections.`,
      ],
      [
        withoutId !== '',
        `The parent 'node' field for a nested connection must select the 'id' field without an alias and must be of 'ID' return type. Connection fields without 'id': ${withoutId}.`,
      ],
      [
        this.#isInList,
        'Queries that contain a connection field within a list field are not currently supported.',
      ],
      [this.#count === 0, 'Bulk queries must contain at least one connection.'],
    ];
    return all.filter(([applies]) => applies).map(([, message]) => message);
  }
}

/** The fields of a selection, fragments unfolded. */
export function fieldsOf(document: DocumentNode, set: SelectionSetNode) {
  return set.selections.flatMap((selection): FieldList => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return fieldsOf(document, selection.selectionSet);
    }
    const fragment = document.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION &&
        definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION
      ? fieldsOf(document, fragment.selectionSet)
      : [];
  });
}

type FieldList = Extract<
  SelectionSetNode['selections'][number],
  {kind: Kind.FIELD}
>[];

/** What a connection asks of each node by `edges { node { … } }`. */
export function nodeSelection(
  document: DocumentNode,
  connection: SelectionSetNode,
): SelectionSetNode | undefined {
  const named = (set: SelectionSetNode | undefined, name: string) =>
    set &&
    fieldsOf(document, set).find((field) => field.name.value === name)
      ?.selectionSet;
  return named(named(connection, 'edges'), 'node');
}
