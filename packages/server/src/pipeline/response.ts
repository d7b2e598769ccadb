/** Checks and signs responses before they are sent. @module */
import { declaredStatus, type Operation, type OperationValidators, type Validate } from "@provider-connectivity/core";
import { memberPointer, parseJson } from "@provider-connectivity/core/internal";
import { describeViolation, type SchemaNode } from "@provider-connectivity/core/validation";
import { responseMessage } from "@provider-connectivity/signing";
import { andThen } from "../call-dependency.ts";
import type { StoredResponse } from "../idempotency/idempotency-store.ts";
import type { Exchange } from "./exchange.ts";

/** The location and the problem of a contract violation. */
export interface ResponseViolation {
  /** JSON pointer (RFC 6901) into the body. Empty for the whole response. */
  readonly pointer: string;
  /** The expectation of the contract, as the end of a sentence. */
  readonly reason: string;
  /** The value at the pointer. `undefined` if there is none. */
  readonly value: unknown;
}

/** A response that violates the contract. It is never sent. The log contains the violation without the value. */
class ContractViolation extends Error {
  override readonly name = "ContractViolation";

  constructor(operationId: string, status: number, { pointer, reason }: Pick<ResponseViolation, "pointer" | "reason">) {
    super(`${operationId} responded with ${status} and a body that breaks the contract at "${pointer}": ${reason}`);
  }
}

/** The most characters of one generation of texts. There are two. */
const MAX_KEPT = 1 << 20;
/** The longest text that is kept. */
const MAX_TEXT = 1 << 14;

/**
 * The responses that have recently passed all checks of a provider. A verdict depends only on the schema and the text, and a list is
 * often read again before it changes, so its text need not be parsed again.
 *
 * Two generations alternate, so that the memory is bounded without a cost per text.
 */
export class PassedResponses {
  #current: PassedTexts = new Map();
  #previous: PassedTexts = new Map();
  #kept = 0;

  /** Whether this exact text has passed with this schema. */
  has(validate: Validate, text: string): boolean {
    const key = sampleOf(text);
    if (this.#current.get(validate)?.get(key) === text) return true;
    if (this.#previous.get(validate)?.get(key) !== text) return false;
    this.add(validate, text);
    return true;
  }

  add(validate: Validate, text: string): void {
    if (text.length > MAX_TEXT) return;
    this.#kept += text.length;
    if (this.#kept > MAX_KEPT) {
      this.#previous = this.#current;
      this.#current = new Map();
      this.#kept = text.length;
    }
    const texts = this.#current.get(validate) ?? new Map<number, string>();
    this.#current.set(validate, texts.set(sampleOf(text), text));
  }
}

type PassedTexts = Map<Validate, Map<number, string>>;

const SAMPLES = 16;

/** A number that depends on the length and some characters. A hash of the whole text takes longer than a comparison of two. */
function sampleOf(text: string): number {
  let sample = text.length;
  for (let index = 0; index < SAMPLES; index++)
    sample = (Math.imul(sample, 31) + text.charCodeAt(Math.floor((text.length * index) / SAMPLES))) | 0;
  return sample;
}

/**
 * Validates the response of a handler as it will be sent: its status, its body and its undeclared properties.
 *
 * @throws ContractViolation
 */
export function validateResponse(exchange: Exchange): void {
  const { route, runtime, response } = exchange;
  if (response === undefined) return;
  const { operation, validators } = route;
  const { status, body: text } = response;
  if (!runtime.validateResponses && runtime.undeclaredProperties === "allow") return;
  const validate = validateOf(operation, validators, status);
  if (validate !== undefined && runtime.passedResponses.has(validate, text)) return;
  const body = parseJson(text);
  if (runtime.validateResponses) {
    const violation = violationOf(operation, validators, { status, text, body });
    if (violation !== undefined) throw new ContractViolation(operation.operationId, status, violation);
  }
  if (validate === undefined) return;
  const pointers = runtime.undeclaredProperties === "allow" ? [] : findUndeclared(validate, body);
  if (pointers.length === 0) runtime.passedResponses.add(validate, text);
  else reportUndeclared(exchange, { response, body, pointers });
}

function reportUndeclared(
  exchange: Exchange,
  { response, body, pointers }: { response: StoredResponse; body: unknown; pointers: readonly string[] },
): void {
  const { route, runtime } = exchange;
  const { operationId } = route.operation;
  if (runtime.undeclaredProperties === "refuse")
    throw new ContractViolation(operationId, response.status, { pointer: pointers[0]!, reason: "is not declared" });
  const fields = { requestId: exchange.requestId, operationId, pointers };
  const isStripped = runtime.undeclaredProperties === "strip";
  if (isStripped) exchange.response = { ...response, body: JSON.stringify(withoutProperties(body, pointers)) };
  runtime.logger.warn(
    fields,
    isStripped ? "undeclared properties were removed from a response" : "a response has undeclared properties",
  );
}

/**
 * Returns the first violation of the contract: an undeclared status, or an invalid body.
 *
 * @param response status, and body as it will be sent; empty if there is none
 * @returns the first violation; `undefined` if there is none
 */
export function findViolation(
  operation: Operation,
  validators: OperationValidators,
  { status, text }: { readonly status: number; readonly text: string },
): ResponseViolation | undefined {
  return violationOf(operation, validators, { status, text, body: parseJson(text) });
}

/** @param response its body as text, and parsed; `undefined` if the text is not JSON */
function violationOf(
  operation: Operation,
  validators: OperationValidators,
  { status, text, body }: { readonly status: number; readonly text: string; readonly body: unknown },
): ResponseViolation | undefined {
  if (declaredStatus(operation.statuses, status) === undefined)
    return { pointer: "", reason: "the status is not declared", value: status };
  const validate = validateOf(operation, validators, status);
  if (validate === undefined) return undefined;
  if (text === "") return { pointer: "", reason: "the body is missing", value: undefined };
  if (body === undefined) return { pointer: "", reason: "the body is not JSON", value: text };
  if (validate(body)) return undefined;
  const { pointer, reason, value } = describeViolation(validate, body);
  return { pointer, reason, value };
}

function validateOf(operation: Operation, validators: OperationValidators, status: number): Validate | undefined {
  const declared = declaredStatus(operation.statuses, status);
  return declared === undefined ? undefined : validators.responses[declared];
}

/** Signs the response, if the contract requires it. */
export function signResponse(exchange: Exchange): void | Promise<void> {
  const { route, runtime, message, response } = exchange;
  if (!route.operation.responseSigned || runtime.responseSigner === undefined || response === undefined) return;
  return andThen(runtime.responseSigner.sign(responseMessage(message, response.body)), (signature) => {
    exchange.signature = signature;
  });
}

/** @returns JSON pointers (RFC 6901) to the properties of a valid value that its schema does not describe */
function findUndeclared({ schema }: Validate, value: unknown): readonly string[] {
  return schema === undefined ? [] : undeclaredIn([schema], value);
}

/** Copies a value without the properties at the pointers. */
function withoutProperties(value: unknown, pointers: readonly string[], pointer = ""): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withoutProperties(item, pointers, `${pointer}/${index}`));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !pointers.includes(memberPointer(pointer, name)));
  return Object.fromEntries(
    kept.map(([name, member]) => [name, withoutProperties(member, pointers, memberPointer(pointer, name))]),
  );
}

/**
 * Every response is searched, and almost none has an undeclared property. Therefore the search skips scalars, and builds pointers
 * from their end, only for undeclared properties.
 *
 * @returns pointers that begin at the value
 */
function undeclaredIn(nodes: readonly SchemaNode[], value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = nodes.flatMap((node) => (isComposed(node) ? partsFor(node, value) : node));
  const found: string[] = [];
  const search = (schemas: readonly SchemaNode[], member: unknown, name: string): void => {
    for (const pointer of undeclaredIn(schemas, member)) found.push(memberPointer("", name) + pointer);
  };
  if (Array.isArray(value)) {
    const itemSchemas = parts.map(({ items }) => items).filter((items) => items !== undefined);
    value.forEach((item, index) => search(itemSchemas, item, String(index)));
  } else if (parts.some(({ properties }) => properties !== undefined) && !parts.some(isOpen))
    for (const [name, member] of Object.entries(value)) {
      const describing = parts.filter(({ properties }) => properties !== undefined && Object.hasOwn(properties, name));
      if (describing.length > 0)
        search(
          describing.map(({ properties }) => properties![name]!),
          member,
          name,
        );
      else if (!parts.some(({ required = [] }) => required.includes(name))) found.push(memberPointer("", name));
    }
  return found;
}

function isComposed({ allOf, anyOf, oneOf }: SchemaNode): boolean {
  return allOf !== undefined || anyOf !== undefined || oneOf !== undefined;
}

/** Whether a schema explicitly allows additional properties. */
function isOpen({ additionalProperties }: SchemaNode): boolean {
  return additionalProperties === true || typeof additionalProperties === "object";
}

/** The schema, and the branches of its compositions that may describe a value. */
function partsFor(node: SchemaNode, value: object, seen = new Set<SchemaNode>()): readonly SchemaNode[] {
  if (seen.has(node)) return [];
  seen.add(node);
  const branches = [...(node.oneOf ?? []), ...(node.anyOf ?? [])].filter((branch) => fits(branch, value));
  return [node, ...[...(node.allOf ?? []), ...branches].flatMap((part) => partsFor(part, value, seen))];
}

/** Whether the values of all properties are among the values that a branch lists. */
function fits(branch: SchemaNode, value: object): boolean {
  const own = Object.entries(branch.properties ?? {}).every(([name, { enum: values }]) => {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    return values === undefined || member === undefined || values.includes(member);
  });
  return own && (branch.allOf ?? []).every((part) => fits(part, value));
}
