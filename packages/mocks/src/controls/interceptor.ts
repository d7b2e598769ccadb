/** Runs overrides in place of handlers, and validates the results. @module */
import type { Contract } from "@provider-connectivity/core";
import { ApiError, type Interceptor, type ProviderOptions } from "@provider-connectivity/server";
import type { Controls } from "./controls.ts";
import { type CheckResponse, violationLogger } from "./violations.ts";

/**
 * Validates the replies of handlers and overrides before they take effect. Invalid replies have no effect, as in a provider
 * that validates its responses.
 */
function createInterceptor(overrides: Interceptor, check: CheckResponse): Interceptor {
  return async (handled, handle) => {
    if (isOwnRequest(handled.context.hono.env)) return handle();
    const reply = await overrides(handled, handle);
    const text = reply.body === undefined ? "" : JSON.stringify(reply.body);
    const violation = check(handled.operation.operationId, { status: reply.status, text });
    if (violation !== undefined) throw new ApiError(500, "internal-error", violation.message);
    return reply;
  };
}

/** The options through which the controls act inside a provider. */
export function optionsOf({
  overrides,
  replays,
  violations,
  check,
}: Controls): Pick<ProviderOptions<Contract, never>, "interceptor" | "validateResponses" | "observers" | "logger"> {
  return {
    interceptor: createInterceptor(overrides.interceptor, check),
    // The interceptor validates responses, because it can report the invalid value.
    validateResponses: false,
    observers: [replays.observer],
    logger: violationLogger(violations),
  };
}

/** Marks requests of the fake itself. Overrides do not apply to them. */
export const OWN_REQUEST = { isOwnRequest: true } as const;

function isOwnRequest(env: unknown): boolean {
  return (env as Partial<typeof OWN_REQUEST> | undefined)?.isOwnRequest === true;
}
