/** A cell: nothing, a number as it stands, or words. */
export type CsvCell = string | number | null;

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;
/** What makes a spreadsheet take a cell for a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * Rows as CSV after RFC 4180: CRLF ends each, quotes stand where they must. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front; numbers never do.
 */
export function csv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  const text = defused(cell === null ? '' : String(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function defused(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
