/** A line of CSV (RFC 4180), without the line break. */
export function csvLine(fields: readonly string[]): string {
  return fields.map(csvField).join(",");
}

/** A spreadsheet runs text that begins with one of these characters as a formula. Amounts are exempt, because they are numbers. */
const FORMULA = /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/;

function csvField(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
