/** A provider whose withdrawals are idempotent. Tests only. @module */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import { createIdempotencyStore } from "../index.ts";
import type { IdempotencyOptions } from "../idempotency/create-idempotency-store.ts";
import { providerOfAll } from "./offering.ts";
import { send, verifier } from "./provider.ts";

/** A path in a folder that is deleted after the test. */
export function temporaryFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "idempotency-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

/** A SQLite connection that is closed after the test. */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  return database;
}

/** A valid withdrawal. */
export function withdrawal(idempotencyKey: string, amount = "1") {
  const asset = { nationalCurrencyCode: "USD" };
  const destination = { asset, transferMethod: "InternalTransfer", accountId: "another", amount };
  return { idempotencyKey, balanceAmount: amount, balanceAsset: asset, destination };
}

type Handler = Parameters<typeof providerOfAll>[0];
type Place = { account?: string; apiKey?: string; rail?: "subaccount" | "peeraccount" };

/** The visible parts of a response. */
export interface Seen {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
}

const KEYS: Record<string, string> = { "first-key": "first", "new-first-key": "first", "second-key": "second" };

/** A provider with a store on these records, and a function that requests a withdrawal. */
export function withdrawalProvider(
  options: IdempotencyOptions,
  handler: Handler,
  more: object = {},
): (body: unknown, place?: Place) => Promise<Seen> {
  const credentials = {
    find: (apiKey: string) => ({ apiKey, customerId: KEYS[apiKey], verifier }),
  };
  const accounts = { find: (id: string, customerId: string) => ({ id, customerId }) };
  const app = providerOfAll(handler, { idempotency: createIdempotencyStore(options), credentials, accounts, ...more });
  return async (body, { account = "mine", apiKey = "first-key", rail = "subaccount" } = {}) => {
    const response = await send(app, `/accounts/${account}/transfers/withdrawals/${rail}`, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "X-FBAPI-KEY": apiKey },
    });
    return { status: response.status, text: await response.text(), retryAfter: response.headers.get("Retry-After") };
  };
}

/** A promise with its `resolve`, and a function with which a handler waits for it. */
export function gate(): { open: () => void; passed: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { open: resolve, passed: promise };
}
