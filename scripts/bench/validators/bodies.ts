/** Valid and invalid bodies of a schema, the same in every run. @module */
import type { ValidateFunction } from "ajv";
import { createRandom, dereference, sample } from "@provider-connectivity/conformance-cases/testing/generate";
import { mutate } from "../../reference/mutate.ts";
import type { Document, Json, Schema } from "../../regenerate/document.ts";

export interface Bodies {
  readonly valid: readonly Json[];
  readonly invalid: readonly Json[];
}

const [TRIES, WANTED, SEED] = [4000, 50, 11];

/** @param accepts the verdict of the reference, which sorts the bodies */
export function bodiesFor(document: Document, schema: Schema, accepts: ValidateFunction): Bodies {
  const random = createRandom(SEED);
  const plain = dereference(document, schema) as Schema;
  const [valid, invalid]: [Json[], Json[]] = [[], []];
  for (let tried = 0; tried < TRIES && Math.min(valid.length, invalid.length) < WANTED; tried++) {
    const body = sample(plain, random);
    for (const each of [body, mutate(body, body, random)]) {
      const list = accepts(each) ? valid : invalid;
      if (list.length < WANTED) list.push(each);
    }
  }
  return { valid, invalid };
}
