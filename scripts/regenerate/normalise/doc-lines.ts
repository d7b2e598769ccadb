import type { OperationObject } from "../document.ts";

/** The lines of an operation's doc comment: its summary, then its description. Nothing in them can end the comment. */
export function docLines(operation: OperationObject): string[] {
  const text = [operation.summary, operation.description].filter(Boolean).join("\n\n");
  return text.replaceAll("*/", "*\\/").split(/\r?\n/).map((line) => line.trimEnd());
}
