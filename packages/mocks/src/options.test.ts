import { contract } from "@provider-connectivity/contract/0.4.1";
import { expect, test } from "vitest";
import { createExampleFake, createFakeProvider, demoAccounts } from "./index.ts";
import { createCalled, internalBody, params, quoteBody } from "./testing/calls.ts";

test.each([
  [{ seeds: 1 }, TypeError, "createFakeProvider has no option seeds. Options: baseUrl, seed"],
  [{ seed: 7 }, TypeError, "seed must be text."],
  [{ baseUrl: 7 }, TypeError, "baseUrl must be an http or https URL"],
  [{ signatures: "skip" }, TypeError, "signatures must be verify or ignore; it is skip."],
  [{ signingPair: { sign() {} } }, TypeError, "signingPair has no option sign"],
  [{ latencyMs: -1 }, RangeError, "latencyMs must be a number of milliseconds; it is -1."],
  [{ latencyMs: { minMs: 3, maxMs: 1 } }, RangeError, "latencyMs must have a minMs that is not above its maxMs."],
  [{ latencyMs: { minMs: 3 } }, RangeError, "latencyMs must have a minMs that is not above its maxMs."],
  [{ latency: 3 }, TypeError, "createFakeProvider has no option latency"],
  [{ clock: { runs: "yes" } }, TypeError, "runs must be true or false."],
  [{ clock: { begin: 0 } }, TypeError, "clock has no option begin"],
  [{ clock: { start: "soon" } }, TypeError, "clock.start must be a date"],
  [{ preset: "shop" }, TypeError, "preset must be"],
  [{ preset: { config: {} } }, TypeError, "or an object with config and data."],
  [{ faults: { kind: "error" } }, TypeError, "faults must be a list."],
  [{ faults: [{ kind: "nope" }] }, TypeError, "kind must be error or network-error or malformed-body or delay"],
  [{ undeclaredProperties: "drop" }, TypeError, "undeclaredProperties must be allow or warn or strip or refuse"],
  [{ offeredTo: "*" }, TypeError, "offeredTo must be a function."],
])("createFakeProvider rejects %j", async (options, type, message) => {
  const create = () => createFakeProvider(options as never);
  await expect(create()).rejects.toThrow(type);
  await expect(create()).rejects.toThrow(message);
});

test.each([
  [{ kind: "nope" }, "kind must be error or network-error or malformed-body or delay; it is nope."],
  [{}, "kind must be"],
  [undefined, "kind must be"],
  [{ kind: "error", status: 404 }, "status must be a whole number from 500 to 599; it is 404."],
  [{ kind: "error", carriedOut: true }, "A fault of the kind error has no option carriedOut"],
  [{ kind: "error", retryAfterSeconds: -1 }, "retryAfterSeconds must be a whole number of at least 0; it is -1."],
  [{ kind: "network-error", afterProcessing: "yes" }, "afterProcessing must be true or false."],
  [{ kind: "delay" }, "needs delayMs"],
  [{ kind: "delay", delayMs: "5" }, "delayMs must be a number of milliseconds; it is 5."],
  [{ kind: "error", operation: "getAccount" }, 'The contract has no operation "getAccount".'],
  [{ kind: "error", operation: ["getAccounts", "x"] }, 'The contract has no operation "x".'],
  [{ kind: "error", operation: "toString" }, 'The contract has no operation "toString".'],
  [{ kind: "error", times: 0 }, "times must be a whole number of at least 1; it is 0."],
  [{ kind: "error", chance: Number.NaN }, "chance must be between 0 and 1; it is NaN."],
])("fault rejects %j", async (fault, message) => {
  const { fake, client } = await createCalled();
  expect(() => fake.fault(fault as never)).toThrow(message);
  expect((await client.getAccounts()).accounts.length).toBeGreaterThan(0);
});

test("setLatencyMs, setScenario and override reject unusable values", async () => {
  const { fake } = await createCalled();
  expect(() => fake.setLatencyMs("5" as never)).toThrow("latencyMs must be an object.");
  expect(() => fake.setScenario({} as never)).toThrow("A scenario is an object with the functions");
  const reply = { status: 200, body: { accounts: [] } } as const;
  expect(() => fake.override("getAccounts", reply as never, { time: 1 } as never)).toThrow(
    "override has no option time",
  );
  expect(() => fake.override("getAccounts", reply as never, { breaksContract: 1 } as never)).toThrow(
    "breaksContract must be",
  );
});

test("createExampleFake rejects an unknown option and fault", async () => {
  await expect(createExampleFake(contract, { documents: {} } as never)).rejects.toThrow("has no option documents");
  await expect(createExampleFake(contract, { faults: [{ kind: "x" }] } as never)).rejects.toThrow("kind must be");
});

test("offers a component only for some accounts", async () => {
  const desk = demoAccounts.alderDesk.id;
  const { client } = await createCalled({ offeredTo: (component) => (component === "liquidity" ? [desk] : "*") });
  expect((await client.getCapabilities()).components).toMatchObject({ liquidity: [desk], transfers: "*" });
  expect(await client.createQuote({ params: { accountId: desk }, body: quoteBody })).toMatchObject({ status: "ready" });
  await expect(client.createQuote({ params, body: quoteBody })).rejects.toMatchObject({ status: 404 });
  await client.createSubAccountWithdrawal({ params, body: internalBody() });
});
