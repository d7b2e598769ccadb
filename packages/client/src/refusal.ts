/** Reads answers other than success; their body may be the contract's error, another JSON value or any text. @module */
import type { ProviderErrorDetails } from "./provider-error.ts";

/** What such an answer says of itself. */
export interface Refusal extends ProviderErrorDetails {
  readonly status: number;
}

const LONGEST_TEXT = 200;

/** The members of the contract's error, each only where it is a string, beside status and request id. */
export function readRefusal(response: Response, body: unknown): Refusal {
  const { status } = response;
  const text = (name: string) => textOf(body, name);
  return {
    kind: "refusal",
    status,
    errorType: text("errorType"),
    propertyName: text("propertyName"),
    requestPart: text("requestPart"),
    requestId: requestIdOf(response),
    body,
    outcome: status < 500 ? "refused" : "unknown",
  };
}

/** One line for people, for example `400 schema-property-error at body /amount: must be a string`. */
export function describeRefusal({ status, errorType, requestPart, propertyName, body }: Refusal): string {
  const text = textOf(body, "message") ?? (typeof body === "string" ? body : JSON.stringify(body));
  const at = (requestPart || propertyName) && "at";
  const head = [status, errorType, at, requestPart, propertyName].filter(Boolean).join(" ");
  return text ? `${head}: ${text.slice(0, LONGEST_TEXT)}` : head;
}

/** The id under which the provider's logs have the request. */
export function requestIdOf(response: Response | undefined): string | undefined {
  return response?.headers.get("X-Request-Id") ?? undefined;
}

function textOf(body: unknown, name: string): string | undefined {
  const text = (body as Record<string, unknown> | null | undefined)?.[name];
  return typeof text === "string" ? text : undefined;
}
