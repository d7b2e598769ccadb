/** The pending operations by kind. @module */
import type { OperationState } from "@provider-connectivity/contract/control-v1";

/** The statuses of each kind from which an operator can end it. A quote's follows from its record. */
export const pendingStatuses: Readonly<Record<OperationState["kind"], readonly string[]>> = {
  withdrawal: ["pending"],
  deposit: ["pending"],
  quote: [""],
  ramp: ["Processing"],
  "collateral-deposit": ["Pending"],
  "collateral-withdrawal": ["Pending"],
  settlement: ["InProgress"],
};

/** The kind of operation that a scheduled task ends. */
export const kindOfTask: Readonly<Record<string, OperationState["kind"]>> = {
  "finish-withdrawal": "withdrawal",
  "finish-deposit": "deposit",
  "finish-quote": "quote",
  "pay-ramp": "ramp",
  "finish-ramp": "ramp",
  "finish-collateral-deposit": "collateral-deposit",
  "finish-collateral-withdrawal": "collateral-withdrawal",
  "finish-settlement": "settlement",
  "finish-settlement-transaction": "settlement",
};
