import { Hono } from "hono";
import { expect, test } from "vitest";
import { ConfigurationError } from "../index.ts";
import { optionsFor, providerWith, seen, send, type Logged } from "../testing/provider.ts";
import { createAddressFilter, createAddressReader, platformAddresses, serve } from "./index.ts";

const allowed = ["203.0.113.7", "198.51.100.0/25", "2001:db8:1::/48", "2001:db8:2::9"];

function passes(socketAddress: string | undefined, options: object = {}, forwarded?: string): boolean {
  const headers = new Headers(forwarded === undefined ? {} : { "X-Forwarded-For": forwarded });
  return createAddressFilter({ allowed, ...options }).examine({ socketAddress, headers }).isAllowed;
}

test.each([
  ["203.0.113.7", true],
  ["203.0.113.8", false],
  ["198.51.100.127", true],
  ["198.51.100.128", false],
  ["::ffff:203.0.113.7", true],
  ["::ffff:cb00:7107", true],
  ["::ffff:203.0.113.8", false],
  ["2001:db8:1:ffff::1", true],
  ["2001:DB8:0002:0::9", true],
  ["2001:db8:2::a", false],
  ["::1", false],
  [undefined, false],
  ["", false],
  ["203.0.113.7:80", false],
  ["unknown", false],
])("the address %s is allowed: %s", (address, isAllowed) => expect(passes(address)).toBe(isAllowed));

test("ignores X-Forwarded-For without proxies", () => {
  expect(passes("192.0.2.1", {}, "203.0.113.7")).toBe(false);
  expect(passes("203.0.113.7", {}, "192.0.2.1")).toBe(true);
});

test.each([
  ["one proxy", 1, "203.0.113.7", true],
  ["one proxy, and an address that the client added", 1, "192.0.2.1, 203.0.113.7", true],
  ["a client that adds an allowed address", 1, "203.0.113.7, 192.0.2.1", false],
  ["two proxies", 2, "203.0.113.7, 10.0.0.1", true],
  ["two proxies, and an address that the client added", 2, "203.0.113.7, 192.0.2.1, 10.0.0.1", false],
  ["two proxies, and one was bypassed", 2, "203.0.113.7", false],
  ["garbage from the client, which is ignored", 1, "<script>, , 203.0.113.7", true],
  ["garbage from a proxy", 1, "203.0.113.7, unknown", false],
  ["garbage from the inner proxy", 2, "203.0.113.7, unknown", false],
  ["an empty entry at the end", 1, "203.0.113.7,", false],
  ["IPv6", 1, "2001:db8:1::1", true],
  ["an address with a port", 1, "203.0.113.7:51008", true],
  ["another address with a port", 1, "203.0.113.8:51008", false],
  ["an address with longer numbers and a port", 1, "198.51.100.127:51008", true],
  ["two ports", 1, "203.0.113.7:80:80", false],
  ["text before an address", 1, "x203.0.113.7", false],
  ["brackets around the end of an address", 1, "2001:[db8:1::1]", false],
  ["brackets around the start of an address", 1, "[2001:db8:1::]1", false],
  ["an IPv6 address with a port", 1, "[2001:db8:1::1]:443", true],
  ["an IPv6 address in brackets", 1, "[2001:db8:1::1]", true],
  ["octal digits", 1, "203.0.113.07", false],
  ["no header", 1, undefined, false],
  ["an empty header", 1, "", false],
])("%s", (_case, behindProxies, header, isAllowed) => {
  expect(passes("10.0.0.9", { behindProxies }, header)).toBe(isAllowed);
});

test.each([
  [["203.0.113"], '"203.0.113" is neither an address nor a network'],
  [["203.0.113.0/33"], "203.0.113.0/33"],
  [["2001:db8::/129"], "2001:db8::/129"],
  [["203.0.113.0/"], "203.0.113.0/"],
  [["203.0.113.0/8/8"], "203.0.113.0/8/8"],
  [["203.0.113.0/-1"], "203.0.113.0/-1"],
  [["203.0.113.0/+8"], "203.0.113.0/+8"],
  [["203.0.113.0/1e1"], "203.0.113.0/1e1"],
  [["example.com"], "example.com"],
  [[], "The list of allowed addresses is empty"],
])("rejects %j with a message", (list, words) => {
  expect(() => createAddressFilter({ allowed: list })).toThrow(ConfigurationError);
  expect(() => createAddressFilter({ allowed: list })).toThrow(words);
});

test("a network may have one address", () => {
  const single = { allowed: ["203.0.113.7/32", "2001:db8::9/128"] };
  expect(["203.0.113.7", "2001:db8::9"].map((address) => passes(address, single))).toEqual([true, true]);
  expect(["203.0.113.6", "2001:db8::8"].map((address) => passes(address, single))).toEqual([false, false]);
});

test.each([-1, 1.5, Number.NaN])("rejects %d proxies", (behindProxies) => {
  expect(() => createAddressFilter({ allowed, behindProxies })).toThrow("behindProxies must be");
  expect(() => createAddressReader({ behindProxies })).toThrow("behindProxies must be");
});

test("the platform's addresses are valid, and each region has some", () => {
  for (const addresses of Object.values(platformAddresses)) {
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses).size).toBe(addresses.length);
    createAddressFilter({ allowed: addresses });
  }
  expect(passes("18.98.161.19", { allowed: platformAddresses.europe })).toBe(true);
  expect(passes("18.98.161.20", { allowed: platformAddresses.europe })).toBe(false);
});

const refused = {
  status: 401,
  body: {
    message: "Requests are not accepted from this address.",
    errorType: "unauthorized",
    propertyName: "X-FBAPI-KEY",
    requestPart: "headers",
  },
};

test("reveals nothing about routes or keys to a refused address, and logs it", async () => {
  const logged: Logged = [];
  const addresses = createAddressFilter({ allowed, behindProxies: 1 });
  const app = providerWith({
    logged,
    options: { addresses, credentials: { ...optionsFor().credentials, find: never } },
  });
  const headers = { "X-Forwarded-For": "192.0.2.1" };
  for (const target of ["/accounts", "/nowhere"]) expect(await seen(send(app, target, { headers }))).toEqual(refused);
  expect(await seen(send(app, "/accounts", { method: "POST", body: "x".repeat(2_000_000), headers }))).toEqual(refused);
  expect(logged.map(({ fields }) => fields["address"]).filter(Boolean)).toEqual(Array(3).fill("192.0.2.1"));
});

test.each([
  [undefined, 1, "X-Forwarded-For is missing."],
  ["unknown", 1, "X-Forwarded-For has an entry that is not an address."],
  ["203.0.113.7", 2, "X-Forwarded-For has 1 of the 2 addresses that your proxies add."],
])("the log says why X-Forwarded-For: %s behind %d proxies cannot be read", async (header, behindProxies, reason) => {
  const logged: Logged = [];
  const app = providerWith({ logged, options: { addresses: createAddressFilter({ allowed, behindProxies }) } });
  expect((await send(app, "/accounts", { headers: { "X-Forwarded-For": header } })).status).toBe(401);
  expect(logged).toMatchObject([{ level: "info", message: "request refused", fields: { stage: "address", reason } }]);
});

test.each([undefined, "unknown"])("says that the server does not know the address %s", (socketAddress) => {
  expect(createAddressFilter({ allowed }).examine({ socketAddress, headers: new Headers() })).toEqual({
    address: undefined,
    isAllowed: false,
    reason: "The server does not know the address of the connection.",
  });
});

test.each([
  ["the connection's address without proxies", undefined, "203.0.113.7", "10.0.0.9"],
  ["the forwarded address behind a proxy", 1, "192.0.2.1, 203.0.113.7", "203.0.113.7"],
  ["no address if the forwarded one is uncertain", 1, "unknown", undefined],
])("reads %s", (_case, behindProxies, forwarded, address) => {
  const read = createAddressReader(behindProxies === undefined ? {} : { behindProxies });
  expect(read({ socketAddress: "10.0.0.9", headers: new Headers({ "X-Forwarded-For": forwarded }) })).toBe(address);
});

function never(): never {
  throw new Error("looked up a key");
}

test("accepts an allowed address", async () => {
  const app = providerWith({ options: { addresses: createAddressFilter({ allowed, behindProxies: 1 }) } });
  expect((await send(app, "/accounts", { headers: { "X-Forwarded-For": "203.0.113.7" } })).status).toBe(200);
});

test.each([
  ["127.0.0.1", 400],
  ["203.0.113.7", 401],
])("over a real connection from loopback, allowing %s", async (address, status) => {
  const app = providerWith({ options: { addresses: createAddressFilter({ allowed: [address] }) } });
  const server = await serve(new Hono().route("/v2", app), { port: 0 });
  try {
    expect((await fetch(`http://127.0.0.1:${server.port}/v2/accounts`)).status).toBe(status);
  } finally {
    await server.close();
  }
});

test("refuses a request if the server does not know its address", async () => {
  const addresses = createAddressFilter({ allowed });
  const app = providerWith({ options: { addresses } });
  for (const environment of [undefined, { incoming: {} }])
    expect((await send({ fetch: (request) => app.fetch(request, environment) }, "/accounts")).status).toBe(401);
});
