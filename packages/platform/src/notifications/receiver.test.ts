import { createPublicKey, createSign } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Notification } from "@provider-connectivity/contract/platform-v1";
import { createPlatformSigner, createPlatformVerifier } from "@provider-connectivity/signing/node";
import { Hono } from "hono";
import { exportJWK } from "jose";
import { expect, onTestFinished, test, vi } from "vitest";
import { openSqliteInbox } from "../node/open-sqlite-inbox.ts";
import { rsaKeyPair } from "../testing/keys.ts";
import { createNotificationReceiver, type NotificationReceiverOptions } from "./create-receiver.ts";
import { createMemoryInbox } from "./inbox.ts";
import { createNotificationSender } from "./sender.ts";
import { createLegacyWebhookVerifier, createPlatformSignatureVerifier, createWebhookVerifier } from "./signatures.ts";

const keys = rsaKeyPair();
const NOW = 1_764_354_600_000;
const notification: Notification = {
  id: "n1",
  eventType: "COLLATERAL_SIGNER_READY_EVENT",
  createdAt: NOW,
  data: { signerId: "s1" },
};
const webhook = createWebhookVerifier({
  keys: [{ ...(await exportJWK(createPublicKey(keys.publicKey))), kid: "simulator", alg: "RS512" }],
});
const legacy = await createLegacyWebhookVerifier([rsaKeyPair().publicKey, keys.publicKey]);

function receiverOf(options: Partial<NotificationReceiverOptions> = {}) {
  const events: Notification[] = [];
  const receiver = createNotificationReceiver({
    verifiers: [webhook, legacy],
    onEvent: (event) => void events.push(event),
    now: () => NOW,
    ...options,
  });
  return { receiver, events };
}

type App = ReturnType<typeof createNotificationReceiver>["app"];

/** Sends with the simulator's sender. */
async function send(app: App, sent: Notification = notification): Promise<void> {
  const sender = await createNotificationSender({
    url: "http://provider.test/",
    privateKey: keys.privateKey,
    fetch: async (request) => app.fetch(request),
  });
  await sender(sent);
}

/** Signs with the deprecated header. */
function legacyRequest(body: string, signed = body): RequestInit {
  const signature = createSign("RSA-SHA512").update(signed).sign(keys.privateKey, "base64");
  return { method: "POST", body, headers: { "Fireblocks-Signature": signature } };
}

test("passes an event of the simulator to the handler once, however often it is delivered", async () => {
  const { receiver, events } = receiverOf();
  await send(receiver.app);
  await send(receiver.app);
  await receiver.process();
  expect(events).toEqual([notification]);
});

test("the deprecated signature verifies with any of the keys, over the raw bytes", async () => {
  const { receiver, events } = receiverOf();
  const spaced = JSON.stringify(notification, undefined, 2);
  expect((await receiver.app.request("/", legacyRequest(spaced))).status).toBe(200);
  expect((await receiver.app.request("/", legacyRequest(JSON.stringify(notification), spaced))).status).toBe(401);
  await receiver.process();
  expect(events).toEqual([notification]);
});

test("the platform signature verifies over timestamp, nonce, method, endpoint and body", async () => {
  const signer = createPlatformSigner(keys.privateKey);
  const verifier = createPlatformVerifier([keys.publicKey]);
  const { receiver } = receiverOf({
    verifiers: [createPlatformSignatureVerifier({ verifier, now: () => NOW })],
  });
  const body = JSON.stringify(notification);
  const request = async (timestamp: number, sentBody = body) => {
    const message = {
      timestamp: String(timestamp),
      nonce: "n",
      method: "POST",
      endpoint: "/",
      body: new TextEncoder().encode(body),
    };
    return receiver.app.request("/", {
      method: "POST",
      body: sentBody,
      headers: {
        "X-FB-PLATFORM-SIGNATURE": await signer.sign(message),
        "X-FBAPI-TIMESTAMP": String(timestamp),
        "X-FBAPI-NONCE": "n",
      },
    });
  };
  expect((await request(NOW)).status).toBe(200);
  expect((await request(NOW - 60_000)).status, "an old timestamp is a replay").toBe(401);
  expect((await request(NOW, body.replace("s1", "s2"))).status).toBe(401);
});

test("the refusal names the header that is missing or does not verify", async () => {
  const { receiver } = receiverOf();
  const messageOf = async (headers: Record<string, string>) => {
    const init = { method: "POST", body: JSON.stringify(notification), headers };
    return ((await (await receiver.app.request("/", init)).json()) as { readonly message: string }).message;
  };
  expect(await messageOf({})).toMatch(/has no signature in .*Fireblocks-Signature/);
  expect(await messageOf({ "Fireblocks-Signature": "AAAA" })).toContain(
    "Fireblocks-Signature does not verify. Check that the sender's key is configured",
  );
});

test.each([
  ["no signature", {}],
  ["an empty one", { "Fireblocks-Signature": "" }],
  ["a wrong one", { "Fireblocks-Signature": "AAAA" }],
  ["no Base64", { "Fireblocks-Signature": "***" }],
  ["no detached signature", { "Fireblocks-Webhook-Signature": "a.b.c" }],
  ["a wrong detached signature", { "Fireblocks-Webhook-Signature": "e30..AAAA" }],
])("refuses %s", async (_case, headers) => {
  const { receiver, events } = receiverOf();
  const response = await receiver.app.request("/", { method: "POST", body: JSON.stringify(notification), headers });
  expect(response.status).toBe(401);
  expect(await receiver.process()).toBe(0);
  expect(events).toEqual([]);
});

test("refuses a signature that names another key set, without requesting it", async () => {
  const fetched = vi.spyOn(globalThis, "fetch");
  onTestFinished(() => fetched.mockRestore());
  const header = Buffer.from(
    JSON.stringify({ alg: "RS512", kid: "simulator", jku: "http://127.0.0.1:1/keys", x5u: "http://127.0.0.1:1/cert" }),
  ).toString("base64url");
  const body = JSON.stringify(notification);
  const signature = createSign("RSA-SHA512")
    .update(`${header}.${Buffer.from(body).toString("base64url")}`)
    .sign(rsaKeyPair().privateKey, "base64url");
  const { receiver } = receiverOf();
  const headers = { "Fireblocks-Webhook-Signature": `${header}..${signature}` };
  expect((await receiver.app.request("/", { method: "POST", body, headers })).status).toBe(401);
  expect(fetched).not.toHaveBeenCalled();
});

test("refuses a wrong signature next to a correct one", async () => {
  const { receiver } = receiverOf();
  const right = legacyRequest(JSON.stringify(notification));
  const headers = { ...(right.headers as Record<string, string>), "Fireblocks-Webhook-Signature": "e30..AAAA" };
  expect((await receiver.app.request("/", { ...right, headers })).status).toBe(401);
});

test("refuses a body that is not a notification, and an old one", async () => {
  const { receiver } = receiverOf();
  const old = JSON.stringify({ ...notification, createdAt: NOW - 8 * 24 * 3_600_000 });
  for (const body of ["{}", "[]", "no JSON", old])
    expect((await receiver.app.request("/", legacyRequest(body))).status, body).toBe(400);
  const long = JSON.stringify({ ...notification, data: { status: "x".repeat(300_000) } });
  expect((await receiver.app.request("/", legacyRequest(long))).status).toBe(413);
});

test("the response does not wait for the handler", async () => {
  let finish: () => void = () => undefined;
  const { receiver } = receiverOf({ onEvent: () => new Promise((resolve) => (finish = resolve)) });
  await expect(send(receiver.app)).resolves.toBeUndefined();
  finish();
});

test("delivers an event again if its handler throws, without blocking other events", async () => {
  const seen: string[] = [];
  const onError = vi.fn<(error: unknown) => void>();
  let fails = true;
  const { receiver } = receiverOf({
    onError,
    onEvent: ({ id }) => {
      seen.push(id);
      if (id === "n1" && fails) throw new Error("database is down");
    },
  });
  await send(receiver.app);
  await send(receiver.app, { ...notification, id: "n2" });
  await receiver.process();
  expect(seen).toContain("n2");
  expect(onError).toHaveBeenCalled();
  fails = false;
  await receiver.process();
  expect(seen.at(-1)).toBe("n1");
  const count = seen.length;
  await receiver.process();
  expect(seen).toHaveLength(count);
});

test("delivers a later event even if more events fail than fit into a batch", async () => {
  const seen: string[] = [];
  const { receiver } = receiverOf({
    onEvent: ({ id }) => {
      if (id !== "last") throw new Error("it fails");
      seen.push(id);
    },
  });
  for (let at = 0; at < 150; at += 1) await send(receiver.app, { ...notification, id: `failing ${at}` });
  await send(receiver.app, { ...notification, id: "last" });
  await receiver.process();
  expect(seen).toEqual(["last"]);
});

test("an event that arrives while another is handled does not wait for the next call", async () => {
  const seen: string[] = [];
  const first = Promise.withResolvers<void>();
  const { receiver } = receiverOf({
    async onEvent({ id }) {
      seen.push(id);
      if (id === "n1") await first.promise;
    },
  });
  await send(receiver.app);
  await expect.poll(() => seen).toEqual(["n1"]);
  await send(receiver.app, { ...notification, id: "n2" });
  first.resolve();
  await expect.poll(() => seen).toEqual(["n1", "n2"]);
});

test("reports an inbox that fails after the response, and continues", async () => {
  const inbox = createMemoryInbox();
  const onError = vi.fn<(error: unknown) => void>();
  let isUnavailable = true;
  const { receiver, events } = receiverOf({
    onError,
    inbox: {
      ...inbox,
      pending(limit) {
        if (isUnavailable) throw new Error("the database is unavailable");
        return inbox.pending(limit);
      },
    },
  });
  await send(receiver.app);
  await expect.poll(() => onError).toHaveBeenCalled();
  isUnavailable = false;
  await receiver.process();
  expect(events).toEqual([notification]);
});

test("the signed path contains the path of the mount; an error names a path that a proxy shortened", async () => {
  const signer = createPlatformSigner(keys.privateKey);
  const verifier = createPlatformVerifier([keys.publicKey]);
  const body = JSON.stringify(notification);
  const signedFor = async (endpoint: string): Promise<RequestInit> => {
    const message = {
      timestamp: String(NOW),
      nonce: "n",
      method: "POST",
      endpoint,
      body: new TextEncoder().encode(body),
    };
    const signature = await signer.sign(message);
    const headers = { "X-FB-PLATFORM-SIGNATURE": signature, "X-FBAPI-TIMESTAMP": String(NOW), "X-FBAPI-NONCE": "n" };
    return { method: "POST", body, headers };
  };
  const path = "/collateral/v1/notify";
  const receiverAt = (endpoint?: string) =>
    receiverOf({
      verifiers: [
        createPlatformSignatureVerifier({ verifier, now: () => NOW, ...(endpoint === undefined ? {} : { endpoint }) }),
      ],
    }).receiver.app;
  const routed = new Hono().route(path, receiverAt());
  expect((await routed.request(path, await signedFor(path))).status).toBe(200);
  expect((await routed.request(path, await signedFor("/"))).status, "without the mount").toBe(401);
  expect((await routed.request(path, await signedFor("/notify"))).status).toBe(401);
  // `mount` and most proxies remove the prefix, so the receiver sees another path than the platform.
  const shortened = new Hono().mount("/collateral/v1", new Hono().route("/notify", receiverAt()).fetch);
  expect((await shortened.request(path, await signedFor(path))).status).toBe(401);
  const named = new Hono().mount("/collateral/v1", new Hono().route("/notify", receiverAt(path)).fetch);
  expect((await named.request(path, await signedFor(path))).status).toBe(200);
});

test("an acknowledged event survives the end of the process", async () => {
  const folder = mkdtempSync(join(tmpdir(), "inbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "inbox.sqlite");
  const first = openSqliteInbox(file);
  const before = receiverOf({
    inbox: first,
    onEvent: () => {
      throw new Error("the process ends here");
    },
  });
  await send(before.receiver.app);
  await before.receiver.process();
  first.close();
  const second = openSqliteInbox(file);
  const after = receiverOf({ inbox: second });
  expect(await after.receiver.process()).toBe(1);
  await send(after.receiver.app);
  await after.receiver.process();
  expect(after.events).toEqual([notification]);
  second.close();
});
