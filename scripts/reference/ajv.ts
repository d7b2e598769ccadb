import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { dereference } from "@provider-connectivity/conformance-cases/testing/generate";
import type { Document, Schema } from "../regenerate/document.ts";

/**
 * Ajv configured like the API's own tools: lenient about unknown keywords, first error only, all formats of ajv-formats and the
 * contract's format. Its results are correct by definition.
 */
export function createReferenceAjv(): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: false, logger: false });
  addFormats.default(ajv);
  ajv.addFormat("UNIX-timestamp-epoch", {
    type: "number",
    validate: (value: number) => Number.isInteger(value) && value > 0,
  });
  return ajv;
}

/** Dereferences a schema of a document and compiles it with the reference. */
export function compileReference(ajv: Ajv, document: Document, schema: Schema): ValidateFunction {
  return ajv.compile(dereference(document, schema) as object);
}
