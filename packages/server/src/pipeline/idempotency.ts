import type { Operation } from "@provider-connectivity/core";
import type { IdempotencyStore, StoredAnswer } from "../idempotency-store.ts";

/**
 * Runs an idempotent request once however often it comes; any other request is simply run.
 *
 * @param execute runs the handler; an operation key goes to its context
 */
export function runOnce(
  operation: Operation,
  {
    store,
    customerId,
    accountId,
    body,
  }: { store: IdempotencyStore | undefined; customerId: string; accountId: string; body: unknown },
  execute: (operationKey: string | undefined) => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  if (!operation.idempotent || store === undefined) return execute(undefined);
  const { idempotencyKey } = body as { idempotencyKey: string };
  return store.run({ customerId, operationId: operation.operationId, accountId, idempotencyKey }, body, execute);
}
