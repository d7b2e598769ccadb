/** The fence after a restore, and the journal, as a provider's own implementation sees them. */
import { expect, test, vi } from "vitest";
import {
  createIdempotencyStore,
  createMemoryIdempotencyRecords,
  type FenceState,
  type WriteFence,
  type WriteJournal,
} from "../index.ts";
import { withdrawal } from "../testing/idempotent.ts";
import { providerOfAll, providerOfWrite, quoteBody, quoteTarget, succeed } from "../testing/offering.ts";
import { collecting, NOW, optionsFor, send, type Logged } from "../testing/provider.ts";

type App = Parameters<typeof send>[0];

const rail = (name: string, account = "mine") => `/accounts/${account}/transfers/withdrawals/${name}`;
const post = (app: App, target: string, body?: string, more: object = {}) =>
  send(app, target, { method: "POST", ...(body === undefined ? {} : { body }), ...more });
const withdraw = (app: App, key = "key", more: object = {}) =>
  post(app, rail("subaccount"), JSON.stringify(withdrawal(key)), more);

/** A provider behind a fence in this state, whose clock shows `NOW`. */
function fenced(state: Partial<FenceState>, isLostWrite: WriteFence["isLostWrite"] = () => expect.unreachable()) {
  const handler = vi.fn<typeof succeed>(succeed);
  const record = vi.fn<WriteJournal["record"]>();
  const asked = vi.fn<WriteFence["isLostWrite"]>(isLostWrite);
  const fence: WriteFence = { state: () => ({ isRaised: false, hasLostWrites: false, ...state }), isLostWrite: asked };
  const app = providerOfAll(handler, { fence, journal: { record }, limits: { storeTimeoutMs: 20 } });
  return { app, handler, record, asked };
}

const RAISED = "The provider was restored from a backup and accepts no writes until it is reconciled.";
const LOST =
  "The provider accepted this request before it was restored from a backup, and must reconcile it. Do not replace it.";
const OLD =
  "The request was signed before the provider was restored from a backup. Sign it again, with a new X-FBAPI-TIMESTAMP.";
const UNAVAILABLE = "The records of lost requests are unavailable.";

test.each<[string, Partial<FenceState>, WriteFence["isLostWrite"] | undefined, string, string]>([
  ["while the fence is raised", { isRaised: true, hasLostWrites: true }, undefined, RAISED, "30"],
  ["that the restored data lacks", { hasLostWrites: true, cutOff: NOW + 1 }, () => true, LOST, "3600"],
  ["that was signed before the cut-off", { cutOff: NOW + 1_001 }, undefined, OLD, "2"],
  ["that is not lost, but too old", { hasLostWrites: true, cutOff: NOW + 1 }, async () => false, OLD, "1"],
  ["if the look-up fails", { hasLostWrites: true }, () => Promise.reject(new Error("away")), UNAVAILABLE, "1"],
  ["if the look-up hangs", { hasLostWrites: true }, () => new Promise(() => undefined), UNAVAILABLE, "1"],
])("refuses a write %s, and serves reads", async (_case, state, isLostWrite, message, retryAfter) => {
  const { app, handler, record, asked } = fenced(state, isLostWrite);
  const response = await withdraw(app);
  expect([response.status, response.headers.get("Retry-After")]).toEqual([503, retryAfter]);
  expect(await response.json()).toEqual({ message, errorType: "internal-error" });
  expect(handler).not.toHaveBeenCalled();
  expect(record).not.toHaveBeenCalled();
  asked.mockClear();
  expect((await send(app, "/accounts")).status).toBe(200);
  expect(asked).not.toHaveBeenCalled();
});

test("a write that was signed before a cut-off in the past may be signed again at once", async () => {
  const response = await withdraw(fenced({ cutOff: NOW - 1_000 }).app, "key", { timestamp: String(NOW - 2_000) });
  expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "1"]);
});

test.each<[string, Partial<FenceState>, WriteFence["isLostWrite"] | undefined]>([
  ["with a lowered fence", {}, undefined],
  ["that was signed at the cut-off", { cutOff: NOW }, undefined],
  ["that the restored data has", { hasLostWrites: true }, () => false],
])("executes and records a write %s", async (_case, state, isLostWrite) => {
  const { app, handler, record } = fenced(state, isLostWrite);
  expect((await withdraw(app)).status).toBe(200);
  expect([handler, record].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test("the journal and the fence know all attempts of a write by one id, and no write that may be repeated", async () => {
  const { credentials } = optionsFor();
  const customers: Record<string, string> = { "first-key": "first", "new-key": "first", "second-key": "second" };
  const find = async (apiKey: string) => {
    const credential = await credentials.find("first-key");
    return credential && { ...credential, apiKey, customerId: customers[apiKey]! };
  };
  const ids: unknown[] = [];
  const app = providerOfAll(succeed, {
    credentials: { find },
    accounts: { find: (id: string, customerId: string) => ({ id, customerId }) },
    journal: { record: ({ writeId }: { writeId?: string }) => void ids.push(writeId) },
    fence: {
      state: () => ({ isRaised: false, hasLostWrites: true }),
      isLostWrite: (writeId: string) => (ids.push(writeId), false),
    } satisfies WriteFence,
  });
  const body = (key: string, amount?: string) => JSON.stringify(withdrawal(key, amount));
  const peer = { ...withdrawal("one").destination, transferMethod: "PeerAccountTransfer" };
  const idOf = async (target: string, text?: string, apiKey = "first-key") => {
    ids.length = 0;
    expect((await post(app, target, text, { headers: { "X-FBAPI-KEY": apiKey } })).status).toBe(200);
    expect(new Set(ids).size).toBe(1);
    return ids[0];
  };
  const id = await idOf(rail("subaccount"), body("one"));
  expect(await idOf(rail("subaccount"), body("one", "2"), "new-key")).toBe(id);
  const executed = await idOf(`${quoteTarget}/one/execute`);
  expect(await idOf(`${quoteTarget}/one/execute`, undefined, "new-key")).toBe(executed);
  const others = [
    await idOf(rail("subaccount"), body("two")),
    await idOf(rail("subaccount"), body("one"), "second-key"),
    await idOf(rail("subaccount", "another"), body("one")),
    await idOf(rail("peeraccount"), JSON.stringify({ ...withdrawal("one"), destination: peer })),
    await idOf(`${quoteTarget}/two/execute`),
  ];
  expect(new Set([id, executed, ...others]).size).toBe(7);
  for (const each of [id, executed, ...others]) expect(each).toMatch(/^[0-9a-f]{64}$/);
  expect(await idOf(quoteTarget, quoteBody)).toBeUndefined();
});

test("a write has the id of its idempotency record, with and without an account", async () => {
  const records = createMemoryIdempotencyRecords();
  const ids: string[] = [];
  const journal = { record: ({ writeId = "none" }: { writeId?: string }) => void ids.push(writeId) };
  const options = { idempotency: createIdempotencyStore({ records, now: () => NOW }), journal };
  await withdraw(providerOfAll(succeed, options));
  await post(providerOfWrite({}, options), "/writes", JSON.stringify(withdrawal("key")));
  expect(ids).toHaveLength(2);
  for (const id of ids) expect(await records.has?.(id)).toBe(true);
});

test("the journal gets the caller of a write and the persons in its headers, and no reads", async () => {
  const record = vi.fn<WriteJournal["record"]>();
  const app = providerOfAll(succeed, { journal: { record }, newRequestId: () => "request-1" });
  const headers = { "X-FBAPI-INITIATED-BY": "ada", "X-FBAPI-APPROVED-BY": "", "X-FBAPI-SIGNED-BY": "bob" };
  await withdraw(app, "key", { headers });
  await post(app, quoteTarget, quoteBody);
  await send(app, "/accounts");
  const caller = { requestId: "request-1", customerId: "first", apiKey: "first-key", accountId: "mine" };
  const writeId = expect.any(String);
  const persons = { initiatedBy: "ada", signedBy: "bob" };
  expect(record.mock.calls).toStrictEqual([
    [{ ...caller, operationId: "createSubAccountWithdrawal", writeId, ...persons }],
    [{ ...caller, operationId: "createQuote" }],
  ]);
});

test("the contract names the headers with persons, and a write needs neither account nor key", async () => {
  const record = vi.fn<WriteJournal["record"]>();
  const isLostWrite = vi.fn<WriteFence["isLostWrite"]>(() => false);
  const personHeaders = { initiatedBy: "Shop-Clerk", approvedBy: "Shop-Manager", signedBy: "Shop-Signer" };
  const header = (name: string, type: "string" | "integer" = "string") =>
    ({ name, in: "header", required: false, type }) as const;
  const app = providerOfWrite(
    { parameters: [header("shop-clerk"), header("Shop-Manager", "integer"), header("Shop-Note")] },
    { journal: { record }, fence: { state: () => ({ isRaised: false, hasLostWrites: true }), isLostWrite } },
    { personHeaders },
  );
  const headers = { "Shop-Clerk": "ada", "Shop-Manager": "7", "Shop-Signer": "undeclared", "Shop-Note": "bob" };
  for (const idempotencyKey of ["one", 1])
    expect((await post(app, "/writes", JSON.stringify({ idempotencyKey }), { headers })).status).toBe(200);
  const entry = { requestId: expect.any(String), operationId: "write", customerId: "first", apiKey: "first-key" };
  expect(record.mock.calls).toStrictEqual([
    [{ ...entry, writeId: expect.any(String), initiatedBy: "ada" }],
    [{ ...entry, initiatedBy: "ada" }],
  ]);
  expect(isLostWrite).toHaveBeenCalledTimes(1);
});

test.each<[string, WriteJournal["record"]]>([
  ["fails", () => Promise.reject(new Error("disk full"))],
  ["hangs", () => new Promise(() => undefined)],
])("a write is refused and not executed if the journal %s", async (_case, record) => {
  const logged: Logged = [];
  const handler = vi.fn<typeof succeed>(succeed);
  const limits = { storeTimeoutMs: 20 };
  const app = providerOfAll(handler, { journal: { record }, limits, logger: collecting(logged) });
  const response = await withdraw(app);
  expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "1"]);
  const message = "The provider cannot record requests at the moment.";
  expect(await response.json()).toEqual({ message, errorType: "internal-error" });
  expect(handler).not.toHaveBeenCalled();
  expect(logged).toMatchObject([{ level: "error", fields: { stage: "journal", error: { message } } }]);
});
