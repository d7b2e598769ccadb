import type { Document } from "../document.ts";
import type { Locate } from "../places.ts";

/** A part of a document that cannot be translated to code. */
export interface Finding {
  steps: readonly (string | number)[];
  message: string;
}

/** One rule; the first finding is shown. */
export type Check = (document: Document, locate: Locate) => Finding[];
