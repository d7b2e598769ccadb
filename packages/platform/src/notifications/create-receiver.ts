/** Receives notifications at a provider. @module */
import type { Notification } from "@provider-connectivity/contract/platform-v1";
import { Notification as validateNotification } from "@provider-connectivity/contract/platform-v1/validators";
import { parseJson } from "@provider-connectivity/core/internal";
import { Hono } from "hono";
import { readLimitedBody } from "../read-limited-body.ts";
import { createMemoryInbox, type NotificationInbox } from "./inbox.ts";
import type { NotificationVerifier } from "./signatures.ts";

const BODY_LIMIT_BYTES = 256 * 1024;
const BATCH = 100;

/** The options of `createNotificationReceiver`. */
export interface NotificationReceiverOptions {
  /**
   * The accepted signature schemes. A request must have at least one of their headers, and all of them that it has must verify.
   */
  readonly verifiers: readonly NotificationVerifier[];
  /**
   * Handles one event. It may be called again for the same event: if it throws, if the process ends before it returns, and if
   * several processes share the inbox.
   */
  readonly onEvent: (notification: Notification) => void | Promise<void>;
  /**
   * The store of received events. Default: memory, which loses events when the process ends. Use `openSqliteInbox` or your own
   * database.
   */
  readonly inbox?: NotificationInbox;
  /** Receives errors of `onEvent` and of the inbox. The event stays in the inbox. Default: errors are ignored. */
  readonly onError?: (error: unknown, notification: Notification) => void;
  /** The maximum age of `createdAt`, in milliseconds. Older notifications are refused as replays. Default: 7 days. */
  readonly maxAgeMs?: number;
  /** Milliseconds since 1970. Default: the system clock. */
  readonly now?: () => number;
}

/** A receiver of notifications. */
export interface NotificationReceiver {
  /** A Hono app with one route, `POST /`. Mount it at the notification URL that you gave to the platform. */
  readonly app: Hono;
  /**
   * Handles all events in the inbox. Call it when the process starts, and every few seconds: it repeats those that failed.
   *
   * @returns the number of handled events
   * @throws the errors of the inbox
   */
  process(): Promise<number>;
}

/**
 * Creates a receiver of notifications. It verifies the raw bytes, stores the event, responds, and then calls `onEvent`. The
 * response never waits for your code, and an acknowledged event survives a crash.
 *
 * It responds with 200 even for a known event, 401 without a valid signature, 400 for a body that is not a notification or is
 * too old, and 413 for one of more than 256 KiB.
 *
 * @example
 * ```ts
 * import { createNotificationReceiver, createWebhookVerifier } from "@provider-connectivity/platform";
 * import { openSqliteInbox } from "@provider-connectivity/platform/node";
 * import { parseJson } from "@provider-connectivity/core/internal";
import { Hono } from "hono";
 *
 * const receiver = createNotificationReceiver({
 *   verifiers: [createWebhookVerifier(new URL("https://keys.example.com/.well-known/jwks.json"))],
 *   inbox: openSqliteInbox("notifications.sqlite"),
 *   onEvent: ({ id, eventType, data }) => console.log(id, eventType, data),
 *   onError: (error, { id }) => console.error(id, error),
 * });
 * const app = new Hono().route("/collateral/v1/notify", receiver.app);
 * await receiver.process();
 * ```
 */
export function createNotificationReceiver(options: NotificationReceiverOptions): NotificationReceiver {
  const { inbox = createMemoryInbox(), verifiers, onEvent, onError, now = Date.now } = options;
  const { maxAgeMs = 7 * 24 * 3_600_000 } = options;
  const processAll = createProcessing(inbox, onEvent, onError);
  const app = new Hono();
  app.post("/", async (hono) => {
    const { raw } = hono.req;
    const body = await readLimitedBody(raw, BODY_LIMIT_BYTES);
    if (body === undefined) return hono.json({ message: `The body is longer than ${BODY_LIMIT_BYTES} bytes.` }, 413);
    const url = new URL(raw.url);
    const received = { method: raw.method, endpoint: url.pathname + url.search, headers: raw.headers, body };
    const problem = await signatureProblem(verifiers, received);
    if (problem !== undefined) return hono.json({ message: problem }, 401);
    const notification = parse(body);
    if (notification === undefined) return hono.json({ message: "The body is not a notification." }, 400);
    if (now() - notification.createdAt > maxAgeMs) return hono.json({ message: "The notification is too old." }, 400);
    const isNew = await inbox.add(notification, now());
    // The handler runs after the response. onError receives its errors.
    if (isNew) queueMicrotask(() => void processAll().catch((error: unknown) => onError?.(error, notification)));
    return hono.json({});
  });
  return { app, process: processAll };
}

/** Creates the function that handles all events in the inbox, one run at a time: two would handle the same event twice. */
function createProcessing(
  inbox: NotificationInbox,
  onEvent: NotificationReceiverOptions["onEvent"],
  onError: NotificationReceiverOptions["onError"],
): () => Promise<number> {
  let running: Promise<number> | undefined;
  let isWanted = false;

  async function handleOne(notification: Notification): Promise<boolean> {
    try {
      await onEvent(notification);
      await inbox.complete(notification.id);
      return true;
    } catch (error) {
      onError?.(error, notification);
      return false;
    }
  }

  async function handlePending(): Promise<number> {
    /** The ids of failed events, which are tried again in the next run. */
    const failed = new Set<string>();
    for (let handled = 0; ;) {
      // Failed events stay at the front, so the limit must include them.
      const batch = (await inbox.pending(BATCH + failed.size)).filter(({ id }) => !failed.has(id));
      if (batch.length === 0) return handled;
      for (const notification of batch)
        if (await handleOne(notification)) handled += 1;
        else failed.add(notification.id);
    }
  }

  /** Runs again if an event arrived during the run. */
  async function run(): Promise<number> {
    let handled = 0;
    try {
      while (isWanted) {
        isWanted = false;
        handled += await handlePending();
      }
      return handled;
    } finally {
      running = undefined;
    }
  }

  return () => {
    isWanted = true;
    running ??= run();
    return running;
  };
}

/** @returns undefined if a signature is present and all that are present verify */
async function signatureProblem(
  verifiers: readonly NotificationVerifier[],
  received: Parameters<NotificationVerifier["verify"]>[0],
): Promise<string | undefined> {
  const present = verifiers.filter(({ header }) => (received.headers.get(header) ?? "") !== "");
  if (present.length === 0)
    return `The request has no signature in ${verifiers.map(({ header }) => header).join(" or ")}.`;
  for (const verifier of present)
    if (!(await verifier.verify(received)))
      return `${verifier.header} does not verify. Check that the sender's key is configured, and that no proxy changes the body or the path.`;
  return undefined;
}

function parse(body: Uint8Array): Notification | undefined {
  const value = parseJson(body);
  return validateNotification(value) ? (value as Notification) : undefined;
}
