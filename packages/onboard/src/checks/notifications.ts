/** The notifications URL: it must refuse a forged event and accept a signed one. @module */
import { createNotificationSender } from "@provider-connectivity/platform";
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { broken, done, type Finding, notChecked, open } from "../item.ts";
import type { CheckContext } from "../check-context.ts";
import { checkCertificate, parseHttpsUrl } from "./https.ts";

/** Network access and the key of a test event, for the checks. */
export interface NotificationCheck extends CheckContext {
  /** The private key, in PEM, of a test event that the endpoint accepts. It is never written anywhere. */
  readonly notificationKey: string | undefined;
  /** Sends the test events. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** Sends an event with the signature of an unknown key and, with the test key, one that must be accepted. */
export async function checkNotifications(text: string, context: NotificationCheck): Promise<Finding> {
  const url = parseHttpsUrl(text);
  if (!(url instanceof URL)) return url;
  if (context.offline) return notChecked("No event was sent (--offline).");
  const certificate = await checkCertificate(url, context);
  if (certificate.status !== "done") return certificate;
  const forged = await deliver(url, unknownKey(), context);
  if (forged === "accepted")
    return broken(`${text} accepts an event with a forged signature. Verify the signature first.`);
  if (forged !== "refused") return broken(`${text} ${forged}.`);
  if (context.notificationKey === undefined)
    return open(`${text} refuses a forged event. Give --notification-key to send one that it must accept.`);
  const genuine = await deliver(url, context.notificationKey, context);
  if (genuine === "accepted") return done("A signed event was accepted, a forged one refused.");
  return broken(`${text} ${genuine === "refused" ? "refuses the signed test event" : genuine}.`);
}

type Delivery = "accepted" | "refused" | `responds ${number}` | "does not respond";

async function deliver(url: URL, privateKey: string, context: NotificationCheck): Promise<Delivery> {
  let status: number | undefined;
  const send = await createNotificationSender({
    url: url.href,
    privateKey,
    keyId: "onboarding-test",
    fetch: async (request) => {
      const response = await context.fetch(request);
      status = response.status;
      return response;
    },
  });
  const event = { id: randomUUID(), eventType: "ONBOARDING_TEST", createdAt: context.now().getTime(), data: {} };
  try {
    await send(event);
    return "accepted";
  } catch {
    // The sender rejects for every status that is not a success, and for a failed connection.
    if (status === undefined) return "does not respond";
    return status >= 400 && status < 500 && status !== 404 ? "refused" : `responds ${status}`;
  }
}

function unknownKey(): string {
  const encoding = { type: "pkcs8", format: "pem" } as const;
  return generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: encoding,
  }).privateKey;
}
