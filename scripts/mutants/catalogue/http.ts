/** Providers with defects in HTTP. @module */
import { gzipSync } from "node:zlib";
import { changeResponse, refusal, respondDifferently } from "../behaviours.ts";
import { type Behaviour, mutantsOf, type Received } from "../mutant.ts";

const refused =
  (status: number, errorType: string, more: object = {}): Behaviour =>
  async () =>
    refusal(status, errorType, more);
const onlyIf =
  (condition: (request: Received) => boolean, behaviour: Behaviour) => (): Behaviour => (request, provider) =>
    condition(request) ? behaviour(request, provider) : provider.respond(request);

export const http = mutantsOf("http", [
  [
    "closes-connections",
    "The connection is closed after every response.",
    changeResponse({}, (response) => ({ ...response, headers: { ...response.headers, connection: "close" } })),
    (p) => p.get("/accounts"),
  ],
  [
    "head-500",
    "HEAD causes a server error.",
    onlyIf(({ method }) => method === "HEAD", refused(500, "internal-error")),
    (p) => p.send("HEAD", "/accounts"),
  ],
  [
    "gzip-unasked",
    "Responses are compressed although the client does not accept it.",
    changeResponse({ status: 200 }, (response) => ({
      ...response,
      headers: { ...response.headers, "content-encoding": "gzip" },
      body: gzipSync(String(response.body)),
    })),
    (p) => p.get("/accounts", { headers: { "accept-encoding": "identity" } }),
  ],
  [
    "large-body-500",
    "A body of 20 KB causes a server error.",
    onlyIf(({ body }) => body.length > 16_384, refused(500, "internal-error")),
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, { ...body, note: "x".repeat(20_000) });
    },
  ],
  [
    "oversized-body-500",
    "A body of several megabytes causes a server error.",
    onlyIf(({ body }) => body.length > 1_048_576, refused(500, "internal-error")),
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, { ...body, note: "x".repeat(3_000_000) });
    },
  ],
  [
    "charset-refused",
    "The content type application/json; charset=utf-8 is refused.",
    onlyIf(
      ({ headers }) => /charset/.test(headers.get("content-type") ?? ""),
      refused(400, "schema-error", { requestPart: "headers" }),
    ),
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, body, { headers: { "content-type": "application/json; charset=utf-8" } });
    },
  ],
  [
    "unknown-route-500",
    "An unknown path causes a server error.",
    changeResponse({ status: 404, path: /no-such/ }, () => refusal(500, "internal-error")),
    (p) => p.get("/no-such-path"),
  ],
  [
    "unknown-route-200",
    "An unknown path gets a web page.",
    changeResponse({ status: 404, path: /no-such/ }, () => ({
      status: 200,
      headers: { "content-type": "text/html" },
      body: "<!doctype html>",
    })),
    (p) => p.get("/no-such-path"),
  ],
  [
    "empty-form-refused",
    "A POST without a body is refused for its content type.",
    onlyIf(
      ({ headers, body, method }) => method === "POST" && body === "" && /form/.test(headers.get("content-type") ?? ""),
      refused(400, "schema-error", { requestPart: "headers" }),
    ),
    async (p) => {
      const { path, body } = await p.quote();
      const { body: quote } = await p.post(path, body);
      return p.post(`${path}/${quote["id"]}/execute`, undefined, {
        headers: { "content-type": "application/x-www-form-urlencoded" },
      });
    },
  ],
  [
    "text-content-type",
    "JSON is sent as text/plain.",
    changeResponse({ status: 200 }, (response) => ({
      ...response,
      headers: { ...response.headers, "content-type": "text/plain" },
    })),
    (p) => p.get("/accounts"),
  ],
  [
    "non-ascii-refused",
    "A body with non-ASCII text is refused.",
    onlyIf(
      ({ body }) => /[\u{80}-\u{10FFFF}]/u.test(body),
      refused(400, "schema-property-error", { requestPart: "headers", propertyName: "X-FBAPI-SIGNATURE" }),
    ),
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, { ...body, note: "é" });
    },
  ],
  [
    "redirects",
    "Paths are redirected to the same path with a trailing slash.",
    respondDifferently({ method: "GET", path: /\/balances$/ }, async ({ endpoint }) => ({
      status: 301,
      headers: { location: `/v2${endpoint}/` },
      body: "",
    })),
    async (p) => p.get(`${await p.account()}/balances`),
  ],
  [
    "long-id-500",
    "An id of 150 characters causes a server error.",
    onlyIf(({ endpoint }) => endpoint.split(/[/?]/).some((part) => part.length >= 140), refused(500, "internal-error")),
    async (p) => p.get(`${await p.account()}/transfers/withdrawals/${"1.".repeat(75)}`),
  ],
  [
    "wrong-method-500",
    "A method that an operation does not have causes a server error.",
    onlyIf(
      ({ method, endpoint }) => method === "PUT" || (method === "DELETE" && /^\/accounts$/.test(endpoint)),
      refused(500, "internal-error"),
    ),
    (p) => p.send("PUT", "/accounts", {}),
  ],
]);
