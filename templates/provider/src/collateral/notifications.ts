/** The platform's notifications, such as a collateral signer that waits for pairing. @module */
import type { Notification } from "@provider-connectivity/contract/platform-v1";
import {
  createNotificationReceiver,
  createPlatformSignatureVerifier,
  createWebhookVerifier,
  type NotificationInbox,
  type NotificationReceiver,
  type NotificationVerifier,
} from "@provider-connectivity/platform";
import type { PlatformVerificationOptions } from "@provider-connectivity/server";
import type { Settings } from "../settings.ts";
import { openInbox } from "./inbox.ts";

/**
 * The path of the notification URL that you give to the platform. `BASE_PATH` does not apply. Its signature covers this
 * path, so the proxies in front must not change it.
 */
export const NOTIFICATIONS_PATH = "/collateral/v1/notify";

/**
 * Handles a notification. Replace it: for `COLLATERAL_SIGNER_READY_EVENT`, fetch the pairing token with `createSignerToken` of
 * `platform-calls.ts` and pair your signer. It may receive the same `id` again. If it throws, it is called again later.
 */
async function onNotification({ id, eventType }: Notification): Promise<void> {
  process.stdout.write(`Notification ${id}: ${eventType}\n`);
}

/** Creates the receiver. It stores a notification, responds, and then handles it. */
export function createReceiver(
  inbox: NotificationInbox,
  verifiers: readonly NotificationVerifier[],
  onEvent: (notification: Notification) => Promise<void> = onNotification,
): NotificationReceiver {
  return createNotificationReceiver({
    inbox,
    verifiers,
    onEvent,
    onError: (error, { id }) =>
      process.stderr.write(`Notification ${id} failed and will be handled again: ${String(error)}\n`),
  });
}

/** Opens the receiver. `undefined` without keys: neither NOTIFICATION_KEYS nor public keys of the platform. */
export async function receiver(settings: Settings, env: NodeJS.ProcessEnv, { verifier }: PlatformVerificationOptions) {
  const { notificationKeys } = settings;
  const verifiers = [
    ...(notificationKeys === undefined ? [] : [createWebhookVerifier(notificationKeys)]),
    ...(verifier === undefined ? [] : [createPlatformSignatureVerifier({ verifier })]),
  ];
  if (verifiers.length === 0) return undefined;
  const { inbox, close } = openInbox(env);
  const opened = createReceiver(inbox, verifiers);
  return { path: NOTIFICATIONS_PATH, app: opened.app, process: () => opened.process(), close };
}
