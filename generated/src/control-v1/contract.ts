// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Contract, ContractInfo, ContractTypes, HandlersOfContext } from "@provider-connectivity/core";
import { createCalls, type Calls } from "./calls.ts";
import type { Handlers } from "./handlers/index.ts";
import * as values from "./operations/index.ts";
import type { Overrides } from "./overrides.ts";
import type { operations, paths } from "./types.ts";
import * as validators from "./validators.js";

/** The names of the components that a provider may offer. */
export type Component = "overview" | "requests" | "clock" | "operations" | "scenario" | "faults" | "data";

interface AwaitingContext extends HandlersOfContext {
  readonly handlers: Handlers<this["context"]>;
}

/** The types of this contract. */
export interface ApiTypes extends ContractTypes {
  paths: paths;
  operations: operations;
  component: Component;
  always: "overview" | "requests" | "clock" | "operations" | "scenario" | "faults" | "data";
  handlers: AwaitingContext;
  calls: Calls;
  overrides: Overrides;
  pagination: typeof pagination;
  idempotencyProperty: typeof idempotencyProperty;
  errorMembers: typeof members;
}

const name = "Control API";
const version = "1.0.0";
const securityHeaders = {
  key: "X-Control-Token",
  nonce: "X-FBAPI-NONCE",
  timestamp: "X-FBAPI-TIMESTAMP",
  signature: "X-FBAPI-SIGNATURE",
  platformSignature: "X-FB-PLATFORM-SIGNATURE",
  responseSignature: "X-PROVIDER-SIGNATURE",
} as const;
const pagination = { limit: "limit", after: "startingAfter", before: "endingBefore" } as const;
const idempotencyProperty = "idempotencyKey";
const members = { message: "message", type: "errorType", property: "propertyName", part: "requestPart" } as const;
const parts = { path: "params", query: "querystring", headers: "headers", body: "body" } as const;

/** The contract without its operations, for a client that imports them one by one and bundles no other. */
export const api: ContractInfo<ApiTypes> = {
  name,
  version,
  securityHeaders,
  pagination,
  idempotencyProperty,
  errors: { members, parts },
};

/** The operations by id, in the order in which a router must try them. */
export interface Operations {
  readonly getClock: typeof values.getClock;
  readonly advanceClock: typeof values.advanceClock;
  readonly deliverDeposit: typeof values.deliverDeposit;
  readonly getFaults: typeof values.getFaults;
  readonly addFault: typeof values.addFault;
  readonly clearFaults: typeof values.clearFaults;
  readonly loadFixtures: typeof values.loadFixtures;
  readonly getInfo: typeof values.getInfo;
  readonly setLatency: typeof values.setLatency;
  readonly getLedger: typeof values.getLedger;
  readonly endOperation: typeof values.endOperation;
  readonly getOverview: typeof values.getOverview;
  readonly getPlatformCalls: typeof values.getPlatformCalls;
  readonly expireQuote: typeof values.expireQuote;
  readonly cancelRamp: typeof values.cancelRamp;
  readonly payRamp: typeof values.payRamp;
  readonly getRequests: typeof values.getRequests;
  readonly clearRequests: typeof values.clearRequests;
  readonly explainRequest: typeof values.explainRequest;
  readonly resetData: typeof values.resetData;
  readonly getScenario: typeof values.getScenario;
  readonly setScenario: typeof values.setScenario;
  readonly getSnapshots: typeof values.getSnapshots;
  readonly takeSnapshot: typeof values.takeSnapshot;
  readonly restoreSnapshot: typeof values.restoreSnapshot;
  readonly setStatus: typeof values.setStatus;
}

/** The whole contract. */
export const contract: Contract<ApiTypes> & { readonly operations: Operations } = {
  name,
  version,
  securityHeaders,
  pagination,
  idempotencyProperty,
  errors: {
    members,
    types: {
      malformed: "schema-error",
      invalidProperty: "schema-property-error",
      refused: "bad-request",
      idempotencyKeyReuse: "idempotency-key-reuse",
      unauthorized: "unauthorized",
      notFound: "not-found",
      internal: "internal-error",
    },
    parts,
  },
  personHeaders: {
    initiatedBy: "X-FBAPI-INITIATED-BY",
    approvedBy: "X-FBAPI-APPROVED-BY",
    signedBy: "X-FBAPI-SIGNED-BY",
  },
  components: {
    names: ["overview", "requests", "clock", "operations", "scenario", "faults", "data"],
    always: ["overview", "requests", "clock", "operations", "scenario", "faults", "data"],
    requires: {},
  },
  operations: {
    getClock: values.getClock,
    advanceClock: values.advanceClock,
    deliverDeposit: values.deliverDeposit,
    getFaults: values.getFaults,
    addFault: values.addFault,
    clearFaults: values.clearFaults,
    loadFixtures: values.loadFixtures,
    getInfo: values.getInfo,
    setLatency: values.setLatency,
    getLedger: values.getLedger,
    endOperation: values.endOperation,
    getOverview: values.getOverview,
    getPlatformCalls: values.getPlatformCalls,
    expireQuote: values.expireQuote,
    cancelRamp: values.cancelRamp,
    payRamp: values.payRamp,
    getRequests: values.getRequests,
    clearRequests: values.clearRequests,
    explainRequest: values.explainRequest,
    resetData: values.resetData,
    getScenario: values.getScenario,
    setScenario: values.setScenario,
    getSnapshots: values.getSnapshots,
    takeSnapshot: values.takeSnapshot,
    restoreSnapshot: values.restoreSnapshot,
    setStatus: values.setStatus,
  },
  validators: {
    advanceClock: {
      body: validators.ClockAdvance,
      responses: { "200": validators.ClockMove, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    getClock: {
      responses: { "200": validators.Clock, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    getLedger: {
      query: validators.getLedgerQuery,
      responses: { "200": validators.LedgerPage, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    getSnapshots: {
      responses: { "200": validators.Snapshots, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    loadFixtures: {
      body: validators.Fixtures,
      responses: { "200": validators.Done, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    resetData: {
      responses: { "200": validators.Done, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    restoreSnapshot: {
      body: validators.SnapshotName,
      responses: { "200": validators.Done, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    takeSnapshot: {
      body: validators.SnapshotName,
      responses: { "200": validators.Snapshots, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    addFault: {
      body: validators.Fault,
      responses: { "200": validators.FaultPlan, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    clearFaults: {
      responses: { "200": validators.FaultPlan, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    getFaults: {
      responses: { "200": validators.FaultPlan, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    setLatency: {
      body: validators.Latency,
      responses: { "200": validators.FaultPlan, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    cancelRamp: {
      body: validators.OperationRef,
      responses: { "200": validators.OperationState, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    deliverDeposit: {
      body: validators.ArrivingDeposit,
      responses: { "200": validators.OperationState, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    endOperation: {
      body: validators.OperationEnd,
      responses: { "200": validators.OperationState, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    expireQuote: {
      body: validators.OperationRef,
      responses: { "200": validators.OperationState, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    payRamp: {
      body: validators.OperationRef,
      responses: { "200": validators.OperationState, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    setStatus: {
      body: validators.StatusChange,
      responses: { "200": validators.StatusChange, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    getInfo: { responses: { "200": validators.Info, "4XX": validators.ControlError, "5XX": validators.ControlError } },
    getOverview: {
      responses: { "200": validators.Overview, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    clearRequests: {
      responses: { "200": validators.Done, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    explainRequest: {
      path: validators.explainRequestPath,
      responses: { "200": validators.SignatureVerdict, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    getPlatformCalls: {
      responses: { "200": validators.PlatformCalls, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    getRequests: {
      query: validators.getRequestsQuery,
      responses: { "200": validators.RequestPage, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    getScenario: {
      responses: { "200": validators.Scenario, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    setScenario: {
      body: validators.Scenario,
      responses: { "200": validators.Scenario, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
  },
  createCalls,
};
