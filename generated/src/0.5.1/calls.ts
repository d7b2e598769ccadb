// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Call, Caller } from "@provider-connectivity/core";
import * as values from "./operations/index.ts";
import type { operations } from "./types.ts";

/** Every operation as a function that resolves to the body of its success. */
export interface Calls {
  /**
   * One account
   *
   * Gives one account, with its balances if `balances=true`.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   */
  getAccountDetails: Call<operations["getAccountDetails"]>;
  /**
   * Accounts of the customer
   *
   * Lists all accounts of the customer to whom the API key belongs, main accounts and sub-accounts
   * alike, active or not. Balances are included only with `balances=true`, for every account of the
   * page.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getAccounts: Call<operations["getAccounts"]>;
  /**
   * Balances of an account
   *
   * Lists what the account holds, one entry per asset, whether the account is active or not. One of
   * `assetId`, `nationalCurrencyCode` and `cryptocurrencySymbol` narrows the list to a single asset;
   * an asset that the account does not hold gives an empty list. An empty filter counts as absent.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   * - 400 `schema-error` (`querystring`): more than one of the three filters is given. This wins
   *   over `unknown-asset`.
   * - 400 `unknown-asset` (`querystring`): the provider lists no asset with this `assetId`.
   */
  getBalances: Call<operations["getBalances"]>;
  /**
   * Assets that need an id
   *
   * Lists the tokens and provider-specific assets that other operations name by `assetId`. National
   * currencies and native assets of blockchains are not listed: their codes and symbols are known to
   * both sides. Every `assetId` that the provider uses anywhere is in this list.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getAdditionalAssets: Call<operations["getAdditionalAssets"]>;
  /**
   * One listed asset
   *
   * Gives one asset of `GET /capabilities/assets` by its id.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider lists no asset with this id.
   */
  getAssetDetails: Call<operations["getAssetDetails"]>;
  /**
   * Components offered by the provider
   *
   * Tells which version of the API the provider implements, which components it offers and which
   * accounts may use each one: `"*"` for all accounts, or a list of account ids. `requirements`
   * names what the provider expects from callers of a component. Fireblocks calls this before
   * anything else.
   *
   * Errors: only those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`).
   */
  getCapabilities: Call<operations["getCapabilities"]>;
  /**
   * Ways to deposit to an account
   *
   * Lists the deposit methods of the account: which asset can arrive, by which method, to which
   * balance it is credited, and whether `createDepositAddress` may be called for it. Entries with
   * the same `deposit` have the same policy.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDepositMethods: Call<operations["getDepositMethods"]>;
  /**
   * Pairs that can be converted
   *
   * Lists the pairs for which `createQuote` gives quotes. A pair has a direction: selling the second
   * asset for the first is another entry. The list is the same for all accounts.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getQuoteCapabilities: Call<operations["getQuoteCapabilities"]>;
  /**
   * Ramps open to an account
   *
   * Lists the ramp methods of the account: what goes in and what comes out. Two methods never have
   * both sides alike.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getRampMethods: Call<operations["getRampMethods"]>;
  /**
   * Ways to withdraw from an account
   *
   * Lists the withdrawal methods of the account: which asset can leave, by which method, and from
   * which balance. No two entries share both `withdrawal.asset` and `withdrawal.transferMethod`.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
   * Collateral is linked to main accounts only, one to one. A refusal is no error: it is answered
   * 200 with the status `Failed` or `Disabled` and a `rejectionReason`; so is an unknown collateral
   * account. Repeating a request answers with the existing link.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   */
  createCollateralAccountLink: Call<operations["createCollateralAccountLink"]>;
  /**
   * Announce an address of a collateral account
   *
   * Tells the provider an address at which the collateral account holds an asset. Fireblocks sends
   * it whenever collateral is added; the provider records an address that is new and answers with
   * the existing entry otherwise.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the provider does not accept the address or the asset.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  createCollateralDepositAddressForAsset: Call<operations["createCollateralDepositAddressForAsset"]>;
  /**
   * Collateral links of an account
   *
   * Lists the links between this account and collateral accounts at Fireblocks, whatever their
   * status. After a change of API key, Fireblocks finds the existing link here.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralAccountLinks: Call<operations["getCollateralAccountLinks"]>;
  /**
   * Addresses of a collateral account
   *
   * Lists the addresses of the collateral account that the provider was told of, optionally of one
   * asset only. Only `PublicBlockchain` addresses occur. A filter that matches nothing gives an
   * empty list.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralDepositAddresses: Call<operations["getCollateralDepositAddresses"]>;
  /**
   * One address of a collateral account
   *
   * Gives one recorded address by its id.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   */
  getCollateralDepositAddressesDetails: Call<operations["getCollateralDepositAddressesDetails"]>;
  /**
   * One deposit to a collateral account
   *
   * Gives one registered deposit with its current status.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
   */
  getCollateralDepositTransactionDetails: Call<operations["getCollateralDepositTransactionDetails"]>;
  /**
   * Deposits to a collateral account
   *
   * Lists the registered deposits of collateral.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralDepositTransactions: Call<operations["getCollateralDepositTransactions"]>;
  /**
   * One withdrawal from a collateral account
   *
   * Gives one withdrawal of collateral with its current status.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
   */
  getCollateralWithdrawalTransactionDetails: Call<operations["getCollateralWithdrawalTransactionDetails"]>;
  /**
   * Withdrawals from a collateral account
   *
   * Lists the withdrawals of collateral that the provider was told of.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralWithdrawalTransactions: Call<operations["getCollateralWithdrawalTransactions"]>;
  /**
   * What a settlement would move now
   *
   * Gives the transfers that would settle the account at this moment, and the version under which
   * the provider keeps them. Calling it again without an intervening change gives the same version.
   * Both lists may be empty.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   */
  getCurrentSettlementInstructions: Call<operations["getCurrentSettlementInstructions"]>;
  /**
   * State of a settlement
   *
   * Gives the state of a settlement and of each of its transfers, as far as the provider knows it.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the settlement version is unknown, or belongs to another
   *   customer.
   */
  getSettlementDetails: Call<operations["getSettlementDetails"]>;
  /**
   * Ask whether collateral may be added
   *
   * Asks the provider, before anything moves, whether it would accept an amount as collateral. A
   * refusal is no error: it is answered 200 with `Rejected` and a `rejectionReason`. With `Approved`
   * the provider adds its own `partnerIntentId`, which comes back when the transaction is
   * registered. Sending `fireblocksIntentId` again, unchanged, returns the intent that exists
   * already.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  initiateCollateralDepositTransactionIntent: Call<operations["initiateCollateralDepositTransactionIntent"]>;
  /**
   * Withdraw from a collateral account
   *
   * Tells the provider the transaction by which collateral leaves the collateral account, with the
   * approved intent and, if it is part of one, the settlement. A refusal is no error: it is answered
   * 200 with `Rejected` and a `rejectionReason`. Sending `collateralTxId` again, unchanged, returns
   * the transaction that exists already.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  initiateCollateralWithdrawalTransaction: Call<operations["initiateCollateralWithdrawalTransaction"]>;
  /**
   * Ask whether collateral may be removed
   *
   * Asks the provider, before anything moves, whether it would release an amount of collateral to an
   * address. A refusal is no error: it is answered 200 with `Rejected` and a `rejectionReason`.
   * Sending `fireblocksIntentId` again, unchanged, returns the intent that exists already.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  initiateCollateralWithdrawalTransactionIntent: Call<operations["initiateCollateralWithdrawalTransactionIntent"]>;
  /**
   * Start a settlement
   *
   * Starts the settlement that was read before, under an id given by Fireblocks. The answer repeats
   * the instructions that both sides are going to carry out. A repeated `settlementId` with the same
   * version answers with the same settlement.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: `settlementVersion` is not the current one, or the same `settlementId` was
   *   sent before with another version.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  initiateSettlement: Call<operations["initiateSettlement"]>;
  /**
   * Register a deposit to a collateral account
   *
   * Tells the provider the transaction by which approved collateral is added. The provider credits
   * the account when it sees fit and reports `Credited`. Sending `collateralTxId` again, unchanged,
   * returns the transaction that exists already; nothing is credited twice.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  registerCollateralDepositTransaction: Call<operations["registerCollateralDepositTransaction"]>;
  /**
   * Ask for a quote
   *
   * Fixes a price for converting `fromAsset` into `toAsset`. The caller gives the amount on one side
   * and gets the other. The quote is binding from the start (`ready`) and stays so for at least 30
   * seconds, until `expiresAt`. There is no idempotency key: a repeated request gives another quote.
   * The body is needed although the contract does not mark it so.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`body`): both `fromAmount` and `toAmount` are given, or the body is
   *   missing.
   * - 400 `unknown-asset` (`body`, `fromAsset` or `toAsset`, without a slash): the provider knows no
   *   such asset. `fromAsset` is looked at first.
   * - 400 `unsupported-conversion` (`body`): the pair is not among the quote capabilities.
   */
  createQuote: Call<operations["createQuote"]>;
  /**
   * Execute a quote
   *
   * Converts at the quoted price. The request has no body. The answer shows `executed` when the
   * conversion is done, or `executing` while it is under way. A quote is executed once at most: the
   * quote itself, not a key, guards against repetition.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
   * - 400 `quote-not-ready`: the quote is not `ready`, because it was executed before or has
   *   expired.
   * - 400 `bad-request`: the account does not hold enough of `fromAsset`.
   */
  executeQuote: Call<operations["executeQuote"]>;
  /**
   * One quote
   *
   * Gives one quote with its current status. Quotes remain readable after they were executed or have
   * expired.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
   */
  getQuoteDetails: Call<operations["getQuoteDetails"]>;
  /**
   * Quotes of an account
   *
   * Lists the quotes of the account, whatever became of them, by time of creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getQuotes: Call<operations["getQuotes"]>;
  /**
   * Create a ramp
   *
   * Orders an on-ramp, an off-ramp or a bridge. Unless it is prefunded, the answer says in
   * `paymentInstructions` where the customer has to send the source asset, and the ramp is `Pending`
   * until that arrives or `expiresAt` has passed. A prefunded ramp takes the amount from what the
   * provider already holds and is `Processing` at once.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
   *   error below.
   * - 400 `unknown-asset` (`body`): the provider knows neither of the two assets.
   * - 400 `unsupported-source-asset` (`body`): the asset of `from` cannot be ramped.
   * - 400 `unsupported-destination-asset` (`body`): the asset of `to` cannot be ramped to.
   * - 400 `unsupported-ramp-method` (`body`): no ramp method of the account joins this `from` and
   *   this `to`.
   * - 400 `amount-below-minimum` (`body`): the amount is zero or below the minimum of the method.
   * - 400 `pii-missing`: the provider needs data in `participantsIdentification` that is not there.
   * - 400 `unsupported-external-source`, `unsupported-region` or `destination-not-whitelisted`: the
   *   provider does not serve this source, region or destination.
   * - 400 `bad-request`: a prefunded ramp finds too little to take from.
   */
  createRamp: Call<operations["createRamp"]>;
  /**
   * One ramp
   *
   * Gives one ramp with its current status and, once it is finished, its receipt.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the ramp is unknown, or belongs to another customer.
   */
  getRampDetails: Call<operations["getRampDetails"]>;
  /**
   * Ramps of an account
   *
   * Lists the ramps of the account, whatever became of them, by time of creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getRamps: Call<operations["getRamps"]>;
  /**
   * Current rate of a pair
   *
   * Gives the rate at which the account would trade a pair now. Exactly one of the three pair ids is
   * expected: a conversion pair (`QuoteCapability`), a ramp method (`RampMethod`) or an order book
   * pair. An empty value counts as absent. Should several be given, they are taken in that order.
   * The rate is an indication; only a quote binds the provider.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer. Also without any pair
   *   id.
   * - 400 `bad-request`: no pair id is given.
   */
  getRateByAccountAndPairId: Call<operations["getRateByAccountAndPairId"]>;
  /**
   * One deposit
   *
   * Gives one deposit with its current status.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the deposit is unknown, or belongs to another customer.
   */
  getDepositDetails: Call<operations["getDepositDetails"]>;
  /**
   * Deposits of an account
   *
   * Lists the deposits to the account by every method, latest first.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDeposits: Call<operations["getDeposits"]>;
  /**
   * One withdrawal
   *
   * Gives one withdrawal of any method with its current status.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the withdrawal is unknown, or belongs to another customer.
   */
  getWithdrawalDetails: Call<operations["getWithdrawalDetails"]>;
  /**
   * Withdrawals of an account
   *
   * Lists the withdrawals of the account by every method, by time of creation. Each one also appears
   * in the list of its own method.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getWithdrawals: Call<operations["getWithdrawals"]>;
  /**
   * Withdraw to a blockchain address
   *
   * Sends an asset from the account to an address on a blockchain. `balanceAmount` is taken from the
   * balance of `balanceAsset`; `destination.amount` arrives at the address. The withdrawal starts as
   * `pending`; read it again for its outcome. `participantsIdentification` carries what the travel
   * rule asks for; every part of it is optional.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
   *   error below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is not one that the
   *   provider knows.
   * - 400 `bad-request`: the account does not hold enough of `balanceAsset`, or the amount is below
   *   the minimum of the method.
   */
  createBlockchainWithdrawal: Call<operations["createBlockchainWithdrawal"]>;
  /**
   * Blockchain withdrawals of an account
   *
   * Lists the withdrawals whose method is `PublicBlockchain`, by time of creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBlockchainWithdrawals: Call<operations["getBlockchainWithdrawals"]>;
  /**
   * Create a deposit address
   *
   * Gives the account a new address for a deposit method. `transferMethod` is the `deposit` object
   * of one of its deposit methods, which allows creation. The checks run in the order below.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
   *   error below.
   * - 400 `unknown-asset` (`body`, `/transferMethod/asset/assetId`): the provider lists no such
   *   asset.
   * - 400 `unsupported-transfer-method`: the account has no such deposit method.
   * - 400 `deposit-address-creation-not-allowed`: the policy of the deposit method is
   *   `CannotCreate`.
   */
  createDepositAddress: Call<operations["createDepositAddress"]>;
  /**
   * Withdraw to a bank account
   *
   * Sends national currency from the account to a bank account, at present by IBAN only. The
   * provider checks the form of the IBAN, not more.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
   *   error below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is not one that the
   *   provider knows.
   * - 400 `bad-request`: the account does not hold enough of `balanceAsset`, or the amount is below
   *   the minimum of the method.
   */
  createFiatWithdrawal: Call<operations["createFiatWithdrawal"]>;
  /**
   * Disable a deposit address
   *
   * Takes a deposit address out of use. It stays in the list as `disabled`, and deposits that refer
   * to it keep it. The answer carries the disabled `DepositAddress`, although the published contract
   * declares no content for it.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   * - 400 `deposit-address-disabled`: the address is disabled already.
   */
  disableDepositAddress: Call<operations["disableDepositAddress"]>;
  /**
   * One deposit address
   *
   * Gives one deposit address, enabled or disabled.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   */
  getDepositAddressDetails: Call<operations["getDepositAddressDetails"]>;
  /**
   * Deposit addresses of an account
   *
   * Lists the blockchain addresses and bank accounts to which deposits for this account can be sent,
   * the disabled ones included.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDepositAddresses: Call<operations["getDepositAddresses"]>;
  /**
   * Fiat withdrawals of an account
   *
   * Lists the withdrawals to bank accounts, by time of creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getFiatWithdrawals: Call<operations["getFiatWithdrawals"]>;
  /**
   * Transfer to another of the customer's accounts
   *
   * Moves an asset between two accounts of the same customer, off chain. Where the withdrawal method
   * says `DirectParentAccount`, the destination must be the parent of this account; with
   * `AnyAccount` it may be any other account of the customer.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
   *   error below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is not one that the
   *   provider knows.
   * - 400 `transfer-destination-not-allowed`: the policy of the method is `DirectParentAccount` and
   *   the destination is not the parent.
   * - 400 `bad-request`: the account does not hold enough of `balanceAsset`, or the amount is below
   *   the minimum of the method.
   */
  createSubAccountWithdrawal: Call<operations["createSubAccountWithdrawal"]>;
  /**
   * Internal transfers of an account
   *
   * Lists the transfers from this account to other accounts of the same customer, by time of
   * creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getSubAccountWithdrawals: Call<operations["getSubAccountWithdrawals"]>;
  /**
   * Withdraw to another customer's account
   *
   * Moves an asset to the account of another customer of the same provider, off chain. The balance
   * may be a national currency or a listed asset, not a blockchain's native asset.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
   *   error below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is not one that the
   *   provider knows.
   * - 400 `bad-request`: the account does not hold enough of `balanceAsset`, or the amount is below
   *   the minimum of the method.
   */
  createPeerAccountWithdrawal: Call<operations["createPeerAccountWithdrawal"]>;
  /**
   * Peer account withdrawals of an account
   *
   * Lists the withdrawals to other customers' accounts with the same provider, by time of creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
