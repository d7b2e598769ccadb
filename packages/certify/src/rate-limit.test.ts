/** certify repeats requests that a provider limits or whose connection is closed, and reports both. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";
import { expect, test } from "vitest";
import { certify } from "./certify.ts";
import { createRateLimit } from "./rate-limit.ts";
import { toText } from "./report/text.ts";

const LIMITED = { message: "Too many requests.", errorType: "too-many-requests" };

test("signs a request again after a 429, because the provider has stored its nonce", async () => {
  const fake = await createFakeProvider();
  const { apiKey, signer } = fake.clientOptionsFor("alder-one");
  let requests = 0;
  // Every third request is limited after the provider has verified it and stored its nonce.
  const fetch = async (request: Request): Promise<Response> => {
    const response = await fake.app.fetch(request);
    if (++requests % 3 !== 0) return response;
    return Response.json(LIMITED, { status: 429, headers: { "Retry-After": "0" } });
  };
  const target = { baseUrl: fake.baseUrl, fetch, customer: { apiKey, signer }, awaitRetry: createRateLimit() };
  const report = await certify(target, { only: ["accounts"], profile: "official-validator" });
  expect(report.rules.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([]);
  expect(report.rateLimit.waits).toBeGreaterThan(5);
  expect(toText(report)).toContain(`The provider limited requests (429) ${report.rateLimit.waits} times`);
});

/** Certifies a provider behind a gateway that closes the connection of the first requests to each URL. */
async function certifyThroughGateway(isClosed: (path: string, count: number) => boolean) {
  const fake = await createFakeProvider();
  const { apiKey, signer } = fake.clientOptionsFor("alder-one");
  const counts = new Map<string, number>();
  const fetch = async (request: Request): Promise<Response> => {
    const path = request.url.slice(fake.baseUrl.length);
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    if (!isClosed(path, count)) return fake.app.fetch(request);
    const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
    throw new TypeError("fetch failed", { cause });
  };
  return certify({ baseUrl: fake.baseUrl, fetch, customer: { apiKey, signer } }, { only: ["accounts"] });
}

test("repeats a request whose connection was closed without a response", async () => {
  const report = await certifyThroughGateway((_path, count) => count === 1);
  expect(report.rules.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([]);
  expect(report.connections.closed).toBeGreaterThan(5);
  expect(toText(report)).toContain(`closed without a response: ${report.connections.closed}.`);
});

test("reports a connection that was closed twice", async () => {
  const report = await certifyThroughGateway((path, count) => path.includes("/balances?") && count > 2);
  expect(report.conforms).toBe(false);
});

const limited = (retryAfter?: string) => ({
  responseHeaders: retryAfter === undefined ? {} : { "retry-after": retryAfter },
});

test.each([
  ["0", true],
  [new Date(Date.now() - 1000).toUTCString(), true],
  ["61", false],
  ["soon", false],
  [undefined, false],
])("repeats a request with Retry-After %s: %s", async (retryAfter, isRepeated) => {
  const waits: number[] = [];
  const awaitRetry = createRateLimit({ onRateLimit: (waitMs) => void waits.push(waitMs) });
  expect(await awaitRetry(limited(retryAfter), 1)).toBe(isRepeated);
  expect(waits).toEqual(isRepeated ? [0] : []);
});

test("sends a request at most six times", async () => {
  expect(await createRateLimit()(limited("0"), 6)).toBe(false);
});
