// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Call, Caller } from "@provider-connectivity/core";
import * as values from "./operations/index.ts";
import type { operations } from "./types.ts";

/** Every operation as a function that resolves to the body of its success. */
export interface Calls {
  /**
   * Get an account
   *
   * Returns an account, with its balances if `balances=true`.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   */
  getAccountDetails: Call<operations["getAccountDetails"]>;
  /**
   * List accounts
   *
   * Lists all accounts of the customer to whom the API key belongs: main accounts and
   * sub-accounts, active and inactive. Includes the balances of every account on the page only
   * with `balances=true`.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getAccounts: Call<operations["getAccounts"]>;
  /**
   * List balances
   *
   * Lists the balances of an account, one for each asset, whether the account is active or not.
   * `assetId`, `nationalCurrencyCode` or `cryptocurrencySymbol` limits the list to one asset; the
   * list is empty if the account does not hold the asset. An empty filter is ignored.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   * - 400 `schema-error` (`querystring`): more than one of the three filters is given. This error
   *   takes precedence over `unknown-asset`.
   * - 400 `unknown-asset` (`querystring`): the provider lists no asset with this `assetId`.
   */
  getBalances: Call<operations["getBalances"]>;
  /**
   * List additional assets
   *
   * Lists the tokens and provider-specific assets that other operations identify by `assetId`.
   * National currencies and native assets of blockchains are not listed, because both sides know
   * their codes and symbols. The list contains every `assetId` that the provider uses.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getAdditionalAssets: Call<operations["getAdditionalAssets"]>;
  /**
   * Get an additional asset
   *
   * Returns an asset of `GET /capabilities/assets`.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider lists no asset with this id.
   */
  getAssetDetails: Call<operations["getAssetDetails"]>;
  /**
   * List order books
   *
   * Lists the provider's order books. Each order book has a traded asset and an asset in which it
   * is priced. The list is the same for all accounts.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBooks: Call<operations["getBooks"]>;
  /**
   * Get the capabilities
   *
   * Returns the API version, the components and the accounts that may use each component: `"*"`
   * for all accounts, or a list of account ids. Fireblocks calls this operation first.
   *
   * Errors: only the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`).
   */
  getCapabilities: Call<operations["getCapabilities"]>;
  /**
   * List deposit methods
   *
   * Lists the deposit methods of the account: the assets that can be deposited, the transfer
   * method of each, the balance that is credited, and whether `createDepositAddress` is allowed.
   * Entries with the same `deposit` have the same policy.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDepositMethods: Call<operations["getDepositMethods"]>;
  /**
   * List conversion pairs
   *
   * Lists the pairs for which `createQuote` returns quotes. Each pair has one direction; the
   * opposite direction is a separate entry. The list is the same for all accounts.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getQuoteCapabilities: Call<operations["getQuoteCapabilities"]>;
  /**
   * List ramp methods
   *
   * Lists the ramp methods of the account. Each combination of source and destination occurs once.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getRampMethods: Call<operations["getRampMethods"]>;
  /**
   * List withdrawal methods
   *
   * Lists the withdrawal methods of the account: the assets that can be withdrawn, the transfer
   * method of each, and the balance that pays. Each combination of `withdrawal.asset` and
   * `withdrawal.transferMethod` occurs once.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getWithdrawalMethods: Call<operations["getWithdrawalMethods"]>;
  /**
   * Link a collateral account
   *
   * Asks the provider to accept a Fireblocks collateral account as security for this account.
   * Collateral is linked to main accounts only, one to one. A refusal is not an error: the
   * response is 200 with the status `Failed` or `Disabled` and a `rejectionReason`. The same
   * applies to an unknown collateral account. A repeated request returns the existing link.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   */
  createCollateralAccountLink: Call<operations["createCollateralAccountLink"]>;
  /**
   * Register a collateral deposit address
   *
   * Registers an address at which the collateral account holds an asset. Fireblocks sends this
   * request whenever collateral is added. The provider records a new address and returns the
   * existing entry for a known one.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the provider does not accept the address or the asset.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  createCollateralDepositAddressForAsset: Call<operations["createCollateralDepositAddressForAsset"]>;
  /**
   * List collateral links
   *
   * Lists the links between the account and collateral accounts at Fireblocks, in any status.
   * After a change of the API key, Fireblocks finds the existing link in this list.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralAccountLinks: Call<operations["getCollateralAccountLinks"]>;
  /**
   * List collateral deposit addresses
   *
   * Lists the registered addresses of the collateral account, optionally of one asset. All
   * addresses are of the method `PublicBlockchain`. A filter without a match returns an empty
   * list.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralDepositAddresses: Call<operations["getCollateralDepositAddresses"]>;
  /**
   * Get a collateral deposit address
   *
   * Returns a registered address.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   */
  getCollateralDepositAddressesDetails: Call<operations["getCollateralDepositAddressesDetails"]>;
  /**
   * Get a collateral deposit
   *
   * Returns a registered deposit with its current status.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
   */
  getCollateralDepositTransactionDetails: Call<operations["getCollateralDepositTransactionDetails"]>;
  /**
   * List collateral deposits
   *
   * Lists the registered deposits of collateral.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralDepositTransactions: Call<operations["getCollateralDepositTransactions"]>;
  /**
   * Get a collateral withdrawal
   *
   * Returns a withdrawal of collateral with its current status.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
   */
  getCollateralWithdrawalTransactionDetails: Call<operations["getCollateralWithdrawalTransactionDetails"]>;
  /**
   * List collateral withdrawals
   *
   * Lists the registered withdrawals of collateral.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralWithdrawalTransactions: Call<operations["getCollateralWithdrawalTransactions"]>;
  /**
   * Current settlement instructions
   *
   * Returns the transfers that would settle the account now, and their version. Without a change
   * of the instructions, a repeated request returns the same version. Both lists may be empty.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   */
  getCurrentSettlementInstructions: Call<operations["getCurrentSettlementInstructions"]>;
  /**
   * Get the state of a settlement
   *
   * Returns the state of a settlement and of each of its transfers, as far as the provider knows
   * it.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the settlement version is unknown, or belongs to another
   *   customer.
   */
  getSettlementDetails: Call<operations["getSettlementDetails"]>;
  /**
   * Create a collateral deposit intent
   *
   * Asks the provider, before any transfer, whether it accepts an amount as collateral. A refusal
   * is not an error: the response is 200 with `Rejected` and a `rejectionReason`. An approval
   * (`Approved`) includes the provider's `partnerIntentId`, which Fireblocks sends again when it
   * registers the transaction. A repeated `fireblocksIntentId` with the same content returns the
   * existing intent.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  initiateCollateralDepositTransactionIntent: Call<operations["initiateCollateralDepositTransactionIntent"]>;
  /**
   * Register a collateral withdrawal
   *
   * Registers the transaction that withdraws collateral, with the approved intent and, if it is
   * part of one, the settlement. A refusal is not an error: the response is 200 with `Rejected`
   * and a `rejectionReason`. A repeated `collateralTxId` with the same content returns the
   * existing transaction.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  initiateCollateralWithdrawalTransaction: Call<operations["initiateCollateralWithdrawalTransaction"]>;
  /**
   * Create a collateral withdrawal intent
   *
   * Asks the provider, before any transfer, whether it releases an amount of collateral to an
   * address. A refusal is not an error: the response is 200 with `Rejected` and a
   * `rejectionReason`. A repeated `fireblocksIntentId` with the same content returns the existing
   * intent.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  initiateCollateralWithdrawalTransactionIntent: Call<operations["initiateCollateralWithdrawalTransactionIntent"]>;
  /**
   * Start a settlement
   *
   * Starts the settlement of previously read instructions, with an id that Fireblocks chooses. The
   * response repeats the instructions for both sides. A repeated `settlementId` with the same
   * version returns the existing settlement.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: `settlementVersion` is not the current one, or the same `settlementId` was
   *   sent before with another version.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  initiateSettlement: Call<operations["initiateSettlement"]>;
  /**
   * Register a collateral deposit
   *
   * Registers the transaction that adds approved collateral. The provider credits the account at
   * its discretion and then reports `Credited`. A repeated `collateralTxId` with the same content
   * returns the existing transaction; the account is not credited twice.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  registerCollateralDepositTransaction: Call<operations["registerCollateralDepositTransaction"]>;
  /**
   * Create a quote
   *
   * Fixes a price for the conversion of `fromAsset` into `toAsset`. The caller sends the amount of
   * one side; the quote contains the other. The quote is binding immediately (`ready`), for at
   * least 30 seconds, until `expiresAt`. There is no idempotency key: a repeated request creates
   * another quote. The body is required, although the contract does not mark it as required.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`body`): both `fromAmount` and `toAmount` are given, or the body is
   *   missing.
   * - 400 `unknown-asset` (`body`, `fromAsset` or `toAsset`, without a slash): the asset is
   *   unknown. `fromAsset` is checked first.
   * - 400 `unsupported-conversion` (`body`): the pair is not among the quote capabilities.
   */
  createQuote: Call<operations["createQuote"]>;
  /**
   * Execute a quote
   *
   * Converts at the quoted price. The request has no body. The response has the status `executed`
   * after the conversion, or `executing` while it is in progress. A quote is executed at most
   * once: its status prevents repetition, so there is no idempotency key.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
   * - 400 `quote-not-ready`: the quote is not `ready`, because it was executed or has expired.
   * - 400 `bad-request`: the balance of `fromAsset` is insufficient.
   */
  executeQuote: Call<operations["executeQuote"]>;
  /**
   * Get a quote
   *
   * Returns a quote with its current status, also after it was executed or has expired.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
   */
  getQuoteDetails: Call<operations["getQuoteDetails"]>;
  /**
   * List quotes
   *
   * Lists the quotes of the account in any status, sorted by creation time.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getQuotes: Call<operations["getQuotes"]>;
  /**
   * Create a ramp
   *
   * Creates an on-ramp, an off-ramp or a bridge. Unless the ramp is prefunded, the customer sends
   * the source asset as described in `paymentInstructions`, and the ramp is `Pending` until the
   * asset arrives or `expiresAt` has passed. A prefunded ramp uses assets that the provider
   * already holds and is `Processing` immediately.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
   *   precedence over all errors below.
   * - 400 `unknown-asset` (`body`): one of the two assets is unknown.
   * - 400 `unsupported-ramp-method` (`body`): the account has no ramp method from this `from` to
   *   this `to`.
   * - 400 `bad-request`: the amount is zero or below the minimum of the method, required personal
   *   data is missing, or the balance of a prefunded ramp is insufficient.
   */
  createRamp: Call<operations["createRamp"]>;
  /**
   * Get a ramp
   *
   * Returns a ramp with its current status and, after completion, its receipt.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the ramp is unknown, or belongs to another customer.
   */
  getRampDetails: Call<operations["getRampDetails"]>;
  /**
   * List ramps
   *
   * Lists the ramps of the account in any status, sorted by creation time.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getRamps: Call<operations["getRamps"]>;
  /**
   * Get the current rate of a pair
   *
   * Returns the rate at which the account would trade a pair now. The request must contain exactly
   * one pair id: of a conversion pair (`QuoteCapability`), a ramp method (`RampMethod`) or an
   * order book (`OrderBook`). An empty value is ignored. If several ids are sent, the first of
   * them in this order is used. The rate is not binding; only a quote is.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer, with or without a
   *   pair id.
   * - 400 `bad-request`: no pair id is given.
   */
  getRateByAccountAndPairId: Call<operations["getRateByAccountAndPairId"]>;
  /**
   * Cancel an order
   *
   * Cancels the open part of the order. Earlier trades are not affected. The response has no body;
   * `getOrderDetails` returns the order with the status `CANCELED`.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the order is unknown, or belongs to another customer.
   * - 400 `order-not-trading`: the order has no open part, because it was fulfilled, cancelled or
   *   rejected, or has expired.
   */
  cancelOrder: Call<operations["cancelOrder"]>;
  /**
   * Create an order
   *
   * Places an order of the account in an order book. A `LIMIT` order has a price and trades at
   * that price or a better one; a `MARKET` order trades at the prices in the book. `timeInForce`
   * determines what happens to the part that cannot be traded immediately. The body is required,
   * although the contract does not mark it as required.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`body`): the body is missing.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
   *   precedence over all errors below.
   * - 400 `bad-request`: the provider has no order book with the id `bookId`, or the account's
   *   balance is insufficient for the order.
   */
  createOrder: Call<operations["createOrder"]>;
  /**
   * List sell offers
   *
   * Lists the current sell offers in the order book, of all participants, the cheapest first.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider has no order book with this id.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBookAsks: Call<operations["getBookAsks"]>;
  /**
   * List buy offers
   *
   * Lists the current buy offers in the order book, of all participants, the highest price first.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider has no order book with this id.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBookBids: Call<operations["getBookBids"]>;
  /**
   * Get an order book
   *
   * Returns an order book of `getBooks`.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider has no order book with this id.
   */
  getBookDetails: Call<operations["getBookDetails"]>;
  /**
   * Get an order
   *
   * Returns an order with its current status and its trades.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the order is unknown, or belongs to another customer.
   */
  getOrderDetails: Call<operations["getOrderDetails"]>;
  /**
   * List orders
   *
   * Lists the orders of the account in any status, the latest first.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getOrders: Call<operations["getOrders"]>;
  /**
   * Get a deposit
   *
   * Returns a deposit with its current status.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the deposit is unknown, or belongs to another customer.
   */
  getDepositDetails: Call<operations["getDepositDetails"]>;
  /**
   * List deposits
   *
   * Lists the deposits to the account by every method, the latest first.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDeposits: Call<operations["getDeposits"]>;
  /**
   * Get a withdrawal
   *
   * Returns a withdrawal of any method with its current status.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the withdrawal is unknown, or belongs to another customer.
   */
  getWithdrawalDetails: Call<operations["getWithdrawalDetails"]>;
  /**
   * List withdrawals
   *
   * Lists the withdrawals of the account by every method, sorted by creation time. Each withdrawal
   * also appears in the list of its method.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getWithdrawals: Call<operations["getWithdrawals"]>;
  /**
   * Create a blockchain withdrawal
   *
   * Sends an asset from the account to an address on a blockchain. `balanceAmount` is debited from
   * the balance of `balanceAsset`; `destination.amount` arrives at the address. The withdrawal
   * starts as `pending`; read it again for its final status. `participantsIdentification` contains
   * the data for the travel rule; every part of it is optional.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
   *   precedence over all errors below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is unknown.
   * - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
   *   minimum of the method.
   */
  createBlockchainWithdrawal: Call<operations["createBlockchainWithdrawal"]>;
  /**
   * List blockchain withdrawals
   *
   * Lists the withdrawals with the method `PublicBlockchain`, sorted by creation time.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBlockchainWithdrawals: Call<operations["getBlockchainWithdrawals"]>;
  /**
   * Create a deposit address
   *
   * Creates an address of the account for a deposit method. `transferMethod` is the `deposit`
   * object of one of the account's deposit methods, with a policy that allows creation. The checks
   * run in the order below.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
   *   precedence over all errors below.
   * - 400 `unknown-asset` (`body`, `/transferMethod/asset/assetId`): the provider lists no asset
   *   with this id.
   * - 400 `unsupported-transfer-method`: the account has no such deposit method.
   * - 400 `deposit-address-creation-not-allowed`: the policy of the deposit method is
   *   `CannotCreate`.
   */
  createDepositAddress: Call<operations["createDepositAddress"]>;
  /**
   * Create a fiat withdrawal
   *
   * Sends national currency from the account to a bank account, at present by IBAN only. The
   * provider checks only the format of the IBAN.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
   *   precedence over all errors below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is unknown.
   * - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
   *   minimum of the method.
   */
  createFiatWithdrawal: Call<operations["createFiatWithdrawal"]>;
  /**
   * Disable a deposit address
   *
   * Disables a deposit address. The address stays in the list as `disabled`, and existing deposits
   * still refer to it. The response contains the disabled `DepositAddress`, although the published
   * contract declares no content for it.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   * - 400 `deposit-address-disabled`: the address is already disabled.
   */
  disableDepositAddress: Call<operations["disableDepositAddress"]>;
  /**
   * Get a deposit address
   *
   * Returns a deposit address, enabled or disabled.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   */
  getDepositAddressDetails: Call<operations["getDepositAddressDetails"]>;
  /**
   * List deposit addresses
   *
   * Lists the blockchain addresses and bank accounts for deposits to this account, including
   * disabled ones.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDepositAddresses: Call<operations["getDepositAddresses"]>;
  /**
   * List fiat withdrawals
   *
   * Lists the withdrawals to bank accounts, sorted by creation time.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getFiatWithdrawals: Call<operations["getFiatWithdrawals"]>;
  /**
   * Create an internal transfer
   *
   * Transfers an asset between two accounts of the same customer, off chain. If the policy of the
   * withdrawal method is `DirectParentAccount`, the destination must be the parent of this
   * account; if it is `AnyAccount`, any other account of the customer is allowed.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
   *   precedence over all errors below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is unknown.
   * - 400 `transfer-destination-not-allowed`: the policy of the method is `DirectParentAccount`,
   *   and the destination is not the parent.
   * - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
   *   minimum of the method.
   */
  createSubAccountWithdrawal: Call<operations["createSubAccountWithdrawal"]>;
  /**
   * List internal transfers
   *
   * Lists the transfers from this account to other accounts of the same customer, sorted by
   * creation time.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getSubAccountWithdrawals: Call<operations["getSubAccountWithdrawals"]>;
  /**
   * Create a peer account withdrawal
   *
   * Transfers an asset to the account of another customer of the same provider, off chain. The
   * balance may be a national currency or a listed asset, not the native asset of a blockchain.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
   *   precedence over all errors below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is unknown.
   * - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
   *   minimum of the method.
   */
  createPeerAccountWithdrawal: Call<operations["createPeerAccountWithdrawal"]>;
  /**
   * List peer account withdrawals
   *
   * Lists the withdrawals to other customers' accounts at the same provider, sorted by creation
   * time.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getPeerAccountWithdrawals: Call<operations["getPeerAccountWithdrawals"]>;
}

/** Creates one function per operation over a client. */
export function createCalls(caller: Caller): Calls {
  return {
    getAccountDetails: (...args) => caller.call(values.getAccountDetails, ...args),
    getAccounts: (...args) => caller.call(values.getAccounts, ...args),
    getBalances: (...args) => caller.call(values.getBalances, ...args),
    getAdditionalAssets: (...args) => caller.call(values.getAdditionalAssets, ...args),
    getAssetDetails: (...args) => caller.call(values.getAssetDetails, ...args),
    getBooks: (...args) => caller.call(values.getBooks, ...args),
    getCapabilities: (...args) => caller.call(values.getCapabilities, ...args),
    getDepositMethods: (...args) => caller.call(values.getDepositMethods, ...args),
    getQuoteCapabilities: (...args) => caller.call(values.getQuoteCapabilities, ...args),
    getRampMethods: (...args) => caller.call(values.getRampMethods, ...args),
    getWithdrawalMethods: (...args) => caller.call(values.getWithdrawalMethods, ...args),
    createCollateralAccountLink: (...args) => caller.call(values.createCollateralAccountLink, ...args),
    createCollateralDepositAddressForAsset: (...args) =>
      caller.call(values.createCollateralDepositAddressForAsset, ...args),
    getCollateralAccountLinks: (...args) => caller.call(values.getCollateralAccountLinks, ...args),
    getCollateralDepositAddresses: (...args) => caller.call(values.getCollateralDepositAddresses, ...args),
    getCollateralDepositAddressesDetails: (...args) =>
      caller.call(values.getCollateralDepositAddressesDetails, ...args),
    getCollateralDepositTransactionDetails: (...args) =>
      caller.call(values.getCollateralDepositTransactionDetails, ...args),
    getCollateralDepositTransactions: (...args) => caller.call(values.getCollateralDepositTransactions, ...args),
    getCollateralWithdrawalTransactionDetails: (...args) =>
      caller.call(values.getCollateralWithdrawalTransactionDetails, ...args),
    getCollateralWithdrawalTransactions: (...args) => caller.call(values.getCollateralWithdrawalTransactions, ...args),
    getCurrentSettlementInstructions: (...args) => caller.call(values.getCurrentSettlementInstructions, ...args),
    getSettlementDetails: (...args) => caller.call(values.getSettlementDetails, ...args),
    initiateCollateralDepositTransactionIntent: (...args) =>
      caller.call(values.initiateCollateralDepositTransactionIntent, ...args),
    initiateCollateralWithdrawalTransaction: (...args) =>
      caller.call(values.initiateCollateralWithdrawalTransaction, ...args),
    initiateCollateralWithdrawalTransactionIntent: (...args) =>
      caller.call(values.initiateCollateralWithdrawalTransactionIntent, ...args),
    initiateSettlement: (...args) => caller.call(values.initiateSettlement, ...args),
    registerCollateralDepositTransaction: (...args) =>
      caller.call(values.registerCollateralDepositTransaction, ...args),
    createQuote: (...args) => caller.call(values.createQuote, ...args),
    executeQuote: (...args) => caller.call(values.executeQuote, ...args),
    getQuoteDetails: (...args) => caller.call(values.getQuoteDetails, ...args),
    getQuotes: (...args) => caller.call(values.getQuotes, ...args),
    createRamp: (...args) => caller.call(values.createRamp, ...args),
    getRampDetails: (...args) => caller.call(values.getRampDetails, ...args),
    getRamps: (...args) => caller.call(values.getRamps, ...args),
    getRateByAccountAndPairId: (...args) => caller.call(values.getRateByAccountAndPairId, ...args),
    cancelOrder: (...args) => caller.call(values.cancelOrder, ...args),
    createOrder: (...args) => caller.call(values.createOrder, ...args),
    getBookAsks: (...args) => caller.call(values.getBookAsks, ...args),
    getBookBids: (...args) => caller.call(values.getBookBids, ...args),
    getBookDetails: (...args) => caller.call(values.getBookDetails, ...args),
    getOrderDetails: (...args) => caller.call(values.getOrderDetails, ...args),
    getOrders: (...args) => caller.call(values.getOrders, ...args),
    getDepositDetails: (...args) => caller.call(values.getDepositDetails, ...args),
    getDeposits: (...args) => caller.call(values.getDeposits, ...args),
    getWithdrawalDetails: (...args) => caller.call(values.getWithdrawalDetails, ...args),
    getWithdrawals: (...args) => caller.call(values.getWithdrawals, ...args),
    createBlockchainWithdrawal: (...args) => caller.call(values.createBlockchainWithdrawal, ...args),
    getBlockchainWithdrawals: (...args) => caller.call(values.getBlockchainWithdrawals, ...args),
    createDepositAddress: (...args) => caller.call(values.createDepositAddress, ...args),
    createFiatWithdrawal: (...args) => caller.call(values.createFiatWithdrawal, ...args),
    disableDepositAddress: (...args) => caller.call(values.disableDepositAddress, ...args),
    getDepositAddressDetails: (...args) => caller.call(values.getDepositAddressDetails, ...args),
    getDepositAddresses: (...args) => caller.call(values.getDepositAddresses, ...args),
    getFiatWithdrawals: (...args) => caller.call(values.getFiatWithdrawals, ...args),
    createSubAccountWithdrawal: (...args) => caller.call(values.createSubAccountWithdrawal, ...args),
    getSubAccountWithdrawals: (...args) => caller.call(values.getSubAccountWithdrawals, ...args),
    createPeerAccountWithdrawal: (...args) => caller.call(values.createPeerAccountWithdrawal, ...args),
    getPeerAccountWithdrawals: (...args) => caller.call(values.getPeerAccountWithdrawals, ...args),
  };
}
