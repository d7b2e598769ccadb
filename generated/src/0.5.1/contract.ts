// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
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
  | "accounts"
  | "rates"
  | "balances"
  | "liquidity"
  | "transfers"
  | "transfersBlockchain"
  | "transfersFiat"
  | "transfersPeerAccounts"
  | "transfersInternal"
  | "collateral"
  | "ramps";

interface AwaitingContext extends HandlersOfContext {
  readonly handlers: Handlers<this["context"]>;
}

/** The types of this contract. */
export interface ApiTypes extends ContractTypes {
  paths: paths;
  operations: operations;
  component: Component;
  always: "accounts" | "balances";
  handlers: AwaitingContext;
  calls: Calls;
  overrides: Overrides;
  pagination: typeof pagination;
  idempotencyProperty: typeof idempotencyProperty;
  errorMembers: typeof members;
}

const name = "Provider Connectivity API";
const version = "0.5.1";
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
  readonly getAccounts: typeof values.getAccounts;
  readonly getAccountDetails: typeof values.getAccountDetails;
  readonly getBalances: typeof values.getBalances;
  readonly getRampMethods: typeof values.getRampMethods;
  readonly getDepositMethods: typeof values.getDepositMethods;
  readonly getWithdrawalMethods: typeof values.getWithdrawalMethods;
  readonly getCollateralAccountLinks: typeof values.getCollateralAccountLinks;
  readonly createCollateralAccountLink: typeof values.createCollateralAccountLink;
  readonly getCollateralDepositAddresses: typeof values.getCollateralDepositAddresses;
  readonly createCollateralDepositAddressForAsset: typeof values.createCollateralDepositAddressForAsset;
  readonly getCollateralDepositAddressesDetails: typeof values.getCollateralDepositAddressesDetails;
  readonly getCollateralDepositTransactions: typeof values.getCollateralDepositTransactions;
  readonly registerCollateralDepositTransaction: typeof values.registerCollateralDepositTransaction;
  readonly getCollateralDepositTransactionDetails: typeof values.getCollateralDepositTransactionDetails;
  readonly initiateCollateralDepositTransactionIntent: typeof values.initiateCollateralDepositTransactionIntent;
  readonly initiateCollateralWithdrawalTransactionIntent: typeof values.initiateCollateralWithdrawalTransactionIntent;
  readonly getCurrentSettlementInstructions: typeof values.getCurrentSettlementInstructions;
  readonly initiateSettlement: typeof values.initiateSettlement;
  readonly getSettlementDetails: typeof values.getSettlementDetails;
  readonly getCollateralWithdrawalTransactions: typeof values.getCollateralWithdrawalTransactions;
  readonly initiateCollateralWithdrawalTransaction: typeof values.initiateCollateralWithdrawalTransaction;
  readonly getCollateralWithdrawalTransactionDetails: typeof values.getCollateralWithdrawalTransactionDetails;
  readonly getQuotes: typeof values.getQuotes;
  readonly createQuote: typeof values.createQuote;
  readonly getQuoteDetails: typeof values.getQuoteDetails;
  readonly executeQuote: typeof values.executeQuote;
  readonly getRamps: typeof values.getRamps;
  readonly createRamp: typeof values.createRamp;
  readonly getRampDetails: typeof values.getRampDetails;
  readonly getRateByAccountAndPairId: typeof values.getRateByAccountAndPairId;
  readonly getDeposits: typeof values.getDeposits;
  readonly getDepositAddresses: typeof values.getDepositAddresses;
  readonly createDepositAddress: typeof values.createDepositAddress;
  readonly getDepositAddressDetails: typeof values.getDepositAddressDetails;
  readonly disableDepositAddress: typeof values.disableDepositAddress;
  readonly getDepositDetails: typeof values.getDepositDetails;
  readonly getWithdrawals: typeof values.getWithdrawals;
  readonly getBlockchainWithdrawals: typeof values.getBlockchainWithdrawals;
  readonly createBlockchainWithdrawal: typeof values.createBlockchainWithdrawal;
  readonly getFiatWithdrawals: typeof values.getFiatWithdrawals;
  readonly createFiatWithdrawal: typeof values.createFiatWithdrawal;
  readonly getPeerAccountWithdrawals: typeof values.getPeerAccountWithdrawals;
  readonly createPeerAccountWithdrawal: typeof values.createPeerAccountWithdrawal;
  readonly getSubAccountWithdrawals: typeof values.getSubAccountWithdrawals;
  readonly createSubAccountWithdrawal: typeof values.createSubAccountWithdrawal;
  readonly getWithdrawalDetails: typeof values.getWithdrawalDetails;
  readonly getCapabilities: typeof values.getCapabilities;
  readonly getAdditionalAssets: typeof values.getAdditionalAssets;
  readonly getAssetDetails: typeof values.getAssetDetails;
  readonly getQuoteCapabilities: typeof values.getQuoteCapabilities;
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
    names: [
      "accounts",
      "rates",
      "balances",
      "liquidity",
      "transfers",
      "transfersBlockchain",
      "transfersFiat",
      "transfersPeerAccounts",
      "transfersInternal",
      "collateral",
      "ramps",
    ],
    always: ["accounts", "balances"],
    requires: {
      transfersBlockchain: ["transfers"],
      transfersFiat: ["transfers"],
      transfersPeerAccounts: ["transfers"],
      transfersInternal: ["transfers"],
      collateral: ["transfers", "transfersBlockchain"],
    },
  },
  operations: {
    getAccounts: values.getAccounts,
    getAccountDetails: values.getAccountDetails,
    getBalances: values.getBalances,
    getRampMethods: values.getRampMethods,
    getDepositMethods: values.getDepositMethods,
    getWithdrawalMethods: values.getWithdrawalMethods,
    getCollateralAccountLinks: values.getCollateralAccountLinks,
    createCollateralAccountLink: values.createCollateralAccountLink,
    getCollateralDepositAddresses: values.getCollateralDepositAddresses,
    createCollateralDepositAddressForAsset: values.createCollateralDepositAddressForAsset,
    getCollateralDepositAddressesDetails: values.getCollateralDepositAddressesDetails,
    getCollateralDepositTransactions: values.getCollateralDepositTransactions,
    registerCollateralDepositTransaction: values.registerCollateralDepositTransaction,
    getCollateralDepositTransactionDetails: values.getCollateralDepositTransactionDetails,
    initiateCollateralDepositTransactionIntent: values.initiateCollateralDepositTransactionIntent,
    initiateCollateralWithdrawalTransactionIntent: values.initiateCollateralWithdrawalTransactionIntent,
    getCurrentSettlementInstructions: values.getCurrentSettlementInstructions,
    initiateSettlement: values.initiateSettlement,
    getSettlementDetails: values.getSettlementDetails,
    getCollateralWithdrawalTransactions: values.getCollateralWithdrawalTransactions,
    initiateCollateralWithdrawalTransaction: values.initiateCollateralWithdrawalTransaction,
    getCollateralWithdrawalTransactionDetails: values.getCollateralWithdrawalTransactionDetails,
    getQuotes: values.getQuotes,
    createQuote: values.createQuote,
    getQuoteDetails: values.getQuoteDetails,
    executeQuote: values.executeQuote,
    getRamps: values.getRamps,
    createRamp: values.createRamp,
    getRampDetails: values.getRampDetails,
    getRateByAccountAndPairId: values.getRateByAccountAndPairId,
    getDeposits: values.getDeposits,
    getDepositAddresses: values.getDepositAddresses,
    createDepositAddress: values.createDepositAddress,
    getDepositAddressDetails: values.getDepositAddressDetails,
    disableDepositAddress: values.disableDepositAddress,
    getDepositDetails: values.getDepositDetails,
    getWithdrawals: values.getWithdrawals,
    getBlockchainWithdrawals: values.getBlockchainWithdrawals,
    createBlockchainWithdrawal: values.createBlockchainWithdrawal,
    getFiatWithdrawals: values.getFiatWithdrawals,
    createFiatWithdrawal: values.createFiatWithdrawal,
    getPeerAccountWithdrawals: values.getPeerAccountWithdrawals,
    createPeerAccountWithdrawal: values.createPeerAccountWithdrawal,
    getSubAccountWithdrawals: values.getSubAccountWithdrawals,
    createSubAccountWithdrawal: values.createSubAccountWithdrawal,
    getWithdrawalDetails: values.getWithdrawalDetails,
    getCapabilities: values.getCapabilities,
    getAdditionalAssets: values.getAdditionalAssets,
    getAssetDetails: values.getAssetDetails,
    getQuoteCapabilities: values.getQuoteCapabilities,
  },
  validators: {
    getAccountDetails: {
      path: validators.getAccountDetailsPath,
      query: validators.getAccountDetailsQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.Account,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getAccounts: {
      query: validators.getAccountsQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.getAccountsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getBalances: {
      path: validators.getAccountDetailsPath,
      query: validators.getBalancesQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.getBalancesResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getAdditionalAssets: {
      query: validators.getRampMethodsQuery,
      responses: {
        "200": validators.getAdditionalAssetsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getAssetDetails: {
      path: validators.getAssetDetailsPath,
      responses: {
        "200": validators.AssetDefinition,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getCapabilities: {
      responses: {
        "200": validators.Capabilities,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getDepositMethods: {
      path: validators.getAccountDetailsPath,
      query: validators.getRampMethodsQuery,
      responses: {
        "200": validators.getDepositMethodsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getQuoteCapabilities: {
      query: validators.getRampMethodsQuery,
      responses: {
        "200": validators.QuoteCapabilities,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getRampMethods: {
      path: validators.getAccountDetailsPath,
      query: validators.getRampMethodsQuery,
      responses: {
        "200": validators.getRampMethodsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getWithdrawalMethods: {
      path: validators.getAccountDetailsPath,
      query: validators.getRampMethodsQuery,
      responses: {
        "200": validators.getWithdrawalMethodsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    createCollateralAccountLink: {
      path: validators.getAccountDetailsPath,
      body: validators.CollateralAccount,
      responses: {
        "200": validators.CollateralAccountLink,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    createCollateralDepositAddressForAsset: {
      path: validators.getCollateralDepositAddressesPath,
      body: validators.CollateralAddress,
      responses: {
        "200": validators.CollateralAssetAddress,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getCollateralAccountLinks: {
      path: validators.getAccountDetailsPath,
      query: validators.getRampMethodsQuery,
      responses: {
        "200": validators.getCollateralAccountLinksResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getCollateralDepositAddresses: {
      path: validators.getCollateralDepositAddressesPath,
      query: validators.getCollateralDepositAddressesQuery,
      responses: {
        "200": validators.CollateralDepositAddresses,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getCollateralDepositAddressesDetails: {
      path: validators.getCollateralDepositAddressesDetailsPath,
      responses: {
        "200": validators.CollateralAssetAddress,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getCollateralDepositTransactionDetails: {
      path: validators.getCollateralDepositTransactionDetailsPath,
      responses: {
        "200": validators.CollateralDepositTransactionResponse,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getCollateralDepositTransactions: {
      path: validators.getCollateralDepositAddressesPath,
      query: validators.getRampMethodsQuery,
      responses: {
        "200": validators.CollateralDepositTransactionsResponse,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getCollateralWithdrawalTransactionDetails: {
      path: validators.getCollateralDepositTransactionDetailsPath,
      responses: {
        "200": validators.CollateralWithdrawalTransaction,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getCollateralWithdrawalTransactions: {
      path: validators.getCollateralDepositAddressesPath,
      query: validators.getRampMethodsQuery,
      responses: {
        "200": validators.CollateralWithdrawalTransactions,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getCurrentSettlementInstructions: {
      path: validators.getCollateralDepositAddressesPath,
      responses: {
        "200": validators.SettlementInstructions,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getSettlementDetails: {
      path: validators.getSettlementDetailsPath,
      responses: {
        "200": validators.SettlementState,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    initiateCollateralDepositTransactionIntent: {
      path: validators.getCollateralDepositAddressesPath,
      body: validators.CollateralDepositTransactionIntentRequest,
      responses: {
        "200": validators.CollateralDepositTransactionIntentResponse,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    initiateCollateralWithdrawalTransaction: {
      path: validators.getCollateralDepositAddressesPath,
      body: validators.CollateralWithdrawalTransactionRequest,
      responses: {
        "200": validators.CollateralWithdrawalTransaction,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    initiateCollateralWithdrawalTransactionIntent: {
      path: validators.getCollateralDepositAddressesPath,
      body: validators.CollateralWithdrawalTransactionIntentRequest,
      responses: {
        "200": validators.CollateralWithdrawalTransactionIntentResponse,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    initiateSettlement: {
      path: validators.getCollateralDepositAddressesPath,
      body: validators.SettlementRequest,
      responses: {
        "200": validators.SettlementInstructions,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    registerCollateralDepositTransaction: {
      path: validators.getCollateralDepositAddressesPath,
      body: validators.CollateralDepositTransactionRequest,
      responses: {
        "200": validators.CollateralDepositTransactionResponse,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    createQuote: {
      path: validators.getAccountDetailsPath,
      header: validators.getAccountsHeader,
      body: validators.QuoteRequest,
      responses: {
        "200": validators.Quote,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    executeQuote: {
      path: validators.getQuoteDetailsPath,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.Quote,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getQuoteDetails: {
      path: validators.getQuoteDetailsPath,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.Quote,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getQuotes: {
      path: validators.getAccountDetailsPath,
      query: validators.getQuotesQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.getQuotesResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    createRamp: {
      path: validators.getAccountDetailsPath,
      header: validators.getAccountsHeader,
      body: validators.RampRequest,
      responses: {
        "201": validators.Ramp,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getRampDetails: {
      path: validators.getRampDetailsPath,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.Ramp,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getRamps: {
      path: validators.getAccountDetailsPath,
      query: validators.getQuotesQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.getRampsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getRateByAccountAndPairId: {
      path: validators.getAccountDetailsPath,
      query: validators.getRateByAccountAndPairIdQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.Rate,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getDepositDetails: {
      path: validators.getQuoteDetailsPath,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.Deposit,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getDeposits: {
      path: validators.getAccountDetailsPath,
      query: validators.getRampMethodsQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.getDepositsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getWithdrawalDetails: {
      path: validators.getQuoteDetailsPath,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.Withdrawal,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getWithdrawals: {
      path: validators.getAccountDetailsPath,
      query: validators.getQuotesQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.getWithdrawalsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    createBlockchainWithdrawal: {
      path: validators.getAccountDetailsPath,
      header: validators.createBlockchainWithdrawalHeader,
      body: validators.BlockchainWithdrawalRequest,
      responses: {
        "201": validators.BlockchainWithdrawal,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getBlockchainWithdrawals: {
      path: validators.getAccountDetailsPath,
      query: validators.getQuotesQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.getBlockchainWithdrawalsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    createDepositAddress: {
      path: validators.getAccountDetailsPath,
      header: validators.getAccountsHeader,
      body: validators.DepositAddressCreationRequest,
      responses: {
        "200": validators.DepositAddress,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    createFiatWithdrawal: {
      path: validators.getAccountDetailsPath,
      header: validators.createBlockchainWithdrawalHeader,
      body: validators.FiatWithdrawalRequest,
      responses: {
        "201": validators.FiatWithdrawal,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    disableDepositAddress: {
      path: validators.getQuoteDetailsPath,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.DepositAddress,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getDepositAddressDetails: {
      path: validators.getQuoteDetailsPath,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.DepositAddress,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getDepositAddresses: {
      path: validators.getAccountDetailsPath,
      query: validators.getRampMethodsQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.getDepositAddressesResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getFiatWithdrawals: {
      path: validators.getAccountDetailsPath,
      query: validators.getQuotesQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.getFiatWithdrawalsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    createSubAccountWithdrawal: {
      path: validators.getAccountDetailsPath,
      header: validators.createBlockchainWithdrawalHeader,
      body: validators.InternalWithdrawalRequest,
      responses: {
        "201": validators.InternalWithdrawal,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getSubAccountWithdrawals: {
      path: validators.getAccountDetailsPath,
      query: validators.getQuotesQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.getSubAccountWithdrawalsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    createPeerAccountWithdrawal: {
      path: validators.getAccountDetailsPath,
      header: validators.createBlockchainWithdrawalHeader,
      body: validators.PeerAccountWithdrawalRequest,
      responses: {
        "201": validators.PeerAccountWithdrawal,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
    getPeerAccountWithdrawals: {
      path: validators.getAccountDetailsPath,
      query: validators.getQuotesQuery,
      header: validators.getAccountsHeader,
      responses: {
        "200": validators.getPeerAccountWithdrawalsResponse200,
        "400": validators.BadRequestError,
        "401": validators.UnauthorizedError,
        "4XX": validators.GeneralError,
        "5XX": validators.GeneralError,
      },
    },
  },
  createCalls,
};
