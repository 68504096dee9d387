import type {Locale} from '~/i18n/locale';

/** Without it, Excel takes UTF-8 for Windows-1252. */
const BYTE_ORDER_MARK = '\uFEFF';
/** With any of these a spreadsheet begins a formula, the full-width ones included; so it may after a tab or a line end. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** How rows are written for spreadsheets in one language. */
export interface Csv {
  /**
   * One row as RFC 4180 has it, every cell in quotes. What a spreadsheet would carry out begins with an apostrophe, which
   * makes it text: customers write some of it (OWASP, CSV injection).
   */
  readonly row: (cells: readonly string[]) => string;
  /** A decimal such as "12.50". */
  readonly decimal: (amount: string) => string;
}

/** Where decimals have a comma, spreadsheets part cells by a semicolon. */
export function csvFor({tag}: Locale): Csv {
  const hasComma = new Intl.NumberFormat(tag)
    .formatToParts(0.5)
    .some(({type, value}) => type === 'decimal' && value === ',');
  return {
    row: (cells) => `${cells.map(csvCell).join(hasComma ? ';' : ',')}\r\n`,
    decimal: (amount) => (hasComma ? amount.replace('.', ',') : amount),
  };
}

const csvCell = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * A file for a spreadsheet, sent as it is made.
 * @param name of the file, in ASCII
 * @param rows as `Csv.row` makes them, the titles first
 */
export function csvResponse(
  name: string,
  rows: AsyncIterator<string>,
): Response {
  const encoder = new TextEncoder();
  let isBegun = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!isBegun) controller.enqueue(encoder.encode(BYTE_ORDER_MARK));
      isBegun = true;
      const next = await rows.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await rows.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
