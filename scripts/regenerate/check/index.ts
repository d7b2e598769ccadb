/**
 * Refuses a document from which no working code could come, in one sentence with its place.
 * @module
 */
import type { Document } from "../document.ts";
import type { Locate } from "../places.ts";
import { Problem } from "../problem.ts";
import { basics } from "./basics.ts";
import { duplicates } from "./duplicates.ts";
import { parameters } from "./parameters.ts";

/** What is wrong with a part of a document. */
export interface Complaint {
  steps: readonly (string | number)[];
  words: string;
}

/** One rule: gives its complaints, the first of which is shown. */
export type Check = (document: Document, locate: Locate) => Complaint[];

const CHECKS: readonly Check[] = [basics, duplicates, parameters];

/** @throws Problem with the place and the words of the first complaint */
export function check(document: Document, locate: Locate): void {
  for (const rule of CHECKS) {
    const [complaint] = rule(document, locate);
    if (complaint !== undefined) throw new Problem(`${locate(complaint.steps)}: ${complaint.words}`);
  }
}
