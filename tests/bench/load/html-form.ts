/** What a browser would send: the fields of a form by their names. */
export type FormFields = Readonly<Record<string, string>>;

const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;
const CONTROL =
  /<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g;

/**
 * The fields of the form on a page of React's in which a text stands, as they would be sent untouched, without those of
 * its buttons.
 * @returns null where no form has the text in it
 */
export function formWith(html: string, text: string): FormFields | null {
  const form = Array.from(
    html.matchAll(/<form\b[\s\S]*?<\/form>/g),
    ([found]) => found,
  ).find((found) => readable(found).includes(text));
  if (form === undefined) return null;
  const fields: Record<string, string> = {};
  for (const [, input, textArea, typed, select, options] of form.matchAll(
    CONTROL,
  )) {
    const {name, ...attributes} = attributesOf(input ?? textArea ?? select);
    if (name === undefined) continue;
    const value =
      input === undefined
        ? readable(typed ?? chosenOf(options ?? ''))
        : sentOf(attributes);
    if (value !== null) fields[name] = value;
  }
  return fields;
}

/** Text as it is read: without the entities and the comments that React puts into it. */
export const readable = (html: string): string =>
  html
    .replaceAll('<!-- -->', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

function sentOf({
  type,
  value = '',
  checked,
}: Partial<Record<string, string>>): string | null {
  const isTicked = type === 'radio' || type === 'checkbox';
  return isTicked && checked === undefined ? null : value;
}

function chosenOf(options: string): string {
  const all = Array.from(options.matchAll(/<option\b([^>]*)>/g), ([, each]) =>
    attributesOf(each),
  );
  const chosen = all.find(({selected}) => selected !== undefined) ?? all[0];
  return chosen?.value ?? '';
}

const attributesOf = (text = ''): Partial<Record<string, string>> =>
  Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [
      name,
      readable(value),
    ]),
  );
