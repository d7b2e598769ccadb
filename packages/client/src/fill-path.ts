/** Path templates with values in them. @module */

/**
 * Puts values into a path template, each percent-encoded with `encodeURIComponent`.
 *
 * @param template for example `/accounts/{accountId}`
 * @throws TypeError when a value is missing, empty, `.` or `..`: URLs drop or resolve such segments, so that
 *   another operation than the one meant would be called.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = String((values[name] as string | number | undefined) ?? "");
    if (/^\.{0,2}$/.test(text)) throw new TypeError(`path parameter ${name} must not be empty, "." or ".."`);
    return encodeURIComponent(text);
  });
}
