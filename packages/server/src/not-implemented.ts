/** Components in progress: their operations are served for testing, but not announced. @module */
import type { Contract, Operation } from "@provider-connectivity/core";
import { ApiError } from "./errors.ts";
import type { AnyHandler } from "./handler.ts";
import type { Logger } from "./log.ts";

/** Whether only components in progress have an operation, so that its handler may be missing. */
export function mayLackHandler(
  { components }: Operation,
  offered: ReadonlySet<string>,
  inProgress: readonly string[] = [],
): boolean {
  const serving = components.filter((name) => offered.has(name));
  return serving.length > 0 && serving.every((name) => inProgress.includes(name));
}

/** Responds with 501 for a missing handler. */
export function notImplemented({ operationId }: Operation): AnyHandler {
  return () => {
    throw new ApiError(501, { role: "internal" }, `The provider does not implement ${operationId} yet.`);
  };
}

/** Logs each operation without a handler when the provider is created. */
export function logMissingHandlers(
  { operations }: Contract,
  handlers: Readonly<Record<string, unknown>>,
  {
    offered,
    inProgress = [],
    logger,
  }: { offered: ReadonlySet<string>; inProgress?: readonly string[]; logger: Logger },
): void {
  for (const operation of Object.values(operations)) {
    const { operationId, components } = operation;
    if (handlers[operationId] !== undefined || !mayLackHandler(operation, offered, inProgress)) continue;
    const component = components.filter((name) => inProgress.includes(name)).join(", ");
    logger.warn({ operationId, component }, `${operationId} has no handler yet and responds with 501`);
  }
}
