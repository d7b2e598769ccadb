// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
export interface paths {
  "/capabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Components offered by the provider
     * @description Tells which version of the API the provider implements, which components it offers and which
     *     accounts may use each one: `"*"` for all accounts, or a list of account ids. `requirements`
     *     names what the provider expects from callers of a component. Fireblocks calls this before
     *     anything else.
     *
     *     Errors: only those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`).
     */
    get: operations["getCapabilities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/capabilities/assets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Assets that need an id
     * @description Lists the tokens and provider-specific assets that other operations name by `assetId`. National
     *     currencies and native assets of blockchains are not listed: their codes and symbols are known to
     *     both sides. Every `assetId` that the provider uses anywhere is in this list.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getAdditionalAssets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/capabilities/assets/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One listed asset
     * @description Gives one asset of `GET /capabilities/assets` by its id.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the provider lists no asset with this id.
     */
    get: operations["getAssetDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Accounts of the customer
     * @description Lists all accounts of the customer to whom the API key belongs, main accounts and sub-accounts
     *     alike, active or not. Balances are included only with `balances=true`, for every account of the
     *     page.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One account
     * @description Gives one account, with its balances if `balances=true`.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     */
    get: operations["getAccountDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/rate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Current rate of a pair
     * @description Gives the rate at which the account would trade a pair now. Exactly one of the three pair ids is
     *     expected: a conversion pair (`QuoteCapability`), a ramp method (`RampMethod`) or an order book
     *     pair. An empty value counts as absent. Should several be given, they are taken in that order.
     *     The rate is an indication; only a quote binds the provider.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer. Also without any pair
     *       id.
     *     - 400 `bad-request`: no pair id is given.
     */
    get: operations["getRateByAccountAndPairId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/balances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Balances of an account
     * @description Lists what the account holds, one entry per asset, whether the account is active or not. One of
     *     `assetId`, `nationalCurrencyCode` and `cryptocurrencySymbol` narrows the list to a single asset;
     *     an asset that the account does not hold gives an empty list. An empty filter counts as absent.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     *     - 400 `schema-error` (`querystring`): more than one of the three filters is given. This wins
     *       over `unknown-asset`.
     *     - 400 `unknown-asset` (`querystring`): the provider lists no asset with this `assetId`.
     */
    get: operations["getBalances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/capabilities/liquidity/quotes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Pairs that can be converted
     * @description Lists the pairs for which `createQuote` gives quotes. A pair has a direction: selling the second
     *     asset for the first is another entry. The list is the same for all accounts.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getQuoteCapabilities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/liquidity/quotes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Quotes of an account
     * @description Lists the quotes of the account, whatever became of them, by time of creation.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getQuotes"];
    put?: never;
    /**
     * Ask for a quote
     * @description Fixes a price for converting `fromAsset` into `toAsset`. The caller gives the amount on one side
     *     and gets the other. The quote is binding from the start (`ready`) and stays so for at least 30
     *     seconds, until `expiresAt`. There is no idempotency key: a repeated request gives another quote.
     *     The body is needed although the contract does not mark it so.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`body`): both `fromAmount` and `toAmount` are given, or the body is
     *       missing.
     *     - 400 `unknown-asset` (`body`, `fromAsset` or `toAsset`, without a slash): the provider knows no
     *       such asset. `fromAsset` is looked at first.
     *     - 400 `unsupported-conversion` (`body`): the pair is not among the quote capabilities.
     */
    post: operations["createQuote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/liquidity/quotes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One quote
     * @description Gives one quote with its current status. Quotes remain readable after they were executed or have
     *     expired.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
     */
    get: operations["getQuoteDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/liquidity/quotes/{id}/execute": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Execute a quote
     * @description Converts at the quoted price. The request has no body. The answer shows `executed` when the
     *     conversion is done, or `executing` while it is under way. A quote is executed once at most: the
     *     quote itself, not a key, guards against repetition.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
     *     - 400 `quote-not-ready`: the quote is not `ready`, because it was executed before or has
     *       expired.
     *     - 400 `bad-request`: the account does not hold enough of `fromAsset`.
     */
    post: operations["executeQuote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/capabilities/transfers/withdrawals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ways to withdraw from an account
     * @description Lists the withdrawal methods of the account: which asset can leave, by which method, and from
     *     which balance. No two entries share both `withdrawal.asset` and `withdrawal.transferMethod`.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getWithdrawalMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/capabilities/transfers/deposits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ways to deposit to an account
     * @description Lists the deposit methods of the account: which asset can arrive, by which method, to which
     *     balance it is credited, and whether `createDepositAddress` may be called for it. Entries with
     *     the same `deposit` have the same policy.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getDepositMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/transfers/withdrawals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Withdrawals of an account
     * @description Lists the withdrawals of the account by every method, by time of creation. Each one also appears
     *     in the list of its own method.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getWithdrawals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/transfers/withdrawals/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One withdrawal
     * @description Gives one withdrawal of any method with its current status.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the withdrawal is unknown, or belongs to another customer.
     */
    get: operations["getWithdrawalDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/transfers/withdrawals/blockchain": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Blockchain withdrawals of an account
     * @description Lists the withdrawals whose method is `PublicBlockchain`, by time of creation.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getBlockchainWithdrawals"];
    put?: never;
    /**
     * Withdraw to a blockchain address
     * @description Sends an asset from the account to an address on a blockchain. `balanceAmount` is taken from the
     *     balance of `balanceAsset`; `destination.amount` arrives at the address. The withdrawal starts as
     *     `pending`; read it again for its outcome. `participantsIdentification` carries what the travel
     *     rule asks for; every part of it is optional.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
     *       error below.
     *     - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
     *       asset.
     *     - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is not one that the
     *       provider knows.
     *     - 400 `bad-request`: the account does not hold enough of `balanceAsset`, or the amount is below
     *       the minimum of the method.
     */
    post: operations["createBlockchainWithdrawal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/transfers/withdrawals/fiat": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fiat withdrawals of an account
     * @description Lists the withdrawals to bank accounts, by time of creation.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getFiatWithdrawals"];
    put?: never;
    /**
     * Withdraw to a bank account
     * @description Sends national currency from the account to a bank account, at present by IBAN only. The
     *     provider checks the form of the IBAN, not more.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
     *       error below.
     *     - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
     *       asset.
     *     - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is not one that the
     *       provider knows.
     *     - 400 `bad-request`: the account does not hold enough of `balanceAsset`, or the amount is below
     *       the minimum of the method.
     */
    post: operations["createFiatWithdrawal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/transfers/withdrawals/peeraccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Peer account withdrawals of an account
     * @description Lists the withdrawals to other customers' accounts with the same provider, by time of creation.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getPeerAccountWithdrawals"];
    put?: never;
    /**
     * Withdraw to another customer's account
     * @description Moves an asset to the account of another customer of the same provider, off chain. The balance
     *     may be a national currency or a listed asset, not a blockchain's native asset.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
     *       error below.
     *     - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
     *       asset.
     *     - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is not one that the
     *       provider knows.
     *     - 400 `bad-request`: the account does not hold enough of `balanceAsset`, or the amount is below
     *       the minimum of the method.
     */
    post: operations["createPeerAccountWithdrawal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/transfers/withdrawals/subaccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Internal transfers of an account
     * @description Lists the transfers from this account to other accounts of the same customer, by time of
     *     creation.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getSubAccountWithdrawals"];
    put?: never;
    /**
     * Transfer to another of the customer's accounts
     * @description Moves an asset between two accounts of the same customer, off chain. Where the withdrawal method
     *     says `DirectParentAccount`, the destination must be the parent of this account; with
     *     `AnyAccount` it may be any other account of the customer.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
     *       error below.
     *     - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
     *       asset.
     *     - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is not one that the
     *       provider knows.
     *     - 400 `transfer-destination-not-allowed`: the policy of the method is `DirectParentAccount` and
     *       the destination is not the parent.
     *     - 400 `bad-request`: the account does not hold enough of `balanceAsset`, or the amount is below
     *       the minimum of the method.
     */
    post: operations["createSubAccountWithdrawal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/transfers/deposits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Deposits of an account
     * @description Lists the deposits to the account by every method, latest first.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getDeposits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/transfers/deposits/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One deposit
     * @description Gives one deposit with its current status.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the deposit is unknown, or belongs to another customer.
     */
    get: operations["getDepositDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/transfers/deposits/addresses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Deposit addresses of an account
     * @description Lists the blockchain addresses and bank accounts to which deposits for this account can be sent,
     *     the disabled ones included.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getDepositAddresses"];
    put?: never;
    /**
     * Create a deposit address
     * @description Gives the account a new address for a deposit method. `transferMethod` is the `deposit` object
     *     of one of its deposit methods, which allows creation. The checks run in the order below.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
     *       error below.
     *     - 400 `unknown-asset` (`body`, `/transferMethod/asset/assetId`): the provider lists no such
     *       asset.
     *     - 400 `unsupported-transfer-method`: the account has no such deposit method.
     *     - 400 `deposit-address-creation-not-allowed`: the policy of the deposit method is
     *       `CannotCreate`.
     */
    post: operations["createDepositAddress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/transfers/deposits/addresses/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One deposit address
     * @description Gives one deposit address, enabled or disabled.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
     */
    get: operations["getDepositAddressDetails"];
    put?: never;
    post?: never;
    /**
     * Disable a deposit address
     * @description Takes a deposit address out of use. It stays in the list as `disabled`, and deposits that refer
     *     to it keep it. The answer carries the disabled `DepositAddress`, although the published contract
     *     declares no content for it.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
     *     - 400 `deposit-address-disabled`: the address is disabled already.
     */
    delete: operations["disableDepositAddress"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/collateral/link": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Collateral links of an account
     * @description Lists the links between this account and collateral accounts at Fireblocks, whatever their
     *     status. After a change of API key, Fireblocks finds the existing link here.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getCollateralAccountLinks"];
    put?: never;
    /**
     * Link a collateral account
     * @description Asks the provider to accept a Fireblocks collateral account as security for this account.
     *     Collateral is linked to main accounts only, one to one. A refusal is no error: it is answered
     *     200 with the status `Failed` or `Disabled` and a `rejectionReason`; so is an unknown collateral
     *     account. Repeating a request answers with the existing link.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     */
    post: operations["createCollateralAccountLink"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/collateral/{collateralId}/addresses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Addresses of a collateral account
     * @description Lists the addresses of the collateral account that the provider was told of, optionally of one
     *     asset only. Only `PublicBlockchain` addresses occur. A filter that matches nothing gives an
     *     empty list.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getCollateralDepositAddresses"];
    put?: never;
    /**
     * Announce an address of a collateral account
     * @description Tells the provider an address at which the collateral account holds an asset. Fireblocks sends
     *     it whenever collateral is added; the provider records an address that is new and answers with
     *     the existing entry otherwise.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: the provider does not accept the address or the asset.
     *
     *     The published contract declares its errors without bodies; providers send the usual error
     *     objects all the same.
     */
    post: operations["createCollateralDepositAddressForAsset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/collateral/{collateralId}/addresses/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One address of a collateral account
     * @description Gives one recorded address by its id.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
     */
    get: operations["getCollateralDepositAddressesDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/collateral/{collateralId}/intents/deposits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask whether collateral may be added
     * @description Asks the provider, before anything moves, whether it would accept an amount as collateral. A
     *     refusal is no error: it is answered 200 with `Rejected` and a `rejectionReason`. With `Approved`
     *     the provider adds its own `partnerIntentId`, which comes back when the transaction is
     *     registered. Sending `fireblocksIntentId` again, unchanged, returns the intent that exists
     *     already.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
     *
     *     The published contract declares its errors without bodies; providers send the usual error
     *     objects all the same.
     */
    post: operations["initiateCollateralDepositTransactionIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/collateral/{collateralId}/deposits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Deposits to a collateral account
     * @description Lists the registered deposits of collateral.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getCollateralDepositTransactions"];
    put?: never;
    /**
     * Register a deposit to a collateral account
     * @description Tells the provider the transaction by which approved collateral is added. The provider credits
     *     the account when it sees fit and reports `Credited`. Sending `collateralTxId` again, unchanged,
     *     returns the transaction that exists already; nothing is credited twice.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
     *
     *     The published contract declares its errors without bodies; providers send the usual error
     *     objects all the same.
     */
    post: operations["registerCollateralDepositTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/collateral/{collateralId}/deposits/{collateralTxId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One deposit to a collateral account
     * @description Gives one registered deposit with its current status.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
     */
    get: operations["getCollateralDepositTransactionDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/collateral/{collateralId}/intents/withdrawals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask whether collateral may be removed
     * @description Asks the provider, before anything moves, whether it would release an amount of collateral to an
     *     address. A refusal is no error: it is answered 200 with `Rejected` and a `rejectionReason`.
     *     Sending `fireblocksIntentId` again, unchanged, returns the intent that exists already.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
     *
     *     The published contract declares its errors without bodies; providers send the usual error
     *     objects all the same.
     */
    post: operations["initiateCollateralWithdrawalTransactionIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/collateral/{collateralId}/withdrawals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Withdrawals from a collateral account
     * @description Lists the withdrawals of collateral that the provider was told of.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getCollateralWithdrawalTransactions"];
    put?: never;
    /**
     * Withdraw from a collateral account
     * @description Tells the provider the transaction by which collateral leaves the collateral account, with the
     *     approved intent and, if it is part of one, the settlement. A refusal is no error: it is answered
     *     200 with `Rejected` and a `rejectionReason`. Sending `collateralTxId` again, unchanged, returns
     *     the transaction that exists already.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
     *
     *     The published contract declares its errors without bodies; providers send the usual error
     *     objects all the same.
     */
    post: operations["initiateCollateralWithdrawalTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/collateral/{collateralId}/withdrawals/{collateralTxId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One withdrawal from a collateral account
     * @description Gives one withdrawal of collateral with its current status.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
     */
    get: operations["getCollateralWithdrawalTransactionDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/collateral/{collateralId}/settlement": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a settlement would move now
     * @description Gives the transfers that would settle the account at this moment, and the version under which
     *     the provider keeps them. Calling it again without an intervening change gives the same version.
     *     Both lists may be empty.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     */
    get: operations["getCurrentSettlementInstructions"];
    put?: never;
    /**
     * Start a settlement
     * @description Starts the settlement that was read before, under an id given by Fireblocks. The answer repeats
     *     the instructions that both sides are going to carry out. A repeated `settlementId` with the same
     *     version answers with the same settlement.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: `settlementVersion` is not the current one, or the same `settlementId` was
     *       sent before with another version.
     *
     *     The published contract declares its errors without bodies; providers send the usual error
     *     objects all the same.
     */
    post: operations["initiateSettlement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/collateral/{collateralId}/settlements/{settlementVersion}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * State of a settlement
     * @description Gives the state of a settlement and of each of its transfers, as far as the provider knows it.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the settlement version is unknown, or belongs to another
     *       customer.
     */
    get: operations["getSettlementDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/capabilities/ramps": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ramps open to an account
     * @description Lists the ramp methods of the account: what goes in and what comes out. Two methods never have
     *     both sides alike.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getRampMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/ramps": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ramps of an account
     * @description Lists the ramps of the account, whatever became of them, by time of creation.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: operations["getRamps"];
    put?: never;
    /**
     * Create a ramp
     * @description Orders an on-ramp, an off-ramp or a bridge. Unless it is prefunded, the answer says in
     *     `paymentInstructions` where the customer has to send the source asset, and the ramp is `Pending`
     *     until that arrives or `expiresAt` has passed. A prefunded ramp takes the amount from what the
     *     provider already holds and is `Processing` at once.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
     *       error below.
     *     - 400 `unknown-asset` (`body`): the provider knows neither of the two assets.
     *     - 400 `unsupported-source-asset` (`body`): the asset of `from` cannot be ramped.
     *     - 400 `unsupported-destination-asset` (`body`): the asset of `to` cannot be ramped to.
     *     - 400 `unsupported-ramp-method` (`body`): no ramp method of the account joins this `from` and
     *       this `to`.
     *     - 400 `amount-below-minimum` (`body`): the amount is zero or below the minimum of the method.
     *     - 400 `pii-missing`: the provider needs data in `participantsIdentification` that is not there.
     *     - 400 `unsupported-external-source`, `unsupported-region` or `destination-not-whitelisted`: the
     *       provider does not serve this source, region or destination.
     *     - 400 `bad-request`: a prefunded ramp finds too little to take from.
     */
    post: operations["createRamp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/ramps/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One ramp
     * @description Gives one ramp with its current status and, once it is finished, its receipt.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the ramp is unknown, or belongs to another customer.
     */
    get: operations["getRampDetails"];
    put?: never;
    post?: never;
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
    /** @description An error that is neither a bad request nor a matter of authorization. */
    GeneralError: {
      /** @description What went wrong, for people. Its wording is not part of the contract. */
      message: string;
      /**
       * @description `not-found` with 404; `internal-error` with 5XX, after which the request may be retried.
       * @enum {unknown}
       */
      errorType: "internal-error" | "not-found";
    };
    /** @description A request that the provider will refuse again if it is repeated unchanged. */
    BadRequestError: {
      /** @description What went wrong, for people. Its wording is not part of the contract. */
      message: string;
      /**
       * @description Kind of error:
       *     - `schema-error`: the request, or a whole part of it, has the wrong form
       *     - `schema-property-error`: one property has the wrong form; `propertyName` names it
       *     - `bad-request`: a rule without a type of its own, such as too little balance
       *     - `unknown-asset`: the provider knows no such asset
       *     - `unsupported-conversion`: the pair is not offered
       *     - `quote-not-ready`: the quote was executed before or has expired
       *     - `deposit-address-disabled`: the address is disabled already
       *     - `order-not-trading`: left from the trading component of earlier versions, not used
       *     - `idempotency-key-reuse`: the key belongs to another request
       *     - `deposit-address-creation-not-allowed`: the deposit method has fixed addresses
       *     - `unsupported-transfer-method`: the account has no such method for this asset
       *     - `transfer-destination-not-allowed`: the policy of the method excludes this account
       *     - `unsupported-ramp-method`, `unsupported-source-asset`, `unsupported-destination-asset`:
       *       the ramp is not offered as a whole, from this asset, or to this asset
       *     - `amount-below-minimum`: the amount of the ramp is too small
       *     - `pii-missing`: personal data that the provider needs is missing
       *     - `unsupported-external-source`, `unsupported-region`, `destination-not-whitelisted`: the
       *       provider does not serve this source, region or destination
       * @enum {unknown}
       */
      errorType:
        | "schema-error"
        | "schema-property-error"
        | "bad-request"
        | "unknown-asset"
        | "unsupported-conversion"
        | "quote-not-ready"
        | "deposit-address-disabled"
        | "order-not-trading"
        | "idempotency-key-reuse"
        | "deposit-address-creation-not-allowed"
        | "unsupported-transfer-method"
        | "transfer-destination-not-allowed"
        | "unsupported-ramp-method"
        | "unsupported-source-asset"
        | "unsupported-destination-asset"
        | "amount-below-minimum"
        | "pii-missing"
        | "unsupported-external-source"
        | "unsupported-region"
        | "destination-not-whitelisted";
      /** @description The property at fault: a JSON pointer into `requestPart`. Header names, and the assets of a quote request, come without the leading slash. */
      propertyName?: string;
      requestPart?: components["schemas"]["RequestPart"];
    };
    /** @description A request with an API key that the provider does not accept. */
    UnauthorizedError: {
      /** @description What went wrong, for people. Its wording is not part of the contract. */
      message: string;
      /**
       * @description Always `unauthorized`.
       * @enum {unknown}
       */
      errorType: "unauthorized";
      /**
       * @description Always `X-FBAPI-KEY`.
       * @enum {unknown}
       */
      propertyName?: "X-FBAPI-KEY";
      /**
       * @description Always `headers`.
       * @enum {unknown}
       */
      requestPart?: "headers";
    };
    /**
     * @description Where in the request the fault lies: path parameters, body, query string or headers.
     * @enum {unknown}
     */
    RequestPart: "params" | "body" | "querystring" | "headers";
    /** @description What a provider implements. */
    Capabilities: {
      /** @description Version of this API that the provider implements, such as `0.5.1`. */
      version: string;
      components: components["schemas"]["ApiComponents"];
      requirements?: components["schemas"]["CapabilitiesWithRequirements"];
    };
    /** @description An empty object. Its presence asks the caller to name the users behind a request in `X-FBAPI-INITIATED-BY`, `X-FBAPI-APPROVED-BY` and `X-FBAPI-SIGNED-BY`. */
    UserIdentificationRequirement: Record<string, never>;
    /** @description Requirements that any component can have. */
    CommonCapabilityRequirements: {
      userIdentification?: components["schemas"]["UserIdentificationRequirement"];
    };
    /** @description Which blockchain addresses can be withdrawn to. */
    WithdrawalAddressPolicyRequirement: {
      /**
       * @description `ApprovedAddressesOnly`: addresses that were approved with the provider beforehand. `AllAddresses`: any address.
       * @enum {string}
       */
      value: "ApprovedAddressesOnly" | "AllAddresses";
    };
    /** @description Requirements of blockchain transfers. */
    TransfersBlockchainRequirements: components["schemas"]["CommonCapabilityRequirements"] & {
      withdrawalAddressPolicy?: components["schemas"]["WithdrawalAddressPolicyRequirement"];
    };
    /** @description What the provider expects of callers, component by component. Collateral has no requirements. */
    CapabilitiesWithRequirements: {
      accounts?: components["schemas"]["CommonCapabilityRequirements"];
      balances?: components["schemas"]["CommonCapabilityRequirements"];
      transfers?: components["schemas"]["CommonCapabilityRequirements"];
      transfersBlockchain?: components["schemas"]["TransfersBlockchainRequirements"];
      transfersFiat?: components["schemas"]["CommonCapabilityRequirements"];
      transfersPeerAccounts?: components["schemas"]["CommonCapabilityRequirements"];
      transfersInternal?: components["schemas"]["CommonCapabilityRequirements"];
      liquidity?: components["schemas"]["CommonCapabilityRequirements"];
      ramps?: components["schemas"]["CommonCapabilityRequirements"];
      rates?: components["schemas"]["CommonCapabilityRequirements"];
    };
    /** @description The components that a provider offers. A component that is missing is not offered. Every one of the `transfers…` components needs `transfers`; `collateral` needs `transfers` and `transfersBlockchain`. */
    ApiComponents: {
      accounts: components["schemas"]["AccountsSet"];
      balances: components["schemas"]["AccountsSet"];
      transfers?: components["schemas"]["AccountsSet"];
      transfersBlockchain?: components["schemas"]["AccountsSet"];
      transfersFiat?: components["schemas"]["AccountsSet"];
      transfersPeerAccounts?: components["schemas"]["AccountsSet"];
      transfersInternal?: components["schemas"]["AccountsSet"];
      liquidity?: components["schemas"]["AccountsSet"];
      collateral?: components["schemas"]["AccountsSet"];
      ramps?: components["schemas"]["AccountsSet"];
      rates?: components["schemas"]["AccountsSet"];
    };
    /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
    AccountsSet: string | string[];
    /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
    PositiveAmount: string;
    /**
     * @description `active` accounts can be used; `inactive` ones can still be read.
     * @enum {string}
     */
    AccountStatus: "active" | "inactive";
    /** @description What there is to know of an account. */
    AccountData: {
      /** @description Name to show; not blank. */
      title: string;
      /** @description A longer text to show. */
      description?: string;
      balances?: components["schemas"]["Balances"];
      status: components["schemas"]["AccountStatus"];
      /** @description Id of the main account. Only sub-accounts have one; there is one level of sub-accounts. */
      parentId?: string;
    };
    /** @description The id of an account. */
    AccountId: {
      /** @description Id of the account, unique at the provider. */
      id: string;
    };
    /** @description An account of the customer. */
    Account: components["schemas"]["AccountId"] & components["schemas"]["AccountData"];
    /** @description Balances of an account, one per asset. */
    Balances: (components["schemas"]["AssetCreditBalance"] | components["schemas"]["AssetBalance"])[];
    /** @description What an account holds of an asset. `availableAmount` can be used now; `lockedAmount` is held but bound elsewhere, for example in a pending withdrawal. */
    AssetBalance: {
      /** @description Id of the balance, used as a cursor. */
      id: string;
      asset: components["schemas"]["AssetReference"];
      availableAmount: components["schemas"]["PositiveAmount"];
      lockedAmount?: components["schemas"]["PositiveAmount"];
    };
    /** @description A balance with credit that the provider grants against collateral. `creditAmount` is the outstanding credit; it need not equal what is in the collateral account. */
    AssetCreditBalance: components["schemas"]["AssetBalance"] & {
      creditAmount: components["schemas"]["PositiveAmount"];
    };
    /** @description What all listed assets have. `type` is required here and described by each kind of asset. */
    AssetCommonProperties: {
      /** @description Id by which other operations name the asset (`assetId`). */
      id: string;
      /** @description Name to show. */
      name: string;
      /** @description Short symbol to show; not unique. */
      symbol: string;
      /** @description A longer text to show. */
      description?: string;
      /** @description Digits after the point in the smallest unit. */
      decimalPlaces: number;
      /** @description `true` for an asset on a test network. */
      testAsset?: boolean;
    };
    /** @description An asset that exists only in the provider's books, such as one balance for several stablecoins. */
    BucketAsset: components["schemas"]["AssetCommonProperties"] & {
      /** @enum {unknown} */
      type: "BucketAsset";
    };
    /** @description A token on Ethereum or a compatible blockchain. */
    Erc20Token: components["schemas"]["AssetCommonProperties"] & {
      /** @enum {unknown} */
      type: "Erc20Token";
      blockchain: components["schemas"]["Blockchain"];
      /** @description Address of the token contract. */
      contractAddress: string;
    };
    /** @description A token on BNB Smart Chain. */
    Bep20Token: components["schemas"]["AssetCommonProperties"] & {
      /** @enum {unknown} */
      type: "Bep20Token";
      blockchain: components["schemas"]["Blockchain"];
      /** @description Address of the token contract. */
      contractAddress: string;
    };
    /** @description An asset issued on Stellar. */
    StellarToken: components["schemas"]["AssetCommonProperties"] & {
      /** @enum {unknown} */
      type: "StellarToken";
      blockchain: components["schemas"]["Blockchain"];
      /** @description Account that issues the asset. */
      issuerAddress: string;
      /** @description Code of the asset at its issuer. */
      stellarCurrencyCode: string;
    };
    /** @description A token of another blockchain that is identified by its contract: a jetton on TON or a TRC-20 token on TRON. */
    ContractBasedToken: components["schemas"]["AssetCommonProperties"] & {
      /**
       * @description Kind of token.
       * @enum {unknown}
       */
      type: "Jetton" | "Trc20Token";
      blockchain: components["schemas"]["Blockchain"];
      /** @description Address of the token contract. */
      contractAddress: string;
    };
    /** @description A token on Solana. */
    SolanaToken: components["schemas"]["AssetCommonProperties"] & {
      /** @enum {unknown} */
      type: "SplToken";
      blockchain: components["schemas"]["Blockchain"];
      /** @description Address of the mint account. */
      mintAddress: string;
    };
    /** @description An asset that the provider lists: a token, or a bucket of its own making. */
    AssetDefinition:
      | components["schemas"]["BucketAsset"]
      | components["schemas"]["Erc20Token"]
      | components["schemas"]["Bep20Token"]
      | components["schemas"]["StellarToken"]
      | components["schemas"]["ContractBasedToken"]
      | components["schemas"]["SolanaToken"];
    /** @description A national currency. */
    NationalCurrency: {
      nationalCurrencyCode: components["schemas"]["NationalCurrencyCode"];
      /** @description `true` for test money. Absent and `false` are not the same when assets are compared. */
      testAsset?: boolean;
    };
    /** @description The native asset of a blockchain. Several blockchains may share a symbol, so both are needed. */
    NativeCryptocurrency: {
      blockchain: components["schemas"]["Blockchain"];
      cryptocurrencySymbol: components["schemas"]["CryptocurrencySymbol"];
      /** @description `true` on a test network. Absent and `false` are not the same when assets are compared. */
      testAsset?: boolean;
    };
    /** @description Any other asset, by the id under which the provider lists it. */
    OtherAssetReference: {
      /** @description Id of an asset in `GET /capabilities/assets`. */
      assetId: string;
    };
    /** @description An asset on a blockchain: native, or listed by the provider. */
    CryptocurrencyReference:
      | components["schemas"]["NativeCryptocurrency"]
      | components["schemas"]["OtherAssetReference"];
    /** @description An asset that can move on its blockchain. */
    PublicBlockchainCapability: {
      asset: components["schemas"]["CryptocurrencyReference"];
      /** @enum {unknown} */
      transferMethod: "PublicBlockchain";
    };
    /** @description An asset and an address on its blockchain. */
    PublicBlockchainAddress: components["schemas"]["PublicBlockchainCapability"] & {
      /** @description The address, in the blockchain's usual notation. */
      address: string;
      /** @description Memo, tag or payment id, on blockchains where an address alone does not identify the recipient. */
      addressTag?: string;
    };
    /** @description The rate of a pair at a moment. */
    Rate: {
      /** @description The rate as a decimal string. */
      rate: string;
      /**
       * Format: UNIX-timestamp-epoch
       * @description Time of the rate, in milliseconds since the Unix epoch.
       */
      timestamp: number;
    };
    /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
    AssetReference:
      | components["schemas"]["NationalCurrency"]
      | components["schemas"]["NativeCryptocurrency"]
      | components["schemas"]["OtherAssetReference"];
    /**
     * @description A blockchain.
     * @enum {string}
     */
    Blockchain:
      | "Algorand"
      | "Arbitrum"
      | "Astar"
      | "Aurora"
      | "Avalanche"
      | "Axelar"
      | "Base"
      | "Berachain"
      | "Bitcoin"
      | "Bitcoin Cash"
      | "Bitcoin Cash ABC"
      | "Bitcoin SV"
      | "Bitkub Chain"
      | "BNB"
      | "Canto"
      | "Cardano"
      | "Celestia"
      | "Celo"
      | "Chiliz Chain"
      | "Chiliz Legacy Chain"
      | "Cortex"
      | "Cosmos"
      | "Dash"
      | "Dogecoin"
      | "DYDX"
      | "eCash"
      | "EOS"
      | "Ethereum"
      | "Ethereum Classic"
      | "EthereumPoW"
      | "Evmos"
      | "Fantom Opera"
      | "Flare"
      | "Hedera"
      | "HT Chain"
      | "KAVA"
      | "Kusama"
      | "Fraxtal"
      | "Litecoin"
      | "Moonbeam"
      | "Moonriver"
      | "NEAR Protocol"
      | "NEM NIS1"
      | "Oasys"
      | "Optimism"
      | "Osmosis"
      | "Palm"
      | "Polkadot"
      | "Polygon PoS"
      | "Ronin"
      | "RSK"
      | "Shimmer"
      | "Solana"
      | "Songbird Canary-Network"
      | "Stellar"
      | "SX Network"
      | "Terra 2.0"
      | "Terra Classic"
      | "Tezos"
      | "TON"
      | "TokenEX"
      | "TRON"
      | "Velas"
      | "WEMIX"
      | "XDB Chain"
      | "XinFin Network"
      | "XRP"
      | "ZCash"
      | "Linea"
      | "Babylon"
      | "Canton"
      | "BNB Smart Chain"
      | "HyperEVM"
      | "Sui";
    /**
     * @description Symbol of a blockchain's native asset.
     * @enum {string}
     */
    CryptocurrencySymbol:
      | "ADA"
      | "ALGO"
      | "ASTR"
      | "ATOM"
      | "AURORA"
      | "AVAX"
      | "AXL"
      | "BCH"
      | "BCHA"
      | "BERA"
      | "BITKUB"
      | "BNB"
      | "BSV"
      | "BTC"
      | "CANTO"
      | "CELESTIA"
      | "CELO"
      | "CHZ"
      | "CHZ2"
      | "CTXC"
      | "DASH"
      | "DOGE"
      | "DOT"
      | "DYDX"
      | "EOS"
      | "ETC"
      | "ETH"
      | "ETHW"
      | "EVMOS"
      | "FLR"
      | "FTM"
      | "GLMR"
      | "HBAR"
      | "HT"
      | "KAVA"
      | "KSM"
      | "FRAX"
      | "LTC"
      | "LUNA"
      | "LUNA2"
      | "MATIC"
      | "MOVR"
      | "NEAR"
      | "OAS"
      | "OSMO"
      | "PALM"
      | "RON"
      | "RSK"
      | "SMR"
      | "SOL"
      | "SONGBIRD"
      | "SXNETWORK"
      | "TKX"
      | "TRX"
      | "VLX"
      | "WEMIX"
      | "XDB"
      | "XDC"
      | "XEC"
      | "XEM"
      | "XLM"
      | "XRP"
      | "XTZ"
      | "ZEC"
      | "GRAM"
      | "BABY"
      | "CANTON"
      | "HYPE"
      | "SUI";
    /**
     * @description ISO 4217 code of a national currency. Withdrawn currencies are included.
     * @enum {string}
     */
    NationalCurrencyCode:
      | "ADP"
      | "AED"
      | "AFA"
      | "AFN"
      | "ALK"
      | "ALL"
      | "AMD"
      | "ANG"
      | "AOA"
      | "AOK"
      | "AON"
      | "AOR"
      | "ARA"
      | "ARP"
      | "ARS"
      | "ARY"
      | "ATS"
      | "AUD"
      | "AWG"
      | "AYM"
      | "AZM"
      | "BAD"
      | "BAM"
      | "BBD"
      | "BDT"
      | "BEC"
      | "BEF"
      | "BEL"
      | "BGJ"
      | "BGK"
      | "BGL"
      | "BGN"
      | "BHD"
      | "BIF"
      | "BMD"
      | "BND"
      | "BOB"
      | "BOP"
      | "BOV"
      | "BRB"
      | "BRC"
      | "BRE"
      | "BRL"
      | "BRN"
      | "BRR"
      | "BSD"
      | "BTN"
      | "BUK"
      | "BWP"
      | "BYB"
      | "BYN"
      | "BYR"
      | "BZD"
      | "CAD"
      | "CDF"
      | "CHC"
      | "CHE"
      | "CHF"
      | "CHW"
      | "CLF"
      | "CLP"
      | "CNY"
      | "COP"
      | "COU"
      | "CRC"
      | "CSD"
      | "CSJ"
      | "CSK"
      | "CUC"
      | "CUP"
      | "CVE"
      | "CYP"
      | "CZK"
      | "DDM"
      | "DEM"
      | "DJF"
      | "DKK"
      | "DOP"
      | "DZD"
      | "ECS"
      | "ECV"
      | "EEK"
      | "EGP"
      | "ERN"
      | "ESA"
      | "ESB"
      | "ESP"
      | "ETB"
      | "EUR"
      | "FIM"
      | "FJD"
      | "FKP"
      | "FRF"
      | "GBP"
      | "GEK"
      | "GEL"
      | "GHC"
      | "GHP"
      | "GHS"
      | "GIP"
      | "GMD"
      | "GNE"
      | "GNF"
      | "GNS"
      | "GQE"
      | "GRD"
      | "GTQ"
      | "GWE"
      | "GWP"
      | "GYD"
      | "HKD"
      | "HNL"
      | "HRD"
      | "HRK"
      | "HTG"
      | "HUF"
      | "IDR"
      | "IEP"
      | "ILP"
      | "ILR"
      | "ILS"
      | "INR"
      | "IQD"
      | "IRR"
      | "ISJ"
      | "ISK"
      | "ITL"
      | "JMD"
      | "JOD"
      | "JPY"
      | "KES"
      | "KGS"
      | "KHR"
      | "KMF"
      | "KPW"
      | "KRW"
      | "KWD"
      | "KYD"
      | "KZT"
      | "LAJ"
      | "LAK"
      | "LBP"
      | "LKR"
      | "LRD"
      | "LSL"
      | "LSM"
      | "LTL"
      | "LTT"
      | "LUC"
      | "LUF"
      | "LUL"
      | "LVL"
      | "LVR"
      | "LYD"
      | "MAD"
      | "MDL"
      | "MGA"
      | "MGF"
      | "MKD"
      | "MLF"
      | "MMK"
      | "MNT"
      | "MOP"
      | "MRO"
      | "MRU"
      | "MTL"
      | "MTP"
      | "MUR"
      | "MVQ"
      | "MVR"
      | "MWK"
      | "MXN"
      | "MXP"
      | "MXV"
      | "MYR"
      | "MZE"
      | "MZM"
      | "NAD"
      | "NGN"
      | "NIC"
      | "NIO"
      | "NLG"
      | "NOK"
      | "NPR"
      | "NZD"
      | "OMR"
      | "PAB"
      | "PEH"
      | "PEI"
      | "PEN"
      | "PES"
      | "PGK"
      | "PHP"
      | "PKR"
      | "PLN"
      | "PLZ"
      | "PTE"
      | "PYG"
      | "QAR"
      | "RHD"
      | "ROK"
      | "ROL"
      | "RON"
      | "RSD"
      | "RUB"
      | "RUR"
      | "RWF"
      | "SAR"
      | "SBD"
      | "SCR"
      | "SDD"
      | "SDG"
      | "SDP"
      | "SEK"
      | "SGD"
      | "SHP"
      | "SIT"
      | "SKK"
      | "SLL"
      | "SOS"
      | "SRD"
      | "SRG"
      | "SSP"
      | "STD"
      | "STN"
      | "SUR"
      | "SVC"
      | "SYP"
      | "SZL"
      | "THB"
      | "TJR"
      | "TJS"
      | "TMM"
      | "TMT"
      | "TND"
      | "TOP"
      | "TPE"
      | "TRL"
      | "TRY"
      | "TTD"
      | "TWD"
      | "TZS"
      | "UAH"
      | "UAK"
      | "UGS"
      | "UGW"
      | "UGX"
      | "USD"
      | "USN"
      | "USS"
      | "UYI"
      | "UYN"
      | "UYP"
      | "UYU"
      | "UYW"
      | "UZS"
      | "VEB"
      | "VEF"
      | "VES"
      | "VNC"
      | "VND"
      | "VUV"
      | "WST"
      | "XAF"
      | "XCD"
      | "XOF"
      | "XPF"
      | "XSU"
      | "XTS"
      | "XUA"
      | "XXX"
      | "YDD"
      | "YER"
      | "YUD"
      | "YUM"
      | "YUN"
      | "ZAL"
      | "ZAR"
      | "ZMK"
      | "ZMW"
      | "ZRN"
      | "ZRZ"
      | "ZWC"
      | "ZWD"
      | "ZWL"
      | "ZWN"
      | "ZWR";
    /**
     * @description Kind of identity document.
     * @enum {string}
     */
    PersonalIdentificationType:
      | "NIN Slip/Card"
      | "BVN"
      | "ID Card"
      | "ID Book"
      | "National ID"
      | "Alien Card"
      | "Passport"
      | "Ecowas Card"
      | "Rwanda Card"
      | "Drivers License"
      | "Resident Card"
      | "Voter ID"
      | "Health Insurance ID"
      | "Ghana Card"
      | "Refugee ID"
      | "SSNIT"
      | "Non Citizen ID"
      | "National Registration Card";
    /** @description A pair that can be converted, in this direction. */
    QuoteCapability: {
      /** @description Id of the pair; `getRateByAccountAndPairId` takes it as `conversionPairId`. */
      id: string;
      fromAsset: components["schemas"]["AssetReference"];
      toAsset: components["schemas"]["AssetReference"];
    };
    /** @description One page of pairs that can be converted. */
    QuoteCapabilities: {
      /** @description The pairs. */
      capabilities: components["schemas"]["QuoteCapability"][];
    };
    /**
     * @description `ready`: can be executed. `executing`: the conversion is under way. `executed`: done. `expired`: its time ran out first.
     * @enum {string}
     */
    QuoteStatus: "ready" | "executing" | "executed" | "expired";
    /** @description What to convert, and the amount on one of the two sides. Giving both amounts is an error. */
    QuoteRequest: {
      fromAsset: components["schemas"]["AssetReference"];
      toAsset: components["schemas"]["AssetReference"];
    } & (
      | {
          fromAmount: components["schemas"]["PositiveAmount"];
        }
      | {
          toAmount: components["schemas"]["PositiveAmount"];
        }
    );
    /** @description A binding price: `fromAmount` of one asset for `toAmount` of the other. */
    Quote: {
      /** @description Id of the quote. */
      id: string;
      fromAsset: components["schemas"]["AssetReference"];
      fromAmount: components["schemas"]["PositiveAmount"];
      toAsset: components["schemas"]["AssetReference"];
      toAmount: components["schemas"]["PositiveAmount"];
      /** @description The provider's fee in basis points: 20 is 0.2 %. */
      conversionFeeBps: number;
      conversionFeeAsset?: components["schemas"]["AssetReference"] & unknown;
      status: components["schemas"]["QuoteStatus"];
      /**
       * Format: date-time
       * @description When the quote was made.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it stops being binding; at least 30 seconds after `createdAt`.
       */
      expiresAt: string;
    };
    /** @description The holder of a bank account. */
    AccountHolderDetails: {
      /** @description Full name of the person or company. */
      name: string;
      /** @description City. */
      city?: string;
      /** @description Country, in any notation. */
      country?: string;
      /** @description State, province or region. */
      subdivision?: string;
      /** @description Street and number. */
      address?: string;
      /** @description Postal code. */
      postalCode?: string;
    };
    /** @description International bank account number, without spaces. Only the form is checked, not the check digits. */
    Iban: string;
    /** @description A currency that moves by IBAN. */
    IbanCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {unknown} */
      transferMethod: "Iban";
    };
    /** @description A bank account with an IBAN, and its holder. */
    IbanAddress: components["schemas"]["IbanCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      iban: components["schemas"]["Iban"];
    };
    /** @description The same, with the amount to send by IBAN. */
    IbanTransferDestination: components["schemas"]["IbanAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A transfer by IBAN. */
    IbanTransfer: components["schemas"]["IbanTransferDestination"] & {
      /** @description Reference under which the bank finds the transfer. */
      referenceId?: string;
    };
    /** @description A currency that moves by ACH (United States). */
    AchCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {unknown} */
      transferMethod: "Ach";
    };
    /** @description A bank account in the United States, reached by ACH. */
    AchAddress: components["schemas"]["AchCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      /** @description Name of the bank. */
      bankName?: string;
      bankAccountNumber: components["schemas"]["BankAccountNumber"];
      routingNumber: components["schemas"]["RoutingNumber"];
      /**
       * @description Kind of account.
       * @enum {string}
       */
      accountType: "Checking" | "Savings";
    };
    /** @description The same, with the amount to send by ACH (United States). */
    AchTransferDestination: components["schemas"]["AchAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A transfer by ACH (United States). */
    AchTransfer: components["schemas"]["AchTransferDestination"] & {
      /** @description Reference under which the bank finds the transfer. */
      referenceId?: string;
    };
    /** @description A currency that moves by wire (United States). */
    WireCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {unknown} */
      transferMethod: "Wire";
    };
    /** @description A bank account in the United States, reached by wire. */
    WireAddress: components["schemas"]["WireCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      /** @description Name of the bank. */
      bankName?: string;
      bankAccountNumber: components["schemas"]["BankAccountNumber"];
      routingNumber: components["schemas"]["RoutingNumber"];
      bankAddress?: components["schemas"]["PostalAddress"];
    };
    /** @description The same, with the amount to send by wire (United States). */
    WireTransferDestination: components["schemas"]["WireAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A transfer by wire (United States). */
    WireTransfer: components["schemas"]["WireTransferDestination"] & {
      /** @description Reference under which the bank finds the transfer. */
      referenceId?: string;
    };
    /** @description A currency that moves by SPEI (Mexico). */
    SpeiCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {unknown} */
      transferMethod: "Spei";
    };
    /** @description A bank account in Mexico, reached by SPEI. `bankAccountNumber` is a CLABE. */
    SpeiAddress: components["schemas"]["SpeiCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      /** @description Name of the bank. */
      bankName?: string;
      bankAccountNumber: components["schemas"]["Clabe"];
    };
    /** @description Number of a bank account, 4 to 17 digits. */
    BankAccountNumber: string;
    /** @description ABA routing number of a bank in the United States. Only the nine digits are checked, not the check digit. */
    RoutingNumber: string;
    /** @description CLABE, the standardised number of a bank account in Mexico: 18 digits. */
    Clabe: string;
    /** @description The same, with the amount to send by SPEI (Mexico). */
    SpeiTransferDestination: components["schemas"]["SpeiAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A transfer by SPEI (Mexico). */
    SpeiTransfer: components["schemas"]["SpeiTransferDestination"] & {
      /** @description Reference under which the bank finds the transfer. */
      referenceId?: string;
    };
    /** @description A currency that moves by Pix (Brazil). */
    PixCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "Pix";
    };
    /** @description A bank account in Brazil, reached by its Pix key. */
    PixAddress: components["schemas"]["PixCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      /** @description The key; its form follows from `keyType`. */
      pixKey: string;
      /**
       * @description Kind of key: tax number of a person (`cpf`) or a company (`cnpj`), e-mail address, phone number, or random key.
       * @enum {string}
       */
      keyType: "cpf" | "cnpj" | "email" | "phone" | "random";
      /** @description Name of the bank. */
      bankName?: string;
      /** @description Code of the bank in Brazil. */
      bankCode?: string;
    };
    /** @description A Pix key to pay to, where available with a code to scan. */
    PixAddressPaymentInstruction: components["schemas"]["PixAddress"] & {
      /** @description Text of the QR code. */
      qrCode?: string;
      /** @description Until when the code can be paid. */
      expirationDate?: string;
    };
    /** @description The same, with the amount to send by Pix (Brazil). */
    PixTransferDestination: components["schemas"]["PixAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A transfer by Pix (Brazil). */
    PixTransfer: components["schemas"]["PixTransferDestination"] & {
      /** @description Reference under which the bank finds the transfer. */
      referenceId?: string;
    };
    /** @description Account number, 8 digits. */
    ChapsAccountNumber: string;
    /** @description Sort code, 6 digits without hyphens. */
    ChapsSortCode: string;
    /** @description Country of the bank account, two letters. The published pattern asks for at least two characters of any kind. */
    ChapsBankAccountCountry: string;
    /** @description Name of the account holder: 1 to 140 characters, no space at either end. */
    ChapsBankAccountHolderName: string;
    /** @description A currency that moves by CHAPS (United Kingdom). */
    ChapsCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "Chaps";
    };
    /** @description A bank account in the United Kingdom, reached by CHAPS. */
    ChapsAddress: components["schemas"]["ChapsCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      accountNumber: components["schemas"]["ChapsAccountNumber"];
      sortCode: components["schemas"]["ChapsSortCode"];
      bankAccountCountry: components["schemas"]["ChapsBankAccountCountry"];
      bankAccountHolderName: components["schemas"]["ChapsBankAccountHolderName"];
      /** @description Name of the bank. */
      bankName?: string;
    };
    /** @description The same, with the amount to send by CHAPS (United Kingdom). */
    ChapsTransferDestination: components["schemas"]["ChapsAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A transfer by CHAPS (United Kingdom). */
    ChapsTransfer: components["schemas"]["ChapsTransferDestination"] & {
      /** @description Reference under which the bank finds the transfer. */
      referenceId?: string;
    };
    /** @description A currency that moves by SEPA. */
    EuropeanSEPACapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "EuropeanSEPA";
    };
    /** @description A bank account in the SEPA area. */
    EuropeanSEPAAddress: components["schemas"]["EuropeanSEPACapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      iban: components["schemas"]["Iban"];
      /** @description BIC of the bank. */
      bic?: string;
      /** @description Name of the bank. */
      bankName?: string;
      /** @description Branch of the bank. */
      bankBranch?: string;
      /** @description Address of the bank, in one line. */
      bankAddress?: string;
      /** @description ISO 20022 purpose of the payment. */
      purposeCode?: string;
      /** @description Tax number of the holder. */
      taxId?: string;
    };
    /** @description The same, with the amount to send by SEPA. */
    EuropeanSEPATransferDestination: components["schemas"]["EuropeanSEPAAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A transfer by SEPA. */
    EuropeanSEPATransfer: components["schemas"]["EuropeanSEPATransferDestination"] & {
      /** @description Reference under which the bank finds the transfer. */
      referenceId?: string;
    };
    /** @description A currency that moves by mobile money (`Momo`). */
    MobileMoneyCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "Momo";
    };
    /** @description Phone number in E.164 form, with the leading `+`. */
    MobilePhoneNumber: string;
    /** @description A mobile money wallet. `accountHolder` is required here, but described only where the schema is extended by `MobileMoneyAddressBeneficiaryInfo`. */
    MobileMoneyAddressBase: components["schemas"]["MobileMoneyCapability"] & {
      mobilePhoneNumber: components["schemas"]["MobilePhoneNumber"];
      /**
       * Format: email
       * @description E-mail address of the holder.
       */
      email: string;
      /**
       * @description The mobile money service.
       * @enum {string}
       */
      provider: "m-pesa" | "airtel" | "mtn" | "tigo" | "orange" | "wave";
    };
    /** @description A mobile money wallet to pay from. */
    MobileMoneyAddressOnRamp: components["schemas"]["MobileMoneyAddressBase"] & {
      /** @description Where to send the customer after the payment succeeded. */
      successRedirectUrl?: string;
    };
    /** @description A mobile money wallet to pay out to. */
    MobileMoneyAddressOffRamp: components["schemas"]["MobileMoneyAddressBase"] &
      components["schemas"]["MobileMoneyAddressBeneficiaryInfo"];
    /** @description How to pay by mobile money. */
    MobileMoneyAddressPaymentInstruction: components["schemas"]["MobileMoneyAddressBase"] &
      components["schemas"]["MobileMoneyAddressBeneficiaryInfo"] & {
        /** @description Where to send the customer after the payment succeeded. */
        successPaymentInstructionRedirect?: string;
        paymentRedirect?: components["schemas"]["PaymentRedirect"];
      };
    /** @description The holder of a mobile money wallet. */
    MobileMoneyAddressBeneficiaryInfo: {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      /** @description Number of the beneficiary's identity document. */
      beneficiaryDocumentId?: string;
      /** @description Relationship of the beneficiary to the customer. */
      beneficiaryRelationship?: string;
    };
    /** @description A mobile money wallet, and the amount to send to it. */
    MobileMoneyTransferDestination: components["schemas"]["MobileMoneyAddressOffRamp"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A transfer by mobile money. */
    MobileMoneyTransfer: components["schemas"]["MobileMoneyTransferDestination"] & {
      /** @description Reference under which the service finds the transfer. */
      referenceId?: string;
    };
    /** @description A currency that moves by local bank transfer (`Lbt`). */
    LocalBankTransferCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "Lbt";
    };
    /** @description A bank account, reached by local bank transfer. */
    LocalBankTransferAddress: components["schemas"]["LocalBankTransferCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      accountNumber: components["schemas"]["BankAccountNumber"];
      /** @description Name of the bank. */
      bankName: string;
      /** @description Code of the bank in its country. */
      bankCode: string;
    };
    /** @description A payment by local bank transfer; the account to pay to comes with the payment instructions. */
    LocalBankTransferAddressOnRamp: components["schemas"]["LocalBankTransferCapability"] & {
      /** @description Where to send the customer after the payment succeeded. */
      successRedirectUrl?: string;
    };
    /** @description How to pay by local bank transfer. */
    LocalBankTransferAddressPaymentInstruction: components["schemas"]["LocalBankTransferCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      accountNumber: components["schemas"]["BankAccountNumber"];
      /** @description Name of the bank. */
      bankName: string;
      /** @description Code of the bank in its country. */
      bankCode: string;
      /** @description Where to send the customer after the payment succeeded. */
      successPaymentInstructionRedirect?: string;
      paymentRedirect?: components["schemas"]["PaymentRedirect"];
    };
    /** @description A page on which the customer completes the payment. */
    PaymentRedirect: {
      /** @description Address of the page. */
      url?: string;
      /** @description Until when the page can be used. */
      expiresAt?: string;
    };
    /** @description A bank account, and the amount to send to it by local bank transfer. */
    LocalBankTransferDestination: components["schemas"]["LocalBankTransferAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A local bank transfer. */
    LocalBankTransfer: components["schemas"]["LocalBankTransferDestination"] & {
      /** @description Reference under which the bank finds the transfer. */
      referenceId?: string;
    };
    /** @description A currency that moves by PayID (Australia). */
    PayIdCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "PayId";
    };
    /** @description A bank account in Australia, reached by its PayID. */
    PayIdAddress: components["schemas"]["PayIdCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      /**
       * @description Kind of PayID. Only e-mail addresses so far.
       * @enum {string}
       */
      type: "email";
      /** @description The PayID. */
      value: string;
      /** @description Number of bank and branch. */
      bsb?: string;
      /** @description Number of the account. */
      accountNumber: string;
    };
    /** @description The same, with the amount to send by PayID (Australia). */
    PayIdTransferDestination: components["schemas"]["PayIdAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A transfer by PayID (Australia). */
    PayIdTransfer: components["schemas"]["PayIdTransferDestination"] & {
      /** @description Reference under which the bank finds the transfer. */
      referenceId?: string;
    };
    /** @description A currency that moves by Interac e-Transfer (Canada). */
    InteracCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "Interac";
    };
    /** @description The handle of an Interac recipient. */
    RecipientHandle: {
      /**
       * @description Kind of handle. Only e-mail addresses so far.
       * @enum {string}
       */
      type: "email";
      /** @description The handle. */
      value: string;
    };
    /** @description What every Interac e-Transfer says. */
    InteracTransferDetailsBase: {
      recipientHandle: components["schemas"]["RecipientHandle"];
      /** @description A note to the recipient. */
      message?: string;
    };
    /** @description How the recipient proves a claim to the money. */
    InteracTransferSecurityQuestionAndAnswer: {
      /** @description `true` if the money is deposited without a question. */
      autoDeposit: boolean;
      /** @description The question, without auto-deposit. */
      securityQuestion?: string;
      /** @description The answer to it. */
      securityAnswer?: string;
    };
    /** @description What an Interac payout says. The name is spelled as published. */
    InteractTransferDetailsOffRamp: components["schemas"]["InteracTransferDetailsBase"];
    /** @description What an Interac payment says. The name is spelled as published. */
    InteractTransferDetailsOnRamp: components["schemas"]["InteracTransferDetailsBase"] &
      components["schemas"]["InteracTransferSecurityQuestionAndAnswer"];
    /** @description A recipient of Interac e-Transfers. */
    InteracAddress: components["schemas"]["InteracCapability"] &
      components["schemas"]["InteractTransferDetailsOffRamp"] & {
        accountHolder: components["schemas"]["AccountHolderDetails"];
      };
    /** @description How to pay by Interac e-Transfer. */
    InteracAddressPaymentInstruction: components["schemas"]["InteracCapability"] &
      components["schemas"]["InteractTransferDetailsOnRamp"] & {
        accountHolder: components["schemas"]["AccountHolderDetails"];
      };
    /** @description A recipient, and the amount to send by Interac e-Transfer. */
    InteracDestination: components["schemas"]["InteracAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description An Interac e-Transfer. */
    InteracTransfer: components["schemas"]["InteracDestination"] & {
      /** @description Reference under which the bank finds the transfer. */
      referenceId?: string;
    };
    /** @description A fiat transfer by a rail that this API does not describe. Reported only, never requested. */
    OtherFiatTransfer: {
      /** @enum {unknown} */
      transferMethod: "OtherFiat";
      asset: components["schemas"]["NationalCurrency"];
      amount: components["schemas"]["PositiveAmount"];
      /** @description Which rail it was, for people. */
      description: string;
      /** @description A further mark of the transfer, as the rail has it. */
      tag?: string;
      /** @description Reference under which the bank finds the transfer. */
      referenceId?: string;
    };
    /** @description A fiat rail and the currency that moves by it. `InternalTransfer` stands for money that the customer already has at the provider. */
    FiatCapability:
      | components["schemas"]["IbanCapability"]
      | components["schemas"]["AchCapability"]
      | components["schemas"]["WireCapability"]
      | components["schemas"]["SpeiCapability"]
      | components["schemas"]["PixCapability"]
      | components["schemas"]["EuropeanSEPACapability"]
      | components["schemas"]["LocalBankTransferCapability"]
      | components["schemas"]["MobileMoneyCapability"]
      | components["schemas"]["PayIdCapability"]
      | components["schemas"]["InteracCapability"]
      | components["schemas"]["ChapsCapability"]
      | components["schemas"]["InternalTransferMethod"];
    /** @description An address on a blockchain, and the amount to send to it. */
    PublicBlockchainTransactionDestination: components["schemas"]["PublicBlockchainAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A transfer on a blockchain. */
    PublicBlockchainTransaction: components["schemas"]["PublicBlockchainTransactionDestination"] & {
      /** @description Transaction hash, once the transaction was broadcast. */
      blockchainTxId?: string;
    };
    /** @description An asset that can move between accounts of different customers of the provider. */
    PeerAccountTransferCapability: {
      asset: components["schemas"]["AssetReference"];
      /** @enum {unknown} */
      transferMethod: "PeerAccountTransfer";
    };
    /** @description An asset that can move between a customer's own accounts. */
    InternalTransferMethod: {
      asset: components["schemas"]["AssetReference"];
      /** @enum {string} */
      transferMethod: "InternalTransfer";
    };
    /** @description An asset that can move between a customer's own accounts, and which of them can be the other side. */
    InternalTransferCapability: components["schemas"]["InternalTransferMethod"] & {
      destinationPolicy: components["schemas"]["InternalTransferDestinationPolicy"];
    };
    /**
     * @description `AnyAccount`: any of the customer's accounts. `DirectParentAccount`: only the parent of the account.
     * @enum {unknown}
     */
    InternalTransferDestinationPolicy: "AnyAccount" | "DirectParentAccount";
    /** @description An asset and another customer's account. */
    PeerAccountTransferAddress: components["schemas"]["PeerAccountTransferCapability"] & {
      /** @description Id of the account of the other customer. */
      accountId: string;
    };
    /** @description Another customer's account, and the amount to send to it. */
    PeerAccountTransferDestination: components["schemas"]["PeerAccountTransferAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description An asset and one of the customer's own accounts. */
    InternalTransferAddress: components["schemas"]["InternalTransferMethod"] & {
      /** @description Id of the account. */
      accountId: string;
    };
    /** @description One of the customer's own accounts, and the amount to send to it. */
    InternalTransferDestination: components["schemas"]["InternalTransferAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A transfer between customers. */
    PeerAccountTransfer: components["schemas"]["PeerAccountTransferDestination"] & {
      /** @description Reference under which the other side finds the transfer. */
      referenceId?: string;
    };
    /** @description A transfer between a customer's own accounts. */
    InternalTransfer: components["schemas"]["InternalTransferDestination"];
    /** @description An asset and a method by which it can be deposited or withdrawn. Banks other than by IBAN cannot be stated here. */
    TransferCapability:
      | components["schemas"]["PeerAccountTransferCapability"]
      | components["schemas"]["InternalTransferCapability"]
      | components["schemas"]["PublicBlockchainCapability"]
      | components["schemas"]["IbanCapability"];
    /** @description Where to withdraw fiat money to. IBAN is the only rail so far. */
    FiatTransferDestination: components["schemas"]["IbanTransferDestination"];
    /** @description A withdrawal of fiat money: by IBAN, or by a rail that is only described in words. */
    FiatTransfer: components["schemas"]["IbanTransfer"] | components["schemas"]["OtherFiatTransfer"];
    /** @description A transfer into or out of an account, by any method. `transferMethod` tells the kinds apart. */
    Transfer:
      | components["schemas"]["PeerAccountTransfer"]
      | components["schemas"]["InternalTransfer"]
      | components["schemas"]["PublicBlockchainTransaction"]
      | components["schemas"]["IbanTransfer"]
      | components["schemas"]["WireTransfer"]
      | components["schemas"]["OtherFiatTransfer"];
    /** @description Where a deposit is to be sent. `transferMethod` tells the kinds apart. */
    DepositDestination:
      | components["schemas"]["PublicBlockchainAddress"]
      | components["schemas"]["IbanAddress"]
      | components["schemas"]["PeerAccountTransferAddress"]
      | components["schemas"]["InternalTransferAddress"];
    /** @description Where the customer has to pay in fiat money, on any rail. `transferMethod` tells the rails apart. */
    FiatPaymentInstruction:
      | components["schemas"]["IbanAddress"]
      | components["schemas"]["AchAddress"]
      | components["schemas"]["WireAddress"]
      | components["schemas"]["SpeiAddress"]
      | components["schemas"]["PixAddressPaymentInstruction"]
      | components["schemas"]["ChapsAddress"]
      | components["schemas"]["EuropeanSEPAAddress"]
      | components["schemas"]["LocalBankTransferAddressPaymentInstruction"]
      | components["schemas"]["MobileMoneyAddressPaymentInstruction"]
      | components["schemas"]["PayIdAddress"]
      | components["schemas"]["InteracAddressPaymentInstruction"]
      | components["schemas"]["InternalTransferAddress"];
    /** @description Where fiat money is to be sent, on any rail. `transferMethod` tells the rails apart. */
    FiatAddress:
      | components["schemas"]["IbanAddress"]
      | components["schemas"]["AchAddress"]
      | components["schemas"]["WireAddress"]
      | components["schemas"]["SpeiAddress"]
      | components["schemas"]["PixAddress"]
      | components["schemas"]["EuropeanSEPAAddress"]
      | components["schemas"]["LocalBankTransferAddress"]
      | components["schemas"]["MobileMoneyAddressOffRamp"]
      | components["schemas"]["PayIdAddress"]
      | components["schemas"]["InteracAddress"]
      | components["schemas"]["ChapsAddress"];
    /**
     * @description `disabled` addresses are out of use and stay so.
     * @enum {unknown}
     */
    DepositAddressStatus: "enabled" | "disabled";
    /** @description An address or bank account that belongs to one account. */
    DepositAddress: {
      /** @description Id of the deposit address. */
      id: string;
      destination: components["schemas"]["DepositDestination"];
      status: components["schemas"]["DepositAddressStatus"];
    };
    /** @description What kind of deposit address to create. */
    DepositAddressCreationRequest: {
      /** @description Key that marks retries of this request. */
      idempotencyKey: string;
      /** @description The `deposit` object of a deposit method of the account. */
      transferMethod: components["schemas"]["PublicBlockchainCapability"] | components["schemas"]["IbanCapability"];
    };
    /** @description A way to deposit to an account, and the balance to which it is credited. */
    DepositCapability: {
      /** @description Id of the deposit method. */
      id: string;
      deposit: components["schemas"]["TransferCapability"];
      balanceAsset: components["schemas"]["AssetReference"];
      addressCreationPolicy: components["schemas"]["DepositAddressCreationPolicy"];
    };
    /** @description A deposit to an account. `source` is what was sent; `balanceAmount` of `balanceAsset` is what the account is credited. */
    Deposit: {
      /** @description Id of the deposit. */
      id: string;
      balanceAsset: components["schemas"]["AssetReference"];
      balanceAmount: components["schemas"]["PositiveAmount"];
      source: components["schemas"]["Transfer"];
      /** @description Id of the deposit address that received it. */
      depositAddressId?: string;
      status: components["schemas"]["DepositStatus"];
      /**
       * Format: date-time
       * @description When it was created.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it reached its final status.
       */
      finalizedAt?: string;
    };
    /** @description A way to withdraw from an account, and the balance that pays for it. `minWithdrawalAmount` is the least amount accepted. */
    WithdrawalCapability: {
      /** @description Id of the withdrawal method. */
      id: string;
      withdrawal: components["schemas"]["TransferCapability"];
      balanceAsset: components["schemas"]["AssetReference"];
      minWithdrawalAmount?: components["schemas"]["PositiveAmount"];
    };
    /** @description A postal address. */
    PostalAddress: {
      /** @description Street. */
      streetName?: string;
      /** @description House number. */
      buildingNumber?: string;
      /** @description Postal code. */
      postalCode?: string;
      /** @description City. */
      city?: string;
      /** @description State, province or region. */
      subdivision?: string;
      /** @description District of the city. */
      district?: string;
      country?: components["schemas"]["CountryAlpha2Code"];
    };
    /** @description Name of a person. */
    FullName: {
      /** @description Given name. */
      firstName?: string;
      /** @description Family name. */
      lastName?: string;
    };
    /** @description A virtual asset service provider: a company that holds or moves digital assets for others. */
    VaspInformation: {
      /** @description Name. */
      vaspName?: string;
      /** @description Country. */
      vaspCountry?: string;
      /** @description Code by which it is known. */
      vaspCode?: string;
      /** @description Website. */
      vaspWebsite?: string;
      /** @description Region within the country. */
      vaspRegion?: string;
    };
    /** @description A person. */
    PersonaIdentificationInfo: {
      /** @description The caller's id of the person. */
      externalReferenceId?: string;
      /**
       * @description Always `Individual`.
       * @enum {string}
       */
      entityType?: "Individual";
      participantRelationshipType?: components["schemas"]["ParticipantRelationshipType"];
      fullName?: components["schemas"]["FullName"];
      /**
       * Format: date
       * @description Date of birth.
       */
      dateOfBirth?: string;
      postalAddress?: components["schemas"]["PostalAddress"];
      /**
       * Format: email
       * @description E-mail address.
       */
      email?: string;
      phone?: components["schemas"]["MobilePhoneNumber"];
      /** @description Number of the identity document in `idType`. */
      idNumber?: string;
      idType?: components["schemas"]["PersonalIdentificationType"];
      /** @description Number of the identity document in `additionalIdType`. */
      additionalIdNumber?: string;
      additionalIdType?: components["schemas"]["PersonalIdentificationType"];
    };
    /** @description A company. */
    BusinessIdentificationInfo: {
      /** @description The caller's id of the company. */
      externalReferenceId?: string;
      /**
       * @description Always `Business`.
       * @enum {string}
       */
      entityType?: "Business";
      participantRelationshipType?: components["schemas"]["ParticipantRelationshipType"];
      /** @description Name of the company. */
      businessName?: string;
      /** @description Number in the commercial register. */
      registrationNumber?: string;
      postalAddress?: components["schemas"]["PostalAddress"];
      /**
       * Format: email
       * @description E-mail address.
       */
      email?: string;
      phone?: components["schemas"]["MobilePhoneNumber"];
    };
    /** @description Who sends and who receives, as far as the travel rule or the provider asks for it. Give `entityType` for each person or company: without it the two kinds cannot be told apart and the request is invalid. */
    ParticipantsIdentification: {
      /** @description Who sends. */
      originator?:
        | components["schemas"]["PersonaIdentificationInfo"]
        | components["schemas"]["BusinessIdentificationInfo"];
      /** @description Who receives. */
      beneficiary?:
        | components["schemas"]["PersonaIdentificationInfo"]
        | components["schemas"]["BusinessIdentificationInfo"];
      originatingVasp?: components["schemas"]["VaspInformation"];
      beneficiaryVasp?: components["schemas"]["VaspInformation"];
    };
    /** @description What all withdrawal requests have. `balanceAmount` is what the account pays, in units of `balanceAsset`. */
    WithdrawalRequestCommonProperties: {
      /** @description Key that marks retries of this request. */
      idempotencyKey: string;
      balanceAmount: components["schemas"]["PositiveAmount"];
    };
    /** @description A withdrawal to a bank account. */
    FiatWithdrawalRequest: components["schemas"]["WithdrawalRequestCommonProperties"] & {
      balanceAsset: components["schemas"]["AssetReference"];
      destination: components["schemas"]["FiatTransferDestination"];
    };
    /** @description A withdrawal to a blockchain address. */
    BlockchainWithdrawalRequest: components["schemas"]["WithdrawalRequestCommonProperties"] & {
      balanceAsset: components["schemas"]["AssetReference"];
      destination: components["schemas"]["PublicBlockchainTransactionDestination"];
      participantsIdentification?: components["schemas"]["ParticipantsIdentification"];
    };
    /** @description A withdrawal to another customer's account. */
    PeerAccountWithdrawalRequest: components["schemas"]["WithdrawalRequestCommonProperties"] & {
      /** @description Asset of the balance that pays: a national currency or a listed asset, not a blockchain's native asset. */
      balanceAsset: components["schemas"]["NationalCurrency"] | components["schemas"]["OtherAssetReference"];
      destination: components["schemas"]["PeerAccountTransferDestination"];
    };
    /** @description A transfer to another of the customer's accounts. */
    InternalWithdrawalRequest: components["schemas"]["WithdrawalRequestCommonProperties"] & {
      balanceAsset: components["schemas"]["AssetReference"];
      destination: components["schemas"]["InternalTransferDestination"];
      /** @description The caller's own reference. */
      referenceId?: string;
    };
    /** @description What all withdrawals have. `balanceAmount` of `balanceAsset` is what the account pays. */
    WithdrawalCommonProperties: {
      /** @description Id of the withdrawal. */
      id: string;
      balanceAsset: components["schemas"]["AssetReference"];
      balanceAmount: components["schemas"]["PositiveAmount"];
      status: components["schemas"]["WithdrawalStatus"];
      /**
       * Format: date-time
       * @description When it was created.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it reached its final status.
       */
      finalizedAt?: string;
      /** @description What happened to the withdrawal so far, oldest first. */
      events?: components["schemas"]["WithdrawalEvent"][];
    };
    /** @description A withdrawal to a bank account, as the provider reports it. */
    FiatWithdrawal: components["schemas"]["WithdrawalCommonProperties"] & {
      destination: components["schemas"]["FiatTransfer"];
    };
    /** @description A withdrawal to a blockchain address, as the provider reports it. */
    BlockchainWithdrawal: components["schemas"]["WithdrawalCommonProperties"] & {
      destination: components["schemas"]["PublicBlockchainTransaction"];
    };
    /** @description A withdrawal to another customer's account, as the provider reports it. */
    PeerAccountWithdrawal: components["schemas"]["WithdrawalCommonProperties"] & {
      destination: components["schemas"]["PeerAccountTransfer"];
    };
    /** @description A transfer to another of the customer's accounts, as the provider reports it. */
    InternalWithdrawal: components["schemas"]["WithdrawalCommonProperties"] & {
      destination: components["schemas"]["InternalTransfer"];
    };
    /** @description A withdrawal by any method. `destination.transferMethod` tells the kinds apart. */
    Withdrawal:
      | components["schemas"]["PeerAccountWithdrawal"]
      | components["schemas"]["InternalWithdrawal"]
      | components["schemas"]["BlockchainWithdrawal"]
      | components["schemas"]["FiatWithdrawal"];
    /** @description A step in the life of a withdrawal. */
    WithdrawalEvent: {
      status: components["schemas"]["WithdrawalStatus"];
      /** @description What happened, for people. */
      message: string;
      /**
       * Format: date-time
       * @description When it happened.
       */
      createdAt: string;
    };
    /**
     * @description `pending`: seen, not yet credited. `succeeded`: credited. `failed`: will not be credited.
     * @enum {unknown}
     */
    DepositStatus: "pending" | "succeeded" | "failed";
    /**
     * @description `pending`: accepted and under way. `succeeded`: done. `failed`: will not be done.
     * @enum {unknown}
     */
    WithdrawalStatus: "pending" | "succeeded" | "failed";
    /**
     * @description `CanCreate`: `createDepositAddress` may be called. `CannotCreate`: only the addresses that exist already can be used.
     * @enum {unknown}
     */
    DepositAddressCreationPolicy: "CanCreate" | "CannotCreate";
    /**
     * @description Relationship of the participant to the customer: `FirstParty` is the customer, `SecondParty` somebody in a direct relationship to the customer, `ThirdParty` anybody else.
     * @enum {unknown}
     */
    ParticipantRelationshipType: "FirstParty" | "SecondParty" | "ThirdParty";
    /**
     * @description ISO 3166-1 alpha-2 code of a country. `ZZ` and `XX` stand for unknown, `CS` for the former Serbia and Montenegro.
     * @enum {string}
     */
    CountryAlpha2Code:
      | "US"
      | "AL"
      | "DZ"
      | "AS"
      | "AD"
      | "AO"
      | "AI"
      | "AQ"
      | "AG"
      | "AR"
      | "AM"
      | "AW"
      | "AU"
      | "AT"
      | "AZ"
      | "BS"
      | "BH"
      | "BD"
      | "BB"
      | "BY"
      | "BE"
      | "BZ"
      | "BJ"
      | "BM"
      | "BT"
      | "BO"
      | "BQ"
      | "BA"
      | "BW"
      | "BV"
      | "BR"
      | "IO"
      | "BN"
      | "BG"
      | "BF"
      | "BI"
      | "CV"
      | "KH"
      | "CM"
      | "CA"
      | "KY"
      | "CF"
      | "TD"
      | "CL"
      | "CN"
      | "CX"
      | "CC"
      | "CO"
      | "KM"
      | "CD"
      | "CG"
      | "CK"
      | "CR"
      | "HR"
      | "CU"
      | "CW"
      | "CY"
      | "CZ"
      | "CI"
      | "DK"
      | "DJ"
      | "DM"
      | "DO"
      | "EC"
      | "EG"
      | "SV"
      | "GQ"
      | "ER"
      | "EE"
      | "SZ"
      | "ET"
      | "FK"
      | "FO"
      | "FJ"
      | "FI"
      | "FR"
      | "GF"
      | "PF"
      | "TF"
      | "GA"
      | "GM"
      | "GE"
      | "DE"
      | "GH"
      | "GI"
      | "GR"
      | "GL"
      | "GD"
      | "GP"
      | "GU"
      | "GT"
      | "GG"
      | "GN"
      | "GW"
      | "GY"
      | "HT"
      | "HM"
      | "VA"
      | "HN"
      | "HK"
      | "HU"
      | "IS"
      | "IN"
      | "ID"
      | "IR"
      | "IQ"
      | "IE"
      | "IM"
      | "IL"
      | "IT"
      | "JM"
      | "JP"
      | "JE"
      | "JO"
      | "KZ"
      | "KE"
      | "KI"
      | "KP"
      | "KR"
      | "KW"
      | "KG"
      | "LA"
      | "LV"
      | "LB"
      | "LS"
      | "LR"
      | "LY"
      | "LI"
      | "LT"
      | "LU"
      | "MO"
      | "MG"
      | "MW"
      | "MY"
      | "MV"
      | "ML"
      | "MT"
      | "MH"
      | "MQ"
      | "MR"
      | "MU"
      | "YT"
      | "MX"
      | "FM"
      | "MD"
      | "MC"
      | "MN"
      | "ME"
      | "MS"
      | "MA"
      | "MZ"
      | "MM"
      | "NA"
      | "NR"
      | "NP"
      | "NL"
      | "NC"
      | "NZ"
      | "NI"
      | "NE"
      | "NG"
      | "NU"
      | "NF"
      | "MP"
      | "NO"
      | "OM"
      | "PK"
      | "PW"
      | "PS"
      | "PA"
      | "PG"
      | "PY"
      | "PE"
      | "PH"
      | "PN"
      | "PL"
      | "PT"
      | "PR"
      | "QA"
      | "MK"
      | "RO"
      | "RU"
      | "RW"
      | "RE"
      | "BL"
      | "SH"
      | "KN"
      | "LC"
      | "MF"
      | "PM"
      | "VC"
      | "WS"
      | "SM"
      | "ST"
      | "SA"
      | "SN"
      | "SR"
      | "SC"
      | "SL"
      | "SG"
      | "SX"
      | "SK"
      | "SI"
      | "SB"
      | "SO"
      | "ZA"
      | "GS"
      | "SS"
      | "ES"
      | "LK"
      | "SD"
      | "SJ"
      | "SE"
      | "CH"
      | "SY"
      | "TW"
      | "TJ"
      | "TZ"
      | "TH"
      | "TL"
      | "TG"
      | "TK"
      | "TO"
      | "TT"
      | "TN"
      | "TR"
      | "TM"
      | "TC"
      | "TV"
      | "UG"
      | "UA"
      | "AE"
      | "GB"
      | "UM"
      | "UY"
      | "UZ"
      | "VU"
      | "VE"
      | "VN"
      | "VG"
      | "VI"
      | "WF"
      | "EH"
      | "YE"
      | "ZM"
      | "ZW"
      | "AX"
      | "ZZ"
      | "XX"
      | "CS";
    /** @description Id of a collateral account, given by Fireblocks. Opaque; in practice three UUIDs joined by dots. */
    CollateralId: string;
    /** @description Id of a Fireblocks user who signs for the collateral account. */
    CollateralSignerId: string;
    /**
     * @description The Fireblocks environment in which the collateral account lives.
     * @enum {string}
     */
    AccountEnvironment: "prod" | "sandbox" | "stage";
    /**
     * @description `Eligible`: may be linked. `Linked`: in use. `Disabled`: taken out of use. `Failed`: refused. The last two come with a `rejectionReason`.
     * @enum {string}
     */
    CollateralLinkStatus: "Eligible" | "Linked" | "Disabled" | "Failed";
    /** @description An intent on which Fireblocks asks the provider to decide. */
    IntentApprovalRequest: {
      /** @description Id of the intent at Fireblocks. */
      fireblocksIntentId: string;
    };
    /** @description An intent on which the provider has decided. */
    ApprovalRequest: {
      /** @description Id of the intent at Fireblocks. */
      fireblocksIntentId: string;
      /** @description Id of the intent at the provider. */
      partnerIntentId: string;
    };
    /** @description A collateral account at Fireblocks. */
    CollateralAccount: {
      collateralId: components["schemas"]["CollateralId"];
      /** @description The users who sign for it. */
      collateralSigners: components["schemas"]["CollateralSignerId"][];
      env: components["schemas"]["AccountEnvironment"];
    };
    /** @description The link between an account at the provider and a collateral account. */
    CollateralAccountLink: {
      /** @description Id of the link. */
      id: string;
      status: components["schemas"]["CollateralLinkStatus"];
      /** @description Assets that the provider accepts as collateral. */
      eligibleCollateralAssets: components["schemas"]["CryptocurrencyReference"][];
      /** @description Why, for people. Given whenever the status is a refusal. */
      rejectionReason?: string;
    } & components["schemas"]["CollateralAccount"];
    /** @description An address of a collateral account. */
    CollateralAddress: {
      address: components["schemas"]["PublicBlockchainAddress"];
      /** @description Account that Fireblocks names for recovering what was sent to the address. Opaque to the provider, which only repeats it. */
      recoveryAccountId: string;
    };
    /** @description An address of a collateral account, as the provider recorded it. */
    CollateralAssetAddress: {
      /** @description Id of the record, given by the provider. */
      id: string;
    } & components["schemas"]["CollateralAddress"];
    /** @description One page of addresses of a collateral account. */
    CollateralDepositAddresses: {
      /** @description The addresses. */
      addresses: components["schemas"]["CollateralAssetAddress"][];
    };
    /**
     * @description The decision of the provider.
     * @enum {string}
     */
    CollateralTransactionIntentStatus: "Approved" | "Rejected";
    /**
     * @description `Pending`: not yet credited. `Credited`: the account has its credit. `Rejected`: it will get none.
     * @enum {string}
     */
    CollateralDepositTransactionStatus: "Pending" | "Credited" | "Rejected";
    /** @description An amount that is to be added as collateral. */
    CollateralDepositTransactionIntentRequest: {
      asset: components["schemas"]["CryptocurrencyReference"];
      amount: components["schemas"]["PositiveAmount"];
      intentApprovalRequest: components["schemas"]["IntentApprovalRequest"];
    };
    /** @description The decision on an intended deposit. */
    CollateralDepositTransactionIntentResponse: {
      /** @description Id of the intent at the provider. */
      id: string;
      status: components["schemas"]["CollateralTransactionIntentStatus"];
      asset: components["schemas"]["CryptocurrencyReference"];
      amount: components["schemas"]["PositiveAmount"];
      approvalRequest: components["schemas"]["ApprovalRequest"];
      /** @description Why, for people. Given whenever the status is a refusal. */
      rejectionReason?: string;
    };
    /** @description The transaction of an approved deposit. */
    CollateralDepositTransactionRequest: {
      /** @description Id of the collateral transaction, given by Fireblocks. Opaque. */
      collateralTxId: string;
      approvalRequest: components["schemas"]["ApprovalRequest"];
    };
    /** @description A registered deposit. */
    CollateralDepositTransactionResponse: {
      /** @description Id of the deposit at the provider. */
      id: string;
      status: components["schemas"]["CollateralDepositTransactionStatus"];
    } & components["schemas"]["CollateralDepositTransactionRequest"];
    /** @description One page of deposits to a collateral account. */
    CollateralDepositTransactionsResponse: {
      /** @description The deposits. */
      transactions: components["schemas"]["CollateralDepositTransactionResponse"][];
    };
    /**
     * @description `Pending`: not yet decided. `Approved`: the collateral may leave. `Rejected`: it may not.
     * @enum {string}
     */
    CollateralWithdrawalTransactionStatus: "Pending" | "Approved" | "Rejected";
    /** @description The settlement to which a withdrawal belongs. */
    CollateralWithdrawalSettlementTransaction: {
      /** @description Id of the settlement, given by Fireblocks. */
      settlementId: string;
      /** @description Id of the transfer within the settlement. */
      settlementTxId: string;
    };
    /** @description A withdrawal from a collateral account. */
    CollateralWithdrawalTransaction: {
      /** @description Id of the withdrawal at the provider. */
      id: string;
      status: components["schemas"]["CollateralWithdrawalTransactionStatus"];
      /** @description Id of the collateral transaction, given by Fireblocks. */
      collateralTxId: string;
      approvalRequest: components["schemas"]["ApprovalRequest"];
      /** @description Why, for people. Given whenever the status is a refusal. */
      rejectionReason?: string;
    };
    /** @description An amount of collateral that is to be removed, and where it is to go. */
    CollateralWithdrawalTransactionIntentRequest: {
      amount: components["schemas"]["PositiveAmount"];
      destinationAddress: components["schemas"]["PublicBlockchainAddress"];
      intentApprovalRequest: components["schemas"]["IntentApprovalRequest"];
    };
    /** @description The transaction of an approved withdrawal. `settlementDetails` is there when it is part of a settlement. */
    CollateralWithdrawalTransactionRequest: {
      /** @description Id of the collateral transaction, given by Fireblocks. Opaque. */
      collateralTxId: string;
      approvalRequest: components["schemas"]["ApprovalRequest"];
      settlementDetails?: components["schemas"]["CollateralWithdrawalSettlementTransaction"];
    };
    /** @description The decision on an intended withdrawal. */
    CollateralWithdrawalTransactionIntentResponse: {
      /** @description Id of the intent at the provider. */
      id: string;
      amount: components["schemas"]["PositiveAmount"];
      destinationAddress: components["schemas"]["PublicBlockchainAddress"];
      approvalRequest: components["schemas"]["ApprovalRequest"];
      status: components["schemas"]["CollateralTransactionIntentStatus"];
      /** @description Why, for people. Given whenever the status is a refusal. */
      rejectionReason?: string;
    };
    /** @description One page of withdrawals from a collateral account. */
    CollateralWithdrawalTransactions: {
      /** @description The withdrawals. */
      transactions: components["schemas"]["CollateralWithdrawalTransaction"][];
    };
    /**
     * @description State of a transfer in a settlement. `NOT_FOUND`: not known yet. `PROCESSING`: under way. `PENDING_MANUAL_APPROVAL` and `PENDING_SERVICE_MANUAL_APPROVAL`: somebody has to approve it, at the customer or at the service. `COMPLETED`: done. `CANCELLED`, `FAILED` and `REJECTED`: it will not be done.
     * @enum {string}
     */
    SettlementTransactionStatus:
      | "NOT_FOUND"
      | "PROCESSING"
      | "CANCELLED"
      | "FAILED"
      | "PENDING_MANUAL_APPROVAL"
      | "PENDING_SERVICE_MANUAL_APPROVAL"
      | "REJECTED"
      | "COMPLETED";
    /** @description A transfer out of the provider, into the collateral account. `fee` is the network fee, `sourceAddress` the address from which the provider sends. */
    SettlementWithdrawInstruction: {
      amount: components["schemas"]["PositiveAmount"];
      fee?: components["schemas"]["PositiveAmount"];
      sourceAddress: components["schemas"]["PublicBlockchainAddress"];
    };
    /** @description A transfer out of the collateral account, to an address of the provider. */
    SettlementDepositInstruction: {
      amount: components["schemas"]["PositiveAmount"];
      destinationAddress: components["schemas"]["PublicBlockchainAddress"];
    };
    /** @description A transfer into the collateral account and its state. */
    SettlementWithdrawTransaction: components["schemas"]["SettlementWithdrawInstruction"] & {
      status: components["schemas"]["SettlementTransactionStatus"];
      /** @description Why the transfer was rejected, for people. */
      rejectionReason?: string;
    };
    /** @description A transfer to the provider and its state. */
    SettlementDepositTransaction: components["schemas"]["SettlementDepositInstruction"] & {
      status: components["schemas"]["SettlementTransactionStatus"];
      /** @description Why the transfer was rejected, for people. */
      rejectionReason?: string;
    };
    /** @description The transfers that settle an account. Either list may be empty. */
    SettlementInstructions: {
      /** @description Version of these instructions, given by the provider. It stays the same as long as they do. */
      settlementVersion: string;
      /** @description Transfers out of the provider, into the collateral account. */
      withdrawInstructions: components["schemas"]["SettlementWithdrawInstruction"][];
      /** @description Transfers out of the collateral account, to the provider. */
      depositInstructions: components["schemas"]["SettlementDepositInstruction"][];
    };
    /** @description How far a settlement has come. */
    SettlementState: {
      /** @description Version of the instructions. */
      settlementVersion: string;
      /** @description State of each transfer into the collateral account. */
      withdrawTransactions?: components["schemas"]["SettlementWithdrawTransaction"][];
      /** @description State of each transfer to the provider. */
      depositTransactions?: components["schemas"]["SettlementDepositTransaction"][];
      /**
       * @description `Invalid`: the instructions cannot be settled. `Pending`: not started. `InProgress`: transfers are under way. `Completed`: all are done. `Failed`: at least one will not be done.
       * @enum {string}
       */
      status: "Invalid" | "Pending" | "InProgress" | "Completed" | "Failed";
    };
    /** @description Which instructions to settle, and under which id. */
    SettlementRequest: {
      /** @description Id of the settlement, given by Fireblocks. */
      settlementId: string;
      /** @description Version that `getCurrentSettlementInstructions` returned. */
      settlementVersion: string;
    };
    /**
     * @description `Pending`: waits for the source asset. `Processing`: has it and converts; prefunded ramps begin here. `Completed`: paid out. `Failed`: could not be done, see `failureReason`. `Canceled`: given up before it was paid. `Refunded`: the source asset was sent back.
     * @enum {unknown}
     */
    RampStatus: "Pending" | "Processing" | "Canceled" | "Completed" | "Failed" | "Refunded";
    /** @description From fiat that the provider already holds to a blockchain. */
    PrefundedOnRampCapability: {
      from: components["schemas"]["PrefundedFiatCapability"];
      to: components["schemas"]["PublicBlockchainCapability"];
    };
    /** @description The rail by which the customer pays in. */
    OnRampRequestFrom:
      | components["schemas"]["IbanCapability"]
      | components["schemas"]["AchCapability"]
      | components["schemas"]["WireCapability"]
      | components["schemas"]["SpeiCapability"]
      | components["schemas"]["PixCapability"]
      | components["schemas"]["EuropeanSEPACapability"]
      | components["schemas"]["LocalBankTransferAddressOnRamp"]
      | components["schemas"]["MobileMoneyAddressOnRamp"]
      | components["schemas"]["PayIdCapability"]
      | components["schemas"]["InteracCapability"]
      | components["schemas"]["ChapsCapability"]
      | components["schemas"]["InternalTransferMethod"];
    /** @description From fiat, paid in by the customer, to a blockchain. */
    OnRampCapability: {
      from: components["schemas"]["FiatCapability"];
      to: components["schemas"]["PublicBlockchainCapability"];
    };
    /** @description From cryptocurrency that the provider already holds to a bank account. */
    PrefundedOffRampCapability: {
      from: components["schemas"]["PrefundedBlockchainCapability"];
      to: components["schemas"]["FiatCapability"];
    };
    /** @description From a blockchain to a bank account. */
    OffRampCapability: {
      from: components["schemas"]["PublicBlockchainCapability"];
      to: components["schemas"]["FiatCapability"];
    };
    /** @description From cryptocurrency that the provider already holds to another blockchain. */
    PrefundedBridgeCapability: {
      from: components["schemas"]["PrefundedBlockchainCapability"];
      to: components["schemas"]["PublicBlockchainCapability"];
    };
    /** @description From one blockchain to another. */
    BridgeCapability: {
      from: components["schemas"]["PublicBlockchainCapability"];
      to: components["schemas"]["PublicBlockchainCapability"];
    };
    /** @description A ramp that an account can order. */
    RampMethod: {
      /** @description Id of the ramp method; `getRateByAccountAndPairId` takes it as `rampsPairId`. */
      id: string;
    } & (
      | components["schemas"]["OnRampCapability"]
      | components["schemas"]["PrefundedOnRampCapability"]
      | components["schemas"]["OffRampCapability"]
      | components["schemas"]["PrefundedOffRampCapability"]
      | components["schemas"]["BridgeCapability"]
      | components["schemas"]["PrefundedBridgeCapability"]
    );
    /** @description An asset that comes in on a blockchain, with the sender if it is known. */
    BlockchainCapabilityWithOptionalAddress: components["schemas"]["PublicBlockchainCapability"] & {
      /** @description Address from which the customer sends. */
      address?: string;
    };
    /** @description Fiat that the provider already holds for the customer. */
    PrefundedFiatCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      type: "Prefunded";
    };
    /** @description Cryptocurrency that the provider already holds for the customer. */
    PrefundedBlockchainCapability: {
      asset: components["schemas"]["CryptocurrencyReference"];
      /** @enum {string} */
      type: "Prefunded";
    };
    /** @description Fiat that the provider already holds, and where to take it from. */
    PrefundedOnRampFrom: components["schemas"]["PrefundedFiatCapability"] & components["schemas"]["TakeFrom"];
    /** @description The two sides of a prefunded on-ramp. */
    PrefundedOnRampProperties: {
      /** @enum {string} */
      type: "OnRamp";
      from: components["schemas"]["PrefundedOnRampFrom"];
      to: components["schemas"]["PublicBlockchainAddress"];
    };
    /** @description The two sides of an on-ramp. */
    OnRampProperties: {
      /** @enum {string} */
      type: "OnRamp";
      from: components["schemas"]["FiatCapability"];
      to: components["schemas"]["PublicBlockchainAddress"];
    };
    /** @description Cryptocurrency that the provider already holds, and where to take it from. */
    PrefundedOffRampFrom: components["schemas"]["PrefundedBlockchainCapability"] & components["schemas"]["TakeFrom"];
    /** @description An on-ramp that the customer pays in. */
    OnRampRequestProperties: {
      /** @enum {string} */
      type: "OnRamp";
      from: components["schemas"]["OnRampRequestFrom"];
      to: components["schemas"]["PublicBlockchainAddress"];
    };
    /** @description The two sides of a prefunded off-ramp. */
    PrefundedOffRampProperties: {
      /** @enum {string} */
      type: "OffRamp";
      from: components["schemas"]["PrefundedOffRampFrom"];
      to: components["schemas"]["FiatAddress"];
    };
    /** @description The two sides of an off-ramp. */
    OffRampProperties: {
      /** @enum {string} */
      type: "OffRamp";
      from: components["schemas"]["BlockchainCapabilityWithOptionalAddress"];
      to: components["schemas"]["FiatAddress"];
    };
    /** @description Cryptocurrency that the provider already holds, and where to take it from. */
    PrefundedBridgeFrom: components["schemas"]["PrefundedBlockchainCapability"] & components["schemas"]["TakeFrom"];
    /** @description The two sides of a prefunded bridge. */
    PrefundedBridgeProperties: {
      /** @enum {string} */
      type: "Bridge";
      from: components["schemas"]["PrefundedBridgeFrom"];
      to: components["schemas"]["PublicBlockchainAddress"];
    };
    /** @description The two sides of a bridge. */
    BridgeProperties: {
      /** @enum {string} */
      type: "Bridge";
      from: components["schemas"]["BlockchainCapabilityWithOptionalAddress"];
      to: components["schemas"]["PublicBlockchainAddress"];
    };
    /** @description What all ramp requests have. `amount` is in units of the asset of `from`. */
    CommonRampRequestProperties: {
      /** @description Key that marks retries of this request. */
      idempotencyKey: string;
      amount: components["schemas"]["PositiveAmount"];
      /** @description The caller's own reference. */
      customerReferenceId?: string;
    };
    /** @description An order for an on-ramp, an off-ramp or a bridge. `type`, and for prefunded ones `from.type`, tell the kinds apart. */
    RampRequest: components["schemas"]["CommonRampRequestProperties"] &
      (
        | components["schemas"]["OnRampRequestProperties"]
        | components["schemas"]["PrefundedOnRampProperties"]
        | components["schemas"]["OffRampProperties"]
        | components["schemas"]["PrefundedOffRampProperties"]
        | components["schemas"]["BridgeProperties"]
        | components["schemas"]["PrefundedBridgeProperties"]
      ) & {
        /** @description The quote at whose price to convert. */
        executionDetails?: components["schemas"]["OrderQuote"];
      } & {
        participantsIdentification?: components["schemas"]["ParticipantsIdentification"];
      };
    /** @description A fee as an amount of its asset. */
    FixedFeeAmount: {
      /** @enum {string} */
      amountType: "FIXED";
      amount: components["schemas"]["PositiveAmount"];
    };
    /** @description A fee as a share of the amount. */
    BasisPointsFeeAmount: {
      /** @enum {string} */
      amountType: "BASIS_POINTS";
      /** @description Basis points: 25 is 0.25 %. */
      amount: number;
    };
    /** @description A fee, as an amount or as a share. */
    FeeAmount: components["schemas"]["FixedFeeAmount"] | components["schemas"]["BasisPointsFeeAmount"];
    /** @description A fee, and the asset in which it is charged. */
    Fee: {
      /**
       * @description `ORDER`: for the conversion. `NETWORK`: for the blockchain. `SPREAD`: inside the price. `REBATE`: given back.
       * @enum {string}
       */
      feeType: "ORDER" | "NETWORK" | "SPREAD" | "REBATE";
      feeAsset: components["schemas"]["AssetReference"];
      fee: components["schemas"]["FeeAmount"];
    };
    /** @description The fees of a ramp. */
    RampFees: components["schemas"]["Fee"][];
    /** @description What all ramps have. `amount` is in units of the asset of `from`. */
    CommonRamp: {
      /** @description Id of the ramp. */
      id: string;
      /**
       * Format: date-time
       * @description When it was ordered.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updatedAt: string;
      status: components["schemas"]["RampStatus"];
      amount: components["schemas"]["PositiveAmount"];
      estimatedFees?: components["schemas"]["RampFees"];
      /** @description The quote given in the order. */
      executionDetails?: components["schemas"]["OrderQuote"];
      /**
       * Format: date-time
       * @description Until when the source asset has to arrive.
       */
      expiresAt: string;
      /**
       * @description Why it failed, in the terms of `BadRequestError`.
       * @enum {unknown}
       */
      failureReason?:
        | "unsupported-ramp-method"
        | "unsupported-source-asset"
        | "unsupported-destination-asset"
        | "amount-below-minimum"
        | "pii-missing"
        | "unsupported-external-source"
        | "unsupported-region"
        | "destination-not-whitelisted";
    };
    /** @description An on-ramp and where to pay for it. */
    OnRampPropertiesWithPaymentInstructions: {
      /** @description Where to pay; `transferMethod` and `asset` are those of `from`. */
      paymentInstructions: components["schemas"]["FiatPaymentInstruction"] & {
        /** @description Reference to give with the payment, so that it finds its ramp. */
        referenceId?: string;
      };
    } & components["schemas"]["OnRampProperties"];
    /** @description An off-ramp. `paymentInstructions` is the address to which the customer sends the source asset. */
    OffRampPropertiesWithPaymentInstructions: {
      paymentInstructions: components["schemas"]["PublicBlockchainAddress"];
    } & components["schemas"]["OffRampProperties"];
    /** @description A bridge. `paymentInstructions` is the address to which the customer sends the source asset. */
    BridgePropertiesWithPaymentInstructions: {
      paymentInstructions: components["schemas"]["PublicBlockchainAddress"];
    } & components["schemas"]["BridgeProperties"];
    /** @description The payout of an on-ramp, and what it cost. */
    OnRampReceipt: components["schemas"]["PublicBlockchainTransaction"] & {
      actualFees?: components["schemas"]["RampFees"];
    };
    /** @description The payout of an off-ramp, and what it cost. */
    OffRampReceipt: components["schemas"]["RampFiatTransfer"] & {
      actualFees?: components["schemas"]["RampFees"];
    };
    /** @description The payout of a bridge, and what it cost. */
    BridgeReceipt: components["schemas"]["PublicBlockchainTransaction"] & {
      actualFees?: components["schemas"]["RampFees"];
    };
    /** @description An on-ramp. `receipt` is there once it is completed. */
    OnRamp: components["schemas"]["CommonRamp"] &
      (
        | components["schemas"]["OnRampPropertiesWithPaymentInstructions"]
        | components["schemas"]["PrefundedOnRampProperties"]
      ) & {
        receipt?: components["schemas"]["OnRampReceipt"];
      };
    /** @description An off-ramp. `receipt` is there once it is completed. */
    OffRamp: components["schemas"]["CommonRamp"] &
      (
        | components["schemas"]["OffRampPropertiesWithPaymentInstructions"]
        | components["schemas"]["PrefundedOffRampProperties"]
      ) & {
        receipt?: components["schemas"]["OffRampReceipt"];
      };
    /** @description A bridge. `receipt` is there once it is completed. */
    Bridge: components["schemas"]["CommonRamp"] &
      (
        | components["schemas"]["BridgePropertiesWithPaymentInstructions"]
        | components["schemas"]["PrefundedBridgeProperties"]
      ) & {
        receipt?: components["schemas"]["BridgeReceipt"];
      };
    /** @description A ramp, as the provider reports it. `type` tells the kinds apart. */
    Ramp: components["schemas"]["OnRamp"] | components["schemas"]["OffRamp"] | components["schemas"]["Bridge"];
    /** @description A payout of fiat money by a ramp, on any rail. */
    RampFiatTransfer:
      | components["schemas"]["IbanTransfer"]
      | components["schemas"]["AchTransfer"]
      | components["schemas"]["WireTransfer"]
      | components["schemas"]["SpeiTransfer"]
      | components["schemas"]["PixTransfer"]
      | components["schemas"]["EuropeanSEPATransfer"]
      | components["schemas"]["LocalBankTransfer"]
      | components["schemas"]["MobileMoneyTransfer"]
      | components["schemas"]["PayIdTransfer"]
      | components["schemas"]["InteracTransfer"]
      | components["schemas"]["ChapsTransfer"];
    /** @description Where a prefunded amount comes from. */
    TakeFrom: {
      /** @description Names the source. Which values there are is agreed with the provider. */
      takeFrom?: string;
    };
    /** @description Conversion at the price of a quote. */
    OrderQuote: {
      /** @enum {string} */
      type: "Quote";
      /** @description Id of the quote. */
      quoteId: string;
      /** @description What to do when the quote is no longer ready: try again at a new quote, or take the price of the market. */
      reQuote?: components["schemas"]["Retry"] | components["schemas"]["Market"];
    };
    /** @description Ask for new quotes. */
    Retry: {
      /** @enum {string} */
      type: "Retry";
      /** @description How far the price of a new quote may be from the first. The contract names no unit; `0.01` is one per cent. */
      slippage: number;
      /** @description How often to try. */
      count?: number;
    };
    /** @description Take the price of the market. */
    Market: {
      /** @enum {string} */
      type: "Market";
    };
  };
  responses: {
    /** @description The request is malformed or breaks a business rule; `errorType` says which. */
    BadRequestResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BadRequestError"];
      };
    };
    /** @description The API key is empty, unknown or not allowed. */
    UnauthorizedResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["UnauthorizedError"];
      };
    };
    /** @description Something does not exist (`not-found`), or the provider failed (`internal-error`). */
    ErrorResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GeneralError"];
      };
    };
    /** @description One page of withdrawals. */
    WithdrawalsResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          withdrawals: components["schemas"]["Withdrawal"][];
        };
      };
    };
    /** @description One page of ramp methods. */
    RampMethodsResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          capabilities: components["schemas"]["RampMethod"][];
        };
      };
    };
    /** @description The new ramp. */
    CreateRampResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Ramp"];
      };
    };
    /** @description The ramp. */
    GetRampDetailsResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Ramp"];
      };
    };
    /** @description One page of ramps. */
    GetRampsResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          ramps: components["schemas"]["Ramp"][];
        };
      };
    };
  };
  parameters: {
    /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
    "X-FBAPI-INITIATED-BY": string;
    /** @description The users at the customer who approved the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
    "X-FBAPI-APPROVED-BY": string;
    /** @description The users at the customer who signed the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
    "X-FBAPI-SIGNED-BY": string;
    /**
     * @description Id of the object that the path names: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
     * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
     */
    EntityIdPathParam: string;
    /**
     * @description Id of a main account or sub-account of the customer.
     * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
     */
    SubAccountIdPathParam: string;
    /**
     * @description Order of the list by time of creation: `desc` puts the latest item first.
     * @example desc
     */
    ListOrderQueryParam: "asc" | "desc";
    /**
     * @description How many items one answer holds at most.
     * @example 50
     */
    PaginationLimit: number;
    /**
     * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
     * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
     */
    PaginationStartingAfter: string;
    /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
    PaginationEndingBefore: string;
    /** @description Only the asset with this id from `GET /capabilities/assets`. */
    AssetIdQueryParam: string;
    /** @description Only this national currency. */
    NationalCurrencyCodeQueryParam: components["schemas"]["NationalCurrencyCode"];
    /** @description Only this native asset. If several blockchains share the symbol, the first match counts. */
    CryptocurrencySymbolQueryParam: components["schemas"]["CryptocurrencySymbol"];
    /** @description Id of a conversion pair, as `getQuoteCapabilities` lists it. */
    ConversionPairIdQueryParam: string;
    /** @description Id of a ramp method, as `getRampMethods` lists it. */
    RampsPairIdQueryParam: string;
    /** @description Id of a pair in the provider's order book. */
    OrderBookPairIdQueryParam: string;
    /**
     * @description `true` includes the balances of each account; otherwise they are left out.
     * @example true
     */
    AccountBalancesQueryParam: boolean;
    /**
     * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
     * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
     */
    CollateralIdPathParam: string;
    /**
     * @description Id of a collateral transaction. Opaque, and up to 149 characters long in practice: some routers cut path parameters short.
     * @example 2.a9c4e7f0-3d81-4b56-9f2e-c8b5d0e1a743.1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
     */
    CollateralTxIdPathParam: string;
    /**
     * @description A version that `getCurrentSettlementInstructions` returned.
     * @example 17
     */
    SettlementVersionPathParam: string;
  };
  requestBodies: never;
  headers: {
    /** @description Signature of the answer by the provider. Neither the signed message nor the algorithm is specified in public; both are agreed with Fireblocks. */
    "X-PROVIDER-SIGNATURE": string;
  };
  pathItems: never;
}
export type GeneralError = components["schemas"]["GeneralError"];
export type BadRequestError = components["schemas"]["BadRequestError"];
export type UnauthorizedError = components["schemas"]["UnauthorizedError"];
export type RequestPart = components["schemas"]["RequestPart"];
export type Capabilities = components["schemas"]["Capabilities"];
export type UserIdentificationRequirement = components["schemas"]["UserIdentificationRequirement"];
export type CommonCapabilityRequirements = components["schemas"]["CommonCapabilityRequirements"];
export type WithdrawalAddressPolicyRequirement = components["schemas"]["WithdrawalAddressPolicyRequirement"];
export type TransfersBlockchainRequirements = components["schemas"]["TransfersBlockchainRequirements"];
export type CapabilitiesWithRequirements = components["schemas"]["CapabilitiesWithRequirements"];
export type ApiComponents = components["schemas"]["ApiComponents"];
export type AccountsSet = components["schemas"]["AccountsSet"];
export type PositiveAmount = components["schemas"]["PositiveAmount"];
export type AccountStatus = components["schemas"]["AccountStatus"];
export type AccountData = components["schemas"]["AccountData"];
export type AccountId = components["schemas"]["AccountId"];
export type Account = components["schemas"]["Account"];
export type Balances = components["schemas"]["Balances"];
export type AssetBalance = components["schemas"]["AssetBalance"];
export type AssetCreditBalance = components["schemas"]["AssetCreditBalance"];
export type AssetCommonProperties = components["schemas"]["AssetCommonProperties"];
export type BucketAsset = components["schemas"]["BucketAsset"];
export type Erc20Token = components["schemas"]["Erc20Token"];
export type Bep20Token = components["schemas"]["Bep20Token"];
export type StellarToken = components["schemas"]["StellarToken"];
export type ContractBasedToken = components["schemas"]["ContractBasedToken"];
export type SolanaToken = components["schemas"]["SolanaToken"];
export type AssetDefinition = components["schemas"]["AssetDefinition"];
export type NationalCurrency = components["schemas"]["NationalCurrency"];
export type NativeCryptocurrency = components["schemas"]["NativeCryptocurrency"];
export type OtherAssetReference = components["schemas"]["OtherAssetReference"];
export type CryptocurrencyReference = components["schemas"]["CryptocurrencyReference"];
export type PublicBlockchainCapability = components["schemas"]["PublicBlockchainCapability"];
export type PublicBlockchainAddress = components["schemas"]["PublicBlockchainAddress"];
export type Rate = components["schemas"]["Rate"];
export type AssetReference = components["schemas"]["AssetReference"];
export type Blockchain = components["schemas"]["Blockchain"];
export type CryptocurrencySymbol = components["schemas"]["CryptocurrencySymbol"];
export type NationalCurrencyCode = components["schemas"]["NationalCurrencyCode"];
export type PersonalIdentificationType = components["schemas"]["PersonalIdentificationType"];
export type QuoteCapability = components["schemas"]["QuoteCapability"];
export type QuoteCapabilities = components["schemas"]["QuoteCapabilities"];
export type QuoteStatus = components["schemas"]["QuoteStatus"];
export type QuoteRequest = components["schemas"]["QuoteRequest"];
export type Quote = components["schemas"]["Quote"];
export type AccountHolderDetails = components["schemas"]["AccountHolderDetails"];
export type Iban = components["schemas"]["Iban"];
export type IbanCapability = components["schemas"]["IbanCapability"];
export type IbanAddress = components["schemas"]["IbanAddress"];
export type IbanTransferDestination = components["schemas"]["IbanTransferDestination"];
export type IbanTransfer = components["schemas"]["IbanTransfer"];
export type AchCapability = components["schemas"]["AchCapability"];
export type AchAddress = components["schemas"]["AchAddress"];
export type AchTransferDestination = components["schemas"]["AchTransferDestination"];
export type AchTransfer = components["schemas"]["AchTransfer"];
export type WireCapability = components["schemas"]["WireCapability"];
export type WireAddress = components["schemas"]["WireAddress"];
export type WireTransferDestination = components["schemas"]["WireTransferDestination"];
export type WireTransfer = components["schemas"]["WireTransfer"];
export type SpeiCapability = components["schemas"]["SpeiCapability"];
export type SpeiAddress = components["schemas"]["SpeiAddress"];
export type BankAccountNumber = components["schemas"]["BankAccountNumber"];
export type RoutingNumber = components["schemas"]["RoutingNumber"];
export type Clabe = components["schemas"]["Clabe"];
export type SpeiTransferDestination = components["schemas"]["SpeiTransferDestination"];
export type SpeiTransfer = components["schemas"]["SpeiTransfer"];
export type PixCapability = components["schemas"]["PixCapability"];
export type PixAddress = components["schemas"]["PixAddress"];
export type PixAddressPaymentInstruction = components["schemas"]["PixAddressPaymentInstruction"];
export type PixTransferDestination = components["schemas"]["PixTransferDestination"];
export type PixTransfer = components["schemas"]["PixTransfer"];
export type ChapsAccountNumber = components["schemas"]["ChapsAccountNumber"];
export type ChapsSortCode = components["schemas"]["ChapsSortCode"];
export type ChapsBankAccountCountry = components["schemas"]["ChapsBankAccountCountry"];
export type ChapsBankAccountHolderName = components["schemas"]["ChapsBankAccountHolderName"];
export type ChapsCapability = components["schemas"]["ChapsCapability"];
export type ChapsAddress = components["schemas"]["ChapsAddress"];
export type ChapsTransferDestination = components["schemas"]["ChapsTransferDestination"];
export type ChapsTransfer = components["schemas"]["ChapsTransfer"];
export type EuropeanSepaCapability = components["schemas"]["EuropeanSEPACapability"];
export type EuropeanSepaAddress = components["schemas"]["EuropeanSEPAAddress"];
export type EuropeanSepaTransferDestination = components["schemas"]["EuropeanSEPATransferDestination"];
export type EuropeanSepaTransfer = components["schemas"]["EuropeanSEPATransfer"];
export type MobileMoneyCapability = components["schemas"]["MobileMoneyCapability"];
export type MobilePhoneNumber = components["schemas"]["MobilePhoneNumber"];
export type MobileMoneyAddressBase = components["schemas"]["MobileMoneyAddressBase"];
export type MobileMoneyAddressOnRamp = components["schemas"]["MobileMoneyAddressOnRamp"];
export type MobileMoneyAddressOffRamp = components["schemas"]["MobileMoneyAddressOffRamp"];
export type MobileMoneyAddressPaymentInstruction = components["schemas"]["MobileMoneyAddressPaymentInstruction"];
export type MobileMoneyAddressBeneficiaryInfo = components["schemas"]["MobileMoneyAddressBeneficiaryInfo"];
export type MobileMoneyTransferDestination = components["schemas"]["MobileMoneyTransferDestination"];
export type MobileMoneyTransfer = components["schemas"]["MobileMoneyTransfer"];
export type LocalBankTransferCapability = components["schemas"]["LocalBankTransferCapability"];
export type LocalBankTransferAddress = components["schemas"]["LocalBankTransferAddress"];
export type LocalBankTransferAddressOnRamp = components["schemas"]["LocalBankTransferAddressOnRamp"];
export type LocalBankTransferAddressPaymentInstruction =
  components["schemas"]["LocalBankTransferAddressPaymentInstruction"];
export type PaymentRedirect = components["schemas"]["PaymentRedirect"];
export type LocalBankTransferDestination = components["schemas"]["LocalBankTransferDestination"];
export type LocalBankTransfer = components["schemas"]["LocalBankTransfer"];
export type PayIdCapability = components["schemas"]["PayIdCapability"];
export type PayIdAddress = components["schemas"]["PayIdAddress"];
export type PayIdTransferDestination = components["schemas"]["PayIdTransferDestination"];
export type PayIdTransfer = components["schemas"]["PayIdTransfer"];
export type InteracCapability = components["schemas"]["InteracCapability"];
export type RecipientHandle = components["schemas"]["RecipientHandle"];
export type InteracTransferDetailsBase = components["schemas"]["InteracTransferDetailsBase"];
export type InteracTransferSecurityQuestionAndAnswer =
  components["schemas"]["InteracTransferSecurityQuestionAndAnswer"];
export type InteractTransferDetailsOffRamp = components["schemas"]["InteractTransferDetailsOffRamp"];
export type InteractTransferDetailsOnRamp = components["schemas"]["InteractTransferDetailsOnRamp"];
export type InteracAddress = components["schemas"]["InteracAddress"];
export type InteracAddressPaymentInstruction = components["schemas"]["InteracAddressPaymentInstruction"];
export type InteracDestination = components["schemas"]["InteracDestination"];
export type InteracTransfer = components["schemas"]["InteracTransfer"];
export type OtherFiatTransfer = components["schemas"]["OtherFiatTransfer"];
export type FiatCapability = components["schemas"]["FiatCapability"];
export type PublicBlockchainTransactionDestination = components["schemas"]["PublicBlockchainTransactionDestination"];
export type PublicBlockchainTransaction = components["schemas"]["PublicBlockchainTransaction"];
export type PeerAccountTransferCapability = components["schemas"]["PeerAccountTransferCapability"];
export type InternalTransferMethod = components["schemas"]["InternalTransferMethod"];
export type InternalTransferCapability = components["schemas"]["InternalTransferCapability"];
export type InternalTransferDestinationPolicy = components["schemas"]["InternalTransferDestinationPolicy"];
export type PeerAccountTransferAddress = components["schemas"]["PeerAccountTransferAddress"];
export type PeerAccountTransferDestination = components["schemas"]["PeerAccountTransferDestination"];
export type InternalTransferAddress = components["schemas"]["InternalTransferAddress"];
export type InternalTransferDestination = components["schemas"]["InternalTransferDestination"];
export type PeerAccountTransfer = components["schemas"]["PeerAccountTransfer"];
export type InternalTransfer = components["schemas"]["InternalTransfer"];
export type TransferCapability = components["schemas"]["TransferCapability"];
export type FiatTransferDestination = components["schemas"]["FiatTransferDestination"];
export type FiatTransfer = components["schemas"]["FiatTransfer"];
export type Transfer = components["schemas"]["Transfer"];
export type DepositDestination = components["schemas"]["DepositDestination"];
export type FiatPaymentInstruction = components["schemas"]["FiatPaymentInstruction"];
export type FiatAddress = components["schemas"]["FiatAddress"];
export type DepositAddressStatus = components["schemas"]["DepositAddressStatus"];
export type DepositAddress = components["schemas"]["DepositAddress"];
export type DepositAddressCreationRequest = components["schemas"]["DepositAddressCreationRequest"];
export type DepositCapability = components["schemas"]["DepositCapability"];
export type Deposit = components["schemas"]["Deposit"];
export type WithdrawalCapability = components["schemas"]["WithdrawalCapability"];
export type PostalAddress = components["schemas"]["PostalAddress"];
export type FullName = components["schemas"]["FullName"];
export type VaspInformation = components["schemas"]["VaspInformation"];
export type PersonaIdentificationInfo = components["schemas"]["PersonaIdentificationInfo"];
export type BusinessIdentificationInfo = components["schemas"]["BusinessIdentificationInfo"];
export type ParticipantsIdentification = components["schemas"]["ParticipantsIdentification"];
export type WithdrawalRequestCommonProperties = components["schemas"]["WithdrawalRequestCommonProperties"];
export type FiatWithdrawalRequest = components["schemas"]["FiatWithdrawalRequest"];
export type BlockchainWithdrawalRequest = components["schemas"]["BlockchainWithdrawalRequest"];
export type PeerAccountWithdrawalRequest = components["schemas"]["PeerAccountWithdrawalRequest"];
export type InternalWithdrawalRequest = components["schemas"]["InternalWithdrawalRequest"];
export type WithdrawalCommonProperties = components["schemas"]["WithdrawalCommonProperties"];
export type FiatWithdrawal = components["schemas"]["FiatWithdrawal"];
export type BlockchainWithdrawal = components["schemas"]["BlockchainWithdrawal"];
export type PeerAccountWithdrawal = components["schemas"]["PeerAccountWithdrawal"];
export type InternalWithdrawal = components["schemas"]["InternalWithdrawal"];
export type Withdrawal = components["schemas"]["Withdrawal"];
export type WithdrawalEvent = components["schemas"]["WithdrawalEvent"];
export type DepositStatus = components["schemas"]["DepositStatus"];
export type WithdrawalStatus = components["schemas"]["WithdrawalStatus"];
export type DepositAddressCreationPolicy = components["schemas"]["DepositAddressCreationPolicy"];
export type ParticipantRelationshipType = components["schemas"]["ParticipantRelationshipType"];
export type CountryAlpha2Code = components["schemas"]["CountryAlpha2Code"];
export type CollateralId = components["schemas"]["CollateralId"];
export type CollateralSignerId = components["schemas"]["CollateralSignerId"];
export type AccountEnvironment = components["schemas"]["AccountEnvironment"];
export type CollateralLinkStatus = components["schemas"]["CollateralLinkStatus"];
export type IntentApprovalRequest = components["schemas"]["IntentApprovalRequest"];
export type ApprovalRequest = components["schemas"]["ApprovalRequest"];
export type CollateralAccount = components["schemas"]["CollateralAccount"];
export type CollateralAccountLink = components["schemas"]["CollateralAccountLink"];
export type CollateralAddress = components["schemas"]["CollateralAddress"];
export type CollateralAssetAddress = components["schemas"]["CollateralAssetAddress"];
export type CollateralDepositAddresses = components["schemas"]["CollateralDepositAddresses"];
export type CollateralTransactionIntentStatus = components["schemas"]["CollateralTransactionIntentStatus"];
export type CollateralDepositTransactionStatus = components["schemas"]["CollateralDepositTransactionStatus"];
export type CollateralDepositTransactionIntentRequest =
  components["schemas"]["CollateralDepositTransactionIntentRequest"];
export type CollateralDepositTransactionIntentResponse =
  components["schemas"]["CollateralDepositTransactionIntentResponse"];
export type CollateralDepositTransactionRequest = components["schemas"]["CollateralDepositTransactionRequest"];
export type CollateralDepositTransactionResponse = components["schemas"]["CollateralDepositTransactionResponse"];
export type CollateralDepositTransactionsResponse = components["schemas"]["CollateralDepositTransactionsResponse"];
export type CollateralWithdrawalTransactionStatus = components["schemas"]["CollateralWithdrawalTransactionStatus"];
export type CollateralWithdrawalSettlementTransaction =
  components["schemas"]["CollateralWithdrawalSettlementTransaction"];
export type CollateralWithdrawalTransaction = components["schemas"]["CollateralWithdrawalTransaction"];
export type CollateralWithdrawalTransactionIntentRequest =
  components["schemas"]["CollateralWithdrawalTransactionIntentRequest"];
export type CollateralWithdrawalTransactionRequest = components["schemas"]["CollateralWithdrawalTransactionRequest"];
export type CollateralWithdrawalTransactionIntentResponse =
  components["schemas"]["CollateralWithdrawalTransactionIntentResponse"];
export type CollateralWithdrawalTransactions = components["schemas"]["CollateralWithdrawalTransactions"];
export type SettlementTransactionStatus = components["schemas"]["SettlementTransactionStatus"];
export type SettlementWithdrawInstruction = components["schemas"]["SettlementWithdrawInstruction"];
export type SettlementDepositInstruction = components["schemas"]["SettlementDepositInstruction"];
export type SettlementWithdrawTransaction = components["schemas"]["SettlementWithdrawTransaction"];
export type SettlementDepositTransaction = components["schemas"]["SettlementDepositTransaction"];
export type SettlementInstructions = components["schemas"]["SettlementInstructions"];
export type SettlementState = components["schemas"]["SettlementState"];
export type SettlementRequest = components["schemas"]["SettlementRequest"];
export type RampStatus = components["schemas"]["RampStatus"];
export type PrefundedOnRampCapability = components["schemas"]["PrefundedOnRampCapability"];
export type OnRampRequestFrom = components["schemas"]["OnRampRequestFrom"];
export type OnRampCapability = components["schemas"]["OnRampCapability"];
export type PrefundedOffRampCapability = components["schemas"]["PrefundedOffRampCapability"];
export type OffRampCapability = components["schemas"]["OffRampCapability"];
export type PrefundedBridgeCapability = components["schemas"]["PrefundedBridgeCapability"];
export type BridgeCapability = components["schemas"]["BridgeCapability"];
export type RampMethod = components["schemas"]["RampMethod"];
export type BlockchainCapabilityWithOptionalAddress = components["schemas"]["BlockchainCapabilityWithOptionalAddress"];
export type PrefundedFiatCapability = components["schemas"]["PrefundedFiatCapability"];
export type PrefundedBlockchainCapability = components["schemas"]["PrefundedBlockchainCapability"];
export type PrefundedOnRampFrom = components["schemas"]["PrefundedOnRampFrom"];
export type PrefundedOnRampProperties = components["schemas"]["PrefundedOnRampProperties"];
export type OnRampProperties = components["schemas"]["OnRampProperties"];
export type PrefundedOffRampFrom = components["schemas"]["PrefundedOffRampFrom"];
export type OnRampRequestProperties = components["schemas"]["OnRampRequestProperties"];
export type PrefundedOffRampProperties = components["schemas"]["PrefundedOffRampProperties"];
export type OffRampProperties = components["schemas"]["OffRampProperties"];
export type PrefundedBridgeFrom = components["schemas"]["PrefundedBridgeFrom"];
export type PrefundedBridgeProperties = components["schemas"]["PrefundedBridgeProperties"];
export type BridgeProperties = components["schemas"]["BridgeProperties"];
export type CommonRampRequestProperties = components["schemas"]["CommonRampRequestProperties"];
export type RampRequest = components["schemas"]["RampRequest"];
export type FixedFeeAmount = components["schemas"]["FixedFeeAmount"];
export type BasisPointsFeeAmount = components["schemas"]["BasisPointsFeeAmount"];
export type FeeAmount = components["schemas"]["FeeAmount"];
export type Fee = components["schemas"]["Fee"];
export type RampFees = components["schemas"]["RampFees"];
export type CommonRamp = components["schemas"]["CommonRamp"];
export type OnRampPropertiesWithPaymentInstructions = components["schemas"]["OnRampPropertiesWithPaymentInstructions"];
export type OffRampPropertiesWithPaymentInstructions =
  components["schemas"]["OffRampPropertiesWithPaymentInstructions"];
export type BridgePropertiesWithPaymentInstructions = components["schemas"]["BridgePropertiesWithPaymentInstructions"];
export type OnRampReceipt = components["schemas"]["OnRampReceipt"];
export type OffRampReceipt = components["schemas"]["OffRampReceipt"];
export type BridgeReceipt = components["schemas"]["BridgeReceipt"];
export type OnRamp = components["schemas"]["OnRamp"];
export type OffRamp = components["schemas"]["OffRamp"];
export type Bridge = components["schemas"]["Bridge"];
export type Ramp = components["schemas"]["Ramp"];
export type RampFiatTransfer = components["schemas"]["RampFiatTransfer"];
export type TakeFrom = components["schemas"]["TakeFrom"];
export type OrderQuote = components["schemas"]["OrderQuote"];
export type Retry = components["schemas"]["Retry"];
export type Market = components["schemas"]["Market"];
export type ResponseBadRequestResponse = components["responses"]["BadRequestResponse"];
export type ResponseUnauthorizedResponse = components["responses"]["UnauthorizedResponse"];
export type ResponseErrorResponse = components["responses"]["ErrorResponse"];
export type ResponseWithdrawalsResponse = components["responses"]["WithdrawalsResponse"];
export type ResponseRampMethodsResponse = components["responses"]["RampMethodsResponse"];
export type ResponseCreateRampResponse = components["responses"]["CreateRampResponse"];
export type ResponseGetRampDetailsResponse = components["responses"]["GetRampDetailsResponse"];
export type ResponseGetRampsResponse = components["responses"]["GetRampsResponse"];
export type ParameterXFbapiInitiatedBy = components["parameters"]["X-FBAPI-INITIATED-BY"];
export type ParameterXFbapiApprovedBy = components["parameters"]["X-FBAPI-APPROVED-BY"];
export type ParameterXFbapiSignedBy = components["parameters"]["X-FBAPI-SIGNED-BY"];
export type ParameterEntityIdPathParam = components["parameters"]["EntityIdPathParam"];
export type ParameterSubAccountIdPathParam = components["parameters"]["SubAccountIdPathParam"];
export type ParameterListOrderQueryParam = components["parameters"]["ListOrderQueryParam"];
export type ParameterPaginationLimit = components["parameters"]["PaginationLimit"];
export type ParameterPaginationStartingAfter = components["parameters"]["PaginationStartingAfter"];
export type ParameterPaginationEndingBefore = components["parameters"]["PaginationEndingBefore"];
export type ParameterAssetIdQueryParam = components["parameters"]["AssetIdQueryParam"];
export type ParameterNationalCurrencyCodeQueryParam = components["parameters"]["NationalCurrencyCodeQueryParam"];
export type ParameterCryptocurrencySymbolQueryParam = components["parameters"]["CryptocurrencySymbolQueryParam"];
export type ParameterConversionPairIdQueryParam = components["parameters"]["ConversionPairIdQueryParam"];
export type ParameterRampsPairIdQueryParam = components["parameters"]["RampsPairIdQueryParam"];
export type ParameterOrderBookPairIdQueryParam = components["parameters"]["OrderBookPairIdQueryParam"];
export type ParameterAccountBalancesQueryParam = components["parameters"]["AccountBalancesQueryParam"];
export type ParameterCollateralIdPathParam = components["parameters"]["CollateralIdPathParam"];
export type ParameterCollateralTxIdPathParam = components["parameters"]["CollateralTxIdPathParam"];
export type ParameterSettlementVersionPathParam = components["parameters"]["SettlementVersionPathParam"];
export type HeaderXProviderSignature = components["headers"]["X-PROVIDER-SIGNATURE"];
export type $defs = Record<string, never>;
export interface operations {
  getCapabilities: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version, the components and their requirements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Capabilities"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getAdditionalAssets: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of assets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            assets: components["schemas"]["AssetDefinition"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getAssetDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the object that the path names: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
         * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
         */
        id: components["parameters"]["EntityIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The asset. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssetDefinition"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getAccounts: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        /**
         * @description `true` includes the balances of each account; otherwise they are left out.
         * @example true
         */
        balances?: components["parameters"]["AccountBalancesQueryParam"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            accounts: components["schemas"]["Account"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getAccountDetails: {
    parameters: {
      query?: {
        /**
         * @description `true` includes the balances of each account; otherwise they are left out.
         * @example true
         */
        balances?: components["parameters"]["AccountBalancesQueryParam"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getRateByAccountAndPairId: {
    parameters: {
      query?: {
        /** @description Id of a conversion pair, as `getQuoteCapabilities` lists it. */
        conversionPairId?: components["parameters"]["ConversionPairIdQueryParam"];
        /** @description Id of a ramp method, as `getRampMethods` lists it. */
        rampsPairId?: components["parameters"]["RampsPairIdQueryParam"];
        /** @description Id of a pair in the provider's order book. */
        orderBookPairId?: components["parameters"]["OrderBookPairIdQueryParam"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rate and its time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Rate"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getBalances: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        /** @description Only the asset with this id from `GET /capabilities/assets`. */
        assetId?: components["parameters"]["AssetIdQueryParam"];
        /** @description Only this national currency. */
        nationalCurrencyCode?: components["parameters"]["NationalCurrencyCodeQueryParam"];
        /** @description Only this native asset. If several blockchains share the symbol, the first match counts. */
        cryptocurrencySymbol?: components["parameters"]["CryptocurrencySymbolQueryParam"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of balances. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            balances: components["schemas"]["Balances"];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getQuoteCapabilities: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of pairs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QuoteCapabilities"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getQuotes: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        /**
         * @description Order of the list by time of creation: `desc` puts the latest item first.
         * @example desc
         */
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of quotes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            quotes: components["schemas"]["Quote"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  createQuote: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["QuoteRequest"];
      };
    };
    responses: {
      /** @description The quote, ready to be executed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Quote"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getQuoteDetails: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of the object that the path names: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
         * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
         */
        id: components["parameters"]["EntityIdPathParam"];
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quote. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Quote"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  executeQuote: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of the object that the path names: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
         * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
         */
        id: components["parameters"]["EntityIdPathParam"];
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quote with its new status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Quote"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getWithdrawalMethods: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of withdrawal methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            capabilities: components["schemas"]["WithdrawalCapability"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getDepositMethods: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of deposit methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            capabilities: components["schemas"]["DepositCapability"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getWithdrawals: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        /**
         * @description Order of the list by time of creation: `desc` puts the latest item first.
         * @example desc
         */
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["WithdrawalsResponse"];
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getWithdrawalDetails: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of the object that the path names: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
         * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
         */
        id: components["parameters"]["EntityIdPathParam"];
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The withdrawal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Withdrawal"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getBlockchainWithdrawals: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        /**
         * @description Order of the list by time of creation: `desc` puts the latest item first.
         * @example desc
         */
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of blockchain withdrawals. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            withdrawals: components["schemas"]["BlockchainWithdrawal"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  createBlockchainWithdrawal: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
        /** @description The users at the customer who approved the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
        "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
        /** @description The users at the customer who signed the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
        "X-FBAPI-SIGNED-BY"?: components["parameters"]["X-FBAPI-SIGNED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BlockchainWithdrawalRequest"];
      };
    };
    responses: {
      /** @description The new withdrawal. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BlockchainWithdrawal"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getFiatWithdrawals: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        /**
         * @description Order of the list by time of creation: `desc` puts the latest item first.
         * @example desc
         */
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of fiat withdrawals. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            withdrawals: components["schemas"]["FiatWithdrawal"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  createFiatWithdrawal: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
        /** @description The users at the customer who approved the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
        "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
        /** @description The users at the customer who signed the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
        "X-FBAPI-SIGNED-BY"?: components["parameters"]["X-FBAPI-SIGNED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FiatWithdrawalRequest"];
      };
    };
    responses: {
      /** @description The new withdrawal. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FiatWithdrawal"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getPeerAccountWithdrawals: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        /**
         * @description Order of the list by time of creation: `desc` puts the latest item first.
         * @example desc
         */
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of peer account withdrawals. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            withdrawals: components["schemas"]["PeerAccountWithdrawal"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  createPeerAccountWithdrawal: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
        /** @description The users at the customer who approved the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
        "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
        /** @description The users at the customer who signed the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
        "X-FBAPI-SIGNED-BY"?: components["parameters"]["X-FBAPI-SIGNED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PeerAccountWithdrawalRequest"];
      };
    };
    responses: {
      /** @description The new withdrawal. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PeerAccountWithdrawal"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getSubAccountWithdrawals: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        /**
         * @description Order of the list by time of creation: `desc` puts the latest item first.
         * @example desc
         */
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of internal transfers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            withdrawals: components["schemas"]["InternalWithdrawal"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  createSubAccountWithdrawal: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
        /** @description The users at the customer who approved the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
        "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
        /** @description The users at the customer who signed the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
        "X-FBAPI-SIGNED-BY"?: components["parameters"]["X-FBAPI-SIGNED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InternalWithdrawalRequest"];
      };
    };
    responses: {
      /** @description The new transfer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InternalWithdrawal"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getDeposits: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of deposits. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            deposits: components["schemas"]["Deposit"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getDepositDetails: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of the object that the path names: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
         * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
         */
        id: components["parameters"]["EntityIdPathParam"];
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deposit. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deposit"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getDepositAddresses: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of deposit addresses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            addresses: components["schemas"]["DepositAddress"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  createDepositAddress: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DepositAddressCreationRequest"];
      };
    };
    responses: {
      /** @description The new address, enabled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DepositAddress"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getDepositAddressDetails: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of the object that the path names: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
         * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
         */
        id: components["parameters"]["EntityIdPathParam"];
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DepositAddress"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  disableDepositAddress: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of the object that the path names: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
         * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
         */
        id: components["parameters"]["EntityIdPathParam"];
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address is disabled. Providers send it as a `DepositAddress`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DepositAddress"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getCollateralAccountLinks: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of links. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            collateralLinks: components["schemas"]["CollateralAccountLink"][];
          };
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  createCollateralAccountLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CollateralAccount"];
      };
    };
    responses: {
      /** @description The link, or the reason why there is none. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralAccountLink"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getCollateralDepositAddresses: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        /** @description Only the asset with this id from `GET /capabilities/assets`. */
        assetId?: components["parameters"]["AssetIdQueryParam"];
        /** @description Only this native asset. If several blockchains share the symbol, the first match counts. */
        cryptocurrencySymbol?: components["parameters"]["CryptocurrencySymbolQueryParam"];
      };
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of addresses. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralDepositAddresses"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  createCollateralDepositAddressForAsset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CollateralAddress"];
      };
    };
    responses: {
      /** @description The recorded address. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralAssetAddress"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getCollateralDepositAddressesDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
        /**
         * @description Id of the object that the path names: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
         * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
         */
        id: components["parameters"]["EntityIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralAssetAddress"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  initiateCollateralDepositTransactionIntent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CollateralDepositTransactionIntentRequest"];
      };
    };
    responses: {
      /** @description The decision of the provider. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralDepositTransactionIntentResponse"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getCollateralDepositTransactions: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of deposits. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralDepositTransactionsResponse"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  registerCollateralDepositTransaction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CollateralDepositTransactionRequest"];
      };
    };
    responses: {
      /** @description The registered transaction. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralDepositTransactionResponse"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getCollateralDepositTransactionDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
        /**
         * @description Id of a collateral transaction. Opaque, and up to 149 characters long in practice: some routers cut path parameters short.
         * @example 2.a9c4e7f0-3d81-4b56-9f2e-c8b5d0e1a743.1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralTxId: components["parameters"]["CollateralTxIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralDepositTransactionResponse"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  initiateCollateralWithdrawalTransactionIntent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CollateralWithdrawalTransactionIntentRequest"];
      };
    };
    responses: {
      /** @description The decision of the provider. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralWithdrawalTransactionIntentResponse"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getCollateralWithdrawalTransactions: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of withdrawals. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralWithdrawalTransactions"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  initiateCollateralWithdrawalTransaction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CollateralWithdrawalTransactionRequest"];
      };
    };
    responses: {
      /** @description The transaction and the decision of the provider. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralWithdrawalTransaction"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getCollateralWithdrawalTransactionDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
        /**
         * @description Id of a collateral transaction. Opaque, and up to 149 characters long in practice: some routers cut path parameters short.
         * @example 2.a9c4e7f0-3d81-4b56-9f2e-c8b5d0e1a743.1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralTxId: components["parameters"]["CollateralTxIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollateralWithdrawalTransaction"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getCurrentSettlementInstructions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instructions and their version. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SettlementInstructions"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  initiateSettlement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SettlementRequest"];
      };
    };
    responses: {
      /** @description The instructions of the settlement. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SettlementInstructions"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getSettlementDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
         * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
         */
        collateralId: components["parameters"]["CollateralIdPathParam"];
        /**
         * @description A version that `getCurrentSettlementInstructions` returned.
         * @example 17
         */
        settlementVersion: components["parameters"]["SettlementVersionPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the settlement. */
      200: {
        headers: {
          "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SettlementState"];
        };
      };
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getRampMethods: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RampMethodsResponse"];
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getRamps: {
    parameters: {
      query?: {
        /**
         * @description How many items one answer holds at most.
         * @example 50
         */
        limit?: components["parameters"]["PaginationLimit"];
        /**
         * @description Id of an item. The page begins with the item after it. Not together with `endingBefore`. An unknown id gives an empty page.
         * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
         */
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        /** @description Id of an item. The page ends with the item before it, in the order of the list. Not together with `startingAfter`. An unknown id gives an empty page. */
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        /**
         * @description Order of the list by time of creation: `desc` puts the latest item first.
         * @example desc
         */
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["GetRampsResponse"];
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  createRamp: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RampRequest"];
      };
    };
    responses: {
      201: components["responses"]["CreateRampResponse"];
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
  getRampDetails: {
    parameters: {
      query?: never;
      header?: {
        /** @description The user at the customer who started the request. Sent only to providers whose `requirements` ask for `userIdentification`; its form is not specified. */
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        /**
         * @description Id of a main account or sub-account of the customer.
         * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
         */
        accountId: components["parameters"]["SubAccountIdPathParam"];
        /**
         * @description Id of the object that the path names: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
         * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
         */
        id: components["parameters"]["EntityIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["GetRampDetailsResponse"];
      400: components["responses"]["BadRequestResponse"];
      401: components["responses"]["UnauthorizedResponse"];
      "4XX": components["responses"]["ErrorResponse"];
      "5XX": components["responses"]["ErrorResponse"];
    };
  };
}
