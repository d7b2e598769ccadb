/** Components that are still being written: routed, so that they can be tried, and not announced. @module */
import type { Contract, Operation } from "@provider-connectivity/core";
import { ApiError } from "./errors.ts";
import type { Logger } from "./log.ts";
import type { AnyHandler } from "./pipeline/handler.ts";

/** Whether an operation is served for the sake of components in progress alone, so that its handler may be missing. */
export function mayBeUnwritten(
  { components }: Operation,
  offered: ReadonlySet<string>,
  inProgress: readonly string[] = [],
): boolean {
  const serving = components.filter((name) => offered.has(name));
  return serving.length > 0 && serving.every((name) => inProgress.includes(name));
}

/** Answers 501 in the contract's shape, where no handler is written yet. */
export function unwritten({ operationId }: Operation): AnyHandler {
  return () => {
    throw new ApiError(501, "internal-error", `The provider has not written ${operationId} yet.`);
  };
}

/** Names each operation without a handler, so that nobody has to find out by calling it. */
export function nameUnwritten(
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
    if (handlers[operationId] !== undefined || !mayBeUnwritten(operation, offered, inProgress)) continue;
    const component = components.filter((name) => inProgress.includes(name)).join(", ");
    logger.warn({ operationId, component }, `${operationId} is not written yet and answers 501`);
  }
}
