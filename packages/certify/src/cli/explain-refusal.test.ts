/** A provider that refuses the first request because of its signature. @module */
import { explainSignature } from "@provider-connectivity/signing/explain";
import { expect, test } from "vitest";
import { certify, NoProviderError } from "../certify.ts";
import { createTarget } from "../create-target.ts";
import { explainRefusal } from "./explain-refusal.ts";

const agreed = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "base64" } as const;
const ofProvider = { ...agreed, preEncoding: "hexstr", hash: "sha512", postEncoding: "base58" } as const;
const access = {
  baseUrl: "http://provider.test/v2",
  apiKey: "a customer",
  privateKey: "a secret",
  signingConfiguration: agreed,
};

const capabilities = { version: "0.5.1", components: { accounts: "*", balances: "*" } };

test.each([
  [
    "a redirect",
    new Response(null, { status: 301, headers: { Location: "https://x.test/" } }),
    "redirects to https://x.test/",
  ],
  ["a failure", Response.json({}, { status: 503 }), "in its log"],
  ["a web page", new Response("<p>", { headers: { "Content-Type": "text/html" } }), "not to a web page"],
  ["a proxy", Response.json({}, { status: 407 }), "network.proxy"],
  ["a limit", Response.json({}, { status: 429 }), "limits requests"],
  ["an unknown path", Response.json({}, { status: 404 }), "base URL"],
  ["a firewall", new Response("<p>", { status: 403, headers: { "Content-Type": "text/html" } }), "firewall"],
  [
    "compressed text",
    new Response("x", { headers: { "Content-Type": "application/json", "Content-Encoding": "gzip" } }),
    "Compress only on request",
  ],
])("names the fix for %s", async (_, response, hint) => {
  const target = { ...createTarget(access), fetch: () => response.clone() };
  const error: unknown = await certify(target).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NoProviderError);
  expect(await explainRefusal(target, access, error as NoProviderError)).toContain(hint);
});

/** Accepts requests with this explanation of their signature. */
async function explainedBy(accepts: (explanation: ReturnType<typeof explainSignature>) => boolean): Promise<string> {
  const fetch = async (request: Request): Promise<Response> => {
    const { headers, method } = request;
    const read = (name: string) => headers.get(`X-FBAPI-${name}`) ?? "";
    const message = {
      timestamp: read("TIMESTAMP"),
      nonce: read("NONCE"),
      method,
      endpoint: "/capabilities",
      prefix: "/v2",
    };
    const explanation = explainSignature(message, read("SIGNATURE"), agreed, access.privateKey);
    if (accepts(explanation)) return Response.json(capabilities);
    const body = {
      message: "Wrong.",
      errorType: "schema-property-error",
      propertyName: "X-FBAPI-SIGNATURE",
      requestPart: "headers",
    };
    return Response.json(body, { status: 400 });
  };
  const target = { ...createTarget(access), fetch };
  const error: unknown = await certify(target).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NoProviderError);
  return explainRefusal(target, access, error as NoProviderError);
}

test("names the signing configuration that the provider accepts", async () => {
  const message = await explainedBy(
    ({ configuration, mistake }) =>
      mistake === undefined && JSON.stringify(configuration) === JSON.stringify(ofProvider),
  );
  expect(message).toContain("--signing hexstr,hmac,sha512,base58");
});

test("names a mistake of the provider", async () => {
  expect(await explainedBy(({ mistake }) => mistake?.sentence.includes("path of the base URL") ?? false)).toContain(
    "path of the base URL is signed too",
  );
});

test("reports that the provider reads seconds", async () => {
  const fetch = (request: Request) =>
    request.headers.get("X-FBAPI-TIMESTAMP")?.length === 10
      ? Response.json(capabilities)
      : Response.json({ message: "Too new.", errorType: "schema-property-error" }, { status: 400 });
  const target = { ...createTarget(access), fetch };
  const error: unknown = await certify(target).catch((reason: unknown) => reason);
  expect(await explainRefusal(target, access, error as NoProviderError)).toContain("as seconds");
});

test("detects an omitted query, although the previous request has none", async () => {
  const fetch = (request: Request) => {
    const { pathname, search } = new URL(request.url);
    if (pathname.endsWith("/capabilities")) return Response.json(capabilities);
    const read = (name: string) => request.headers.get(`X-FBAPI-${name}`) ?? "";
    const message = { timestamp: read("TIMESTAMP"), nonce: read("NONCE"), method: "GET", endpoint: "/accounts" };
    const explanation = explainSignature(message, read("SIGNATURE"), agreed, access.privateKey);
    return search !== "" && explanation.verdict !== "valid"
      ? Response.json({ message: "Wrong.", errorType: "schema-property-error" }, { status: 400 })
      : Response.json({ accounts: [] });
  };
  const target = { ...createTarget(access), fetch };
  const error: unknown = await certify(target).catch((reason: unknown) => reason);
  expect(await explainRefusal(target, access, error as NoProviderError)).toMatch(/query/i);
});

test("names the second customer if its request is refused", async () => {
  const secondCustomer = { apiKey: "another customer", privateKey: "another secret" };
  const fetch = (request: Request) => {
    if (request.headers.get("X-FBAPI-KEY") === secondCustomer.apiKey)
      return Response.json({ message: "Unknown.", errorType: "unauthorized" }, { status: 401 });
    const body = request.url.includes("/capabilities/assets") ? { assets: [] } : { ...capabilities, accounts: [] };
    return Response.json(body);
  };
  const target = { ...createTarget({ ...access, secondCustomer }), fetch };
  const error: unknown = await certify(target).catch((reason: unknown) => reason);
  expect(await explainRefusal(target, access, error as NoProviderError)).toContain("secondCustomer");
});

test("reports another key", async () => {
  expect(await explainedBy(() => false)).toContain("probably has another key");
});
