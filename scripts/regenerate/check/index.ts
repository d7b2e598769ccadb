/** Step "check": refuses a document that cannot become working code, with one sentence and its location. @module */
import type { Document } from "../document.ts";
import type { Locate } from "../places.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { basics } from "./basics.ts";
import { bodies } from "./bodies.ts";
import { duplicates } from "./duplicates.ts";
import type { Check } from "./finding.ts";
import { parameters } from "./parameters.ts";
import { schemas } from "./schemas.ts";

/** Later checks rely on the structure that earlier ones establish. */
const CHECKS: readonly Check[] = [basics, duplicates, schemas, parameters, bodies];

/** @throws CliError with the location and message of the first finding */
export function check(document: Document, locate: Locate): void {
  for (const rule of CHECKS) {
    const [finding] = rule(document, locate);
    if (finding !== undefined) throw new CliError(`${locate(finding.steps)}: ${finding.message}`);
  }
}
