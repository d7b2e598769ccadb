import type { HandlerContext } from "@provider-connectivity/server";

/** The reference of a write to your ledger. */
export interface Write {
  /**
   * The unique reference of this write. Store it with the booking, under a unique index. If it exists, book nothing and return
   * the existing booking. An attempt after a crash has the same key.
   */
  readonly operationKey: string;
  readonly customerId: string;
  readonly accountId: string;
}

/**
 * The write of a request.
 *
 * @param natural identifies a request without idempotency key. Default: each request is a new write
 */
export function writeOf(
  context: HandlerContext<"account"> & { readonly operationKey?: string },
  ...natural: string[]
): Write {
  const { account, customerId, operationId, requestId } = context;
  const parts = natural.length === 0 ? [requestId] : natural;
  const operationKey = context.operationKey ?? JSON.stringify([operationId, account.id, ...parts]);
  return { operationKey, customerId, accountId: account.id };
}
