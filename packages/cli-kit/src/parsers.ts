/** Parsers of option values. Each throws an Error whose message completes `--name …: `. @module */

/**
 * A TCP port: 0 to 65535, where 0 means any free port.
 *
 * @throws Error for any other text
 */
export function port(text: string): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= 65_535) return value;
  throw new Error(`"${text}" is not a port; use a number from 0 to 65535`);
}

/**
 * A whole number between two inclusive bounds. Default: from 0 to the largest safe integer. The parser throws an Error for any
 * other text.
 */
export function integer({ min = 0, max = Number.MAX_SAFE_INTEGER } = {}): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
    throw new Error(`"${text}" is not a whole number ${range}`);
  };
}

/**
 * A duration in milliseconds: a whole number with at most nine digits.
 *
 * @throws Error for any other text
 */
export function milliseconds(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`"${text}" is not a number of milliseconds`);
}

/** One of several fixed values. The parser throws an Error for any other text. */
export function oneOf<const Value extends string>(values: readonly Value[]): (text: string) => Value {
  return (text) => {
    const value = values.find((each) => each === text);
    if (value !== undefined) return value;
    throw new Error(`"${text}" is not one of ${values.join(", ")}`);
  };
}

/** The items of a comma-separated list, trimmed. */
export function commaSeparated(text: string): string[] {
  return text.split(",").map((item) => item.trim());
}
