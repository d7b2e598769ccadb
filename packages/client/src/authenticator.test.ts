/** Clients of APIs with another authentication than the provider contract. @module */
import { contract } from "@provider-connectivity/contract/platform-v1";
import { expect, test } from "vitest";
import { createClient } from "./client.ts";

function clientOf(fetch: (request: Request) => Response | Promise<Response>) {
  return createClient(contract, {
    baseUrl: "https://platform.test",
    apiKey: "key",
    signer: {
      authenticate: async ({ method, endpoint, body }) => ({
        Authorization: `Bearer ${method} ${endpoint} ${body?.length ?? 0}`,
      }),
    },
    fetch,
    retries: { attempts: 3, baseMs: 0 },
  });
}

const body = { collateralId: "c", toExchange: [], toCollateral: [] };

test("replaces the contract's headers with those of the authenticator", async () => {
  const sent: Headers[] = [];
  const client = clientOf((request) => {
    sent.push(request.headers);
    return Response.json({ workspaces: [] });
  });
  await client.getWorkspaces();
  expect(sent[0]?.get("authorization")).toBe("Bearer GET /v1/collateral/workspaces 0");
  expect([...(sent[0]?.keys() ?? [])].filter((name) => name.startsWith("x-f"))).toEqual([]);
});

test("repeats a POST with its Idempotency-Key, but not a POST without one", async () => {
  const keys: (string | null)[] = [];
  const client = clientOf((request) => {
    keys.push(request.headers.get("idempotency-key"));
    return Response.json({ message: "busy", code: 5030 }, { status: 503 });
  });
  await expect(client.createSettlement({ body, headers: { "Idempotency-Key": "once" } })).rejects.toMatchObject({
    idempotencyKey: "once",
    outcome: "unknown",
  });
  expect(keys).toEqual(["once", "once", "once"]);
  await expect(client.createSettlement({ body })).rejects.toMatchObject({ outcome: "unknown" });
  expect(keys).toHaveLength(4);
});

test("rejects a signer option that is neither a signer nor an authenticator", () => {
  expect(() => createClient(contract, { baseUrl: "https://p.test", apiKey: "k", signer: {} as never })).toThrow(
    "sign or authenticate",
  );
});
