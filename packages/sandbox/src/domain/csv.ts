/** A line of CSV (RFC 4180), without the line break. */
export function csvLine(fields: readonly string[]): string {
  return fields.map(csvField).join(",");
}

/** Spreadsheets run text that begins with these characters as a formula; amounts are numbers. */
const FORMULA = /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/;

function csvField(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
