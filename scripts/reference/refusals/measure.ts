/** Measures how often the error for a body with one fault names its location. @module */
import type { ValidateFunction } from "ajv";
import type { Validate } from "@provider-connectivity/core";
import { describeViolation, type Violation } from "@provider-connectivity/core/validation";
import {
  createRandom,
  dereference,
  type Random,
  sample,
} from "@provider-connectivity/conformance-cases/testing/generate";
import { operationsOf, type Document, type Json, type Schema } from "../../regenerate/document.ts";
import { bodySchema } from "../../regenerate/normalise/schemas.ts";
import { compileReference, createReferenceAjv } from "../ajv.ts";
import { KINDS, singleFault, without, type Kind } from "./single-faults.ts";

/** The results for one kind of change. */
export interface Figures {
  bodies: number;
  /** The number of refused bodies. */
  refused: number;
  /** The number of refusals whose first pointer (`propertyName` on the wire) is the location of the fault. */
  named: number;
  /** The number of refusals that name the fault, first or among several properties. */
  mentioned: number;
  /** Bodies with a different result in plain Ajv. */
  otherVerdicts: number;
}

/** A refusal that names another location. */
export interface Miss {
  readonly operationId: string;
  readonly kind: Kind;
  readonly body: Json;
  readonly changed: readonly string[];
  readonly violation: Violation;
}

export interface Measurement {
  readonly operations: readonly string[];
  readonly figures: Readonly<Record<Kind, Figures>>;
  readonly misses: readonly Miss[];
}

/** One operation with a body: its validator, and plain Ajv. */
export interface BodyOperation {
  readonly operationId: string;
  readonly path: string;
  readonly schema: Schema;
  readonly validate: Validate;
  readonly reference: ValidateFunction;
}

/** Every operation that has a body. */
export function operationsWithBody(
  document: Document,
  validators: Readonly<Record<string, { readonly body?: Validate }>>,
): readonly BodyOperation[] {
  const ajv = createReferenceAjv();
  return operationsOf(document).flatMap(({ path, operation }) => {
    const { operationId = "" } = operation;
    const [schema, validate] = [bodySchema(document, operation), validators[operationId]?.body];
    if (schema === undefined || validate === undefined) return [];
    const reference = compileReference(ajv, document, schema);
    return [{ operationId, path, schema: dereference(document, schema) as Schema, validate, reference }];
  });
}

/** A body that the reference accepts. */
export function validBody({ schema, reference }: BodyOperation, random: Random): Json {
  for (;;) {
    const body = sample(schema, random);
    if (reference(body)) return body;
  }
}

/**
 * Changes valid bodies of each operation once, with each kind of change.
 *
 * @param amount changed bodies per operation and kind
 */
export function measureRefusals(operations: readonly BodyOperation[], amount: number, seed: number): Measurement {
  const random = createRandom(seed);
  const figures = Object.fromEntries(
    KINDS.map((kind) => [kind, { bodies: 0, refused: 0, named: 0, mentioned: 0, otherVerdicts: 0 }]),
  ) as Record<Kind, Figures>;
  const misses: Miss[] = [];
  for (const operation of operations) {
    for (const kind of KINDS) {
      for (let run = 0; run < amount; run++) {
        const fault = singleFault(kind, validBody(operation, random), validBody(operation, random), random);
        if (fault === undefined) continue;
        const { validate, reference, operationId } = operation;
        const { body, changed } = fault;
        const tally = figures[kind];
        tally.bodies++;
        const [accepted, expected] = [validate(body), reference(body)];
        if (accepted !== expected) tally.otherVerdicts++;
        if (accepted) continue;
        tally.refused++;
        const violation = describeViolation(validate, body);
        const isFault = (pointer: string): boolean =>
          changed.includes(pointer) || isValidWithout(pointer, body, reference);
        if (isFault(violation.pointer)) tally.named++;
        if (violation.pointers.some(isFault)) tally.mentioned++;
        else misses.push({ operationId, kind, body, changed, violation });
      }
    }
  }
  return { operations: operations.map(({ operationId }) => operationId), figures, misses };
}

/** Whether the body is valid without this property: if two exclude each other, either is at fault. */
function isValidWithout(pointer: string, body: Json, reference: ValidateFunction): boolean {
  const steps = pointer.split("/").slice(1);
  return steps.length > 0 && exists(body, steps) && reference(without(body, steps));
}

function exists(body: Json, steps: readonly string[]): boolean {
  const value = steps.reduce<unknown>((parent, step) => (parent as Record<string, unknown> | undefined)?.[step], body);
  return value !== undefined;
}
