import { createPublicKey } from "node:crypto";
import { createNotificationReceiver, createWebhookVerifier } from "@provider-connectivity/platform";
import { expect, test } from "vitest";
import { startHttps } from "./testing/certificates.ts";
import { check, completeDocument, keyPair, writeProject } from "./testing/project.ts";

/** Node's fetch does not trust the test's authority; another connection checks the certificate. */
const fetchFrom =
  (respond: (request: Request) => Response | Promise<Response>) =>
  (request: Request): Response | Promise<Response> =>
    respond(request);

test("accepts a certificate of a trusted authority", async () => {
  const { url, ca } = await startHttps(() => 200);
  const { item } = await check(writeProject({ apiUrl: `${url}/v2` }), { offline: false, ca, fetch: refuse });
  expect(item("apiUrl")).toMatchObject({ status: "done" });
  expect(item("apiUrl")?.message).toMatch(/^TLSv1\.3; the certificate is valid until \d{4}-/);
});

test.each([
  ["of an unknown authority", {}, false, /not trusted|intermediate/],
  ["that has expired", { daysLeft: -2 }, true, /expired on/],
  ["of another host", { name: "other.example.com" }, true, /another host name/],
])("refuses a certificate %s", async (_name, options, trusted, message) => {
  const { url, ca } = await startHttps(() => 200, options);
  const context = { offline: false, fetch: refuse, ...(trusted ? { ca } : {}), now: () => new Date() };
  const { item } = await check(writeProject({ apiUrl: url }), context);
  expect(item("apiUrl")).toMatchObject({ status: "broken", message: expect.stringMatching(message) as string });
});

test("reports a certificate that expires soon as open", async () => {
  const { url, ca } = await startHttps(() => 200, { daysLeft: 5 });
  const context = { offline: false, ca, fetch: refuse, now: () => new Date() };
  const { item } = await check(writeProject({ apiUrl: url }), context);
  expect(item("apiUrl")).toMatchObject({ status: "open" });
});

test("reports a closed port", async () => {
  const { item } = await check(writeProject({ apiUrl: "https://127.0.0.1:9" }), { offline: false, fetch: refuse });
  expect(item("apiUrl")).toMatchObject({
    status: "broken",
    message: expect.stringContaining("ECONNREFUSED") as string,
  });
});

test("passes a receiver that verifies signatures with the test key", async () => {
  const jwk = createPublicKey(keyPair.publicKey).export({ format: "jwk" });
  const verifiers = [createWebhookVerifier({ keys: [{ ...jwk, kid: "onboarding-test", alg: "RS512" }] })];
  const events: string[] = [];
  const receiver = createNotificationReceiver({ verifiers, onEvent: ({ eventType }) => void events.push(eventType) });
  const send = async (request: Request) => receiver.app.fetch(new Request("http://provider.test/", request));
  expect(await notifications(send, keyPair.privateKey)).toMatchObject({ status: "done" });
  expect(await notifications(send, undefined)).toMatchObject({ status: "open" });
  await receiver.process();
  expect(new Set(events)).toEqual(new Set(["ONBOARDING_TEST"]));
});

test.each([
  ["accepts everything", () => new Response(null, { status: 200 }), "forged"],
  ["refuses everything", () => new Response(null, { status: 401 }), "refuses the signed"],
  ["does not exist", () => new Response(null, { status: 404 }), "404"],
  ["fails", () => new Response(null, { status: 500 }), "500"],
  ["closes the connection", () => Promise.reject(new TypeError("fetch failed")), "does not respond"],
])("reports an endpoint that %s as broken", async (_name, respond, message) => {
  const item = await notifications(fetchFrom(respond), keyPair.privateKey);
  expect(item).toMatchObject({ status: "broken" });
  expect(item?.message).toContain(message);
});

async function notifications(send: (request: Request) => Response | Promise<Response>, notificationKey?: string) {
  const { url, ca } = await startHttps(() => 500);
  const offExchange = { ...completeDocument.offExchange, notifications: { url: `${url}/notify` } };
  const context = { offline: false, ca, fetch: send, notificationKey, now: () => new Date() };
  return (await check(writeProject({ offExchange }), context)).item("offExchange.notifications");
}

function refuse(): Response {
  return new Response(null, { status: 401 });
}
