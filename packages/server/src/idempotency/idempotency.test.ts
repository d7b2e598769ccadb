import { describe, expect, test } from "vitest";
import { ApiError, InvalidRequestError, UnavailableError, type IdempotencyRecords } from "../index.ts";
import { gate, withdrawal, withdrawalProvider } from "../testing/idempotent.ts";
import { tableKinds } from "../testing/table-kinds.ts";
import { NOW } from "../testing/provider.ts";

const HOUR = 3_600_000;
const REUSE = {
  status: 400,
  retryAfter: null,
  text: JSON.stringify({
    message: "This idempotency key belongs to another request.",
    errorType: "idempotency-key-reuse",
    propertyName: "idempotencyKey",
    requestPart: "body",
  }),
};
const now = () => NOW;

/** A handler that returns the number of its calls. */
function counting(reply: (count: number) => unknown = (count) => ({ status: 200, body: { count } })) {
  const keys: unknown[] = [];
  const handler = (_request: unknown, { operationKey }: { operationKey: string | undefined }) => {
    keys.push(operationKey);
    return reply(keys.length);
  };
  return { keys, handler };
}

/** Longer than a commit takes on a disk under load, in milliseconds. */
const WAIT = 1_500;

const refuse = (): never => {
  throw new InvalidRequestError("unknown-asset", "There is no such asset.", {
    requestPart: "body",
    propertyName: "/a",
  });
};
const tooMany = new ApiError(429, "bad-request", "One a minute.", { retryAfterSeconds: 60 });
const refusal = { status: 400, body: { message: "Not today.", errorType: "bad-request" } };

describe.each(Object.entries(tableKinds))("%s", (_kind, makeTable) => {
  const open = (): IdempotencyRecords => makeTable()();
  /** Records whose table exists, so that creating it does not count against a test's time limit. */
  const madeTable = async (): Promise<() => IdempotencyRecords> => {
    const openAgain = makeTable();
    await openAgain().deleteExpired(0, 1);
    return openAgain;
  };

  test("100 parallel requests with one key run the handler once and get one response", async () => {
    const { keys, handler } = counting(async (count) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { status: 200, body: { count } };
    });
    const post = withdrawalProvider({ records: open(), now }, handler);
    const responses = await Promise.all(Array.from({ length: 100 }, () => post(withdrawal("key"))));
    expect(keys).toHaveLength(1);
    expect(new Set(responses.map((response) => JSON.stringify(response)))).toEqual(
      new Set([JSON.stringify({ status: 200, text: '{"count":1}', retryAfter: null })]),
    );
  });

  test.each([
    ["a success", 200, (count: number) => ({ status: 200, body: { count, z: 1, a: "\u2028 é" } })],
    ["a returned refusal", 400, () => refusal],
    ["a thrown refusal", 400, refuse],
  ])("%s is repeated byte for byte", async (_case, status, reply) => {
    const { keys, handler } = counting(reply);
    const post = withdrawalProvider({ records: open(), now }, handler);
    const first = await post(withdrawal("key"));
    expect(first.status).toBe(status);
    expect(await post(withdrawal("key"))).toEqual(first);
    expect(keys).toHaveLength(1);
  });

  test.each([
    ["completed", () => ({ status: 200, body: {} })],
    ["refused", () => refusal],
    ["refused by an error", refuse],
    ["in doubt", () => ({ status: 500, body: {} })],
  ])("another body is refused after the first was %s, and the first response is kept", async (_case, reply) => {
    const { keys, handler } = counting(reply);
    const post = withdrawalProvider({ records: open(), now }, handler);
    const first = await post(withdrawal("key"));
    expect(await post(withdrawal("key", "2"))).toEqual(REUSE);
    expect(keys).toHaveLength(1);
    expect(await post(withdrawal("key"))).toEqual(first);
  });

  test("another body is refused while the first request runs", async () => {
    const { open: finish, passed } = gate();
    const { keys, handler } = counting(async () => {
      await passed;
      return { status: 200, body: {} };
    });
    const post = withdrawalProvider({ records: open(), now }, handler);
    const first = post(withdrawal("key"));
    await expect.poll(() => keys).toHaveLength(1);
    expect(await post(withdrawal("key", "2"))).toEqual(REUSE);
    finish();
    expect((await first).status).toBe(200);
  });

  test("bodies that differ in property order or white space are equal; other values are not", async () => {
    const post = withdrawalProvider({ records: open(), now }, counting().handler);
    const { idempotencyKey, ...rest } = withdrawal("key");
    await post(withdrawal("key"));
    expect((await post(JSON.stringify({ ...rest, idempotencyKey }, null, 4))).status).toBe(200);
    for (const amount of ["1.0", "01", "1e0"])
      expect([400, amount]).toEqual([(await post(withdrawal("key", amount))).status, amount]);
    expect(await post({ ...withdrawal("key"), balanceAmount: "1.0" })).toEqual(REUSE);
  });

  test.each([
    ["an unknown error", () => Promise.reject(new Error("the ledger is unavailable")), 500],
    ["a thrown 503", () => Promise.reject(new UnavailableError("Later.", { retryAfterSeconds: 7 })), 503],
    ["a thrown error with Retry-After", () => Promise.reject(tooMany), 429],
    ["a returned 500", () => ({ status: 500, body: { message: "", errorType: "internal-error" } }), 500],
    ["a response that breaks the contract", () => ({ status: 200, body: { wrong: true } }), 500],
  ])("%s is not stored: the next attempt runs with the same operation key", async (_case, fail, status) => {
    const { keys, handler } = counting((count) => (count === 1 ? fail() : refusal));
    const post = withdrawalProvider({ records: open(), now }, handler, { validateResponses: true });
    expect((await post(withdrawal("key"))).status).toBe(status);
    expect((await post(withdrawal("key"))).text).toBe(JSON.stringify(refusal.body));
    expect((await post(withdrawal("key"))).text).toBe(JSON.stringify(refusal.body));
    expect(keys).toEqual([keys[0], keys[0]]);
  });

  test("keys are scoped by customer, operation and account, not by API key", async () => {
    const { keys, handler } = counting();
    const post = withdrawalProvider({ records: open(), now }, handler);
    const first = await post(withdrawal("key"));
    expect(await post(withdrawal("key"), { apiKey: "new-first-key" })).toEqual(first);
    expect(keys).toHaveLength(1);
    await post(withdrawal("key"), { account: "another" });
    await post(withdrawal("key"), { apiKey: "second-key" });
    const asset = { nationalCurrencyCode: "USD" };
    const peer = { asset, transferMethod: "PeerAccountTransfer", accountId: "a", amount: "1" };
    await post({ ...withdrawal("key"), destination: peer }, { rail: "peeraccount" });
    expect(new Set(keys).size).toBe(4);
  });

  test("a request is remembered for its lifetime after the last attempt, regardless of its result", async () => {
    let time = NOW;
    const { keys, handler } = counting();
    const options = { records: open(), now: () => time, lifetimeMs: 72 * HOUR };
    const post = withdrawalProvider(options, handler);
    await post(withdrawal("key"));
    for (const body of [withdrawal("key"), withdrawal("key", "2"), withdrawal("key")]) {
      time += 72 * HOUR - 1;
      await post(body);
    }
    expect(keys).toHaveLength(1);
    time += 72 * HOUR;
    expect((await post(withdrawal("key", "2"))).text).toBe('{"count":2}');
    expect(keys[1]).not.toBe(keys[0]);
  });

  test("an attempt without a response runs again with the same key after its lease", async () => {
    const openAgain = await madeTable();
    const { keys, handler } = counting((count) =>
      count === 1 ? new Promise(() => undefined) : { status: 200, body: {} },
    );
    void withdrawalProvider({ records: openAgain(), now, leaseMs: 60_000 }, handler)(withdrawal("key"));
    await expect.poll(() => keys).toHaveLength(1);
    const after = (time: number) =>
      withdrawalProvider(
        { records: openAgain(), now: () => NOW + time, leaseMs: 60_000, waitTimeoutMs: WAIT },
        handler,
      );
    expect(await after(59_999)(withdrawal("key"))).toMatchObject({ status: 503, retryAfter: "1" });
    expect(await after(60_000)(withdrawal("key", "2"))).toEqual(REUSE);
    expect((await after(60_000)(withdrawal("key"))).status).toBe(200);
    expect(keys).toEqual([keys[0], keys[0]]);
  });

  test("of two processes with one key, one runs the handler and both get its response", async () => {
    const openAgain = makeTable();
    const { keys, handler } = counting(async (count) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { status: 200, body: { count } };
    });
    const [one, other] = [1, 2].map(() => withdrawalProvider({ records: openAgain(), now }, handler));
    for (let round = 1; round <= 10; round++) {
      const body = withdrawal(`key ${round}`);
      const responses = await Promise.all([one!(body), other!(body), one!(body), other!(body)]);
      expect(responses.map(({ text }) => text)).toEqual(Array(4).fill(`{"count":${round}}`));
    }
    expect(keys).toHaveLength(10);
  });

  test("a slow handler renews its lease while it runs", async () => {
    const openAgain = await madeTable();
    const { keys, handler } = counting(async () => {
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      return { status: 200, body: {} };
    });
    const timing = { now: Date.now, leaseMs: 1_500 };
    const first = withdrawalProvider({ records: openAgain(), ...timing }, handler)(withdrawal("key"));
    await expect.poll(() => keys).toHaveLength(1);
    const second = withdrawalProvider({ records: openAgain(), ...timing }, handler)(withdrawal("key"));
    expect(await second).toEqual(await first);
    expect(keys).toHaveLength(1);
  });

  test("a repeated request that waits too long gets a retryable 503", async () => {
    const openAgain = await madeTable();
    const { open: finish, passed } = gate();
    const { keys, handler } = counting(async (count) => {
      await passed;
      return { status: 200, body: { count } };
    });
    const post = withdrawalProvider({ records: openAgain(), now, waitTimeoutMs: WAIT }, handler);
    const first = post(withdrawal("key"));
    await expect.poll(() => keys).toHaveLength(1);
    expect(await post(withdrawal("key"))).toMatchObject({ status: 503, retryAfter: "1" });
    finish();
    expect(await first).toEqual(await post(withdrawal("key")));
  });

  test("repeated requests that wait for an attempt share its failure and do not run one by one", async () => {
    const { keys, handler } = counting(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new UnavailableError("The ledger is unavailable.", { retryAfterSeconds: 7 });
    });
    const post = withdrawalProvider({ records: open(), now }, handler);
    const responses = await Promise.all(Array.from({ length: 10 }, () => post(withdrawal("key"))));
    const text = JSON.stringify({ message: "The ledger is unavailable.", errorType: "internal-error" });
    for (const response of responses) expect(response).toEqual({ status: 503, text, retryAfter: "7" });
    expect(keys).toHaveLength(1);
  });

  test("any text of up to 1,024 characters is a distinct key", async () => {
    const { keys, handler } = counting();
    const post = withdrawalProvider({ records: open(), now }, handler);
    const texts = ["", " ", "\0", "\0\0", "a", "A", "é", "é".normalize("NFD"), "😀", "[]", "x".repeat(1024)];
    for (const text of [...texts, ...texts]) expect((await post(withdrawal(text))).status).toBe(200);
    expect(new Set(keys).size).toBe(texts.length);
    expect(keys).toHaveLength(texts.length);
    const refused = await post(withdrawal("x".repeat(1025)));
    expect([refused.status, JSON.parse(refused.text)]).toEqual([
      400,
      {
        message: "/idempotencyKey is 1025 characters long; at most 1024 are accepted.",
        errorType: "schema-property-error",
        propertyName: "/idempotencyKey",
        requestPart: "body",
      },
    ]);
    expect(JSON.parse((await post(withdrawal("\ud83d"))).text)).toMatchObject({ errorType: "schema-error" });
    expect(keys).toHaveLength(texts.length);
  });
});
