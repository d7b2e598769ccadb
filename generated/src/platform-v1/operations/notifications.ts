// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

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
export const notify: Operation<"notify", operations["notify"], "notifications"> = {
  operationId: "notify",
  method: "POST",
  path: "/v1/collateral/notify",
  components: ["notifications"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "429", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
