import type { OperationObject } from "../document.ts";
import { commentLines } from "./exports.ts";

/** The lines of an operation's doc comment: its summary, then its description, else its method and path. */
export function docLines(operation: OperationObject, place: string): string[] {
  const lines = commentLines([operation.summary, operation.description].filter(Boolean).join("\n\n"));
  return lines.length > 0 ? lines : commentLines(place);
}
