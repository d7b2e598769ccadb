// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Contract, ContractInfo, ContractTypes, HandlersOfContext } from "@provider-connectivity/core";
import { createCalls, type Calls } from "./calls.ts";
import type { Handlers } from "./handlers/index.ts";
import * as values from "./operations/index.ts";
import type { Overrides } from "./overrides.ts";
import type { operations, paths } from "./types.ts";
import * as validators from "./validators.js";

/** The names of the components that a provider may offer. */
export type Component =
  | "transactions"
  | "settlements"
  | "forcedSettlements"
  | "addresses"
  | "signers"
  | "workspaces"
  | "notifications";

interface AwaitingContext extends HandlersOfContext {
  readonly handlers: Handlers<this["context"]>;
}

/** The types of this contract. */
export interface ApiTypes extends ContractTypes {
  paths: paths;
  operations: operations;
  component: Component;
  always:
    | "transactions"
    | "settlements"
    | "forcedSettlements"
    | "addresses"
    | "signers"
    | "workspaces"
    | "notifications";
  handlers: AwaitingContext;
  calls: Calls;
  overrides: Overrides;
  pagination: typeof pagination;
  idempotencyProperty: typeof idempotencyProperty;
  errorMembers: typeof members;
}

const name = "Platform API for Off-Exchange";
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
  readonly getCollateralAddress: typeof values.getCollateralAddress;
  readonly notify: typeof values.notify;
  readonly createSettlement: typeof values.createSettlement;
  readonly getMarkedSettlement: typeof values.getMarkedSettlement;
  readonly markSettlement: typeof values.markSettlement;
  readonly forceSettlement: typeof values.forceSettlement;
  readonly unmarkSettlement: typeof values.unmarkSettlement;
  readonly getSettlementTransactions: typeof values.getSettlementTransactions;
  readonly getSigners: typeof values.getSigners;
  readonly createSignerToken: typeof values.createSignerToken;
  readonly getCollateralTransaction: typeof values.getCollateralTransaction;
  readonly getWorkspaces: typeof values.getWorkspaces;
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
    names: ["transactions", "settlements", "forcedSettlements", "addresses", "signers", "workspaces", "notifications"],
    always: ["transactions", "settlements", "forcedSettlements", "addresses", "signers", "workspaces", "notifications"],
    requires: {},
  },
  operations: {
    getCollateralAddress: values.getCollateralAddress,
    notify: values.notify,
    createSettlement: values.createSettlement,
    getMarkedSettlement: values.getMarkedSettlement,
    markSettlement: values.markSettlement,
    forceSettlement: values.forceSettlement,
    unmarkSettlement: values.unmarkSettlement,
    getSettlementTransactions: values.getSettlementTransactions,
    getSigners: values.getSigners,
    createSignerToken: values.createSignerToken,
    getCollateralTransaction: values.getCollateralTransaction,
    getWorkspaces: values.getWorkspaces,
  },
  validators: {
    getCollateralAddress: {
      path: validators.getCollateralAddressPath,
      query: validators.getCollateralAddressQuery,
      responses: {
        "200": validators.CollateralVaultAddress,
        "400": validators.PlatformError,
        "401": validators.PlatformError,
        "404": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
    forceSettlement: {
      header: validators.createSettlementHeader,
      body: validators.ForceSettlementRequest,
      responses: {
        "200": validators.ForcedSettlement,
        "400": validators.PlatformError,
        "401": validators.PlatformError,
        "404": validators.PlatformError,
        "409": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
    getMarkedSettlement: {
      query: validators.getCollateralAddressQuery,
      responses: {
        "200": validators.MarkedSettlement,
        "400": validators.PlatformError,
        "401": validators.PlatformError,
        "404": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
    markSettlement: {
      body: validators.MarkSettlementRequest,
      responses: {
        "200": validators.MarkedSettlement,
        "400": validators.PlatformError,
        "401": validators.PlatformError,
        "404": validators.PlatformError,
        "409": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
    unmarkSettlement: {
      query: validators.getCollateralAddressQuery,
      responses: {
        "200": validators.UnmarkedSettlement,
        "400": validators.PlatformError,
        "401": validators.PlatformError,
        "404": validators.PlatformError,
        "409": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
    notify: {
      body: validators.Notification,
      responses: {
        "200": validators.NotificationReceipt,
        "400": validators.PlatformError,
        "401": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
    createSettlement: {
      header: validators.createSettlementHeader,
      body: validators.CreateSettlementRequest,
      responses: {
        "201": validators.Settlement,
        "400": validators.PlatformError,
        "401": validators.PlatformError,
        "404": validators.PlatformError,
        "409": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
    getSettlementTransactions: {
      path: validators.getSettlementTransactionsPath,
      responses: {
        "200": validators.Settlement,
        "400": validators.PlatformError,
        "401": validators.PlatformError,
        "404": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
    createSignerToken: {
      header: validators.createSettlementHeader,
      body: validators.PairingTokenRequest,
      responses: {
        "200": validators.PairingToken,
        "400": validators.PlatformError,
        "401": validators.PlatformError,
        "404": validators.PlatformError,
        "409": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
    getSigners: {
      responses: {
        "200": validators.CollateralSigners,
        "401": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
    getCollateralTransaction: {
      path: validators.getCollateralTransactionPath,
      responses: {
        "200": validators.CollateralTransaction,
        "400": validators.PlatformError,
        "401": validators.PlatformError,
        "404": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
    getWorkspaces: {
      responses: {
        "200": validators.CollateralWorkspaces,
        "401": validators.PlatformError,
        "429": validators.PlatformError,
        "5XX": validators.PlatformError,
      },
    },
  },
  createCalls,
};
