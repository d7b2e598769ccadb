/** Applies overrides to responses, and creates the responses of faults. @module */
import type { Controls } from "../controls/controls.ts";
import type { MatchedFault } from "../controls/faults.ts";
import type { InvalidResponse } from "../controls/overrides.ts";
import type { OpenEntry } from "../controls/request-log.ts";

/** A response on its way to the caller. */
export interface FakeResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Empty if there is no body. */
  readonly text: string;
}

/** The body of an error response of the fake itself. */
function errorText(message: string): string {
  return JSON.stringify({ message, errorType: "internal-error" });
}

/** Applies the headers and the replacement of an override, and validates the provider's error responses. */
export function applyOverride(
  response: FakeResponse,
  controls: Controls,
  { entry, requestId }: { entry: OpenEntry; requestId: string },
): FakeResponse {
  const { operationId } = entry;
  const result = controls.overrides.takeResult(requestId);
  entry.request = result?.request;
  for (const [name, value] of Object.entries(result?.headers ?? {})) response.headers.set(name, value);
  if (result?.replacement !== undefined) return replaced(response, result.replacement, controls, operationId);
  const isUnchecked = operationId !== undefined && response.status >= 400;
  const violation = isUnchecked ? controls.check(operationId, response) : undefined;
  return violation === undefined ? response : { ...response, status: 500, text: errorText(violation.message) };
}

/** Statuses whose responses have no body. */
const EMPTY_STATUSES = new Set([204, 205, 304]);

/** A response may break the contract, but not HTTP. */
function replaced(
  response: FakeResponse,
  { status, body, text = body === undefined ? "" : JSON.stringify(body) }: InvalidResponse,
  controls: Controls,
  operationId: string | undefined,
): FakeResponse {
  const isPossible = Number.isInteger(status) && status >= 200 && status <= 599;
  if (isPossible && !(EMPTY_STATUSES.has(status) && text !== "")) return { ...response, status, text };
  const what = isPossible ? `${status} with a body` : String(status);
  const message = `An override of ${operationId} responds with ${what}, which is impossible in HTTP.`;
  controls.violations.add({ operationId, message });
  return { ...response, status: 500, text: errorText(message) };
}

type ProviderFault = NonNullable<MatchedFault["fault"]>;

/** The provider's response after a fault. `undefined` for a broken connection. */
export function afterFault(fault: ProviderFault, response: FakeResponse): FakeResponse | undefined {
  if (fault.kind !== "malformed-body") return faultResponse(fault);
  return { ...response, text: response.text.slice(0, Math.ceil(response.text.length / 2)) };
}

/** The response of a fault. `undefined` for a broken connection. */
export function faultResponse(fault: ProviderFault): FakeResponse | undefined {
  if (fault.kind !== "error") return undefined;
  const { status = 503, retryAfterSeconds } = fault;
  const headers = new Headers({ "Content-Type": "application/json" });
  if (retryAfterSeconds !== undefined) headers.set("Retry-After", String(retryAfterSeconds));
  return { status, headers, text: errorText(`A fault of the fake: status ${status}.`) };
}
