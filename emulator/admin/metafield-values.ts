/** Bytes of a JSON metafield, since 2026-04. */
const LARGEST_JSON = 128 * 1024;

const isJson = (value: string): boolean => {
  try {
    JSON.parse(value);
    return true;
  } catch {
    // Not JSON: that is the answer.
    return false;
  }
};

/** The types that the emulator knows, with what is wrong with a value of each; null if nothing is. */
const TYPES: Readonly<Record<string, (value: string) => string | null>> = {
  boolean: (value) =>
    value === 'true' || value === 'false'
      ? null
      : 'Value must be true or false.',
  date_time: (value) =>
    Number.isNaN(Date.parse(value))
      ? 'Value must be in “YYYY-MM-DDTHH:MM:SS” format.'
      : null,
  json: (value) => {
    if (!isJson(value)) return 'Value is invalid JSON.';
    return Buffer.byteLength(value) > LARGEST_JSON
      ? 'Value is too large.'
      : null;
  },
  multi_line_text_field: () => null,
  number_decimal: (value) =>
    /^-?\d+(\.\d+)?$/.test(value) ? null : 'Value must be a decimal.',
  number_integer: (value) =>
    /^-?\d+$/.test(value) ? null : 'Value must be an integer.',
  single_line_text_field: (value) =>
    value.includes('\n') ? 'Value must be a single line text string.' : null,
};

export const isMetafieldType = (type: string): boolean =>
  Object.hasOwn(TYPES, type);

/** What is wrong with a value of this type, or null. */
export const valueProblem = (type: string, value: string): string | null =>
  value === '' ? "can't be blank" : (TYPES[type]?.(value) ?? null);
