import {GraphQLError} from 'graphql';
import {
  type Comparator,
  parseSearch,
  readSearch,
  type SearchExpression,
} from './search-syntax';

export interface FieldTest {
  readonly comparator: Comparator;
  readonly value: string;
  readonly isPrefix: boolean;
}

/** What can be searched for: fields by name, and `words` for free text. */
export interface Searchable<Node> {
  readonly fields: Readonly<
    Record<string, ((node: Node, test: FieldTest) => boolean) | undefined>
  >;
  /** Every text of the node that free text is looked for in. */
  readonly texts: (node: Node) => readonly string[];
}

/**
 * Whether a node is found.
 * @throws GraphQLError naming a field that is not searchable here: Shopify would silently ignore it
 */
export function matches<Node>(
  expression: SearchExpression | null,
  node: Node,
  searchable: Searchable<Node>,
): boolean {
  if (expression === null) return true;
  switch (expression.kind) {
    case 'words': {
      const words = wordsIn(searchable.texts(node).join(' '));
      return wordsIn(expression.text).every((wanted) =>
        words.some((word) =>
          expression.isPrefix ? word.startsWith(wanted) : word === wanted,
        ),
      );
    }
    case 'field': {
      const test = searchable.fields[expression.field];
      if (!test) throw unknownField(expression.field);
      return test(node, expression);
    }
    case 'not':
      return !matches(expression.of, node, searchable);
    case 'and':
      return expression.of.every((part) => matches(part, node, searchable));
    case 'or':
      return expression.of.some((part) => matches(part, node, searchable));
  }
}

/**
 * Reads the `query` of a list, which a program wrote.
 * @throws GraphQLError where it cannot be read or names a field that is not searchable here
 */
export function readProgramQuery<Node>(
  query: string,
  {fields}: Searchable<Node>,
): SearchExpression | null {
  const expression = parseSearch(query);
  const unknown = fieldsIn(expression).find((field) => !fields[field]);
  if (unknown !== undefined) throw unknownField(unknown);
  return expression;
}

/**
 * Reads what a shopper typed. Anything goes: what is not search syntax is a list of words. The last word may be the
 * beginning of one, unless `prefix` is off.
 */
export function readShopperQuery<Node>(
  query: string,
  {fields}: Searchable<Node>,
  prefix: boolean,
): SearchExpression | null {
  const text = query.trim();
  const isOpen = prefix && /[\p{Letter}\p{Number}]$/u.test(text);
  const read = readSearch(isOpen ? `${text}*` : text);
  if (read && fieldsIn(read.expression).every((field) => fields[field])) {
    return read.expression;
  }
  const words = wordsIn(text);
  return {
    kind: 'and',
    of: words.map((word, index) => ({
      kind: 'words',
      text: word,
      isPrefix: isOpen && index === words.length - 1,
    })),
  };
}

function fieldsIn(expression: SearchExpression | null): string[] {
  switch (expression?.kind) {
    case 'field':
      return [expression.field];
    case 'not':
      return fieldsIn(expression.of);
    case 'and':
    case 'or':
      return expression.of.flatMap(fieldsIn);
    case 'words':
    case undefined:
      return [];
  }
}

const unknownField = (field: string) =>
  new GraphQLError(
    `The emulator's storefront API does not implement searching by "${field}" here.`,
    {extensions: {code: 'NOT_EMULATED'}},
  );

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
};

/** Lower case without accents, as search engines compare: "Blåbær" is "blabaer". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[øæß]/g, (letter) => LETTERS[letter] ?? letter);

/** The folded words of a text. */
export const wordsIn = (text: string): string[] =>
  fold(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

/** `field:text`: each word of the wanted text occurs, the last one as a prefix if so asked. */
export function textTest(text: string, {value, isPrefix}: FieldTest): boolean {
  if (isPrefix && value === '') return text !== '';
  const words = wordsIn(text);
  return wordsIn(value).every((wanted, index, all) =>
    words.some((word) =>
      isPrefix && index === all.length - 1
        ? word.startsWith(wanted)
        : word === wanted,
    ),
  );
}

/** `field:value` where the whole value counts, in whatever case. */
export const wholeTest = (text: string, {value, isPrefix}: FieldTest) =>
  isPrefix ? fold(text).startsWith(fold(value)) : fold(text) === fold(value);

/** `field:>value` for numbers and instants. */
export function orderTest(
  actual: number,
  comparator: Comparator,
  wanted: number,
): boolean {
  switch (comparator) {
    case '=':
      return actual === wanted;
    case '<':
      return actual < wanted;
    case '<=':
      return actual <= wanted;
    case '>':
      return actual > wanted;
    case '>=':
      return actual >= wanted;
  }
}
