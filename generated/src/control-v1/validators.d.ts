// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Validate } from "@provider-connectivity/core";

export const Clock: Validate;
export const ControlError: Validate;
export const ClockAdvance: Validate;
export const ClockMove: Validate;
export const ArrivingDeposit: Validate;
export const OperationState: Validate;
export const FaultPlan: Validate;
export const Fault: Validate;
export const Fixtures: Validate;
export const Done: Validate;
export const Info: Validate;
export const Latency: Validate;
export const getLedgerQuery: Validate;
export const LedgerPage: Validate;
export const OperationEnd: Validate;
export const Overview: Validate;
export const PlatformCalls: Validate;
export const OperationRef: Validate;
export const getRequestsQuery: Validate;
export const RequestPage: Validate;
export const explainRequestPath: Validate;
export const SignatureVerdict: Validate;
export const Scenario: Validate;
export const Snapshots: Validate;
export const SnapshotName: Validate;
export const StatusChange: Validate;
