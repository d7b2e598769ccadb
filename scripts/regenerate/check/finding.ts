import type { Document } from "../document.ts";
import type { Locate } from "../places.ts";

/** A part of a document that cannot be translated to code. */
export interface Finding {
  steps: readonly (string | number)[];
  message: string;
}

/** One rule. Only its first finding is reported. */
export type Check = (document: Document, locate: Locate) => Finding[];
