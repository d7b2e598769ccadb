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
export type Component = "clock";

interface AwaitingContext extends HandlersOfContext {
  readonly handlers: Handlers<this["context"]>;
}

/** The types of this contract. */
export interface ApiTypes extends ContractTypes {
  paths: paths;
  operations: operations;
  component: Component;
  always: "clock";
  handlers: AwaitingContext;
  calls: Calls;
  overrides: Overrides;
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

/** The contract without its operations, for a client that imports them one by one and bundles no other. */
export const api: ContractInfo<ApiTypes> = { name, version, securityHeaders, pagination, idempotencyProperty };

/** The operations by id, in the order in which a router must try them. */
export interface Operations {
  readonly getClock: typeof values.getClock;
  readonly advanceClock: typeof values.advanceClock;
}

/** The whole contract. */
export const contract: Contract<ApiTypes> & { readonly operations: Operations } = {
  name,
  version,
  securityHeaders,
  pagination,
  idempotencyProperty,
  errors: {
    members: { message: "message", type: "errorType", property: "propertyName", part: "requestPart" },
    types: {
      malformed: "schema-error",
      invalidProperty: "schema-property-error",
      refused: "bad-request",
      idempotencyKeyReuse: "idempotency-key-reuse",
      unauthorized: "unauthorized",
      notFound: "not-found",
      internal: "internal-error",
    },
    parts: { path: "params", query: "querystring", headers: "headers", body: "body" },
  },
  components: { names: ["clock"], always: ["clock"], requires: {} },
  operations: {
    getClock: values.getClock,
    advanceClock: values.advanceClock,
  },
  validators: {
    advanceClock: {
      body: validators.ClockAdvance,
      responses: { "200": validators.ClockMove, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
    getClock: {
      responses: { "200": validators.Clock, "4XX": validators.ControlError, "5XX": validators.ControlError },
    },
  },
  createCalls,
};
