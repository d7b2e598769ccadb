/** An app and its provider may load different copies of Hono. A provider must not depend on module state of its copy. */
import { createRequire } from "node:module";
import { Hono } from "hono";
import { Hono as LowestHono } from "hono-lowest";
import { expect, test } from "vitest";
import { providerOfAll, quoteBody, quoteTarget, succeed } from "./testing/offering.ts";
import { seen, send } from "./testing/provider.ts";

const { Hono: CommonJsHono } = createRequire(import.meta.url)("hono") as { readonly Hono: typeof Hono };
/** The types differ only in private members. */
const lowest: unknown = LowestHono;
const copies: Record<string, typeof Hono> = {
  "the same copy": Hono,
  "the lowest version": lowest as typeof Hono,
  "the CommonJS build": CommonJsHono,
};

test("the three copies are different modules", () => {
  expect(new Set(Object.values(copies)).size).toBe(3);
});

test.each(Object.entries(copies))("an app of %s mounts a provider with route", async (_name, AnyHono) => {
  const provider = providerOfAll(succeed);
  const outer = new AnyHono().route("/some/v2", provider);
  const sent = { endpoint: "/accounts?limit=2" };
  expect((await send(outer, "/some/v2/accounts?limit=2", sent)).status).toBe(200);
  expect((await send(outer, "/some/v2/accounts/mine/balances", { endpoint: "/accounts/mine/balances" })).status).toBe(
    200,
  );
  expect((await send(outer, "/some/v2/accounts", { endpoint: "/some/v2/accounts" })).status).toBe(400);
  expect(await seen(send(outer, "/some/v2/nowhere"))).toMatchObject({ status: 404, body: { errorType: "not-found" } });
});

test.each(Object.entries(copies))("an app of %s mounts a provider with mount", async (_name, AnyHono) => {
  const outer = new AnyHono().mount("/v2", providerOfAll(succeed).fetch);
  expect((await send(outer, "/v2/accounts", { endpoint: "/accounts" })).status).toBe(200);
});

test.each(Object.entries(copies))("an app of %s passes bodies on", async (_name, AnyHono) => {
  const outer = new AnyHono().use(async (_hono, next) => next()).route("/v2", providerOfAll(succeed));
  const request = { method: "POST", body: quoteBody, endpoint: quoteTarget };
  expect((await send(outer, `/v2${quoteTarget}`, request)).status).toBe(200);
});

test("a host with only `fetch` serves a provider without a prefix", async () => {
  const { fetch } = providerOfAll(succeed);
  expect((await send({ fetch: (request) => fetch(request) }, "/accounts")).status).toBe(200);
});
