/** Parses and validates requests to the control API. @module */
import { contract } from "@provider-connectivity/contract/control-v1";
import type { Operation, OperationValidators, Parameter, RequestPartRole, Validate } from "@provider-connectivity/core";
import { describeViolation } from "@provider-connectivity/core/validation";
import { ApiError } from "@provider-connectivity/server";
import type { Context } from "hono";

/** A validated request. */
export interface ReadRequest {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** A fixture may contain many accounts; other requests are small. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

const { parts } = contract.errors;

/**
 * Parses a request.
 *
 * @throws ApiError 400 with the name of the invalid property
 */
export async function readRequest(
  hono: Context,
  operation: Operation,
  validators: OperationValidators,
): Promise<ReadRequest> {
  const { parameters, hasBody } = operation;
  const values = (place: Parameter["in"], textOf: (name: string) => string | undefined) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map((parameter) => [parameter.name, valueOf(parameter, textOf(parameter.name))] as const)
        .filter(([, value]) => value !== undefined),
    );
  const params = values("path", (name) => hono.req.param(name));
  const query = values("query", (name) => hono.req.query(name));
  check(validators.path, params, "path");
  check(validators.query, query, "query");
  if (!hasBody) return { params, query, headers: {}, body: undefined };
  const body = await readJson(hono);
  check(validators.body, body, "body");
  return { params, query, headers: {}, body };
}

function valueOf({ type, default: fallback }: Parameter, text: string | undefined): unknown {
  if (text === undefined) return fallback;
  if (type === "number" || type === "integer") return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

/** Another content type would allow a form of another page to send a request without a preflight. */
async function readJson(hono: Context): Promise<unknown> {
  if (!/^application\/json\s*(?:;|$)/i.test(hono.req.header("content-type") ?? ""))
    throw malformed("headers", "The Content-Type must be application/json.");
  // The HTTP layer ends the body at its declared length, so nothing more can arrive.
  const length = Number(hono.req.header("content-length") ?? Number.NaN);
  if (!(length <= MAX_BODY_BYTES))
    throw malformed("headers", `The Content-Length is missing or above ${MAX_BODY_BYTES} bytes.`);
  try {
    return JSON.parse(await hono.req.text()) as unknown;
  } catch (cause) {
    throw malformed("body", "The body is not JSON.", cause);
  }
}

function check(validate: Validate | undefined, value: unknown, part: RequestPartRole): void {
  if (validate === undefined || validate(value)) return;
  const { pointer, reason } = describeViolation(validate, value);
  if (pointer === "") throw malformed(part, `The ${parts[part]} ${reason}.`);
  throw new ApiError(400, { role: "invalidProperty" }, `${pointer} ${reason}.`, {
    place: { requestPart: parts[part], propertyName: pointer },
  });
}

function malformed(part: RequestPartRole, message: string, cause?: unknown): ApiError {
  return new ApiError(400, { role: "malformed" }, message, { place: { requestPart: parts[part] }, cause });
}
