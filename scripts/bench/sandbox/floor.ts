/** The minimum work of a provider for a withdrawal: verify the signature, and write the same rows as the sandbox. @module */
import { randomUUID } from "node:crypto";
import { createVerifier } from "@provider-connectivity/signing/node";
import { Hono } from "hono";
import { HEADERS } from "../http/fixture.ts";
import type { Scheme } from "../http/scheme.ts";

export const USD = "currency:USD";

export interface WithdrawalRequest {
  readonly idempotencyKey: string;
  readonly balanceAmount: string;
  readonly destination: { readonly accountId: string };
}

/** A server that accepts withdrawals. `withdraw` writes the rows and returns the body of the response. */
export function createFloorApp(
  { configuration, verifyingKey }: Scheme,
  withdraw: (account: string, withdrawalRequest: WithdrawalRequest) => Promise<string>,
): Hono {
  const verifier = createVerifier(configuration, verifyingKey);
  const nonces = new Set<string>();
  const app = new Hono();
  app.post("/accounts/:account/transfers/withdrawals/subaccount", async (context) => {
    const { req } = context;
    const text = await req.text();
    const nonce = req.header(HEADERS.nonce) ?? "";
    const message = {
      timestamp: req.header(HEADERS.timestamp) ?? "",
      nonce,
      method: req.method,
      endpoint: req.url.slice(req.url.indexOf("/", 8)),
      body: text,
    };
    if (verifier.verify(message, req.header(HEADERS.signature) ?? "") !== true || nonces.has(nonce))
      return context.body("", 400);
    nonces.add(nonce);
    const body = await withdraw(req.param("account"), JSON.parse(text) as WithdrawalRequest);
    return context.body(body, 201, { "Content-Type": "application/json", "X-Request-Id": randomUUID() });
  });
  return app;
}

/** The document of a new withdrawal. */
export function withdrawalOf({ balanceAmount, destination }: WithdrawalRequest) {
  const createdAt = new Date().toISOString();
  return {
    id: randomUUID(),
    balanceAsset: { nationalCurrencyCode: "USD" },
    balanceAmount,
    destination,
    status: "pending",
    createdAt,
    events: [{ status: "pending", message: "The withdrawal was accepted.", createdAt }],
  };
}

/** Two decimal places are enough for these amounts. */
export function add(one: string, other: string): string {
  return String((Math.round(Number(one) * 100) + Math.round(Number(other) * 100)) / 100);
}
