/** One line of a CSV file by RFC 4180, in which no cell is taken for a formula by a spreadsheet. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;

/** What a spreadsheet would begin to reckon with. A number may be negative. */
const FORMULA = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/;

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
