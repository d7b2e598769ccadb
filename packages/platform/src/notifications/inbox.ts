/** The store of received notifications until they are handled. @module */
import type { Notification } from "@provider-connectivity/contract/platform-v1";

/** Stores notifications durably. `add` must be atomic: of two deliveries with one id, exactly one is new. */
export interface NotificationInbox {
  /**
   * Stores a notification. It is durable when this returns or resolves, because the delivery is then acknowledged.
   *
   * @param receivedAt milliseconds since 1970
   * @returns false if a notification with this id is already stored, handled or not
   */
  add(notification: Notification, receivedAt: number): boolean | Promise<boolean>;
  /** The notifications that are not handled yet, oldest first. */
  pending(limit: number): readonly Notification[] | Promise<readonly Notification[]>;
  /** Marks a notification as handled. Its id is kept, so that a late delivery is recognised. */
  complete(id: string): void | Promise<void>;
}

/**
 * Stores notifications in memory. They are lost when the process ends.
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
