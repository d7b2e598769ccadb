/** Providers that accept requests that they must refuse, or refuse them in the wrong way. @module */
import { changeBody, changeResponse, jsonOf, refusal, respondDifferently, acceptWhen } from "../behaviours.ts";
import { mutantsOf } from "../mutant.ts";

const header = (name: string) => ({ propertyName: name, requestPart: "headers" });
const badSignature = { status: 400, errorType: "schema-property-error" } as const;
const names = (pattern: RegExp) => (body: Readonly<Record<string, unknown>>) =>
  pattern.test(String(body["propertyName"]));
const isMilliseconds = (timestamp: string | null) => /^\d{13}$/.test(timestamp ?? "");

export const authentication = mutantsOf("authentication", [
  [
    "no-signature-check",
    "Any signature is accepted.",
    acceptWhen(badSignature, ({ headers }) => isFresh(headers) && headers.get("x-fbapi-signature") !== ""),
    (p) => p.get("/accounts", { headers: { "x-fbapi-signature": "bm90IGEgc2lnbmF0dXJl" } }),
  ],
  [
    "empty-signature",
    "A request whose signature is empty is accepted.",
    acceptWhen(badSignature, ({ headers }) => isFresh(headers) && headers.get("x-fbapi-signature") === ""),
    (p) => p.get("/accounts", { headers: { "x-fbapi-signature": "" } }),
  ],
  [
    "missing-signature",
    "A request without a signature header is accepted.",
    acceptWhen(badSignature, ({ headers }) => !headers.has("x-fbapi-signature")),
    (p) => p.get("/accounts", { headers: { "x-fbapi-signature": undefined } }),
  ],
  [
    "body-not-signed",
    "The signature of a request with a body is not checked.",
    acceptWhen({ ...badSignature, method: "POST" }, ({ headers, body }) => body !== "" && isFresh(headers)),
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, body, { signs: { body: JSON.stringify({ ...body, fromAmount: "2" }) } });
    },
  ],
  [
    "query-not-signed",
    "A signature over the path alone is accepted, so that the query can be changed.",
    acceptWhen(badSignature, (request, { verifies }) =>
      verifies(request, { endpoint: request.endpoint.replace(/\?.*$/, "") }),
    ),
    (p) => p.get("/accounts?limit=1", { signs: { endpoint: "/accounts" } }),
  ],
  [
    "method-not-signed",
    "A signature for GET is accepted for other methods.",
    acceptWhen(badSignature, (request, { verifies }) => verifies(request, { method: "GET" })),
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, body, { signs: { method: "GET" } });
    },
  ],
  [
    "path-not-signed",
    "Below an account, the signature is not checked for reads.",
    acceptWhen(
      { ...badSignature, method: "GET", path: /^\/accounts\/[^/]+\// },
      ({ headers }) => isFresh(headers) && headers.get("x-fbapi-signature") !== "",
    ),
    async (p) => p.get(`${await p.account()}/balances`, { signs: { endpoint: "/accounts" } }),
  ],
  [
    "reserialised-body",
    "The signature is checked over the body as the provider serialises it, not over the bytes received.",
    () => async (request, provider) => {
      if (request.body === "") return provider.respond(request);
      let serialised = request.body;
      try {
        serialised = JSON.stringify(JSON.parse(request.body));
      } catch {
        return provider.respond(request);
      }
      if (provider.verifies(request, { body: serialised })) return provider.respondSigned(request);
      return refusal(400, "schema-property-error", header("X-FBAPI-SIGNATURE"));
    },
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, undefined, { text: JSON.stringify(body, null, 2) });
    },
  ],
  [
    "decoded-query",
    "The signature is checked over the decoded query, so that percent-encoded values are refused.",
    () => async (request, provider) => {
      const decoded = decodeURIComponent(request.endpoint);
      if (decoded === request.endpoint || provider.verifies(request, { endpoint: decoded }))
        return provider.respond(request);
      return refusal(400, "schema-property-error", header("X-FBAPI-SIGNATURE"));
    },
    async (p) => p.get(`${await p.account()}/balances?assetId=%C3%A9%20x`),
  ],
  [
    "stale-timestamp",
    "Timestamps of any age are accepted.",
    acceptWhen(
      badSignature,
      ({ headers }) =>
        isMilliseconds(headers.get("x-fbapi-timestamp")) &&
        Number(headers.get("x-fbapi-timestamp")) < Date.now() - 20_000,
    ),
    (p) => p.get("/accounts", { timestamp: String(Date.now() - 3_600_000) }),
  ],
  [
    "zero-timestamp",
    "The timestamp 0 is accepted.",
    acceptWhen(badSignature, ({ headers }) => headers.get("x-fbapi-timestamp") === "0"),
    (p) => p.get("/accounts", { timestamp: "0" }),
  ],
  [
    "future-timestamp",
    "Timestamps far in the future are accepted, so that a request can be replayed until then.",
    acceptWhen(badSignature, ({ headers }) => Number(headers.get("x-fbapi-timestamp")) > Date.now() + 60_000),
    (p) => p.get("/accounts", { timestamp: String(Date.now() + 3_600_000) }),
  ],
  [
    "malformed-timestamp",
    "A timestamp that is not a number is accepted.",
    acceptWhen(
      badSignature,
      ({ headers }) => headers.has("x-fbapi-timestamp") && !/^\d+$/.test(headers.get("x-fbapi-timestamp")!),
    ),
    (p) => p.get("/accounts", { timestamp: "now" }),
  ],
  [
    "replayed-nonce",
    "A nonce can be used twice.",
    acceptWhen(badSignature, ({ headers }) => /./.test(headers.get("x-fbapi-nonce") ?? "") && isFresh(headers)),
    async (p) => {
      const nonce = crypto.randomUUID();
      await p.get("/accounts", { nonce });
      return p.get("/accounts", { nonce });
    },
  ],
  [
    "replayed-write",
    "A nonce can be used twice for writes.",
    acceptWhen(
      { ...badSignature, method: "POST" },
      ({ headers }) => isFresh(headers) && /./.test(headers.get("x-fbapi-nonce") ?? ""),
    ),
    async (p) => {
      const { path, body } = await p.quote();
      const nonce = crypto.randomUUID();
      await p.post(path, body, { nonce });
      return p.post(path, body, { nonce });
    },
  ],
  [
    "missing-nonce",
    "A request without a nonce is accepted.",
    acceptWhen(badSignature, ({ headers }) => (headers.get("x-fbapi-nonce") ?? "") === ""),
    (p) => p.get("/accounts", { nonce: "", headers: { "x-fbapi-nonce": undefined } }),
  ],
  [
    "unknown-key-404",
    "An unknown API key is refused with 404.",
    changeResponse({ status: 401 }, () => refusal(404, "not-found")),
    (p) => p.get("/accounts", { headers: { "x-fbapi-key": "nobody" } }),
  ],
  [
    "unknown-key-type",
    "The refusal of an unknown API key has the error type bad-request.",
    changeBody({ status: 401 }, (body) => ({ ...body, errorType: "bad-request" })),
    (p) => p.get("/accounts", { headers: { "x-fbapi-key": "nobody" } }),
  ],
  [
    "unknown-key-accepted",
    "Requests with an unknown API key are served as those of the first customer.",
    respondDifferently({ method: "GET" }, async (request, provider) => {
      const response = await provider.respond(request);
      if (response.status !== 401) return response;
      const headers = new Headers(request.headers);
      headers.set("x-fbapi-key", "alder-one");
      return provider.respondSigned({ ...request, headers });
    }),
    (p) => p.get("/accounts", { headers: { "x-fbapi-key": "nobody" } }),
  ],
  [
    "wrong-header-named",
    "The refusal of a wrong timestamp names the nonce.",
    changeBody(badSignature, (body) => (names(/timestamp/i)(body) ? { ...body, propertyName: "X-FBAPI-NONCE" } : body)),
    (p) => p.get("/accounts", { timestamp: "0" }),
  ],
  [
    "missing-header-500",
    "A request without a signature header causes a server error.",
    respondDifferently({}, (request, provider) =>
      request.headers.has("x-fbapi-signature")
        ? provider.respond(request)
        : Promise.resolve(refusal(500, "internal-error")),
    ),
    (p) => p.get("/accounts", { headers: { "x-fbapi-signature": undefined } }),
  ],
  [
    "account-before-signature",
    "An unknown account is refused with 404 before the signature is checked.",
    () => async (request, provider) => {
      const response = await provider.respond(request);
      const { propertyName } = jsonOf(response.body);
      if (response.status !== 400 || !/signature/i.test(String(propertyName)) || /platform/i.test(String(propertyName)))
        return response;
      const trusted = request.method === "GET" ? await provider.respondSigned(request) : response;
      return trusted.status === 404 ? trusted : response;
    },
    (p) => p.get("/accounts/6f1f9b0e-5c1c-4e7c-9b1a-6b1f6f0a2c11/balances", { headers: { "x-fbapi-signature": "" } }),
  ],
]);

/** Whether the timestamp is acceptable. */
function isFresh(headers: Headers): boolean {
  const timestamp = headers.get("x-fbapi-timestamp");
  return isMilliseconds(timestamp) && Math.abs(Number(timestamp) - Date.now()) < 20_000;
}
