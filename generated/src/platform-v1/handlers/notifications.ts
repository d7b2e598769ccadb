// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Notifications, for a server whose context is `Context`. */
export interface NotificationsHandlers<Context> {
  /**
   * Notify the platform
   *
   * Sends an event to the platform. The public documents list this path among the provider's calls, but their events
   * are sent in the other direction: Fireblocks sends the same envelope to the provider's notification URL.
   *
   * Errors:
   *
   * - 400 code 4000: the notification is malformed.
   */
  notify: Handler<operations["notify"], ContextFor<Context, never>>;
}
