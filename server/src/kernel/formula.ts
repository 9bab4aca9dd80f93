/** What spreadsheets may take for a formula, at the start of a cell, however many apostrophes we put before it. */
const DANGEROUS = /^'*[=+\-@\t\r]/;
const FORMULA = /^[=+\-@\t\r]/;
const NEUTRALIZED = /^'+[=+\-@\t\r]/;

/** The cell with an apostrophe before what a spreadsheet would carry out. (OWASP, CSV Injection) */
export function neutralize(cell: string): string {
  return DANGEROUS.test(cell) ? `'${cell}` : cell;
}

/** The same for a cell that stands in an imported file, where what begins with an apostrophe may be our own work. */
export function neutralizeOnce(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `neutralize`, so that what we export can be imported as it is. */
export function undoNeutralize(cell: string): string {
  return NEUTRALIZED.test(cell) ? cell.slice(1) : cell;
}
