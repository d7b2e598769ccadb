// Approval of forced settlements 1.0.0. Written by `pnpm regenerate` from spec/forced-settlement-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Contract, ContractInfo, ContractTypes, HandlersOfContext } from "@provider-connectivity/core";
import { createCalls, type Calls } from "./calls.ts";
import type { Handlers } from "./handlers/index.ts";
import * as values from "./operations/index.ts";
import type { Overrides } from "./overrides.ts";
import type { operations, paths } from "./types.ts";
import * as validators from "./validators.js";

/** The names of the components that a provider may offer. */
export type Component = "forcedSettlements";

interface AwaitingContext extends HandlersOfContext {
  readonly handlers: Handlers<this["context"]>;
}

/** The types of this contract. */
export interface ApiTypes extends ContractTypes {
  paths: paths;
  operations: operations;
  component: Component;
  always: "forcedSettlements";
  handlers: AwaitingContext;
  calls: Calls;
  overrides: Overrides;
  pagination: typeof pagination;
  idempotencyProperty: typeof idempotencyProperty;
  errorMembers: typeof members;
}

const name = "Approval of forced settlements";
const version = "1.0.0";
const securityHeaders = {
  key: "X-FBAPI-KEY",
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
  readonly approveForcedSettlement: typeof values.approveForcedSettlement;
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
  components: { names: ["forcedSettlements"], always: ["forcedSettlements"], requires: {} },
  operations: {
    approveForcedSettlement: values.approveForcedSettlement,
  },
  validators: {
    approveForcedSettlement: {
      path: validators.approveForcedSettlementPath,
      body: validators.ForcedSettlementRequest,
      responses: {
        "200": validators.ForcedSettlementDecision,
        "400": validators.ErrorBody,
        "401": validators.ErrorBody,
        "4XX": validators.ErrorBody,
        "5XX": validators.ErrorBody,
      },
    },
  },
  createCalls,
};
