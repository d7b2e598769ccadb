/** Checks of every version in spec/. @module */
import type { ValidateFunction } from "ajv";
import { dereference } from "@provider-connectivity/conformance-cases/testing/generate";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createReferenceAjv } from "../reference/ajv.ts";
import { bundledDocument } from "../regenerate/bundle.ts";
import { operationsOf, resolve, type Document, type MediaType, type Schema } from "../regenerate/document.ts";
import { applySiblingOverlay } from "../regenerate/overlay.ts";
import { sourcesOf } from "../regenerate/read.ts";
import { examplesOf, valuesOf } from "./examples.ts";
import { undescribed } from "./undescribed.ts";
import { checkPin, readPins } from "./pins.ts";

const SOURCES = sourcesOf(join(import.meta.dirname, "../../spec"));

describe.each(SOURCES)("spec/$folder", async ({ file, folder }) => {
  const pure = await bundledDocument(file);
  const merged = applySiblingOverlay(pure, file);
  const operations = operationsOf(merged).map(({ operation }) => [operation.operationId ?? "", operation] as const);

  test("the wire matches its pin", () => {
    expect(() => checkPin(folder, pure, readPins())).not.toThrow();
  });

  test.each([
    ["published", pure],
    ["corrected", merged],
  ])("every example of the %s document is valid", (_name, document) => {
    const examples = examplesOf(document);
    expect(examples.length).toBeGreaterThan(operations.length);
    expect(invalidExamples(document, examples)).toEqual([]);
  });

  test("no example has a property that its schema does not describe", () => {
    expect(undescribedProperties(merged, examplesOf(merged))).toEqual([]);
  });

  test.each(operations)("%s has examples of its body and of its success body", (_id, operation) => {
    const status = Object.keys(operation.responses).find((name) => name.startsWith("2")) ?? "";
    const success = resolve(merged, operation.responses[status] ?? {}) as { content?: Record<string, MediaType> };
    const body = resolve(merged, operation.requestBody ?? {}) as { content?: Record<string, MediaType> };
    const declared = [success, body].filter(({ content }) => content !== undefined);
    expect(declared.filter(({ content }) => numberOfExamples(merged, content) === 0)).toEqual([]);
  });
});

/** The published and the corrected document share most schemas, and each takes long to compile. */
const ajv = createReferenceAjv();
const compiled = new Map<string, ValidateFunction>();

function validatorOf(document: Document, schema: Schema): ValidateFunction {
  const plain = dereference(document, schema) as Schema;
  const text = JSON.stringify(plain);
  const validate = compiled.get(text) ?? ajv.compile(plain);
  compiled.set(text, validate);
  return validate;
}

function invalidExamples(document: Document, examples: ReturnType<typeof examplesOf>): unknown[] {
  const validators = new Map<string, ValidateFunction>();
  return examples.flatMap(({ place, schema, value }) => {
    const text = JSON.stringify(schema);
    const validate = validators.get(text) ?? validatorOf(document, schema);
    validators.set(text, validate);
    return validate(value) ? [] : [{ place, value, error: validate.errors?.[0] }];
  });
}

/** Examples that are valid only because no schema forbids additional properties. */
function undescribedProperties(document: Document, examples: ReturnType<typeof examplesOf>): string[] {
  return examples.flatMap(({ place, schema, value }) =>
    undescribed(document, [schema], value).map((where) => `${place}: ${where}`),
  );
}

function numberOfExamples(document: Document, content: Record<string, MediaType> = {}): number {
  return Object.values(content).flatMap((media) => valuesOf(document, media as Record<string, unknown>)).length;
}
