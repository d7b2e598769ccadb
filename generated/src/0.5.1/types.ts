// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { OneOf } from "@provider-connectivity/core";

/** @description Any error other than a bad request or an authorization error. */
export interface GeneralError {
  /** @description A message for people. Its wording is not part of the contract. */
  message: string;
  /**
   * @description `not-found` with 404; `internal-error` with 5XX. After `internal-error`, the request may be retried.
   * @enum {unknown}
   */
  errorType: "internal-error" | "not-found";
}
/** @description An error of the request. The provider rejects the request again if it is repeated unchanged. */
export interface BadRequestError {
  /** @description A message for people. Its wording is not part of the contract. */
  message: string;
  /**
   * @description Type of the error:
   *     - `schema-error`: the request, or a whole part of it, is malformed
   *     - `schema-property-error`: a property is malformed; `propertyName` identifies it
   *     - `bad-request`: violation of a rule without a specific error type, such as an insufficient
   *       balance
   *     - `unknown-asset`: the asset is unknown to the provider
   *     - `unsupported-conversion`: the pair is not offered
   *     - `quote-not-ready`: the quote was executed or has expired
   *     - `deposit-address-disabled`: the address is already disabled
   *     - `order-not-trading`: not used; from the trading component of earlier versions
   *     - `idempotency-key-reuse`: the key was used for another request
   *     - `deposit-address-creation-not-allowed`: the deposit method allows only existing addresses
   *     - `unsupported-transfer-method`: the account has no such method for this asset
   *     - `transfer-destination-not-allowed`: the policy of the method does not allow this
   *       destination
   *     - `unsupported-ramp-method`, `unsupported-source-asset`, `unsupported-destination-asset`:
   *       the ramp method, the source asset or the destination asset is not supported
   *     - `amount-below-minimum`: the amount of the ramp is below the minimum
   *     - `pii-missing`: required personal data is missing
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
  /** @description The invalid property, as a JSON pointer into `requestPart`. Header names, and the assets of a quote request, have no leading slash. */
  propertyName?: string;
  /** @description The invalid part of the request: path parameters, body, query string or headers. */
  requestPart?: RequestPart;
}
/** @description Error for an API key that the provider does not accept. */
export interface UnauthorizedError {
  /** @description A message for people. Its wording is not part of the contract. */
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
}
/**
 * @description The invalid part of the request: path parameters, body, query string or headers.
 * @enum {unknown}
 */
export type RequestPart = "params" | "body" | "querystring" | "headers";
/** @description The capabilities of a provider. */
export interface Capabilities {
  /** @description API version that the provider implements, such as `0.5.1`. */
  version: string;
  /** @description The components that a provider offers. A missing component is not offered. Every `transfers…` component requires `transfers`; `collateral` requires `transfers` and `transfersBlockchain`. */
  components: ApiComponents;
  /** @description The provider's requirements for callers, by component. Collateral has no requirements. */
  requirements?: CapabilitiesWithRequirements;
}
/** @description An empty object. If present, the caller must identify the users of a request in `X-FBAPI-INITIATED-BY`, `X-FBAPI-APPROVED-BY` and `X-FBAPI-SIGNED-BY`. */
export type UserIdentificationRequirement = Record<string, never>;
/** @description Requirements that any component can have. */
export interface CommonCapabilityRequirements {
  /** @description An empty object. If present, the caller must identify the users of a request in `X-FBAPI-INITIATED-BY`, `X-FBAPI-APPROVED-BY` and `X-FBAPI-SIGNED-BY`. */
  userIdentification?: UserIdentificationRequirement;
}
/** @description The blockchain addresses that are allowed as withdrawal destinations. */
export interface WithdrawalAddressPolicyRequirement {
  /**
   * @description `ApprovedAddressesOnly`: addresses that were approved with the provider beforehand. `AllAddresses`: any address.
   * @enum {string}
   */
  value: "ApprovedAddressesOnly" | "AllAddresses";
}
/** @description Requirements of blockchain transfers. */
export type TransfersBlockchainRequirements = CommonCapabilityRequirements & {
  /** @description The blockchain addresses that are allowed as withdrawal destinations. */
  withdrawalAddressPolicy?: WithdrawalAddressPolicyRequirement;
};
/** @description The provider's requirements for callers, by component. Collateral has no requirements. */
export interface CapabilitiesWithRequirements {
  /** @description Requirements that any component can have. */
  accounts?: CommonCapabilityRequirements;
  /** @description Requirements that any component can have. */
  balances?: CommonCapabilityRequirements;
  /** @description Requirements that any component can have. */
  transfers?: CommonCapabilityRequirements;
  /** @description Requirements of blockchain transfers. */
  transfersBlockchain?: TransfersBlockchainRequirements;
  /** @description Requirements that any component can have. */
  transfersFiat?: CommonCapabilityRequirements;
  /** @description Requirements that any component can have. */
  transfersPeerAccounts?: CommonCapabilityRequirements;
  /** @description Requirements that any component can have. */
  transfersInternal?: CommonCapabilityRequirements;
  /** @description Requirements that any component can have. */
  liquidity?: CommonCapabilityRequirements;
  /** @description Requirements that any component can have. */
  ramps?: CommonCapabilityRequirements;
  /** @description Requirements that any component can have. */
  rates?: CommonCapabilityRequirements;
}
/** @description The components that a provider offers. A missing component is not offered. Every `transfers…` component requires `transfers`; `collateral` requires `transfers` and `transfersBlockchain`. */
export interface ApiComponents {
  /** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
  accounts: AccountsSet;
  /** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
  balances: AccountsSet;
  /** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
  transfers?: AccountsSet;
  /** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
  transfersBlockchain?: AccountsSet;
  /** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
  transfersFiat?: AccountsSet;
  /** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
  transfersPeerAccounts?: AccountsSet;
  /** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
  transfersInternal?: AccountsSet;
  /** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
  liquidity?: AccountsSet;
  /** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
  collateral?: AccountsSet;
  /** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
  ramps?: AccountsSet;
  /** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
  rates?: AccountsSet;
}
/** @description The accounts that may use a component: `"*"` for all accounts, or a list of account ids. */
export type AccountsSet = OneOf<[string, string[]]>;
/** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
export type PositiveAmount = string;
/**
 * @description `active` accounts can be used. `inactive` accounts are read-only.
 * @enum {string}
 */
export type AccountStatus = "active" | "inactive";
/** @description The properties of an account. */
export interface AccountData {
  /** @description Display name. Not blank. */
  title: string;
  /** @description Longer description for display. */
  description?: string;
  /** @description The balances of an account, one for each asset. */
  balances?: Balances;
  /** @description `active` accounts can be used. `inactive` accounts are read-only. */
  status: AccountStatus;
  /** @description Id of the main account. Only sub-accounts have it; there is one level of sub-accounts. */
  parentId?: string;
}
/** @description Id of an account. */
export interface AccountId {
  /** @description Id of the account, unique at the provider. */
  id: string;
}
/** @description An account of the customer. */
export type Account = AccountId & AccountData;
/** @description The balances of an account, one for each asset. */
export type Balances = (AssetCreditBalance | AssetBalance)[];
/** @description The balance of an asset. `availableAmount` can be used; `lockedAmount` is reserved, for example for a pending withdrawal. */
export interface AssetBalance {
  /** @description Id of the balance. Used as a cursor. */
  id: string;
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  asset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  availableAmount: PositiveAmount;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  lockedAmount?: PositiveAmount;
}
/** @description A balance with credit that the provider grants against collateral. `creditAmount` is the outstanding credit; it may differ from the amount in the collateral account. */
export type AssetCreditBalance = AssetBalance & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  creditAmount: PositiveAmount;
};
/** @description The common properties of all listed assets. `type` is required here; each variant describes its own. */
export interface AssetCommonProperties {
  /** @description Id of the asset. Other operations use it as `assetId`. */
  id: string;
  /** @description Display name. */
  name: string;
  /** @description Display symbol. Not unique. */
  symbol: string;
  /** @description Longer description for display. */
  description?: string;
  /** @description Number of decimal places. */
  decimalPlaces: number;
  /** @description `true` for an asset on a test network. */
  testAsset?: boolean;
  type: unknown;
}
/** @description A bucket: an asset that exists only in the provider's books, such as one balance for several stablecoins. */
export type BucketAsset = AssetCommonProperties & {
  /**
   * @description Always `BucketAsset`.
   * @enum {unknown}
   */
  type: "BucketAsset";
};
/** @description A token on Ethereum or a compatible blockchain. */
export type Erc20Token = AssetCommonProperties & {
  /**
   * @description Always `Erc20Token`.
   * @enum {unknown}
   */
  type: "Erc20Token";
  /** @description A blockchain. */
  blockchain: Blockchain;
  /** @description Address of the token contract. */
  contractAddress: string;
};
/** @description A token on BNB Smart Chain. */
export type Bep20Token = AssetCommonProperties & {
  /**
   * @description Always `Bep20Token`.
   * @enum {unknown}
   */
  type: "Bep20Token";
  /** @description A blockchain. */
  blockchain: Blockchain;
  /** @description Address of the token contract. */
  contractAddress: string;
};
/** @description An asset issued on Stellar. */
export type StellarToken = AssetCommonProperties & {
  /**
   * @description Always `StellarToken`.
   * @enum {unknown}
   */
  type: "StellarToken";
  /** @description A blockchain. */
  blockchain: Blockchain;
  /** @description The account that issues the asset. */
  issuerAddress: string;
  /** @description Asset code at the issuer. */
  stellarCurrencyCode: string;
};
/** @description A token of another blockchain, identified by its contract: a jetton on TON or a TRC-20 token on TRON. */
export type ContractBasedToken = AssetCommonProperties & {
  /**
   * @description Type of the token.
   * @enum {unknown}
   */
  type: "Jetton" | "Trc20Token";
  /** @description A blockchain. */
  blockchain: Blockchain;
  /** @description Address of the token contract. */
  contractAddress: string;
};
/** @description A token on Solana. */
export type SolanaToken = AssetCommonProperties & {
  /**
   * @description Always `SplToken`.
   * @enum {unknown}
   */
  type: "SplToken";
  /** @description A blockchain. */
  blockchain: Blockchain;
  /** @description The mint account's address. */
  mintAddress: string;
};
/** @description An asset that the provider lists: a token or a provider-defined bucket. */
export type AssetDefinition = BucketAsset | Erc20Token | Bep20Token | StellarToken | ContractBasedToken | SolanaToken;
/** @description A national currency. */
export interface NationalCurrency {
  /** @description ISO 4217 currency code, including withdrawn currencies. */
  nationalCurrencyCode: NationalCurrencyCode;
  /** @description `true` for test money. An absent value and `false` differ when assets are compared. */
  testAsset?: boolean;
}
/** @description The native asset of a blockchain. Several blockchains may share a symbol, so both properties are required. */
export interface NativeCryptocurrency {
  /** @description A blockchain. */
  blockchain: Blockchain;
  /** @description Symbol of the native asset of a blockchain. */
  cryptocurrencySymbol: CryptocurrencySymbol;
  /** @description `true` on a test network. An absent value and `false` differ when assets are compared. */
  testAsset?: boolean;
}
/** @description Any other asset, identified by the id that the provider lists. */
export interface OtherAssetReference {
  /** @description Id of an asset in `GET /capabilities/assets`. */
  assetId: string;
}
/** @description An asset on a blockchain: native, or listed by the provider. */
export type CryptocurrencyReference = OneOf<[NativeCryptocurrency, OtherAssetReference]>;
/** @description An asset that can be transferred on its blockchain. */
export interface PublicBlockchainCapability {
  /** @description An asset on a blockchain: native, or listed by the provider. */
  asset: CryptocurrencyReference;
  /**
   * @description Always `PublicBlockchain`.
   * @enum {unknown}
   */
  transferMethod: "PublicBlockchain";
}
/** @description An asset and an address on its blockchain. */
export type PublicBlockchainAddress = PublicBlockchainCapability & {
  /** @description The address, in the usual notation of the blockchain. */
  address: string;
  /** @description Memo, tag or payment id, for blockchains on which an address alone does not identify the recipient. */
  addressTag?: string;
};
/** @description The rate of a pair at a point in time. */
export interface Rate {
  /** @description The rate as a decimal string. */
  rate: string;
  /**
   * Format: UNIX-timestamp-epoch
   * @description Time of the rate, in milliseconds since the Unix epoch.
   */
  timestamp: number;
}
/** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
export type AssetReference = OneOf<[NationalCurrency, NativeCryptocurrency, OtherAssetReference]>;
/**
 * @description A blockchain.
 * @enum {string}
 */
export type Blockchain =
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
 * @description Symbol of the native asset of a blockchain.
 * @enum {string}
 */
export type CryptocurrencySymbol =
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
 * @description ISO 4217 currency code, including withdrawn currencies.
 * @enum {string}
 */
export type NationalCurrencyCode =
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
 * @description Type of the identity document.
 * @enum {string}
 */
export type PersonalIdentificationType =
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
/** @description A conversion pair, in one direction. */
export interface QuoteCapability {
  /** @description Id of the pair. `getRateByAccountAndPairId` accepts it as `conversionPairId`. */
  id: string;
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  fromAsset: AssetReference;
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  toAsset: AssetReference;
}
/** @description A page of conversion pairs. */
export interface QuoteCapabilities {
  /** @description The pairs. */
  capabilities: QuoteCapability[];
}
/**
 * @description `ready`: can be executed. `executing`: the conversion is in progress. `executed`: converted. `expired`: not executed in time.
 * @enum {string}
 */
export type QuoteStatus = "ready" | "executing" | "executed" | "expired";
/** @description The assets to convert, and the amount of one of the two sides. Sending both amounts is an error. */
export type QuoteRequest = {
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  fromAsset: AssetReference;
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  toAsset: AssetReference;
} & OneOf<
  [
    {
      /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
      fromAmount: PositiveAmount;
    },
    {
      /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
      toAmount: PositiveAmount;
    },
  ]
>;
/** @description A binding price: `fromAmount` of one asset for `toAmount` of the other. */
export interface Quote {
  /** @description Id of the quote. */
  id: string;
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  fromAsset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  fromAmount: PositiveAmount;
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  toAsset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  toAmount: PositiveAmount;
  /** @description The provider's fee in basis points: 20 is 0.2 %. */
  conversionFeeBps: number;
  conversionFeeAsset?: AssetReference & unknown;
  /** @description `ready`: can be executed. `executing`: the conversion is in progress. `executed`: converted. `expired`: not executed in time. */
  status: QuoteStatus;
  /**
   * Format: date-time
   * @description Creation time.
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description End of the binding period, at least 30 seconds after `createdAt`.
   */
  expiresAt: string;
}
/** @description The holder of a bank account. */
export interface AccountHolderDetails {
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
}
/** @description International bank account number, without spaces. Only the format is validated, not the check digits. */
export type Iban = string;
/** @description A currency transferred by IBAN. */
export interface IbanCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Iban`.
   * @enum {unknown}
   */
  transferMethod: "Iban";
}
/** @description A bank account with an IBAN, and its holder. */
export type IbanAddress = IbanCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description International bank account number, without spaces. Only the format is validated, not the check digits. */
  iban: Iban;
};
/** @description A bank account with an IBAN, its holder, and the amount to send to it. */
export type IbanTransferDestination = IbanAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A transfer by IBAN. */
export type IbanTransfer = IbanTransferDestination & {
  /** @description Reference of the transfer at the bank. */
  referenceId?: string;
};
/** @description A currency transferred by ACH (United States). */
export interface AchCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Ach`.
   * @enum {unknown}
   */
  transferMethod: "Ach";
}
/** @description A bank account in the United States for ACH transfers. */
export type AchAddress = AchCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Name of the bank. */
  bankName?: string;
  /** @description Bank account number, 4 to 17 digits. */
  bankAccountNumber: BankAccountNumber;
  /** @description ABA routing number of a bank in the United States. Only the length of nine digits is validated, not the check digit. */
  routingNumber: RoutingNumber;
  /**
   * @description Type of the account.
   * @enum {string}
   */
  accountType: "Checking" | "Savings";
};
/** @description A bank account, and the amount to send to it by ACH (United States). */
export type AchTransferDestination = AchAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A transfer by ACH (United States). */
export type AchTransfer = AchTransferDestination & {
  /** @description Reference of the transfer at the bank. */
  referenceId?: string;
};
/** @description A currency transferred by wire (United States). */
export interface WireCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Wire`.
   * @enum {unknown}
   */
  transferMethod: "Wire";
}
/** @description A bank account in the United States for wire transfers. */
export type WireAddress = WireCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Name of the bank. */
  bankName?: string;
  /** @description Bank account number, 4 to 17 digits. */
  bankAccountNumber: BankAccountNumber;
  /** @description ABA routing number of a bank in the United States. Only the length of nine digits is validated, not the check digit. */
  routingNumber: RoutingNumber;
  /** @description A postal address. */
  bankAddress?: PostalAddress;
};
/** @description A bank account, and the amount to send to it by wire (United States). */
export type WireTransferDestination = WireAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A transfer by wire (United States). */
export type WireTransfer = WireTransferDestination & {
  /** @description Reference of the transfer at the bank. */
  referenceId?: string;
};
/** @description A currency transferred by SPEI (Mexico). */
export interface SpeiCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Spei`.
   * @enum {unknown}
   */
  transferMethod: "Spei";
}
/** @description A bank account in Mexico for SPEI transfers. `bankAccountNumber` is a CLABE. */
export type SpeiAddress = SpeiCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Name of the bank. */
  bankName?: string;
  /** @description CLABE, the standardised bank account number in Mexico: 18 digits. */
  bankAccountNumber: Clabe;
};
/** @description Bank account number, 4 to 17 digits. */
export type BankAccountNumber = string;
/** @description ABA routing number of a bank in the United States. Only the length of nine digits is validated, not the check digit. */
export type RoutingNumber = string;
/** @description CLABE, the standardised bank account number in Mexico: 18 digits. */
export type Clabe = string;
/** @description A bank account, and the amount to send to it by SPEI (Mexico). */
export type SpeiTransferDestination = SpeiAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A transfer by SPEI (Mexico). */
export type SpeiTransfer = SpeiTransferDestination & {
  /** @description Reference of the transfer at the bank. */
  referenceId?: string;
};
/** @description A currency transferred by Pix (Brazil). */
export interface PixCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Pix`.
   * @enum {string}
   */
  transferMethod: "Pix";
}
/** @description A bank account in Brazil, identified by its Pix key. */
export type PixAddress = PixCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description The Pix key. `keyType` determines its format. */
  pixKey: string;
  /**
   * @description Type of the key: tax number of a person (`cpf`) or a company (`cnpj`), e-mail address, phone number, or random key.
   * @enum {string}
   */
  keyType: "cpf" | "cnpj" | "email" | "phone" | "random";
  /** @description Name of the bank. */
  bankName?: string;
  /** @description Code of the bank in Brazil. */
  bankCode?: string;
};
/** @description A Pix key to pay to and, if available, a QR code. */
export type PixAddressPaymentInstruction = PixAddress & {
  /** @description Text of the QR code. */
  qrCode?: string;
  /** @description Expiry time of the code. */
  expirationDate?: string;
};
/** @description A bank account, and the amount to send to it by Pix (Brazil). */
export type PixTransferDestination = PixAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A transfer by Pix (Brazil). */
export type PixTransfer = PixTransferDestination & {
  /** @description Reference of the transfer at the bank. */
  referenceId?: string;
};
/** @description Account number, 8 digits. */
export type ChapsAccountNumber = string;
/** @description Sort code, 6 digits without hyphens. */
export type ChapsSortCode = string;
/** @description Country code of the bank account, two letters. The published pattern accepts two or more characters of any kind. */
export type ChapsBankAccountCountry = string;
/** @description Name of the account holder: 1 to 140 characters, without leading or trailing spaces. */
export type ChapsBankAccountHolderName = string;
/** @description A currency transferred by CHAPS (United Kingdom). */
export interface ChapsCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Chaps`.
   * @enum {string}
   */
  transferMethod: "Chaps";
}
/** @description A bank account in the United Kingdom for CHAPS transfers. */
export type ChapsAddress = ChapsCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Account number, 8 digits. */
  accountNumber: ChapsAccountNumber;
  /** @description Sort code, 6 digits without hyphens. */
  sortCode: ChapsSortCode;
  /** @description Country code of the bank account, two letters. The published pattern accepts two or more characters of any kind. */
  bankAccountCountry: ChapsBankAccountCountry;
  /** @description Name of the account holder: 1 to 140 characters, without leading or trailing spaces. */
  bankAccountHolderName: ChapsBankAccountHolderName;
  /** @description Name of the bank. */
  bankName?: string;
};
/** @description A bank account, and the amount to send to it by CHAPS (United Kingdom). */
export type ChapsTransferDestination = ChapsAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A transfer by CHAPS (United Kingdom). */
export type ChapsTransfer = ChapsTransferDestination & {
  /** @description Reference of the transfer at the bank. */
  referenceId?: string;
};
/** @description A currency transferred by SEPA. */
export interface EuropeanSEPACapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `EuropeanSEPA`.
   * @enum {string}
   */
  transferMethod: "EuropeanSEPA";
}
/** @description A bank account in the SEPA area. */
export type EuropeanSEPAAddress = EuropeanSEPACapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description International bank account number, without spaces. Only the format is validated, not the check digits. */
  iban: Iban;
  /** @description BIC of the bank. */
  bic?: string;
  /** @description Name of the bank. */
  bankName?: string;
  /** @description Branch of the bank. */
  bankBranch?: string;
  /** @description Address of the bank, in one line. */
  bankAddress?: string;
  /** @description ISO 20022 purpose code of the payment. */
  purposeCode?: string;
  /** @description Tax number of the holder. */
  taxId?: string;
};
/** @description A bank account, and the amount to send to it by SEPA. */
export type EuropeanSEPATransferDestination = EuropeanSEPAAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A transfer by SEPA. */
export type EuropeanSEPATransfer = EuropeanSEPATransferDestination & {
  /** @description Reference of the transfer at the bank. */
  referenceId?: string;
};
/** @description A currency transferred by mobile money (`Momo`). */
export interface MobileMoneyCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Momo`.
   * @enum {string}
   */
  transferMethod: "Momo";
}
/** @description Phone number in E.164 format, with the leading `+`. */
export type MobilePhoneNumber = string;
/** @description A mobile money wallet. `accountHolder` is required here, but described only in the schema `MobileMoneyAddressBeneficiaryInfo`, which extends this one. */
export type MobileMoneyAddressBase = MobileMoneyCapability & {
  /** @description Phone number in E.164 format, with the leading `+`. */
  mobilePhoneNumber: MobilePhoneNumber;
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
  accountHolder: unknown;
};
/** @description A mobile money wallet that pays. */
export type MobileMoneyAddressOnRamp = MobileMoneyAddressBase & {
  /** @description URL to which the customer is redirected after the payment succeeded. */
  successRedirectUrl?: string;
};
/** @description A mobile money wallet that receives a payout. */
export type MobileMoneyAddressOffRamp = MobileMoneyAddressBase & MobileMoneyAddressBeneficiaryInfo;
/** @description The instructions for a payment by mobile money. */
export type MobileMoneyAddressPaymentInstruction = MobileMoneyAddressBase &
  MobileMoneyAddressBeneficiaryInfo & {
    /** @description URL to which the customer is redirected after the payment succeeded. */
    successPaymentInstructionRedirect?: string;
    /** @description A page on which the customer completes the payment. */
    paymentRedirect?: PaymentRedirect;
  };
/** @description The holder of a mobile money wallet. */
export interface MobileMoneyAddressBeneficiaryInfo {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Identity document number of the beneficiary. */
  beneficiaryDocumentId?: string;
  /** @description Relationship of the beneficiary to the customer. */
  beneficiaryRelationship?: string;
}
/** @description A mobile money wallet, and the amount to send to it. */
export type MobileMoneyTransferDestination = MobileMoneyAddressOffRamp & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A transfer by mobile money. */
export type MobileMoneyTransfer = MobileMoneyTransferDestination & {
  /** @description Reference of the transfer at the service. */
  referenceId?: string;
};
/** @description A currency transferred by local bank transfer (`Lbt`). */
export interface LocalBankTransferCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Lbt`.
   * @enum {string}
   */
  transferMethod: "Lbt";
}
/** @description A bank account for local bank transfers. */
export type LocalBankTransferAddress = LocalBankTransferCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Bank account number, 4 to 17 digits. */
  accountNumber: BankAccountNumber;
  /** @description Name of the bank. */
  bankName: string;
  /** @description Code of the bank in its country. */
  bankCode: string;
};
/** @description A payment by local bank transfer. The payment instructions contain the account to pay. */
export type LocalBankTransferAddressOnRamp = LocalBankTransferCapability & {
  /** @description URL to which the customer is redirected after the payment succeeded. */
  successRedirectUrl?: string;
};
/** @description The instructions for a payment by local bank transfer. */
export type LocalBankTransferAddressPaymentInstruction = LocalBankTransferCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Bank account number, 4 to 17 digits. */
  accountNumber: BankAccountNumber;
  /** @description Name of the bank. */
  bankName: string;
  /** @description Code of the bank in its country. */
  bankCode: string;
  /** @description URL to which the customer is redirected after the payment succeeded. */
  successPaymentInstructionRedirect?: string;
  /** @description A page on which the customer completes the payment. */
  paymentRedirect?: PaymentRedirect;
};
/** @description A page on which the customer completes the payment. */
export interface PaymentRedirect {
  /** @description URL of the page. */
  url?: string;
  /** @description Expiry time of the page. */
  expiresAt?: string;
}
/** @description A bank account, and the amount to send to it by local bank transfer. */
export type LocalBankTransferDestination = LocalBankTransferAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A local bank transfer. */
export type LocalBankTransfer = LocalBankTransferDestination & {
  /** @description Reference of the transfer at the bank. */
  referenceId?: string;
};
/** @description A currency transferred by PayID (Australia). */
export interface PayIdCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `PayId`.
   * @enum {string}
   */
  transferMethod: "PayId";
}
/** @description A bank account in Australia, identified by its PayID. */
export type PayIdAddress = PayIdCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /**
   * @description Type of the PayID. At present only e-mail addresses.
   * @enum {string}
   */
  type: "email";
  /** @description The PayID. */
  value: string;
  /** @description BSB number of the bank and branch. */
  bsb?: string;
  /** @description Account number. */
  accountNumber: string;
};
/** @description A bank account, and the amount to send to it by PayID (Australia). */
export type PayIdTransferDestination = PayIdAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A transfer by PayID (Australia). */
export type PayIdTransfer = PayIdTransferDestination & {
  /** @description Reference of the transfer at the bank. */
  referenceId?: string;
};
/** @description A currency transferred by Interac e-Transfer (Canada). */
export interface InteracCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Interac`.
   * @enum {string}
   */
  transferMethod: "Interac";
}
/** @description The handle of an Interac recipient. */
export interface RecipientHandle {
  /**
   * @description Type of the handle. At present only e-mail addresses.
   * @enum {string}
   */
  type: "email";
  /** @description The handle. */
  value: string;
}
/** @description The common properties of Interac e-Transfers. */
export interface InteracTransferDetailsBase {
  /** @description The handle of an Interac recipient. */
  recipientHandle: RecipientHandle;
  /** @description A message to the recipient. */
  message?: string;
}
/** @description How the recipient claims the money. */
export interface InteracTransferSecurityQuestionAndAnswer {
  /** @description `true` if the money is deposited without a security question. */
  autoDeposit: boolean;
  /** @description The security question. Present without auto-deposit. */
  securityQuestion?: string;
  /** @description The answer to the security question. */
  securityAnswer?: string;
}
/** @description The properties of an Interac payout. The spelling of the name is as published. */
export type InteractTransferDetailsOffRamp = InteracTransferDetailsBase;
/** @description The properties of an Interac payment. The spelling of the name is as published. */
export type InteractTransferDetailsOnRamp = InteracTransferDetailsBase & InteracTransferSecurityQuestionAndAnswer;
/** @description A recipient of Interac e-Transfers. */
export type InteracAddress = InteracCapability &
  InteractTransferDetailsOffRamp & {
    /** @description The holder of a bank account. */
    accountHolder: AccountHolderDetails;
  };
/** @description The instructions for a payment by Interac e-Transfer. */
export type InteracAddressPaymentInstruction = InteracCapability &
  InteractTransferDetailsOnRamp & {
    /** @description The holder of a bank account. */
    accountHolder: AccountHolderDetails;
  };
/** @description A recipient, and the amount to send by Interac e-Transfer. */
export type InteracDestination = InteracAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description An Interac e-Transfer. */
export type InteracTransfer = InteracDestination & {
  /** @description Reference of the transfer at the bank. */
  referenceId?: string;
};
/** @description A fiat transfer by a rail that this API does not describe. Appears in responses only, never in requests. */
export interface OtherFiatTransfer {
  /**
   * @description Always `OtherFiat`.
   * @enum {unknown}
   */
  transferMethod: "OtherFiat";
  /** @description A national currency. */
  asset: NationalCurrency;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
  /** @description Description of the rail, for people. */
  description: string;
  /** @description Additional identifier of the transfer, specific to the rail. */
  tag?: string;
  /** @description Reference of the transfer at the bank. */
  referenceId?: string;
}
/** @description A fiat rail and the currency transferred by it. `InternalTransfer` means money that the customer already has at the provider. */
export type FiatCapability =
  | IbanCapability
  | AchCapability
  | WireCapability
  | SpeiCapability
  | PixCapability
  | EuropeanSEPACapability
  | LocalBankTransferCapability
  | MobileMoneyCapability
  | PayIdCapability
  | InteracCapability
  | ChapsCapability
  | InternalTransferMethod;
/** @description An address on a blockchain, and the amount to send to it. */
export type PublicBlockchainTransactionDestination = PublicBlockchainAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A transfer on a blockchain. */
export type PublicBlockchainTransaction = PublicBlockchainTransactionDestination & {
  /** @description Transaction hash. Present after the transaction is broadcast. */
  blockchainTxId?: string;
};
/** @description An asset that can be transferred between accounts of different customers of the provider. */
export interface PeerAccountTransferCapability {
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  asset: AssetReference;
  /**
   * @description Always `PeerAccountTransfer`.
   * @enum {unknown}
   */
  transferMethod: "PeerAccountTransfer";
}
/** @description An asset that can be transferred between accounts of the same customer. */
export interface InternalTransferMethod {
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  asset: AssetReference;
  /**
   * @description Always `InternalTransfer`.
   * @enum {string}
   */
  transferMethod: "InternalTransfer";
}
/** @description An asset that can be transferred between accounts of the same customer, and the accounts that are allowed as the other side. */
export type InternalTransferCapability = InternalTransferMethod & {
  /** @description `AnyAccount`: any account of the customer. `DirectParentAccount`: only the parent of the account. */
  destinationPolicy: InternalTransferDestinationPolicy;
};
/**
 * @description `AnyAccount`: any account of the customer. `DirectParentAccount`: only the parent of the account.
 * @enum {unknown}
 */
export type InternalTransferDestinationPolicy = "AnyAccount" | "DirectParentAccount";
/** @description An asset and another customer's account. */
export type PeerAccountTransferAddress = PeerAccountTransferCapability & {
  /** @description Id of the other customer's account. */
  accountId: string;
};
/** @description Another customer's account, and the amount to send to it. */
export type PeerAccountTransferDestination = PeerAccountTransferAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description An asset and an account of the same customer. */
export type InternalTransferAddress = InternalTransferMethod & {
  /** @description Id of the account. */
  accountId: string;
};
/** @description An account of the same customer, and the amount to send to it. */
export type InternalTransferDestination = InternalTransferAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
};
/** @description A transfer between accounts of different customers. */
export type PeerAccountTransfer = PeerAccountTransferDestination & {
  /** @description Reference of the transfer for the recipient. */
  referenceId?: string;
};
/** @description A transfer between accounts of the same customer. */
export type InternalTransfer = InternalTransferDestination;
/** @description An asset and a method by which it can be deposited or withdrawn. Bank rails other than IBAN cannot be expressed here. */
export type TransferCapability =
  | PeerAccountTransferCapability
  | InternalTransferCapability
  | PublicBlockchainCapability
  | IbanCapability;
/** @description The destination of a fiat withdrawal. At present IBAN is the only rail. */
export type FiatTransferDestination = IbanTransferDestination;
/** @description A withdrawal of fiat money: by IBAN, or by a rail that is described only in text. */
export type FiatTransfer = IbanTransfer | OtherFiatTransfer;
/** @description A transfer to or from an account, by any method. `transferMethod` determines the variant. */
export type Transfer =
  | PeerAccountTransfer
  | InternalTransfer
  | PublicBlockchainTransaction
  | IbanTransfer
  | WireTransfer
  | OtherFiatTransfer;
/** @description The destination of a deposit. `transferMethod` determines the variant. */
export type DepositDestination =
  | PublicBlockchainAddress
  | IbanAddress
  | PeerAccountTransferAddress
  | InternalTransferAddress;
/** @description The instructions for the customer's payment of fiat money, on any rail. `transferMethod` determines the variant. */
export type FiatPaymentInstruction =
  | IbanAddress
  | AchAddress
  | WireAddress
  | SpeiAddress
  | PixAddressPaymentInstruction
  | ChapsAddress
  | EuropeanSEPAAddress
  | LocalBankTransferAddressPaymentInstruction
  | MobileMoneyAddressPaymentInstruction
  | PayIdAddress
  | InteracAddressPaymentInstruction
  | InternalTransferAddress;
/** @description The destination of fiat money, on any rail. `transferMethod` determines the variant. */
export type FiatAddress =
  | IbanAddress
  | AchAddress
  | WireAddress
  | SpeiAddress
  | PixAddress
  | EuropeanSEPAAddress
  | LocalBankTransferAddress
  | MobileMoneyAddressOffRamp
  | PayIdAddress
  | InteracAddress
  | ChapsAddress;
/**
 * @description Whether the address can be used. `disabled` is permanent.
 * @enum {unknown}
 */
export type DepositAddressStatus = "enabled" | "disabled";
/** @description A blockchain address or bank account for deposits to one account. */
export interface DepositAddress {
  /** @description Id of the deposit address. */
  id: string;
  /** @description The destination of a deposit. `transferMethod` determines the variant. */
  destination: DepositDestination;
  /** @description Whether the address can be used. `disabled` is permanent. */
  status: DepositAddressStatus;
}
/** @description The deposit address to create. */
export interface DepositAddressCreationRequest {
  /** @description Key that identifies retries of this request. */
  idempotencyKey: string;
  /** @description The `deposit` object of a deposit method of the account. */
  transferMethod: PublicBlockchainCapability | IbanCapability;
}
/** @description A deposit method, and the balance that is credited. */
export interface DepositCapability {
  /** @description Id of the deposit method. */
  id: string;
  /** @description An asset and a method by which it can be deposited or withdrawn. Bank rails other than IBAN cannot be expressed here. */
  deposit: TransferCapability;
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  balanceAsset: AssetReference;
  /** @description `CanCreate`: `createDepositAddress` is allowed. `CannotCreate`: only existing addresses can be used. */
  addressCreationPolicy: DepositAddressCreationPolicy;
}
/** @description A deposit to an account. `source` is the amount sent; `balanceAmount` of `balanceAsset` is credited to the account. */
export interface Deposit {
  /** @description Id of the deposit. */
  id: string;
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  balanceAsset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  balanceAmount: PositiveAmount;
  /** @description A transfer to or from an account, by any method. `transferMethod` determines the variant. */
  source: Transfer;
  /** @description Id of the deposit address that received the deposit. */
  depositAddressId?: string;
  /** @description `pending`: not yet credited. `succeeded`: credited. `failed`: will not be credited. */
  status: DepositStatus;
  /**
   * Format: date-time
   * @description Creation time.
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description Time at which the final status was reached.
   */
  finalizedAt?: string;
}
/** @description A withdrawal method, and the balance that pays. `minWithdrawalAmount` is the minimum amount. */
export interface WithdrawalCapability {
  /** @description Id of the withdrawal method. */
  id: string;
  /** @description An asset and a method by which it can be deposited or withdrawn. Bank rails other than IBAN cannot be expressed here. */
  withdrawal: TransferCapability;
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  balanceAsset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  minWithdrawalAmount?: PositiveAmount;
}
/** @description A postal address. */
export interface PostalAddress {
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
  /** @description ISO 3166-1 alpha-2 country code. `ZZ` and `XX` mean unknown; `CS` is the former Serbia and Montenegro. */
  country?: CountryAlpha2Code;
}
/** @description Name of a person. */
export interface FullName {
  /** @description Given name. */
  firstName?: string;
  /** @description Family name. */
  lastName?: string;
}
/** @description A virtual asset service provider: a company that holds or transfers digital assets for others. */
export interface VaspInformation {
  /** @description Name. */
  vaspName?: string;
  /** @description Country. */
  vaspCountry?: string;
  /** @description Identification code. */
  vaspCode?: string;
  /** @description Website. */
  vaspWebsite?: string;
  /** @description Region within the country. */
  vaspRegion?: string;
}
/** @description A person. */
export interface PersonaIdentificationInfo {
  /** @description The caller's id for the person. */
  externalReferenceId?: string;
  /**
   * @description Always `Individual`.
   * @enum {string}
   */
  entityType: "Individual";
  /** @description Relationship of the participant to the customer: `FirstParty` is the customer, `SecondParty` has a direct relationship to the customer, `ThirdParty` is anyone else. */
  participantRelationshipType?: ParticipantRelationshipType;
  /** @description Name of a person. */
  fullName?: FullName;
  /**
   * Format: date
   * @description Date of birth.
   */
  dateOfBirth?: string;
  /** @description A postal address. */
  postalAddress?: PostalAddress;
  /**
   * Format: email
   * @description E-mail address.
   */
  email?: string;
  /** @description Phone number in E.164 format, with the leading `+`. */
  phone?: MobilePhoneNumber;
  /** @description Number of the identity document of type `idType`. */
  idNumber?: string;
  /** @description Type of the identity document. */
  idType?: PersonalIdentificationType;
  /** @description Number of the identity document of type `additionalIdType`. */
  additionalIdNumber?: string;
  /** @description Type of the identity document. */
  additionalIdType?: PersonalIdentificationType;
}
/** @description A company. */
export interface BusinessIdentificationInfo {
  /** @description The caller's id for the company. */
  externalReferenceId?: string;
  /**
   * @description Always `Business`.
   * @enum {string}
   */
  entityType: "Business";
  /** @description Relationship of the participant to the customer: `FirstParty` is the customer, `SecondParty` has a direct relationship to the customer, `ThirdParty` is anyone else. */
  participantRelationshipType?: ParticipantRelationshipType;
  /** @description Name of the company. */
  businessName?: string;
  /** @description Company registration number. */
  registrationNumber?: string;
  /** @description A postal address. */
  postalAddress?: PostalAddress;
  /**
   * Format: email
   * @description E-mail address.
   */
  email?: string;
  /** @description Phone number in E.164 format, with the leading `+`. */
  phone?: MobilePhoneNumber;
}
/** @description The originator and the beneficiary, as required by the travel rule or the provider. Set `entityType` for each person or company: without it the request is invalid, because the two variants cannot be distinguished. */
export interface ParticipantsIdentification {
  /** @description The sender. */
  originator?: PersonaIdentificationInfo | BusinessIdentificationInfo;
  /** @description The recipient. */
  beneficiary?: PersonaIdentificationInfo | BusinessIdentificationInfo;
  /** @description A virtual asset service provider: a company that holds or transfers digital assets for others. */
  originatingVasp?: VaspInformation;
  /** @description A virtual asset service provider: a company that holds or transfers digital assets for others. */
  beneficiaryVasp?: VaspInformation;
}
/** @description The common properties of all withdrawal requests. The account pays `balanceAmount`, in units of `balanceAsset`. */
export interface WithdrawalRequestCommonProperties {
  /** @description Key that identifies retries of this request. */
  idempotencyKey: string;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  balanceAmount: PositiveAmount;
}
/** @description A withdrawal to a bank account. */
export type FiatWithdrawalRequest = WithdrawalRequestCommonProperties & {
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  balanceAsset: AssetReference;
  /** @description The destination of a fiat withdrawal. At present IBAN is the only rail. */
  destination: FiatTransferDestination;
};
/** @description A withdrawal to a blockchain address. */
export type BlockchainWithdrawalRequest = WithdrawalRequestCommonProperties & {
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  balanceAsset: AssetReference;
  /** @description An address on a blockchain, and the amount to send to it. */
  destination: PublicBlockchainTransactionDestination;
  /** @description The originator and the beneficiary, as required by the travel rule or the provider. Set `entityType` for each person or company: without it the request is invalid, because the two variants cannot be distinguished. */
  participantsIdentification?: ParticipantsIdentification;
};
/** @description A withdrawal to another customer's account. */
export type PeerAccountWithdrawalRequest = WithdrawalRequestCommonProperties & {
  /** @description Asset of the balance that pays: a national currency or a listed asset, not the native asset of a blockchain. */
  balanceAsset: OneOf<[NationalCurrency, OtherAssetReference]>;
  /** @description Another customer's account, and the amount to send to it. */
  destination: PeerAccountTransferDestination;
};
/** @description A transfer to another account of the same customer. */
export type InternalWithdrawalRequest = WithdrawalRequestCommonProperties & {
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  balanceAsset: AssetReference;
  /** @description An account of the same customer, and the amount to send to it. */
  destination: InternalTransferDestination;
  /** @description The caller's reference. */
  referenceId?: string;
};
/** @description The common properties of all withdrawals. The account pays `balanceAmount` of `balanceAsset`. */
export interface WithdrawalCommonProperties {
  /** @description Id of the withdrawal. */
  id: string;
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  balanceAsset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  balanceAmount: PositiveAmount;
  /** @description `pending`: in progress. `succeeded`: completed. `failed`: will not be completed. */
  status: WithdrawalStatus;
  /**
   * Format: date-time
   * @description Creation time.
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description Time at which the final status was reached.
   */
  finalizedAt?: string;
  /** @description The events of the withdrawal, oldest first. */
  events?: WithdrawalEvent[];
}
/** @description A withdrawal to a bank account, as the provider reports it. */
export type FiatWithdrawal = WithdrawalCommonProperties & {
  /** @description A withdrawal of fiat money: by IBAN, or by a rail that is described only in text. */
  destination: FiatTransfer;
};
/** @description A withdrawal to a blockchain address, as the provider reports it. */
export type BlockchainWithdrawal = WithdrawalCommonProperties & {
  /** @description A transfer on a blockchain. */
  destination: PublicBlockchainTransaction;
};
/** @description A withdrawal to another customer's account, as the provider reports it. */
export type PeerAccountWithdrawal = WithdrawalCommonProperties & {
  /** @description A transfer between accounts of different customers. */
  destination: PeerAccountTransfer;
};
/** @description A transfer to another account of the same customer, as the provider reports it. */
export type InternalWithdrawal = WithdrawalCommonProperties & {
  /** @description A transfer between accounts of the same customer. */
  destination: InternalTransfer;
};
/** @description A withdrawal by any method. `destination.transferMethod` determines the variant. */
export type Withdrawal = OneOf<[PeerAccountWithdrawal, InternalWithdrawal, BlockchainWithdrawal, FiatWithdrawal]>;
/** @description An event of a withdrawal. */
export interface WithdrawalEvent {
  /** @description `pending`: in progress. `succeeded`: completed. `failed`: will not be completed. */
  status: WithdrawalStatus;
  /** @description A message for people. */
  message: string;
  /**
   * Format: date-time
   * @description Time of the event.
   */
  createdAt: string;
}
/**
 * @description `pending`: not yet credited. `succeeded`: credited. `failed`: will not be credited.
 * @enum {unknown}
 */
export type DepositStatus = "pending" | "succeeded" | "failed";
/**
 * @description `pending`: in progress. `succeeded`: completed. `failed`: will not be completed.
 * @enum {unknown}
 */
export type WithdrawalStatus = "pending" | "succeeded" | "failed";
/**
 * @description `CanCreate`: `createDepositAddress` is allowed. `CannotCreate`: only existing addresses can be used.
 * @enum {unknown}
 */
export type DepositAddressCreationPolicy = "CanCreate" | "CannotCreate";
/**
 * @description Relationship of the participant to the customer: `FirstParty` is the customer, `SecondParty` has a direct relationship to the customer, `ThirdParty` is anyone else.
 * @enum {unknown}
 */
export type ParticipantRelationshipType = "FirstParty" | "SecondParty" | "ThirdParty";
/**
 * @description ISO 3166-1 alpha-2 country code. `ZZ` and `XX` mean unknown; `CS` is the former Serbia and Montenegro.
 * @enum {string}
 */
export type CountryAlpha2Code =
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
/** @description Id of a collateral account, assigned by Fireblocks. Opaque; in practice three UUIDs joined by dots. */
export type CollateralId = string;
/** @description Id of a Fireblocks user who signs for the collateral account. */
export type CollateralSignerId = string;
/**
 * @description The Fireblocks environment of the collateral account.
 * @enum {string}
 */
export type AccountEnvironment = "prod" | "sandbox" | "stage";
/**
 * @description `Eligible`: can be linked. `Linked`: in use. `Disabled`: no longer in use. `Failed`: refused. `Disabled` and `Failed` have a `rejectionReason`.
 * @enum {string}
 */
export type CollateralLinkStatus = "Eligible" | "Linked" | "Disabled" | "Failed";
/** @description An intent that Fireblocks submits for a decision. */
export interface IntentApprovalRequest {
  /** @description Id of the intent, assigned by Fireblocks. */
  fireblocksIntentId: string;
}
/** @description An intent with the provider's decision. */
export interface ApprovalRequest {
  /** @description Id of the intent, assigned by Fireblocks. */
  fireblocksIntentId: string;
  /** @description Id of the intent at the provider. */
  partnerIntentId: string;
}
/** @description A collateral account at Fireblocks. */
export interface CollateralAccount {
  /** @description Id of a collateral account, assigned by Fireblocks. Opaque; in practice three UUIDs joined by dots. */
  collateralId: CollateralId;
  /** @description The users who sign for the collateral account. */
  collateralSigners: CollateralSignerId[];
  /** @description The Fireblocks environment of the collateral account. */
  env: AccountEnvironment;
}
/** @description The link between an account at the provider and a collateral account. */
export type CollateralAccountLink = {
  /** @description Id of the link. */
  id: string;
  /** @description `Eligible`: can be linked. `Linked`: in use. `Disabled`: no longer in use. `Failed`: refused. `Disabled` and `Failed` have a `rejectionReason`. */
  status: CollateralLinkStatus;
  /** @description Assets that the provider accepts as collateral. */
  eligibleCollateralAssets: CryptocurrencyReference[];
  /** @description Reason for a rejection, as a message for people. Present if the status is a rejection. */
  rejectionReason?: string;
} & CollateralAccount;
/** @description An address of a collateral account. */
export interface CollateralAddress {
  /** @description An asset and an address on its blockchain. */
  address: PublicBlockchainAddress;
  /** @description Account that Fireblocks uses to recover assets sent to the address. Opaque; the provider only returns it. */
  recoveryAccountId: string;
}
/** @description A registered address of a collateral account. */
export type CollateralAssetAddress = {
  /** @description Id of the record, assigned by the provider. */
  id: string;
} & CollateralAddress;
/** @description A page of addresses of a collateral account. */
export interface CollateralDepositAddresses {
  /** @description The addresses. */
  addresses: CollateralAssetAddress[];
}
/**
 * @description The provider's decision.
 * @enum {string}
 */
export type CollateralTransactionIntentStatus = "Approved" | "Rejected";
/**
 * @description `Pending`: not yet credited. `Credited`: credited to the account. `Rejected`: will not be credited.
 * @enum {string}
 */
export type CollateralDepositTransactionStatus = "Pending" | "Credited" | "Rejected";
/** @description An amount to add as collateral. */
export interface CollateralDepositTransactionIntentRequest {
  /** @description An asset on a blockchain: native, or listed by the provider. */
  asset: CryptocurrencyReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
  /** @description An intent that Fireblocks submits for a decision. */
  intentApprovalRequest: IntentApprovalRequest;
}
/** @description The decision on a deposit intent. */
export interface CollateralDepositTransactionIntentResponse {
  /** @description Id of the intent at the provider. */
  id: string;
  /** @description The provider's decision. */
  status: CollateralTransactionIntentStatus;
  /** @description An asset on a blockchain: native, or listed by the provider. */
  asset: CryptocurrencyReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
  /** @description An intent with the provider's decision. */
  approvalRequest: ApprovalRequest;
  /** @description Reason for a rejection, as a message for people. Present if the status is a rejection. */
  rejectionReason?: string;
}
/** @description The transaction of an approved deposit. */
export interface CollateralDepositTransactionRequest {
  /** @description Id of the collateral transaction, assigned by Fireblocks. Opaque. */
  collateralTxId: string;
  /** @description An intent with the provider's decision. */
  approvalRequest: ApprovalRequest;
}
/** @description A registered deposit. */
export type CollateralDepositTransactionResponse = {
  /** @description Id of the deposit at the provider. */
  id: string;
  /** @description `Pending`: not yet credited. `Credited`: credited to the account. `Rejected`: will not be credited. */
  status: CollateralDepositTransactionStatus;
} & CollateralDepositTransactionRequest;
/** @description A page of deposits to a collateral account. */
export interface CollateralDepositTransactionsResponse {
  /** @description The deposits. */
  transactions: CollateralDepositTransactionResponse[];
}
/**
 * @description `Pending`: not yet decided. `Approved`: the collateral may be withdrawn. `Rejected`: the withdrawal is not allowed.
 * @enum {string}
 */
export type CollateralWithdrawalTransactionStatus = "Pending" | "Approved" | "Rejected";
/** @description The settlement to which a withdrawal belongs. */
export interface CollateralWithdrawalSettlementTransaction {
  /** @description Id of the settlement, assigned by Fireblocks. */
  settlementId: string;
  /** @description Id of the transfer within the settlement. */
  settlementTxId: string;
}
/** @description A withdrawal from a collateral account. */
export interface CollateralWithdrawalTransaction {
  /** @description Id of the withdrawal at the provider. */
  id: string;
  /** @description `Pending`: not yet decided. `Approved`: the collateral may be withdrawn. `Rejected`: the withdrawal is not allowed. */
  status: CollateralWithdrawalTransactionStatus;
  /** @description Id of the collateral transaction, assigned by Fireblocks. */
  collateralTxId: string;
  /** @description An intent with the provider's decision. */
  approvalRequest: ApprovalRequest;
  /** @description Reason for a rejection, as a message for people. Present if the status is a rejection. */
  rejectionReason?: string;
}
/** @description An amount of collateral to remove, and its destination. */
export interface CollateralWithdrawalTransactionIntentRequest {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
  /** @description An asset and an address on its blockchain. */
  destinationAddress: PublicBlockchainAddress;
  /** @description An intent that Fireblocks submits for a decision. */
  intentApprovalRequest: IntentApprovalRequest;
}
/** @description The transaction of an approved withdrawal. `settlementDetails` is present if it is part of a settlement. */
export interface CollateralWithdrawalTransactionRequest {
  /** @description Id of the collateral transaction, assigned by Fireblocks. Opaque. */
  collateralTxId: string;
  /** @description An intent with the provider's decision. */
  approvalRequest: ApprovalRequest;
  /** @description The settlement to which a withdrawal belongs. */
  settlementDetails?: CollateralWithdrawalSettlementTransaction;
}
/** @description The decision on a withdrawal intent. */
export interface CollateralWithdrawalTransactionIntentResponse {
  /** @description Id of the intent at the provider. */
  id: string;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
  /** @description An asset and an address on its blockchain. */
  destinationAddress: PublicBlockchainAddress;
  /** @description An intent with the provider's decision. */
  approvalRequest: ApprovalRequest;
  /** @description The provider's decision. */
  status: CollateralTransactionIntentStatus;
  /** @description Reason for a rejection, as a message for people. Present if the status is a rejection. */
  rejectionReason?: string;
}
/** @description A page of withdrawals from a collateral account. */
export interface CollateralWithdrawalTransactions {
  /** @description The withdrawals. */
  transactions: CollateralWithdrawalTransaction[];
}
/**
 * @description State of a transfer in a settlement. `NOT_FOUND`: not yet known. `PROCESSING`: in progress. `PENDING_MANUAL_APPROVAL` and `PENDING_SERVICE_MANUAL_APPROVAL`: requires approval by the customer or by the service. `COMPLETED`: completed. `CANCELLED`, `FAILED` and `REJECTED`: will not be completed.
 * @enum {string}
 */
export type SettlementTransactionStatus =
  | "NOT_FOUND"
  | "PROCESSING"
  | "CANCELLED"
  | "FAILED"
  | "PENDING_MANUAL_APPROVAL"
  | "PENDING_SERVICE_MANUAL_APPROVAL"
  | "REJECTED"
  | "COMPLETED";
/** @description A transfer from the provider to the collateral account. `fee` is the network fee; `sourceAddress` is the address from which the provider sends. */
export interface SettlementWithdrawInstruction {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  fee?: PositiveAmount;
  /** @description An asset and an address on its blockchain. */
  sourceAddress: PublicBlockchainAddress;
}
/** @description A transfer from the collateral account to an address of the provider. */
export interface SettlementDepositInstruction {
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
  /** @description An asset and an address on its blockchain. */
  destinationAddress: PublicBlockchainAddress;
}
/** @description A transfer to the collateral account, and its state. */
export type SettlementWithdrawTransaction = SettlementWithdrawInstruction & {
  /** @description State of a transfer in a settlement. `NOT_FOUND`: not yet known. `PROCESSING`: in progress. `PENDING_MANUAL_APPROVAL` and `PENDING_SERVICE_MANUAL_APPROVAL`: requires approval by the customer or by the service. `COMPLETED`: completed. `CANCELLED`, `FAILED` and `REJECTED`: will not be completed. */
  status: SettlementTransactionStatus;
  /** @description Reason for the rejection, as a message for people. */
  rejectionReason?: string;
};
/** @description A transfer to the provider, and its state. */
export type SettlementDepositTransaction = SettlementDepositInstruction & {
  /** @description State of a transfer in a settlement. `NOT_FOUND`: not yet known. `PROCESSING`: in progress. `PENDING_MANUAL_APPROVAL` and `PENDING_SERVICE_MANUAL_APPROVAL`: requires approval by the customer or by the service. `COMPLETED`: completed. `CANCELLED`, `FAILED` and `REJECTED`: will not be completed. */
  status: SettlementTransactionStatus;
  /** @description Reason for the rejection, as a message for people. */
  rejectionReason?: string;
};
/** @description The transfers that settle an account. Either list may be empty. */
export interface SettlementInstructions {
  /** @description Version of the instructions, assigned by the provider. It changes only when the instructions change. */
  settlementVersion: string;
  /** @description Transfers from the provider to the collateral account. */
  withdrawInstructions: SettlementWithdrawInstruction[];
  /** @description Transfers from the collateral account to the provider. */
  depositInstructions: SettlementDepositInstruction[];
}
/** @description The progress of a settlement. */
export interface SettlementState {
  /** @description Version of the instructions. */
  settlementVersion: string;
  /** @description State of each transfer to the collateral account. */
  withdrawTransactions?: SettlementWithdrawTransaction[];
  /** @description State of each transfer to the provider. */
  depositTransactions?: SettlementDepositTransaction[];
  /**
   * @description `Invalid`: the instructions cannot be settled. `Pending`: not started. `InProgress`: transfers are in progress. `Completed`: all transfers are completed. `Failed`: at least one transfer will not be completed.
   * @enum {string}
   */
  status: "Invalid" | "Pending" | "InProgress" | "Completed" | "Failed";
}
/** @description The instructions to settle, and the id of the settlement. */
export interface SettlementRequest {
  /** @description Id of the settlement, assigned by Fireblocks. */
  settlementId: string;
  /** @description A version from `getCurrentSettlementInstructions`. */
  settlementVersion: string;
}
/**
 * @description `Pending`: the source asset has not arrived. `Processing`: the conversion is in progress; prefunded ramps start here. `Completed`: paid out. `Failed`: could not be completed, see `failureReason`. `Canceled`: cancelled before payment. `Refunded`: the source asset was returned.
 * @enum {unknown}
 */
export type RampStatus = "Pending" | "Processing" | "Canceled" | "Completed" | "Failed" | "Refunded";
/** @description From fiat that the provider holds to a blockchain. */
export interface PrefundedOnRampCapability {
  /** @description Fiat that the provider holds for the customer. */
  from: PrefundedFiatCapability;
  /** @description An asset that can be transferred on its blockchain. */
  to: PublicBlockchainCapability;
}
/** @description The rail of the customer's payment. */
export type OnRampRequestFrom =
  | IbanCapability
  | AchCapability
  | WireCapability
  | SpeiCapability
  | PixCapability
  | EuropeanSEPACapability
  | LocalBankTransferAddressOnRamp
  | MobileMoneyAddressOnRamp
  | PayIdCapability
  | InteracCapability
  | ChapsCapability
  | InternalTransferMethod;
/** @description From fiat, paid by the customer, to a blockchain. */
export interface OnRampCapability {
  /** @description A fiat rail and the currency transferred by it. `InternalTransfer` means money that the customer already has at the provider. */
  from: FiatCapability;
  /** @description An asset that can be transferred on its blockchain. */
  to: PublicBlockchainCapability;
}
/** @description From cryptocurrency that the provider holds to a bank account. */
export interface PrefundedOffRampCapability {
  /** @description Cryptocurrency that the provider holds for the customer. */
  from: PrefundedBlockchainCapability;
  /** @description A fiat rail and the currency transferred by it. `InternalTransfer` means money that the customer already has at the provider. */
  to: FiatCapability;
}
/** @description From a blockchain to a bank account. */
export interface OffRampCapability {
  /** @description An asset that can be transferred on its blockchain. */
  from: PublicBlockchainCapability;
  /** @description A fiat rail and the currency transferred by it. `InternalTransfer` means money that the customer already has at the provider. */
  to: FiatCapability;
}
/** @description From cryptocurrency that the provider holds to another blockchain. */
export interface PrefundedBridgeCapability {
  /** @description Cryptocurrency that the provider holds for the customer. */
  from: PrefundedBlockchainCapability;
  /** @description An asset that can be transferred on its blockchain. */
  to: PublicBlockchainCapability;
}
/** @description From one blockchain to another. */
export interface BridgeCapability {
  /** @description An asset that can be transferred on its blockchain. */
  from: PublicBlockchainCapability;
  /** @description An asset that can be transferred on its blockchain. */
  to: PublicBlockchainCapability;
}
/** @description A ramp that is available to an account. */
export type RampMethod = {
  /** @description Id of the ramp method. `getRateByAccountAndPairId` accepts it as `rampsPairId`. */
  id: string;
} & OneOf<
  [
    OnRampCapability,
    PrefundedOnRampCapability,
    OffRampCapability,
    PrefundedOffRampCapability,
    BridgeCapability,
    PrefundedBridgeCapability,
  ]
>;
/** @description An asset that the customer sends on a blockchain, with the sender's address if it is known. */
export type BlockchainCapabilityWithOptionalAddress = PublicBlockchainCapability & {
  /** @description Address from which the customer sends the asset. */
  address?: string;
};
/** @description Fiat that the provider holds for the customer. */
export interface PrefundedFiatCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Prefunded`.
   * @enum {string}
   */
  type: "Prefunded";
}
/** @description Cryptocurrency that the provider holds for the customer. */
export interface PrefundedBlockchainCapability {
  /** @description An asset on a blockchain: native, or listed by the provider. */
  asset: CryptocurrencyReference;
  /**
   * @description Always `Prefunded`.
   * @enum {string}
   */
  type: "Prefunded";
}
/** @description Fiat that the provider holds, and its source. */
export type PrefundedOnRampFrom = PrefundedFiatCapability & TakeFrom;
/** @description The source and destination of a prefunded on-ramp. */
export interface PrefundedOnRampProperties {
  /**
   * @description Always `OnRamp`.
   * @enum {string}
   */
  type: "OnRamp";
  /** @description Fiat that the provider holds, and its source. */
  from: PrefundedOnRampFrom;
  /** @description An asset and an address on its blockchain. */
  to: PublicBlockchainAddress;
}
/** @description The source and destination of an on-ramp. */
export interface OnRampProperties {
  /**
   * @description Always `OnRamp`.
   * @enum {string}
   */
  type: "OnRamp";
  /** @description A fiat rail and the currency transferred by it. `InternalTransfer` means money that the customer already has at the provider. */
  from: FiatCapability;
  /** @description An asset and an address on its blockchain. */
  to: PublicBlockchainAddress;
}
/** @description Cryptocurrency that the provider holds, and its source. */
export type PrefundedOffRampFrom = PrefundedBlockchainCapability & TakeFrom;
/** @description An on-ramp that the customer pays by a fiat rail. */
export interface OnRampRequestProperties {
  /**
   * @description Always `OnRamp`.
   * @enum {string}
   */
  type: "OnRamp";
  /** @description The rail of the customer's payment. */
  from: OnRampRequestFrom;
  /** @description An asset and an address on its blockchain. */
  to: PublicBlockchainAddress;
}
/** @description The source and destination of a prefunded off-ramp. */
export interface PrefundedOffRampProperties {
  /**
   * @description Always `OffRamp`.
   * @enum {string}
   */
  type: "OffRamp";
  /** @description Cryptocurrency that the provider holds, and its source. */
  from: PrefundedOffRampFrom;
  /** @description The destination of fiat money, on any rail. `transferMethod` determines the variant. */
  to: FiatAddress;
}
/** @description The source and destination of an off-ramp. */
export interface OffRampProperties {
  /**
   * @description Always `OffRamp`.
   * @enum {string}
   */
  type: "OffRamp";
  /** @description An asset that the customer sends on a blockchain, with the sender's address if it is known. */
  from: BlockchainCapabilityWithOptionalAddress;
  /** @description The destination of fiat money, on any rail. `transferMethod` determines the variant. */
  to: FiatAddress;
}
/** @description Cryptocurrency that the provider holds, and its source. */
export type PrefundedBridgeFrom = PrefundedBlockchainCapability & TakeFrom;
/** @description The source and destination of a prefunded bridge. */
export interface PrefundedBridgeProperties {
  /**
   * @description Always `Bridge`.
   * @enum {string}
   */
  type: "Bridge";
  /** @description Cryptocurrency that the provider holds, and its source. */
  from: PrefundedBridgeFrom;
  /** @description An asset and an address on its blockchain. */
  to: PublicBlockchainAddress;
}
/** @description The source and destination of a bridge. */
export interface BridgeProperties {
  /**
   * @description Always `Bridge`.
   * @enum {string}
   */
  type: "Bridge";
  /** @description An asset that the customer sends on a blockchain, with the sender's address if it is known. */
  from: BlockchainCapabilityWithOptionalAddress;
  /** @description An asset and an address on its blockchain. */
  to: PublicBlockchainAddress;
}
/** @description The common properties of all ramp requests. `amount` is in units of the asset of `from`. */
export interface CommonRampRequestProperties {
  /** @description Key that identifies retries of this request. */
  idempotencyKey: string;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
  /** @description The caller's reference. */
  customerReferenceId?: string;
}
/** @description An on-ramp, off-ramp or bridge to create. `type` and, for prefunded ramps, `from.type` determine the variant. */
export type RampRequest = CommonRampRequestProperties &
  (
    | OneOf<[OnRampRequestProperties, PrefundedOnRampProperties]>
    | OneOf<[OffRampProperties, PrefundedOffRampProperties]>
    | OneOf<[BridgeProperties, PrefundedBridgeProperties]>
  ) & {
    /** @description The quote that determines the price. */
    executionDetails?: OrderQuote;
  } & {
    /** @description The originator and the beneficiary, as required by the travel rule or the provider. Set `entityType` for each person or company: without it the request is invalid, because the two variants cannot be distinguished. */
    participantsIdentification?: ParticipantsIdentification;
  };
/** @description A fee as an amount of its asset. */
export interface FixedFeeAmount {
  /**
   * @description Always `FIXED`.
   * @enum {string}
   */
  amountType: "FIXED";
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
}
/** @description A fee as a percentage of the amount. */
export interface BasisPointsFeeAmount {
  /**
   * @description Always `BASIS_POINTS`.
   * @enum {string}
   */
  amountType: "BASIS_POINTS";
  /** @description Basis points: 25 is 0.25 %. */
  amount: number;
}
/** @description A fee, as an amount or as a percentage. */
export type FeeAmount = FixedFeeAmount | BasisPointsFeeAmount;
/** @description A fee, and the asset in which it is charged. */
export interface Fee {
  /**
   * @description `ORDER`: for the conversion. `NETWORK`: for the blockchain transaction. `SPREAD`: included in the price. `REBATE`: refunded.
   * @enum {string}
   */
  feeType: "ORDER" | "NETWORK" | "SPREAD" | "REBATE";
  /** @description An asset, identified in exactly one of three ways. An object with properties of two of them is invalid. */
  feeAsset: AssetReference;
  /** @description A fee, as an amount or as a percentage. */
  fee: FeeAmount;
}
/** @description The fees of a ramp. */
export type RampFees = Fee[];
/** @description The common properties of all ramps. `amount` is in units of the asset of `from`. */
export interface CommonRamp {
  /** @description Id of the ramp. */
  id: string;
  /**
   * Format: date-time
   * @description Creation time.
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description Time of the last change.
   */
  updatedAt: string;
  /** @description `Pending`: the source asset has not arrived. `Processing`: the conversion is in progress; prefunded ramps start here. `Completed`: paid out. `Failed`: could not be completed, see `failureReason`. `Canceled`: cancelled before payment. `Refunded`: the source asset was returned. */
  status: RampStatus;
  /** @description An amount in whole units of its asset, as a decimal string: digits, optionally with a decimal point. No sign and no exponent. Zero is valid. The published pattern has no end anchor, so it also matches text that only starts with a number; providers should reject such text. */
  amount: PositiveAmount;
  /** @description The fees of a ramp. */
  estimatedFees?: RampFees;
  /** @description The quote of the request. */
  executionDetails?: OrderQuote;
  /**
   * Format: date-time
   * @description Deadline for the arrival of the source asset.
   */
  expiresAt: string;
  /**
   * @description Reason for the failure, as an error type of `BadRequestError`.
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
}
/** @description An on-ramp and its payment instructions. */
export type OnRampPropertiesWithPaymentInstructions = {
  /** @description The account to pay; `transferMethod` and `asset` are those of `from`. */
  paymentInstructions: FiatPaymentInstruction & {
    /** @description Reference to include in the payment. It identifies the ramp. */
    referenceId?: string;
  };
} & OnRampProperties;
/** @description An off-ramp. `paymentInstructions` is the address to which the customer sends the source asset. */
export type OffRampPropertiesWithPaymentInstructions = {
  /** @description An asset and an address on its blockchain. */
  paymentInstructions: PublicBlockchainAddress;
} & OffRampProperties;
/** @description A bridge. `paymentInstructions` is the address to which the customer sends the source asset. */
export type BridgePropertiesWithPaymentInstructions = {
  /** @description An asset and an address on its blockchain. */
  paymentInstructions: PublicBlockchainAddress;
} & BridgeProperties;
/** @description The payout of an on-ramp, and its fees. */
export type OnRampReceipt = PublicBlockchainTransaction & {
  /** @description The fees of a ramp. */
  actualFees?: RampFees;
};
/** @description The payout of an off-ramp, and its fees. */
export type OffRampReceipt = RampFiatTransfer & {
  /** @description The fees of a ramp. */
  actualFees?: RampFees;
};
/** @description The payout of a bridge, and its fees. */
export type BridgeReceipt = PublicBlockchainTransaction & {
  /** @description The fees of a ramp. */
  actualFees?: RampFees;
};
/** @description An on-ramp. `receipt` is present after completion. */
export type OnRamp = CommonRamp &
  OneOf<[OnRampPropertiesWithPaymentInstructions, PrefundedOnRampProperties]> & {
    /** @description The payout of an on-ramp, and its fees. */
    receipt?: OnRampReceipt;
  };
/** @description An off-ramp. `receipt` is present after completion. */
export type OffRamp = CommonRamp &
  OneOf<[OffRampPropertiesWithPaymentInstructions, PrefundedOffRampProperties]> & {
    /** @description The payout of an off-ramp, and its fees. */
    receipt?: OffRampReceipt;
  };
/** @description A bridge. `receipt` is present after completion. */
export type Bridge = CommonRamp &
  OneOf<[BridgePropertiesWithPaymentInstructions, PrefundedBridgeProperties]> & {
    /** @description The payout of a bridge, and its fees. */
    receipt?: BridgeReceipt;
  };
/** @description A ramp, as the provider reports it. `type` determines the variant. */
export type Ramp = OnRamp | OffRamp | Bridge;
/** @description A payout of fiat money by a ramp, on any rail. */
export type RampFiatTransfer =
  | IbanTransfer
  | AchTransfer
  | WireTransfer
  | SpeiTransfer
  | PixTransfer
  | EuropeanSEPATransfer
  | LocalBankTransfer
  | MobileMoneyTransfer
  | PayIdTransfer
  | InteracTransfer
  | ChapsTransfer;
/** @description The source of a prefunded amount. */
export interface TakeFrom {
  /** @description Name of the source. The possible values are agreed with the provider. */
  takeFrom?: string;
}
/** @description Conversion at the price of a quote. */
export interface OrderQuote {
  /**
   * @description Always `Quote`.
   * @enum {string}
   */
  type: "Quote";
  /** @description Id of the quote. */
  quoteId: string;
  /** @description The behaviour if the quote is no longer ready: request a new quote, or use the market price. */
  reQuote?: Retry | Market;
}
/** @description Request new quotes. */
export interface Retry {
  /**
   * @description Always `Retry`.
   * @enum {string}
   */
  type: "Retry";
  /** @description Maximum deviation of a new quote's price from the first price. The contract defines no unit; `0.01` means one per cent. */
  slippage: number;
  /** @description Maximum number of attempts. */
  count?: number;
}
/** @description Use the market price. */
export interface Market {
  /**
   * @description Always `Market`.
   * @enum {string}
   */
  type: "Market";
}
export interface GetCapabilitiesOperation {
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
        "application/json": Capabilities;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetAdditionalAssetsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
    };
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description A page of assets. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description An asset that the provider lists: a token or a provider-defined bucket. */
          assets: AssetDefinition[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetAssetDetailsOperation {
  parameters: {
    query?: never;
    header?: never;
    path: {
      /**
       * @description Id of the object in the path: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
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
        "application/json": AssetDefinition;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetAccountsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
      /**
       * @description Whether to include the balances of each account. Default: `false`.
       * @example true
       */
      balances?: components["parameters"]["AccountBalancesQueryParam"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
    };
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description A page of accounts. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description An account of the customer. */
          accounts: Account[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetAccountDetailsOperation {
  parameters: {
    query?: {
      /**
       * @description Whether to include the balances of each account. Default: `false`.
       * @example true
       */
      balances?: components["parameters"]["AccountBalancesQueryParam"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
        "application/json": Account;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetRateByAccountAndPairIdOperation {
  parameters: {
    query?: {
      /** @description Id of a conversion pair from `getQuoteCapabilities`. */
      conversionPairId?: components["parameters"]["ConversionPairIdQueryParam"];
      /** @description Id of a ramp method from `getRampMethods`. */
      rampsPairId?: components["parameters"]["RampsPairIdQueryParam"];
      /** @description Id of a pair in the provider's order book. */
      orderBookPairId?: components["parameters"]["OrderBookPairIdQueryParam"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
        "application/json": Rate;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetBalancesOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
      /** @description Returns only the asset with this id from `GET /capabilities/assets`. */
      assetId?: components["parameters"]["AssetIdQueryParam"];
      /** @description Returns only this national currency. */
      nationalCurrencyCode?: components["parameters"]["NationalCurrencyCodeQueryParam"];
      /** @description Returns only this native asset. If several blockchains share the symbol, the first match is returned. */
      cryptocurrencySymbol?: components["parameters"]["CryptocurrencySymbolQueryParam"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
    /** @description A page of balances. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description The balances of an account, one for each asset. */
          balances: Balances;
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetQuoteCapabilitiesOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
    };
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description A page of pairs. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": QuoteCapabilities;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetQuotesOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
      /**
       * @description Sort order by creation time. `desc` returns the latest item first.
       * @example desc
       */
      order?: components["parameters"]["ListOrderQueryParam"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
    /** @description A page of quotes. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A binding price: `fromAmount` of one asset for `toAmount` of the other. */
          quotes: Quote[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface CreateQuoteOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
      "application/json": QuoteRequest;
    };
  };
  responses: {
    /** @description The quote, ready to execute. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Quote;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetQuoteDetailsOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
    };
    path: {
      /**
       * @description Id of the object in the path: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
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
        "application/json": Quote;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface ExecuteQuoteOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
    };
    path: {
      /**
       * @description Id of the object in the path: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
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
        "application/json": Quote;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetWithdrawalMethodsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
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
    /** @description A page of withdrawal methods. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A withdrawal method, and the balance that pays. `minWithdrawalAmount` is the minimum amount. */
          capabilities: WithdrawalCapability[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetDepositMethodsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
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
    /** @description A page of deposit methods. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A deposit method, and the balance that is credited. */
          capabilities: DepositCapability[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetWithdrawalsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
      /**
       * @description Sort order by creation time. `desc` returns the latest item first.
       * @example desc
       */
      order?: components["parameters"]["ListOrderQueryParam"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
}
export interface GetWithdrawalDetailsOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
    };
    path: {
      /**
       * @description Id of the object in the path: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
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
        "application/json": Withdrawal;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetBlockchainWithdrawalsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
      /**
       * @description Sort order by creation time. `desc` returns the latest item first.
       * @example desc
       */
      order?: components["parameters"]["ListOrderQueryParam"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
    /** @description A page of blockchain withdrawals. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A withdrawal to a blockchain address, as the provider reports it. */
          withdrawals: BlockchainWithdrawal[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface CreateBlockchainWithdrawalOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      /** @description The customer's users who approved the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
      "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
      /** @description The customer's users who signed the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
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
      "application/json": BlockchainWithdrawalRequest;
    };
  };
  responses: {
    /** @description The new withdrawal. */
    201: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": BlockchainWithdrawal;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetFiatWithdrawalsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
      /**
       * @description Sort order by creation time. `desc` returns the latest item first.
       * @example desc
       */
      order?: components["parameters"]["ListOrderQueryParam"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
    /** @description A page of fiat withdrawals. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A withdrawal to a bank account, as the provider reports it. */
          withdrawals: FiatWithdrawal[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface CreateFiatWithdrawalOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      /** @description The customer's users who approved the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
      "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
      /** @description The customer's users who signed the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
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
      "application/json": FiatWithdrawalRequest;
    };
  };
  responses: {
    /** @description The new withdrawal. */
    201: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": FiatWithdrawal;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetPeerAccountWithdrawalsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
      /**
       * @description Sort order by creation time. `desc` returns the latest item first.
       * @example desc
       */
      order?: components["parameters"]["ListOrderQueryParam"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
    /** @description A page of peer account withdrawals. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A withdrawal to another customer's account, as the provider reports it. */
          withdrawals: PeerAccountWithdrawal[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface CreatePeerAccountWithdrawalOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      /** @description The customer's users who approved the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
      "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
      /** @description The customer's users who signed the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
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
      "application/json": PeerAccountWithdrawalRequest;
    };
  };
  responses: {
    /** @description The new withdrawal. */
    201: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PeerAccountWithdrawal;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetSubAccountWithdrawalsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
      /**
       * @description Sort order by creation time. `desc` returns the latest item first.
       * @example desc
       */
      order?: components["parameters"]["ListOrderQueryParam"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
    /** @description A page of internal transfers. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A transfer to another account of the same customer, as the provider reports it. */
          withdrawals: InternalWithdrawal[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface CreateSubAccountWithdrawalOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
      /** @description The customer's users who approved the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
      "X-FBAPI-APPROVED-BY"?: components["parameters"]["X-FBAPI-APPROVED-BY"];
      /** @description The customer's users who signed the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
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
      "application/json": InternalWithdrawalRequest;
    };
  };
  responses: {
    /** @description The new transfer. */
    201: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": InternalWithdrawal;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetDepositsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
    /** @description A page of deposits. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A deposit to an account. `source` is the amount sent; `balanceAmount` of `balanceAsset` is credited to the account. */
          deposits: Deposit[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetDepositDetailsOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
    };
    path: {
      /**
       * @description Id of the object in the path: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
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
        "application/json": Deposit;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetDepositAddressesOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
    /** @description A page of deposit addresses. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A blockchain address or bank account for deposits to one account. */
          addresses: DepositAddress[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface CreateDepositAddressOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
      "application/json": DepositAddressCreationRequest;
    };
  };
  responses: {
    /** @description The new address, enabled. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": DepositAddress;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetDepositAddressDetailsOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
    };
    path: {
      /**
       * @description Id of the object in the path: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
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
        "application/json": DepositAddress;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface DisableDepositAddressOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
    };
    path: {
      /**
       * @description Id of the object in the path: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
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
    /** @description The address is disabled. Providers return it as a `DepositAddress`. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": DepositAddress;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetCollateralAccountLinksOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
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
    /** @description A page of links. */
    200: {
      headers: {
        "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description The link between an account at the provider and a collateral account. */
          collateralLinks: CollateralAccountLink[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface CreateCollateralAccountLinkOperation {
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
      "application/json": CollateralAccount;
    };
  };
  responses: {
    /** @description The link, or the reason for the refusal. */
    200: {
      headers: {
        "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralAccountLink;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetCollateralDepositAddressesOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
      /** @description Returns only the asset with this id from `GET /capabilities/assets`. */
      assetId?: components["parameters"]["AssetIdQueryParam"];
      /** @description Returns only this native asset. If several blockchains share the symbol, the first match is returned. */
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description A page of addresses. */
    200: {
      headers: {
        "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralDepositAddresses;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface CreateCollateralDepositAddressForAssetOperation {
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
    };
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": CollateralAddress;
    };
  };
  responses: {
    /** @description The registered address. */
    200: {
      headers: {
        "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralAssetAddress;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetCollateralDepositAddressesDetailsOperation {
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
      /**
       * @description Id of the object in the path: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
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
        "application/json": CollateralAssetAddress;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface InitiateCollateralDepositTransactionIntentOperation {
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
    };
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": CollateralDepositTransactionIntentRequest;
    };
  };
  responses: {
    /** @description The provider's decision. */
    200: {
      headers: {
        "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralDepositTransactionIntentResponse;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetCollateralDepositTransactionsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description A page of deposits. */
    200: {
      headers: {
        "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralDepositTransactionsResponse;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface RegisterCollateralDepositTransactionOperation {
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
    };
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": CollateralDepositTransactionRequest;
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
        "application/json": CollateralDepositTransactionResponse;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetCollateralDepositTransactionDetailsOperation {
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
      /**
       * @description Id of a collateral transaction. Opaque; in practice up to 149 characters long. Some routers truncate long path parameters.
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
        "application/json": CollateralDepositTransactionResponse;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface InitiateCollateralWithdrawalTransactionIntentOperation {
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
    };
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": CollateralWithdrawalTransactionIntentRequest;
    };
  };
  responses: {
    /** @description The provider's decision. */
    200: {
      headers: {
        "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralWithdrawalTransactionIntentResponse;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetCollateralWithdrawalTransactionsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description A page of withdrawals. */
    200: {
      headers: {
        "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralWithdrawalTransactions;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface InitiateCollateralWithdrawalTransactionOperation {
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
    };
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": CollateralWithdrawalTransactionRequest;
    };
  };
  responses: {
    /** @description The transaction and the provider's decision. */
    200: {
      headers: {
        "X-PROVIDER-SIGNATURE": components["headers"]["X-PROVIDER-SIGNATURE"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralWithdrawalTransaction;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetCollateralWithdrawalTransactionDetailsOperation {
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
      /**
       * @description Id of a collateral transaction. Opaque; in practice up to 149 characters long. Some routers truncate long path parameters.
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
        "application/json": CollateralWithdrawalTransaction;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetCurrentSettlementInstructionsOperation {
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
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
        "application/json": SettlementInstructions;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface InitiateSettlementOperation {
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
    };
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": SettlementRequest;
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
        "application/json": SettlementInstructions;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetSettlementDetailsOperation {
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
      /**
       * @description A version from `getCurrentSettlementInstructions`.
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
        "application/json": SettlementState;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetRampMethodsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
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
}
export interface GetRampsOperation {
  parameters: {
    query?: {
      /**
       * @description Maximum number of items in a page.
       * @example 50
       */
      limit?: components["parameters"]["PaginationLimit"];
      /**
       * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
       * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
       */
      startingAfter?: components["parameters"]["PaginationStartingAfter"];
      /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
      endingBefore?: components["parameters"]["PaginationEndingBefore"];
      /**
       * @description Sort order by creation time. `desc` returns the latest item first.
       * @example desc
       */
      order?: components["parameters"]["ListOrderQueryParam"];
    };
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
}
export interface CreateRampOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
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
      "application/json": RampRequest;
    };
  };
  responses: {
    201: components["responses"]["CreateRampResponse"];
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetRampDetailsOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
      "X-FBAPI-INITIATED-BY"?: components["parameters"]["X-FBAPI-INITIATED-BY"];
    };
    path: {
      /**
       * @description Id of a main account or sub-account of the customer.
       * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
       */
      accountId: components["parameters"]["SubAccountIdPathParam"];
      /**
       * @description Id of the object in the path: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
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
}
export interface paths {
  "/capabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the capabilities
     * @description Returns the API version, the components and the accounts that may use each component: `"*"`
     *     for all accounts, or a list of account ids. `requirements` lists the provider's requirements
     *     for callers of a component. Fireblocks calls this operation first.
     *
     *     Errors: only the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`).
     */
    get: GetCapabilitiesOperation;
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
     * List additional assets
     * @description Lists the tokens and provider-specific assets that other operations identify by `assetId`.
     *     National currencies and native assets of blockchains are not listed, because both sides know
     *     their codes and symbols. The list contains every `assetId` that the provider uses.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetAdditionalAssetsOperation;
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
     * Get an additional asset
     * @description Returns an asset of `GET /capabilities/assets`.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the provider lists no asset with this id.
     */
    get: GetAssetDetailsOperation;
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
     * List accounts
     * @description Lists all accounts of the customer to whom the API key belongs: main accounts and
     *     sub-accounts, active and inactive. Includes the balances of every account on the page only
     *     with `balances=true`.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetAccountsOperation;
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
     * Get an account
     * @description Returns an account, with its balances if `balances=true`.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     */
    get: GetAccountDetailsOperation;
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
     * Get the current rate of a pair
     * @description Returns the rate at which the account would trade a pair now. The request must contain exactly
     *     one pair id: of a conversion pair (`QuoteCapability`), a ramp method (`RampMethod`) or an
     *     order book pair. An empty value is ignored. If several ids are sent, the first of them in this
     *     order is used. The rate is not binding; only a quote is.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer, with or without a
     *       pair id.
     *     - 400 `bad-request`: no pair id is given.
     */
    get: GetRateByAccountAndPairIdOperation;
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
     * List balances
     * @description Lists the balances of an account, one for each asset, whether the account is active or not.
     *     `assetId`, `nationalCurrencyCode` or `cryptocurrencySymbol` limits the list to one asset; the
     *     list is empty if the account does not hold the asset. An empty filter is ignored.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     *     - 400 `schema-error` (`querystring`): more than one of the three filters is given. This error
     *       takes precedence over `unknown-asset`.
     *     - 400 `unknown-asset` (`querystring`): the provider lists no asset with this `assetId`.
     */
    get: GetBalancesOperation;
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
     * List conversion pairs
     * @description Lists the pairs for which `createQuote` returns quotes. Each pair has one direction; the
     *     opposite direction is a separate entry. The list is the same for all accounts.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetQuoteCapabilitiesOperation;
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
     * List quotes
     * @description Lists the quotes of the account in any status, sorted by creation time.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetQuotesOperation;
    put?: never;
    /**
     * Create a quote
     * @description Fixes a price for the conversion of `fromAsset` into `toAsset`. The caller sends the amount of
     *     one side; the quote contains the other. The quote is binding immediately (`ready`), for at
     *     least 30 seconds, until `expiresAt`. There is no idempotency key: a repeated request creates
     *     another quote. The body is required, although the contract does not mark it as required.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`body`): both `fromAmount` and `toAmount` are given, or the body is
     *       missing.
     *     - 400 `unknown-asset` (`body`, `fromAsset` or `toAsset`, without a slash): the asset is
     *       unknown. `fromAsset` is checked first.
     *     - 400 `unsupported-conversion` (`body`): the pair is not among the quote capabilities.
     */
    post: CreateQuoteOperation;
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
     * Get a quote
     * @description Returns a quote with its current status, also after it was executed or has expired.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
     */
    get: GetQuoteDetailsOperation;
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
     * @description Converts at the quoted price. The request has no body. The response has the status `executed`
     *     after the conversion, or `executing` while it is in progress. A quote is executed at most
     *     once: its status prevents repetition, so there is no idempotency key.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
     *     - 400 `quote-not-ready`: the quote is not `ready`, because it was executed or has expired.
     *     - 400 `bad-request`: the balance of `fromAsset` is insufficient.
     */
    post: ExecuteQuoteOperation;
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
     * List withdrawal methods
     * @description Lists the withdrawal methods of the account: the assets that can be withdrawn, the transfer
     *     method of each, and the balance that pays. Each combination of `withdrawal.asset` and
     *     `withdrawal.transferMethod` occurs once.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetWithdrawalMethodsOperation;
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
     * List deposit methods
     * @description Lists the deposit methods of the account: the assets that can be deposited, the transfer
     *     method of each, the balance that is credited, and whether `createDepositAddress` is allowed.
     *     Entries with the same `deposit` have the same policy.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetDepositMethodsOperation;
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
     * List withdrawals
     * @description Lists the withdrawals of the account by every method, sorted by creation time. Each withdrawal
     *     also appears in the list of its method.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetWithdrawalsOperation;
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
     * Get a withdrawal
     * @description Returns a withdrawal of any method with its current status.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the withdrawal is unknown, or belongs to another customer.
     */
    get: GetWithdrawalDetailsOperation;
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
     * List blockchain withdrawals
     * @description Lists the withdrawals with the method `PublicBlockchain`, sorted by creation time.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetBlockchainWithdrawalsOperation;
    put?: never;
    /**
     * Create a blockchain withdrawal
     * @description Sends an asset from the account to an address on a blockchain. `balanceAmount` is debited from
     *     the balance of `balanceAsset`; `destination.amount` arrives at the address. The withdrawal
     *     starts as `pending`; read it again for its final status. `participantsIdentification` contains
     *     the data for the travel rule; every part of it is optional.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
     *       precedence over all errors below.
     *     - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
     *       asset.
     *     - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is unknown.
     *     - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
     *       minimum of the method.
     */
    post: CreateBlockchainWithdrawalOperation;
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
     * List fiat withdrawals
     * @description Lists the withdrawals to bank accounts, sorted by creation time.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetFiatWithdrawalsOperation;
    put?: never;
    /**
     * Create a fiat withdrawal
     * @description Sends national currency from the account to a bank account, at present by IBAN only. The
     *     provider checks only the format of the IBAN.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
     *       precedence over all errors below.
     *     - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
     *       asset.
     *     - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is unknown.
     *     - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
     *       minimum of the method.
     */
    post: CreateFiatWithdrawalOperation;
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
     * List peer account withdrawals
     * @description Lists the withdrawals to other customers' accounts at the same provider, sorted by creation
     *     time.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetPeerAccountWithdrawalsOperation;
    put?: never;
    /**
     * Create a peer account withdrawal
     * @description Transfers an asset to the account of another customer of the same provider, off chain. The
     *     balance may be a national currency or a listed asset, not the native asset of a blockchain.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
     *       precedence over all errors below.
     *     - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
     *       asset.
     *     - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is unknown.
     *     - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
     *       minimum of the method.
     */
    post: CreatePeerAccountWithdrawalOperation;
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
     * List internal transfers
     * @description Lists the transfers from this account to other accounts of the same customer, sorted by
     *     creation time.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetSubAccountWithdrawalsOperation;
    put?: never;
    /**
     * Create an internal transfer
     * @description Transfers an asset between two accounts of the same customer, off chain. If the policy of the
     *     withdrawal method is `DirectParentAccount`, the destination must be the parent of this
     *     account; if it is `AnyAccount`, any other account of the customer is allowed.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
     *       precedence over all errors below.
     *     - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
     *       asset.
     *     - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is unknown.
     *     - 400 `transfer-destination-not-allowed`: the policy of the method is `DirectParentAccount`,
     *       and the destination is not the parent.
     *     - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
     *       minimum of the method.
     */
    post: CreateSubAccountWithdrawalOperation;
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
     * List deposits
     * @description Lists the deposits to the account by every method, the latest first.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetDepositsOperation;
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
     * Get a deposit
     * @description Returns a deposit with its current status.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the deposit is unknown, or belongs to another customer.
     */
    get: GetDepositDetailsOperation;
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
     * List deposit addresses
     * @description Lists the blockchain addresses and bank accounts for deposits to this account, including
     *     disabled ones.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetDepositAddressesOperation;
    put?: never;
    /**
     * Create a deposit address
     * @description Creates an address of the account for a deposit method. `transferMethod` is the `deposit`
     *     object of one of the account's deposit methods, with a policy that allows creation. The checks
     *     run in the order below.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
     *       precedence over all errors below.
     *     - 400 `unknown-asset` (`body`, `/transferMethod/asset/assetId`): the provider lists no asset
     *       with this id.
     *     - 400 `unsupported-transfer-method`: the account has no such deposit method.
     *     - 400 `deposit-address-creation-not-allowed`: the policy of the deposit method is
     *       `CannotCreate`.
     */
    post: CreateDepositAddressOperation;
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
     * Get a deposit address
     * @description Returns a deposit address, enabled or disabled.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
     */
    get: GetDepositAddressDetailsOperation;
    put?: never;
    post?: never;
    /**
     * Disable a deposit address
     * @description Disables a deposit address. The address stays in the list as `disabled`, and existing deposits
     *     still refer to it. The response contains the disabled `DepositAddress`, although the published
     *     contract declares no content for it.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
     *     - 400 `deposit-address-disabled`: the address is already disabled.
     */
    delete: DisableDepositAddressOperation;
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
     * List collateral links
     * @description Lists the links between the account and collateral accounts at Fireblocks, in any status.
     *     After a change of the API key, Fireblocks finds the existing link in this list.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetCollateralAccountLinksOperation;
    put?: never;
    /**
     * Link a collateral account
     * @description Asks the provider to accept a Fireblocks collateral account as security for this account.
     *     Collateral is linked to main accounts only, one to one. A refusal is not an error: the
     *     response is 200 with the status `Failed` or `Disabled` and a `rejectionReason`. The same
     *     applies to an unknown collateral account. A repeated request returns the existing link.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     */
    post: CreateCollateralAccountLinkOperation;
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
     * List collateral deposit addresses
     * @description Lists the registered addresses of the collateral account, optionally of one asset. All
     *     addresses are of the method `PublicBlockchain`. A filter without a match returns an empty
     *     list.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetCollateralDepositAddressesOperation;
    put?: never;
    /**
     * Register a collateral deposit address
     * @description Registers an address at which the collateral account holds an asset. Fireblocks sends this
     *     request whenever collateral is added. The provider records a new address and returns the
     *     existing entry for a known one.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: the provider does not accept the address or the asset.
     *
     *     The published contract declares these errors without bodies; providers return the common error
     *     objects nevertheless.
     */
    post: CreateCollateralDepositAddressForAssetOperation;
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
     * Get a collateral deposit address
     * @description Returns a registered address.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
     */
    get: GetCollateralDepositAddressesDetailsOperation;
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
     * Create a collateral deposit intent
     * @description Asks the provider, before any transfer, whether it accepts an amount as collateral. A refusal
     *     is not an error: the response is 200 with `Rejected` and a `rejectionReason`. An approval
     *     (`Approved`) includes the provider's `partnerIntentId`, which Fireblocks sends again when it
     *     registers the transaction. A repeated `fireblocksIntentId` with the same content returns the
     *     existing intent.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
     *
     *     The published contract declares these errors without bodies; providers return the common error
     *     objects nevertheless.
     */
    post: InitiateCollateralDepositTransactionIntentOperation;
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
     * List collateral deposits
     * @description Lists the registered deposits of collateral.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetCollateralDepositTransactionsOperation;
    put?: never;
    /**
     * Register a collateral deposit
     * @description Registers the transaction that adds approved collateral. The provider credits the account at
     *     its discretion and then reports `Credited`. A repeated `collateralTxId` with the same content
     *     returns the existing transaction; the account is not credited twice.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
     *
     *     The published contract declares these errors without bodies; providers return the common error
     *     objects nevertheless.
     */
    post: RegisterCollateralDepositTransactionOperation;
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
     * Get a collateral deposit
     * @description Returns a registered deposit with its current status.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
     */
    get: GetCollateralDepositTransactionDetailsOperation;
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
     * Create a collateral withdrawal intent
     * @description Asks the provider, before any transfer, whether it releases an amount of collateral to an
     *     address. A refusal is not an error: the response is 200 with `Rejected` and a
     *     `rejectionReason`. A repeated `fireblocksIntentId` with the same content returns the existing
     *     intent.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
     *
     *     The published contract declares these errors without bodies; providers return the common error
     *     objects nevertheless.
     */
    post: InitiateCollateralWithdrawalTransactionIntentOperation;
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
     * List collateral withdrawals
     * @description Lists the registered withdrawals of collateral.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetCollateralWithdrawalTransactionsOperation;
    put?: never;
    /**
     * Register a collateral withdrawal
     * @description Registers the transaction that withdraws collateral, with the approved intent and, if it is
     *     part of one, the settlement. A refusal is not an error: the response is 200 with `Rejected`
     *     and a `rejectionReason`. A repeated `collateralTxId` with the same content returns the
     *     existing transaction.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
     *
     *     The published contract declares these errors without bodies; providers return the common error
     *     objects nevertheless.
     */
    post: InitiateCollateralWithdrawalTransactionOperation;
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
     * Get a collateral withdrawal
     * @description Returns a withdrawal of collateral with its current status.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
     */
    get: GetCollateralWithdrawalTransactionDetailsOperation;
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
     * Current settlement instructions
     * @description Returns the transfers that would settle the account now, and their version. Without a change
     *     of the instructions, a repeated request returns the same version. Both lists may be empty.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     */
    get: GetCurrentSettlementInstructionsOperation;
    put?: never;
    /**
     * Start a settlement
     * @description Starts the settlement of previously read instructions, with an id that Fireblocks chooses. The
     *     response repeats the instructions for both sides. A repeated `settlementId` with the same
     *     version returns the existing settlement.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `bad-request`: `settlementVersion` is not the current one, or the same `settlementId` was
     *       sent before with another version.
     *
     *     The published contract declares these errors without bodies; providers return the common error
     *     objects nevertheless.
     */
    post: InitiateSettlementOperation;
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
     * Get the state of a settlement
     * @description Returns the state of a settlement and of each of its transfers, as far as the provider knows
     *     it.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the settlement version is unknown, or belongs to another
     *       customer.
     */
    get: GetSettlementDetailsOperation;
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
     * List ramp methods
     * @description Lists the ramp methods of the account. Each combination of source and destination occurs once.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetRampMethodsOperation;
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
     * List ramps
     * @description Lists the ramps of the account in any status, sorted by creation time.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetRampsOperation;
    put?: never;
    /**
     * Create a ramp
     * @description Creates an on-ramp, an off-ramp or a bridge. Unless the ramp is prefunded, the customer sends
     *     the source asset as described in `paymentInstructions`, and the ramp is `Pending` until the
     *     asset arrives or `expiresAt` has passed. A prefunded ramp uses assets that the provider
     *     already holds and is `Processing` immediately.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
     *       precedence over all errors below.
     *     - 400 `unknown-asset` (`body`): both assets are unknown.
     *     - 400 `unsupported-source-asset` (`body`): the asset of `from` is not supported as a source.
     *     - 400 `unsupported-destination-asset` (`body`): the asset of `to` is not supported as a
     *       destination.
     *     - 400 `unsupported-ramp-method` (`body`): the account has no ramp method from this `from` to
     *       this `to`.
     *     - 400 `amount-below-minimum` (`body`): the amount is zero or below the minimum of the method.
     *     - 400 `pii-missing`: `participantsIdentification` lacks data that the provider requires.
     *     - 400 `unsupported-external-source`, `unsupported-region` or `destination-not-whitelisted`: the
     *       provider does not serve this source, region or destination.
     *     - 400 `bad-request`: the balance of a prefunded ramp is insufficient.
     */
    post: CreateRampOperation;
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
     * Get a ramp
     * @description Returns a ramp with its current status and, after completion, its receipt.
     *
     *     Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the ramp is unknown, or belongs to another customer.
     */
    get: GetRampDetailsOperation;
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
    GeneralError: GeneralError;
    BadRequestError: BadRequestError;
    UnauthorizedError: UnauthorizedError;
    RequestPart: RequestPart;
    Capabilities: Capabilities;
    UserIdentificationRequirement: UserIdentificationRequirement;
    CommonCapabilityRequirements: CommonCapabilityRequirements;
    WithdrawalAddressPolicyRequirement: WithdrawalAddressPolicyRequirement;
    TransfersBlockchainRequirements: TransfersBlockchainRequirements;
    CapabilitiesWithRequirements: CapabilitiesWithRequirements;
    ApiComponents: ApiComponents;
    AccountsSet: AccountsSet;
    PositiveAmount: PositiveAmount;
    AccountStatus: AccountStatus;
    AccountData: AccountData;
    AccountId: AccountId;
    Account: Account;
    Balances: Balances;
    AssetBalance: AssetBalance;
    AssetCreditBalance: AssetCreditBalance;
    AssetCommonProperties: AssetCommonProperties;
    BucketAsset: BucketAsset;
    Erc20Token: Erc20Token;
    Bep20Token: Bep20Token;
    StellarToken: StellarToken;
    ContractBasedToken: ContractBasedToken;
    SolanaToken: SolanaToken;
    AssetDefinition: AssetDefinition;
    NationalCurrency: NationalCurrency;
    NativeCryptocurrency: NativeCryptocurrency;
    OtherAssetReference: OtherAssetReference;
    CryptocurrencyReference: CryptocurrencyReference;
    PublicBlockchainCapability: PublicBlockchainCapability;
    PublicBlockchainAddress: PublicBlockchainAddress;
    Rate: Rate;
    AssetReference: AssetReference;
    Blockchain: Blockchain;
    CryptocurrencySymbol: CryptocurrencySymbol;
    NationalCurrencyCode: NationalCurrencyCode;
    PersonalIdentificationType: PersonalIdentificationType;
    QuoteCapability: QuoteCapability;
    QuoteCapabilities: QuoteCapabilities;
    QuoteStatus: QuoteStatus;
    QuoteRequest: QuoteRequest;
    Quote: Quote;
    AccountHolderDetails: AccountHolderDetails;
    Iban: Iban;
    IbanCapability: IbanCapability;
    IbanAddress: IbanAddress;
    IbanTransferDestination: IbanTransferDestination;
    IbanTransfer: IbanTransfer;
    AchCapability: AchCapability;
    AchAddress: AchAddress;
    AchTransferDestination: AchTransferDestination;
    AchTransfer: AchTransfer;
    WireCapability: WireCapability;
    WireAddress: WireAddress;
    WireTransferDestination: WireTransferDestination;
    WireTransfer: WireTransfer;
    SpeiCapability: SpeiCapability;
    SpeiAddress: SpeiAddress;
    BankAccountNumber: BankAccountNumber;
    RoutingNumber: RoutingNumber;
    Clabe: Clabe;
    SpeiTransferDestination: SpeiTransferDestination;
    SpeiTransfer: SpeiTransfer;
    PixCapability: PixCapability;
    PixAddress: PixAddress;
    PixAddressPaymentInstruction: PixAddressPaymentInstruction;
    PixTransferDestination: PixTransferDestination;
    PixTransfer: PixTransfer;
    ChapsAccountNumber: ChapsAccountNumber;
    ChapsSortCode: ChapsSortCode;
    ChapsBankAccountCountry: ChapsBankAccountCountry;
    ChapsBankAccountHolderName: ChapsBankAccountHolderName;
    ChapsCapability: ChapsCapability;
    ChapsAddress: ChapsAddress;
    ChapsTransferDestination: ChapsTransferDestination;
    ChapsTransfer: ChapsTransfer;
    EuropeanSEPACapability: EuropeanSEPACapability;
    EuropeanSEPAAddress: EuropeanSEPAAddress;
    EuropeanSEPATransferDestination: EuropeanSEPATransferDestination;
    EuropeanSEPATransfer: EuropeanSEPATransfer;
    MobileMoneyCapability: MobileMoneyCapability;
    MobilePhoneNumber: MobilePhoneNumber;
    MobileMoneyAddressBase: MobileMoneyAddressBase;
    MobileMoneyAddressOnRamp: MobileMoneyAddressOnRamp;
    MobileMoneyAddressOffRamp: MobileMoneyAddressOffRamp;
    MobileMoneyAddressPaymentInstruction: MobileMoneyAddressPaymentInstruction;
    MobileMoneyAddressBeneficiaryInfo: MobileMoneyAddressBeneficiaryInfo;
    MobileMoneyTransferDestination: MobileMoneyTransferDestination;
    MobileMoneyTransfer: MobileMoneyTransfer;
    LocalBankTransferCapability: LocalBankTransferCapability;
    LocalBankTransferAddress: LocalBankTransferAddress;
    LocalBankTransferAddressOnRamp: LocalBankTransferAddressOnRamp;
    LocalBankTransferAddressPaymentInstruction: LocalBankTransferAddressPaymentInstruction;
    PaymentRedirect: PaymentRedirect;
    LocalBankTransferDestination: LocalBankTransferDestination;
    LocalBankTransfer: LocalBankTransfer;
    PayIdCapability: PayIdCapability;
    PayIdAddress: PayIdAddress;
    PayIdTransferDestination: PayIdTransferDestination;
    PayIdTransfer: PayIdTransfer;
    InteracCapability: InteracCapability;
    RecipientHandle: RecipientHandle;
    InteracTransferDetailsBase: InteracTransferDetailsBase;
    InteracTransferSecurityQuestionAndAnswer: InteracTransferSecurityQuestionAndAnswer;
    InteractTransferDetailsOffRamp: InteractTransferDetailsOffRamp;
    InteractTransferDetailsOnRamp: InteractTransferDetailsOnRamp;
    InteracAddress: InteracAddress;
    InteracAddressPaymentInstruction: InteracAddressPaymentInstruction;
    InteracDestination: InteracDestination;
    InteracTransfer: InteracTransfer;
    OtherFiatTransfer: OtherFiatTransfer;
    FiatCapability: FiatCapability;
    PublicBlockchainTransactionDestination: PublicBlockchainTransactionDestination;
    PublicBlockchainTransaction: PublicBlockchainTransaction;
    PeerAccountTransferCapability: PeerAccountTransferCapability;
    InternalTransferMethod: InternalTransferMethod;
    InternalTransferCapability: InternalTransferCapability;
    InternalTransferDestinationPolicy: InternalTransferDestinationPolicy;
    PeerAccountTransferAddress: PeerAccountTransferAddress;
    PeerAccountTransferDestination: PeerAccountTransferDestination;
    InternalTransferAddress: InternalTransferAddress;
    InternalTransferDestination: InternalTransferDestination;
    PeerAccountTransfer: PeerAccountTransfer;
    InternalTransfer: InternalTransfer;
    TransferCapability: TransferCapability;
    FiatTransferDestination: FiatTransferDestination;
    FiatTransfer: FiatTransfer;
    Transfer: Transfer;
    DepositDestination: DepositDestination;
    FiatPaymentInstruction: FiatPaymentInstruction;
    FiatAddress: FiatAddress;
    DepositAddressStatus: DepositAddressStatus;
    DepositAddress: DepositAddress;
    DepositAddressCreationRequest: DepositAddressCreationRequest;
    DepositCapability: DepositCapability;
    Deposit: Deposit;
    WithdrawalCapability: WithdrawalCapability;
    PostalAddress: PostalAddress;
    FullName: FullName;
    VaspInformation: VaspInformation;
    PersonaIdentificationInfo: PersonaIdentificationInfo;
    BusinessIdentificationInfo: BusinessIdentificationInfo;
    ParticipantsIdentification: ParticipantsIdentification;
    WithdrawalRequestCommonProperties: WithdrawalRequestCommonProperties;
    FiatWithdrawalRequest: FiatWithdrawalRequest;
    BlockchainWithdrawalRequest: BlockchainWithdrawalRequest;
    PeerAccountWithdrawalRequest: PeerAccountWithdrawalRequest;
    InternalWithdrawalRequest: InternalWithdrawalRequest;
    WithdrawalCommonProperties: WithdrawalCommonProperties;
    FiatWithdrawal: FiatWithdrawal;
    BlockchainWithdrawal: BlockchainWithdrawal;
    PeerAccountWithdrawal: PeerAccountWithdrawal;
    InternalWithdrawal: InternalWithdrawal;
    Withdrawal: Withdrawal;
    WithdrawalEvent: WithdrawalEvent;
    DepositStatus: DepositStatus;
    WithdrawalStatus: WithdrawalStatus;
    DepositAddressCreationPolicy: DepositAddressCreationPolicy;
    ParticipantRelationshipType: ParticipantRelationshipType;
    CountryAlpha2Code: CountryAlpha2Code;
    CollateralId: CollateralId;
    CollateralSignerId: CollateralSignerId;
    AccountEnvironment: AccountEnvironment;
    CollateralLinkStatus: CollateralLinkStatus;
    IntentApprovalRequest: IntentApprovalRequest;
    ApprovalRequest: ApprovalRequest;
    CollateralAccount: CollateralAccount;
    CollateralAccountLink: CollateralAccountLink;
    CollateralAddress: CollateralAddress;
    CollateralAssetAddress: CollateralAssetAddress;
    CollateralDepositAddresses: CollateralDepositAddresses;
    CollateralTransactionIntentStatus: CollateralTransactionIntentStatus;
    CollateralDepositTransactionStatus: CollateralDepositTransactionStatus;
    CollateralDepositTransactionIntentRequest: CollateralDepositTransactionIntentRequest;
    CollateralDepositTransactionIntentResponse: CollateralDepositTransactionIntentResponse;
    CollateralDepositTransactionRequest: CollateralDepositTransactionRequest;
    CollateralDepositTransactionResponse: CollateralDepositTransactionResponse;
    CollateralDepositTransactionsResponse: CollateralDepositTransactionsResponse;
    CollateralWithdrawalTransactionStatus: CollateralWithdrawalTransactionStatus;
    CollateralWithdrawalSettlementTransaction: CollateralWithdrawalSettlementTransaction;
    CollateralWithdrawalTransaction: CollateralWithdrawalTransaction;
    CollateralWithdrawalTransactionIntentRequest: CollateralWithdrawalTransactionIntentRequest;
    CollateralWithdrawalTransactionRequest: CollateralWithdrawalTransactionRequest;
    CollateralWithdrawalTransactionIntentResponse: CollateralWithdrawalTransactionIntentResponse;
    CollateralWithdrawalTransactions: CollateralWithdrawalTransactions;
    SettlementTransactionStatus: SettlementTransactionStatus;
    SettlementWithdrawInstruction: SettlementWithdrawInstruction;
    SettlementDepositInstruction: SettlementDepositInstruction;
    SettlementWithdrawTransaction: SettlementWithdrawTransaction;
    SettlementDepositTransaction: SettlementDepositTransaction;
    SettlementInstructions: SettlementInstructions;
    SettlementState: SettlementState;
    SettlementRequest: SettlementRequest;
    RampStatus: RampStatus;
    PrefundedOnRampCapability: PrefundedOnRampCapability;
    OnRampRequestFrom: OnRampRequestFrom;
    OnRampCapability: OnRampCapability;
    PrefundedOffRampCapability: PrefundedOffRampCapability;
    OffRampCapability: OffRampCapability;
    PrefundedBridgeCapability: PrefundedBridgeCapability;
    BridgeCapability: BridgeCapability;
    RampMethod: RampMethod;
    BlockchainCapabilityWithOptionalAddress: BlockchainCapabilityWithOptionalAddress;
    PrefundedFiatCapability: PrefundedFiatCapability;
    PrefundedBlockchainCapability: PrefundedBlockchainCapability;
    PrefundedOnRampFrom: PrefundedOnRampFrom;
    PrefundedOnRampProperties: PrefundedOnRampProperties;
    OnRampProperties: OnRampProperties;
    PrefundedOffRampFrom: PrefundedOffRampFrom;
    OnRampRequestProperties: OnRampRequestProperties;
    PrefundedOffRampProperties: PrefundedOffRampProperties;
    OffRampProperties: OffRampProperties;
    PrefundedBridgeFrom: PrefundedBridgeFrom;
    PrefundedBridgeProperties: PrefundedBridgeProperties;
    BridgeProperties: BridgeProperties;
    CommonRampRequestProperties: CommonRampRequestProperties;
    RampRequest: RampRequest;
    FixedFeeAmount: FixedFeeAmount;
    BasisPointsFeeAmount: BasisPointsFeeAmount;
    FeeAmount: FeeAmount;
    Fee: Fee;
    RampFees: RampFees;
    CommonRamp: CommonRamp;
    OnRampPropertiesWithPaymentInstructions: OnRampPropertiesWithPaymentInstructions;
    OffRampPropertiesWithPaymentInstructions: OffRampPropertiesWithPaymentInstructions;
    BridgePropertiesWithPaymentInstructions: BridgePropertiesWithPaymentInstructions;
    OnRampReceipt: OnRampReceipt;
    OffRampReceipt: OffRampReceipt;
    BridgeReceipt: BridgeReceipt;
    OnRamp: OnRamp;
    OffRamp: OffRamp;
    Bridge: Bridge;
    Ramp: Ramp;
    RampFiatTransfer: RampFiatTransfer;
    TakeFrom: TakeFrom;
    OrderQuote: OrderQuote;
    Retry: Retry;
    Market: Market;
  };
  responses: {
    /** @description The request is malformed or violates a business rule; `errorType` identifies the reason. */
    BadRequestResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": BadRequestError;
      };
    };
    /** @description The API key is empty, unknown or not allowed. */
    UnauthorizedResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": UnauthorizedError;
      };
    };
    /** @description An object does not exist (`not-found`), or the provider failed (`internal-error`). */
    ErrorResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": GeneralError;
      };
    };
    /** @description A page of withdrawals. */
    WithdrawalsResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A withdrawal by any method. `destination.transferMethod` determines the variant. */
          withdrawals: Withdrawal[];
        };
      };
    };
    /** @description A page of ramp methods. */
    RampMethodsResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A ramp that is available to an account. */
          capabilities: RampMethod[];
        };
      };
    };
    /** @description The new ramp. */
    CreateRampResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Ramp;
      };
    };
    /** @description The ramp. */
    GetRampDetailsResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Ramp;
      };
    };
    /** @description A page of ramps. */
    GetRampsResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A ramp, as the provider reports it. `type` determines the variant. */
          ramps: Ramp[];
        };
      };
    };
  };
  parameters: {
    /** @description The customer's user who started the request. Sent only to providers whose `requirements` include `userIdentification`; the format is not specified. */
    "X-FBAPI-INITIATED-BY": string;
    /** @description The customer's users who approved the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
    "X-FBAPI-APPROVED-BY": string;
    /** @description The customer's users who signed the request. Sent under the same condition as `X-FBAPI-INITIATED-BY`. */
    "X-FBAPI-SIGNED-BY": string;
    /**
     * @description Id of the object in the path: an asset, a quote, a withdrawal, a deposit, an address or a ramp.
     * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
     */
    EntityIdPathParam: string;
    /**
     * @description Id of a main account or sub-account of the customer.
     * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
     */
    SubAccountIdPathParam: string;
    /**
     * @description Sort order by creation time. `desc` returns the latest item first.
     * @example desc
     */
    ListOrderQueryParam: "asc" | "desc";
    /**
     * @description Maximum number of items in a page.
     * @example 50
     */
    PaginationLimit: number;
    /**
     * @description Id of an item. The page starts after this item. Cannot be combined with `endingBefore`. An unknown id returns an empty page.
     * @example f5d0a7c2-3b18-4e96-8c4d-1a7e9b6f0d53
     */
    PaginationStartingAfter: string;
    /** @description Id of an item. The page ends before this item, in the order of the list. Cannot be combined with `startingAfter`. An unknown id returns an empty page. */
    PaginationEndingBefore: string;
    /** @description Returns only the asset with this id from `GET /capabilities/assets`. */
    AssetIdQueryParam: string;
    /** @description Returns only this national currency. */
    NationalCurrencyCodeQueryParam: NationalCurrencyCode;
    /** @description Returns only this native asset. If several blockchains share the symbol, the first match is returned. */
    CryptocurrencySymbolQueryParam: CryptocurrencySymbol;
    /** @description Id of a conversion pair from `getQuoteCapabilities`. */
    ConversionPairIdQueryParam: string;
    /** @description Id of a ramp method from `getRampMethods`. */
    RampsPairIdQueryParam: string;
    /** @description Id of a pair in the provider's order book. */
    OrderBookPairIdQueryParam: string;
    /**
     * @description Whether to include the balances of each account. Default: `false`.
     * @example true
     */
    AccountBalancesQueryParam: boolean;
    /**
     * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. Providers accept an id that was never linked.
     * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
     */
    CollateralIdPathParam: string;
    /**
     * @description Id of a collateral transaction. Opaque; in practice up to 149 characters long. Some routers truncate long path parameters.
     * @example 2.a9c4e7f0-3d81-4b56-9f2e-c8b5d0e1a743.1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
     */
    CollateralTxIdPathParam: string;
    /**
     * @description A version from `getCurrentSettlementInstructions`.
     * @example 17
     */
    SettlementVersionPathParam: string;
  };
  requestBodies: never;
  headers: {
    /** @description The provider's signature of the response. Neither the signed message nor the algorithm is public; both are agreed with Fireblocks. */
    "X-PROVIDER-SIGNATURE": string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getCapabilities: GetCapabilitiesOperation;
  getAdditionalAssets: GetAdditionalAssetsOperation;
  getAssetDetails: GetAssetDetailsOperation;
  getAccounts: GetAccountsOperation;
  getAccountDetails: GetAccountDetailsOperation;
  getRateByAccountAndPairId: GetRateByAccountAndPairIdOperation;
  getBalances: GetBalancesOperation;
  getQuoteCapabilities: GetQuoteCapabilitiesOperation;
  getQuotes: GetQuotesOperation;
  createQuote: CreateQuoteOperation;
  getQuoteDetails: GetQuoteDetailsOperation;
  executeQuote: ExecuteQuoteOperation;
  getWithdrawalMethods: GetWithdrawalMethodsOperation;
  getDepositMethods: GetDepositMethodsOperation;
  getWithdrawals: GetWithdrawalsOperation;
  getWithdrawalDetails: GetWithdrawalDetailsOperation;
  getBlockchainWithdrawals: GetBlockchainWithdrawalsOperation;
  createBlockchainWithdrawal: CreateBlockchainWithdrawalOperation;
  getFiatWithdrawals: GetFiatWithdrawalsOperation;
  createFiatWithdrawal: CreateFiatWithdrawalOperation;
  getPeerAccountWithdrawals: GetPeerAccountWithdrawalsOperation;
  createPeerAccountWithdrawal: CreatePeerAccountWithdrawalOperation;
  getSubAccountWithdrawals: GetSubAccountWithdrawalsOperation;
  createSubAccountWithdrawal: CreateSubAccountWithdrawalOperation;
  getDeposits: GetDepositsOperation;
  getDepositDetails: GetDepositDetailsOperation;
  getDepositAddresses: GetDepositAddressesOperation;
  createDepositAddress: CreateDepositAddressOperation;
  getDepositAddressDetails: GetDepositAddressDetailsOperation;
  disableDepositAddress: DisableDepositAddressOperation;
  getCollateralAccountLinks: GetCollateralAccountLinksOperation;
  createCollateralAccountLink: CreateCollateralAccountLinkOperation;
  getCollateralDepositAddresses: GetCollateralDepositAddressesOperation;
  createCollateralDepositAddressForAsset: CreateCollateralDepositAddressForAssetOperation;
  getCollateralDepositAddressesDetails: GetCollateralDepositAddressesDetailsOperation;
  initiateCollateralDepositTransactionIntent: InitiateCollateralDepositTransactionIntentOperation;
  getCollateralDepositTransactions: GetCollateralDepositTransactionsOperation;
  registerCollateralDepositTransaction: RegisterCollateralDepositTransactionOperation;
  getCollateralDepositTransactionDetails: GetCollateralDepositTransactionDetailsOperation;
  initiateCollateralWithdrawalTransactionIntent: InitiateCollateralWithdrawalTransactionIntentOperation;
  getCollateralWithdrawalTransactions: GetCollateralWithdrawalTransactionsOperation;
  initiateCollateralWithdrawalTransaction: InitiateCollateralWithdrawalTransactionOperation;
  getCollateralWithdrawalTransactionDetails: GetCollateralWithdrawalTransactionDetailsOperation;
  getCurrentSettlementInstructions: GetCurrentSettlementInstructionsOperation;
  initiateSettlement: InitiateSettlementOperation;
  getSettlementDetails: GetSettlementDetailsOperation;
  getRampMethods: GetRampMethodsOperation;
  getRamps: GetRampsOperation;
  createRamp: CreateRampOperation;
  getRampDetails: GetRampDetailsOperation;
}
