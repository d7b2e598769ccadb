/** Providers with wrong error responses. @module */
import { changeBody, changeResponse, refusal, respondWith, respondDifferently } from "../behaviours.ts";
import { mutantsOf } from "../mutant.ts";

const UNKNOWN = "6f1f9b0e-5c1c-4e7c-9b1a-6b1f6f0a2c11";
const without = (body: object, name: string) =>
  Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));

export const errors = mutantsOf("errors", [
  [
    "no-error-type",
    "The body of a 404 has no errorType.",
    changeBody({ status: 404 }, (body) => without(body, "errorType")),
    (p) => p.get(`/accounts/${UNKNOWN}`),
  ],
  [
    "no-message",
    "The body of a 400 has no message.",
    changeBody({ status: 400 }, (body) => without(body, "message")),
    (p) => p.get("/accounts?limit=0"),
  ],
  [
    "no-slash",
    "propertyName has no leading slash.",
    changeBody({ errorType: "schema-property-error" }, (body) => ({
      ...body,
      propertyName: String(body["propertyName"]).replace(/^\//, ""),
    })),
    (p) => p.get("/accounts?limit=0"),
  ],
  [
    "request-part",
    "A wrong query parameter is reported with the requestPart query.",
    changeBody({ status: 400 }, (body) =>
      body["requestPart"] === "querystring" ? { ...body, requestPart: "query" } : body,
    ),
    (p) => p.get("/accounts?limit=0"),
  ],
  [
    "status-422",
    "A body that breaks the schema is refused with 422.",
    changeResponse({ method: "POST", errorType: "schema-property-error" }, (response) => ({
      ...response,
      status: 422,
    })),
    async (p) => {
      const { path, body } = await p.withdrawal();
      return p.post(path, without(body, "destination"));
    },
  ],
  [
    "malformed-json-500",
    "A body that is not JSON causes a server error.",
    changeResponse({ method: "POST", status: 400, errorType: "schema-error" }, (response, request) =>
      isJson(request.body) ? response : refusal(500, "internal-error"),
    ),
    async (p) => p.post((await p.withdrawal()).path, undefined, { text: '{"a":' }),
  ],
  [
    "unknown-id-500",
    "An unknown withdrawal causes a server error.",
    changeResponse({ method: "GET", path: /\/withdrawals\/[^/]+$/, status: 404 }, () => refusal(500, "internal-error")),
    async (p) => p.get(`${await p.account()}/transfers/withdrawals/${UNKNOWN}`),
  ],
  [
    "unknown-account-400",
    "An unknown account is refused with 400.",
    changeResponse({ path: /^\/accounts\/[^/]+/, status: 404 }, () => refusal(400, "bad-request")),
    (p) => p.get(`/accounts/${UNKNOWN}/balances`),
  ],
  [
    "unknown-account-empty",
    "The balances of an unknown account are an empty list.",
    changeResponse({ method: "GET", path: /^\/accounts\/[^/]+\/balances$/, status: 404 }, () =>
      respondWith(200, { balances: [] }),
    ),
    (p) => p.get(`/accounts/${UNKNOWN}/balances`),
  ],
  [
    "unknown-asset-empty",
    "Balances filtered by an unknown asset are an empty list instead of a refusal.",
    changeResponse({ errorType: "unknown-asset", path: /\/balances$/ }, () => respondWith(200, { balances: [] })),
    async (p) => p.get(`${await p.account()}/balances?assetId=${UNKNOWN}`),
  ],
  [
    "parent-named",
    "A missing property is reported by the name of the body.",
    changeBody({ method: "POST", errorType: "schema-property-error" }, (body) =>
      body["requestPart"] === "body" ? { ...body, propertyName: "/body" } : body,
    ),
    async (p) => {
      const { path, body } = await p.withdrawal();
      return p.post(path, without(body, "balanceAmount"));
    },
  ],
  [
    "missing-property-accepted",
    "A withdrawal without a balance amount is accepted.",
    respondDifferently({ method: "POST", path: /\/withdrawals\/blockchain$/ }, async (request, provider) => {
      const body = isJson(request.body)
        ? (JSON.parse(request.body) as { balanceAmount?: string; destination?: { amount?: string } })
        : {};
      if (body.destination?.amount === undefined || body.balanceAmount !== undefined) return provider.respond(request);
      return provider.respondChanged(request, {
        body: JSON.stringify({ ...body, balanceAmount: body.destination.amount }),
      });
    }),
    async (p) => {
      const { path, body } = await p.withdrawal();
      return p.post(path, without(body, "balanceAmount"));
    },
  ],
  [
    "extra-property-refused",
    "A body with an unknown property is refused.",
    respondDifferently({ method: "POST", path: /\/liquidity\/quotes$/ }, (request, provider) => {
      const known = new Set(["fromAsset", "toAsset", "fromAmount", "toAmount"]);
      const extra = isJson(request.body)
        ? Object.keys(JSON.parse(request.body) as object).find((name) => !known.has(name))
        : undefined;
      if (extra === undefined) return provider.respond(request);
      return Promise.resolve(refusal(400, "schema-property-error", { requestPart: "body", propertyName: `/${extra}` }));
    }),
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, { ...body, id: "pair" });
    },
  ],
  [
    "insufficient-funds-500",
    "A withdrawal above the balance causes a server error.",
    changeResponse({ method: "POST", path: /\/withdrawals\/[a-z]+$/, errorType: "bad-request" }, () =>
      refusal(500, "internal-error"),
    ),
    async (p) => {
      const { path, body } = await p.withdrawal();
      const amount = "987654321987654321";
      return p.post(path, { ...body, balanceAmount: amount, destination: { ...body.destination, amount } });
    },
  ],
  [
    "html-errors",
    "Refusals are HTML pages.",
    changeResponse({ status: 404 }, () => ({
      status: 404,
      headers: { "content-type": "text/html" },
      body: "<h1>Not found</h1>",
    })),
    (p) => p.get(`/accounts/${UNKNOWN}`),
  ],
  [
    "unknown-type",
    "Refusals have an errorType that the contract does not define.",
    changeBody({ status: 400 }, (body) => ({ ...body, errorType: "validation-error" })),
    (p) => p.get("/accounts?limit=0"),
  ],
  [
    "content-type-500",
    "A body of another content type causes a server error.",
    respondDifferently({ method: "POST" }, (request, provider) =>
      request.body !== "" && !/json|form/.test(request.headers.get("content-type") ?? "")
        ? Promise.resolve(refusal(500, "internal-error"))
        : provider.respond(request),
    ),
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, body, { headers: { "content-type": "application/xml" } });
    },
  ],
  [
    "unknown-asset-type",
    "A quote for an unknown asset is refused as bad-request.",
    changeBody({ method: "POST", path: /\/quotes$/, errorType: "unknown-asset" }, (body) => ({
      ...body,
      errorType: "bad-request",
    })),
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, { ...body, fromAsset: { assetId: UNKNOWN } });
    },
  ],
]);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
