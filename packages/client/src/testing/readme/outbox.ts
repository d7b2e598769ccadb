import { createClient, type Client, type ClientOptions, type KeyedCall } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";

/** A table in your database, which survives the process. */
interface Outbox {
  store(call: KeyedCall): Promise<void>;
  unfinished(): Promise<KeyedCall[]>;
  finish(idempotencyKey: string): Promise<void>;
}

export function createDurableClient(options: ClientOptions, outbox: Outbox) {
  return createClient(contract, { ...options, onIdempotencyKey: (call) => outbox.store(call) });
}

/** Call this when your process starts: it repeats requests that may not have arrived, with the same key and body. */
export async function resumePending(client: Client<typeof contract>, outbox: Outbox): Promise<void> {
  const operations: Readonly<Record<string, Operation>> = contract.operations;
  for (const { operationId, idempotencyKey, params, body } of await outbox.unfinished()) {
    const operation = operations[operationId];
    if (operation === undefined) continue;
    const { error } = await client.result(operation, { params, body }, { mayHaveBeenSent: true });
    if (error === undefined || error.outcome === "refused") await outbox.finish(idempotencyKey);
  }
}
