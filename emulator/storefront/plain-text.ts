const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Plain text with blank lines between paragraphs as HTML. */
export const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      paragraph.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign),
    )
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');

/** The words of an HTML text on one line. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Cut to a number of characters, the ellipsis included, as `truncateAt` does. */
export const truncate = (
  text: string,
  truncateAt: number | null | undefined,
): string =>
  truncateAt == null || text.length <= truncateAt
    ? text
    : `${text.slice(0, Math.max(0, truncateAt - 3)).trimEnd()}...`;
