/** The keys under which a request may be sent again. @module */
import type { CallContext } from "./call-context.ts";
import type { UntypedInput } from "./calls.ts";
import type { Settings } from "./settings.ts";

/**
 * The body to send: the caller's, with a new idempotency key in it where the operation takes one and the caller
 * gave none. The key is handed out before this resolves, and with it before anything is sent.
 */
export async function keyedBody(
  call: CallContext,
  { params = {}, body }: UntypedInput,
  { onIdempotencyKey, runtime }: Settings,
): Promise<unknown> {
  const { operation, operationId } = call;
  if (!operation?.idempotent || call.idempotencyKey !== undefined) return body;
  const idempotencyKey = (call.idempotencyKey = runtime.randomUUID());
  const keyed = { ...(body as object | undefined), idempotencyKey };
  await onIdempotencyKey?.({ operationId, idempotencyKey, params, body: keyed });
  return keyed;
}
