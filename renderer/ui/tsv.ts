/** Rows as text that spreadsheets and documents take. */

/** A line of heads, then one for each row; what a spreadsheet would take for a formula gets an apostrophe before it. */
export function tsvOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, ...rows.map((row) => row.map(cell)), []].map((row) => row.join('\t')).join('\n');
}

const cell = (value: string): string => value.replace(/\s+/g, ' ').replace(/^[=+\-@]/, "'$&");
