import type { HandlerContext } from "@provider-connectivity/server";

/** What comes with everything that changes your books. */
export interface Write {
  /**
   * The unique reference of this change. Store it with what you book, under a unique index: where it is there already,
   * book nothing and give what was booked. An attempt after a crash comes with the same key.
   */
  readonly operationKey: string;
  readonly customerId: string;
  readonly accountId: string;
}

/**
 * The write of a request.
 *
 * @param natural what makes the request the same as another, where it carries no idempotency key; without it, each
 * request is a change of its own
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
