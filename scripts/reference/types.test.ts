/** Compiles values that the reference accepts as literals of the generated types. @module */
import { expect, test } from "vitest";
import { createRandom, dereference, sample } from "@provider-connectivity/conformance-cases/testing/generate";
import { operationsOf, type Document, type Json, type Schema } from "../regenerate/document.ts";
import { bodySchema, responseSchemas } from "../regenerate/normalise/schemas.ts";
import { compileReference, createReferenceAjv } from "./ajv.ts";
import { compileLiterals } from "./compile-literals.ts";
import { loadGenerated } from "./generated.ts";

/** Samples per schema, of the newest version and of older ones. Invalid samples are omitted. */
const [SAMPLES, SAMPLES_OF_OLDER] = process.env["PROVIDER_LONG"] === undefined ? [8, 2] : [300, 60];

const versions = await loadGenerated();

test.each(versions)("valid bodies of $version compile", ({ version, isNewest, document }) => {
  const samples = isNewest ? SAMPLES : SAMPLES_OF_OLDER;
  const bodies = [...literalsFor(document, samples)];
  expect(bodies.length).toBeGreaterThan(samples);
  expect([...compileLiterals(version, bodies)]).toEqual([]);
});

/** `BodyOf<operations["createQuote"]>` with a valid value, for the body and each response of every operation. */
function* literalsFor(document: Document, samples: number): Generator<string> {
  const ajv = createReferenceAjv();
  for (const { operation } of operationsOf(document)) {
    const types = `operations[${JSON.stringify(operation.operationId)}]`;
    const body = bodySchema(document, operation);
    if (body !== undefined) yield* literals(`BodyOf<${types}>`, body, samples, document, ajv);
    for (const [status, schema] of responseSchemas(document, operation)) {
      if (!status.startsWith("2")) continue;
      yield* literals(`SuccessOf<${types}>`, schema, samples, document, ajv);
    }
  }
}

function literals(
  type: string,
  schema: Schema,
  samples: number,
  document: Document,
  ajv: ReturnType<typeof createReferenceAjv>,
): string[] {
  const random = createRandom(type.length);
  const valid = compileReference(ajv, document, schema);
  const plain = dereference(document, schema) as Schema;
  const values = Array.from({ length: samples }, (): Json => sample(plain, random)).filter((value) => valid(value));
  return [...new Set(values.map((value) => JSON.stringify(value)))].map((text) => `${type} = ${text};`);
}
