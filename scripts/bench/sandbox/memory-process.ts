/** Fills stores in memory, in a separate process with manual garbage collection, and reports their memory. @module */
import { randomBytes, randomUUID } from "node:crypto";
import { createMemoryStore } from "@provider-connectivity/sandbox";
import {
  createIdempotencyStore,
  createMemoryIdempotencyRecords,
  createMemoryNonceStore,
} from "@provider-connectivity/server";
import { replyToParent } from "../http/child.ts";

export interface MemoryRequest {
  readonly fill: "nonces" | "idempotency records" | "idempotency records of the sandbox";
  readonly count: number;
}

export interface MemoryReply {
  /** On the heap and outside of it. */
  readonly bytes: number;
  readonly seconds: number;
}

/** As long as the response to a withdrawal. */
const RESPONSE_LENGTH = 500;
const LIFETIME = 3_600_000;

/** References that keep the stores alive while their memory is measured. */
const kept: unknown[] = [];

replyToParent(async (message): Promise<MemoryReply> => {
  const { fill, count } = message as MemoryRequest;
  const [before, began] = [used(), performance.now()];
  kept.push(await FILLS[fill](count));
  return { seconds: (performance.now() - began) / 1000, bytes: used() - before };
});

function nonces(count: number): unknown {
  const expiresAt = Date.now() + LIFETIME;
  const store = createMemoryNonceStore({ lifetimeMs: LIFETIME });
  for (let each = 0; each < count; each++) void store.remember(`key-${each % 10}`, asReceived(randomUUID()), expiresAt);
  return store;
}

async function records(count: number): Promise<unknown> {
  const table = createMemoryIdempotencyRecords({ maxBytes: Number.POSITIVE_INFINITY });
  const store = createIdempotencyStore({ records: table });
  const scope = { customerId: "customer", operationId: "createSubAccountWithdrawal", accountId: "main" };
  for (let each = 0; each < count; each++)
    await store.run({ ...scope, idempotencyKey: asReceived(randomUUID()) }, { amount: "1.00" }, async () => ({
      status: 201,
      body: asReceived(randomUUID().padEnd(RESPONSE_LENGTH, ".")),
    }));
  return [table, store];
}

/** One write for each record, as requests make them. */
async function sandboxRecords(count: number): Promise<unknown> {
  const store = createMemoryStore({ maxIdempotencyBytes: Number.POSITIVE_INFINITY });
  for (let each = 0; each < count; each++) {
    const record = {
      id: asReceived(randomBytes(32).toString("hex")),
      operationKey: asReceived(randomBytes(32).toString("hex")),
      status: 201,
      body: asReceived(randomUUID().padEnd(RESPONSE_LENGTH, ".")),
      expiresAt: asReceived(new Date(LIFETIME + each).toISOString()),
    };
    await store.write(({ idempotencyRecords }) => idempotencyRecords.insert(record));
  }
  return store;
}

const FILLS = { nonces, "idempotency records": records, "idempotency records of the sandbox": sandboxRecords } as const;

/** A flat string like text from the network, not a slice of a longer string. */
function asReceived(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}

function used(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
