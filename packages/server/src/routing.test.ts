/** Which requests reach an operation. */
import { Hono } from "hono";
import { expect, test } from "vitest";
import { providerWith, seen, send } from "./testing/provider.ts";

const notFound = { status: 404, body: { message: expect.any(String), errorType: "not-found" } };

test.each(["/nowhere", "/accounts/mine/nowhere", "/accounts/mine/", "/accounts/mine/ramps"])(
  "%s is not offered: 404 without authentication",
  async (target) => {
    expect(await seen(send(providerWith(), target, { headers: { "X-FBAPI-KEY": undefined } }))).toEqual(notFound);
  },
);

test.each(["HEAD", "PUT", "OPTIONS"])("%s is a 404 on a path that has only GET", async (method) => {
  expect((await send(providerWith(), "/accounts/mine", { method })).status).toBe(404);
});

test("does not include the prefix of a mount in the signature", async () => {
  const outer = new Hono().route("/some/v2", providerWith());
  expect(
    (await send(outer, "/some/v2/accounts/mine?balances=false", { endpoint: "/accounts/mine?balances=false" })).status,
  ).toBe(200);
  expect((await send(outer, "/some/v2/accounts/mine")).status).toBe(400);
  expect(await seen(send(outer, "/some/v2/nowhere"))).toEqual(notFound);
});

test("the signed path is found by counting steps, also below a percent-encoded prefix", async () => {
  const outer = new Hono().route("/:tenant/v2", providerWith());
  expect((await send(outer, "/a%20b/v2/accounts/mine", { endpoint: "/accounts/mine" })).status).toBe(200);
});

test("a component that is not offered to the account looks like an unknown operation", async () => {
  const app = providerWith({ options: { offeredTo: (component) => (component === "balances" ? [] : "*") } });
  expect(await seen(send(app, "/accounts/mine/balances"))).toEqual(notFound);
  expect((await send(app, "/accounts/mine/balances?limit=0")).status).toBe(400);
  expect((await send(app, "/accounts/mine")).status).toBe(200);
});

test("serves an operation without an account, whichever accounts its component is offered to", async () => {
  const app = providerWith({ options: { offeredTo: () => ["mine"] } });
  expect((await send(app, "/accounts")).status).toBe(200);
});
