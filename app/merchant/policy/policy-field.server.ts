import * as v from 'valibot';
import {PolicySchema} from '~/cancellation/policy';
import {MESSAGES} from '~/i18n/languages';
import type {Field, FieldEntry, TextFormat} from './field';

/** What is looked at of a schema. Valibot's schemas are plain objects, so they are read as data. */
const Schema = v.object({
  type: v.string(),
  literal: v.optional(v.unknown()),
  wrapped: v.optional(v.unknown()),
  default: v.optional(v.unknown()),
  item: v.optional(v.unknown()),
  key: v.optional(v.unknown()),
  value: v.optional(v.unknown()),
  entries: v.optional(v.record(v.string(), v.unknown()), {}),
  rest: v.optional(v.unknown()),
  options: v.optional(v.array(v.unknown()), []),
  pipe: v.optional(
    v.array(
      v.object({
        type: v.string(),
        requirement: v.optional(v.unknown()),
        metadata: v.optional(v.object({format: v.optional(v.string())})),
      }),
    ),
    [],
  ),
});

type Schema = v.InferOutput<typeof Schema>;

const Format = v.picklist(['amount', 'country', 'date', 'percent', 'time']);
const Options = v.array(v.string());
const HIGHEST_NUMBER = 999_999_999;

/** The whole policy, as the editor asks for it: made from its schema, so that no setting can be forgotten. */
export const POLICY_FIELD: Field = fieldOf(PolicySchema);

/**
 * How a person can be asked for what a schema describes.
 * @throws Error for a kind of schema that nobody could fill in yet
 */
export function fieldOf(described: unknown, isOptional = false): Field {
  const schema = v.parse(Schema, described);
  switch (schema.type) {
    case 'optional':
      return fieldOf(schema.wrapped, isOptional);
    case 'nullable':
      return fieldOf(schema.wrapped, true);
    case 'literal':
      return {kind: 'fixed', value: schema.literal, isOptional};
    case 'boolean':
      return {kind: 'switch', isOptional};
    case 'picklist':
      return {
        kind: 'choice',
        options: v.parse(Options, schema.options),
        isOptional,
      };
    case 'number':
      return {
        kind: 'number',
        min: limitOf(schema, 'min_value') ?? 0,
        max: limitOf(schema, 'max_value') ?? HIGHEST_NUMBER,
        isOptional,
      };
    case 'string':
      return {
        kind: 'text',
        format: formatOf(schema),
        longest: limitOf(schema, 'max_length'),
        isOptional,
      };
    default:
      return compositeOf(schema, isOptional);
  }
}

function compositeOf(schema: Schema, isOptional: boolean): Field {
  switch (schema.type) {
    case 'strict_object': {
      const entries = Object.entries(schema.entries).map(entryOf);
      return {kind: 'group', isEither: false, entries, isOptional};
    }
    // A text by language: those that the shop has are asked for.
    case 'object_with_rest': {
      const languages = Object.keys(MESSAGES)
        .filter((language) => !(language in schema.entries))
        .map((language) => ({
          key: language,
          field: fieldOf(schema.rest, true),
          mayBeAbsent: false,
          isOmittedEmpty: true,
        }));
      const entries = Object.entries(schema.entries).map(entryOf);
      return {
        kind: 'group',
        isEither: false,
        entries: [...entries, ...languages],
        isOptional,
      };
    }
    case 'union': {
      const variants = schema.options.map((option) => fieldOf(option));
      const entries = variants
        .flatMap((variant) => (variant.kind === 'group' ? variant.entries : []))
        .map((entry) => ({...entry, isOmittedEmpty: true}));
      return {kind: 'group', isEither: true, entries, isOptional};
    }
    case 'array':
      return listOf(fieldOf(schema.item), isOptional);
    case 'record':
      return recordOf(fieldOf(schema.key), fieldOf(schema.value), isOptional);
    default:
      throw new Error(`There is no field for a schema of type ${schema.type}`);
  }
}

function entryOf([key, described]: [string, unknown]): FieldEntry {
  const {type, default: fallback} = v.parse(Schema, described);
  return {
    key,
    field: fieldOf(described),
    mayBeAbsent: type === 'optional' && fallback === undefined,
    isOmittedEmpty: false,
  };
}

function listOf(item: Field, isOptional: boolean): Field {
  switch (item.kind) {
    case 'text':
      return {kind: 'list', format: item.format, isOptional};
    case 'choice':
      return {kind: 'ranking', options: item.options, isOptional};
    case 'group':
      return {kind: 'rows', row: item, isOptional};
    default:
      throw new Error(`There is no field for a list of ${item.kind}`);
  }
}

function recordOf(key: Field, value: Field, isOptional: boolean): Field {
  if (key.kind === 'choice' && value.kind === 'choice') {
    const [off, on, ...more] = value.options;
    if (off !== undefined && on !== undefined && more.length === 0) {
      return {kind: 'marks', codes: key.options, off, on, isOptional};
    }
  }
  if (value.kind === 'text' && value.format === 'amount') {
    return {kind: 'amounts', isOptional};
  }
  throw new Error(`There is no field for a record of ${value.kind}`);
}

function formatOf({pipe}: Schema): TextFormat {
  const said = pipe.find(({metadata}) => metadata !== undefined)?.metadata;
  return v.is(Format, said?.format) ? said.format : 'plain';
}

function limitOf({pipe}: Schema, type: string): number | null {
  const requirement = pipe.find((action) => action.type === type)?.requirement;
  return typeof requirement === 'number' ? requirement : null;
}
