import { contract, createDepositAddress } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import { serve } from "@provider-connectivity/server/node";
import { defaultSigningConfiguration } from "@provider-connectivity/signing";
import { createVerifier } from "@provider-connectivity/signing/node";
import { Hono } from "hono";
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { createClient, type KeyedCall } from "./index.ts";
import { convert } from "./testing/readme/convert.ts";
import { createDurableClient, resumePending } from "./testing/readme/outbox.ts";
import { API_KEY, optionsOf, realProvider } from "./testing/real-provider.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const body = { fromAsset: { assetId: "a" }, toAsset: { assetId: "b" }, fromAmount: "1" };

afterEach(() => void vi.unstubAllEnvs());

test.each(["smallest", "convert", "outbox"])("the README contains %s.ts as it compiles", (name) => {
  const file = readFileSync(new URL(`testing/readme/${name}.ts`, import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`ts\n${file}\`\`\`\n`);
});

test("the README starts with the smallest program", () => {
  const file = readFileSync(new URL("testing/readme/smallest.ts", import.meta.url), "utf8");
  expect(readme.indexOf(file)).toBe(readme.indexOf("```ts\n") + "```ts\n".length);
});

test("the README's smallest program prints the balances of a running provider", async () => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const verifier = createVerifier(defaultSigningConfiguration, publicKey);
  const find = (apiKey: string) => (apiKey === API_KEY ? { apiKey, customerId: "customer", verifier } : undefined);
  const app = realProvider(
    {
      getAccounts: ({ query }) => ({
        status: 200,
        body: { accounts: query["startingAfter"] === undefined ? [{ id: "main", title: "Main" }] : [] },
      }),
      getBalances: () => ({ status: 200, body: { balances: [{ availableAmount: "1.50" }, { availableAmount: "2" }] } }),
    },
    { credentials: { find } },
  );
  const server = await serve(new Hono().route("/v2", app), { port: 0 });
  onTestFinished(() => server.close());
  vi.stubEnv("BASE_URL", `http://127.0.0.1:${server.port}/v2`);
  vi.stubEnv("API_KEY", API_KEY);
  vi.stubEnv("PRIVATE_KEY", privateKey);
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  onTestFinished(() => written.mockRestore());
  await import("./testing/readme/smallest.ts");
  expect(written.mock.calls).toEqual([["Main: 1.50, 2\n"]]);
});

test("the README's conversion is executed once, even if the response is lost", async () => {
  const executed: unknown[] = [];
  let response: () => { status: number; body: unknown } = () => ({ status: 200, body: { status: "executed" } });
  const app = realProvider({
    createQuote: () => ({ status: 200, body: { id: "q" } }),
    executeQuote: (request) => (executed.push(request), response()),
    getQuoteDetails: () => ({ status: 200, body: { status: "executing" } }),
  });
  const client = createClient(contract, optionsOf(app));
  expect(await convert(client, "main", body)).toBe("executed");
  response = () => {
    throw new InvalidRequestError("quote-not-ready", "too late");
  };
  expect(await convert(client, "main", body)).toBeUndefined();
  response = () => {
    throw new InvalidRequestError("bad-request", "not enough");
  };
  await expect(convert(client, "main", body)).rejects.toMatchObject({ outcome: "refused" });
  executed.length = 0;
  const hangUp = optionsOf(app, (sent) => {
    if (executed.length > 0 && sent.status !== 200) throw new TypeError("fetch failed");
    return sent;
  });
  expect(await convert(createClient(contract, hangUp), "main", body)).toBe("executing");
  expect(executed).toHaveLength(1);
});

test("the README's outbox continues after a crash with the same key and body", async () => {
  const rows = new Map<string, KeyedCall>();
  const outbox = {
    store: async (call: KeyedCall) => void rows.set(call.idempotencyKey, structuredClone(call)),
    unfinished: async () => [...rows.values()],
    finish: async (key: string) => void rows.delete(key),
  };
  const bodies: unknown[] = [];
  const app = realProvider({
    createDepositAddress: (request) => (bodies.push(request.body), { status: 200, body: { id: "d" } }),
  });
  const deposit = { transferMethod: { asset: { assetId: "x" }, transferMethod: "PublicBlockchain" } } as const;
  const lost = optionsOf(app, () => {
    throw new TypeError("fetch failed");
  });
  const crashing = createDurableClient({ ...lost, retries: { attempts: 1 } }, outbox);
  await crashing.result(createDepositAddress, { params: { accountId: "main" }, body: deposit });
  expect(rows.size).toBe(1);
  const busy = { ...optionsOf(app, () => new Response(null, { status: 429 })), retries: { attempts: 1 } };
  for (const unlucky of [{ ...lost, retries: { attempts: 1 } }, busy]) {
    await resumePending(createDurableClient(unlucky, outbox), outbox);
    expect(rows.size).toBe(1);
  }
  await resumePending(createDurableClient(optionsOf(app), outbox), outbox);
  expect(rows.size).toBe(0);
  const [first] = bodies as [{ idempotencyKey: string }];
  expect(bodies.every((each) => JSON.stringify(each) === JSON.stringify(first))).toBe(true);
  expect(first.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
});
