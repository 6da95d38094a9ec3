/** A cell that a spreadsheet would take for a formula: also behind blanks, and in full width. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;
const GUARDED = /^'+\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * Keeps page text from running as a formula (CSV injection): an apostrophe in front, which spreadsheets hide. Plain numbers stay, so that -4 is still a number.
 * A text that already begins with apostrophes and a formula gets one more, so that `unguardCell` gives back exactly what was written.
 */
export const guardCell = (cell: string): string => ((FORMULA.test(cell) && !NUMBER.test(cell)) || GUARDED.test(cell) ? `'${cell}` : cell);

/** The text that `guardCell` was given. */
export const unguardCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** RFC 4180: CRLF after every row, a cell in quotes where it must be, quotes inside doubled. Without a byte order mark: only Excel needs one, others break on it. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: string): string {
  const guarded = guardCell(cell);
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
