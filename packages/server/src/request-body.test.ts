import { expect, test } from "vitest";
import { providerOfAll } from "./testing/offering.ts";
import { NOW, optionsFor, seen, send, signer } from "./testing/provider.ts";

const QUOTES = "/accounts/mine/liquidity/quotes";
const EXECUTE = "/accounts/mine/liquidity/quotes/q1/execute";
const quote = {
  fromAsset: { nationalCurrencyCode: "USD" },
  toAsset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" },
  fromAmount: "1",
};

/** The body that a handler received, or the error of the request. */
async function post(
  body: string | Uint8Array<ArrayBuffer> | undefined,
  headers: Record<string, string | undefined> = {},
  options: object = {},
  target = QUOTES,
) {
  let received: unknown;
  const app = providerOfAll((request) => {
    received = request.body;
    return { status: 200, body: {} };
  }, options);
  const response = await seen(send(app, target, { method: "POST", headers, ...(body === undefined ? {} : { body }) }));
  return response.status === 200 ? { received } : response;
}

const fault = (fields: object) => ({ status: 400, body: { message: expect.any(String), ...fields } });
const bodyFault = fault({ errorType: "schema-error", requestPart: "body" });
const headersFault = fault({ errorType: "schema-error", requestPart: "headers" });
const propertyFault = (propertyName: string) =>
  fault({ errorType: "schema-property-error", requestPart: "body", propertyName });

test("a handler gets the body as it was sent, including unknown properties", async () => {
  const body = { ...quote, id: "extra", nested: { limit: "10" } };
  expect(await post(JSON.stringify(body))).toEqual({ received: body });
});

test("the signature covers the received bytes, regardless of formatting", async () => {
  expect(await post(JSON.stringify(quote, null, 4))).toEqual({ received: quote });
  expect(await post(JSON.stringify({ ...quote, note: "Pérez" }))).toEqual({ received: { ...quote, note: "Pérez" } });
});

test("a byte that changed in transit invalidates the signature", async () => {
  const text = JSON.stringify(quote);
  const app = providerOfAll(() => ({ status: 200, body: {} }));
  const signature = await signer.sign({
    timestamp: String(NOW),
    nonce: "n",
    method: "POST",
    endpoint: QUOTES,
    body: text,
  });
  const changed = text.replace('"1"', '"9"');
  expect(
    await seen(
      send(app, QUOTES, { method: "POST", nonce: "n", body: changed, headers: { "X-FBAPI-SIGNATURE": signature } }),
    ),
  ).toEqual(fault({ errorType: "schema-property-error", requestPart: "headers", propertyName: "X-FBAPI-SIGNATURE" }));
});

test.each([
  ["malformed JSON", "{"],
  ["two values", "{} {}"],
  ["an array", "[]"],
  ["a string", '"text"'],
  ["a number", "1"],
  ["null", "null"],
  ["a key __proto__", `{"__proto__": {}, ${JSON.stringify(quote).slice(1)}`],
  ["a nested, escaped key __proto__", `{"a": [{"\\u005f_proto__": 1}], ${JSON.stringify(quote).slice(1)}`],
])("%s is an error of the whole body", async (_name, body) => {
  expect(await post(body)).toEqual(bodyFault);
});

test("both amounts together are an error of the whole body that names one of them", async () => {
  const refused = fault({ ...bodyFault.body, propertyName: "/fromAmount" });
  expect(await post(JSON.stringify({ ...quote, toAmount: "1" }))).toEqual(refused);
});

test("bytes that are not UTF-8 are an error of the body", async () => {
  expect(await post(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual(bodyFault);
});

test.each([
  [{ toAsset: quote.toAsset, fromAmount: "1" }, "/fromAsset"],
  [{ ...quote, fromAsset: {} }, "/fromAsset/nationalCurrencyCode"],
  [{ ...quote, fromAsset: { nationalCurrencyCode: "USD", assetId: "x" } }, "/fromAsset/nationalCurrencyCode"],
  [{ ...quote, fromAmount: "abc" }, "/fromAmount"],
  [{ ...quote, fromAmount: "-1" }, "/fromAmount"],
  [{ ...quote, fromAmount: 1 }, "/fromAmount"],
])("%j is an error at %s", async (body, pointer) => {
  expect(await post(JSON.stringify(body))).toEqual(propertyFault(pointer));
});

test("accepts an amount with trailing text, because the contract's pattern has no end anchor", async () => {
  expect(await post(JSON.stringify({ ...quote, fromAmount: "1abc" }))).toMatchObject({
    received: { fromAmount: "1abc" },
  });
});

test("reports a missing body as an error of the body, regardless of its content type", async () => {
  expect(await post(undefined)).toEqual(bodyFault);
  expect(await post("", { "Content-Type": "application/json" })).toEqual(bodyFault);
  expect(await post("", { "Content-Type": "application/x-www-form-urlencoded" })).toEqual(bodyFault);
});

test.each(["text/plain", "application/xml", "application/x-www-form-urlencoded", "application/jsonx", undefined])(
  "the content type %s is an error of the headers",
  async (type) => {
    const body = new TextEncoder().encode(JSON.stringify(quote));
    expect(await post(body, { "Content-Type": type })).toEqual(headersFault);
  },
);

test.each(["application/json; charset=utf-8", "APPLICATION/JSON"])("the content type %s is JSON", async (type) => {
  expect(await post(JSON.stringify(quote), { "Content-Type": type })).toEqual({ received: quote });
});

test("accepts an empty form for an operation without a body, but no other form", async () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  expect(await post("", form, {}, EXECUTE)).toEqual({ received: undefined });
  expect(await post(undefined, {}, {}, EXECUTE)).toEqual({ received: undefined });
  expect(await post("a=b", form, {}, EXECUTE)).toEqual(headersFault);
});

test("refuses a body that is too long by its Content-Length", async () => {
  const body = JSON.stringify({ ...quote, note: "x".repeat(200) });
  const headers = { "Content-Length": String(body.length) };
  expect(await post(body, headers, { limits: { bodyBytes: body.length - 1 } })).toEqual(bodyFault);
  expect(await post(body, headers, { limits: { bodyBytes: body.length } })).toHaveProperty("received.note");
});

test("refuses a body that is too long while reading it, without a Content-Length", async () => {
  const body = JSON.stringify({ ...quote, note: "x".repeat(200) });
  expect(await post(body, {}, { limits: { bodyBytes: body.length - 1 } })).toEqual(bodyFault);
  expect(await post(body, {}, { limits: { bodyBytes: body.length } })).toHaveProperty("received.note");
});

test("a body that is too long for the signing configuration is refused as too long, not as wrongly signed", async () => {
  const find = async (apiKey: string) => {
    const credential = await optionsFor().credentials.find(apiKey);
    return credential && { ...credential, verifier: { ...credential.verifier, maxBodyBytes: 10 } };
  };
  const credentials = { ...optionsFor().credentials, find };
  expect(await post(JSON.stringify(quote), {}, { credentials })).toEqual(bodyFault);
});

test("reaches literal paths and parameter paths with the same prefix", async () => {
  const reached: unknown[] = [];
  const app = providerOfAll((request) => {
    reached.push(request.params);
    return { status: 200, body: {} };
  });
  for (const last of ["blockchain", "fiat", "peeraccount", "subaccount", "w1"]) {
    await send(app, `/accounts/mine/transfers/withdrawals/${last}`);
  }
  await send(app, "/accounts/mine/transfers/deposits/addresses");
  await send(app, "/accounts/mine/transfers/deposits/d1");
  const mine = { accountId: "mine" };
  expect(reached).toEqual([mine, mine, mine, mine, { ...mine, id: "w1" }, mine, { ...mine, id: "d1" }]);
});

test("a collateral transaction id of 149 characters is routed", async () => {
  const uuid = "c8dd0660-555c-4c1c-bfe7-bcf2941517a0";
  const id = `2.${[uuid, uuid, uuid, uuid].join(".")}`;
  let params: unknown;
  const app = providerOfAll((request) => {
    params = request.params;
    return { status: 200, body: {} };
  });
  await send(app, `/accounts/mine/collateral/${uuid}.${uuid}.${uuid}/deposits/${id}`);
  expect(params).toMatchObject({ collateralTxId: id });
});

const DEEP = '{"a":[[[]]]}';

test.each<[string, string | undefined, string, (string | undefined)?, object?]>([
  ["a missing body", undefined, "This operation needs a JSON body, but the body is empty."],
  ["malformed JSON", "{", "The body is not JSON in UTF-8."],
  ["a key __proto__", '{"__proto__":1}', 'The body has a property named "__proto__", which is not allowed.'],
  ["a body that is not an object", "null", "The body must be an object."],
  ["a deep body", DEEP, "The body has more than 3 levels of arrays and objects.", QUOTES, { limits: { jsonDepth: 3 } }],
  ["a body that is not declared", '{"a":1}', "This operation takes no body.", EXECUTE],
])("explains %s", async (_what, body, message, target, options) => {
  expect(await post(body, {}, options, target)).toEqual({
    status: 400,
    body: { message, errorType: "schema-error", requestPart: "body" },
  });
});

test("explains another content type", async () => {
  expect(await post(JSON.stringify(quote), { "Content-Type": "text/plain" })).toEqual({
    status: 400,
    body: {
      message: "The Content-Type must be application/json.",
      errorType: "schema-error",
      requestPart: "headers",
    },
  });
});

test("counts the levels of a body, not its arrays and objects", async () => {
  const siblings = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? {} : []));
  expect(await post(JSON.stringify({ ...quote, siblings }))).toEqual({ received: { ...quote, siblings } });
});
