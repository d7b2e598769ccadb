/** Sends notifications from the simulator to a provider. @module */
import type { Notification } from "@provider-connectivity/contract/platform-v1";
import { FlattenedSign, importPKCS8 } from "jose";

/** The options of `createNotificationSender`. */
export interface NotificationSenderOptions {
  /** The URL where the provider receives notifications. */
  readonly url: string;
  /** RSA private key, PKCS #8 PEM, for `Fireblocks-Webhook-Signature`. */
  readonly privateKey: string;
  /** The key id in the protected header. Default: `simulator`. */
  readonly keyId?: string;
  /** The fetch function. Default: the global `fetch`. */
  readonly fetch?: (request: Request) => Response | Promise<Response>;
  /** The time limit of the provider, in milliseconds. Default: 10,000. */
  readonly timeoutMs?: number;
}

/**
 * Creates a sender that signs each notification as a detached JSON Web Signature with RS512. It sends each once; the simulator
 * repeats failed deliveries.
 *
 * @returns a function that sends one notification. It rejects if the provider does not respond in time, or not with 2xx
 * @throws TypeError if the key is invalid
 *
 * @example
 * ```ts
 * import { createNotificationSender, createTokenKeys } from "@provider-connectivity/platform";
 *
 * const { privateKey } = await createTokenKeys();
 * const url = "http://127.0.0.1:8000/collateral/v1/notify";
 * const sendNotification = await createNotificationSender({ url, privateKey });
 * ```
 */
export async function createNotificationSender(
  options: NotificationSenderOptions,
): Promise<(notification: Notification) => Promise<void>> {
  const { url, keyId = "simulator", fetch: send = fetch, timeoutMs = 10_000 } = options;
  const key = await importPKCS8(options.privateKey, "RS512").catch((cause: unknown) => {
    throw new TypeError("privateKey is not an RSA key in PKCS #8 PEM", { cause });
  });
  return async (notification) => {
    const body = new TextEncoder().encode(JSON.stringify(notification));
    const jws = await new FlattenedSign(body).setProtectedHeader({ alg: "RS512", kid: keyId }).sign(key);
    const response = await send(
      new Request(url, {
        method: "POST",
        body,
        headers: {
          "Content-Type": "application/json",
          "Fireblocks-Webhook-Signature": `${jws.protected ?? ""}..${jws.signature}`,
        },
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutMs),
      }),
    );
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The provider responded ${response.status} to the notification.`);
  };
}
