// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/; do not edit.
// Change the specification or templates/contract/ and run the command again.
export interface paths {
  "/capabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    get: operations["getQuotes"];
    put?: never;
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
    get: operations["getBlockchainWithdrawals"];
    put?: never;
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
    get: operations["getFiatWithdrawals"];
    put?: never;
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
    get: operations["getPeerAccountWithdrawals"];
    put?: never;
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
    get: operations["getSubAccountWithdrawals"];
    put?: never;
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
    get: operations["getDepositAddresses"];
    put?: never;
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
    get: operations["getDepositAddressDetails"];
    put?: never;
    post?: never;
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
    get: operations["getCollateralAccountLinks"];
    put?: never;
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
    get: operations["getCollateralDepositAddresses"];
    put?: never;
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
    get: operations["getCollateralDepositTransactions"];
    put?: never;
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
    get: operations["getCollateralWithdrawalTransactions"];
    put?: never;
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
    get: operations["getCurrentSettlementInstructions"];
    put?: never;
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
    get: operations["getRamps"];
    put?: never;
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
    GeneralError: {
      message: string;
      /** @enum {unknown} */
      errorType: "internal-error" | "not-found";
    };
    BadRequestError: {
      message: string;
      /** @enum {unknown} */
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
      propertyName?: string;
      requestPart?: components["schemas"]["RequestPart"];
    };
    UnauthorizedError: {
      message: string;
      /** @enum {unknown} */
      errorType: "unauthorized";
      /** @enum {unknown} */
      propertyName?: "X-FBAPI-KEY";
      /** @enum {unknown} */
      requestPart?: "headers";
    };
    /** @enum {unknown} */
    RequestPart: "params" | "body" | "querystring" | "headers";
    Capabilities: {
      version: string;
      components: components["schemas"]["ApiComponents"];
      requirements?: components["schemas"]["CapabilitiesWithRequirements"];
    };
    UserIdentificationRequirement: Record<string, never>;
    CommonCapabilityRequirements: {
      userIdentification?: components["schemas"]["UserIdentificationRequirement"];
    };
    WithdrawalAddressPolicyRequirement: {
      /** @enum {string} */
      value: "ApprovedAddressesOnly" | "AllAddresses";
    };
    TransfersBlockchainRequirements: components["schemas"]["CommonCapabilityRequirements"] & {
      withdrawalAddressPolicy?: components["schemas"]["WithdrawalAddressPolicyRequirement"];
    };
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
    AccountsSet: string | string[];
    PositiveAmount: string;
    /** @enum {string} */
    AccountStatus: "active" | "inactive";
    AccountData: {
      title: string;
      description?: string;
      balances?: components["schemas"]["Balances"];
      status: components["schemas"]["AccountStatus"];
      parentId?: string;
    };
    AccountId: {
      id: string;
    };
    Account: components["schemas"]["AccountId"] & components["schemas"]["AccountData"];
    Balances: (components["schemas"]["AssetCreditBalance"] | components["schemas"]["AssetBalance"])[];
    AssetBalance: {
      id: string;
      asset: components["schemas"]["AssetReference"];
      availableAmount: components["schemas"]["PositiveAmount"];
      lockedAmount?: components["schemas"]["PositiveAmount"];
    };
    AssetCreditBalance: components["schemas"]["AssetBalance"] & {
      creditAmount: components["schemas"]["PositiveAmount"];
    };
    AssetCommonProperties: {
      id: string;
      name: string;
      symbol: string;
      description?: string;
      decimalPlaces: number;
      testAsset?: boolean;
    };
    BucketAsset: components["schemas"]["AssetCommonProperties"] & {
      /** @enum {unknown} */
      type: "BucketAsset";
    };
    Erc20Token: components["schemas"]["AssetCommonProperties"] & {
      /** @enum {unknown} */
      type: "Erc20Token";
      blockchain: components["schemas"]["Blockchain"];
      contractAddress: string;
    };
    Bep20Token: components["schemas"]["AssetCommonProperties"] & {
      /** @enum {unknown} */
      type: "Bep20Token";
      blockchain: components["schemas"]["Blockchain"];
      contractAddress: string;
    };
    StellarToken: components["schemas"]["AssetCommonProperties"] & {
      /** @enum {unknown} */
      type: "StellarToken";
      blockchain: components["schemas"]["Blockchain"];
      issuerAddress: string;
      stellarCurrencyCode: string;
    };
    ContractBasedToken: components["schemas"]["AssetCommonProperties"] & {
      /** @enum {unknown} */
      type: "Jetton" | "Trc20Token";
      blockchain: components["schemas"]["Blockchain"];
      contractAddress: string;
    };
    SolanaToken: components["schemas"]["AssetCommonProperties"] & {
      /** @enum {unknown} */
      type: "SplToken";
      blockchain: components["schemas"]["Blockchain"];
      mintAddress: string;
    };
    AssetDefinition:
      | components["schemas"]["BucketAsset"]
      | components["schemas"]["Erc20Token"]
      | components["schemas"]["Bep20Token"]
      | components["schemas"]["StellarToken"]
      | components["schemas"]["ContractBasedToken"]
      | components["schemas"]["SolanaToken"];
    NationalCurrency: {
      nationalCurrencyCode: components["schemas"]["NationalCurrencyCode"];
      testAsset?: boolean;
    };
    NativeCryptocurrency: {
      blockchain: components["schemas"]["Blockchain"];
      cryptocurrencySymbol: components["schemas"]["CryptocurrencySymbol"];
      testAsset?: boolean;
    };
    OtherAssetReference: {
      assetId: string;
    };
    CryptocurrencyReference:
      | components["schemas"]["NativeCryptocurrency"]
      | components["schemas"]["OtherAssetReference"];
    PublicBlockchainCapability: {
      asset: components["schemas"]["CryptocurrencyReference"];
      /** @enum {unknown} */
      transferMethod: "PublicBlockchain";
    };
    PublicBlockchainAddress: components["schemas"]["PublicBlockchainCapability"] & {
      address: string;
      addressTag?: string;
    };
    Rate: {
      rate: string;
      /** Format: UNIX-timestamp-epoch */
      timestamp: number;
    };
    AssetReference:
      | components["schemas"]["NationalCurrency"]
      | components["schemas"]["NativeCryptocurrency"]
      | components["schemas"]["OtherAssetReference"];
    /** @enum {string} */
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
    /** @enum {string} */
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
    /** @enum {string} */
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
    /** @enum {string} */
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
    QuoteCapability: {
      id: string;
      fromAsset: components["schemas"]["AssetReference"];
      toAsset: components["schemas"]["AssetReference"];
    };
    QuoteCapabilities: {
      capabilities: components["schemas"]["QuoteCapability"][];
    };
    /** @enum {string} */
    QuoteStatus: "ready" | "executing" | "executed" | "expired";
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
    Quote: {
      id: string;
      fromAsset: components["schemas"]["AssetReference"];
      fromAmount: components["schemas"]["PositiveAmount"];
      toAsset: components["schemas"]["AssetReference"];
      toAmount: components["schemas"]["PositiveAmount"];
      conversionFeeBps: number;
      conversionFeeAsset?: components["schemas"]["AssetReference"] & unknown;
      status: components["schemas"]["QuoteStatus"];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
    };
    AccountHolderDetails: {
      name: string;
      city?: string;
      country?: string;
      subdivision?: string;
      address?: string;
      postalCode?: string;
    };
    Iban: string;
    IbanCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {unknown} */
      transferMethod: "Iban";
    };
    IbanAddress: components["schemas"]["IbanCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      iban: components["schemas"]["Iban"];
    };
    IbanTransferDestination: components["schemas"]["IbanAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    IbanTransfer: components["schemas"]["IbanTransferDestination"] & {
      referenceId?: string;
    };
    AchCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {unknown} */
      transferMethod: "Ach";
    };
    AchAddress: components["schemas"]["AchCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      bankName?: string;
      bankAccountNumber: components["schemas"]["BankAccountNumber"];
      routingNumber: components["schemas"]["RoutingNumber"];
      /** @enum {string} */
      accountType: "Checking" | "Savings";
    };
    AchTransferDestination: components["schemas"]["AchAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    AchTransfer: components["schemas"]["AchTransferDestination"] & {
      referenceId?: string;
    };
    WireCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {unknown} */
      transferMethod: "Wire";
    };
    WireAddress: components["schemas"]["WireCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      bankName?: string;
      bankAccountNumber: components["schemas"]["BankAccountNumber"];
      routingNumber: components["schemas"]["RoutingNumber"];
      bankAddress?: components["schemas"]["PostalAddress"];
    };
    WireTransferDestination: components["schemas"]["WireAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    WireTransfer: components["schemas"]["WireTransferDestination"] & {
      referenceId?: string;
    };
    SpeiCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {unknown} */
      transferMethod: "Spei";
    };
    SpeiAddress: components["schemas"]["SpeiCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      bankName?: string;
      bankAccountNumber: components["schemas"]["Clabe"];
    };
    BankAccountNumber: string;
    RoutingNumber: string;
    Clabe: string;
    SpeiTransferDestination: components["schemas"]["SpeiAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    SpeiTransfer: components["schemas"]["SpeiTransferDestination"] & {
      referenceId?: string;
    };
    PixCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "Pix";
    };
    PixAddress: components["schemas"]["PixCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      pixKey: string;
      /** @enum {string} */
      keyType: "cpf" | "cnpj" | "email" | "phone" | "random";
      bankName?: string;
      bankCode?: string;
    };
    PixAddressPaymentInstruction: components["schemas"]["PixAddress"] & {
      qrCode?: string;
      expirationDate?: string;
    };
    PixTransferDestination: components["schemas"]["PixAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    PixTransfer: components["schemas"]["PixTransferDestination"] & {
      referenceId?: string;
    };
    ChapsAccountNumber: string;
    ChapsSortCode: string;
    ChapsBankAccountCountry: string;
    ChapsBankAccountHolderName: string;
    ChapsCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "Chaps";
    };
    ChapsAddress: components["schemas"]["ChapsCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      accountNumber: components["schemas"]["ChapsAccountNumber"];
      sortCode: components["schemas"]["ChapsSortCode"];
      bankAccountCountry: components["schemas"]["ChapsBankAccountCountry"];
      bankAccountHolderName: components["schemas"]["ChapsBankAccountHolderName"];
      bankName?: string;
    };
    ChapsTransferDestination: components["schemas"]["ChapsAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    ChapsTransfer: components["schemas"]["ChapsTransferDestination"] & {
      referenceId?: string;
    };
    EuropeanSEPACapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "EuropeanSEPA";
    };
    EuropeanSEPAAddress: components["schemas"]["EuropeanSEPACapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      iban: components["schemas"]["Iban"];
      bic?: string;
      bankName?: string;
      bankBranch?: string;
      bankAddress?: string;
      purposeCode?: string;
      taxId?: string;
    };
    EuropeanSEPATransferDestination: components["schemas"]["EuropeanSEPAAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    EuropeanSEPATransfer: components["schemas"]["EuropeanSEPATransferDestination"] & {
      referenceId?: string;
    };
    MobileMoneyCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "Momo";
    };
    MobilePhoneNumber: string;
    MobileMoneyAddressBase: components["schemas"]["MobileMoneyCapability"] & {
      mobilePhoneNumber: components["schemas"]["MobilePhoneNumber"];
      /** Format: email */
      email: string;
      /** @enum {string} */
      provider: "m-pesa" | "airtel" | "mtn" | "tigo" | "orange" | "wave";
    };
    MobileMoneyAddressOnRamp: components["schemas"]["MobileMoneyAddressBase"] & {
      successRedirectUrl?: string;
    };
    MobileMoneyAddressOffRamp: components["schemas"]["MobileMoneyAddressBase"] &
      components["schemas"]["MobileMoneyAddressBeneficiaryInfo"];
    MobileMoneyAddressPaymentInstruction: components["schemas"]["MobileMoneyAddressBase"] &
      components["schemas"]["MobileMoneyAddressBeneficiaryInfo"] & {
        successPaymentInstructionRedirect?: string;
        paymentRedirect?: components["schemas"]["PaymentRedirect"];
      };
    MobileMoneyAddressBeneficiaryInfo: {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      beneficiaryDocumentId?: string;
      beneficiaryRelationship?: string;
    };
    MobileMoneyTransferDestination: components["schemas"]["MobileMoneyAddressOffRamp"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    MobileMoneyTransfer: components["schemas"]["MobileMoneyTransferDestination"] & {
      referenceId?: string;
    };
    LocalBankTransferCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "Lbt";
    };
    LocalBankTransferAddress: components["schemas"]["LocalBankTransferCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      accountNumber: components["schemas"]["BankAccountNumber"];
      bankName: string;
      bankCode: string;
    };
    LocalBankTransferAddressOnRamp: components["schemas"]["LocalBankTransferCapability"] & {
      successRedirectUrl?: string;
    };
    LocalBankTransferAddressPaymentInstruction: components["schemas"]["LocalBankTransferCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      accountNumber: components["schemas"]["BankAccountNumber"];
      bankName: string;
      bankCode: string;
      successPaymentInstructionRedirect?: string;
      paymentRedirect?: components["schemas"]["PaymentRedirect"];
    };
    PaymentRedirect: {
      url?: string;
      expiresAt?: string;
    };
    LocalBankTransferDestination: components["schemas"]["LocalBankTransferAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    LocalBankTransfer: components["schemas"]["LocalBankTransferDestination"] & {
      referenceId?: string;
    };
    PayIdCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "PayId";
    };
    PayIdAddress: components["schemas"]["PayIdCapability"] & {
      accountHolder: components["schemas"]["AccountHolderDetails"];
      /** @enum {string} */
      type: "email";
      value: string;
      bsb?: string;
      accountNumber: string;
    };
    PayIdTransferDestination: components["schemas"]["PayIdAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    PayIdTransfer: components["schemas"]["PayIdTransferDestination"] & {
      referenceId?: string;
    };
    InteracCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      transferMethod: "Interac";
    };
    RecipientHandle: {
      /** @enum {string} */
      type: "email";
      value: string;
    };
    InteracTransferDetailsBase: {
      recipientHandle: components["schemas"]["RecipientHandle"];
      message?: string;
    };
    InteracTransferSecurityQuestionAndAnswer: {
      autoDeposit: boolean;
      securityQuestion?: string;
      securityAnswer?: string;
    };
    InteractTransferDetailsOffRamp: components["schemas"]["InteracTransferDetailsBase"];
    InteractTransferDetailsOnRamp: components["schemas"]["InteracTransferDetailsBase"] &
      components["schemas"]["InteracTransferSecurityQuestionAndAnswer"];
    InteracAddress: components["schemas"]["InteracCapability"] &
      components["schemas"]["InteractTransferDetailsOffRamp"] & {
        accountHolder: components["schemas"]["AccountHolderDetails"];
      };
    InteracAddressPaymentInstruction: components["schemas"]["InteracCapability"] &
      components["schemas"]["InteractTransferDetailsOnRamp"] & {
        accountHolder: components["schemas"]["AccountHolderDetails"];
      };
    InteracDestination: components["schemas"]["InteracAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    InteracTransfer: components["schemas"]["InteracDestination"] & {
      referenceId?: string;
    };
    OtherFiatTransfer: {
      /** @enum {unknown} */
      transferMethod: "OtherFiat";
      asset: components["schemas"]["NationalCurrency"];
      amount: components["schemas"]["PositiveAmount"];
      description: string;
      tag?: string;
      referenceId?: string;
    };
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
    PublicBlockchainTransactionDestination: components["schemas"]["PublicBlockchainAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    PublicBlockchainTransaction: components["schemas"]["PublicBlockchainTransactionDestination"] & {
      blockchainTxId?: string;
    };
    PeerAccountTransferCapability: {
      asset: components["schemas"]["AssetReference"];
      /** @enum {unknown} */
      transferMethod: "PeerAccountTransfer";
    };
    InternalTransferMethod: {
      asset: components["schemas"]["AssetReference"];
      /** @enum {string} */
      transferMethod: "InternalTransfer";
    };
    InternalTransferCapability: components["schemas"]["InternalTransferMethod"] & {
      destinationPolicy: components["schemas"]["InternalTransferDestinationPolicy"];
    };
    /** @enum {unknown} */
    InternalTransferDestinationPolicy: "AnyAccount" | "DirectParentAccount";
    PeerAccountTransferAddress: components["schemas"]["PeerAccountTransferCapability"] & {
      accountId: string;
    };
    PeerAccountTransferDestination: components["schemas"]["PeerAccountTransferAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    InternalTransferAddress: components["schemas"]["InternalTransferMethod"] & {
      accountId: string;
    };
    InternalTransferDestination: components["schemas"]["InternalTransferAddress"] & {
      amount: components["schemas"]["PositiveAmount"];
    };
    PeerAccountTransfer: components["schemas"]["PeerAccountTransferDestination"] & {
      referenceId?: string;
    };
    InternalTransfer: components["schemas"]["InternalTransferDestination"];
    TransferCapability:
      | components["schemas"]["PeerAccountTransferCapability"]
      | components["schemas"]["InternalTransferCapability"]
      | components["schemas"]["PublicBlockchainCapability"]
      | components["schemas"]["IbanCapability"];
    FiatTransferDestination: components["schemas"]["IbanTransferDestination"];
    FiatTransfer: components["schemas"]["IbanTransfer"] | components["schemas"]["OtherFiatTransfer"];
    Transfer:
      | components["schemas"]["PeerAccountTransfer"]
      | components["schemas"]["InternalTransfer"]
      | components["schemas"]["PublicBlockchainTransaction"]
      | components["schemas"]["IbanTransfer"]
      | components["schemas"]["WireTransfer"]
      | components["schemas"]["OtherFiatTransfer"];
    DepositDestination:
      | components["schemas"]["PublicBlockchainAddress"]
      | components["schemas"]["IbanAddress"]
      | components["schemas"]["PeerAccountTransferAddress"]
      | components["schemas"]["InternalTransferAddress"];
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
    /** @enum {unknown} */
    DepositAddressStatus: "enabled" | "disabled";
    DepositAddress: {
      id: string;
      destination: components["schemas"]["DepositDestination"];
      status: components["schemas"]["DepositAddressStatus"];
    };
    DepositAddressCreationRequest: {
      idempotencyKey: string;
      transferMethod: components["schemas"]["PublicBlockchainCapability"] | components["schemas"]["IbanCapability"];
    };
    DepositCapability: {
      id: string;
      deposit: components["schemas"]["TransferCapability"];
      balanceAsset: components["schemas"]["AssetReference"];
      addressCreationPolicy: components["schemas"]["DepositAddressCreationPolicy"];
    };
    Deposit: {
      id: string;
      balanceAsset: components["schemas"]["AssetReference"];
      balanceAmount: components["schemas"]["PositiveAmount"];
      source: components["schemas"]["Transfer"];
      depositAddressId?: string;
      status: components["schemas"]["DepositStatus"];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      finalizedAt?: string;
    };
    WithdrawalCapability: {
      id: string;
      withdrawal: components["schemas"]["TransferCapability"];
      balanceAsset: components["schemas"]["AssetReference"];
      minWithdrawalAmount?: components["schemas"]["PositiveAmount"];
    };
    PostalAddress: {
      streetName?: string;
      buildingNumber?: string;
      postalCode?: string;
      city?: string;
      subdivision?: string;
      district?: string;
      country?: components["schemas"]["CountryAlpha2Code"];
    };
    FullName: {
      firstName?: string;
      lastName?: string;
    };
    VaspInformation: {
      vaspName?: string;
      vaspCountry?: string;
      vaspCode?: string;
      vaspWebsite?: string;
      vaspRegion?: string;
    };
    PersonaIdentificationInfo: {
      externalReferenceId?: string;
      /** @enum {string} */
      entityType?: "Individual";
      participantRelationshipType?: components["schemas"]["ParticipantRelationshipType"];
      fullName?: components["schemas"]["FullName"];
      /** Format: date */
      dateOfBirth?: string;
      postalAddress?: components["schemas"]["PostalAddress"];
      /** Format: email */
      email?: string;
      phone?: components["schemas"]["MobilePhoneNumber"];
      idNumber?: string;
      idType?: components["schemas"]["PersonalIdentificationType"];
      additionalIdNumber?: string;
      additionalIdType?: components["schemas"]["PersonalIdentificationType"];
    };
    BusinessIdentificationInfo: {
      externalReferenceId?: string;
      /** @enum {string} */
      entityType?: "Business";
      participantRelationshipType?: components["schemas"]["ParticipantRelationshipType"];
      businessName?: string;
      registrationNumber?: string;
      postalAddress?: components["schemas"]["PostalAddress"];
      /** Format: email */
      email?: string;
      phone?: components["schemas"]["MobilePhoneNumber"];
    };
    ParticipantsIdentification: {
      originator?:
        | components["schemas"]["PersonaIdentificationInfo"]
        | components["schemas"]["BusinessIdentificationInfo"];
      beneficiary?:
        | components["schemas"]["PersonaIdentificationInfo"]
        | components["schemas"]["BusinessIdentificationInfo"];
      originatingVasp?: components["schemas"]["VaspInformation"];
      beneficiaryVasp?: components["schemas"]["VaspInformation"];
    };
    WithdrawalRequestCommonProperties: {
      idempotencyKey: string;
      balanceAmount: components["schemas"]["PositiveAmount"];
    };
    FiatWithdrawalRequest: components["schemas"]["WithdrawalRequestCommonProperties"] & {
      balanceAsset: components["schemas"]["AssetReference"];
      destination: components["schemas"]["FiatTransferDestination"];
    };
    BlockchainWithdrawalRequest: components["schemas"]["WithdrawalRequestCommonProperties"] & {
      balanceAsset: components["schemas"]["AssetReference"];
      destination: components["schemas"]["PublicBlockchainTransactionDestination"];
      participantsIdentification?: components["schemas"]["ParticipantsIdentification"];
    };
    PeerAccountWithdrawalRequest: components["schemas"]["WithdrawalRequestCommonProperties"] & {
      balanceAsset: components["schemas"]["NationalCurrency"] | components["schemas"]["OtherAssetReference"];
      destination: components["schemas"]["PeerAccountTransferDestination"];
    };
    InternalWithdrawalRequest: components["schemas"]["WithdrawalRequestCommonProperties"] & {
      balanceAsset: components["schemas"]["AssetReference"];
      destination: components["schemas"]["InternalTransferDestination"];
      referenceId?: string;
    };
    WithdrawalCommonProperties: {
      id: string;
      balanceAsset: components["schemas"]["AssetReference"];
      balanceAmount: components["schemas"]["PositiveAmount"];
      status: components["schemas"]["WithdrawalStatus"];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      finalizedAt?: string;
      events?: components["schemas"]["WithdrawalEvent"][];
    };
    FiatWithdrawal: components["schemas"]["WithdrawalCommonProperties"] & {
      destination: components["schemas"]["FiatTransfer"];
    };
    BlockchainWithdrawal: components["schemas"]["WithdrawalCommonProperties"] & {
      destination: components["schemas"]["PublicBlockchainTransaction"];
    };
    PeerAccountWithdrawal: components["schemas"]["WithdrawalCommonProperties"] & {
      destination: components["schemas"]["PeerAccountTransfer"];
    };
    InternalWithdrawal: components["schemas"]["WithdrawalCommonProperties"] & {
      destination: components["schemas"]["InternalTransfer"];
    };
    Withdrawal:
      | components["schemas"]["PeerAccountWithdrawal"]
      | components["schemas"]["InternalWithdrawal"]
      | components["schemas"]["BlockchainWithdrawal"]
      | components["schemas"]["FiatWithdrawal"];
    WithdrawalEvent: {
      status: components["schemas"]["WithdrawalStatus"];
      message: string;
      /** Format: date-time */
      createdAt: string;
    };
    /** @enum {unknown} */
    DepositStatus: "pending" | "succeeded" | "failed";
    /** @enum {unknown} */
    WithdrawalStatus: "pending" | "succeeded" | "failed";
    /** @enum {unknown} */
    DepositAddressCreationPolicy: "CanCreate" | "CannotCreate";
    /** @enum {unknown} */
    ParticipantRelationshipType: "FirstParty" | "SecondParty" | "ThirdParty";
    /** @enum {string} */
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
    CollateralId: string;
    CollateralSignerId: string;
    /** @enum {string} */
    AccountEnvironment: "prod" | "sandbox" | "stage";
    /** @enum {string} */
    CollateralLinkStatus: "Eligible" | "Linked" | "Disabled" | "Failed";
    IntentApprovalRequest: {
      fireblocksIntentId: string;
    };
    ApprovalRequest: {
      fireblocksIntentId: string;
      partnerIntentId: string;
    };
    CollateralAccount: {
      collateralId: components["schemas"]["CollateralId"];
      collateralSigners: components["schemas"]["CollateralSignerId"][];
      env: components["schemas"]["AccountEnvironment"];
    };
    CollateralAccountLink: {
      id: string;
      status: components["schemas"]["CollateralLinkStatus"];
      eligibleCollateralAssets: components["schemas"]["CryptocurrencyReference"][];
      rejectionReason?: string;
    } & components["schemas"]["CollateralAccount"];
    CollateralAddress: {
      address: components["schemas"]["PublicBlockchainAddress"];
      recoveryAccountId: string;
    };
    CollateralAssetAddress: {
      id: string;
    } & components["schemas"]["CollateralAddress"];
    CollateralDepositAddresses: {
      addresses: components["schemas"]["CollateralAssetAddress"][];
    };
    /** @enum {string} */
    CollateralTransactionIntentStatus: "Approved" | "Rejected";
    /** @enum {string} */
    CollateralDepositTransactionStatus: "Pending" | "Credited" | "Rejected";
    CollateralDepositTransactionIntentRequest: {
      asset: components["schemas"]["CryptocurrencyReference"];
      amount: components["schemas"]["PositiveAmount"];
      intentApprovalRequest: components["schemas"]["IntentApprovalRequest"];
    };
    CollateralDepositTransactionIntentResponse: {
      id: string;
      status: components["schemas"]["CollateralTransactionIntentStatus"];
      asset: components["schemas"]["CryptocurrencyReference"];
      amount: components["schemas"]["PositiveAmount"];
      approvalRequest: components["schemas"]["ApprovalRequest"];
      rejectionReason?: string;
    };
    CollateralDepositTransactionRequest: {
      collateralTxId: string;
      approvalRequest: components["schemas"]["ApprovalRequest"];
    };
    CollateralDepositTransactionResponse: {
      id: string;
      status: components["schemas"]["CollateralDepositTransactionStatus"];
    } & components["schemas"]["CollateralDepositTransactionRequest"];
    CollateralDepositTransactionsResponse: {
      transactions: components["schemas"]["CollateralDepositTransactionResponse"][];
    };
    /** @enum {string} */
    CollateralWithdrawalTransactionStatus: "Pending" | "Approved" | "Rejected";
    CollateralWithdrawalSettlementTransaction: {
      settlementId: string;
      settlementTxId: string;
    };
    CollateralWithdrawalTransaction: {
      id: string;
      status: components["schemas"]["CollateralWithdrawalTransactionStatus"];
      collateralTxId: string;
      approvalRequest: components["schemas"]["ApprovalRequest"];
      rejectionReason?: string;
    };
    CollateralWithdrawalTransactionIntentRequest: {
      amount: components["schemas"]["PositiveAmount"];
      destinationAddress: components["schemas"]["PublicBlockchainAddress"];
      intentApprovalRequest: components["schemas"]["IntentApprovalRequest"];
    };
    CollateralWithdrawalTransactionRequest: {
      collateralTxId: string;
      approvalRequest: components["schemas"]["ApprovalRequest"];
      settlementDetails?: components["schemas"]["CollateralWithdrawalSettlementTransaction"];
    };
    CollateralWithdrawalTransactionIntentResponse: {
      id: string;
      amount: components["schemas"]["PositiveAmount"];
      destinationAddress: components["schemas"]["PublicBlockchainAddress"];
      approvalRequest: components["schemas"]["ApprovalRequest"];
      status: components["schemas"]["CollateralTransactionIntentStatus"];
      rejectionReason?: string;
    };
    CollateralWithdrawalTransactions: {
      transactions: components["schemas"]["CollateralWithdrawalTransaction"][];
    };
    /** @enum {string} */
    SettlementTransactionStatus:
      | "NOT_FOUND"
      | "PROCESSING"
      | "CANCELLED"
      | "FAILED"
      | "PENDING_MANUAL_APPROVAL"
      | "PENDING_SERVICE_MANUAL_APPROVAL"
      | "REJECTED"
      | "COMPLETED";
    SettlementWithdrawInstruction: {
      amount: components["schemas"]["PositiveAmount"];
      fee?: components["schemas"]["PositiveAmount"];
      sourceAddress: components["schemas"]["PublicBlockchainAddress"];
    };
    SettlementDepositInstruction: {
      amount: components["schemas"]["PositiveAmount"];
      destinationAddress: components["schemas"]["PublicBlockchainAddress"];
    };
    SettlementWithdrawTransaction: components["schemas"]["SettlementWithdrawInstruction"] & {
      status: components["schemas"]["SettlementTransactionStatus"];
      rejectionReason?: string;
    };
    SettlementDepositTransaction: components["schemas"]["SettlementDepositInstruction"] & {
      status: components["schemas"]["SettlementTransactionStatus"];
      rejectionReason?: string;
    };
    SettlementInstructions: {
      settlementVersion: string;
      withdrawInstructions: components["schemas"]["SettlementWithdrawInstruction"][];
      depositInstructions: components["schemas"]["SettlementDepositInstruction"][];
    };
    SettlementState: {
      settlementVersion: string;
      withdrawTransactions?: components["schemas"]["SettlementWithdrawTransaction"][];
      depositTransactions?: components["schemas"]["SettlementDepositTransaction"][];
      /** @enum {string} */
      status: "Invalid" | "Pending" | "InProgress" | "Completed" | "Failed";
    };
    SettlementRequest: {
      settlementId: string;
      settlementVersion: string;
    };
    /** @enum {unknown} */
    RampStatus: "Pending" | "Processing" | "Canceled" | "Completed" | "Failed" | "Refunded";
    PrefundedOnRampCapability: {
      from: components["schemas"]["PrefundedFiatCapability"];
      to: components["schemas"]["PublicBlockchainCapability"];
    };
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
    OnRampCapability: {
      from: components["schemas"]["FiatCapability"];
      to: components["schemas"]["PublicBlockchainCapability"];
    };
    PrefundedOffRampCapability: {
      from: components["schemas"]["PrefundedBlockchainCapability"];
      to: components["schemas"]["FiatCapability"];
    };
    OffRampCapability: {
      from: components["schemas"]["PublicBlockchainCapability"];
      to: components["schemas"]["FiatCapability"];
    };
    PrefundedBridgeCapability: {
      from: components["schemas"]["PrefundedBlockchainCapability"];
      to: components["schemas"]["PublicBlockchainCapability"];
    };
    BridgeCapability: {
      from: components["schemas"]["PublicBlockchainCapability"];
      to: components["schemas"]["PublicBlockchainCapability"];
    };
    RampMethod: {
      id: string;
    } & (
      | components["schemas"]["OnRampCapability"]
      | components["schemas"]["PrefundedOnRampCapability"]
      | components["schemas"]["OffRampCapability"]
      | components["schemas"]["PrefundedOffRampCapability"]
      | components["schemas"]["BridgeCapability"]
      | components["schemas"]["PrefundedBridgeCapability"]
    );
    BlockchainCapabilityWithOptionalAddress: components["schemas"]["PublicBlockchainCapability"] & {
      address?: string;
    };
    PrefundedFiatCapability: {
      asset: components["schemas"]["NationalCurrency"];
      /** @enum {string} */
      type: "Prefunded";
    };
    PrefundedBlockchainCapability: {
      asset: components["schemas"]["CryptocurrencyReference"];
      /** @enum {string} */
      type: "Prefunded";
    };
    PrefundedOnRampFrom: components["schemas"]["PrefundedFiatCapability"] & components["schemas"]["TakeFrom"];
    PrefundedOnRampProperties: {
      /** @enum {string} */
      type: "OnRamp";
      from: components["schemas"]["PrefundedOnRampFrom"];
      to: components["schemas"]["PublicBlockchainAddress"];
    };
    OnRampProperties: {
      /** @enum {string} */
      type: "OnRamp";
      from: components["schemas"]["FiatCapability"];
      to: components["schemas"]["PublicBlockchainAddress"];
    };
    PrefundedOffRampFrom: components["schemas"]["PrefundedBlockchainCapability"] & components["schemas"]["TakeFrom"];
    OnRampRequestProperties: {
      /** @enum {string} */
      type: "OnRamp";
      from: components["schemas"]["OnRampRequestFrom"];
      to: components["schemas"]["PublicBlockchainAddress"];
    };
    PrefundedOffRampProperties: {
      /** @enum {string} */
      type: "OffRamp";
      from: components["schemas"]["PrefundedOffRampFrom"];
      to: components["schemas"]["FiatAddress"];
    };
    OffRampProperties: {
      /** @enum {string} */
      type: "OffRamp";
      from: components["schemas"]["BlockchainCapabilityWithOptionalAddress"];
      to: components["schemas"]["FiatAddress"];
    };
    PrefundedBridgeFrom: components["schemas"]["PrefundedBlockchainCapability"] & components["schemas"]["TakeFrom"];
    PrefundedBridgeProperties: {
      /** @enum {string} */
      type: "Bridge";
      from: components["schemas"]["PrefundedBridgeFrom"];
      to: components["schemas"]["PublicBlockchainAddress"];
    };
    BridgeProperties: {
      /** @enum {string} */
      type: "Bridge";
      from: components["schemas"]["BlockchainCapabilityWithOptionalAddress"];
      to: components["schemas"]["PublicBlockchainAddress"];
    };
    CommonRampRequestProperties: {
      idempotencyKey: string;
      amount: components["schemas"]["PositiveAmount"];
      customerReferenceId?: string;
    };
    RampRequest: components["schemas"]["CommonRampRequestProperties"] &
      (
        | components["schemas"]["OnRampRequestProperties"]
        | components["schemas"]["PrefundedOnRampProperties"]
        | components["schemas"]["OffRampProperties"]
        | components["schemas"]["PrefundedOffRampProperties"]
        | components["schemas"]["BridgeProperties"]
        | components["schemas"]["PrefundedBridgeProperties"]
      ) & {
        executionDetails?: components["schemas"]["OrderQuote"];
      } & {
        participantsIdentification?: components["schemas"]["ParticipantsIdentification"];
      };
    FixedFeeAmount: {
      /** @enum {string} */
      amountType: "FIXED";
      amount: components["schemas"]["PositiveAmount"];
    };
    BasisPointsFeeAmount: {
      /** @enum {string} */
      amountType: "BASIS_POINTS";
      amount: number;
    };
    FeeAmount: components["schemas"]["FixedFeeAmount"] | components["schemas"]["BasisPointsFeeAmount"];
    Fee: {
      /** @enum {string} */
      feeType: "ORDER" | "NETWORK" | "SPREAD" | "REBATE";
      feeAsset: components["schemas"]["AssetReference"];
      fee: components["schemas"]["FeeAmount"];
    };
    RampFees: components["schemas"]["Fee"][];
    CommonRamp: {
      id: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      status: components["schemas"]["RampStatus"];
      amount: components["schemas"]["PositiveAmount"];
      estimatedFees?: components["schemas"]["RampFees"];
      executionDetails?: components["schemas"]["OrderQuote"];
      /** Format: date-time */
      expiresAt: string;
      /** @enum {unknown} */
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
    OnRampPropertiesWithPaymentInstructions: {
      paymentInstructions: components["schemas"]["FiatPaymentInstruction"] & {
        referenceId?: string;
      };
    } & components["schemas"]["OnRampProperties"];
    OffRampPropertiesWithPaymentInstructions: {
      paymentInstructions: components["schemas"]["PublicBlockchainAddress"];
    } & components["schemas"]["OffRampProperties"];
    BridgePropertiesWithPaymentInstructions: {
      paymentInstructions: components["schemas"]["PublicBlockchainAddress"];
    } & components["schemas"]["BridgeProperties"];
    OnRampReceipt: components["schemas"]["PublicBlockchainTransaction"] & {
      actualFees?: components["schemas"]["RampFees"];
    };
    OffRampReceipt: components["schemas"]["RampFiatTransfer"] & {
      actualFees?: components["schemas"]["RampFees"];
    };
    BridgeReceipt: components["schemas"]["PublicBlockchainTransaction"] & {
      actualFees?: components["schemas"]["RampFees"];
    };
    OnRamp: components["schemas"]["CommonRamp"] &
      (
        | components["schemas"]["OnRampPropertiesWithPaymentInstructions"]
        | components["schemas"]["PrefundedOnRampProperties"]
      ) & {
        receipt?: components["schemas"]["OnRampReceipt"];
      };
    OffRamp: components["schemas"]["CommonRamp"] &
      (
        | components["schemas"]["OffRampPropertiesWithPaymentInstructions"]
        | components["schemas"]["PrefundedOffRampProperties"]
      ) & {
        receipt?: components["schemas"]["OffRampReceipt"];
      };
    Bridge: components["schemas"]["CommonRamp"] &
      (
        | components["schemas"]["BridgePropertiesWithPaymentInstructions"]
        | components["schemas"]["PrefundedBridgeProperties"]
      ) & {
        receipt?: components["schemas"]["BridgeReceipt"];
      };
    Ramp: components["schemas"]["OnRamp"] | components["schemas"]["OffRamp"] | components["schemas"]["Bridge"];
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
    TakeFrom: {
      takeFrom?: string;
    };
    OrderQuote: {
      /** @enum {string} */
      type: "Quote";
      quoteId: string;
      reQuote?: components["schemas"]["Retry"] | components["schemas"]["Market"];
    };
    Retry: {
      /** @enum {string} */
      type: "Retry";
      slippage: number;
      count?: number;
    };
    Market: {
      /** @enum {string} */
      type: "Market";
    };
  };
  responses: {
    /** @description The request is invalid or breaks a business rule. */
    BadRequestResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BadRequestError"];
      };
    };
    /** @description The API key is unknown. */
    UnauthorizedResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["UnauthorizedError"];
      };
    };
    /** @description Any other error. */
    ErrorResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GeneralError"];
      };
    };
    /** @description The request succeeded. */
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
    /** @description The request succeeded. */
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
    /** @description The request succeeded. */
    CreateRampResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Ramp"];
      };
    };
    /** @description The request succeeded. */
    GetRampDetailsResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Ramp"];
      };
    };
    /** @description The request succeeded. */
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
    "X-FBAPI-INITIATED-BY": string;
    "X-FBAPI-APPROVED-BY": string;
    "X-FBAPI-SIGNED-BY": string;
    EntityIdPathParam: string;
    SubAccountIdPathParam: string;
    ListOrderQueryParam: "asc" | "desc";
    PaginationLimit: number;
    PaginationStartingAfter: string;
    PaginationEndingBefore: string;
    AssetIdQueryParam: string;
    NationalCurrencyCodeQueryParam: components["schemas"]["NationalCurrencyCode"];
    CryptocurrencySymbolQueryParam: components["schemas"]["CryptocurrencySymbol"];
    ConversionPairIdQueryParam: string;
    RampsPairIdQueryParam: string;
    OrderBookPairIdQueryParam: string;
    AccountBalancesQueryParam: boolean;
    CollateralIdPathParam: string;
    CollateralTxIdPathParam: string;
    SettlementVersionPathParam: string;
  };
  requestBodies: never;
  headers: {
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
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        id: components["parameters"]["EntityIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        balances?: components["parameters"]["AccountBalancesQueryParam"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        balances?: components["parameters"]["AccountBalancesQueryParam"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        conversionPairId?: components["parameters"]["ConversionPairIdQueryParam"];
        rampsPairId?: components["parameters"]["RampsPairIdQueryParam"];
        orderBookPairId?: components["parameters"]["OrderBookPairIdQueryParam"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        assetId?: components["parameters"]["AssetIdQueryParam"];
        nationalCurrencyCode?: components["parameters"]["NationalCurrencyCodeQueryParam"];
        cryptocurrencySymbol?: components["parameters"]["CryptocurrencySymbolQueryParam"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
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
      /** @description The request succeeded. */
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        id: components["parameters"]["EntityIdPathParam"];
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        id: components["parameters"]["EntityIdPathParam"];
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        id: components["parameters"]["EntityIdPathParam"];
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
        "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
        "X-FBAPI-SIGNED-BY"?: components["parameters"]["X-FBAPI-SIGNED-BY"];
      };
      path: {
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
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
        "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
        "X-FBAPI-SIGNED-BY"?: components["parameters"]["X-FBAPI-SIGNED-BY"];
      };
      path: {
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
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
        "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
        "X-FBAPI-SIGNED-BY"?: components["parameters"]["X-FBAPI-SIGNED-BY"];
      };
      path: {
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
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
        "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
        "X-FBAPI-SIGNED-BY"?: components["parameters"]["X-FBAPI-SIGNED-BY"];
      };
      path: {
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
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        id: components["parameters"]["EntityIdPathParam"];
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
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
      /** @description The request succeeded. */
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        id: components["parameters"]["EntityIdPathParam"];
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        id: components["parameters"]["EntityIdPathParam"];
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        assetId?: components["parameters"]["AssetIdQueryParam"];
        cryptocurrencySymbol?: components["parameters"]["CryptocurrencySymbolQueryParam"];
      };
      header?: never;
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        accountId: components["parameters"]["SubAccountIdPathParam"];
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
      /** @description The request succeeded. */
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
        accountId: components["parameters"]["SubAccountIdPathParam"];
        collateralId: components["parameters"]["CollateralIdPathParam"];
        id: components["parameters"]["EntityIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        accountId: components["parameters"]["SubAccountIdPathParam"];
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
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        accountId: components["parameters"]["SubAccountIdPathParam"];
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
      /** @description The request succeeded. */
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
        accountId: components["parameters"]["SubAccountIdPathParam"];
        collateralId: components["parameters"]["CollateralIdPathParam"];
        collateralTxId: components["parameters"]["CollateralTxIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        accountId: components["parameters"]["SubAccountIdPathParam"];
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
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        accountId: components["parameters"]["SubAccountIdPathParam"];
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
      /** @description The request succeeded. */
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
        accountId: components["parameters"]["SubAccountIdPathParam"];
        collateralId: components["parameters"]["CollateralIdPathParam"];
        collateralTxId: components["parameters"]["CollateralTxIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        accountId: components["parameters"]["SubAccountIdPathParam"];
        collateralId: components["parameters"]["CollateralIdPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        accountId: components["parameters"]["SubAccountIdPathParam"];
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
      /** @description The request succeeded. */
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
        accountId: components["parameters"]["SubAccountIdPathParam"];
        collateralId: components["parameters"]["CollateralIdPathParam"];
        settlementVersion: components["parameters"]["SettlementVersionPathParam"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request succeeded. */
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
      };
      header?: never;
      path: {
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
        limit?: components["parameters"]["PaginationLimit"];
        startingAfter?: components["parameters"]["PaginationStartingAfter"];
        endingBefore?: components["parameters"]["PaginationEndingBefore"];
        order?: components["parameters"]["ListOrderQueryParam"];
      };
      header?: {
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
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
        "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      };
      path: {
        accountId: components["parameters"]["SubAccountIdPathParam"];
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
