import * as v from 'valibot';

/** The line attribute that carries the name; the print shop reads it on the order. */
export const NAME_ATTRIBUTE = 'Name';

/** The form field of that attribute. */
export const NAME_FIELD = `attributes[${NAME_ATTRIBUTE}]`;

/** Letters that fit on a sheet. */
export const LONGEST_NAME = 12;

/** What is wrong with a name. */
export type NameProblem = 'missing' | 'tooLong' | 'letters';

/** A name that can be set in type: letters of any alphabet, with spaces, hyphens and apostrophes between them. */
export const NameSchema = v.pipe(
  v.string('missing'),
  v.trim(),
  v.normalize('NFC'),
  v.nonEmpty('missing'),
  v.maxLength(LONGEST_NAME, 'tooLong'),
  v.regex(/^\p{Letter}[\p{Letter}\p{Mark} '’-]*$/u, 'letters'),
);

/** Whether a product is made for one buyer, with a name on it. */
export const isPersonalised = (tags: readonly string[]): boolean =>
  tags.includes('personalised');
