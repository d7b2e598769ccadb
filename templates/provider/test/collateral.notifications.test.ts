/** The platform's notifications: verified, stored before they are acknowledged, and handled once. */
import type { Notification } from "@provider-connectivity/contract/platform-v1";
import {
  createLegacyWebhookVerifier,
  createPlatformSignatureVerifier,
  createTokenKeys,
} from "@provider-connectivity/platform";
import { openSqliteInbox } from "@provider-connectivity/platform/node";
import { createPlatformSigner, createPlatformVerifier } from "@provider-connectivity/signing/node";
import assert from "node:assert/strict";
import { createSign } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createReceiver, NOTIFICATIONS_PATH, receiver } from "../src/collateral/notifications.ts";
import { readSettings } from "../src/settings.ts";
import { startProvider } from "./provider.ts";

const { publicKey, privateKey } = await createTokenKeys();
const notification: Notification = {
  id: "n1",
  eventType: "COLLATERAL_SIGNER_READY_EVENT",
  createdAt: Date.now(),
  data: { signerId: "s1" },
};
const body = JSON.stringify(notification);

/** A provider whose handler of notifications is `handle`. A second one on the same file is the next process. */
async function open(file: string, handle: (received: Notification) => Promise<void>) {
  const inbox = openSqliteInbox(file);
  const verifiers = [
    await createLegacyWebhookVerifier([publicKey]),
    createPlatformSignatureVerifier({ verifier: createPlatformVerifier([publicKey]) }),
  ];
  const notifications = createReceiver(inbox, verifiers, handle);
  const { get } = await startProvider({ receivers: [{ path: NOTIFICATIONS_PATH, app: notifications.app }] });
  const post = async (headers: Record<string, string>) =>
    (await get(NOTIFICATIONS_PATH, { method: "POST", body, headers })).status;
  return { post, process: () => notifications.process(), close: () => inbox.close() };
}

const webhook = { "Fireblocks-Signature": createSign("RSA-SHA512").update(body).sign(privateKey, "base64") };

async function platformSignature(endpoint: string): Promise<Record<string, string>> {
  const timestamp = String(Date.now());
  const message = { timestamp, nonce: "n", method: "POST", endpoint, body: new TextEncoder().encode(body) };
  return {
    "X-FB-PLATFORM-SIGNATURE": await createPlatformSigner(privateKey).sign(message),
    "X-FBAPI-TIMESTAMP": timestamp,
    "X-FBAPI-NONCE": "n",
  };
}

const newFile = () => join(mkdtempSync(join(tmpdir(), "notifications-")), "inbox.sqlite");

test("a signed notification is handled once, and an unsigned one is refused", async () => {
  const handled: string[] = [];
  const provider = await open(newFile(), async ({ id }) => void handled.push(id));
  assert.equal(await provider.post({}), 401);
  assert.equal(await provider.post({ "Fireblocks-Signature": "AAAA" }), 401);
  assert.equal(await provider.post(webhook), 200);
  assert.equal(await provider.post(webhook), 200);
  await provider.process();
  assert.deepEqual(handled, ["n1"]);
  provider.close();
});

test("the platform's signature covers the whole path of the notification URL", async () => {
  const provider = await open(newFile(), async () => {});
  assert.equal(await provider.post(await platformSignature("/")), 401);
  assert.equal(await provider.post(await platformSignature("/notify")), 401);
  assert.equal(await provider.post(await platformSignature(NOTIFICATIONS_PATH)), 200);
  provider.close();
});

test("an acknowledged notification survives the end of the process", async () => {
  const file = newFile();
  const before = await open(file, () => Promise.reject(new Error("the process ends here")));
  assert.equal(await before.post(webhook), 200);
  await before.process();
  before.close();
  const handled: string[] = [];
  const after = await open(file, async ({ id }) => void handled.push(id));
  await after.process();
  assert.deepEqual(handled, ["n1"]);
  after.close();
});

test("accepts no notifications without a key", async () => {
  assert.equal(await receiver(readSettings({}), {}, { policy: "when-present" }), undefined);
  assert.throws(() => readSettings({ NOTIFICATION_KEYS: "keys" }), /NOTIFICATION_KEYS must be an address/);
});
