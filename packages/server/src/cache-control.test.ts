import { expect, test } from "vitest";
import { quoteBody, quoteTarget, providerOfAll, succeed } from "./testing/offering.ts";
import { providerWith, send } from "./testing/provider.ts";

const failing = providerWith({ handlers: { getAccounts: () => Promise.reject(new Error("away")) } });

test.each([
  ["a success", 200, () => send(providerWith(), "/accounts")],
  ["a successful write", 200, () => send(providerOfAll(succeed), quoteTarget, { method: "POST", body: quoteBody })],
  ["a request with an unknown key", 401, () => send(providerWith(), "/accounts", { headers: { "X-FBAPI-KEY": "x" } })],
  ["a wrong signature", 400, () => send(providerWith(), "/accounts", { headers: { "X-FBAPI-SIGNATURE": "00" } })],
  ["another customer's account", 404, () => send(providerWith(), "/accounts/theirs")],
  ["an unknown route", 404, () => send(providerWith(), "/nowhere")],
  ["an undeclared method", 404, () => send(providerWith(), "/accounts", { method: "HEAD" })],
  ["a failure", 500, () => send(failing, "/accounts")],
] as const)("%s is JSON that is not cacheable (%d)", async (_name, status, request) => {
  const { status: received, headers } = await request();
  expect([received, headers.get("Cache-Control"), headers.get("Content-Type")]).toEqual([
    status,
    "no-store",
    "application/json",
  ]);
});
