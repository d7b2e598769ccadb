/** Where received notifications wait until they are handled. @module */
import type { Notification } from "@provider-connectivity/contract/platform-v1";

/** Stores notifications durably. `add` must be atomic: of two deliveries of one id, exactly one is new. */
export interface NotificationInbox {
  /** @returns false when a notification with this id is stored already */
  add(notification: Notification, receivedAt: number): boolean | Promise<boolean>;
  /** The notifications that are not handled yet, the oldest first. */
  pending(limit: number): readonly Notification[] | Promise<readonly Notification[]>;
  /** Marks a notification as handled. Its id is remembered, so that a late delivery is recognised. */
  complete(id: string): void | Promise<void>;
}

/**
 * Keeps notifications in memory: they are lost when the process ends.
 *
 * @example
 * const inbox = createMemoryInbox();
 */
export function createMemoryInbox(): NotificationInbox {
  const known = new Map<string, Notification | "handled">();
  return {
    add(notification) {
      if (known.has(notification.id)) return false;
      known.set(notification.id, notification);
      return true;
    },
    pending: (limit) => [...known.values()].filter((one) => one !== "handled").slice(0, limit),
    complete: (id) => void known.set(id, "handled"),
  };
}
