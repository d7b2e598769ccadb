// Approval of forced settlements 1.0.0. Written by `pnpm regenerate` from spec/forced-settlement-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
/**
 * @description A decimal number of whole units.
 * @example 1.5
 */
export type Amount = string;
/** @description A transaction that the platform is about to create. */
export interface ForcedTransaction {
  /** @description The asset id in Fireblocks. */
  fireblocksAssetId: string;
  /** @description A decimal number of whole units. */
  amount: Amount;
  /** @description The receiving address. */
  destinationAddress?: string;
  /** @description The sending address. */
  sourceAddress?: string;
}
/** @description The settlement to force, and the transactions to create for it. */
export interface ForcedSettlementRequest {
  /** @description The settlement to force. */
  settlementId: string;
  /** @description Transactions to the provider. */
  toExchange: ForcedTransaction[];
  /** @description Transactions to the collateral vault account. */
  toCollateral: ForcedTransaction[];
}
/** @description The provider's decision. */
export interface ForcedSettlementDecision {
  /** @description `true` allows the platform to create the transactions. */
  approved: boolean;
  /** @description Reason for the rejection. Shown to operators. */
  rejectionReason?: string;
}
/** @description The error shape of the provider contract. */
export interface ErrorBody {
  /** @description A message that describes the error. */
  message: string;
  /** @description Type of the error. */
  errorType: string;
  /** @description The invalid part of the request. */
  requestPart?: string;
  /** @description The invalid property. */
  propertyName?: string;
}
export interface ApproveForcedSettlementOperation {
  parameters: {
    query?: never;
    header?: never;
    path: {
      /** @description The provider's account. */
      accountId: components["parameters"]["AccountId"];
      /** @description The linked collateral vault account. */
      collateralId: components["parameters"]["CollateralId"];
    };
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": ForcedSettlementRequest;
    };
  };
  responses: {
    /** @description The decision. */
    200: {
      headers: {
        /** @description The provider's signature of the response. */
        "X-PROVIDER-SIGNATURE": string;
        [name: string]: unknown;
      };
      content: {
        "application/json": ForcedSettlementDecision;
      };
    };
    /** @description The request is malformed, or it contradicts an earlier request. */
    400: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The API key is unknown. */
    401: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The account or the collateral account is unknown. */
    "4XX": {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The provider failed. The platform repeats the request. */
    "5XX": {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
  };
}
export interface paths {
  "/accounts/{accountId}/collateral/{collateralId}/settlements/force": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve a forced settlement
     * @description Asks for approval of the transactions that the platform is about to create. The same settlement id with the same
     *     list returns the same decision.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401 `unauthorized`, 5XX
     *     `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: an earlier request had the same settlement id and different transactions.
     */
    post: ApproveForcedSettlementOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Amount: Amount;
    ForcedTransaction: ForcedTransaction;
    ForcedSettlementRequest: ForcedSettlementRequest;
    ForcedSettlementDecision: ForcedSettlementDecision;
    ErrorBody: ErrorBody;
  };
  responses: never;
  parameters: {
    /** @description The provider's account. */
    AccountId: string;
    /** @description The linked collateral vault account. */
    CollateralId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  approveForcedSettlement: ApproveForcedSettlementOperation;
}
