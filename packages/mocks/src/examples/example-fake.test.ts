import { createClient } from "@provider-connectivity/client";
import { contract, type Operations } from "@provider-connectivity/contract/0.4.1";
import document from "@provider-connectivity/contract/0.4.1/openapi.merged.json" with { type: "json" };
import { expect, test } from "vitest";
import { createExampleFake, type ExampleFakeOptions } from "../index.ts";
import { readExamples } from "./read-examples.ts";

const params = { accountId: "any" };

async function called(options: ExampleFakeOptions<typeof contract> = { document }) {
  const fake = await createExampleFake(contract, options);
  const client = createClient(contract, { ...fake.clientOptions, fetch: fake.app.fetch, retries: { attempts: 1 } });
  return { fake, client };
}

test("responds to operations of 0.4.1 with the examples of the specification", async () => {
  const { fake, client } = await called();
  const { accounts } = await client.getAccounts();
  const first = document.paths["/accounts"].get.responses["200"].content["application/json"].examples;
  expect(accounts).toEqual(first.withoutBalances.value.accounts);
  expect((await client.getBalances({ params })).balances.length).toBeGreaterThan(0);
  expect((await client.getCapabilities()).version).toBe("0.4.1");
  expect(fake.requests("getBalances")).toMatchObject([{ status: 200, request: { params } }]);
  fake.verify();
});

test("every operation of 0.4.1 has a valid example", () => {
  const all = Object.keys(contract.operations) as (keyof Operations)[];
  const examples = readExamples(contract, document);
  expect(all.filter((id) => !examples.has(id))).toEqual([]);
});

test("responds with 501 without an example", async () => {
  const { client } = await called({});
  await expect(client.getAccounts()).rejects.toMatchObject({
    status: 501,
    body: { message: "The fake has neither an override nor an example for getAccounts." },
  });
});

test("types overrides by 0.4.1, and reports an invalid one as a violation", async () => {
  const { fake, client } = await called();
  fake.override("getAccounts", { status: 200, body: { accounts: [] } }, { times: 1 });
  expect((await client.getAccounts()).accounts).toEqual([]);
  // @ts-expect-error -- no operation of 0.4.1
  expect(() => fake.override("getSettlements", { status: 200, body: {} })).toThrow("getSettlements");
  fake.override("getAccounts", { status: 200, body: { accounts: "none" } as never }, { times: 1 });
  await expect(client.getAccounts()).rejects.toMatchObject({ status: 500 });
  await expect(fake.reset()).rejects.toThrow("getAccounts responded with 200, which breaks the contract at /accounts");
});

test("verifies and validates requests", async () => {
  const { fake, client } = await called();
  expect((await fake.app.fetch(new Request(`${fake.baseUrl}/accounts`))).status).toBe(400);
  await expect(client.getAccounts({ query: { limit: 999 } })).rejects.toMatchObject({ status: 400 });
  const { signer } = await createExampleFake(contract).then(({ clientOptions }) => clientOptions);
  const wrong = { sign: async (message: Parameters<typeof signer.sign>[0]) => (await signer.sign(message)).slice(4) };
  const forger = createClient(contract, { ...fake.clientOptions, signer: wrong, fetch: fake.app.fetch });
  await expect(forger.getAccounts()).rejects.toMatchObject({ status: 400 });
});

test("supports faults and reset", async () => {
  const { fake, client } = await called();
  fake.fault({ kind: "error", operation: "getAccounts" });
  await expect(client.getAccounts()).rejects.toMatchObject({ status: 503 });
  await fake.reset();
  await client.getAccounts();
});
