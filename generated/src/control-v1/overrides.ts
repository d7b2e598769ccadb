// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Override } from "@provider-connectivity/core";
import type { operations } from "./types.ts";

/** The responses that a mock may send in place of each operation's own: only declared ones compile. */
export interface Overrides {
  advanceClock: Override<operations["advanceClock"]>;
  getClock: Override<operations["getClock"]>;
  getLedger: Override<operations["getLedger"], "limit">;
  getSnapshots: Override<operations["getSnapshots"]>;
  loadFixtures: Override<operations["loadFixtures"]>;
  resetData: Override<operations["resetData"]>;
  restoreSnapshot: Override<operations["restoreSnapshot"]>;
  takeSnapshot: Override<operations["takeSnapshot"]>;
  addFault: Override<operations["addFault"]>;
  clearFaults: Override<operations["clearFaults"]>;
  getFaults: Override<operations["getFaults"]>;
  setLatency: Override<operations["setLatency"]>;
  cancelRamp: Override<operations["cancelRamp"]>;
  deliverDeposit: Override<operations["deliverDeposit"]>;
  endOperation: Override<operations["endOperation"]>;
  expireQuote: Override<operations["expireQuote"]>;
  payRamp: Override<operations["payRamp"]>;
  setStatus: Override<operations["setStatus"]>;
  getInfo: Override<operations["getInfo"]>;
  getOverview: Override<operations["getOverview"]>;
  clearRequests: Override<operations["clearRequests"]>;
  explainRequest: Override<operations["explainRequest"]>;
  getPlatformCalls: Override<operations["getPlatformCalls"]>;
  getRequests: Override<operations["getRequests"], "after" | "limit" | "waitMs">;
  getScenario: Override<operations["getScenario"]>;
  setScenario: Override<operations["setScenario"]>;
}
