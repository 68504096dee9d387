import {GraphQLError} from 'graphql';

export type Comparator = '=' | '<' | '<=' | '>' | '>=';

/** Shopify's search syntax as a tree: words, `field:value`, AND (also by juxtaposition), OR, NOT and brackets. */
export type SearchExpression =
  | {readonly kind: 'words'; readonly text: string; readonly isPrefix: boolean}
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly comparator: Comparator;
      readonly value: string;
      readonly isPrefix: boolean;
    }
  | {readonly kind: 'not'; readonly of: SearchExpression}
  | {readonly kind: 'and' | 'or'; readonly of: readonly SearchExpression[]};

// A bracket, or a term: an optional field with a comparator, then a quoted text or a bare one.
const TOKEN =
  /\s*(?:([()])|(-?)(?:([\w.]+):(<=|>=|<|>)?)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s()"']+)))/y;

type Token =
  | {readonly kind: 'bracket'; readonly sign: string}
  | {readonly kind: 'operator'; readonly word: 'AND' | 'OR' | 'NOT'}
  | {readonly kind: 'term'; readonly term: SearchExpression};

/** What a `query` argument says; null where it cannot be read. An empty one finds everything. */
export function readSearch(
  query: string,
): {readonly expression: SearchExpression | null} | null {
  const tokens = tokenize(query);
  if (tokens?.length === 0) return {expression: null};
  const read = tokens && readAlternatives(tokens, 0);
  return read?.next === tokens?.length ? read : null;
}

/**
 * Reads a `query` argument that a program wrote.
 * @throws GraphQLError where it cannot be read
 */
export function parseSearch(query: string): SearchExpression | null {
  const read = readSearch(query);
  if (read) return read.expression;
  throw new GraphQLError(
    `The emulator cannot read the search query "${query}".`,
    {extensions: {code: 'NOT_EMULATED'}},
  );
}

function tokenize(query: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  while (query.slice(end).trim() !== '') {
    const match = TOKEN.exec(query);
    if (!match) return null;
    end = TOKEN.lastIndex;
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray): Token {
  const [, bracket, minus, field, , , , bare] = match;
  if (bracket !== undefined) return {kind: 'bracket', sign: bracket};
  const isLoneWord = field === undefined && minus === '';
  if (isLoneWord && (bare === 'AND' || bare === 'OR' || bare === 'NOT')) {
    return {kind: 'operator', word: bare};
  }
  const term = termOf(match);
  return {kind: 'term', term: minus === '-' ? {kind: 'not', of: term} : term};
}

function termOf(match: RegExpExecArray): SearchExpression {
  const [, , , field, comparator, double, single, bare = ''] = match;
  const quoted = double ?? single;
  const text = quoted?.replace(/\\(.)/g, '$1') ?? bare;
  const isPrefix = quoted === undefined && text.endsWith('*');
  const value = isPrefix ? text.slice(0, -1) : text;
  return field === undefined
    ? {kind: 'words', text: value, isPrefix}
    : {
        kind: 'field',
        field,
        comparator: comparatorOf(comparator),
        value,
        isPrefix,
      };
}

const comparatorOf = (sign: string | undefined): Comparator =>
  sign === '<' || sign === '<=' || sign === '>' || sign === '>=' ? sign : '=';

interface Read {
  readonly expression: SearchExpression;
  readonly next: number;
}

function readAlternatives(
  tokens: readonly Token[],
  start: number,
): Read | null {
  const of: SearchExpression[] = [];
  let next = start;
  do {
    if (of.length > 0) next += 1;
    const read = readSequence(tokens, next);
    if (!read) return null;
    of.push(read.expression);
    next = read.next;
  } while (isOperator(tokens[next], 'OR'));
  return {expression: joined('or', of), next};
}

function readSequence(tokens: readonly Token[], start: number): Read | null {
  const of: SearchExpression[] = [];
  let next = start;
  do {
    if (of.length > 0 && isOperator(tokens[next], 'AND')) next += 1;
    const read = readOne(tokens, next);
    if (!read) return null;
    of.push(read.expression);
    next = read.next;
  } while (next < tokens.length && !endsSequence(tokens[next]));
  return {expression: joined('and', of), next};
}

function readOne(tokens: readonly Token[], start: number): Read | null {
  const token = tokens[start];
  if (token?.kind === 'term') return {expression: token.term, next: start + 1};
  if (isOperator(token, 'NOT')) {
    const read = readOne(tokens, start + 1);
    return read && {...read, expression: {kind: 'not', of: read.expression}};
  }
  if (!isBracket(token, '(')) return null;
  const read = readAlternatives(tokens, start + 1);
  return read && isBracket(tokens[read.next], ')')
    ? {...read, next: read.next + 1}
    : null;
}

const joined = (
  kind: 'and' | 'or',
  of: readonly SearchExpression[],
): SearchExpression => {
  const [only] = of;
  return only && of.length === 1 ? only : {kind, of};
};

const isBracket = (token: Token | undefined, sign: '(' | ')') =>
  token?.kind === 'bracket' && token.sign === sign;

const isOperator = (token: Token | undefined, word: 'AND' | 'OR' | 'NOT') =>
  token?.kind === 'operator' && token.word === word;

const endsSequence = (token: Token | undefined) =>
  isOperator(token, 'OR') || isBracket(token, ')');
