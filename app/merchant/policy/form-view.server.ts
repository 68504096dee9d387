import {fill} from '~/i18n/messages';
import {entryOf, type Field, type FieldEntry} from './field';
import type {FieldView, OptionView, QuestionView} from './field-view';
import {type FormValues, ROOT, rowPaths} from './form-values.server';
import type {PolicyWords} from './policy-words.server';
import {QUESTION_OF, QUESTIONS} from './questions';

/** What a form is drawn from. */
interface Filled {
  readonly words: PolicyWords;
  readonly values: FormValues;
  readonly wrong: ReadonlyMap<string, Field>;
}

/** The whole editor, question by question. */
export function questionViews(
  policyField: Field,
  filled: Filled,
): QuestionView[] {
  const {questions, questionHints} = filled.words.texts;
  return QUESTIONS.map((question) => ({
    key: question,
    title: questions[question],
    hint: questionHints[question],
    fields: Object.entries(QUESTION_OF).flatMap(([key, asked]) => {
      const field = entryOf(policyField, key)?.field;
      return asked === question && field
        ? [fieldView(filled, field, `${ROOT}.${key}`)]
        : [];
    }),
  }));
}

function fieldView(filled: Filled, field: Field, path: string): FieldView {
  const {words, values, wrong} = filled;
  const problem = wrong.get(path);
  const common = {
    name: path,
    label: words.label(path),
    hint: words.hint(path),
    error: problem && words.error(problem),
  };
  switch (field.kind) {
    case 'marks':
      return {
        ...common,
        kind: 'marks',
        marks: field.codes.map((code) => ({
          name: `${path}.${code}`,
          label: words.code(code),
          isOn: values.get(`${path}.${code}`) === 'on',
        })),
      };
    case 'ranking': {
      const fields = rankingViews(filled, field, path);
      return {...common, kind: 'group', fields};
    }
    case 'rows':
      return {...common, ...rowsView(filled, field, path)};
    case 'group':
      return {...common, ...groupView(filled, field, path)};
    case 'fixed':
      return {...common, kind: 'group', fields: []};
    default:
      return {...common, ...boxView(words, field, values.get(path) ?? '')};
  }
}

type BoxView = DistributiveOmit<
  Extract<FieldView, {value: string}>,
  'name' | 'label' | 'hint' | 'error'
>;
type DistributiveOmit<View, Key extends PropertyKey> = View extends unknown
  ? Omit<View, Key>
  : never;

function boxView(
  words: PolicyWords,
  field: Extract<
    Field,
    {kind: 'switch' | 'choice' | 'number' | 'text' | 'list' | 'amounts'}
  >,
  value: string,
): BoxView {
  switch (field.kind) {
    case 'switch':
      return {kind: 'radios', value, options: yesOrNo(words)};
    case 'choice':
      return {kind: 'select', value, options: options(words, field)};
    case 'number':
      return {kind: 'input', type: 'text', inputMode: 'numeric', value};
    case 'text': {
      const type = field.format === 'time' ? 'time' : 'text';
      const inputMode = NUMERIC.has(field.format) ? 'decimal' : 'text';
      return {kind: 'input', type, inputMode, value};
    }
    case 'list':
    case 'amounts':
      return {kind: 'lines', value};
  }
}

const NUMERIC = new Set(['amount', 'percent']);

const yesOrNo = ({texts}: PolicyWords): OptionView[] => [
  {value: 'yes', label: texts.yes},
  {value: 'no', label: texts.no},
];

const options = (
  words: PolicyWords,
  field: Field & {kind: 'choice'},
): OptionView[] => [
  ...(field.isOptional ? [{value: '', label: words.texts.noMatter}] : []),
  ...field.options.map((option) => ({
    value: option,
    label: words.option(option),
  })),
];

/** A choice for each place: the first must be made. */
function rankingViews(
  {words, values}: Filled,
  field: Field & {kind: 'ranking'},
  path: string,
): FieldView[] {
  const choices = field.options.map((option) => ({
    value: option,
    label: words.option(option),
  }));
  return field.options.map((_, index) => ({
    kind: 'select',
    name: `${path}.${index}`,
    label: fill(words.texts.choice, {number: index + 1}),
    hint: undefined,
    error: undefined,
    value: values.get(`${path}.${index}`) ?? '',
    options:
      index === 0
        ? choices
        : [{value: '', label: words.texts.noFurther}, ...choices],
  }));
}

type RowsView = Pick<
  Extract<FieldView, {kind: 'rows'}>,
  'kind' | 'rows' | 'add' | 'addTitle'
>;
type GroupView = Pick<Extract<FieldView, {kind: 'group'}>, 'kind' | 'fields'>;

function rowsView(
  filled: Filled,
  field: Field & {kind: 'rows'},
  path: string,
): RowsView {
  const {texts} = filled.words;
  const list = filled.words.label(path);
  return {
    kind: 'rows',
    rows: rowPaths(filled.values, path).map((row, index) => ({
      title: fill(texts.row, {list, number: index + 1}),
      marker: row,
      remove: `remove ${row}`,
      removeLabel: fill(texts.removeRow, {number: index + 1}),
      fields: partViews(filled, field.row, row),
    })),
    add: [{post: `add ${path}`, label: fill(texts.addRow, {list})}],
    addTitle: null,
  };
}

/** A group whose parts may be left out shows those that are there, and offers the others. */
function groupView(
  filled: Filled,
  field: Field & {kind: 'group'},
  path: string,
): RowsView | GroupView {
  const {words, values} = filled;
  if (!field.entries.some(({mayBeAbsent}) => mayBeAbsent)) {
    return {
      kind: 'group',
      fields: partViews(filled, field, path),
    };
  }
  const pathOf = ({key}: FieldEntry) => `${path}.${key}`;
  const isThere = (entry: FieldEntry) => values.has(pathOf(entry));
  return {
    kind: 'rows',
    rows: field.entries.filter(isThere).map((entry) => {
      const label = words.label(pathOf(entry));
      return {
        title: label,
        // The part says by itself that it is there.
        marker: null,
        remove: `remove ${pathOf(entry)}`,
        removeLabel: fill(words.texts.removePart, {label}),
        fields: [fieldView(filled, entry.field, pathOf(entry))],
      };
    }),
    add: field.entries
      .filter((entry) => !isThere(entry))
      .map((entry) => ({
        post: `add ${pathOf(entry)}`,
        label: words.label(pathOf(entry)),
      })),
    addTitle: words.texts.addPart,
  };
}

const partViews = (filled: Filled, field: Field, path: string): FieldView[] =>
  field.kind === 'group'
    ? field.entries.map(({key, field: part}) =>
        fieldView(filled, part, `${path}.${key}`),
      )
    : [];
