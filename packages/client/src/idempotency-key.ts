/** The keys under which a request may be sent again. @module */
import type { Operation } from "@provider-connectivity/core";
import { idempotencyKeyOf } from "./call-context.ts";
import type { Settings } from "./settings.ts";

/**
 * The body to send: the caller's, with a new idempotency key in it where the operation takes one and the caller
 * gave none. The key is handed out before this resolves, and with it before anything is sent.
 */
export async function keyedBody(
  operation: Operation,
  params: unknown,
  body: unknown,
  { onIdempotencyKey, runtime }: Settings,
): Promise<unknown> {
  if (!operation.idempotent || idempotencyKeyOf(body) !== undefined) return body;
  const idempotencyKey = runtime.randomUUID();
  const keyed = { ...(body as object | undefined), idempotencyKey };
  await onIdempotencyKey?.({ operationId: operation.operationId, idempotencyKey, params, body: keyed });
  return keyed;
}
