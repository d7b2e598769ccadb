/** Compares the results and the first errors of the generated validators with the reference. @module */
import type { ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import type { Validate } from "@provider-connectivity/core";
import {
  createRandom,
  dereference,
  type Random,
  sample,
} from "@provider-connectivity/conformance-cases/testing/generate";
import type { Document, Json, Schema } from "../regenerate/document.ts";
import { compileReference, createReferenceAjv } from "./ajv.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { loadGenerated } from "./generated.ts";
import { mutate } from "./mutate.ts";

/** Samples per schema, of the newest version and of older ones; `test:long generator` takes more. */
const [SAMPLES, SAMPLES_OF_OLDER] = process.env["PROVIDER_LONG"] === undefined ? [4, 2] : [36, 8];
/** Mutations of each sample. */
const MUTATIONS = 10;

interface Tally {
  checked: number;
  valid: number;
  invalid: number;
}

describe.each(await loadGenerated())("validators of $version", ({ isNewest, document, schemas, validators }) => {
  const samples = isNewest ? SAMPLES : SAMPLES_OF_OLDER;
  const ajv = createReferenceAjv();
  const tally: Tally = { checked: 0, valid: 0, invalid: 0 };

  test("contain exactly one for each schema of a request, a parameter set and a response", () => {
    expect(Object.keys(validators).toSorted()).toEqual([...schemas.keys()].toSorted());
  });

  test.each([...schemas])("%s agrees with the reference", (name, schema) => {
    const random = createRandom(seedOf(name));
    const reference = compileReference(ajv, document, schema);
    const verdicts = bodiesFor(document, schema, samples, random).map((body) =>
      compare(reference, validators[name] as Validate, body, tally),
    );
    expect(new Set(verdicts), "some bodies are valid, some are not").toEqual(new Set([true, false]));
  });

  test("were tested with many valid and many invalid bodies", () => {
    expect(tally.checked).toBeGreaterThan(10 * samples * schemas.size);
    expect(tally.valid).toBeGreaterThan(tally.checked / 5);
    expect(tally.invalid).toBeGreaterThan(tally.checked / 5);
  });
});

function bodiesFor(document: Document, schema: Schema, count: number, random: Random): Json[] {
  const plain = dereference(document, schema) as Schema;
  const samples = Array.from({ length: count }, () => sample(plain, random));
  const mutations = samples.flatMap((body) =>
    Array.from({ length: MUTATIONS }, () =>
      mutate(random.chance(0.8) ? body : mutate(body, body, random), random.pick(samples), random),
    ),
  );
  return [null, [], {}, "", 0, true, ...samples, ...mutations];
}

function compare(reference: ValidateFunction, validate: Validate, body: Json, tally: Tally): boolean {
  const before = JSON.stringify(body);
  const verdict = validate(deepFreeze(body));
  const expected = reference(body);
  tally.checked++;
  tally[expected ? "valid" : "invalid"]++;
  expect({ verdict, first: first(validate) }, before).toEqual({ verdict: expected, first: first(reference) });
  expect(JSON.stringify(body)).toBe(before);
  return expected;
}

/**
 * The first error, which determines a server's response. Later ones differ, because the reference inlines what the generated
 * code calls. The schema path differs for the same reason.
 */
function first({ errors }: Pick<Validate, "errors">): object | undefined {
  const error = errors?.[0];
  if (error === undefined) return undefined;
  const { instancePath, keyword, params, message } = error;
  return { instancePath, keyword, params, message };
}

function seedOf(name: string): number {
  return Buffer.from(name).reduce((seed, byte) => (Math.imul(seed, 31) + byte) | 0, 7);
}
