// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { OneOf } from "@provider-connectivity/core";

/** @description An error that is neither a bad request nor a matter of authorization. */
export interface GeneralError {
  /** @description What went wrong, for people. Its wording is not part of the contract. */
  message: string;
  /**
   * @description `not-found` with 404; `internal-error` with 5XX, after which the request may be retried.
   * @enum {unknown}
   */
  errorType: "internal-error" | "not-found";
}
/** @description A request that the provider will refuse again if it is repeated unchanged. */
export interface BadRequestError {
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
   *     - `order-not-trading`: the order was fulfilled, cancelled, rejected or has expired
   *     - `idempotency-key-reuse`: the key belongs to another request
   *     - `deposit-address-creation-not-allowed`: the deposit method has fixed addresses
   *     - `unsupported-transfer-method`: the account has no such method for this asset
   *     - `transfer-destination-not-allowed`: the policy of the method excludes this account
   *     - `unsupported-ramp-method`: the account has no such ramp
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
    | "unsupported-ramp-method";
  /** @description The property at fault: a JSON pointer into `requestPart`. Header names, and the assets of a quote request, come without the leading slash. */
  propertyName?: string;
  /** @description Where in the request the fault lies: path parameters, body, query string or headers. */
  requestPart?: RequestPart;
}
/** @description A request with an API key that the provider does not accept. */
export interface UnauthorizedError {
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
}
/**
 * @description Where in the request the fault lies: path parameters, body, query string or headers.
 * @enum {unknown}
 */
export type RequestPart = "params" | "body" | "querystring" | "headers";
/** @description What a provider implements. */
export interface Capabilities {
  /** @description Version of this API that the provider implements, such as `0.4.1`. */
  version: string;
  /** @description The components that a provider offers. A component that is missing is not offered. Every one of the `transfers…` components needs `transfers`; `collateral` needs `transfers` and `transfersBlockchain`. */
  components: ApiComponents;
}
/** @description The components that a provider offers. A component that is missing is not offered. Every one of the `transfers…` components needs `transfers`; `collateral` needs `transfers` and `transfersBlockchain`. */
export interface ApiComponents {
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  accounts: AccountsSet;
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  balances: AccountsSet;
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  transfers?: AccountsSet;
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  transfersBlockchain?: AccountsSet;
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  transfersFiat?: AccountsSet;
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  transfersPeerAccounts?: AccountsSet;
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  transfersInternal?: AccountsSet;
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  trading?: AccountsSet;
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  liquidity?: AccountsSet;
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  collateral?: AccountsSet;
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  ramps?: AccountsSet;
  /** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
  rates?: AccountsSet;
}
/** @description The accounts that may use a component: the string `"*"` for all of them, or their ids. */
export type AccountsSet = OneOf<[string, string[]]>;
/** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
export type PositiveAmount = string;
/**
 * @description `active` accounts can be used; `inactive` ones can still be read.
 * @enum {string}
 */
export type AccountStatus = "active" | "inactive";
/** @description What there is to know of an account. */
export interface AccountData {
  /** @description Name to show; not blank. */
  title: string;
  /** @description A longer text to show. */
  description?: string;
  /** @description Balances of an account, one per asset. */
  balances?: Balances;
  /** @description `active` accounts can be used; `inactive` ones can still be read. */
  status: AccountStatus;
  /** @description Id of the main account. Only sub-accounts have one; there is one level of sub-accounts. */
  parentId?: string;
}
/** @description The id of an account. */
export interface AccountId {
  /** @description Id of the account, unique at the provider. */
  id: string;
}
/** @description An account of the customer. */
export type Account = AccountId & AccountData;
/** @description Balances of an account, one per asset. */
export type Balances = (AssetCreditBalance | AssetBalance)[];
/** @description What an account holds of an asset. `availableAmount` can be used now; `lockedAmount` is held but bound elsewhere, for example in a pending withdrawal. */
export interface AssetBalance {
  /** @description Id of the balance, used as a cursor. */
  id: string;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  asset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  availableAmount: PositiveAmount;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  lockedAmount?: PositiveAmount;
}
/** @description A balance with credit that the provider grants against collateral. `creditAmount` is the outstanding credit; it need not equal what is in the collateral account. */
export type AssetCreditBalance = AssetBalance & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  creditAmount: PositiveAmount;
};
/** @description What all listed assets have. `type` is required here and described by each kind of asset. */
export interface AssetCommonProperties {
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
  type: unknown;
}
/** @description An asset that exists only in the provider's books, such as one balance for several stablecoins. */
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
  /** @description Account that issues the asset. */
  issuerAddress: string;
  /** @description Code of the asset at its issuer. */
  stellarCurrencyCode: string;
};
/** @description A token of another blockchain that is identified by its contract: so far a jetton on TON. */
export type ContractBasedToken = AssetCommonProperties & {
  /**
   * @description Kind of token.
   * @enum {unknown}
   */
  type: "Jetton";
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
  /** @description Address of the mint account. */
  mintAddress: string;
};
/** @description An asset that the provider lists: a token, or a bucket of its own making. */
export type AssetDefinition = BucketAsset | Erc20Token | Bep20Token | StellarToken | ContractBasedToken | SolanaToken;
/** @description A national currency. */
export interface NationalCurrency {
  /** @description ISO 4217 code of a national currency. Withdrawn currencies are included. */
  nationalCurrencyCode: NationalCurrencyCode;
  /** @description `true` for test money. Absent and `false` are not the same when assets are compared. */
  testAsset?: boolean;
}
/** @description The native asset of a blockchain. Several blockchains may share a symbol; `blockchain` tells them apart, and is left out where the symbol alone is clear. */
export interface NativeCryptocurrency {
  /** @description A blockchain. */
  blockchain?: Blockchain;
  /** @description Symbol of a blockchain's native asset. */
  cryptocurrencySymbol: CryptocurrencySymbol;
  /** @description `true` on a test network. Absent and `false` are not the same when assets are compared. */
  testAsset?: boolean;
}
/** @description Any other asset, by the id under which the provider lists it. */
export interface OtherAssetReference {
  /** @description Id of an asset in `GET /capabilities/assets`. */
  assetId: string;
}
/** @description An asset on a blockchain: native, or listed by the provider. */
export type CryptocurrencyReference = OneOf<[NativeCryptocurrency, OtherAssetReference]>;
/** @description An asset that can move on its blockchain. */
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
  /** @description The address, in the blockchain's usual notation. */
  address: string;
  /** @description Memo, tag or payment id, on blockchains where an address alone does not identify the recipient. */
  addressTag?: string;
};
/** @description The rate of a pair at a moment. */
export interface Rate {
  /** @description The rate as a decimal string. */
  rate: string;
  /**
   * Format: UNIX-timestamp-epoch
   * @description Time of the rate, in milliseconds since the Unix epoch.
   */
  timestamp: number;
}
/** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
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
  | "ZCash";
/**
 * @description Symbol of a blockchain's native asset.
 * @enum {string}
 */
export type CryptocurrencySymbol =
  | "ADA"
  | "ALGO"
  | "ARB"
  | "ASTR"
  | "ATOM"
  | "AURORA"
  | "AVAX"
  | "AXL"
  | "BASE"
  | "BCH"
  | "BCHA"
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
  | "LTC"
  | "LUNA"
  | "LUNA2"
  | "MATIC"
  | "MOVR"
  | "NEAR"
  | "OAS"
  | "OPT"
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
  | "ZEC";
/**
 * @description ISO 4217 code of a national currency. Withdrawn currencies are included.
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
/** @description A pair that can be converted, in this direction. */
export interface QuoteCapability {
  /** @description Id of the pair; `getRateByAccountAndPairId` takes it as `conversionPairId`. */
  id: string;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  fromAsset: AssetReference;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  toAsset: AssetReference;
}
/** @description One page of pairs that can be converted. */
export interface QuoteCapabilities {
  /** @description The pairs. */
  capabilities: QuoteCapability[];
}
/**
 * @description `ready`: can be executed. `executing`: the conversion is under way. `executed`: done. `expired`: its time ran out first.
 * @enum {string}
 */
export type QuoteStatus = "ready" | "executing" | "executed" | "expired";
/** @description What to convert, and the amount on one of the two sides. Giving both amounts is an error. */
export type QuoteRequest = {
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  fromAsset: AssetReference;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  toAsset: AssetReference;
} & OneOf<
  [
    {
      /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
      fromAmount: PositiveAmount;
    },
    {
      /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
      toAmount: PositiveAmount;
    },
  ]
>;
/** @description A binding price: `fromAmount` of one asset for `toAmount` of the other. */
export interface Quote {
  /** @description Id of the quote. */
  id: string;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  fromAsset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  fromAmount: PositiveAmount;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  toAsset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  toAmount: PositiveAmount;
  /** @description The provider's fee in basis points: 20 is 0.2 %. */
  conversionFeeBps: number;
  conversionFeeAsset?: AssetReference & unknown;
  /** @description `ready`: can be executed. `executing`: the conversion is under way. `executed`: done. `expired`: its time ran out first. */
  status: QuoteStatus;
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
}
/** @description Where one asset, the base, is traded for another, the quote. */
export interface OrderBook {
  /** @description Id of the order book; `getRateByAccountAndPairId` takes it as `orderBookPairId`. */
  id: string;
  /** @description A longer text to show. */
  description?: string;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  baseAsset: AssetReference;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  quoteAsset: AssetReference;
}
/** @description An offer in an order book. `amount` is in units of the base asset; `price`, of one unit, and `totalPrice` are in units of the quote asset. */
export interface MarketEntry {
  /** @description Id of the offer, or of the trade that it became. */
  id: string;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  price: PositiveAmount;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  totalPrice: PositiveAmount;
  /** @description `SELL` gives the base asset and takes the quote asset; `BUY` does the reverse. */
  side: OrderSide;
}
/** @description A trade by which an order was filled, wholly or in part. */
export type MarketTrade = MarketEntry & {
  /**
   * Format: date-time
   * @description When it was traded.
   */
  finalizedAt: string;
};
/** @description What all orders have. `baseAssetQuantity` is in units of the base asset of the book. */
export interface OrderCommonProperties {
  /** @description Id of the order book. */
  bookId: string;
  /** @description `SELL` gives the base asset and takes the quote asset; `BUY` does the reverse. */
  side: OrderSide;
  /** @description What becomes of the part of an order that cannot be traded at once. `GOOD_TILL_CANCELED`: waits in the book. `FILL_OR_KILL`: then nothing is traded at all. `IMMEDIATE_OR_CANCEL`: is given up. */
  timeInForce: OrderTimeInForce;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  baseAssetQuantity: PositiveAmount;
}
/**
 * @description `SELL` gives the base asset and takes the quote asset; `BUY` does the reverse.
 * @enum {unknown}
 */
export type OrderSide = "SELL" | "BUY";
/**
 * @description What becomes of the part of an order that cannot be traded at once. `GOOD_TILL_CANCELED`: waits in the book. `FILL_OR_KILL`: then nothing is traded at all. `IMMEDIATE_OR_CANCEL`: is given up.
 * @enum {unknown}
 */
export type OrderTimeInForce = "GOOD_TILL_CANCELED" | "FILL_OR_KILL" | "IMMEDIATE_OR_CANCEL";
/** @description An order with a price. `quoteAssetPrice` is the worst price of one unit of the base asset that is accepted. */
export type LimitOrderData = OrderCommonProperties & {
  /**
   * @description Always `LIMIT`.
   * @enum {unknown}
   */
  orderType: "LIMIT";
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  quoteAssetPrice: PositiveAmount;
};
/** @description An order at the prices of the market. */
export type MarketOrderData = OrderCommonProperties & {
  /**
   * @description Always `MARKET`.
   * @enum {unknown}
   */
  orderType: "MARKET";
};
/** @description What an order says. `orderType` tells the kinds apart. */
export type OrderData = LimitOrderData | MarketOrderData;
/** @description An order to place. */
export type OrderRequest = OrderData & {
  /** @description Key that marks retries of this request. */
  idempotencyKey: string;
};
/** @description An order, as the provider reports it. */
export type Order = OrderData & {
  /** @description Id of the order. */
  id: string;
  /** @description `TRADING`: in its book. `FULFILLED`: traded in full. `CANCELED`: taken back. `REJECTED`: the provider did not take it. `EXPIRED`: its time ran out first. */
  status: OrderStatus;
  /**
   * Format: date-time
   * @description When it was placed.
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description When it reached its final status.
   */
  finalizedAt?: string;
};
/** @description An order and the trades by which it was filled, oldest first. */
export type OrderWithTrades = Order & {
  /** @description The trades; none for an order that was not filled. */
  trades: MarketTrade[];
};
/**
 * @description `TRADING`: in its book. `FULFILLED`: traded in full. `CANCELED`: taken back. `REJECTED`: the provider did not take it. `EXPIRED`: its time ran out first.
 * @enum {unknown}
 */
export type OrderStatus = "TRADING" | "CANCELED" | "REJECTED" | "EXPIRED" | "FULFILLED";
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
/** @description International bank account number, without spaces. Only the form is checked, not the check digits. */
export type Iban = string;
/** @description A currency that moves by IBAN. */
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
  /** @description International bank account number, without spaces. Only the form is checked, not the check digits. */
  iban: Iban;
};
/** @description The same, with the amount to send by IBAN. */
export type IbanTransferDestination = IbanAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
};
/** @description A transfer by IBAN. */
export type IbanTransfer = IbanTransferDestination & {
  /** @description Reference under which the bank finds the transfer. */
  referenceId?: string;
};
/** @description A currency that moves by ACH (United States). */
export interface AchCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Ach`.
   * @enum {unknown}
   */
  transferMethod: "Ach";
}
/** @description A bank account in the United States, reached by ACH. */
export type AchAddress = AchCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Name of the bank. */
  bankName?: string;
  /** @description Number of a bank account, 4 to 17 digits. */
  bankAccountNumber: BankAccountNumber;
  /** @description ABA routing number of a bank in the United States. Only the nine digits are checked, not the check digit. */
  routingNumber: RoutingNumber;
  /**
   * @description Kind of account.
   * @enum {string}
   */
  accountType: "Checking" | "Savings";
};
/** @description The same, with the amount to send by ACH (United States). */
export type AchTransferDestination = AchAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
};
/** @description A transfer by ACH (United States). */
export type AchTransfer = AchTransferDestination & {
  /** @description Reference under which the bank finds the transfer. */
  referenceId?: string;
};
/** @description A currency that moves by wire (United States). */
export interface WireCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Wire`.
   * @enum {unknown}
   */
  transferMethod: "Wire";
}
/** @description A bank account in the United States, reached by wire. */
export type WireAddress = WireCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Name of the bank. */
  bankName?: string;
  /** @description Number of a bank account, 4 to 17 digits. */
  bankAccountNumber: BankAccountNumber;
  /** @description ABA routing number of a bank in the United States. Only the nine digits are checked, not the check digit. */
  routingNumber: RoutingNumber;
  /** @description A postal address. */
  bankAddress?: PostalAddress;
};
/** @description The same, with the amount to send by wire (United States). */
export type WireTransferDestination = WireAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
};
/** @description A transfer by wire (United States). */
export type WireTransfer = WireTransferDestination & {
  /** @description Reference under which the bank finds the transfer. */
  referenceId?: string;
};
/** @description A currency that moves by SPEI (Mexico). */
export interface SpeiCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Spei`.
   * @enum {unknown}
   */
  transferMethod: "Spei";
}
/** @description A bank account in Mexico, reached by SPEI. `bankAccountNumber` is a CLABE. */
export type SpeiAddress = SpeiCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Name of the bank. */
  bankName?: string;
  /** @description CLABE, the standardised number of a bank account in Mexico: 18 digits. */
  bankAccountNumber: Clabe;
};
/** @description Number of a bank account, 4 to 17 digits. */
export type BankAccountNumber = string;
/** @description ABA routing number of a bank in the United States. Only the nine digits are checked, not the check digit. */
export type RoutingNumber = string;
/** @description CLABE, the standardised number of a bank account in Mexico: 18 digits. */
export type Clabe = string;
/** @description The same, with the amount to send by SPEI (Mexico). */
export type SpeiTransferDestination = SpeiAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
};
/** @description A transfer by SPEI (Mexico). */
export type SpeiTransfer = SpeiTransferDestination & {
  /** @description Reference under which the bank finds the transfer. */
  referenceId?: string;
};
/** @description A currency that moves by Pix (Brazil). */
export interface PixCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Pix`.
   * @enum {string}
   */
  transferMethod: "Pix";
}
/** @description A bank account in Brazil, reached by its Pix key. */
export type PixAddress = PixCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
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
/** @description The same, with the amount to send by Pix (Brazil). */
export type PixTransferDestination = PixAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
};
/** @description A transfer by Pix (Brazil). */
export type PixTransfer = PixTransferDestination & {
  /** @description Reference under which the bank finds the transfer. */
  referenceId?: string;
};
/** @description A currency that moves by SEPA. */
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
  /** @description International bank account number, without spaces. Only the form is checked, not the check digits. */
  iban: Iban;
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
export type EuropeanSEPATransferDestination = EuropeanSEPAAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
};
/** @description A transfer by SEPA. */
export type EuropeanSEPATransfer = EuropeanSEPATransferDestination & {
  /** @description Reference under which the bank finds the transfer. */
  referenceId?: string;
};
/** @description A currency that moves by mobile money (`Momo`). */
export interface MobileMoneyCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Momo`.
   * @enum {string}
   */
  transferMethod: "Momo";
}
/** @description Phone number in E.164 form, with the leading `+`. */
export type MobilePhoneNumber = string;
/** @description A mobile money wallet. */
export type MobileMoneyAddress = MobileMoneyCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Phone number in E.164 form, with the leading `+`. */
  mobilePhoneNumber: MobilePhoneNumber;
  /**
   * @description The mobile money service.
   * @enum {string}
   */
  provider: "m-pesa" | "airtel" | "mtn" | "tigo" | "orange";
  /** @description Number of the beneficiary's identity document. */
  beneficiaryDocumentId?: string;
  /** @description Relationship of the beneficiary to the customer. */
  beneficiaryRelationship?: string;
};
/** @description A mobile money wallet, and the amount to send to it. */
export type MobileMoneyTransferDestination = MobileMoneyAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
};
/** @description A transfer by mobile money. */
export type MobileMoneyTransfer = MobileMoneyTransferDestination & {
  /** @description Reference under which the service finds the transfer. */
  referenceId?: string;
};
/** @description A currency that moves by local bank transfer (`Lbt`). */
export interface LocalBankTransferCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Lbt`.
   * @enum {string}
   */
  transferMethod: "Lbt";
}
/** @description A bank account, reached by local bank transfer. */
export type LocalBankTransferAddress = LocalBankTransferCapability & {
  /** @description The holder of a bank account. */
  accountHolder: AccountHolderDetails;
  /** @description Number of a bank account, 4 to 17 digits. */
  accountNumber: BankAccountNumber;
  /** @description Name of the bank. */
  bankName: string;
  /** @description Code of the bank in its country. */
  bankCode: string;
};
/** @description A bank account, and the amount to send to it by local bank transfer. */
export type LocalBankTransferDestination = LocalBankTransferAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
};
/** @description A local bank transfer. */
export type LocalBankTransfer = LocalBankTransferDestination & {
  /** @description Reference under which the bank finds the transfer. */
  referenceId?: string;
};
/** @description A fiat transfer by a rail that this API does not describe. Reported only, never requested. */
export interface OtherFiatTransfer {
  /**
   * @description Always `OtherFiat`.
   * @enum {unknown}
   */
  transferMethod: "OtherFiat";
  /** @description A national currency. */
  asset: NationalCurrency;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
  /** @description Which rail it was, for people. */
  description: string;
  /** @description A further mark of the transfer, as the rail has it. */
  tag?: string;
  /** @description Reference under which the bank finds the transfer. */
  referenceId?: string;
}
/** @description A fiat rail and the currency that moves by it. */
export type FiatCapability =
  | IbanCapability
  | AchCapability
  | WireCapability
  | SpeiCapability
  | PixCapability
  | EuropeanSEPACapability
  | LocalBankTransferCapability
  | MobileMoneyCapability;
/** @description An address on a blockchain, and the amount to send to it. */
export type PublicBlockchainTransactionDestination = PublicBlockchainAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
};
/** @description A transfer on a blockchain. */
export type PublicBlockchainTransaction = PublicBlockchainTransactionDestination & {
  /** @description Transaction hash, once the transaction was broadcast. */
  blockchainTxId?: string;
};
/** @description An asset that can move between accounts of different customers of the provider. */
export interface PeerAccountTransferCapability {
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  asset: AssetReference;
  /**
   * @description Always `PeerAccountTransfer`.
   * @enum {unknown}
   */
  transferMethod: "PeerAccountTransfer";
}
/** @description An asset that can move between a customer's own accounts. */
export interface InternalTransferMethod {
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  asset: AssetReference;
  /**
   * @description Always `InternalTransfer`.
   * @enum {unknown}
   */
  transferMethod: "InternalTransfer";
}
/** @description An asset that can move between a customer's own accounts, and which of them can be the other side. */
export type InternalTransferCapability = InternalTransferMethod & {
  /** @description `AnyAccount`: any of the customer's accounts. `DirectParentAccount`: only the parent of the account. */
  destinationPolicy: InternalTransferDestinationPolicy;
};
/**
 * @description `AnyAccount`: any of the customer's accounts. `DirectParentAccount`: only the parent of the account.
 * @enum {unknown}
 */
export type InternalTransferDestinationPolicy = "AnyAccount" | "DirectParentAccount";
/** @description An asset and another customer's account. */
export type PeerAccountTransferAddress = PeerAccountTransferCapability & {
  /** @description Id of the account of the other customer. */
  accountId: string;
};
/** @description Another customer's account, and the amount to send to it. */
export type PeerAccountTransferDestination = PeerAccountTransferAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
};
/** @description An asset and one of the customer's own accounts. */
export type InternalTransferAddress = InternalTransferMethod & {
  /** @description Id of the account. */
  accountId: string;
};
/** @description One of the customer's own accounts, and the amount to send to it. */
export type InternalTransferDestination = InternalTransferAddress & {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
};
/** @description A transfer between customers. */
export type PeerAccountTransfer = PeerAccountTransferDestination & {
  /** @description Reference under which the other side finds the transfer. */
  referenceId?: string;
};
/** @description A transfer between a customer's own accounts. */
export type InternalTransfer = InternalTransferDestination;
/** @description An asset and a method by which it can be deposited or withdrawn. Banks other than by IBAN cannot be stated here. */
export type TransferCapability =
  | PeerAccountTransferCapability
  | InternalTransferCapability
  | PublicBlockchainCapability
  | IbanCapability;
/** @description Where to withdraw fiat money to. IBAN is the only rail so far. */
export type FiatTransferDestination = IbanTransferDestination;
/** @description A withdrawal of fiat money: by IBAN, or by a rail that is only described in words. */
export type FiatTransfer = IbanTransfer | OtherFiatTransfer;
/** @description A transfer into or out of an account, by any method. `transferMethod` tells the kinds apart. */
export type Transfer =
  | PeerAccountTransfer
  | InternalTransfer
  | PublicBlockchainTransaction
  | IbanTransfer
  | OtherFiatTransfer;
/** @description Where a deposit is to be sent. `transferMethod` tells the kinds apart. */
export type DepositDestination =
  | PublicBlockchainAddress
  | IbanAddress
  | PeerAccountTransferAddress
  | InternalTransferAddress;
/** @description An account for fiat money, on any rail. `transferMethod` tells the rails apart. */
export type FiatAddress =
  | IbanAddress
  | AchAddress
  | WireAddress
  | SpeiAddress
  | PixAddress
  | EuropeanSEPAAddress
  | LocalBankTransferAddress
  | MobileMoneyAddress;
/**
 * @description `disabled` addresses are out of use and stay so.
 * @enum {unknown}
 */
export type DepositAddressStatus = "enabled" | "disabled";
/** @description An address or bank account that belongs to one account. */
export interface DepositAddress {
  /** @description Id of the deposit address. */
  id: string;
  /** @description Where a deposit is to be sent. `transferMethod` tells the kinds apart. */
  destination: DepositDestination;
  /** @description `disabled` addresses are out of use and stay so. */
  status: DepositAddressStatus;
}
/** @description What kind of deposit address to create. */
export interface DepositAddressCreationRequest {
  /** @description Key that marks retries of this request. */
  idempotencyKey: string;
  /** @description The `deposit` object of a deposit method of the account. */
  transferMethod: PublicBlockchainCapability | IbanCapability;
}
/** @description A way to deposit to an account, and the balance to which it is credited. */
export interface DepositCapability {
  /** @description Id of the deposit method. */
  id: string;
  /** @description An asset and a method by which it can be deposited or withdrawn. Banks other than by IBAN cannot be stated here. */
  deposit: TransferCapability;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  balanceAsset: AssetReference;
  /** @description `CanCreate`: `createDepositAddress` may be called. `CannotCreate`: only the addresses that exist already can be used. */
  addressCreationPolicy: DepositAddressCreationPolicy;
}
/** @description A deposit to an account. `source` is what was sent; `balanceAmount` of `balanceAsset` is what the account is credited. */
export interface Deposit {
  /** @description Id of the deposit. */
  id: string;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  balanceAsset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  balanceAmount: PositiveAmount;
  /** @description A transfer into or out of an account, by any method. `transferMethod` tells the kinds apart. */
  source: Transfer;
  /** @description Id of the deposit address that received it. */
  depositAddressId?: string;
  /** @description `pending`: seen, not yet credited. `succeeded`: credited. `failed`: will not be credited. */
  status: DepositStatus;
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
}
/** @description A way to withdraw from an account, and the balance that pays for it. `minWithdrawalAmount` is the least amount accepted. */
export interface WithdrawalCapability {
  /** @description Id of the withdrawal method. */
  id: string;
  /** @description An asset and a method by which it can be deposited or withdrawn. Banks other than by IBAN cannot be stated here. */
  withdrawal: TransferCapability;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  balanceAsset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
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
  /** @description ISO 3166-1 alpha-2 code of a country. `ZZ` and `XX` stand for unknown, `CS` for the former Serbia and Montenegro. */
  country?: CountryAlpha2Code;
}
/** @description Name of a person. */
export interface FullName {
  /** @description Given name. */
  firstName?: string;
  /** @description Family name. */
  lastName?: string;
}
/** @description A person. */
export interface PersonaIdentificationInfo {
  /** @description The caller's id of the person. */
  externalReferenceId?: string;
  /**
   * @description Always `Individual`.
   * @enum {string}
   */
  entityType: "Individual";
  /** @description Relationship of the participant to the customer: `FirstParty` is the customer, `SecondParty` somebody in a direct relationship to the customer, `ThirdParty` anybody else. */
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
  /** @description Phone number in E.164 form, with the leading `+`. */
  phone?: MobilePhoneNumber;
}
/** @description A company. */
export interface BusinessIdentificationInfo {
  /** @description The caller's id of the company. */
  externalReferenceId?: string;
  /**
   * @description Always `Business`.
   * @enum {string}
   */
  entityType: "Business";
  /** @description Relationship of the participant to the customer: `FirstParty` is the customer, `SecondParty` somebody in a direct relationship to the customer, `ThirdParty` anybody else. */
  participantRelationshipType?: ParticipantRelationshipType;
  /** @description Name of the company. */
  businessName?: string;
  /** @description Number in the commercial register. */
  registrationNumber?: string;
  /** @description A postal address. */
  postalAddress?: PostalAddress;
  /**
   * Format: email
   * @description E-mail address.
   */
  email?: string;
  /** @description Phone number in E.164 form, with the leading `+`. */
  phone?: MobilePhoneNumber;
}
/** @description Who sends and who receives, as far as the travel rule or the provider asks for it. Give `entityType` for each person or company: without it the two kinds cannot be told apart and the request is invalid. */
export interface ParticipantsIdentification {
  /** @description Who sends. */
  originator?: PersonaIdentificationInfo | BusinessIdentificationInfo;
  /** @description Who receives. */
  beneficiary?: PersonaIdentificationInfo | BusinessIdentificationInfo;
}
/** @description What all withdrawal requests have. `balanceAmount` is what the account pays, in units of `balanceAsset`. */
export interface WithdrawalRequestCommonProperties {
  /** @description Key that marks retries of this request. */
  idempotencyKey: string;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  balanceAmount: PositiveAmount;
}
/** @description A withdrawal to a bank account. */
export type FiatWithdrawalRequest = WithdrawalRequestCommonProperties & {
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  balanceAsset: AssetReference;
  /** @description Where to withdraw fiat money to. IBAN is the only rail so far. */
  destination: FiatTransferDestination;
};
/** @description A withdrawal to a blockchain address. */
export type BlockchainWithdrawalRequest = WithdrawalRequestCommonProperties & {
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  balanceAsset: AssetReference;
  /** @description An address on a blockchain, and the amount to send to it. */
  destination: PublicBlockchainTransactionDestination;
  /** @description Who sends and who receives, as far as the travel rule or the provider asks for it. Give `entityType` for each person or company: without it the two kinds cannot be told apart and the request is invalid. */
  participantsIdentification?: ParticipantsIdentification;
};
/** @description A withdrawal to another customer's account. */
export type PeerAccountWithdrawalRequest = WithdrawalRequestCommonProperties & {
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  balanceAsset: AssetReference;
  /** @description Another customer's account, and the amount to send to it. */
  destination: PeerAccountTransferDestination;
};
/** @description A transfer to another of the customer's accounts. */
export type InternalWithdrawalRequest = WithdrawalRequestCommonProperties & {
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  balanceAsset: AssetReference;
  /** @description One of the customer's own accounts, and the amount to send to it. */
  destination: InternalTransferDestination;
};
/** @description What all withdrawals have. `balanceAmount` of `balanceAsset` is what the account pays. */
export interface WithdrawalCommonProperties {
  /** @description Id of the withdrawal. */
  id: string;
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  balanceAsset: AssetReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  balanceAmount: PositiveAmount;
  /** @description `pending`: accepted and under way. `succeeded`: done. `failed`: will not be done. */
  status: WithdrawalStatus;
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
  events?: WithdrawalEvent[];
}
/** @description A withdrawal to a bank account, as the provider reports it. */
export type FiatWithdrawal = WithdrawalCommonProperties & {
  /** @description A withdrawal of fiat money: by IBAN, or by a rail that is only described in words. */
  destination: FiatTransfer;
};
/** @description A withdrawal to a blockchain address, as the provider reports it. */
export type BlockchainWithdrawal = WithdrawalCommonProperties & {
  /** @description A transfer on a blockchain. */
  destination: PublicBlockchainTransaction;
};
/** @description A withdrawal to another customer's account, as the provider reports it. */
export type PeerAccountWithdrawal = WithdrawalCommonProperties & {
  /** @description A transfer between customers. */
  destination: PeerAccountTransfer;
};
/** @description A transfer to another of the customer's accounts, as the provider reports it. */
export type InternalWithdrawal = WithdrawalCommonProperties & {
  /** @description A transfer between a customer's own accounts. */
  destination: InternalTransfer;
};
/** @description A withdrawal by any method. `destination.transferMethod` tells the kinds apart. */
export type Withdrawal = OneOf<[PeerAccountWithdrawal, InternalWithdrawal, BlockchainWithdrawal, FiatWithdrawal]>;
/** @description A step in the life of a withdrawal. */
export interface WithdrawalEvent {
  /** @description `pending`: accepted and under way. `succeeded`: done. `failed`: will not be done. */
  status: WithdrawalStatus;
  /** @description What happened, for people. */
  message: string;
  /**
   * Format: date-time
   * @description When it happened.
   */
  createdAt: string;
}
/**
 * @description `pending`: seen, not yet credited. `succeeded`: credited. `failed`: will not be credited.
 * @enum {unknown}
 */
export type DepositStatus = "pending" | "succeeded" | "failed";
/**
 * @description `pending`: accepted and under way. `succeeded`: done. `failed`: will not be done.
 * @enum {unknown}
 */
export type WithdrawalStatus = "pending" | "succeeded" | "failed";
/**
 * @description `CanCreate`: `createDepositAddress` may be called. `CannotCreate`: only the addresses that exist already can be used.
 * @enum {unknown}
 */
export type DepositAddressCreationPolicy = "CanCreate" | "CannotCreate";
/**
 * @description Relationship of the participant to the customer: `FirstParty` is the customer, `SecondParty` somebody in a direct relationship to the customer, `ThirdParty` anybody else.
 * @enum {unknown}
 */
export type ParticipantRelationshipType = "FirstParty" | "SecondParty" | "ThirdParty";
/**
 * @description ISO 3166-1 alpha-2 code of a country. `ZZ` and `XX` stand for unknown, `CS` for the former Serbia and Montenegro.
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
/** @description Id of a collateral account, given by Fireblocks. Opaque; in practice three UUIDs joined by dots. */
export type CollateralId = string;
/** @description Id of a Fireblocks user who signs for the collateral account. */
export type CollateralSignerId = string;
/**
 * @description The Fireblocks environment in which the collateral account lives.
 * @enum {string}
 */
export type AccountEnvironment = "prod" | "sandbox" | "stage";
/**
 * @description `Eligible`: may be linked. `Linked`: in use. `Disabled`: taken out of use. `Failed`: refused. The last two come with a `rejectionReason`.
 * @enum {string}
 */
export type CollateralLinkStatus = "Eligible" | "Linked" | "Disabled" | "Failed";
/** @description An intent on which Fireblocks asks the provider to decide. */
export interface IntentApprovalRequest {
  /** @description Id of the intent at Fireblocks. */
  fireblocksIntentId: string;
}
/** @description An intent on which the provider has decided. */
export interface ApprovalRequest {
  /** @description Id of the intent at Fireblocks. */
  fireblocksIntentId: string;
  /** @description Id of the intent at the provider. */
  partnerIntentId: string;
}
/** @description A collateral account at Fireblocks. */
export interface CollateralAccount {
  /** @description Id of a collateral account, given by Fireblocks. Opaque; in practice three UUIDs joined by dots. */
  collateralId: CollateralId;
  /** @description The users who sign for it. */
  collateralSigners: CollateralSignerId[];
  /** @description The Fireblocks environment in which the collateral account lives. */
  env: AccountEnvironment;
}
/** @description The link between an account at the provider and a collateral account. */
export type CollateralAccountLink = {
  /** @description Id of the link. */
  id: string;
  /** @description `Eligible`: may be linked. `Linked`: in use. `Disabled`: taken out of use. `Failed`: refused. The last two come with a `rejectionReason`. */
  status: CollateralLinkStatus;
  /** @description Assets that the provider accepts as collateral. */
  eligibleCollateralAssets: CryptocurrencyReference[];
  /** @description Why, for people. Given whenever the status is a refusal. */
  rejectionReason?: string;
} & CollateralAccount;
/** @description An address of a collateral account. */
export interface CollateralAddress {
  /** @description An asset and an address on its blockchain. */
  address: PublicBlockchainAddress;
  /** @description Account that Fireblocks names for recovering what was sent to the address. Opaque to the provider, which only repeats it. */
  recoveryAccountId: string;
}
/** @description An address of a collateral account, as the provider recorded it. */
export type CollateralAssetAddress = {
  /** @description Id of the record, given by the provider. */
  id: string;
} & CollateralAddress;
/** @description One page of addresses of a collateral account. */
export interface CollateralDepositAddresses {
  /** @description The addresses. */
  addresses: CollateralAssetAddress[];
}
/**
 * @description The decision of the provider.
 * @enum {string}
 */
export type CollateralTransactionIntentStatus = "Approved" | "Rejected";
/**
 * @description `Pending`: not yet credited. `Credited`: the account has its credit. `Rejected`: it will get none.
 * @enum {string}
 */
export type CollateralDepositTransactionStatus = "Pending" | "Credited" | "Rejected";
/** @description An amount that is to be added as collateral. */
export interface CollateralDepositTransactionIntentRequest {
  /** @description An asset on a blockchain: native, or listed by the provider. */
  asset: CryptocurrencyReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
  /** @description An intent on which Fireblocks asks the provider to decide. */
  intentApprovalRequest: IntentApprovalRequest;
}
/** @description The decision on an intended deposit. */
export interface CollateralDepositTransactionIntentResponse {
  /** @description Id of the intent at the provider. */
  id: string;
  /** @description The decision of the provider. */
  status: CollateralTransactionIntentStatus;
  /** @description An asset on a blockchain: native, or listed by the provider. */
  asset: CryptocurrencyReference;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
  /** @description An intent on which the provider has decided. */
  approvalRequest: ApprovalRequest;
  /** @description Why, for people. Given whenever the status is a refusal. */
  rejectionReason?: string;
}
/** @description The transaction of an approved deposit. */
export interface CollateralDepositTransactionRequest {
  /** @description Id of the collateral transaction, given by Fireblocks. Opaque. */
  collateralTxId: string;
  /** @description An intent on which the provider has decided. */
  approvalRequest: ApprovalRequest;
}
/** @description A registered deposit. */
export type CollateralDepositTransactionResponse = {
  /** @description Id of the deposit at the provider. */
  id: string;
  /** @description `Pending`: not yet credited. `Credited`: the account has its credit. `Rejected`: it will get none. */
  status: CollateralDepositTransactionStatus;
} & CollateralDepositTransactionRequest;
/** @description One page of deposits to a collateral account. */
export interface CollateralDepositTransactionsResponse {
  /** @description The deposits. */
  transactions: CollateralDepositTransactionResponse[];
}
/**
 * @description `Pending`: not yet decided. `Approved`: the collateral may leave. `Rejected`: it may not.
 * @enum {string}
 */
export type CollateralWithdrawalTransactionStatus = "Pending" | "Approved" | "Rejected";
/** @description The settlement to which a withdrawal belongs. */
export interface CollateralWithdrawalSettlementTransaction {
  /** @description Id of the settlement, given by Fireblocks. */
  settlementId: string;
  /** @description Id of the transfer within the settlement. */
  settlementTxId: string;
}
/** @description A withdrawal from a collateral account. */
export interface CollateralWithdrawalTransaction {
  /** @description Id of the withdrawal at the provider. */
  id: string;
  /** @description `Pending`: not yet decided. `Approved`: the collateral may leave. `Rejected`: it may not. */
  status: CollateralWithdrawalTransactionStatus;
  /** @description Id of the collateral transaction, given by Fireblocks. */
  collateralTxId: string;
  /** @description An intent on which the provider has decided. */
  approvalRequest: ApprovalRequest;
  /** @description Why, for people. Given whenever the status is a refusal. */
  rejectionReason?: string;
}
/** @description An amount of collateral that is to be removed, and where it is to go. */
export interface CollateralWithdrawalTransactionIntentRequest {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
  /** @description An asset and an address on its blockchain. */
  destinationAddress: PublicBlockchainAddress;
  /** @description An intent on which Fireblocks asks the provider to decide. */
  intentApprovalRequest: IntentApprovalRequest;
}
/** @description The transaction of an approved withdrawal. `settlementDetails` is there when it is part of a settlement. */
export interface CollateralWithdrawalTransactionRequest {
  /** @description Id of the collateral transaction, given by Fireblocks. Opaque. */
  collateralTxId: string;
  /** @description An intent on which the provider has decided. */
  approvalRequest: ApprovalRequest;
  /** @description The settlement to which a withdrawal belongs. */
  settlementDetails?: CollateralWithdrawalSettlementTransaction;
}
/** @description The decision on an intended withdrawal. */
export interface CollateralWithdrawalTransactionIntentResponse {
  /** @description Id of the intent at the provider. */
  id: string;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
  /** @description An asset and an address on its blockchain. */
  destinationAddress: PublicBlockchainAddress;
  /** @description An intent on which the provider has decided. */
  approvalRequest: ApprovalRequest;
  /** @description The decision of the provider. */
  status: CollateralTransactionIntentStatus;
  /** @description Why, for people. Given whenever the status is a refusal. */
  rejectionReason?: string;
}
/** @description One page of withdrawals from a collateral account. */
export interface CollateralWithdrawalTransactions {
  /** @description The withdrawals. */
  transactions: CollateralWithdrawalTransaction[];
}
/**
 * @description State of a transfer in a settlement. `NOT_FOUND`: not known yet. `PROCESSING`: under way. `PENDING_MANUAL_APPROVAL` and `PENDING_SERVICE_MANUAL_APPROVAL`: somebody has to approve it, at the customer or at the service. `COMPLETED`: done. `CANCELLED`, `FAILED` and `REJECTED`: it will not be done.
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
/** @description A transfer out of the provider, into the collateral account. `fee` is the network fee, `sourceAddress` the address from which the provider sends. */
export interface SettlementWithdrawInstruction {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  fee?: PositiveAmount;
  /** @description An asset and an address on its blockchain. */
  sourceAddress: PublicBlockchainAddress;
}
/** @description A transfer out of the collateral account, to an address of the provider. */
export interface SettlementDepositInstruction {
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
  /** @description An asset and an address on its blockchain. */
  destinationAddress: PublicBlockchainAddress;
}
/** @description A transfer into the collateral account and its state. */
export type SettlementWithdrawTransaction = SettlementWithdrawInstruction & {
  /** @description State of a transfer in a settlement. `NOT_FOUND`: not known yet. `PROCESSING`: under way. `PENDING_MANUAL_APPROVAL` and `PENDING_SERVICE_MANUAL_APPROVAL`: somebody has to approve it, at the customer or at the service. `COMPLETED`: done. `CANCELLED`, `FAILED` and `REJECTED`: it will not be done. */
  status: SettlementTransactionStatus;
  /** @description Why the transfer was rejected, for people. */
  rejectionReason?: string;
};
/** @description A transfer to the provider and its state. */
export type SettlementDepositTransaction = SettlementDepositInstruction & {
  /** @description State of a transfer in a settlement. `NOT_FOUND`: not known yet. `PROCESSING`: under way. `PENDING_MANUAL_APPROVAL` and `PENDING_SERVICE_MANUAL_APPROVAL`: somebody has to approve it, at the customer or at the service. `COMPLETED`: done. `CANCELLED`, `FAILED` and `REJECTED`: it will not be done. */
  status: SettlementTransactionStatus;
  /** @description Why the transfer was rejected, for people. */
  rejectionReason?: string;
};
/** @description The transfers that settle an account. Either list may be empty. */
export interface SettlementInstructions {
  /** @description Version of these instructions, given by the provider. It stays the same as long as they do. */
  settlementVersion: string;
  /** @description Transfers out of the provider, into the collateral account. */
  withdrawInstructions: SettlementWithdrawInstruction[];
  /** @description Transfers out of the collateral account, to the provider. */
  depositInstructions: SettlementDepositInstruction[];
}
/** @description How far a settlement has come. */
export interface SettlementState {
  /** @description Version of the instructions. */
  settlementVersion: string;
  /** @description State of each transfer into the collateral account. */
  withdrawTransactions?: SettlementWithdrawTransaction[];
  /** @description State of each transfer to the provider. */
  depositTransactions?: SettlementDepositTransaction[];
  /**
   * @description `Invalid`: the instructions cannot be settled. `Pending`: not started. `InProgress`: transfers are under way. `Completed`: all are done. `Failed`: at least one will not be done.
   * @enum {string}
   */
  status: "Invalid" | "Pending" | "InProgress" | "Completed" | "Failed";
}
/** @description Which instructions to settle, and under which id. */
export interface SettlementRequest {
  /** @description Id of the settlement, given by Fireblocks. */
  settlementId: string;
  /** @description Version that `getCurrentSettlementInstructions` returned. */
  settlementVersion: string;
}
/**
 * @description `Pending`: waits for the source asset. `Processing`: has it and converts; prefunded ramps begin here. `Completed`: paid out. `Failed`: could not be done. `Canceled`: given up before it was paid. `Refunded`: the source asset was sent back.
 * @enum {unknown}
 */
export type RampStatus = "Pending" | "Processing" | "Canceled" | "Completed" | "Failed" | "Refunded";
/** @description From fiat that the provider already holds to a blockchain. */
export interface PrefundedOnRampCapability {
  /** @description Fiat that the provider already holds for the customer. */
  from: PrefundedFiatCapability;
  /** @description An asset that can move on its blockchain. */
  to: PublicBlockchainCapability;
}
/** @description From fiat, paid in by the customer, to a blockchain. */
export interface OnRampCapability {
  /** @description A fiat rail and the currency that moves by it. */
  from: FiatCapability;
  /** @description An asset that can move on its blockchain. */
  to: PublicBlockchainCapability;
}
/** @description From cryptocurrency that the provider already holds to a bank account. */
export interface PrefundedOffRampCapability {
  /** @description Cryptocurrency that the provider already holds for the customer. */
  from: PrefundedBlockchainCapability;
  /** @description A fiat rail and the currency that moves by it. */
  to: FiatCapability;
}
/** @description From a blockchain to a bank account. */
export interface OffRampCapability {
  /** @description An asset that can move on its blockchain. */
  from: PublicBlockchainCapability;
  /** @description A fiat rail and the currency that moves by it. */
  to: FiatCapability;
}
/** @description From cryptocurrency that the provider already holds to another blockchain. */
export interface PrefundedBridgeCapability {
  /** @description Cryptocurrency that the provider already holds for the customer. */
  from: PrefundedBlockchainCapability;
  /** @description An asset that can move on its blockchain. */
  to: PublicBlockchainCapability;
}
/** @description From one blockchain to another. */
export interface BridgeCapability {
  /** @description An asset that can move on its blockchain. */
  from: PublicBlockchainCapability;
  /** @description An asset that can move on its blockchain. */
  to: PublicBlockchainCapability;
}
/** @description A ramp that an account can order. */
export type RampMethod = {
  /** @description Id of the ramp method; `getRateByAccountAndPairId` takes it as `rampsPairId`. */
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
/** @description An asset that comes in on a blockchain, with the sender if it is known. */
export type BlockchainCapabilityWithOptionalAddress = PublicBlockchainCapability & {
  /** @description Address from which the customer sends. */
  address?: string;
};
/** @description Fiat that the provider already holds for the customer. */
export interface PrefundedFiatCapability {
  /** @description A national currency. */
  asset: NationalCurrency;
  /**
   * @description Always `Prefunded`.
   * @enum {string}
   */
  type: "Prefunded";
}
/** @description Cryptocurrency that the provider already holds for the customer. */
export interface PrefundedBlockchainCapability {
  /** @description An asset on a blockchain: native, or listed by the provider. */
  asset: CryptocurrencyReference;
  /**
   * @description Always `Prefunded`.
   * @enum {string}
   */
  type: "Prefunded";
}
/** @description The two sides of a prefunded on-ramp. */
export interface PrefundedOnRampProperties {
  /**
   * @description Always `OnRamp`.
   * @enum {string}
   */
  type: "OnRamp";
  /** @description Fiat that the provider already holds for the customer. */
  from: PrefundedFiatCapability;
  /** @description An asset and an address on its blockchain. */
  to: PublicBlockchainAddress;
}
/** @description The two sides of an on-ramp. */
export interface OnRampProperties {
  /**
   * @description Always `OnRamp`.
   * @enum {string}
   */
  type: "OnRamp";
  /** @description A fiat rail and the currency that moves by it. */
  from: FiatCapability;
  /** @description An asset and an address on its blockchain. */
  to: PublicBlockchainAddress;
}
/** @description The two sides of a prefunded off-ramp. */
export interface PrefundedOffRampProperties {
  /**
   * @description Always `OffRamp`.
   * @enum {string}
   */
  type: "OffRamp";
  /** @description Cryptocurrency that the provider already holds for the customer. */
  from: PrefundedBlockchainCapability;
  /** @description An account for fiat money, on any rail. `transferMethod` tells the rails apart. */
  to: FiatAddress;
}
/** @description The two sides of an off-ramp. */
export interface OffRampProperties {
  /**
   * @description Always `OffRamp`.
   * @enum {string}
   */
  type: "OffRamp";
  /** @description An asset that comes in on a blockchain, with the sender if it is known. */
  from: BlockchainCapabilityWithOptionalAddress;
  /** @description An account for fiat money, on any rail. `transferMethod` tells the rails apart. */
  to: FiatAddress;
}
/** @description The two sides of a prefunded bridge. */
export interface PrefundedBridgeProperties {
  /**
   * @description Always `Bridge`.
   * @enum {string}
   */
  type: "Bridge";
  /** @description Cryptocurrency that the provider already holds for the customer. */
  from: PrefundedBlockchainCapability;
  /** @description An asset and an address on its blockchain. */
  to: PublicBlockchainAddress;
}
/** @description The two sides of a bridge. */
export interface BridgeProperties {
  /**
   * @description Always `Bridge`.
   * @enum {string}
   */
  type: "Bridge";
  /** @description An asset that comes in on a blockchain, with the sender if it is known. */
  from: BlockchainCapabilityWithOptionalAddress;
  /** @description An asset and an address on its blockchain. */
  to: PublicBlockchainAddress;
}
/** @description What all ramp requests have. `amount` is in units of the asset of `from`. */
export interface CommonRampRequestProperties {
  /** @description Key that marks retries of this request. */
  idempotencyKey: string;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
}
/** @description An order for an on-ramp, an off-ramp or a bridge. `type`, and for prefunded ones `from.type`, tell the kinds apart. */
export type RampRequest = CommonRampRequestProperties &
  (
    | OneOf<[OnRampProperties, PrefundedOnRampProperties]>
    | OneOf<[OffRampProperties, PrefundedOffRampProperties]>
    | OneOf<[BridgeProperties, PrefundedBridgeProperties]>
  ) & {
    /** @description The quote at whose price to convert. */
    executionDetails?: OrderQuote;
  } & {
    /** @description Who sends and who receives, as far as the travel rule or the provider asks for it. Give `entityType` for each person or company: without it the two kinds cannot be told apart and the request is invalid. */
    participantsIdentification?: ParticipantsIdentification;
  };
/** @description A fee as an amount of its asset. */
export interface FixedFeeAmount {
  /**
   * @description Always `FIXED`.
   * @enum {string}
   */
  amountType: "FIXED";
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
}
/** @description A fee as a share of the amount. */
export interface BasisPointsFeeAmount {
  /**
   * @description Always `BASIS_POINTS`.
   * @enum {string}
   */
  amountType: "BASIS_POINTS";
  /** @description Basis points: 25 is 0.25 %. */
  amount: number;
}
/** @description A fee, as an amount or as a share. */
export type FeeAmount = FixedFeeAmount | BasisPointsFeeAmount;
/** @description A fee, and the asset in which it is charged. */
export interface Fee {
  /**
   * @description `ORDER`: for the conversion. `NETWORK`: for the blockchain. `SPREAD`: inside the price. `REBATE`: given back.
   * @enum {string}
   */
  feeType: "ORDER" | "NETWORK" | "SPREAD" | "REBATE";
  /** @description An asset, named in exactly one of three ways. An object that has properties of two of them matches none. */
  feeAsset: AssetReference;
  /** @description A fee, as an amount or as a share. */
  fee: FeeAmount;
}
/** @description The fees of a ramp. */
export type RampFees = Fee[];
/** @description What all ramps have. `amount` is in units of the asset of `from`. */
export interface CommonRamp {
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
  /** @description `Pending`: waits for the source asset. `Processing`: has it and converts; prefunded ramps begin here. `Completed`: paid out. `Failed`: could not be done. `Canceled`: given up before it was paid. `Refunded`: the source asset was sent back. */
  status: RampStatus;
  /** @description An amount in whole units of its asset, as a decimal string: digits, then optionally a point and digits. No sign, no exponent. Zero matches. The published pattern has no end anchor, so it also matches text that merely begins with a number; providers should refuse that. */
  amount: PositiveAmount;
  /** @description The fees of a ramp. */
  estimatedFees?: RampFees;
  /** @description The quote given in the order. */
  executionDetails?: OrderQuote;
  /**
   * Format: date-time
   * @description Until when the source asset has to arrive.
   */
  expiresAt: string;
}
/** @description An on-ramp and where to pay for it. */
export type OnRampPropertiesWithPaymentInstructions = {
  /** @description Where to pay; `transferMethod` and `asset` are those of `from`. */
  paymentInstructions: FiatAddress & {
    /** @description Reference to give with the payment, so that it finds its ramp. */
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
/** @description The payout of an on-ramp, and what it cost. */
export type OnRampReceipt = PublicBlockchainTransaction & {
  /** @description The fees of a ramp. */
  actualFees?: RampFees;
};
/** @description The payout of an off-ramp, and what it cost. */
export type OffRampReceipt = RampFiatTransfer & {
  /** @description The fees of a ramp. */
  actualFees?: RampFees;
};
/** @description The payout of a bridge, and what it cost. */
export type BridgeReceipt = PublicBlockchainTransaction & {
  /** @description The fees of a ramp. */
  actualFees?: RampFees;
};
/** @description An on-ramp. `receipt` is there once it is completed. */
export type OnRamp = CommonRamp &
  OneOf<[OnRampPropertiesWithPaymentInstructions, PrefundedOnRampProperties]> & {
    /** @description The payout of an on-ramp, and what it cost. */
    receipt?: OnRampReceipt;
  };
/** @description An off-ramp. `receipt` is there once it is completed. */
export type OffRamp = CommonRamp &
  OneOf<[OffRampPropertiesWithPaymentInstructions, PrefundedOffRampProperties]> & {
    /** @description The payout of an off-ramp, and what it cost. */
    receipt?: OffRampReceipt;
  };
/** @description A bridge. `receipt` is there once it is completed. */
export type Bridge = CommonRamp &
  OneOf<[BridgePropertiesWithPaymentInstructions, PrefundedBridgeProperties]> & {
    /** @description The payout of a bridge, and what it cost. */
    receipt?: BridgeReceipt;
  };
/** @description A ramp, as the provider reports it. `type` tells the kinds apart. */
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
  | MobileMoneyTransfer;
/** @description Conversion at the price of a quote. */
export interface OrderQuote {
  /**
   * @description Always `Quote`.
   * @enum {string}
   */
  type: "Quote";
  /** @description Id of the quote. */
  quoteId: string;
  /** @description What to do when the quote is no longer ready: try again at a new quote, or take the price of the market. */
  reQuote?: Retry | Market;
}
/** @description Ask for new quotes. */
export interface Retry {
  /**
   * @description Always `Retry`.
   * @enum {string}
   */
  type: "Retry";
  /** @description How far the price of a new quote may be from the first. The contract names no unit; `0.01` is one per cent. */
  slippage: number;
  /** @description How often to try. */
  count?: number;
}
/** @description Take the price of the market. */
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
    /** @description The version and the components. */
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
          /** @description An asset that the provider lists: a token, or a bucket of its own making. */
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
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
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
    header?: never;
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
       * @description `true` includes the balances of each account; otherwise they are left out.
       * @example true
       */
      balances?: components["parameters"]["AccountBalancesQueryParam"];
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
      /** @description Id of a conversion pair, as `getQuoteCapabilities` lists it. */
      conversionPairId?: components["parameters"]["ConversionPairIdQueryParam"];
      /** @description Id of a ramp method, as `getRampMethods` lists it. */
      rampsPairId?: components["parameters"]["RampsPairIdQueryParam"];
      /** @description Id of an order book, as `getBooks` lists it. */
      orderBookPairId?: components["parameters"]["OrderBookPairIdQueryParam"];
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
    /** @description One page of balances. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description Balances of an account, one per asset. */
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
    /** @description One page of quotes. */
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
  requestBody?: {
    content: {
      "application/json": QuoteRequest;
    };
  };
  responses: {
    /** @description The quote, ready to be executed. */
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
    header?: never;
    path: {
      /**
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
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
    header?: never;
    path: {
      /**
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
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
export interface GetBooksOperation {
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
    /** @description One page of order books. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description Where one asset, the base, is traded for another, the quote. */
          books: OrderBook[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetBookDetailsOperation {
  parameters: {
    query?: never;
    header?: never;
    path: {
      /**
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
       * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
       */
      id: components["parameters"]["EntityIdPathParam"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The order book. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": OrderBook;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetBookAsksOperation {
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
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
       * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
       */
      id: components["parameters"]["EntityIdPathParam"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description One page of offers to sell. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description An offer in an order book. `amount` is in units of the base asset; `price`, of one unit, and `totalPrice` are in units of the quote asset. */
          asks: MarketEntry[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetBookBidsOperation {
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
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
       * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
       */
      id: components["parameters"]["EntityIdPathParam"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description One page of offers to buy. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description An offer in an order book. `amount` is in units of the base asset; `price`, of one unit, and `totalPrice` are in units of the quote asset. */
          bids: MarketEntry[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetOrdersOperation {
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
    /** @description One page of orders. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description An order, as the provider reports it. */
          orders: Order[];
        };
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface CreateOrderOperation {
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
  requestBody?: {
    content: {
      "application/json": OrderRequest;
    };
  };
  responses: {
    /** @description The order, as far as it is traded already. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Order;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface GetOrderDetailsOperation {
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
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
       * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
       */
      id: components["parameters"]["EntityIdPathParam"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The order. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": OrderWithTrades;
      };
    };
    400: components["responses"]["BadRequestResponse"];
    401: components["responses"]["UnauthorizedResponse"];
    "4XX": components["responses"]["ErrorResponse"];
    "5XX": components["responses"]["ErrorResponse"];
  };
}
export interface CancelOrderOperation {
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
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
       * @example 9e5c7b1a-4d38-4f60-8a2e-b0c6d1f3e794
       */
      id: components["parameters"]["EntityIdPathParam"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The order is cancelled. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
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
          /** @description A way to withdraw from an account, and the balance that pays for it. `minWithdrawalAmount` is the least amount accepted. */
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
          /** @description A way to deposit to an account, and the balance to which it is credited. */
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
    header?: never;
    path: {
      /**
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
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
    /** @description One page of blockchain withdrawals. */
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
    /** @description One page of fiat withdrawals. */
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
    /** @description One page of peer account withdrawals. */
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
    /** @description One page of internal transfers. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A transfer to another of the customer's accounts, as the provider reports it. */
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
    /** @description One page of deposits. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A deposit to an account. `source` is what was sent; `balanceAmount` of `balanceAsset` is what the account is credited. */
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
    header?: never;
    path: {
      /**
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
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
    /** @description One page of deposit addresses. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description An address or bank account that belongs to one account. */
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
    header?: never;
    path: {
      /**
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
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
    header?: never;
    path: {
      /**
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
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
    /** @description The link, or the reason why there is none. */
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
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
    /** @description The recorded address. */
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
       * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
       */
      collateralId: components["parameters"]["CollateralIdPathParam"];
      /**
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
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
    /** @description The decision of the provider. */
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
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
    /** @description The decision of the provider. */
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
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
    /** @description The transaction and the decision of the provider. */
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
       * @description Id of the collateral account. Opaque; in practice three UUIDs joined by dots. An id that was never linked is accepted.
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
}
export interface GetRampsOperation {
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
    header?: never;
    path: {
      /**
       * @description Id of a main account or sub-account of the customer.
       * @example 6f1c2f0e-3b0f-4c55-9a53-0b1d7a7f2c11
       */
      accountId: components["parameters"]["SubAccountIdPathParam"];
      /**
       * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
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
     * Components offered by the provider
     * @description Tells which version of the API the provider implements, which components it offers and which
     *     accounts may use each one: `"*"` for all accounts, or a list of account ids. Fireblocks
     *     calls this before anything else.
     *
     *     Errors: only those of every operation (400 `schema-error` and `schema-property-error`, 401
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
     * One listed asset
     * @description Gives one asset of `GET /capabilities/assets` by its id.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
     * One account
     * @description Gives one account, with its balances if `balances=true`.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
     * Current rate of a pair
     * @description Gives the rate at which the account would trade a pair now. Exactly one of the three pair ids is
     *     expected: a conversion pair (`QuoteCapability`), a ramp method (`RampMethod`) or an order book
     *     (`OrderBook`). An empty value counts as absent. Should several be given, they are taken in that
     *     order. The rate is an indication; only a quote binds the provider.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer. Also without any pair
     *       id.
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
     * Pairs that can be converted
     * @description Lists the pairs for which `createQuote` gives quotes. A pair has a direction: selling the second
     *     asset for the first is another entry. The list is the same for all accounts.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
     * Quotes of an account
     * @description Lists the quotes of the account, whatever became of them, by time of creation.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetQuotesOperation;
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
     * One quote
     * @description Gives one quote with its current status. Quotes remain readable after they were executed or have
     *     expired.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
    post: ExecuteQuoteOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/capabilities/trading/books": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Order books of the provider
     * @description Lists the order books in which the provider trades. Each one names the asset that is traded and the
     *     asset in which it is priced. The list is the same for all accounts.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetBooksOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/trading/books/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One order book
     * @description Gives one order book of `getBooks` by its id.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the provider has no order book with this id.
     */
    get: GetBookDetailsOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/trading/books/{id}/asks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Offers to sell in an order book
     * @description Lists what is for sale in the order book now, whoever offers it: the cheapest first.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the provider has no order book with this id.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetBookAsksOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/trading/books/{id}/bids": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Offers to buy in an order book
     * @description Lists what is sought in the order book now, whoever seeks it: the highest price first.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the provider has no order book with this id.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetBookBidsOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/trading/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Orders of an account
     * @description Lists the orders of the account, whatever became of them, the latest first.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetOrdersOperation;
    put?: never;
    /**
     * Place an order
     * @description Places an order of the account in an order book. A `LIMIT` order names its price and trades at that
     *     price or a better one; a `MARKET` order trades at the prices that it finds. `timeInForce` says what
     *     becomes of the part that cannot be traded at once. The body is needed although the contract does
     *     not mark it so.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`body`): the body is missing.
     *     - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
     *       error below.
     *     - 400 `bad-request`: the provider has no order book with the id `bookId`, or the account does not
     *       hold enough to pay for the order.
     */
    post: CreateOrderOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{accountId}/trading/orders/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One order with its trades
     * @description Gives one order with its current status and the trades by which it was filled so far.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the order is unknown, or belongs to another customer.
     */
    get: GetOrderDetailsOperation;
    put?: never;
    post?: never;
    /**
     * Cancel an order
     * @description Takes what is left of the order out of its book. What was traded before stays traded. The answer has
     *     no body; `getOrderDetails` shows the order as `CANCELED`.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the order is unknown, or belongs to another customer.
     *     - 400 `order-not-trading`: the order has no part left in its book, because it was fulfilled,
     *       cancelled or rejected before, or has expired.
     */
    delete: CancelOrderOperation;
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
     * One withdrawal
     * @description Gives one withdrawal of any method with its current status.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
     * Blockchain withdrawals of an account
     * @description Lists the withdrawals whose method is `PublicBlockchain`, by time of creation.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetBlockchainWithdrawalsOperation;
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
     * Fiat withdrawals of an account
     * @description Lists the withdrawals to bank accounts, by time of creation.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetFiatWithdrawalsOperation;
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
     * Peer account withdrawals of an account
     * @description Lists the withdrawals to other customers' accounts with the same provider, by time of creation.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetPeerAccountWithdrawalsOperation;
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
    get: GetSubAccountWithdrawalsOperation;
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
     * Deposits of an account
     * @description Lists the deposits to the account by every method, latest first.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
     * One deposit
     * @description Gives one deposit with its current status.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
    get: GetDepositAddressesOperation;
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
     * One deposit address
     * @description Gives one deposit address, enabled or disabled.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
     */
    get: GetDepositAddressDetailsOperation;
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
    get: GetCollateralAccountLinksOperation;
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
    get: GetCollateralDepositAddressesOperation;
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
     * One address of a collateral account
     * @description Gives one recorded address by its id.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
     * Deposits to a collateral account
     * @description Lists the registered deposits of collateral.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetCollateralDepositTransactionsOperation;
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
     * One deposit to a collateral account
     * @description Gives one registered deposit with its current status.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
     * Withdrawals from a collateral account
     * @description Lists the withdrawals of collateral that the provider was told of.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetCollateralWithdrawalTransactionsOperation;
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
     * One withdrawal from a collateral account
     * @description Gives one withdrawal of collateral with its current status.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
    get: GetCurrentSettlementInstructionsOperation;
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
     * State of a settlement
     * @description Gives the state of a settlement and of each of its transfers, as far as the provider knows it.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
     * Ramps of an account
     * @description Lists the ramps of the account, whatever became of them, by time of creation.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
     *     `unauthorized`, 5XX `internal-error`):
     *
     *     - 404 `not-found`: the account is unknown or belongs to another customer.
     *     - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
     */
    get: GetRampsOperation;
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
     *     - 400 `unknown-asset` (`body`): the provider does not know one of the two assets.
     *     - 400 `unsupported-ramp-method` (`body`): no ramp method of the account joins this `from` and
     *       this `to`.
     *     - 400 `bad-request`: the amount is zero or below the minimum of the method, personal data that
     *       the provider needs is missing, or a prefunded ramp finds too little to take from.
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
     * One ramp
     * @description Gives one ramp with its current status and, once it is finished, its receipt.
     *
     *     Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
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
    QuoteCapability: QuoteCapability;
    QuoteCapabilities: QuoteCapabilities;
    QuoteStatus: QuoteStatus;
    QuoteRequest: QuoteRequest;
    Quote: Quote;
    OrderBook: OrderBook;
    MarketEntry: MarketEntry;
    MarketTrade: MarketTrade;
    OrderCommonProperties: OrderCommonProperties;
    OrderSide: OrderSide;
    OrderTimeInForce: OrderTimeInForce;
    LimitOrderData: LimitOrderData;
    MarketOrderData: MarketOrderData;
    OrderData: OrderData;
    OrderRequest: OrderRequest;
    Order: Order;
    OrderWithTrades: OrderWithTrades;
    OrderStatus: OrderStatus;
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
    PixTransferDestination: PixTransferDestination;
    PixTransfer: PixTransfer;
    EuropeanSEPACapability: EuropeanSEPACapability;
    EuropeanSEPAAddress: EuropeanSEPAAddress;
    EuropeanSEPATransferDestination: EuropeanSEPATransferDestination;
    EuropeanSEPATransfer: EuropeanSEPATransfer;
    MobileMoneyCapability: MobileMoneyCapability;
    MobilePhoneNumber: MobilePhoneNumber;
    MobileMoneyAddress: MobileMoneyAddress;
    MobileMoneyTransferDestination: MobileMoneyTransferDestination;
    MobileMoneyTransfer: MobileMoneyTransfer;
    LocalBankTransferCapability: LocalBankTransferCapability;
    LocalBankTransferAddress: LocalBankTransferAddress;
    LocalBankTransferDestination: LocalBankTransferDestination;
    LocalBankTransfer: LocalBankTransfer;
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
    FiatAddress: FiatAddress;
    DepositAddressStatus: DepositAddressStatus;
    DepositAddress: DepositAddress;
    DepositAddressCreationRequest: DepositAddressCreationRequest;
    DepositCapability: DepositCapability;
    Deposit: Deposit;
    WithdrawalCapability: WithdrawalCapability;
    PostalAddress: PostalAddress;
    FullName: FullName;
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
    OnRampCapability: OnRampCapability;
    PrefundedOffRampCapability: PrefundedOffRampCapability;
    OffRampCapability: OffRampCapability;
    PrefundedBridgeCapability: PrefundedBridgeCapability;
    BridgeCapability: BridgeCapability;
    RampMethod: RampMethod;
    BlockchainCapabilityWithOptionalAddress: BlockchainCapabilityWithOptionalAddress;
    PrefundedFiatCapability: PrefundedFiatCapability;
    PrefundedBlockchainCapability: PrefundedBlockchainCapability;
    PrefundedOnRampProperties: PrefundedOnRampProperties;
    OnRampProperties: OnRampProperties;
    PrefundedOffRampProperties: PrefundedOffRampProperties;
    OffRampProperties: OffRampProperties;
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
    OrderQuote: OrderQuote;
    Retry: Retry;
    Market: Market;
  };
  responses: {
    /** @description The request is malformed or breaks a business rule; `errorType` says which. */
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
    /** @description Something does not exist (`not-found`), or the provider failed (`internal-error`). */
    ErrorResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": GeneralError;
      };
    };
    /** @description One page of withdrawals. */
    WithdrawalsResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A withdrawal by any method. `destination.transferMethod` tells the kinds apart. */
          withdrawals: Withdrawal[];
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
          /** @description A ramp that an account can order. */
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
    /** @description One page of ramps. */
    GetRampsResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description A ramp, as the provider reports it. `type` tells the kinds apart. */
          ramps: Ramp[];
        };
      };
    };
  };
  parameters: {
    /**
     * @description Id of the object that the path names: an asset, a quote, an order book, an order, a withdrawal, a deposit, an address or a ramp.
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
    NationalCurrencyCodeQueryParam: NationalCurrencyCode;
    /** @description Only this native asset. If several blockchains share the symbol, the first match counts. */
    CryptocurrencySymbolQueryParam: CryptocurrencySymbol;
    /** @description Id of a conversion pair, as `getQuoteCapabilities` lists it. */
    ConversionPairIdQueryParam: string;
    /** @description Id of a ramp method, as `getRampMethods` lists it. */
    RampsPairIdQueryParam: string;
    /** @description Id of an order book, as `getBooks` lists it. */
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
  getBooks: GetBooksOperation;
  getBookDetails: GetBookDetailsOperation;
  getBookAsks: GetBookAsksOperation;
  getBookBids: GetBookBidsOperation;
  getOrders: GetOrdersOperation;
  createOrder: CreateOrderOperation;
  getOrderDetails: GetOrderDetailsOperation;
  cancelOrder: CancelOrderOperation;
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
