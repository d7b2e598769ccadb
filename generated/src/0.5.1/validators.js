// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import { equal, fullFormats as formats } from "@provider-connectivity/core/validation";
const node1 = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
const node8 = {
  type: "string",
  enum: [
    "ADP",
    "AED",
    "AFA",
    "AFN",
    "ALK",
    "ALL",
    "AMD",
    "ANG",
    "AOA",
    "AOK",
    "AON",
    "AOR",
    "ARA",
    "ARP",
    "ARS",
    "ARY",
    "ATS",
    "AUD",
    "AWG",
    "AYM",
    "AZM",
    "BAD",
    "BAM",
    "BBD",
    "BDT",
    "BEC",
    "BEF",
    "BEL",
    "BGJ",
    "BGK",
    "BGL",
    "BGN",
    "BHD",
    "BIF",
    "BMD",
    "BND",
    "BOB",
    "BOP",
    "BOV",
    "BRB",
    "BRC",
    "BRE",
    "BRL",
    "BRN",
    "BRR",
    "BSD",
    "BTN",
    "BUK",
    "BWP",
    "BYB",
    "BYN",
    "BYR",
    "BZD",
    "CAD",
    "CDF",
    "CHC",
    "CHE",
    "CHF",
    "CHW",
    "CLF",
    "CLP",
    "CNY",
    "COP",
    "COU",
    "CRC",
    "CSD",
    "CSJ",
    "CSK",
    "CUC",
    "CUP",
    "CVE",
    "CYP",
    "CZK",
    "DDM",
    "DEM",
    "DJF",
    "DKK",
    "DOP",
    "DZD",
    "ECS",
    "ECV",
    "EEK",
    "EGP",
    "ERN",
    "ESA",
    "ESB",
    "ESP",
    "ETB",
    "EUR",
    "FIM",
    "FJD",
    "FKP",
    "FRF",
    "GBP",
    "GEK",
    "GEL",
    "GHC",
    "GHP",
    "GHS",
    "GIP",
    "GMD",
    "GNE",
    "GNF",
    "GNS",
    "GQE",
    "GRD",
    "GTQ",
    "GWE",
    "GWP",
    "GYD",
    "HKD",
    "HNL",
    "HRD",
    "HRK",
    "HTG",
    "HUF",
    "IDR",
    "IEP",
    "ILP",
    "ILR",
    "ILS",
    "INR",
    "IQD",
    "IRR",
    "ISJ",
    "ISK",
    "ITL",
    "JMD",
    "JOD",
    "JPY",
    "KES",
    "KGS",
    "KHR",
    "KMF",
    "KPW",
    "KRW",
    "KWD",
    "KYD",
    "KZT",
    "LAJ",
    "LAK",
    "LBP",
    "LKR",
    "LRD",
    "LSL",
    "LSM",
    "LTL",
    "LTT",
    "LUC",
    "LUF",
    "LUL",
    "LVL",
    "LVR",
    "LYD",
    "MAD",
    "MDL",
    "MGA",
    "MGF",
    "MKD",
    "MLF",
    "MMK",
    "MNT",
    "MOP",
    "MRO",
    "MRU",
    "MTL",
    "MTP",
    "MUR",
    "MVQ",
    "MVR",
    "MWK",
    "MXN",
    "MXP",
    "MXV",
    "MYR",
    "MZE",
    "MZM",
    "NAD",
    "NGN",
    "NIC",
    "NIO",
    "NLG",
    "NOK",
    "NPR",
    "NZD",
    "OMR",
    "PAB",
    "PEH",
    "PEI",
    "PEN",
    "PES",
    "PGK",
    "PHP",
    "PKR",
    "PLN",
    "PLZ",
    "PTE",
    "PYG",
    "QAR",
    "RHD",
    "ROK",
    "ROL",
    "RON",
    "RSD",
    "RUB",
    "RUR",
    "RWF",
    "SAR",
    "SBD",
    "SCR",
    "SDD",
    "SDG",
    "SDP",
    "SEK",
    "SGD",
    "SHP",
    "SIT",
    "SKK",
    "SLL",
    "SOS",
    "SRD",
    "SRG",
    "SSP",
    "STD",
    "STN",
    "SUR",
    "SVC",
    "SYP",
    "SZL",
    "THB",
    "TJR",
    "TJS",
    "TMM",
    "TMT",
    "TND",
    "TOP",
    "TPE",
    "TRL",
    "TRY",
    "TTD",
    "TWD",
    "TZS",
    "UAH",
    "UAK",
    "UGS",
    "UGW",
    "UGX",
    "USD",
    "USN",
    "USS",
    "UYI",
    "UYN",
    "UYP",
    "UYU",
    "UYW",
    "UZS",
    "VEB",
    "VEF",
    "VES",
    "VNC",
    "VND",
    "VUV",
    "WST",
    "XAF",
    "XCD",
    "XOF",
    "XPF",
    "XSU",
    "XTS",
    "XUA",
    "XXX",
    "YDD",
    "YER",
    "YUD",
    "YUM",
    "YUN",
    "ZAL",
    "ZAR",
    "ZMK",
    "ZMW",
    "ZRN",
    "ZRZ",
    "ZWC",
    "ZWD",
    "ZWL",
    "ZWN",
    "ZWR",
  ],
};
const node7 = {
  type: "object",
  required: ["nationalCurrencyCode"],
  properties: { nationalCurrencyCode: node8, testAsset: { type: "boolean" } },
};
const node10 = {
  type: "string",
  enum: [
    "Algorand",
    "Arbitrum",
    "Astar",
    "Aurora",
    "Avalanche",
    "Axelar",
    "Base",
    "Berachain",
    "Bitcoin",
    "Bitcoin Cash",
    "Bitcoin Cash ABC",
    "Bitcoin SV",
    "Bitkub Chain",
    "BNB",
    "Canto",
    "Cardano",
    "Celestia",
    "Celo",
    "Chiliz Chain",
    "Chiliz Legacy Chain",
    "Cortex",
    "Cosmos",
    "Dash",
    "Dogecoin",
    "DYDX",
    "eCash",
    "EOS",
    "Ethereum",
    "Ethereum Classic",
    "EthereumPoW",
    "Evmos",
    "Fantom Opera",
    "Flare",
    "Hedera",
    "HT Chain",
    "KAVA",
    "Kusama",
    "Fraxtal",
    "Litecoin",
    "Moonbeam",
    "Moonriver",
    "NEAR Protocol",
    "NEM NIS1",
    "Oasys",
    "Optimism",
    "Osmosis",
    "Palm",
    "Polkadot",
    "Polygon PoS",
    "Ronin",
    "RSK",
    "Shimmer",
    "Solana",
    "Songbird Canary-Network",
    "Stellar",
    "SX Network",
    "Terra 2.0",
    "Terra Classic",
    "Tezos",
    "TON",
    "TokenEX",
    "TRON",
    "Velas",
    "WEMIX",
    "XDB Chain",
    "XinFin Network",
    "XRP",
    "ZCash",
    "Linea",
    "Babylon",
    "Canton",
    "BNB Smart Chain",
    "HyperEVM",
    "Sui",
  ],
};
const node11 = {
  type: "string",
  enum: [
    "ADA",
    "ALGO",
    "ASTR",
    "ATOM",
    "AURORA",
    "AVAX",
    "AXL",
    "BCH",
    "BCHA",
    "BERA",
    "BITKUB",
    "BNB",
    "BSV",
    "BTC",
    "CANTO",
    "CELESTIA",
    "CELO",
    "CHZ",
    "CHZ2",
    "CTXC",
    "DASH",
    "DOGE",
    "DOT",
    "DYDX",
    "EOS",
    "ETC",
    "ETH",
    "ETHW",
    "EVMOS",
    "FLR",
    "FTM",
    "GLMR",
    "HBAR",
    "HT",
    "KAVA",
    "KSM",
    "FRAX",
    "LTC",
    "LUNA",
    "LUNA2",
    "MATIC",
    "MOVR",
    "NEAR",
    "OAS",
    "OSMO",
    "PALM",
    "RON",
    "RSK",
    "SMR",
    "SOL",
    "SONGBIRD",
    "SXNETWORK",
    "TKX",
    "TRX",
    "VLX",
    "WEMIX",
    "XDB",
    "XDC",
    "XEC",
    "XEM",
    "XLM",
    "XRP",
    "XTZ",
    "ZEC",
    "GRAM",
    "BABY",
    "CANTON",
    "HYPE",
    "SUI",
  ],
};
const node9 = {
  type: "object",
  required: ["blockchain", "cryptocurrencySymbol"],
  properties: { blockchain: node10, cryptocurrencySymbol: node11, testAsset: { type: "boolean" } },
};
const node12 = { type: "object", required: ["assetId"], properties: { assetId: { type: "string" } } };
const node6 = { oneOf: [node7, node9, node12] };
const node13 = { type: "string", pattern: "^\\d+(\\.\\d+)?" };
const node5 = {
  type: "object",
  required: ["id", "asset", "availableAmount"],
  properties: { id: { type: "string" }, asset: node6, availableAmount: node13, lockedAmount: node13 },
};
const node4 = { allOf: [node5, { type: "object", required: ["creditAmount"], properties: { creditAmount: node13 } }] };
const node3 = { type: "array", items: { anyOf: [node4, node5] } };
const node14 = { type: "string", enum: ["active", "inactive"] };
const node2 = {
  type: "object",
  required: ["title", "status"],
  properties: {
    title: { type: "string" },
    description: { type: "string" },
    balances: node3,
    status: node14,
    parentId: { type: "string" },
  },
};
const node0 = { allOf: [node1, node2] };
const node16 = { enum: ["params", "body", "querystring", "headers"] };
const node15 = {
  type: "object",
  required: ["message", "errorType"],
  properties: {
    message: { type: "string" },
    errorType: {
      enum: [
        "schema-error",
        "schema-property-error",
        "bad-request",
        "unknown-asset",
        "unsupported-conversion",
        "quote-not-ready",
        "deposit-address-disabled",
        "order-not-trading",
        "idempotency-key-reuse",
        "deposit-address-creation-not-allowed",
        "unsupported-transfer-method",
        "transfer-destination-not-allowed",
        "unsupported-ramp-method",
        "unsupported-source-asset",
        "unsupported-destination-asset",
        "amount-below-minimum",
        "pii-missing",
        "unsupported-external-source",
        "unsupported-region",
        "destination-not-whitelisted",
      ],
    },
    propertyName: { type: "string" },
    requestPart: node16,
  },
};
const node17 = {
  type: "object",
  required: ["message", "errorType"],
  properties: {
    message: { type: "string" },
    errorType: { enum: ["unauthorized"] },
    propertyName: { enum: ["X-FBAPI-KEY"] },
    requestPart: { enum: ["headers"] },
  },
};
const node18 = {
  type: "object",
  required: ["message", "errorType"],
  properties: { message: { type: "string" }, errorType: { enum: ["internal-error", "not-found"] } },
};
const node22 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node7, transferMethod: { enum: ["Iban"] } },
};
const node23 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node7, transferMethod: { enum: ["Ach"] } },
};
const node24 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node7, transferMethod: { enum: ["Wire"] } },
};
const node25 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node7, transferMethod: { enum: ["Spei"] } },
};
const node26 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node7, transferMethod: { type: "string", enum: ["Pix"] } },
};
const node27 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node7, transferMethod: { type: "string", enum: ["EuropeanSEPA"] } },
};
const node28 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node7, transferMethod: { type: "string", enum: ["Lbt"] } },
};
const node29 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node7, transferMethod: { type: "string", enum: ["Momo"] } },
};
const node30 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node7, transferMethod: { type: "string", enum: ["PayId"] } },
};
const node31 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node7, transferMethod: { type: "string", enum: ["Interac"] } },
};
const node32 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node7, transferMethod: { type: "string", enum: ["Chaps"] } },
};
const node33 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node6, transferMethod: { type: "string", enum: ["InternalTransfer"] } },
};
const node21 = {
  oneOf: [node22, node23, node24, node25, node26, node27, node28, node29, node30, node31, node32, node33],
};
const node35 = { oneOf: [node9, node12] };
const node34 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node35, transferMethod: { enum: ["PublicBlockchain"] } },
};
const node20 = { type: "object", required: ["from", "to"], properties: { from: node21, to: node34 } };
const node37 = {
  type: "object",
  required: ["asset", "type"],
  properties: { asset: node7, type: { type: "string", enum: ["Prefunded"] } },
};
const node36 = { type: "object", required: ["from", "to"], properties: { from: node37, to: node34 } };
const node38 = { type: "object", required: ["from", "to"], properties: { from: node34, to: node21 } };
const node40 = {
  type: "object",
  required: ["asset", "type"],
  properties: { asset: node35, type: { type: "string", enum: ["Prefunded"] } },
};
const node39 = { type: "object", required: ["from", "to"], properties: { from: node40, to: node21 } };
const node41 = { type: "object", required: ["from", "to"], properties: { from: node34, to: node34 } };
const node42 = { type: "object", required: ["from", "to"], properties: { from: node40, to: node34 } };
const node19 = {
  allOf: [
    { type: "object", required: ["id"], properties: { id: { type: "string" } } },
    { oneOf: [node20, node36, node38, node39, node41, node42] },
  ],
};
const node45 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node6, transferMethod: { enum: ["PeerAccountTransfer"] } },
};
const node47 = { enum: ["AnyAccount", "DirectParentAccount"] };
const node46 = {
  allOf: [node33, { type: "object", required: ["destinationPolicy"], properties: { destinationPolicy: node47 } }],
};
const node44 = { oneOf: [node45, node46, node34, node22] };
const node48 = { enum: ["CanCreate", "CannotCreate"] };
const node43 = {
  type: "object",
  required: ["id", "deposit", "balanceAsset", "addressCreationPolicy"],
  properties: { id: { type: "string" }, deposit: node44, balanceAsset: node6, addressCreationPolicy: node48 },
};
const node49 = {
  type: "object",
  required: ["id", "withdrawal", "balanceAsset"],
  properties: { id: { type: "string" }, withdrawal: node44, balanceAsset: node6, minWithdrawalAmount: node13 },
};
const node51 = { type: "string", enum: ["Eligible", "Linked", "Disabled", "Failed"] };
const node53 = { type: "string" };
const node54 = { type: "string" };
const node55 = { type: "string", enum: ["prod", "sandbox", "stage"] };
const node52 = {
  type: "object",
  required: ["collateralId", "collateralSigners", "env"],
  properties: { collateralId: node53, collateralSigners: { type: "array", items: node54 }, env: node55 },
};
const node50 = {
  allOf: [
    {
      type: "object",
      required: ["id", "status", "eligibleCollateralAssets"],
      properties: {
        id: { type: "string" },
        status: node51,
        eligibleCollateralAssets: { type: "array", items: node35 },
        rejectionReason: { type: "string" },
      },
    },
    node52,
  ],
};
const node59 = {
  allOf: [
    node34,
    {
      type: "object",
      required: ["address"],
      properties: { address: { type: "string" }, addressTag: { type: "string" } },
    },
  ],
};
const node58 = {
  type: "object",
  required: ["address", "recoveryAccountId"],
  properties: { address: node59, recoveryAccountId: { type: "string" } },
};
const node57 = { allOf: [{ type: "object", required: ["id"], properties: { id: { type: "string" } } }, node58] };
const node56 = { type: "object", required: ["addresses"], properties: { addresses: { type: "array", items: node57 } } };
const node62 = { type: "string", enum: ["Pending", "Credited", "Rejected"] };
const node64 = {
  type: "object",
  required: ["fireblocksIntentId", "partnerIntentId"],
  properties: { fireblocksIntentId: { type: "string" }, partnerIntentId: { type: "string" } },
};
const node63 = {
  type: "object",
  required: ["collateralTxId", "approvalRequest"],
  properties: { collateralTxId: { type: "string" }, approvalRequest: node64 },
};
const node61 = {
  allOf: [
    { type: "object", required: ["id", "status"], properties: { id: { type: "string" }, status: node62 } },
    node63,
  ],
};
const node60 = {
  type: "object",
  required: ["transactions"],
  properties: { transactions: { type: "array", items: node61 } },
};
const node66 = {
  type: "object",
  required: ["fireblocksIntentId"],
  properties: { fireblocksIntentId: { type: "string" } },
};
const node65 = {
  type: "object",
  required: ["asset", "amount", "intentApprovalRequest"],
  properties: { asset: node35, amount: node13, intentApprovalRequest: node66 },
};
const node68 = { type: "string", enum: ["Approved", "Rejected"] };
const node67 = {
  allOf: [
    {
      type: "object",
      required: ["id", "status", "asset", "amount", "approvalRequest"],
      properties: {
        id: { type: "string" },
        status: node68,
        asset: node35,
        amount: node13,
        approvalRequest: node64,
        rejectionReason: { type: "string" },
      },
    },
  ],
};
const node69 = {
  type: "object",
  required: ["amount", "destinationAddress", "intentApprovalRequest"],
  properties: { amount: node13, destinationAddress: node59, intentApprovalRequest: node66 },
};
const node70 = {
  type: "object",
  required: ["id", "amount", "destinationAddress", "approvalRequest", "status"],
  properties: {
    id: { type: "string" },
    amount: node13,
    destinationAddress: node59,
    approvalRequest: node64,
    status: node68,
    rejectionReason: { type: "string" },
  },
};
const node72 = {
  type: "object",
  required: ["amount", "sourceAddress"],
  properties: { amount: node13, fee: node13, sourceAddress: node59 },
};
const node73 = {
  type: "object",
  required: ["amount", "destinationAddress"],
  properties: { amount: node13, destinationAddress: node59 },
};
const node71 = {
  type: "object",
  required: ["settlementVersion", "withdrawInstructions", "depositInstructions"],
  properties: {
    settlementVersion: { type: "string" },
    withdrawInstructions: { type: "array", items: node72 },
    depositInstructions: { type: "array", items: node73 },
  },
};
const node74 = {
  type: "object",
  required: ["settlementId", "settlementVersion"],
  properties: { settlementId: { type: "string" }, settlementVersion: { type: "string" } },
};
const node77 = {
  type: "string",
  enum: [
    "NOT_FOUND",
    "PROCESSING",
    "CANCELLED",
    "FAILED",
    "PENDING_MANUAL_APPROVAL",
    "PENDING_SERVICE_MANUAL_APPROVAL",
    "REJECTED",
    "COMPLETED",
  ],
};
const node76 = {
  allOf: [
    node72,
    { type: "object", required: ["status"], properties: { status: node77, rejectionReason: { type: "string" } } },
  ],
};
const node78 = {
  allOf: [
    node73,
    { type: "object", required: ["status"], properties: { status: node77, rejectionReason: { type: "string" } } },
  ],
};
const node75 = {
  type: "object",
  required: ["settlementVersion", "status"],
  properties: {
    settlementVersion: { type: "string" },
    withdrawTransactions: { type: "array", items: node76 },
    depositTransactions: { type: "array", items: node78 },
    status: { type: "string", enum: ["Invalid", "Pending", "InProgress", "Completed", "Failed"] },
  },
};
const node81 = { type: "string", enum: ["Pending", "Approved", "Rejected"] };
const node80 = {
  type: "object",
  required: ["id", "status", "collateralTxId", "approvalRequest"],
  properties: {
    id: { type: "string" },
    status: node81,
    collateralTxId: { type: "string" },
    approvalRequest: node64,
    rejectionReason: { type: "string" },
  },
};
const node79 = {
  type: "object",
  required: ["transactions"],
  properties: { transactions: { type: "array", items: node80 } },
};
const node83 = {
  type: "object",
  required: ["settlementId", "settlementTxId"],
  properties: { settlementId: { type: "string" }, settlementTxId: { type: "string" } },
};
const node82 = {
  type: "object",
  required: ["collateralTxId", "approvalRequest"],
  properties: { collateralTxId: { type: "string" }, approvalRequest: node64, settlementDetails: node83 },
};
const node85 = { type: "string", enum: ["ready", "executing", "executed", "expired"] };
const node84 = {
  type: "object",
  required: [
    "id",
    "fromAsset",
    "fromAmount",
    "toAsset",
    "toAmount",
    "conversionFeeBps",
    "status",
    "createdAt",
    "expiresAt",
  ],
  properties: {
    id: { type: "string" },
    fromAsset: node6,
    fromAmount: node13,
    toAsset: node6,
    toAmount: node13,
    conversionFeeBps: { type: "integer" },
    conversionFeeAsset: { allOf: [node6, {}] },
    status: node85,
    createdAt: { type: "string", format: "date-time" },
    expiresAt: { type: "string", format: "date-time" },
  },
};
const node86 = {
  allOf: [
    { type: "object", required: ["fromAsset", "toAsset"], properties: { fromAsset: node6, toAsset: node6 } },
    {
      oneOf: [
        { type: "object", required: ["fromAmount"], properties: { fromAmount: node13 } },
        { type: "object", required: ["toAmount"], properties: { toAmount: node13 } },
      ],
    },
  ],
};
const node90 = { enum: ["Pending", "Processing", "Canceled", "Completed", "Failed", "Refunded"] };
const node94 = {
  type: "object",
  required: ["amountType", "amount"],
  properties: { amountType: { type: "string", enum: ["FIXED"] }, amount: node13 },
};
const node95 = {
  type: "object",
  required: ["amountType", "amount"],
  properties: { amountType: { type: "string", enum: ["BASIS_POINTS"] }, amount: { type: "number" } },
};
const node93 = { oneOf: [node94, node95] };
const node92 = {
  type: "object",
  required: ["feeType", "feeAsset", "fee"],
  properties: {
    feeType: { type: "string", enum: ["ORDER", "NETWORK", "SPREAD", "REBATE"] },
    feeAsset: node6,
    fee: node93,
  },
};
const node91 = { type: "array", items: node92 };
const node97 = {
  type: "object",
  required: ["type", "slippage"],
  properties: { type: { type: "string", enum: ["Retry"] }, slippage: { type: "number" }, count: { type: "number" } },
};
const node98 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["Market"] } } };
const node96 = {
  type: "object",
  required: ["type", "quoteId"],
  properties: {
    type: { type: "string", enum: ["Quote"] },
    quoteId: { type: "string" },
    reQuote: { oneOf: [node97, node98] },
  },
};
const node89 = {
  type: "object",
  required: ["id", "createdAt", "updatedAt", "status", "amount", "expiresAt"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    status: node90,
    amount: node13,
    estimatedFees: node91,
    executionDetails: { oneOf: [node96] },
    expiresAt: { type: "string", format: "date-time" },
    failureReason: {
      enum: [
        "unsupported-ramp-method",
        "unsupported-source-asset",
        "unsupported-destination-asset",
        "amount-below-minimum",
        "pii-missing",
        "unsupported-external-source",
        "unsupported-region",
        "destination-not-whitelisted",
      ],
    },
  },
};
const node102 = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string" },
    city: { type: "string" },
    country: { type: "string" },
    subdivision: { type: "string" },
    address: { type: "string" },
    postalCode: { type: "string" },
  },
};
const node103 = { type: "string", pattern: "^[A-Z]{2}\\d{2}[a-zA-Z0-9]{1,30}$" };
const node101 = {
  allOf: [
    node22,
    { type: "object", required: ["accountHolder", "iban"], properties: { accountHolder: node102, iban: node103 } },
  ],
};
const node105 = { type: "string", pattern: "^\\d{4,17}$" };
const node106 = { type: "string", pattern: "^\\d{9}$" };
const node104 = {
  allOf: [
    node23,
    {
      type: "object",
      required: ["accountHolder", "bankAccountNumber", "routingNumber", "accountType"],
      properties: {
        accountHolder: node102,
        bankName: { type: "string" },
        bankAccountNumber: node105,
        routingNumber: node106,
        accountType: { type: "string", enum: ["Checking", "Savings"] },
      },
    },
  ],
};
const node109 = {
  type: "string",
  enum: [
    "US",
    "AL",
    "DZ",
    "AS",
    "AD",
    "AO",
    "AI",
    "AQ",
    "AG",
    "AR",
    "AM",
    "AW",
    "AU",
    "AT",
    "AZ",
    "BS",
    "BH",
    "BD",
    "BB",
    "BY",
    "BE",
    "BZ",
    "BJ",
    "BM",
    "BT",
    "BO",
    "BQ",
    "BA",
    "BW",
    "BV",
    "BR",
    "IO",
    "BN",
    "BG",
    "BF",
    "BI",
    "CV",
    "KH",
    "CM",
    "CA",
    "KY",
    "CF",
    "TD",
    "CL",
    "CN",
    "CX",
    "CC",
    "CO",
    "KM",
    "CD",
    "CG",
    "CK",
    "CR",
    "HR",
    "CU",
    "CW",
    "CY",
    "CZ",
    "CI",
    "DK",
    "DJ",
    "DM",
    "DO",
    "EC",
    "EG",
    "SV",
    "GQ",
    "ER",
    "EE",
    "SZ",
    "ET",
    "FK",
    "FO",
    "FJ",
    "FI",
    "FR",
    "GF",
    "PF",
    "TF",
    "GA",
    "GM",
    "GE",
    "DE",
    "GH",
    "GI",
    "GR",
    "GL",
    "GD",
    "GP",
    "GU",
    "GT",
    "GG",
    "GN",
    "GW",
    "GY",
    "HT",
    "HM",
    "VA",
    "HN",
    "HK",
    "HU",
    "IS",
    "IN",
    "ID",
    "IR",
    "IQ",
    "IE",
    "IM",
    "IL",
    "IT",
    "JM",
    "JP",
    "JE",
    "JO",
    "KZ",
    "KE",
    "KI",
    "KP",
    "KR",
    "KW",
    "KG",
    "LA",
    "LV",
    "LB",
    "LS",
    "LR",
    "LY",
    "LI",
    "LT",
    "LU",
    "MO",
    "MG",
    "MW",
    "MY",
    "MV",
    "ML",
    "MT",
    "MH",
    "MQ",
    "MR",
    "MU",
    "YT",
    "MX",
    "FM",
    "MD",
    "MC",
    "MN",
    "ME",
    "MS",
    "MA",
    "MZ",
    "MM",
    "NA",
    "NR",
    "NP",
    "NL",
    "NC",
    "NZ",
    "NI",
    "NE",
    "NG",
    "NU",
    "NF",
    "MP",
    "NO",
    "OM",
    "PK",
    "PW",
    "PS",
    "PA",
    "PG",
    "PY",
    "PE",
    "PH",
    "PN",
    "PL",
    "PT",
    "PR",
    "QA",
    "MK",
    "RO",
    "RU",
    "RW",
    "RE",
    "BL",
    "SH",
    "KN",
    "LC",
    "MF",
    "PM",
    "VC",
    "WS",
    "SM",
    "ST",
    "SA",
    "SN",
    "SR",
    "SC",
    "SL",
    "SG",
    "SX",
    "SK",
    "SI",
    "SB",
    "SO",
    "ZA",
    "GS",
    "SS",
    "ES",
    "LK",
    "SD",
    "SJ",
    "SE",
    "CH",
    "SY",
    "TW",
    "TJ",
    "TZ",
    "TH",
    "TL",
    "TG",
    "TK",
    "TO",
    "TT",
    "TN",
    "TR",
    "TM",
    "TC",
    "TV",
    "UG",
    "UA",
    "AE",
    "GB",
    "UM",
    "UY",
    "UZ",
    "VU",
    "VE",
    "VN",
    "VG",
    "VI",
    "WF",
    "EH",
    "YE",
    "ZM",
    "ZW",
    "AX",
    "ZZ",
    "XX",
    "CS",
  ],
};
const node108 = {
  type: "object",
  properties: {
    streetName: { type: "string" },
    buildingNumber: { type: "string" },
    postalCode: { type: "string" },
    city: { type: "string" },
    subdivision: { type: "string" },
    district: { type: "string" },
    country: node109,
  },
};
const node107 = {
  allOf: [
    node24,
    {
      type: "object",
      required: ["accountHolder", "bankAccountNumber", "routingNumber"],
      properties: {
        accountHolder: node102,
        bankName: { type: "string" },
        bankAccountNumber: node105,
        routingNumber: node106,
        bankAddress: node108,
      },
    },
  ],
};
const node111 = { type: "string", pattern: "^\\d{18}$" };
const node110 = {
  allOf: [
    node25,
    {
      type: "object",
      required: ["accountHolder", "bankAccountNumber"],
      properties: { accountHolder: node102, bankName: { type: "string" }, bankAccountNumber: node111 },
    },
  ],
};
const node113 = {
  allOf: [
    node26,
    {
      type: "object",
      required: ["accountHolder", "pixKey", "keyType"],
      properties: {
        accountHolder: node102,
        pixKey: { type: "string" },
        keyType: { type: "string", enum: ["cpf", "cnpj", "email", "phone", "random"] },
        bankName: { type: "string" },
        bankCode: { type: "string" },
      },
    },
  ],
};
const node112 = {
  allOf: [node113, { type: "object", properties: { qrCode: { type: "string" }, expirationDate: { type: "string" } } }],
};
const node115 = { type: "string", pattern: "^\\d{8}$" };
const node116 = { type: "string", pattern: "^\\d{6}$" };
const node117 = { type: "string", pattern: "^.{2}" };
const node118 = { type: "string", pattern: "^(?=.{1,140}$)[^\\s]+(\\s+[^\\s]+)*$" };
const node114 = {
  allOf: [
    node32,
    {
      type: "object",
      required: ["accountHolder", "accountNumber", "sortCode", "bankAccountCountry", "bankAccountHolderName"],
      properties: {
        accountHolder: node102,
        accountNumber: node115,
        sortCode: node116,
        bankAccountCountry: node117,
        bankAccountHolderName: node118,
        bankName: { type: "string" },
      },
    },
  ],
};
const node119 = {
  allOf: [
    node27,
    {
      type: "object",
      required: ["accountHolder", "iban"],
      properties: {
        accountHolder: node102,
        iban: node103,
        bic: { type: "string" },
        bankName: { type: "string" },
        bankBranch: { type: "string" },
        bankAddress: { type: "string" },
        purposeCode: { type: "string" },
        taxId: { type: "string" },
      },
    },
  ],
};
const node121 = { type: "object", properties: { url: { type: "string" }, expiresAt: { type: "string" } } };
const node120 = {
  allOf: [
    node28,
    {
      type: "object",
      required: ["accountHolder", "accountNumber", "bankName", "bankCode"],
      properties: {
        accountHolder: node102,
        accountNumber: node105,
        bankName: { type: "string" },
        bankCode: { type: "string" },
        successPaymentInstructionRedirect: { type: "string" },
        paymentRedirect: node121,
      },
    },
  ],
};
const node124 = { type: "string", pattern: "^\\+[1-9]\\d{1,14}$" };
const node123 = {
  allOf: [
    node29,
    {
      type: "object",
      required: ["mobilePhoneNumber", "email", "provider", "accountHolder"],
      properties: {
        mobilePhoneNumber: node124,
        email: { type: "string", format: "email" },
        provider: { type: "string", enum: ["m-pesa", "airtel", "mtn", "tigo", "orange", "wave"] },
      },
    },
  ],
};
const node125 = {
  allOf: [
    {
      type: "object",
      required: ["accountHolder"],
      properties: {
        accountHolder: node102,
        beneficiaryDocumentId: { type: "string" },
        beneficiaryRelationship: { type: "string" },
      },
    },
  ],
};
const node122 = {
  allOf: [
    node123,
    node125,
    { type: "object", properties: { successPaymentInstructionRedirect: { type: "string" }, paymentRedirect: node121 } },
  ],
};
const node126 = {
  allOf: [
    node30,
    {
      type: "object",
      required: ["accountHolder", "type", "value", "accountNumber"],
      properties: {
        accountHolder: node102,
        type: { type: "string", enum: ["email"] },
        value: { type: "string" },
        bsb: { type: "string" },
        accountNumber: { type: "string" },
      },
    },
  ],
};
const node130 = {
  type: "object",
  required: ["type", "value"],
  properties: { type: { type: "string", enum: ["email"] }, value: { type: "string" } },
};
const node129 = {
  type: "object",
  required: ["recipientHandle"],
  properties: { recipientHandle: node130, message: { type: "string" } },
};
const node131 = {
  type: "object",
  required: ["autoDeposit"],
  properties: {
    autoDeposit: { type: "boolean" },
    securityQuestion: { type: "string" },
    securityAnswer: { type: "string" },
  },
};
const node128 = { allOf: [node129, node131] };
const node127 = {
  allOf: [node31, node128, { type: "object", required: ["accountHolder"], properties: { accountHolder: node102 } }],
};
const node132 = {
  allOf: [node33, { type: "object", required: ["accountId"], properties: { accountId: { type: "string" } } }],
};
const node100 = {
  oneOf: [node101, node104, node107, node110, node112, node114, node119, node120, node122, node126, node127, node132],
};
const node133 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["OnRamp"] }, from: node21, to: node59 },
};
const node99 = {
  allOf: [
    {
      type: "object",
      required: ["paymentInstructions"],
      properties: {
        paymentInstructions: { allOf: [node100, { type: "object", properties: { referenceId: { type: "string" } } }] },
      },
    },
    node133,
  ],
};
const node136 = { type: "object", properties: { takeFrom: { type: "string" } } };
const node135 = { allOf: [node37, node136] };
const node134 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["OnRamp"] }, from: node135, to: node59 },
};
const node139 = { allOf: [node59, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node138 = { allOf: [node139, { type: "object", properties: { blockchainTxId: { type: "string" } } }] };
const node137 = { allOf: [node138, { type: "object", properties: { actualFees: node91 } }] };
const node88 = { allOf: [node89, { oneOf: [node99, node134] }, { type: "object", properties: { receipt: node137 } }] };
const node143 = { allOf: [node34, { type: "object", properties: { address: { type: "string" } } }] };
const node145 = {
  allOf: [
    node28,
    {
      type: "object",
      required: ["accountHolder", "accountNumber", "bankName", "bankCode"],
      properties: {
        accountHolder: node102,
        accountNumber: node105,
        bankName: { type: "string" },
        bankCode: { type: "string" },
      },
    },
  ],
};
const node146 = { allOf: [node123, node125] };
const node148 = { allOf: [node129] };
const node147 = {
  allOf: [node31, node148, { type: "object", required: ["accountHolder"], properties: { accountHolder: node102 } }],
};
const node144 = {
  oneOf: [node101, node104, node107, node110, node113, node119, node145, node146, node126, node147, node114],
};
const node142 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["OffRamp"] }, from: node143, to: node144 },
};
const node141 = {
  allOf: [{ type: "object", required: ["paymentInstructions"], properties: { paymentInstructions: node59 } }, node142],
};
const node150 = { allOf: [node40, node136] };
const node149 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["OffRamp"] }, from: node150, to: node144 },
};
const node154 = { allOf: [node101, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node153 = { allOf: [node154, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node156 = { allOf: [node104, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node155 = { allOf: [node156, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node158 = { allOf: [node107, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node157 = { allOf: [node158, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node160 = { allOf: [node110, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node159 = { allOf: [node160, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node162 = { allOf: [node113, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node161 = { allOf: [node162, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node164 = { allOf: [node119, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node163 = { allOf: [node164, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node166 = { allOf: [node145, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node165 = { allOf: [node166, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node168 = { allOf: [node146, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node167 = { allOf: [node168, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node170 = { allOf: [node126, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node169 = { allOf: [node170, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node172 = { allOf: [node147, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node171 = { allOf: [node172, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node174 = { allOf: [node114, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node173 = { allOf: [node174, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node152 = {
  oneOf: [node153, node155, node157, node159, node161, node163, node165, node167, node169, node171, node173],
};
const node151 = { allOf: [node152, { type: "object", properties: { actualFees: node91 } }] };
const node140 = {
  allOf: [node89, { oneOf: [node141, node149] }, { type: "object", properties: { receipt: node151 } }],
};
const node177 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["Bridge"] }, from: node143, to: node59 },
};
const node176 = {
  allOf: [{ type: "object", required: ["paymentInstructions"], properties: { paymentInstructions: node59 } }, node177],
};
const node179 = { allOf: [node40, node136] };
const node178 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["Bridge"] }, from: node179, to: node59 },
};
const node180 = { allOf: [node138, { type: "object", properties: { actualFees: node91 } }] };
const node175 = {
  allOf: [node89, { oneOf: [node176, node178] }, { type: "object", properties: { receipt: node180 } }],
};
const node87 = { oneOf: [node88, node140, node175] };
const node182 = {
  type: "object",
  required: ["idempotencyKey", "amount"],
  properties: { idempotencyKey: { type: "string" }, amount: node13, customerReferenceId: { type: "string" } },
};
const node185 = { allOf: [node28, { type: "object", properties: { successRedirectUrl: { type: "string" } } }] };
const node186 = { allOf: [node123, { type: "object", properties: { successRedirectUrl: { type: "string" } } }] };
const node184 = {
  oneOf: [node22, node23, node24, node25, node26, node27, node185, node186, node30, node31, node32, node33],
};
const node183 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["OnRamp"] }, from: node184, to: node59 },
};
const node189 = { enum: ["FirstParty", "SecondParty", "ThirdParty"] };
const node190 = { type: "object", properties: { firstName: { type: "string" }, lastName: { type: "string" } } };
const node191 = {
  type: "string",
  enum: [
    "NIN Slip/Card",
    "BVN",
    "ID Card",
    "ID Book",
    "National ID",
    "Alien Card",
    "Passport",
    "Ecowas Card",
    "Rwanda Card",
    "Drivers License",
    "Resident Card",
    "Voter ID",
    "Health Insurance ID",
    "Ghana Card",
    "Refugee ID",
    "SSNIT",
    "Non Citizen ID",
    "National Registration Card",
  ],
};
const node188 = {
  type: "object",
  properties: {
    externalReferenceId: { type: "string" },
    entityType: { type: "string", enum: ["Individual"] },
    participantRelationshipType: node189,
    fullName: node190,
    dateOfBirth: { type: "string", format: "date" },
    postalAddress: node108,
    email: { type: "string", format: "email" },
    phone: node124,
    idNumber: { type: "string" },
    idType: node191,
    additionalIdNumber: { type: "string" },
    additionalIdType: node191,
  },
};
const node192 = {
  type: "object",
  properties: {
    externalReferenceId: { type: "string" },
    entityType: { type: "string", enum: ["Business"] },
    participantRelationshipType: node189,
    businessName: { type: "string" },
    registrationNumber: { type: "string" },
    postalAddress: node108,
    email: { type: "string", format: "email" },
    phone: node124,
  },
};
const node193 = {
  type: "object",
  properties: {
    vaspName: { type: "string" },
    vaspCountry: { type: "string" },
    vaspCode: { type: "string" },
    vaspWebsite: { type: "string" },
    vaspRegion: { type: "string" },
  },
};
const node187 = {
  type: "object",
  properties: {
    originator: { oneOf: [node188, node192] },
    beneficiary: { oneOf: [node188, node192] },
    originatingVasp: node193,
    beneficiaryVasp: node193,
  },
};
const node181 = {
  allOf: [
    node182,
    { oneOf: [node183, node134, node142, node149, node177, node178] },
    { type: "object", properties: { executionDetails: { oneOf: [node96] } } },
    { type: "object", properties: { participantsIdentification: node187 } },
  ],
};
const node194 = {
  type: "object",
  required: ["rate", "timestamp"],
  properties: { rate: { type: "string" }, timestamp: { type: "number", format: "UNIX-timestamp-epoch" } },
};
const node199 = {
  allOf: [node45, { type: "object", required: ["accountId"], properties: { accountId: { type: "string" } } }],
};
const node198 = { allOf: [node199, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node197 = { allOf: [node198, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node201 = { allOf: [node132, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node200 = { allOf: [node201] };
const node202 = {
  type: "object",
  required: ["transferMethod", "asset", "amount", "description"],
  properties: {
    transferMethod: { enum: ["OtherFiat"] },
    asset: node7,
    amount: node13,
    description: { type: "string" },
    tag: { type: "string" },
    referenceId: { type: "string" },
  },
};
const node196 = { oneOf: [node197, node200, node138, node153, node157, node202] };
const node203 = { enum: ["pending", "succeeded", "failed"] };
const node195 = {
  type: "object",
  required: ["id", "balanceAsset", "balanceAmount", "source", "status", "createdAt"],
  properties: {
    id: { type: "string" },
    balanceAsset: node6,
    balanceAmount: node13,
    source: node196,
    depositAddressId: { type: "string" },
    status: node203,
    createdAt: { type: "string", format: "date-time" },
    finalizedAt: { type: "string", format: "date-time" },
  },
};
const node205 = { oneOf: [node59, node101, node199, node132] };
const node206 = { enum: ["enabled", "disabled"] };
const node204 = {
  type: "object",
  required: ["id", "destination", "status"],
  properties: { id: { type: "string" }, destination: node205, status: node206 },
};
const node207 = {
  type: "object",
  required: ["idempotencyKey", "transferMethod"],
  properties: { idempotencyKey: { type: "string" }, transferMethod: { oneOf: [node34, node22] } },
};
const node211 = { enum: ["pending", "succeeded", "failed"] };
const node212 = {
  type: "object",
  required: ["status", "message", "createdAt"],
  properties: { status: node211, message: { type: "string" }, createdAt: { type: "string", format: "date-time" } },
};
const node210 = {
  type: "object",
  required: ["id", "balanceAsset", "balanceAmount", "status", "createdAt"],
  properties: {
    id: { type: "string" },
    balanceAsset: node6,
    balanceAmount: node13,
    status: node211,
    createdAt: { type: "string", format: "date-time" },
    finalizedAt: { type: "string", format: "date-time" },
    events: { type: "array", items: node212 },
  },
};
const node209 = {
  allOf: [node210, { type: "object", required: ["destination"], properties: { destination: node197 } }],
};
const node213 = {
  allOf: [node210, { type: "object", required: ["destination"], properties: { destination: node200 } }],
};
const node214 = {
  allOf: [node210, { type: "object", required: ["destination"], properties: { destination: node138 } }],
};
const node216 = { oneOf: [node153, node202] };
const node215 = {
  allOf: [node210, { type: "object", required: ["destination"], properties: { destination: node216 } }],
};
const node208 = { oneOf: [node209, node213, node214, node215] };
const node218 = {
  type: "object",
  required: ["idempotencyKey", "balanceAmount"],
  properties: { idempotencyKey: { type: "string" }, balanceAmount: node13 },
};
const node217 = {
  allOf: [
    node218,
    {
      type: "object",
      required: ["balanceAsset", "destination"],
      properties: { balanceAsset: node6, destination: node139, participantsIdentification: node187 },
    },
  ],
};
const node220 = { oneOf: [node154] };
const node219 = {
  allOf: [
    node218,
    {
      type: "object",
      required: ["balanceAsset", "destination"],
      properties: { balanceAsset: node6, destination: node220 },
    },
  ],
};
const node221 = {
  allOf: [
    node218,
    {
      type: "object",
      required: ["balanceAsset", "destination"],
      properties: { balanceAsset: { oneOf: [node7, node12] }, destination: node198 },
    },
  ],
};
const node222 = {
  allOf: [
    node218,
    {
      type: "object",
      required: ["balanceAsset", "destination"],
      properties: { balanceAsset: node6, destination: node201, referenceId: { type: "string" } },
    },
  ],
};
const node225 = {
  oneOf: [
    { type: "string", pattern: "^\\*$" },
    { type: "array", items: { type: "string" } },
  ],
};
const node224 = {
  type: "object",
  required: ["accounts", "balances"],
  properties: {
    accounts: node225,
    balances: node225,
    transfers: node225,
    transfersBlockchain: node225,
    transfersFiat: node225,
    transfersPeerAccounts: node225,
    transfersInternal: node225,
    liquidity: node225,
    collateral: node225,
    ramps: node225,
    rates: node225,
  },
};
const node228 = { type: "object" };
const node227 = { type: "object", properties: { userIdentification: node228 } };
const node230 = {
  type: "object",
  required: ["value"],
  properties: { value: { type: "string", enum: ["ApprovedAddressesOnly", "AllAddresses"] } },
};
const node229 = { allOf: [node227, { type: "object", properties: { withdrawalAddressPolicy: node230 } }] };
const node226 = {
  type: "object",
  properties: {
    accounts: node227,
    balances: node227,
    transfers: node227,
    transfersBlockchain: node229,
    transfersFiat: node227,
    transfersPeerAccounts: node227,
    transfersInternal: node227,
    liquidity: node227,
    ramps: node227,
    rates: node227,
  },
};
const node223 = {
  type: "object",
  required: ["version", "components"],
  properties: {
    version: { type: "string", pattern: "^(\\d)+\\.(\\d)+\\.(\\d)+$" },
    components: node224,
    requirements: node226,
  },
};
const node233 = {
  type: "object",
  required: ["id", "name", "symbol", "decimalPlaces", "type"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    symbol: { type: "string" },
    description: { type: "string" },
    decimalPlaces: { type: "integer" },
    testAsset: { type: "boolean" },
  },
};
const node232 = {
  allOf: [node233, { type: "object", required: ["type"], properties: { type: { enum: ["BucketAsset"] } } }],
};
const node234 = {
  allOf: [
    node233,
    {
      type: "object",
      required: ["type", "blockchain", "contractAddress"],
      properties: { type: { enum: ["Erc20Token"] }, blockchain: node10, contractAddress: { type: "string" } },
    },
  ],
};
const node235 = {
  allOf: [
    node233,
    {
      type: "object",
      required: ["type", "blockchain", "contractAddress"],
      properties: { type: { enum: ["Bep20Token"] }, blockchain: node10, contractAddress: { type: "string" } },
    },
  ],
};
const node236 = {
  allOf: [
    node233,
    {
      type: "object",
      required: ["type", "blockchain", "issuerAddress", "stellarCurrencyCode"],
      properties: {
        type: { enum: ["StellarToken"] },
        blockchain: node10,
        issuerAddress: { type: "string" },
        stellarCurrencyCode: { type: "string" },
      },
    },
  ],
};
const node237 = {
  allOf: [
    node233,
    {
      type: "object",
      required: ["type", "blockchain", "contractAddress"],
      properties: { type: { enum: ["Jetton", "Trc20Token"] }, blockchain: node10, contractAddress: { type: "string" } },
    },
  ],
};
const node238 = {
  allOf: [
    node233,
    {
      type: "object",
      required: ["type", "blockchain", "mintAddress"],
      properties: { type: { enum: ["SplToken"] }, blockchain: node10, mintAddress: { type: "string" } },
    },
  ],
};
const node231 = { anyOf: [node232, node234, node235, node236, node237, node238] };
const node240 = {
  type: "object",
  required: ["id", "fromAsset", "toAsset"],
  properties: { id: { type: "string" }, fromAsset: node6, toAsset: node6 },
};
const node239 = {
  type: "object",
  required: ["capabilities"],
  properties: { capabilities: { type: "array", items: node240 } },
};
const getAccountsQuery = /* @__PURE__ */ Object.assign(validate21, {
  schema: {
    type: "object",
    properties: {
      limit: { type: "integer", minimum: 1, maximum: 200 },
      startingAfter: { type: "string" },
      endingBefore: { type: "string" },
      balances: { type: "boolean" },
    },
  },
});
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit !== void 0) {
        let data0 = data.limit;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate21.errors = [
            {
              instancePath: instancePath + "/limit",
              schemaPath: "#/properties/limit/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            },
          ];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number") {
            if (data0 > 200 || isNaN(data0)) {
              validate21.errors = [
                {
                  instancePath: instancePath + "/limit",
                  schemaPath: "#/properties/limit/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 200 },
                  message: "must be <= 200",
                },
              ];
              return false;
            } else {
              if (data0 < 1 || isNaN(data0)) {
                validate21.errors = [
                  {
                    instancePath: instancePath + "/limit",
                    schemaPath: "#/properties/limit/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                  },
                ];
                return false;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.startingAfter !== void 0) {
          const _errs3 = errors;
          if (typeof data.startingAfter !== "string") {
            validate21.errors = [
              {
                instancePath: instancePath + "/startingAfter",
                schemaPath: "#/properties/startingAfter/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.endingBefore !== void 0) {
            const _errs5 = errors;
            if (typeof data.endingBefore !== "string") {
              validate21.errors = [
                {
                  instancePath: instancePath + "/endingBefore",
                  schemaPath: "#/properties/endingBefore/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.balances !== void 0) {
              const _errs7 = errors;
              if (typeof data.balances !== "boolean") {
                validate21.errors = [
                  {
                    instancePath: instancePath + "/balances",
                    schemaPath: "#/properties/balances/type",
                    keyword: "type",
                    params: { type: "boolean" },
                    message: "must be boolean",
                  },
                ];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate21.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
const getAccountsHeader = /* @__PURE__ */ Object.assign(validate22, {
  schema: { type: "object", properties: { "X-FBAPI-INITIATED-BY": { type: "string" } } },
});
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["X-FBAPI-INITIATED-BY"] !== void 0) {
        if (typeof data["X-FBAPI-INITIATED-BY"] !== "string") {
          validate22.errors = [
            {
              instancePath: instancePath + "/X-FBAPI-INITIATED-BY",
              schemaPath: "#/properties/X-FBAPI-INITIATED-BY/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            },
          ];
          return false;
        }
      }
    } else {
      validate22.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
const getAccountsResponse200 = /* @__PURE__ */ Object.assign(validate23, {
  schema: { type: "object", required: ["accounts"], properties: { accounts: { type: "array", items: node0 } } },
});
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate26.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            validate26.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate26.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
const schema18 = {
  type: "string",
  enum: [
    "ADP",
    "AED",
    "AFA",
    "AFN",
    "ALK",
    "ALL",
    "AMD",
    "ANG",
    "AOA",
    "AOK",
    "AON",
    "AOR",
    "ARA",
    "ARP",
    "ARS",
    "ARY",
    "ATS",
    "AUD",
    "AWG",
    "AYM",
    "AZM",
    "BAD",
    "BAM",
    "BBD",
    "BDT",
    "BEC",
    "BEF",
    "BEL",
    "BGJ",
    "BGK",
    "BGL",
    "BGN",
    "BHD",
    "BIF",
    "BMD",
    "BND",
    "BOB",
    "BOP",
    "BOV",
    "BRB",
    "BRC",
    "BRE",
    "BRL",
    "BRN",
    "BRR",
    "BSD",
    "BTN",
    "BUK",
    "BWP",
    "BYB",
    "BYN",
    "BYR",
    "BZD",
    "CAD",
    "CDF",
    "CHC",
    "CHE",
    "CHF",
    "CHW",
    "CLF",
    "CLP",
    "CNY",
    "COP",
    "COU",
    "CRC",
    "CSD",
    "CSJ",
    "CSK",
    "CUC",
    "CUP",
    "CVE",
    "CYP",
    "CZK",
    "DDM",
    "DEM",
    "DJF",
    "DKK",
    "DOP",
    "DZD",
    "ECS",
    "ECV",
    "EEK",
    "EGP",
    "ERN",
    "ESA",
    "ESB",
    "ESP",
    "ETB",
    "EUR",
    "FIM",
    "FJD",
    "FKP",
    "FRF",
    "GBP",
    "GEK",
    "GEL",
    "GHC",
    "GHP",
    "GHS",
    "GIP",
    "GMD",
    "GNE",
    "GNF",
    "GNS",
    "GQE",
    "GRD",
    "GTQ",
    "GWE",
    "GWP",
    "GYD",
    "HKD",
    "HNL",
    "HRD",
    "HRK",
    "HTG",
    "HUF",
    "IDR",
    "IEP",
    "ILP",
    "ILR",
    "ILS",
    "INR",
    "IQD",
    "IRR",
    "ISJ",
    "ISK",
    "ITL",
    "JMD",
    "JOD",
    "JPY",
    "KES",
    "KGS",
    "KHR",
    "KMF",
    "KPW",
    "KRW",
    "KWD",
    "KYD",
    "KZT",
    "LAJ",
    "LAK",
    "LBP",
    "LKR",
    "LRD",
    "LSL",
    "LSM",
    "LTL",
    "LTT",
    "LUC",
    "LUF",
    "LUL",
    "LVL",
    "LVR",
    "LYD",
    "MAD",
    "MDL",
    "MGA",
    "MGF",
    "MKD",
    "MLF",
    "MMK",
    "MNT",
    "MOP",
    "MRO",
    "MRU",
    "MTL",
    "MTP",
    "MUR",
    "MVQ",
    "MVR",
    "MWK",
    "MXN",
    "MXP",
    "MXV",
    "MYR",
    "MZE",
    "MZM",
    "NAD",
    "NGN",
    "NIC",
    "NIO",
    "NLG",
    "NOK",
    "NPR",
    "NZD",
    "OMR",
    "PAB",
    "PEH",
    "PEI",
    "PEN",
    "PES",
    "PGK",
    "PHP",
    "PKR",
    "PLN",
    "PLZ",
    "PTE",
    "PYG",
    "QAR",
    "RHD",
    "ROK",
    "ROL",
    "RON",
    "RSD",
    "RUB",
    "RUR",
    "RWF",
    "SAR",
    "SBD",
    "SCR",
    "SDD",
    "SDG",
    "SDP",
    "SEK",
    "SGD",
    "SHP",
    "SIT",
    "SKK",
    "SLL",
    "SOS",
    "SRD",
    "SRG",
    "SSP",
    "STD",
    "STN",
    "SUR",
    "SVC",
    "SYP",
    "SZL",
    "THB",
    "TJR",
    "TJS",
    "TMM",
    "TMT",
    "TND",
    "TOP",
    "TPE",
    "TRL",
    "TRY",
    "TTD",
    "TWD",
    "TZS",
    "UAH",
    "UAK",
    "UGS",
    "UGW",
    "UGX",
    "USD",
    "USN",
    "USS",
    "UYI",
    "UYN",
    "UYP",
    "UYU",
    "UYW",
    "UZS",
    "VEB",
    "VEF",
    "VES",
    "VNC",
    "VND",
    "VUV",
    "WST",
    "XAF",
    "XCD",
    "XOF",
    "XPF",
    "XSU",
    "XTS",
    "XUA",
    "XXX",
    "YDD",
    "YER",
    "YUD",
    "YUM",
    "YUN",
    "ZAL",
    "ZAR",
    "ZMK",
    "ZMW",
    "ZRN",
    "ZRZ",
    "ZWC",
    "ZWD",
    "ZWL",
    "ZWN",
    "ZWR",
  ],
};
const func0 = equal;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate34.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  let valid0;
  valid0 = false;
  for (const v0 of schema18.enum) {
    if (func0(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    validate34.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema18.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.nationalCurrencyCode === void 0 && (missing0 = "nationalCurrencyCode")) {
        validate33.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.nationalCurrencyCode !== void 0) {
          const _errs1 = errors;
          if (
            !validate34(data.nationalCurrencyCode, {
              instancePath: instancePath + "/nationalCurrencyCode",
              parentData: data,
              parentDataProperty: "nationalCurrencyCode",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.testAsset !== void 0) {
            const _errs2 = errors;
            if (typeof data.testAsset !== "boolean") {
              validate33.errors = [
                {
                  instancePath: instancePath + "/testAsset",
                  schemaPath: "#/properties/testAsset/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate33.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
const schema20 = {
  type: "string",
  enum: [
    "Algorand",
    "Arbitrum",
    "Astar",
    "Aurora",
    "Avalanche",
    "Axelar",
    "Base",
    "Berachain",
    "Bitcoin",
    "Bitcoin Cash",
    "Bitcoin Cash ABC",
    "Bitcoin SV",
    "Bitkub Chain",
    "BNB",
    "Canto",
    "Cardano",
    "Celestia",
    "Celo",
    "Chiliz Chain",
    "Chiliz Legacy Chain",
    "Cortex",
    "Cosmos",
    "Dash",
    "Dogecoin",
    "DYDX",
    "eCash",
    "EOS",
    "Ethereum",
    "Ethereum Classic",
    "EthereumPoW",
    "Evmos",
    "Fantom Opera",
    "Flare",
    "Hedera",
    "HT Chain",
    "KAVA",
    "Kusama",
    "Fraxtal",
    "Litecoin",
    "Moonbeam",
    "Moonriver",
    "NEAR Protocol",
    "NEM NIS1",
    "Oasys",
    "Optimism",
    "Osmosis",
    "Palm",
    "Polkadot",
    "Polygon PoS",
    "Ronin",
    "RSK",
    "Shimmer",
    "Solana",
    "Songbird Canary-Network",
    "Stellar",
    "SX Network",
    "Terra 2.0",
    "Terra Classic",
    "Tezos",
    "TON",
    "TokenEX",
    "TRON",
    "Velas",
    "WEMIX",
    "XDB Chain",
    "XinFin Network",
    "XRP",
    "ZCash",
    "Linea",
    "Babylon",
    "Canton",
    "BNB Smart Chain",
    "HyperEVM",
    "Sui",
  ],
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate38.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (
    !(
      data === "Algorand" ||
      data === "Arbitrum" ||
      data === "Astar" ||
      data === "Aurora" ||
      data === "Avalanche" ||
      data === "Axelar" ||
      data === "Base" ||
      data === "Berachain" ||
      data === "Bitcoin" ||
      data === "Bitcoin Cash" ||
      data === "Bitcoin Cash ABC" ||
      data === "Bitcoin SV" ||
      data === "Bitkub Chain" ||
      data === "BNB" ||
      data === "Canto" ||
      data === "Cardano" ||
      data === "Celestia" ||
      data === "Celo" ||
      data === "Chiliz Chain" ||
      data === "Chiliz Legacy Chain" ||
      data === "Cortex" ||
      data === "Cosmos" ||
      data === "Dash" ||
      data === "Dogecoin" ||
      data === "DYDX" ||
      data === "eCash" ||
      data === "EOS" ||
      data === "Ethereum" ||
      data === "Ethereum Classic" ||
      data === "EthereumPoW" ||
      data === "Evmos" ||
      data === "Fantom Opera" ||
      data === "Flare" ||
      data === "Hedera" ||
      data === "HT Chain" ||
      data === "KAVA" ||
      data === "Kusama" ||
      data === "Fraxtal" ||
      data === "Litecoin" ||
      data === "Moonbeam" ||
      data === "Moonriver" ||
      data === "NEAR Protocol" ||
      data === "NEM NIS1" ||
      data === "Oasys" ||
      data === "Optimism" ||
      data === "Osmosis" ||
      data === "Palm" ||
      data === "Polkadot" ||
      data === "Polygon PoS" ||
      data === "Ronin" ||
      data === "RSK" ||
      data === "Shimmer" ||
      data === "Solana" ||
      data === "Songbird Canary-Network" ||
      data === "Stellar" ||
      data === "SX Network" ||
      data === "Terra 2.0" ||
      data === "Terra Classic" ||
      data === "Tezos" ||
      data === "TON" ||
      data === "TokenEX" ||
      data === "TRON" ||
      data === "Velas" ||
      data === "WEMIX" ||
      data === "XDB Chain" ||
      data === "XinFin Network" ||
      data === "XRP" ||
      data === "ZCash" ||
      data === "Linea" ||
      data === "Babylon" ||
      data === "Canton" ||
      data === "BNB Smart Chain" ||
      data === "HyperEVM" ||
      data === "Sui"
    )
  ) {
    validate38.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema20.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
const schema21 = {
  type: "string",
  enum: [
    "ADA",
    "ALGO",
    "ASTR",
    "ATOM",
    "AURORA",
    "AVAX",
    "AXL",
    "BCH",
    "BCHA",
    "BERA",
    "BITKUB",
    "BNB",
    "BSV",
    "BTC",
    "CANTO",
    "CELESTIA",
    "CELO",
    "CHZ",
    "CHZ2",
    "CTXC",
    "DASH",
    "DOGE",
    "DOT",
    "DYDX",
    "EOS",
    "ETC",
    "ETH",
    "ETHW",
    "EVMOS",
    "FLR",
    "FTM",
    "GLMR",
    "HBAR",
    "HT",
    "KAVA",
    "KSM",
    "FRAX",
    "LTC",
    "LUNA",
    "LUNA2",
    "MATIC",
    "MOVR",
    "NEAR",
    "OAS",
    "OSMO",
    "PALM",
    "RON",
    "RSK",
    "SMR",
    "SOL",
    "SONGBIRD",
    "SXNETWORK",
    "TKX",
    "TRX",
    "VLX",
    "WEMIX",
    "XDB",
    "XDC",
    "XEC",
    "XEM",
    "XLM",
    "XRP",
    "XTZ",
    "ZEC",
    "GRAM",
    "BABY",
    "CANTON",
    "HYPE",
    "SUI",
  ],
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate40.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (
    !(
      data === "ADA" ||
      data === "ALGO" ||
      data === "ASTR" ||
      data === "ATOM" ||
      data === "AURORA" ||
      data === "AVAX" ||
      data === "AXL" ||
      data === "BCH" ||
      data === "BCHA" ||
      data === "BERA" ||
      data === "BITKUB" ||
      data === "BNB" ||
      data === "BSV" ||
      data === "BTC" ||
      data === "CANTO" ||
      data === "CELESTIA" ||
      data === "CELO" ||
      data === "CHZ" ||
      data === "CHZ2" ||
      data === "CTXC" ||
      data === "DASH" ||
      data === "DOGE" ||
      data === "DOT" ||
      data === "DYDX" ||
      data === "EOS" ||
      data === "ETC" ||
      data === "ETH" ||
      data === "ETHW" ||
      data === "EVMOS" ||
      data === "FLR" ||
      data === "FTM" ||
      data === "GLMR" ||
      data === "HBAR" ||
      data === "HT" ||
      data === "KAVA" ||
      data === "KSM" ||
      data === "FRAX" ||
      data === "LTC" ||
      data === "LUNA" ||
      data === "LUNA2" ||
      data === "MATIC" ||
      data === "MOVR" ||
      data === "NEAR" ||
      data === "OAS" ||
      data === "OSMO" ||
      data === "PALM" ||
      data === "RON" ||
      data === "RSK" ||
      data === "SMR" ||
      data === "SOL" ||
      data === "SONGBIRD" ||
      data === "SXNETWORK" ||
      data === "TKX" ||
      data === "TRX" ||
      data === "VLX" ||
      data === "WEMIX" ||
      data === "XDB" ||
      data === "XDC" ||
      data === "XEC" ||
      data === "XEM" ||
      data === "XLM" ||
      data === "XRP" ||
      data === "XTZ" ||
      data === "ZEC" ||
      data === "GRAM" ||
      data === "BABY" ||
      data === "CANTON" ||
      data === "HYPE" ||
      data === "SUI"
    )
  ) {
    validate40.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema21.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.blockchain === void 0 && (missing0 = "blockchain")) ||
        (data.cryptocurrencySymbol === void 0 && (missing0 = "cryptocurrencySymbol"))
      ) {
        validate37.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.blockchain !== void 0) {
          const _errs1 = errors;
          if (
            !validate38(data.blockchain, {
              instancePath: instancePath + "/blockchain",
              parentData: data,
              parentDataProperty: "blockchain",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.cryptocurrencySymbol !== void 0) {
            const _errs2 = errors;
            if (
              !validate40(data.cryptocurrencySymbol, {
                instancePath: instancePath + "/cryptocurrencySymbol",
                parentData: data,
                parentDataProperty: "cryptocurrencySymbol",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.testAsset !== void 0) {
              const _errs3 = errors;
              if (typeof data.testAsset !== "boolean") {
                validate37.errors = [
                  {
                    instancePath: instancePath + "/testAsset",
                    schemaPath: "#/properties/testAsset/type",
                    keyword: "type",
                    params: { type: "boolean" },
                    message: "must be boolean",
                  },
                ];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate37.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.assetId === void 0 && (missing0 = "assetId")) {
        validate43.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.assetId !== void 0) {
          if (typeof data.assetId !== "string") {
            validate43.errors = [
              {
                instancePath: instancePath + "/assetId",
                schemaPath: "#/properties/assetId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate43.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate43(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate32.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
const pattern0 = /* @__PURE__ */ new RegExp("^\\d+(\\.\\d+)?", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate46.errors = [
          {
            instancePath,
            schemaPath: "#/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d+(\\.\\d+)?" },
            message: 'must match pattern "^\\d+(\\.\\d+)?"',
          },
        ];
        return false;
      }
    } else {
      validate46.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.availableAmount === void 0 && (missing0 = "availableAmount"))
      ) {
        validate31.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate31.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.asset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.asset, {
                instancePath: instancePath + "/asset",
                parentData: data,
                parentDataProperty: "asset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.availableAmount !== void 0) {
              const _errs4 = errors;
              if (
                !validate46(data.availableAmount, {
                  instancePath: instancePath + "/availableAmount",
                  parentData: data,
                  parentDataProperty: "availableAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lockedAmount !== void 0) {
                const _errs5 = errors;
                if (
                  !validate46(data.lockedAmount, {
                    instancePath: instancePath + "/lockedAmount",
                    parentData: data,
                    parentDataProperty: "lockedAmount",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate31.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.creditAmount === void 0 && (missing0 = "creditAmount")) {
          validate30.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.creditAmount !== void 0) {
            if (
              !validate46(data.creditAmount, {
                instancePath: instancePath + "/creditAmount",
                parentData: data,
                parentDataProperty: "creditAmount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate30.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        const _errs2 = errors;
        let valid1 = false;
        const _errs3 = errors;
        if (
          !validate30(data0, {
            instancePath: instancePath + "/" + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs4 = errors;
          if (
            !validate31(data0, {
              instancePath: instancePath + "/" + i0,
              parentData: data,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
        }
        if (!valid1) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/anyOf",
            keyword: "anyOf",
            params: {},
            message: "must match a schema in anyOf",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
          validate29.errors = vErrors;
          return false;
        } else {
          errors = _errs2;
          if (vErrors !== null) {
            if (_errs2) {
              vErrors.length = _errs2;
            } else {
              vErrors = null;
            }
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate29.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" },
      ];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
const schema24 = { type: "string", enum: ["active", "inactive"] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate54.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "active" || data === "inactive")) {
    validate54.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema24.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.title === void 0 && (missing0 = "title")) || (data.status === void 0 && (missing0 = "status"))) {
        validate28.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.title !== void 0) {
          const _errs1 = errors;
          if (typeof data.title !== "string") {
            validate28.errors = [
              {
                instancePath: instancePath + "/title",
                schemaPath: "#/properties/title/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== void 0) {
            const _errs3 = errors;
            if (typeof data.description !== "string") {
              validate28.errors = [
                {
                  instancePath: instancePath + "/description",
                  schemaPath: "#/properties/description/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.balances !== void 0) {
              const _errs5 = errors;
              if (
                !validate29(data.balances, {
                  instancePath: instancePath + "/balances",
                  parentData: data,
                  parentDataProperty: "balances",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                const _errs6 = errors;
                if (
                  !validate54(data.status, {
                    instancePath: instancePath + "/status",
                    parentData: data,
                    parentDataProperty: "status",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.parentId !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.parentId !== "string") {
                    validate28.errors = [
                      {
                        instancePath: instancePath + "/parentId",
                        schemaPath: "#/properties/parentId/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate28.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.accounts === void 0 && (missing0 = "accounts")) {
        validate23.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.accounts !== void 0) {
          let data0 = data.accounts;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate25(data0[i0], {
                    instancePath: instancePath + "/accounts/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate23.errors = [
                {
                  instancePath: instancePath + "/accounts",
                  schemaPath: "#/properties/accounts/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate23.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
const BadRequestError = /* @__PURE__ */ Object.assign(validate58, { schema: node15 });
const schema25 = {
  type: "object",
  required: ["message", "errorType"],
  properties: {
    message: { type: "string" },
    errorType: {
      enum: [
        "schema-error",
        "schema-property-error",
        "bad-request",
        "unknown-asset",
        "unsupported-conversion",
        "quote-not-ready",
        "deposit-address-disabled",
        "order-not-trading",
        "idempotency-key-reuse",
        "deposit-address-creation-not-allowed",
        "unsupported-transfer-method",
        "transfer-destination-not-allowed",
        "unsupported-ramp-method",
        "unsupported-source-asset",
        "unsupported-destination-asset",
        "amount-below-minimum",
        "pii-missing",
        "unsupported-external-source",
        "unsupported-region",
        "destination-not-whitelisted",
      ],
    },
    propertyName: { type: "string" },
    requestPart: { $ref: "#/components/schemas/RequestPart" },
  },
};
const schema26 = { enum: ["params", "body", "querystring", "headers"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "params" || data === "body" || data === "querystring" || data === "headers")) {
    validate59.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema26.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.message === void 0 && (missing0 = "message")) ||
        (data.errorType === void 0 && (missing0 = "errorType"))
      ) {
        validate58.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate58.errors = [
              {
                instancePath: instancePath + "/message",
                schemaPath: "#/properties/message/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errorType !== void 0) {
            let data1 = data.errorType;
            const _errs3 = errors;
            if (
              !(
                data1 === "schema-error" ||
                data1 === "schema-property-error" ||
                data1 === "bad-request" ||
                data1 === "unknown-asset" ||
                data1 === "unsupported-conversion" ||
                data1 === "quote-not-ready" ||
                data1 === "deposit-address-disabled" ||
                data1 === "order-not-trading" ||
                data1 === "idempotency-key-reuse" ||
                data1 === "deposit-address-creation-not-allowed" ||
                data1 === "unsupported-transfer-method" ||
                data1 === "transfer-destination-not-allowed" ||
                data1 === "unsupported-ramp-method" ||
                data1 === "unsupported-source-asset" ||
                data1 === "unsupported-destination-asset" ||
                data1 === "amount-below-minimum" ||
                data1 === "pii-missing" ||
                data1 === "unsupported-external-source" ||
                data1 === "unsupported-region" ||
                data1 === "destination-not-whitelisted"
              )
            ) {
              validate58.errors = [
                {
                  instancePath: instancePath + "/errorType",
                  schemaPath: "#/properties/errorType/enum",
                  keyword: "enum",
                  params: { allowedValues: schema25.properties.errorType.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.propertyName !== void 0) {
              const _errs4 = errors;
              if (typeof data.propertyName !== "string") {
                validate58.errors = [
                  {
                    instancePath: instancePath + "/propertyName",
                    schemaPath: "#/properties/propertyName/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.requestPart !== void 0) {
                const _errs6 = errors;
                if (
                  !validate59(data.requestPart, {
                    instancePath: instancePath + "/requestPart",
                    parentData: data,
                    parentDataProperty: "requestPart",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate58.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
const UnauthorizedError = /* @__PURE__ */ Object.assign(validate61, { schema: node17 });
const schema27 = {
  type: "object",
  required: ["message", "errorType"],
  properties: {
    message: { type: "string" },
    errorType: { enum: ["unauthorized"] },
    propertyName: { enum: ["X-FBAPI-KEY"] },
    requestPart: { enum: ["headers"] },
  },
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.message === void 0 && (missing0 = "message")) ||
        (data.errorType === void 0 && (missing0 = "errorType"))
      ) {
        validate61.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate61.errors = [
              {
                instancePath: instancePath + "/message",
                schemaPath: "#/properties/message/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errorType !== void 0) {
            const _errs3 = errors;
            if (!(data.errorType === "unauthorized")) {
              validate61.errors = [
                {
                  instancePath: instancePath + "/errorType",
                  schemaPath: "#/properties/errorType/enum",
                  keyword: "enum",
                  params: { allowedValues: schema27.properties.errorType.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.propertyName !== void 0) {
              const _errs4 = errors;
              if (!(data.propertyName === "X-FBAPI-KEY")) {
                validate61.errors = [
                  {
                    instancePath: instancePath + "/propertyName",
                    schemaPath: "#/properties/propertyName/enum",
                    keyword: "enum",
                    params: { allowedValues: schema27.properties.propertyName.enum },
                    message: "must be equal to one of the allowed values",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.requestPart !== void 0) {
                const _errs5 = errors;
                if (!(data.requestPart === "headers")) {
                  validate61.errors = [
                    {
                      instancePath: instancePath + "/requestPart",
                      schemaPath: "#/properties/requestPart/enum",
                      keyword: "enum",
                      params: { allowedValues: schema27.properties.requestPart.enum },
                      message: "must be equal to one of the allowed values",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate61.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
const GeneralError = /* @__PURE__ */ Object.assign(validate62, { schema: node18 });
const schema28 = {
  type: "object",
  required: ["message", "errorType"],
  properties: { message: { type: "string" }, errorType: { enum: ["internal-error", "not-found"] } },
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.message === void 0 && (missing0 = "message")) ||
        (data.errorType === void 0 && (missing0 = "errorType"))
      ) {
        validate62.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate62.errors = [
              {
                instancePath: instancePath + "/message",
                schemaPath: "#/properties/message/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errorType !== void 0) {
            let data1 = data.errorType;
            const _errs3 = errors;
            if (!(data1 === "internal-error" || data1 === "not-found")) {
              validate62.errors = [
                {
                  instancePath: instancePath + "/errorType",
                  schemaPath: "#/properties/errorType/enum",
                  keyword: "enum",
                  params: { allowedValues: schema28.properties.errorType.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate62.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
const getAccountDetailsPath = /* @__PURE__ */ Object.assign(validate63, {
  schema: {
    type: "object",
    properties: { accountId: { type: "string", pattern: "^[A-Za-z0-9_-]+$" } },
    required: ["accountId"],
  },
});
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.accountId === void 0 && (missing0 = "accountId")) {
        validate63.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.accountId !== void 0) {
          let data0 = data.accountId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern1.test(data0)) {
                validate63.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z0-9_-]+$" },
                    message: 'must match pattern "^[A-Za-z0-9_-]+$"',
                  },
                ];
                return false;
              }
            } else {
              validate63.errors = [
                {
                  instancePath: instancePath + "/accountId",
                  schemaPath: "#/properties/accountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate63.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
const getAccountDetailsQuery = /* @__PURE__ */ Object.assign(validate64, {
  schema: { type: "object", properties: { balances: { type: "boolean" } } },
});
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.balances !== void 0) {
        if (typeof data.balances !== "boolean") {
          validate64.errors = [
            {
              instancePath: instancePath + "/balances",
              schemaPath: "#/properties/balances/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            },
          ];
          return false;
        }
      }
    } else {
      validate64.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
const Account = /* @__PURE__ */ Object.assign(validate65, { schema: node0 });
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
const getBalancesQuery = /* @__PURE__ */ Object.assign(validate68, {
  schema: {
    type: "object",
    properties: {
      limit: { type: "integer", minimum: 1, maximum: 200 },
      startingAfter: { type: "string" },
      endingBefore: { type: "string" },
      assetId: { type: "string" },
      nationalCurrencyCode: node8,
      cryptocurrencySymbol: node11,
    },
  },
});
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate69.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  let valid0;
  valid0 = false;
  for (const v0 of schema18.enum) {
    if (func0(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    validate69.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema18.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate71.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (
    !(
      data === "ADA" ||
      data === "ALGO" ||
      data === "ASTR" ||
      data === "ATOM" ||
      data === "AURORA" ||
      data === "AVAX" ||
      data === "AXL" ||
      data === "BCH" ||
      data === "BCHA" ||
      data === "BERA" ||
      data === "BITKUB" ||
      data === "BNB" ||
      data === "BSV" ||
      data === "BTC" ||
      data === "CANTO" ||
      data === "CELESTIA" ||
      data === "CELO" ||
      data === "CHZ" ||
      data === "CHZ2" ||
      data === "CTXC" ||
      data === "DASH" ||
      data === "DOGE" ||
      data === "DOT" ||
      data === "DYDX" ||
      data === "EOS" ||
      data === "ETC" ||
      data === "ETH" ||
      data === "ETHW" ||
      data === "EVMOS" ||
      data === "FLR" ||
      data === "FTM" ||
      data === "GLMR" ||
      data === "HBAR" ||
      data === "HT" ||
      data === "KAVA" ||
      data === "KSM" ||
      data === "FRAX" ||
      data === "LTC" ||
      data === "LUNA" ||
      data === "LUNA2" ||
      data === "MATIC" ||
      data === "MOVR" ||
      data === "NEAR" ||
      data === "OAS" ||
      data === "OSMO" ||
      data === "PALM" ||
      data === "RON" ||
      data === "RSK" ||
      data === "SMR" ||
      data === "SOL" ||
      data === "SONGBIRD" ||
      data === "SXNETWORK" ||
      data === "TKX" ||
      data === "TRX" ||
      data === "VLX" ||
      data === "WEMIX" ||
      data === "XDB" ||
      data === "XDC" ||
      data === "XEC" ||
      data === "XEM" ||
      data === "XLM" ||
      data === "XRP" ||
      data === "XTZ" ||
      data === "ZEC" ||
      data === "GRAM" ||
      data === "BABY" ||
      data === "CANTON" ||
      data === "HYPE" ||
      data === "SUI"
    )
  ) {
    validate71.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema21.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit !== void 0) {
        let data0 = data.limit;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate68.errors = [
            {
              instancePath: instancePath + "/limit",
              schemaPath: "#/properties/limit/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            },
          ];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number") {
            if (data0 > 200 || isNaN(data0)) {
              validate68.errors = [
                {
                  instancePath: instancePath + "/limit",
                  schemaPath: "#/properties/limit/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 200 },
                  message: "must be <= 200",
                },
              ];
              return false;
            } else {
              if (data0 < 1 || isNaN(data0)) {
                validate68.errors = [
                  {
                    instancePath: instancePath + "/limit",
                    schemaPath: "#/properties/limit/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                  },
                ];
                return false;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.startingAfter !== void 0) {
          const _errs3 = errors;
          if (typeof data.startingAfter !== "string") {
            validate68.errors = [
              {
                instancePath: instancePath + "/startingAfter",
                schemaPath: "#/properties/startingAfter/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.endingBefore !== void 0) {
            const _errs5 = errors;
            if (typeof data.endingBefore !== "string") {
              validate68.errors = [
                {
                  instancePath: instancePath + "/endingBefore",
                  schemaPath: "#/properties/endingBefore/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.assetId !== void 0) {
              const _errs7 = errors;
              if (typeof data.assetId !== "string") {
                validate68.errors = [
                  {
                    instancePath: instancePath + "/assetId",
                    schemaPath: "#/properties/assetId/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.nationalCurrencyCode !== void 0) {
                const _errs9 = errors;
                if (
                  !validate69(data.nationalCurrencyCode, {
                    instancePath: instancePath + "/nationalCurrencyCode",
                    parentData: data,
                    parentDataProperty: "nationalCurrencyCode",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.cryptocurrencySymbol !== void 0) {
                  const _errs10 = errors;
                  if (
                    !validate71(data.cryptocurrencySymbol, {
                      instancePath: instancePath + "/cryptocurrencySymbol",
                      parentData: data,
                      parentDataProperty: "cryptocurrencySymbol",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate68.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
const getBalancesResponse200 = /* @__PURE__ */ Object.assign(validate73, {
  schema: { type: "object", required: ["balances"], properties: { balances: node3 } },
});
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        const _errs2 = errors;
        let valid1 = false;
        const _errs3 = errors;
        if (
          !validate30(data0, {
            instancePath: instancePath + "/" + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs4 = errors;
          if (
            !validate31(data0, {
              instancePath: instancePath + "/" + i0,
              parentData: data,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
        }
        if (!valid1) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/anyOf",
            keyword: "anyOf",
            params: {},
            message: "must match a schema in anyOf",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
          validate74.errors = vErrors;
          return false;
        } else {
          errors = _errs2;
          if (vErrors !== null) {
            if (_errs2) {
              vErrors.length = _errs2;
            } else {
              vErrors = null;
            }
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate74.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" },
      ];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.balances === void 0 && (missing0 = "balances")) {
        validate73.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.balances !== void 0) {
          if (
            !validate74(data.balances, {
              instancePath: instancePath + "/balances",
              parentData: data,
              parentDataProperty: "balances",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate73.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
const getRampMethodsQuery = /* @__PURE__ */ Object.assign(validate78, {
  schema: {
    type: "object",
    properties: {
      limit: { type: "integer", minimum: 1, maximum: 200 },
      startingAfter: { type: "string" },
      endingBefore: { type: "string" },
    },
  },
});
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit !== void 0) {
        let data0 = data.limit;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate78.errors = [
            {
              instancePath: instancePath + "/limit",
              schemaPath: "#/properties/limit/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            },
          ];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number") {
            if (data0 > 200 || isNaN(data0)) {
              validate78.errors = [
                {
                  instancePath: instancePath + "/limit",
                  schemaPath: "#/properties/limit/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 200 },
                  message: "must be <= 200",
                },
              ];
              return false;
            } else {
              if (data0 < 1 || isNaN(data0)) {
                validate78.errors = [
                  {
                    instancePath: instancePath + "/limit",
                    schemaPath: "#/properties/limit/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                  },
                ];
                return false;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.startingAfter !== void 0) {
          const _errs3 = errors;
          if (typeof data.startingAfter !== "string") {
            validate78.errors = [
              {
                instancePath: instancePath + "/startingAfter",
                schemaPath: "#/properties/startingAfter/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.endingBefore !== void 0) {
            const _errs5 = errors;
            if (typeof data.endingBefore !== "string") {
              validate78.errors = [
                {
                  instancePath: instancePath + "/endingBefore",
                  schemaPath: "#/properties/endingBefore/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate78.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
const getRampMethodsResponse200 = /* @__PURE__ */ Object.assign(validate79, {
  schema: {
    type: "object",
    required: ["capabilities"],
    properties: { capabilities: { type: "array", items: node19 } },
  },
});
const schema42 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: { $ref: "#/components/schemas/NationalCurrency" }, transferMethod: { enum: ["Iban"] } },
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate83.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            const _errs2 = errors;
            if (!(data.transferMethod === "Iban")) {
              validate83.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema42.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate83.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
const schema43 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: { $ref: "#/components/schemas/NationalCurrency" }, transferMethod: { enum: ["Ach"] } },
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate86.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            const _errs2 = errors;
            if (!(data.transferMethod === "Ach")) {
              validate86.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema43.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate86.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
const schema44 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: { $ref: "#/components/schemas/NationalCurrency" }, transferMethod: { enum: ["Wire"] } },
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate89.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            const _errs2 = errors;
            if (!(data.transferMethod === "Wire")) {
              validate89.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema44.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate89.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
const schema45 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: { $ref: "#/components/schemas/NationalCurrency" }, transferMethod: { enum: ["Spei"] } },
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate92.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            const _errs2 = errors;
            if (!(data.transferMethod === "Spei")) {
              validate92.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema45.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate92.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
const schema46 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    transferMethod: { type: "string", enum: ["Pix"] },
  },
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate95.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            let data1 = data.transferMethod;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              validate95.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data1 === "Pix")) {
              validate95.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema46.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate95.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
const schema47 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    transferMethod: { type: "string", enum: ["EuropeanSEPA"] },
  },
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate98.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            let data1 = data.transferMethod;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              validate98.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data1 === "EuropeanSEPA")) {
              validate98.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema47.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate98.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
const schema48 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    transferMethod: { type: "string", enum: ["Lbt"] },
  },
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate101.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            let data1 = data.transferMethod;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              validate101.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data1 === "Lbt")) {
              validate101.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema48.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate101.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
const schema49 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    transferMethod: { type: "string", enum: ["Momo"] },
  },
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate104.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            let data1 = data.transferMethod;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              validate104.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data1 === "Momo")) {
              validate104.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema49.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate104.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
const schema50 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    transferMethod: { type: "string", enum: ["PayId"] },
  },
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate107.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            let data1 = data.transferMethod;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              validate107.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data1 === "PayId")) {
              validate107.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema50.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate107.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
const schema51 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    transferMethod: { type: "string", enum: ["Interac"] },
  },
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate110.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            let data1 = data.transferMethod;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              validate110.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data1 === "Interac")) {
              validate110.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema51.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate110.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}
const schema52 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    transferMethod: { type: "string", enum: ["Chaps"] },
  },
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate113.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            let data1 = data.transferMethod;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              validate113.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data1 === "Chaps")) {
              validate113.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema52.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate113.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
const schema53 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/AssetReference" },
    transferMethod: { type: "string", enum: ["InternalTransfer"] },
  },
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate116.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate32(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            let data1 = data.transferMethod;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              validate116.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data1 === "InternalTransfer")) {
              validate116.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema53.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate116.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate116.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validate92(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs5 = errors;
        if (!validate95(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs6 = errors;
          if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs7 = errors;
            if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs8 = errors;
              if (!validate104(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
                const _errs9 = errors;
                if (!validate107(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                  }
                  const _errs10 = errors;
                  if (!validate110(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs10 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                    }
                    const _errs11 = errors;
                    if (!validate113(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs11 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                      }
                      const _errs12 = errors;
                      if (!validate116(data, { instancePath, parentData, parentDataProperty, rootData })) {
                        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs12 === errors;
                      if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 11];
                      } else {
                        if (_valid0) {
                          valid0 = true;
                          passing0 = 11;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate82.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
const schema54 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/CryptocurrencyReference" },
    transferMethod: { enum: ["PublicBlockchain"] },
  },
};
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate43(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate121.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate121.errors = vErrors;
  return errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate120.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate121(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            const _errs2 = errors;
            if (!(data.transferMethod === "PublicBlockchain")) {
              validate120.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema54.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate120.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
        validate81.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.from !== void 0) {
          const _errs1 = errors;
          if (
            !validate82(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.to !== void 0) {
            const _errs2 = errors;
            if (
              !validate120(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate81.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
const schema57 = {
  type: "object",
  required: ["asset", "type"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    type: { type: "string", enum: ["Prefunded"] },
  },
};
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.asset === void 0 && (missing0 = "asset")) || (data.type === void 0 && (missing0 = "type"))) {
        validate128.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate33(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            let data1 = data.type;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              validate128.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/properties/type/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data1 === "Prefunded")) {
              validate128.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema57.properties.type.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate128.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
        validate127.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.from !== void 0) {
          const _errs1 = errors;
          if (
            !validate128(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.to !== void 0) {
            const _errs2 = errors;
            if (
              !validate120(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate127.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
        validate133.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.from !== void 0) {
          const _errs1 = errors;
          if (
            !validate120(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.to !== void 0) {
            const _errs2 = errors;
            if (
              !validate82(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate133.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate133.errors = vErrors;
  return errors === 0;
}
const schema60 = {
  type: "object",
  required: ["asset", "type"],
  properties: {
    asset: { $ref: "#/components/schemas/CryptocurrencyReference" },
    type: { type: "string", enum: ["Prefunded"] },
  },
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.asset === void 0 && (missing0 = "asset")) || (data.type === void 0 && (missing0 = "type"))) {
        validate138.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate121(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            let data1 = data.type;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              validate138.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/properties/type/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data1 === "Prefunded")) {
              validate138.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema60.properties.type.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate138.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate138.errors = vErrors;
  return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
        validate137.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.from !== void 0) {
          const _errs1 = errors;
          if (
            !validate138(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.to !== void 0) {
            const _errs2 = errors;
            if (
              !validate82(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate137.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
        validate143.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.from !== void 0) {
          const _errs1 = errors;
          if (
            !validate120(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.to !== void 0) {
            const _errs2 = errors;
            if (
              !validate120(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate143.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate143.errors = vErrors;
  return errors === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
        validate147.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.from !== void 0) {
          const _errs1 = errors;
          if (
            !validate138(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.to !== void 0) {
            const _errs2 = errors;
            if (
              !validate120(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate147.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate147.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate80.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            validate80.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/allOf/0/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate80.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid2 = false;
    let passing0 = null;
    const _errs6 = errors;
    if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    if (_valid0) {
      valid2 = true;
      passing0 = 0;
    }
    const _errs7 = errors;
    if (!validate127(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs7 === errors;
    if (_valid0 && valid2) {
      valid2 = false;
      passing0 = [passing0, 1];
    } else {
      if (_valid0) {
        valid2 = true;
        passing0 = 1;
      }
      const _errs8 = errors;
      if (!validate133(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs8 === errors;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 2];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 2;
        }
        const _errs9 = errors;
        if (!validate137(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        if (_valid0 && valid2) {
          valid2 = false;
          passing0 = [passing0, 3];
        } else {
          if (_valid0) {
            valid2 = true;
            passing0 = 3;
          }
          const _errs10 = errors;
          if (!validate143(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs10 === errors;
          if (_valid0 && valid2) {
            valid2 = false;
            passing0 = [passing0, 4];
          } else {
            if (_valid0) {
              valid2 = true;
              passing0 = 4;
            }
            const _errs11 = errors;
            if (!validate147(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs11 === errors;
            if (_valid0 && valid2) {
              valid2 = false;
              passing0 = [passing0, 5];
            } else {
              if (_valid0) {
                valid2 = true;
                passing0 = 5;
              }
            }
          }
        }
      }
    }
    if (!valid2) {
      const err0 = {
        instancePath,
        schemaPath: "#/allOf/1/oneOf",
        keyword: "oneOf",
        params: { passingSchemas: passing0 },
        message: "must match exactly one schema in oneOf",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
      validate80.errors = vErrors;
      return false;
    } else {
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
    }
    var valid0 = _errs4 === errors;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.capabilities === void 0 && (missing0 = "capabilities")) {
        validate79.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.capabilities !== void 0) {
          let data0 = data.capabilities;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate80(data0[i0], {
                    instancePath: instancePath + "/capabilities/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate79.errors = [
                {
                  instancePath: instancePath + "/capabilities",
                  schemaPath: "#/properties/capabilities/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate79.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
const getDepositMethodsResponse200 = /* @__PURE__ */ Object.assign(validate152, {
  schema: {
    type: "object",
    required: ["capabilities"],
    properties: { capabilities: { type: "array", items: node43 } },
  },
});
const schema66 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/AssetReference" },
    transferMethod: { enum: ["PeerAccountTransfer"] },
  },
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate155.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate32(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            const _errs2 = errors;
            if (!(data.transferMethod === "PeerAccountTransfer")) {
              validate155.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema66.properties.transferMethod.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate155.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate155.errors = vErrors;
  return errors === 0;
}
const schema68 = { enum: ["AnyAccount", "DirectParentAccount"] };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "AnyAccount" || data === "DirectParentAccount")) {
    validate160.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema68.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate116(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destinationPolicy === void 0 && (missing0 = "destinationPolicy")) {
          validate158.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destinationPolicy !== void 0) {
            if (
              !validate160(data.destinationPolicy, {
                instancePath: instancePath + "/destinationPolicy",
                parentData: data,
                parentDataProperty: "destinationPolicy",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate158.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate155(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate158(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate120(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate154.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
const schema69 = { enum: ["CanCreate", "CannotCreate"] };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "CanCreate" || data === "CannotCreate")) {
    validate167.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema69.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.deposit === void 0 && (missing0 = "deposit")) ||
        (data.balanceAsset === void 0 && (missing0 = "balanceAsset")) ||
        (data.addressCreationPolicy === void 0 && (missing0 = "addressCreationPolicy"))
      ) {
        validate153.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate153.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.deposit !== void 0) {
            const _errs3 = errors;
            if (
              !validate154(data.deposit, {
                instancePath: instancePath + "/deposit",
                parentData: data,
                parentDataProperty: "deposit",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.balanceAsset !== void 0) {
              const _errs4 = errors;
              if (
                !validate32(data.balanceAsset, {
                  instancePath: instancePath + "/balanceAsset",
                  parentData: data,
                  parentDataProperty: "balanceAsset",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.addressCreationPolicy !== void 0) {
                const _errs5 = errors;
                if (
                  !validate167(data.addressCreationPolicy, {
                    instancePath: instancePath + "/addressCreationPolicy",
                    parentData: data,
                    parentDataProperty: "addressCreationPolicy",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate153.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate153.errors = vErrors;
  return errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.capabilities === void 0 && (missing0 = "capabilities")) {
        validate152.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.capabilities !== void 0) {
          let data0 = data.capabilities;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate153(data0[i0], {
                    instancePath: instancePath + "/capabilities/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate152.errors = [
                {
                  instancePath: instancePath + "/capabilities",
                  schemaPath: "#/properties/capabilities/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate152.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate152.errors = vErrors;
  return errors === 0;
}
const getWithdrawalMethodsResponse200 = /* @__PURE__ */ Object.assign(validate170, {
  schema: {
    type: "object",
    required: ["capabilities"],
    properties: { capabilities: { type: "array", items: node49 } },
  },
});
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.withdrawal === void 0 && (missing0 = "withdrawal")) ||
        (data.balanceAsset === void 0 && (missing0 = "balanceAsset"))
      ) {
        validate171.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate171.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.withdrawal !== void 0) {
            const _errs3 = errors;
            if (
              !validate154(data.withdrawal, {
                instancePath: instancePath + "/withdrawal",
                parentData: data,
                parentDataProperty: "withdrawal",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.balanceAsset !== void 0) {
              const _errs4 = errors;
              if (
                !validate32(data.balanceAsset, {
                  instancePath: instancePath + "/balanceAsset",
                  parentData: data,
                  parentDataProperty: "balanceAsset",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.minWithdrawalAmount !== void 0) {
                const _errs5 = errors;
                if (
                  !validate46(data.minWithdrawalAmount, {
                    instancePath: instancePath + "/minWithdrawalAmount",
                    parentData: data,
                    parentDataProperty: "minWithdrawalAmount",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate171.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.capabilities === void 0 && (missing0 = "capabilities")) {
        validate170.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.capabilities !== void 0) {
          let data0 = data.capabilities;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate171(data0[i0], {
                    instancePath: instancePath + "/capabilities/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate170.errors = [
                {
                  instancePath: instancePath + "/capabilities",
                  schemaPath: "#/properties/capabilities/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate170.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
const getCollateralAccountLinksResponse200 = /* @__PURE__ */ Object.assign(validate176, {
  schema: {
    type: "object",
    required: ["collateralLinks"],
    properties: { collateralLinks: { type: "array", items: node50 } },
  },
});
const schema74 = { type: "string", enum: ["Eligible", "Linked", "Disabled", "Failed"] };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate178.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "Eligible" || data === "Linked" || data === "Disabled" || data === "Failed")) {
    validate178.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema74.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate182.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate184.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
const schema78 = { type: "string", enum: ["prod", "sandbox", "stage"] };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate186.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "prod" || data === "sandbox" || data === "stage")) {
    validate186.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema78.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralId === void 0 && (missing0 = "collateralId")) ||
        (data.collateralSigners === void 0 && (missing0 = "collateralSigners")) ||
        (data.env === void 0 && (missing0 = "env"))
      ) {
        validate181.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.collateralId !== void 0) {
          const _errs1 = errors;
          if (
            !validate182(data.collateralId, {
              instancePath: instancePath + "/collateralId",
              parentData: data,
              parentDataProperty: "collateralId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.collateralSigners !== void 0) {
            let data1 = data.collateralSigners;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate184(data1[i0], {
                      instancePath: instancePath + "/collateralSigners/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate181.errors = [
                  {
                    instancePath: instancePath + "/collateralSigners",
                    schemaPath: "#/properties/collateralSigners/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.env !== void 0) {
              const _errs5 = errors;
              if (
                !validate186(data.env, {
                  instancePath: instancePath + "/env",
                  parentData: data,
                  parentDataProperty: "env",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate181.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.eligibleCollateralAssets === void 0 && (missing0 = "eligibleCollateralAssets"))
      ) {
        validate177.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs2 = errors;
          if (typeof data.id !== "string") {
            validate177.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/allOf/0/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.status !== void 0) {
            const _errs4 = errors;
            if (
              !validate178(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.eligibleCollateralAssets !== void 0) {
              let data2 = data.eligibleCollateralAssets;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (
                      !validate121(data2[i0], {
                        instancePath: instancePath + "/eligibleCollateralAssets/" + i0,
                        parentData: data2,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate177.errors = [
                    {
                      instancePath: instancePath + "/eligibleCollateralAssets",
                      schemaPath: "#/allOf/0/properties/eligibleCollateralAssets/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                    },
                  ];
                  return false;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.rejectionReason !== void 0) {
                const _errs8 = errors;
                if (typeof data.rejectionReason !== "string") {
                  validate177.errors = [
                    {
                      instancePath: instancePath + "/rejectionReason",
                      schemaPath: "#/allOf/0/properties/rejectionReason/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      validate177.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs10 = errors;
    if (!validate181(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs10 === errors;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.collateralLinks === void 0 && (missing0 = "collateralLinks")) {
        validate176.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.collateralLinks !== void 0) {
          let data0 = data.collateralLinks;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate177(data0[i0], {
                    instancePath: instancePath + "/collateralLinks/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate176.errors = [
                {
                  instancePath: instancePath + "/collateralLinks",
                  schemaPath: "#/properties/collateralLinks/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate176.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
const CollateralAccount = /* @__PURE__ */ Object.assign(validate190, { schema: node52 });
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralId === void 0 && (missing0 = "collateralId")) ||
        (data.collateralSigners === void 0 && (missing0 = "collateralSigners")) ||
        (data.env === void 0 && (missing0 = "env"))
      ) {
        validate190.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.collateralId !== void 0) {
          const _errs1 = errors;
          if (
            !validate182(data.collateralId, {
              instancePath: instancePath + "/collateralId",
              parentData: data,
              parentDataProperty: "collateralId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.collateralSigners !== void 0) {
            let data1 = data.collateralSigners;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate184(data1[i0], {
                      instancePath: instancePath + "/collateralSigners/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate190.errors = [
                  {
                    instancePath: instancePath + "/collateralSigners",
                    schemaPath: "#/properties/collateralSigners/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.env !== void 0) {
              const _errs5 = errors;
              if (
                !validate186(data.env, {
                  instancePath: instancePath + "/env",
                  parentData: data,
                  parentDataProperty: "env",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate190.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate190.errors = vErrors;
  return errors === 0;
}
const CollateralAccountLink = /* @__PURE__ */ Object.assign(validate194, { schema: node50 });
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.eligibleCollateralAssets === void 0 && (missing0 = "eligibleCollateralAssets"))
      ) {
        validate194.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs2 = errors;
          if (typeof data.id !== "string") {
            validate194.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/allOf/0/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.status !== void 0) {
            const _errs4 = errors;
            if (
              !validate178(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.eligibleCollateralAssets !== void 0) {
              let data2 = data.eligibleCollateralAssets;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (
                      !validate121(data2[i0], {
                        instancePath: instancePath + "/eligibleCollateralAssets/" + i0,
                        parentData: data2,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate194.errors = [
                    {
                      instancePath: instancePath + "/eligibleCollateralAssets",
                      schemaPath: "#/allOf/0/properties/eligibleCollateralAssets/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                    },
                  ];
                  return false;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.rejectionReason !== void 0) {
                const _errs8 = errors;
                if (typeof data.rejectionReason !== "string") {
                  validate194.errors = [
                    {
                      instancePath: instancePath + "/rejectionReason",
                      schemaPath: "#/allOf/0/properties/rejectionReason/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      validate194.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs10 = errors;
    if (!validate181(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs10 === errors;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
const getCollateralDepositAddressesPath = /* @__PURE__ */ Object.assign(validate198, {
  schema: {
    type: "object",
    properties: { accountId: { type: "string", pattern: "^[A-Za-z0-9_-]+$" }, collateralId: { type: "string" } },
    required: ["accountId", "collateralId"],
  },
});
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.accountId === void 0 && (missing0 = "accountId")) ||
        (data.collateralId === void 0 && (missing0 = "collateralId"))
      ) {
        validate198.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.accountId !== void 0) {
          let data0 = data.accountId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern1.test(data0)) {
                validate198.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z0-9_-]+$" },
                    message: 'must match pattern "^[A-Za-z0-9_-]+$"',
                  },
                ];
                return false;
              }
            } else {
              validate198.errors = [
                {
                  instancePath: instancePath + "/accountId",
                  schemaPath: "#/properties/accountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.collateralId !== void 0) {
            const _errs3 = errors;
            if (typeof data.collateralId !== "string") {
              validate198.errors = [
                {
                  instancePath: instancePath + "/collateralId",
                  schemaPath: "#/properties/collateralId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate198.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate198.errors = vErrors;
  return errors === 0;
}
const getCollateralDepositAddressesQuery = /* @__PURE__ */ Object.assign(validate199, {
  schema: {
    type: "object",
    properties: {
      limit: { type: "integer", minimum: 1, maximum: 200 },
      startingAfter: { type: "string" },
      endingBefore: { type: "string" },
      assetId: { type: "string" },
      cryptocurrencySymbol: node11,
    },
  },
});
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate200.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (
    !(
      data === "ADA" ||
      data === "ALGO" ||
      data === "ASTR" ||
      data === "ATOM" ||
      data === "AURORA" ||
      data === "AVAX" ||
      data === "AXL" ||
      data === "BCH" ||
      data === "BCHA" ||
      data === "BERA" ||
      data === "BITKUB" ||
      data === "BNB" ||
      data === "BSV" ||
      data === "BTC" ||
      data === "CANTO" ||
      data === "CELESTIA" ||
      data === "CELO" ||
      data === "CHZ" ||
      data === "CHZ2" ||
      data === "CTXC" ||
      data === "DASH" ||
      data === "DOGE" ||
      data === "DOT" ||
      data === "DYDX" ||
      data === "EOS" ||
      data === "ETC" ||
      data === "ETH" ||
      data === "ETHW" ||
      data === "EVMOS" ||
      data === "FLR" ||
      data === "FTM" ||
      data === "GLMR" ||
      data === "HBAR" ||
      data === "HT" ||
      data === "KAVA" ||
      data === "KSM" ||
      data === "FRAX" ||
      data === "LTC" ||
      data === "LUNA" ||
      data === "LUNA2" ||
      data === "MATIC" ||
      data === "MOVR" ||
      data === "NEAR" ||
      data === "OAS" ||
      data === "OSMO" ||
      data === "PALM" ||
      data === "RON" ||
      data === "RSK" ||
      data === "SMR" ||
      data === "SOL" ||
      data === "SONGBIRD" ||
      data === "SXNETWORK" ||
      data === "TKX" ||
      data === "TRX" ||
      data === "VLX" ||
      data === "WEMIX" ||
      data === "XDB" ||
      data === "XDC" ||
      data === "XEC" ||
      data === "XEM" ||
      data === "XLM" ||
      data === "XRP" ||
      data === "XTZ" ||
      data === "ZEC" ||
      data === "GRAM" ||
      data === "BABY" ||
      data === "CANTON" ||
      data === "HYPE" ||
      data === "SUI"
    )
  ) {
    validate200.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema21.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit !== void 0) {
        let data0 = data.limit;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate199.errors = [
            {
              instancePath: instancePath + "/limit",
              schemaPath: "#/properties/limit/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            },
          ];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number") {
            if (data0 > 200 || isNaN(data0)) {
              validate199.errors = [
                {
                  instancePath: instancePath + "/limit",
                  schemaPath: "#/properties/limit/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 200 },
                  message: "must be <= 200",
                },
              ];
              return false;
            } else {
              if (data0 < 1 || isNaN(data0)) {
                validate199.errors = [
                  {
                    instancePath: instancePath + "/limit",
                    schemaPath: "#/properties/limit/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                  },
                ];
                return false;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.startingAfter !== void 0) {
          const _errs3 = errors;
          if (typeof data.startingAfter !== "string") {
            validate199.errors = [
              {
                instancePath: instancePath + "/startingAfter",
                schemaPath: "#/properties/startingAfter/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.endingBefore !== void 0) {
            const _errs5 = errors;
            if (typeof data.endingBefore !== "string") {
              validate199.errors = [
                {
                  instancePath: instancePath + "/endingBefore",
                  schemaPath: "#/properties/endingBefore/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.assetId !== void 0) {
              const _errs7 = errors;
              if (typeof data.assetId !== "string") {
                validate199.errors = [
                  {
                    instancePath: instancePath + "/assetId",
                    schemaPath: "#/properties/assetId/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.cryptocurrencySymbol !== void 0) {
                const _errs9 = errors;
                if (
                  !validate200(data.cryptocurrencySymbol, {
                    instancePath: instancePath + "/cryptocurrencySymbol",
                    parentData: data,
                    parentDataProperty: "cryptocurrencySymbol",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate199.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate199.errors = vErrors;
  return errors === 0;
}
const CollateralDepositAddresses = /* @__PURE__ */ Object.assign(validate202, { schema: node56 });
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate120(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.address === void 0 && (missing0 = "address")) {
          validate205.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.address !== void 0) {
            const _errs3 = errors;
            if (typeof data.address !== "string") {
              validate205.errors = [
                {
                  instancePath: instancePath + "/address",
                  schemaPath: "#/allOf/1/properties/address/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.addressTag !== void 0) {
              const _errs5 = errors;
              if (typeof data.addressTag !== "string") {
                validate205.errors = [
                  {
                    instancePath: instancePath + "/addressTag",
                    schemaPath: "#/allOf/1/properties/addressTag/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate205.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.address === void 0 && (missing0 = "address")) ||
        (data.recoveryAccountId === void 0 && (missing0 = "recoveryAccountId"))
      ) {
        validate204.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.address !== void 0) {
          const _errs1 = errors;
          if (
            !validate205(data.address, {
              instancePath: instancePath + "/address",
              parentData: data,
              parentDataProperty: "address",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.recoveryAccountId !== void 0) {
            const _errs2 = errors;
            if (typeof data.recoveryAccountId !== "string") {
              validate204.errors = [
                {
                  instancePath: instancePath + "/recoveryAccountId",
                  schemaPath: "#/properties/recoveryAccountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate204.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate203.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            validate203.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/allOf/0/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate203.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs4 = errors;
    if (!validate204(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs4 === errors;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.addresses === void 0 && (missing0 = "addresses")) {
        validate202.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.addresses !== void 0) {
          let data0 = data.addresses;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate203(data0[i0], {
                    instancePath: instancePath + "/addresses/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate202.errors = [
                {
                  instancePath: instancePath + "/addresses",
                  schemaPath: "#/properties/addresses/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate202.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
const CollateralAddress = /* @__PURE__ */ Object.assign(validate210, { schema: node58 });
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.address === void 0 && (missing0 = "address")) ||
        (data.recoveryAccountId === void 0 && (missing0 = "recoveryAccountId"))
      ) {
        validate210.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.address !== void 0) {
          const _errs1 = errors;
          if (
            !validate205(data.address, {
              instancePath: instancePath + "/address",
              parentData: data,
              parentDataProperty: "address",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.recoveryAccountId !== void 0) {
            const _errs2 = errors;
            if (typeof data.recoveryAccountId !== "string") {
              validate210.errors = [
                {
                  instancePath: instancePath + "/recoveryAccountId",
                  schemaPath: "#/properties/recoveryAccountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate210.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate210.errors = vErrors;
  return errors === 0;
}
const CollateralAssetAddress = /* @__PURE__ */ Object.assign(validate212, { schema: node57 });
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate212.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            validate212.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/allOf/0/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate212.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs4 = errors;
    if (!validate204(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs4 === errors;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
const getCollateralDepositAddressesDetailsPath = /* @__PURE__ */ Object.assign(validate214, {
  schema: {
    type: "object",
    properties: {
      accountId: { type: "string", pattern: "^[A-Za-z0-9_-]+$" },
      collateralId: { type: "string" },
      id: { type: "string" },
    },
    required: ["accountId", "collateralId", "id"],
  },
});
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.accountId === void 0 && (missing0 = "accountId")) ||
        (data.collateralId === void 0 && (missing0 = "collateralId")) ||
        (data.id === void 0 && (missing0 = "id"))
      ) {
        validate214.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.accountId !== void 0) {
          let data0 = data.accountId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern1.test(data0)) {
                validate214.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z0-9_-]+$" },
                    message: 'must match pattern "^[A-Za-z0-9_-]+$"',
                  },
                ];
                return false;
              }
            } else {
              validate214.errors = [
                {
                  instancePath: instancePath + "/accountId",
                  schemaPath: "#/properties/accountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.collateralId !== void 0) {
            const _errs3 = errors;
            if (typeof data.collateralId !== "string") {
              validate214.errors = [
                {
                  instancePath: instancePath + "/collateralId",
                  schemaPath: "#/properties/collateralId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs5 = errors;
              if (typeof data.id !== "string") {
                validate214.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "#/properties/id/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate214.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate214.errors = vErrors;
  return errors === 0;
}
const CollateralDepositTransactionsResponse = /* @__PURE__ */ Object.assign(validate215, { schema: node60 });
const schema93 = { type: "string", enum: ["Pending", "Credited", "Rejected"] };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate217.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "Pending" || data === "Credited" || data === "Rejected")) {
    validate217.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema93.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate217.errors = vErrors;
  return errors === 0;
}
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.fireblocksIntentId === void 0 && (missing0 = "fireblocksIntentId")) ||
        (data.partnerIntentId === void 0 && (missing0 = "partnerIntentId"))
      ) {
        validate220.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.fireblocksIntentId !== void 0) {
          const _errs1 = errors;
          if (typeof data.fireblocksIntentId !== "string") {
            validate220.errors = [
              {
                instancePath: instancePath + "/fireblocksIntentId",
                schemaPath: "#/properties/fireblocksIntentId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.partnerIntentId !== void 0) {
            const _errs3 = errors;
            if (typeof data.partnerIntentId !== "string") {
              validate220.errors = [
                {
                  instancePath: instancePath + "/partnerIntentId",
                  schemaPath: "#/properties/partnerIntentId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate220.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate220.errors = vErrors;
  return errors === 0;
}
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralTxId === void 0 && (missing0 = "collateralTxId")) ||
        (data.approvalRequest === void 0 && (missing0 = "approvalRequest"))
      ) {
        validate219.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.collateralTxId !== void 0) {
          const _errs1 = errors;
          if (typeof data.collateralTxId !== "string") {
            validate219.errors = [
              {
                instancePath: instancePath + "/collateralTxId",
                schemaPath: "#/properties/collateralTxId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.approvalRequest !== void 0) {
            const _errs3 = errors;
            if (
              !validate220(data.approvalRequest, {
                instancePath: instancePath + "/approvalRequest",
                parentData: data,
                parentDataProperty: "approvalRequest",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate219.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate219.errors = vErrors;
  return errors === 0;
}
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 && (missing0 = "id")) || (data.status === void 0 && (missing0 = "status"))) {
        validate216.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs2 = errors;
          if (typeof data.id !== "string") {
            validate216.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/allOf/0/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.status !== void 0) {
            const _errs4 = errors;
            if (
              !validate217(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    } else {
      validate216.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs5 = errors;
    if (!validate219(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs5 === errors;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transactions === void 0 && (missing0 = "transactions")) {
        validate215.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.transactions !== void 0) {
          let data0 = data.transactions;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate216(data0[i0], {
                    instancePath: instancePath + "/transactions/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate215.errors = [
                {
                  instancePath: instancePath + "/transactions",
                  schemaPath: "#/properties/transactions/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate215.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate215.errors = vErrors;
  return errors === 0;
}
const CollateralDepositTransactionRequest = /* @__PURE__ */ Object.assign(validate224, { schema: node63 });
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralTxId === void 0 && (missing0 = "collateralTxId")) ||
        (data.approvalRequest === void 0 && (missing0 = "approvalRequest"))
      ) {
        validate224.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.collateralTxId !== void 0) {
          const _errs1 = errors;
          if (typeof data.collateralTxId !== "string") {
            validate224.errors = [
              {
                instancePath: instancePath + "/collateralTxId",
                schemaPath: "#/properties/collateralTxId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.approvalRequest !== void 0) {
            const _errs3 = errors;
            if (
              !validate220(data.approvalRequest, {
                instancePath: instancePath + "/approvalRequest",
                parentData: data,
                parentDataProperty: "approvalRequest",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate224.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate224.errors = vErrors;
  return errors === 0;
}
const CollateralDepositTransactionResponse = /* @__PURE__ */ Object.assign(validate226, { schema: node61 });
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 && (missing0 = "id")) || (data.status === void 0 && (missing0 = "status"))) {
        validate226.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs2 = errors;
          if (typeof data.id !== "string") {
            validate226.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/allOf/0/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.status !== void 0) {
            const _errs4 = errors;
            if (
              !validate217(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    } else {
      validate226.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs5 = errors;
    if (!validate219(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs5 === errors;
  }
  validate226.errors = vErrors;
  return errors === 0;
}
const getCollateralDepositTransactionDetailsPath = /* @__PURE__ */ Object.assign(validate229, {
  schema: {
    type: "object",
    properties: {
      accountId: { type: "string", pattern: "^[A-Za-z0-9_-]+$" },
      collateralId: { type: "string" },
      collateralTxId: { type: "string" },
    },
    required: ["accountId", "collateralId", "collateralTxId"],
  },
});
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.accountId === void 0 && (missing0 = "accountId")) ||
        (data.collateralId === void 0 && (missing0 = "collateralId")) ||
        (data.collateralTxId === void 0 && (missing0 = "collateralTxId"))
      ) {
        validate229.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.accountId !== void 0) {
          let data0 = data.accountId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern1.test(data0)) {
                validate229.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z0-9_-]+$" },
                    message: 'must match pattern "^[A-Za-z0-9_-]+$"',
                  },
                ];
                return false;
              }
            } else {
              validate229.errors = [
                {
                  instancePath: instancePath + "/accountId",
                  schemaPath: "#/properties/accountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.collateralId !== void 0) {
            const _errs3 = errors;
            if (typeof data.collateralId !== "string") {
              validate229.errors = [
                {
                  instancePath: instancePath + "/collateralId",
                  schemaPath: "#/properties/collateralId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.collateralTxId !== void 0) {
              const _errs5 = errors;
              if (typeof data.collateralTxId !== "string") {
                validate229.errors = [
                  {
                    instancePath: instancePath + "/collateralTxId",
                    schemaPath: "#/properties/collateralTxId/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate229.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate229.errors = vErrors;
  return errors === 0;
}
const CollateralDepositTransactionIntentRequest = /* @__PURE__ */ Object.assign(validate230, { schema: node65 });
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fireblocksIntentId === void 0 && (missing0 = "fireblocksIntentId")) {
        validate233.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.fireblocksIntentId !== void 0) {
          if (typeof data.fireblocksIntentId !== "string") {
            validate233.errors = [
              {
                instancePath: instancePath + "/fireblocksIntentId",
                schemaPath: "#/properties/fireblocksIntentId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate233.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate233.errors = vErrors;
  return errors === 0;
}
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.intentApprovalRequest === void 0 && (missing0 = "intentApprovalRequest"))
      ) {
        validate230.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate121(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.amount !== void 0) {
            const _errs2 = errors;
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.intentApprovalRequest !== void 0) {
              const _errs3 = errors;
              if (
                !validate233(data.intentApprovalRequest, {
                  instancePath: instancePath + "/intentApprovalRequest",
                  parentData: data,
                  parentDataProperty: "intentApprovalRequest",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate230.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate230.errors = vErrors;
  return errors === 0;
}
const CollateralDepositTransactionIntentResponse = /* @__PURE__ */ Object.assign(validate235, { schema: node67 });
const schema102 = { type: "string", enum: ["Approved", "Rejected"] };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate236.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "Approved" || data === "Rejected")) {
    validate236.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema102.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate236.errors = vErrors;
  return errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.approvalRequest === void 0 && (missing0 = "approvalRequest"))
      ) {
        validate235.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs2 = errors;
          if (typeof data.id !== "string") {
            validate235.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/allOf/0/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.status !== void 0) {
            const _errs4 = errors;
            if (
              !validate236(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.asset !== void 0) {
              const _errs5 = errors;
              if (
                !validate121(data.asset, {
                  instancePath: instancePath + "/asset",
                  parentData: data,
                  parentDataProperty: "asset",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.amount !== void 0) {
                const _errs6 = errors;
                if (
                  !validate46(data.amount, {
                    instancePath: instancePath + "/amount",
                    parentData: data,
                    parentDataProperty: "amount",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.approvalRequest !== void 0) {
                  const _errs7 = errors;
                  if (
                    !validate220(data.approvalRequest, {
                      instancePath: instancePath + "/approvalRequest",
                      parentData: data,
                      parentDataProperty: "approvalRequest",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.rejectionReason !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.rejectionReason !== "string") {
                      validate235.errors = [
                        {
                          instancePath: instancePath + "/rejectionReason",
                          schemaPath: "#/allOf/0/properties/rejectionReason/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid1 = _errs8 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate235.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate235.errors = vErrors;
  return errors === 0;
}
const CollateralWithdrawalTransactionIntentRequest = /* @__PURE__ */ Object.assign(validate241, { schema: node69 });
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.destinationAddress === void 0 && (missing0 = "destinationAddress")) ||
        (data.intentApprovalRequest === void 0 && (missing0 = "intentApprovalRequest"))
      ) {
        validate241.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.amount !== void 0) {
          const _errs1 = errors;
          if (
            !validate46(data.amount, {
              instancePath: instancePath + "/amount",
              parentData: data,
              parentDataProperty: "amount",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.destinationAddress !== void 0) {
            const _errs2 = errors;
            if (
              !validate205(data.destinationAddress, {
                instancePath: instancePath + "/destinationAddress",
                parentData: data,
                parentDataProperty: "destinationAddress",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.intentApprovalRequest !== void 0) {
              const _errs3 = errors;
              if (
                !validate233(data.intentApprovalRequest, {
                  instancePath: instancePath + "/intentApprovalRequest",
                  parentData: data,
                  parentDataProperty: "intentApprovalRequest",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate241.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate241.errors = vErrors;
  return errors === 0;
}
const CollateralWithdrawalTransactionIntentResponse = /* @__PURE__ */ Object.assign(validate245, { schema: node70 });
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.destinationAddress === void 0 && (missing0 = "destinationAddress")) ||
        (data.approvalRequest === void 0 && (missing0 = "approvalRequest")) ||
        (data.status === void 0 && (missing0 = "status"))
      ) {
        validate245.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate245.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.amount !== void 0) {
            const _errs3 = errors;
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.destinationAddress !== void 0) {
              const _errs4 = errors;
              if (
                !validate205(data.destinationAddress, {
                  instancePath: instancePath + "/destinationAddress",
                  parentData: data,
                  parentDataProperty: "destinationAddress",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.approvalRequest !== void 0) {
                const _errs5 = errors;
                if (
                  !validate220(data.approvalRequest, {
                    instancePath: instancePath + "/approvalRequest",
                    parentData: data,
                    parentDataProperty: "approvalRequest",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.status !== void 0) {
                  const _errs6 = errors;
                  if (
                    !validate236(data.status, {
                      instancePath: instancePath + "/status",
                      parentData: data,
                      parentDataProperty: "status",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.rejectionReason !== void 0) {
                    const _errs7 = errors;
                    if (typeof data.rejectionReason !== "string") {
                      validate245.errors = [
                        {
                          instancePath: instancePath + "/rejectionReason",
                          schemaPath: "#/properties/rejectionReason/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate245.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate245.errors = vErrors;
  return errors === 0;
}
const SettlementInstructions = /* @__PURE__ */ Object.assign(validate250, { schema: node71 });
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.sourceAddress === void 0 && (missing0 = "sourceAddress"))
      ) {
        validate251.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.amount !== void 0) {
          const _errs1 = errors;
          if (
            !validate46(data.amount, {
              instancePath: instancePath + "/amount",
              parentData: data,
              parentDataProperty: "amount",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.fee !== void 0) {
            const _errs2 = errors;
            if (
              !validate46(data.fee, {
                instancePath: instancePath + "/fee",
                parentData: data,
                parentDataProperty: "fee",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sourceAddress !== void 0) {
              const _errs3 = errors;
              if (
                !validate205(data.sourceAddress, {
                  instancePath: instancePath + "/sourceAddress",
                  parentData: data,
                  parentDataProperty: "sourceAddress",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate251.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate251.errors = vErrors;
  return errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.destinationAddress === void 0 && (missing0 = "destinationAddress"))
      ) {
        validate256.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.amount !== void 0) {
          const _errs1 = errors;
          if (
            !validate46(data.amount, {
              instancePath: instancePath + "/amount",
              parentData: data,
              parentDataProperty: "amount",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.destinationAddress !== void 0) {
            const _errs2 = errors;
            if (
              !validate205(data.destinationAddress, {
                instancePath: instancePath + "/destinationAddress",
                parentData: data,
                parentDataProperty: "destinationAddress",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate256.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate256.errors = vErrors;
  return errors === 0;
}
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.settlementVersion === void 0 && (missing0 = "settlementVersion")) ||
        (data.withdrawInstructions === void 0 && (missing0 = "withdrawInstructions")) ||
        (data.depositInstructions === void 0 && (missing0 = "depositInstructions"))
      ) {
        validate250.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.settlementVersion !== void 0) {
          const _errs1 = errors;
          if (typeof data.settlementVersion !== "string") {
            validate250.errors = [
              {
                instancePath: instancePath + "/settlementVersion",
                schemaPath: "#/properties/settlementVersion/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.withdrawInstructions !== void 0) {
            let data1 = data.withdrawInstructions;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (
                    !validate251(data1[i0], {
                      instancePath: instancePath + "/withdrawInstructions/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate250.errors = [
                  {
                    instancePath: instancePath + "/withdrawInstructions",
                    schemaPath: "#/properties/withdrawInstructions/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.depositInstructions !== void 0) {
              let data3 = data.depositInstructions;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data3)) {
                  var valid2 = true;
                  const len1 = data3.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs8 = errors;
                    if (
                      !validate256(data3[i1], {
                        instancePath: instancePath + "/depositInstructions/" + i1,
                        parentData: data3,
                        parentDataProperty: i1,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs8 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate250.errors = [
                    {
                      instancePath: instancePath + "/depositInstructions",
                      schemaPath: "#/properties/depositInstructions/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate250.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate250.errors = vErrors;
  return errors === 0;
}
const SettlementRequest = /* @__PURE__ */ Object.assign(validate260, { schema: node74 });
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.settlementId === void 0 && (missing0 = "settlementId")) ||
        (data.settlementVersion === void 0 && (missing0 = "settlementVersion"))
      ) {
        validate260.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.settlementId !== void 0) {
          const _errs1 = errors;
          if (typeof data.settlementId !== "string") {
            validate260.errors = [
              {
                instancePath: instancePath + "/settlementId",
                schemaPath: "#/properties/settlementId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.settlementVersion !== void 0) {
            const _errs3 = errors;
            if (typeof data.settlementVersion !== "string") {
              validate260.errors = [
                {
                  instancePath: instancePath + "/settlementVersion",
                  schemaPath: "#/properties/settlementVersion/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate260.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate260.errors = vErrors;
  return errors === 0;
}
const getSettlementDetailsPath = /* @__PURE__ */ Object.assign(validate261, {
  schema: {
    type: "object",
    properties: {
      accountId: { type: "string", pattern: "^[A-Za-z0-9_-]+$" },
      collateralId: { type: "string" },
      settlementVersion: { type: "string" },
    },
    required: ["accountId", "collateralId", "settlementVersion"],
  },
});
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.accountId === void 0 && (missing0 = "accountId")) ||
        (data.collateralId === void 0 && (missing0 = "collateralId")) ||
        (data.settlementVersion === void 0 && (missing0 = "settlementVersion"))
      ) {
        validate261.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.accountId !== void 0) {
          let data0 = data.accountId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern1.test(data0)) {
                validate261.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z0-9_-]+$" },
                    message: 'must match pattern "^[A-Za-z0-9_-]+$"',
                  },
                ];
                return false;
              }
            } else {
              validate261.errors = [
                {
                  instancePath: instancePath + "/accountId",
                  schemaPath: "#/properties/accountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.collateralId !== void 0) {
            const _errs3 = errors;
            if (typeof data.collateralId !== "string") {
              validate261.errors = [
                {
                  instancePath: instancePath + "/collateralId",
                  schemaPath: "#/properties/collateralId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.settlementVersion !== void 0) {
              const _errs5 = errors;
              if (typeof data.settlementVersion !== "string") {
                validate261.errors = [
                  {
                    instancePath: instancePath + "/settlementVersion",
                    schemaPath: "#/properties/settlementVersion/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate261.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate261.errors = vErrors;
  return errors === 0;
}
const SettlementState = /* @__PURE__ */ Object.assign(validate262, { schema: node75 });
const schema110 = {
  type: "object",
  required: ["settlementVersion", "status"],
  properties: {
    settlementVersion: { type: "string" },
    withdrawTransactions: { type: "array", items: { $ref: "#/components/schemas/SettlementWithdrawTransaction" } },
    depositTransactions: { type: "array", items: { $ref: "#/components/schemas/SettlementDepositTransaction" } },
    status: { type: "string", enum: ["Invalid", "Pending", "InProgress", "Completed", "Failed"] },
  },
};
const schema112 = {
  type: "string",
  enum: [
    "NOT_FOUND",
    "PROCESSING",
    "CANCELLED",
    "FAILED",
    "PENDING_MANUAL_APPROVAL",
    "PENDING_SERVICE_MANUAL_APPROVAL",
    "REJECTED",
    "COMPLETED",
  ],
};
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate265.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (
    !(
      data === "NOT_FOUND" ||
      data === "PROCESSING" ||
      data === "CANCELLED" ||
      data === "FAILED" ||
      data === "PENDING_MANUAL_APPROVAL" ||
      data === "PENDING_SERVICE_MANUAL_APPROVAL" ||
      data === "REJECTED" ||
      data === "COMPLETED"
    )
  ) {
    validate265.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema112.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate265.errors = vErrors;
  return errors === 0;
}
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate251(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.status === void 0 && (missing0 = "status")) {
          validate263.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.status !== void 0) {
            const _errs3 = errors;
            if (
              !validate265(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.rejectionReason !== void 0) {
              const _errs4 = errors;
              if (typeof data.rejectionReason !== "string") {
                validate263.errors = [
                  {
                    instancePath: instancePath + "/rejectionReason",
                    schemaPath: "#/allOf/1/properties/rejectionReason/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate263.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate263.errors = vErrors;
  return errors === 0;
}
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate256(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.status === void 0 && (missing0 = "status")) {
          validate268.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.status !== void 0) {
            const _errs3 = errors;
            if (
              !validate265(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.rejectionReason !== void 0) {
              const _errs4 = errors;
              if (typeof data.rejectionReason !== "string") {
                validate268.errors = [
                  {
                    instancePath: instancePath + "/rejectionReason",
                    schemaPath: "#/allOf/1/properties/rejectionReason/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate268.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate268.errors = vErrors;
  return errors === 0;
}
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.settlementVersion === void 0 && (missing0 = "settlementVersion")) ||
        (data.status === void 0 && (missing0 = "status"))
      ) {
        validate262.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.settlementVersion !== void 0) {
          const _errs1 = errors;
          if (typeof data.settlementVersion !== "string") {
            validate262.errors = [
              {
                instancePath: instancePath + "/settlementVersion",
                schemaPath: "#/properties/settlementVersion/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.withdrawTransactions !== void 0) {
            let data1 = data.withdrawTransactions;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (
                    !validate263(data1[i0], {
                      instancePath: instancePath + "/withdrawTransactions/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate262.errors = [
                  {
                    instancePath: instancePath + "/withdrawTransactions",
                    schemaPath: "#/properties/withdrawTransactions/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.depositTransactions !== void 0) {
              let data3 = data.depositTransactions;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data3)) {
                  var valid2 = true;
                  const len1 = data3.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs8 = errors;
                    if (
                      !validate268(data3[i1], {
                        instancePath: instancePath + "/depositTransactions/" + i1,
                        parentData: data3,
                        parentDataProperty: i1,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs8 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate262.errors = [
                    {
                      instancePath: instancePath + "/depositTransactions",
                      schemaPath: "#/properties/depositTransactions/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data5 = data.status;
                const _errs9 = errors;
                if (typeof data5 !== "string") {
                  validate262.errors = [
                    {
                      instancePath: instancePath + "/status",
                      schemaPath: "#/properties/status/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                if (
                  !(
                    data5 === "Invalid" ||
                    data5 === "Pending" ||
                    data5 === "InProgress" ||
                    data5 === "Completed" ||
                    data5 === "Failed"
                  )
                ) {
                  validate262.errors = [
                    {
                      instancePath: instancePath + "/status",
                      schemaPath: "#/properties/status/enum",
                      keyword: "enum",
                      params: { allowedValues: schema110.properties.status.enum },
                      message: "must be equal to one of the allowed values",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate262.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate262.errors = vErrors;
  return errors === 0;
}
const CollateralWithdrawalTransactions = /* @__PURE__ */ Object.assign(validate272, { schema: node79 });
const schema116 = { type: "string", enum: ["Pending", "Approved", "Rejected"] };
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate274.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "Pending" || data === "Approved" || data === "Rejected")) {
    validate274.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema116.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate274.errors = vErrors;
  return errors === 0;
}
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.collateralTxId === void 0 && (missing0 = "collateralTxId")) ||
        (data.approvalRequest === void 0 && (missing0 = "approvalRequest"))
      ) {
        validate273.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate273.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            const _errs3 = errors;
            if (
              !validate274(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.collateralTxId !== void 0) {
              const _errs4 = errors;
              if (typeof data.collateralTxId !== "string") {
                validate273.errors = [
                  {
                    instancePath: instancePath + "/collateralTxId",
                    schemaPath: "#/properties/collateralTxId/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.approvalRequest !== void 0) {
                const _errs6 = errors;
                if (
                  !validate220(data.approvalRequest, {
                    instancePath: instancePath + "/approvalRequest",
                    parentData: data,
                    parentDataProperty: "approvalRequest",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rejectionReason !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.rejectionReason !== "string") {
                    validate273.errors = [
                      {
                        instancePath: instancePath + "/rejectionReason",
                        schemaPath: "#/properties/rejectionReason/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate273.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate273.errors = vErrors;
  return errors === 0;
}
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transactions === void 0 && (missing0 = "transactions")) {
        validate272.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.transactions !== void 0) {
          let data0 = data.transactions;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate273(data0[i0], {
                    instancePath: instancePath + "/transactions/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate272.errors = [
                {
                  instancePath: instancePath + "/transactions",
                  schemaPath: "#/properties/transactions/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate272.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate272.errors = vErrors;
  return errors === 0;
}
const CollateralWithdrawalTransactionRequest = /* @__PURE__ */ Object.assign(validate278, { schema: node82 });
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.settlementId === void 0 && (missing0 = "settlementId")) ||
        (data.settlementTxId === void 0 && (missing0 = "settlementTxId"))
      ) {
        validate280.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.settlementId !== void 0) {
          const _errs1 = errors;
          if (typeof data.settlementId !== "string") {
            validate280.errors = [
              {
                instancePath: instancePath + "/settlementId",
                schemaPath: "#/properties/settlementId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.settlementTxId !== void 0) {
            const _errs3 = errors;
            if (typeof data.settlementTxId !== "string") {
              validate280.errors = [
                {
                  instancePath: instancePath + "/settlementTxId",
                  schemaPath: "#/properties/settlementTxId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate280.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate280.errors = vErrors;
  return errors === 0;
}
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralTxId === void 0 && (missing0 = "collateralTxId")) ||
        (data.approvalRequest === void 0 && (missing0 = "approvalRequest"))
      ) {
        validate278.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.collateralTxId !== void 0) {
          const _errs1 = errors;
          if (typeof data.collateralTxId !== "string") {
            validate278.errors = [
              {
                instancePath: instancePath + "/collateralTxId",
                schemaPath: "#/properties/collateralTxId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.approvalRequest !== void 0) {
            const _errs3 = errors;
            if (
              !validate220(data.approvalRequest, {
                instancePath: instancePath + "/approvalRequest",
                parentData: data,
                parentDataProperty: "approvalRequest",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.settlementDetails !== void 0) {
              const _errs4 = errors;
              if (
                !validate280(data.settlementDetails, {
                  instancePath: instancePath + "/settlementDetails",
                  parentData: data,
                  parentDataProperty: "settlementDetails",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate278.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate278.errors = vErrors;
  return errors === 0;
}
const CollateralWithdrawalTransaction = /* @__PURE__ */ Object.assign(validate282, { schema: node80 });
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.collateralTxId === void 0 && (missing0 = "collateralTxId")) ||
        (data.approvalRequest === void 0 && (missing0 = "approvalRequest"))
      ) {
        validate282.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate282.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            const _errs3 = errors;
            if (
              !validate274(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.collateralTxId !== void 0) {
              const _errs4 = errors;
              if (typeof data.collateralTxId !== "string") {
                validate282.errors = [
                  {
                    instancePath: instancePath + "/collateralTxId",
                    schemaPath: "#/properties/collateralTxId/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.approvalRequest !== void 0) {
                const _errs6 = errors;
                if (
                  !validate220(data.approvalRequest, {
                    instancePath: instancePath + "/approvalRequest",
                    parentData: data,
                    parentDataProperty: "approvalRequest",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rejectionReason !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.rejectionReason !== "string") {
                    validate282.errors = [
                      {
                        instancePath: instancePath + "/rejectionReason",
                        schemaPath: "#/properties/rejectionReason/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate282.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate282.errors = vErrors;
  return errors === 0;
}
const getQuotesQuery = /* @__PURE__ */ Object.assign(validate285, {
  schema: {
    type: "object",
    properties: {
      limit: { type: "integer", minimum: 1, maximum: 200 },
      startingAfter: { type: "string" },
      endingBefore: { type: "string" },
      order: { type: "string", enum: ["asc", "desc"] },
    },
  },
});
const schema120 = {
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 200 },
    startingAfter: { type: "string" },
    endingBefore: { type: "string" },
    order: { type: "string", enum: ["asc", "desc"] },
  },
  $id: "getQuotesQuery",
};
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit !== void 0) {
        let data0 = data.limit;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate285.errors = [
            {
              instancePath: instancePath + "/limit",
              schemaPath: "#/properties/limit/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            },
          ];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number") {
            if (data0 > 200 || isNaN(data0)) {
              validate285.errors = [
                {
                  instancePath: instancePath + "/limit",
                  schemaPath: "#/properties/limit/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 200 },
                  message: "must be <= 200",
                },
              ];
              return false;
            } else {
              if (data0 < 1 || isNaN(data0)) {
                validate285.errors = [
                  {
                    instancePath: instancePath + "/limit",
                    schemaPath: "#/properties/limit/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                  },
                ];
                return false;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.startingAfter !== void 0) {
          const _errs3 = errors;
          if (typeof data.startingAfter !== "string") {
            validate285.errors = [
              {
                instancePath: instancePath + "/startingAfter",
                schemaPath: "#/properties/startingAfter/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.endingBefore !== void 0) {
            const _errs5 = errors;
            if (typeof data.endingBefore !== "string") {
              validate285.errors = [
                {
                  instancePath: instancePath + "/endingBefore",
                  schemaPath: "#/properties/endingBefore/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.order !== void 0) {
              let data3 = data.order;
              const _errs7 = errors;
              if (typeof data3 !== "string") {
                validate285.errors = [
                  {
                    instancePath: instancePath + "/order",
                    schemaPath: "#/properties/order/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              if (!(data3 === "asc" || data3 === "desc")) {
                validate285.errors = [
                  {
                    instancePath: instancePath + "/order",
                    schemaPath: "#/properties/order/enum",
                    keyword: "enum",
                    params: { allowedValues: schema120.properties.order.enum },
                    message: "must be equal to one of the allowed values",
                  },
                ];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate285.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate285.errors = vErrors;
  return errors === 0;
}
const getQuotesResponse200 = /* @__PURE__ */ Object.assign(validate286, {
  schema: { type: "object", required: ["quotes"], properties: { quotes: { type: "array", items: node84 } } },
});
const schema123 = { type: "string", enum: ["ready", "executing", "executed", "expired"] };
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate293.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "ready" || data === "executing" || data === "executed" || data === "expired")) {
    validate293.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema123.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate293.errors = vErrors;
  return errors === 0;
}
const formats0 = formats["date-time"];
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.fromAsset === void 0 && (missing0 = "fromAsset")) ||
        (data.fromAmount === void 0 && (missing0 = "fromAmount")) ||
        (data.toAsset === void 0 && (missing0 = "toAsset")) ||
        (data.toAmount === void 0 && (missing0 = "toAmount")) ||
        (data.conversionFeeBps === void 0 && (missing0 = "conversionFeeBps")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.createdAt === void 0 && (missing0 = "createdAt")) ||
        (data.expiresAt === void 0 && (missing0 = "expiresAt"))
      ) {
        validate287.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate287.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.fromAsset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.fromAsset, {
                instancePath: instancePath + "/fromAsset",
                parentData: data,
                parentDataProperty: "fromAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fromAmount !== void 0) {
              const _errs4 = errors;
              if (
                !validate46(data.fromAmount, {
                  instancePath: instancePath + "/fromAmount",
                  parentData: data,
                  parentDataProperty: "fromAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.toAsset !== void 0) {
                const _errs5 = errors;
                if (
                  !validate32(data.toAsset, {
                    instancePath: instancePath + "/toAsset",
                    parentData: data,
                    parentDataProperty: "toAsset",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.toAmount !== void 0) {
                  const _errs6 = errors;
                  if (
                    !validate46(data.toAmount, {
                      instancePath: instancePath + "/toAmount",
                      parentData: data,
                      parentDataProperty: "toAmount",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.conversionFeeBps !== void 0) {
                    let data5 = data.conversionFeeBps;
                    const _errs7 = errors;
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                      validate287.errors = [
                        {
                          instancePath: instancePath + "/conversionFeeBps",
                          schemaPath: "#/properties/conversionFeeBps/type",
                          keyword: "type",
                          params: { type: "integer" },
                          message: "must be integer",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.conversionFeeAsset !== void 0) {
                      const _errs9 = errors;
                      if (
                        !validate32(data.conversionFeeAsset, {
                          instancePath: instancePath + "/conversionFeeAsset",
                          parentData: data,
                          parentDataProperty: "conversionFeeAsset",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.status !== void 0) {
                        const _errs11 = errors;
                        if (
                          !validate293(data.status, {
                            instancePath: instancePath + "/status",
                            parentData: data,
                            parentDataProperty: "status",
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.createdAt !== void 0) {
                          let data8 = data.createdAt;
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (errors === _errs12) {
                              if (typeof data8 === "string") {
                                if (!formats0(data8)) {
                                  validate287.errors = [
                                    {
                                      instancePath: instancePath + "/createdAt",
                                      schemaPath: "#/properties/createdAt/format",
                                      keyword: "format",
                                      params: { format: "date-time" },
                                      message: 'must match format "date-time"',
                                    },
                                  ];
                                  return false;
                                }
                              } else {
                                validate287.errors = [
                                  {
                                    instancePath: instancePath + "/createdAt",
                                    schemaPath: "#/properties/createdAt/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                  },
                                ];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.expiresAt !== void 0) {
                            let data9 = data.expiresAt;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (errors === _errs14) {
                                if (typeof data9 === "string") {
                                  if (!formats0(data9)) {
                                    validate287.errors = [
                                      {
                                        instancePath: instancePath + "/expiresAt",
                                        schemaPath: "#/properties/expiresAt/format",
                                        keyword: "format",
                                        params: { format: "date-time" },
                                        message: 'must match format "date-time"',
                                      },
                                    ];
                                    return false;
                                  }
                                } else {
                                  validate287.errors = [
                                    {
                                      instancePath: instancePath + "/expiresAt",
                                      schemaPath: "#/properties/expiresAt/type",
                                      keyword: "type",
                                      params: { type: "string" },
                                      message: "must be string",
                                    },
                                  ];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate287.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate287.errors = vErrors;
  return errors === 0;
}
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.quotes === void 0 && (missing0 = "quotes")) {
        validate286.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.quotes !== void 0) {
          let data0 = data.quotes;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate287(data0[i0], {
                    instancePath: instancePath + "/quotes/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate286.errors = [
                {
                  instancePath: instancePath + "/quotes",
                  schemaPath: "#/properties/quotes/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate286.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate286.errors = vErrors;
  return errors === 0;
}
const QuoteRequest = /* @__PURE__ */ Object.assign(validate296, { schema: node86 });
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.fromAsset === void 0 && (missing0 = "fromAsset")) ||
        (data.toAsset === void 0 && (missing0 = "toAsset"))
      ) {
        validate296.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.fromAsset !== void 0) {
          const _errs2 = errors;
          if (
            !validate32(data.fromAsset, {
              instancePath: instancePath + "/fromAsset",
              parentData: data,
              parentDataProperty: "fromAsset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.toAsset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.toAsset, {
                instancePath: instancePath + "/toAsset",
                parentData: data,
                parentDataProperty: "toAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    } else {
      validate296.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid2 = false;
    let passing0 = null;
    const _errs6 = errors;
    if (errors === _errs6) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.fromAmount === void 0 && (missing1 = "fromAmount")) {
          const err0 = {
            instancePath,
            schemaPath: "#/allOf/1/oneOf/0/required",
            keyword: "required",
            params: { missingProperty: missing1 },
            message: "must have required property '" + missing1 + "'",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        } else {
          if (data.fromAmount !== void 0) {
            if (
              !validate46(data.fromAmount, {
                instancePath: instancePath + "/fromAmount",
                parentData: data,
                parentDataProperty: "fromAmount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err1 = {
          instancePath,
          schemaPath: "#/allOf/1/oneOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    if (_valid0) {
      valid2 = true;
      passing0 = 0;
    }
    const _errs9 = errors;
    if (errors === _errs9) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.toAmount === void 0 && (missing2 = "toAmount")) {
          const err2 = {
            instancePath,
            schemaPath: "#/allOf/1/oneOf/1/required",
            keyword: "required",
            params: { missingProperty: missing2 },
            message: "must have required property '" + missing2 + "'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        } else {
          if (data.toAmount !== void 0) {
            if (
              !validate46(data.toAmount, {
                instancePath: instancePath + "/toAmount",
                parentData: data,
                parentDataProperty: "toAmount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err3 = {
          instancePath,
          schemaPath: "#/allOf/1/oneOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var _valid0 = _errs9 === errors;
    if (_valid0 && valid2) {
      valid2 = false;
      passing0 = [passing0, 1];
    } else {
      if (_valid0) {
        valid2 = true;
        passing0 = 1;
      }
    }
    if (!valid2) {
      const err4 = {
        instancePath,
        schemaPath: "#/allOf/1/oneOf",
        keyword: "oneOf",
        params: { passingSchemas: passing0 },
        message: "must match exactly one schema in oneOf",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
      validate296.errors = vErrors;
      return false;
    } else {
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
    }
    var valid0 = _errs4 === errors;
  }
  validate296.errors = vErrors;
  return errors === 0;
}
const Quote = /* @__PURE__ */ Object.assign(validate301, { schema: node84 });
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.fromAsset === void 0 && (missing0 = "fromAsset")) ||
        (data.fromAmount === void 0 && (missing0 = "fromAmount")) ||
        (data.toAsset === void 0 && (missing0 = "toAsset")) ||
        (data.toAmount === void 0 && (missing0 = "toAmount")) ||
        (data.conversionFeeBps === void 0 && (missing0 = "conversionFeeBps")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.createdAt === void 0 && (missing0 = "createdAt")) ||
        (data.expiresAt === void 0 && (missing0 = "expiresAt"))
      ) {
        validate301.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate301.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.fromAsset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.fromAsset, {
                instancePath: instancePath + "/fromAsset",
                parentData: data,
                parentDataProperty: "fromAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fromAmount !== void 0) {
              const _errs4 = errors;
              if (
                !validate46(data.fromAmount, {
                  instancePath: instancePath + "/fromAmount",
                  parentData: data,
                  parentDataProperty: "fromAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.toAsset !== void 0) {
                const _errs5 = errors;
                if (
                  !validate32(data.toAsset, {
                    instancePath: instancePath + "/toAsset",
                    parentData: data,
                    parentDataProperty: "toAsset",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.toAmount !== void 0) {
                  const _errs6 = errors;
                  if (
                    !validate46(data.toAmount, {
                      instancePath: instancePath + "/toAmount",
                      parentData: data,
                      parentDataProperty: "toAmount",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.conversionFeeBps !== void 0) {
                    let data5 = data.conversionFeeBps;
                    const _errs7 = errors;
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                      validate301.errors = [
                        {
                          instancePath: instancePath + "/conversionFeeBps",
                          schemaPath: "#/properties/conversionFeeBps/type",
                          keyword: "type",
                          params: { type: "integer" },
                          message: "must be integer",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.conversionFeeAsset !== void 0) {
                      const _errs9 = errors;
                      if (
                        !validate32(data.conversionFeeAsset, {
                          instancePath: instancePath + "/conversionFeeAsset",
                          parentData: data,
                          parentDataProperty: "conversionFeeAsset",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.status !== void 0) {
                        const _errs11 = errors;
                        if (
                          !validate293(data.status, {
                            instancePath: instancePath + "/status",
                            parentData: data,
                            parentDataProperty: "status",
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.createdAt !== void 0) {
                          let data8 = data.createdAt;
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (errors === _errs12) {
                              if (typeof data8 === "string") {
                                if (!formats0(data8)) {
                                  validate301.errors = [
                                    {
                                      instancePath: instancePath + "/createdAt",
                                      schemaPath: "#/properties/createdAt/format",
                                      keyword: "format",
                                      params: { format: "date-time" },
                                      message: 'must match format "date-time"',
                                    },
                                  ];
                                  return false;
                                }
                              } else {
                                validate301.errors = [
                                  {
                                    instancePath: instancePath + "/createdAt",
                                    schemaPath: "#/properties/createdAt/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                  },
                                ];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.expiresAt !== void 0) {
                            let data9 = data.expiresAt;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (errors === _errs14) {
                                if (typeof data9 === "string") {
                                  if (!formats0(data9)) {
                                    validate301.errors = [
                                      {
                                        instancePath: instancePath + "/expiresAt",
                                        schemaPath: "#/properties/expiresAt/format",
                                        keyword: "format",
                                        params: { format: "date-time" },
                                        message: 'must match format "date-time"',
                                      },
                                    ];
                                    return false;
                                  }
                                } else {
                                  validate301.errors = [
                                    {
                                      instancePath: instancePath + "/expiresAt",
                                      schemaPath: "#/properties/expiresAt/type",
                                      keyword: "type",
                                      params: { type: "string" },
                                      message: "must be string",
                                    },
                                  ];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate301.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate301.errors = vErrors;
  return errors === 0;
}
const getQuoteDetailsPath = /* @__PURE__ */ Object.assign(validate308, {
  schema: {
    type: "object",
    properties: { id: { type: "string" }, accountId: { type: "string", pattern: "^[A-Za-z0-9_-]+$" } },
    required: ["id", "accountId"],
  },
});
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 && (missing0 = "id")) || (data.accountId === void 0 && (missing0 = "accountId"))) {
        validate308.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate308.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.accountId !== void 0) {
            let data1 = data.accountId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern1.test(data1)) {
                  validate308.errors = [
                    {
                      instancePath: instancePath + "/accountId",
                      schemaPath: "#/properties/accountId/pattern",
                      keyword: "pattern",
                      params: { pattern: "^[A-Za-z0-9_-]+$" },
                      message: 'must match pattern "^[A-Za-z0-9_-]+$"',
                    },
                  ];
                  return false;
                }
              } else {
                validate308.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate308.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate308.errors = vErrors;
  return errors === 0;
}
const getRampsResponse200 = /* @__PURE__ */ Object.assign(validate309, {
  schema: { type: "object", required: ["ramps"], properties: { ramps: { type: "array", items: node87 } } },
});
const schema130 = {
  type: "object",
  required: ["id", "createdAt", "updatedAt", "status", "amount", "expiresAt"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    status: { $ref: "#/components/schemas/RampStatus" },
    amount: { $ref: "#/components/schemas/PositiveAmount" },
    estimatedFees: { $ref: "#/components/schemas/RampFees" },
    executionDetails: { oneOf: [{ $ref: "#/components/schemas/OrderQuote" }] },
    expiresAt: { type: "string", format: "date-time" },
    failureReason: {
      enum: [
        "unsupported-ramp-method",
        "unsupported-source-asset",
        "unsupported-destination-asset",
        "amount-below-minimum",
        "pii-missing",
        "unsupported-external-source",
        "unsupported-region",
        "destination-not-whitelisted",
      ],
    },
  },
};
const schema131 = { enum: ["Pending", "Processing", "Canceled", "Completed", "Failed", "Refunded"] };
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "Pending" ||
      data === "Processing" ||
      data === "Canceled" ||
      data === "Completed" ||
      data === "Failed" ||
      data === "Refunded"
    )
  ) {
    validate313.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema131.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate313.errors = vErrors;
  return errors === 0;
}
const schema133 = {
  type: "object",
  required: ["feeType", "feeAsset", "fee"],
  properties: {
    feeType: { type: "string", enum: ["ORDER", "NETWORK", "SPREAD", "REBATE"] },
    feeAsset: { $ref: "#/components/schemas/AssetReference" },
    fee: { $ref: "#/components/schemas/FeeAmount" },
  },
};
const schema135 = {
  type: "object",
  required: ["amountType", "amount"],
  properties: {
    amountType: { type: "string", enum: ["FIXED"] },
    amount: { $ref: "#/components/schemas/PositiveAmount" },
  },
};
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.amountType === void 0 && (missing0 = "amountType")) ||
        (data.amount === void 0 && (missing0 = "amount"))
      ) {
        validate320.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.amountType !== void 0) {
          let data0 = data.amountType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate320.errors = [
              {
                instancePath: instancePath + "/amountType",
                schemaPath: "#/properties/amountType/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "FIXED")) {
            validate320.errors = [
              {
                instancePath: instancePath + "/amountType",
                schemaPath: "#/properties/amountType/enum",
                keyword: "enum",
                params: { allowedValues: schema135.properties.amountType.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.amount !== void 0) {
            const _errs3 = errors;
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate320.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate320.errors = vErrors;
  return errors === 0;
}
const schema136 = {
  type: "object",
  required: ["amountType", "amount"],
  properties: { amountType: { type: "string", enum: ["BASIS_POINTS"] }, amount: { type: "number" } },
};
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.amountType === void 0 && (missing0 = "amountType")) ||
        (data.amount === void 0 && (missing0 = "amount"))
      ) {
        validate323.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.amountType !== void 0) {
          let data0 = data.amountType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate323.errors = [
              {
                instancePath: instancePath + "/amountType",
                schemaPath: "#/properties/amountType/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "BASIS_POINTS")) {
            validate323.errors = [
              {
                instancePath: instancePath + "/amountType",
                schemaPath: "#/properties/amountType/enum",
                keyword: "enum",
                params: { allowedValues: schema136.properties.amountType.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.amount !== void 0) {
            const _errs3 = errors;
            if (!(typeof data.amount == "number")) {
              validate323.errors = [
                {
                  instancePath: instancePath + "/amount",
                  schemaPath: "#/properties/amount/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate323.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate323.errors = vErrors;
  return errors === 0;
}
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate320(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate323(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate319.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate319.errors = vErrors;
  return errors === 0;
}
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.feeType === void 0 && (missing0 = "feeType")) ||
        (data.feeAsset === void 0 && (missing0 = "feeAsset")) ||
        (data.fee === void 0 && (missing0 = "fee"))
      ) {
        validate317.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.feeType !== void 0) {
          let data0 = data.feeType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate317.errors = [
              {
                instancePath: instancePath + "/feeType",
                schemaPath: "#/properties/feeType/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "ORDER" || data0 === "NETWORK" || data0 === "SPREAD" || data0 === "REBATE")) {
            validate317.errors = [
              {
                instancePath: instancePath + "/feeType",
                schemaPath: "#/properties/feeType/enum",
                keyword: "enum",
                params: { allowedValues: schema133.properties.feeType.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.feeAsset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.feeAsset, {
                instancePath: instancePath + "/feeAsset",
                parentData: data,
                parentDataProperty: "feeAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fee !== void 0) {
              const _errs4 = errors;
              if (
                !validate319(data.fee, {
                  instancePath: instancePath + "/fee",
                  parentData: data,
                  parentDataProperty: "fee",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate317.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate317.errors = vErrors;
  return errors === 0;
}
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (
          !validate317(data[i0], {
            instancePath: instancePath + "/" + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate316.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" },
      ];
      return false;
    }
  }
  validate316.errors = vErrors;
  return errors === 0;
}
const schema137 = {
  type: "object",
  required: ["type", "quoteId"],
  properties: {
    type: { type: "string", enum: ["Quote"] },
    quoteId: { type: "string" },
    reQuote: { oneOf: [{ $ref: "#/components/schemas/Retry" }, { $ref: "#/components/schemas/Market" }] },
  },
};
const schema138 = {
  type: "object",
  required: ["type", "slippage"],
  properties: { type: { type: "string", enum: ["Retry"] }, slippage: { type: "number" }, count: { type: "number" } },
};
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.type === void 0 && (missing0 = "type")) || (data.slippage === void 0 && (missing0 = "slippage"))) {
        validate329.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate329.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "Retry")) {
            validate329.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema138.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.slippage !== void 0) {
            const _errs3 = errors;
            if (!(typeof data.slippage == "number")) {
              validate329.errors = [
                {
                  instancePath: instancePath + "/slippage",
                  schemaPath: "#/properties/slippage/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.count !== void 0) {
              const _errs5 = errors;
              if (!(typeof data.count == "number")) {
                validate329.errors = [
                  {
                    instancePath: instancePath + "/count",
                    schemaPath: "#/properties/count/type",
                    keyword: "type",
                    params: { type: "number" },
                    message: "must be number",
                  },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate329.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate329.errors = vErrors;
  return errors === 0;
}
const schema139 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["Market"] } } };
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        validate331.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 !== "string") {
            validate331.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "Market")) {
            validate331.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema139.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate331.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate331.errors = vErrors;
  return errors === 0;
}
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.type === void 0 && (missing0 = "type")) || (data.quoteId === void 0 && (missing0 = "quoteId"))) {
        validate328.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate328.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "Quote")) {
            validate328.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema137.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.quoteId !== void 0) {
            const _errs3 = errors;
            if (typeof data.quoteId !== "string") {
              validate328.errors = [
                {
                  instancePath: instancePath + "/quoteId",
                  schemaPath: "#/properties/quoteId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reQuote !== void 0) {
              let data2 = data.reQuote;
              const _errs5 = errors;
              const _errs6 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs7 = errors;
              if (
                !validate329(data2, {
                  instancePath: instancePath + "/reQuote",
                  parentData: data,
                  parentDataProperty: "reQuote",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs8 = errors;
              if (
                !validate331(data2, {
                  instancePath: instancePath + "/reQuote",
                  parentData: data,
                  parentDataProperty: "reQuote",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err0 = {
                  instancePath: instancePath + "/reQuote",
                  schemaPath: "#/properties/reQuote/oneOf",
                  keyword: "oneOf",
                  params: { passingSchemas: passing0 },
                  message: "must match exactly one schema in oneOf",
                };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
                validate328.errors = vErrors;
                return false;
              } else {
                errors = _errs6;
                if (vErrors !== null) {
                  if (_errs6) {
                    vErrors.length = _errs6;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate328.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate328.errors = vErrors;
  return errors === 0;
}
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.createdAt === void 0 && (missing0 = "createdAt")) ||
        (data.updatedAt === void 0 && (missing0 = "updatedAt")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.expiresAt === void 0 && (missing0 = "expiresAt"))
      ) {
        validate312.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate312.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.createdAt !== void 0) {
            let data1 = data.createdAt;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!formats0(data1)) {
                    validate312.errors = [
                      {
                        instancePath: instancePath + "/createdAt",
                        schemaPath: "#/properties/createdAt/format",
                        keyword: "format",
                        params: { format: "date-time" },
                        message: 'must match format "date-time"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate312.errors = [
                    {
                      instancePath: instancePath + "/createdAt",
                      schemaPath: "#/properties/createdAt/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.updatedAt !== void 0) {
              let data2 = data.updatedAt;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!formats0(data2)) {
                      validate312.errors = [
                        {
                          instancePath: instancePath + "/updatedAt",
                          schemaPath: "#/properties/updatedAt/format",
                          keyword: "format",
                          params: { format: "date-time" },
                          message: 'must match format "date-time"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate312.errors = [
                      {
                        instancePath: instancePath + "/updatedAt",
                        schemaPath: "#/properties/updatedAt/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                const _errs7 = errors;
                if (
                  !validate313(data.status, {
                    instancePath: instancePath + "/status",
                    parentData: data,
                    parentDataProperty: "status",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.amount !== void 0) {
                  const _errs8 = errors;
                  if (
                    !validate46(data.amount, {
                      instancePath: instancePath + "/amount",
                      parentData: data,
                      parentDataProperty: "amount",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.estimatedFees !== void 0) {
                    const _errs9 = errors;
                    if (
                      !validate316(data.estimatedFees, {
                        instancePath: instancePath + "/estimatedFees",
                        parentData: data,
                        parentDataProperty: "estimatedFees",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.executionDetails !== void 0) {
                      const _errs10 = errors;
                      const _errs11 = errors;
                      let valid1 = false;
                      let passing0 = null;
                      const _errs12 = errors;
                      if (
                        !validate328(data.executionDetails, {
                          instancePath: instancePath + "/executionDetails",
                          parentData: data,
                          parentDataProperty: "executionDetails",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs12 === errors;
                      if (_valid0) {
                        valid1 = true;
                        passing0 = 0;
                      }
                      if (!valid1) {
                        const err0 = {
                          instancePath: instancePath + "/executionDetails",
                          schemaPath: "#/properties/executionDetails/oneOf",
                          keyword: "oneOf",
                          params: { passingSchemas: passing0 },
                          message: "must match exactly one schema in oneOf",
                        };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                        validate312.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs11;
                        if (vErrors !== null) {
                          if (_errs11) {
                            vErrors.length = _errs11;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.expiresAt !== void 0) {
                        let data7 = data.expiresAt;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (errors === _errs13) {
                            if (typeof data7 === "string") {
                              if (!formats0(data7)) {
                                validate312.errors = [
                                  {
                                    instancePath: instancePath + "/expiresAt",
                                    schemaPath: "#/properties/expiresAt/format",
                                    keyword: "format",
                                    params: { format: "date-time" },
                                    message: 'must match format "date-time"',
                                  },
                                ];
                                return false;
                              }
                            } else {
                              validate312.errors = [
                                {
                                  instancePath: instancePath + "/expiresAt",
                                  schemaPath: "#/properties/expiresAt/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string",
                                },
                              ];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.failureReason !== void 0) {
                          let data8 = data.failureReason;
                          const _errs15 = errors;
                          if (
                            !(
                              data8 === "unsupported-ramp-method" ||
                              data8 === "unsupported-source-asset" ||
                              data8 === "unsupported-destination-asset" ||
                              data8 === "amount-below-minimum" ||
                              data8 === "pii-missing" ||
                              data8 === "unsupported-external-source" ||
                              data8 === "unsupported-region" ||
                              data8 === "destination-not-whitelisted"
                            )
                          ) {
                            validate312.errors = [
                              {
                                instancePath: instancePath + "/failureReason",
                                schemaPath: "#/properties/failureReason/enum",
                                keyword: "enum",
                                params: { allowedValues: schema130.properties.failureReason.enum },
                                message: "must be equal to one of the allowed values",
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate312.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate312.errors = vErrors;
  return errors === 0;
}
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate339.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate339.errors = [
              {
                instancePath: instancePath + "/name",
                schemaPath: "#/properties/name/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.city !== void 0) {
            const _errs3 = errors;
            if (typeof data.city !== "string") {
              validate339.errors = [
                {
                  instancePath: instancePath + "/city",
                  schemaPath: "#/properties/city/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.country !== void 0) {
              const _errs5 = errors;
              if (typeof data.country !== "string") {
                validate339.errors = [
                  {
                    instancePath: instancePath + "/country",
                    schemaPath: "#/properties/country/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.subdivision !== void 0) {
                const _errs7 = errors;
                if (typeof data.subdivision !== "string") {
                  validate339.errors = [
                    {
                      instancePath: instancePath + "/subdivision",
                      schemaPath: "#/properties/subdivision/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.address !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.address !== "string") {
                    validate339.errors = [
                      {
                        instancePath: instancePath + "/address",
                        schemaPath: "#/properties/address/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.postalCode !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.postalCode !== "string") {
                      validate339.errors = [
                        {
                          instancePath: instancePath + "/postalCode",
                          schemaPath: "#/properties/postalCode/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate339.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate339.errors = vErrors;
  return errors === 0;
}
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Z]{2}\\d{2}[a-zA-Z0-9]{1,30}$", "u");
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern7.test(data)) {
        validate341.errors = [
          {
            instancePath,
            schemaPath: "#/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Z]{2}\\d{2}[a-zA-Z0-9]{1,30}$" },
            message: 'must match pattern "^[A-Z]{2}\\d{2}[a-zA-Z0-9]{1,30}$"',
          },
        ];
        return false;
      }
    } else {
      validate341.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate341.errors = vErrors;
  return errors === 0;
}
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.accountHolder === void 0 && (missing0 = "accountHolder")) ||
          (data.iban === void 0 && (missing0 = "iban"))
        ) {
          validate337.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountHolder !== void 0) {
            const _errs3 = errors;
            if (
              !validate339(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.iban !== void 0) {
              const _errs4 = errors;
              if (
                !validate341(data.iban, {
                  instancePath: instancePath + "/iban",
                  parentData: data,
                  parentDataProperty: "iban",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate337.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate337.errors = vErrors;
  return errors === 0;
}
const schema145 = {
  allOf: [
    { $ref: "#/components/schemas/AchCapability" },
    {
      type: "object",
      required: ["accountHolder", "bankAccountNumber", "routingNumber", "accountType"],
      properties: {
        accountHolder: { $ref: "#/components/schemas/AccountHolderDetails" },
        bankName: { type: "string" },
        bankAccountNumber: { $ref: "#/components/schemas/BankAccountNumber" },
        routingNumber: { $ref: "#/components/schemas/RoutingNumber" },
        accountType: { type: "string", enum: ["Checking", "Savings"] },
      },
    },
  ],
};
const pattern8 = /* @__PURE__ */ new RegExp("^\\d{4,17}$", "u");
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern8.test(data)) {
        validate347.errors = [
          {
            instancePath,
            schemaPath: "#/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4,17}$" },
            message: 'must match pattern "^\\d{4,17}$"',
          },
        ];
        return false;
      }
    } else {
      validate347.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate347.errors = vErrors;
  return errors === 0;
}
const pattern9 = /* @__PURE__ */ new RegExp("^\\d{9}$", "u");
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate349.errors = [
          {
            instancePath,
            schemaPath: "#/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{9}$" },
            message: 'must match pattern "^\\d{9}$"',
          },
        ];
        return false;
      }
    } else {
      validate349.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate349.errors = vErrors;
  return errors === 0;
}
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.accountHolder === void 0 && (missing0 = "accountHolder")) ||
          (data.bankAccountNumber === void 0 && (missing0 = "bankAccountNumber")) ||
          (data.routingNumber === void 0 && (missing0 = "routingNumber")) ||
          (data.accountType === void 0 && (missing0 = "accountType"))
        ) {
          validate344.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountHolder !== void 0) {
            const _errs3 = errors;
            if (
              !validate339(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.bankName !== void 0) {
              const _errs4 = errors;
              if (typeof data.bankName !== "string") {
                validate344.errors = [
                  {
                    instancePath: instancePath + "/bankName",
                    schemaPath: "#/allOf/1/properties/bankName/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.bankAccountNumber !== void 0) {
                const _errs6 = errors;
                if (
                  !validate347(data.bankAccountNumber, {
                    instancePath: instancePath + "/bankAccountNumber",
                    parentData: data,
                    parentDataProperty: "bankAccountNumber",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.routingNumber !== void 0) {
                  const _errs7 = errors;
                  if (
                    !validate349(data.routingNumber, {
                      instancePath: instancePath + "/routingNumber",
                      parentData: data,
                      parentDataProperty: "routingNumber",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.accountType !== void 0) {
                    let data4 = data.accountType;
                    const _errs8 = errors;
                    if (typeof data4 !== "string") {
                      validate344.errors = [
                        {
                          instancePath: instancePath + "/accountType",
                          schemaPath: "#/allOf/1/properties/accountType/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    if (!(data4 === "Checking" || data4 === "Savings")) {
                      validate344.errors = [
                        {
                          instancePath: instancePath + "/accountType",
                          schemaPath: "#/allOf/1/properties/accountType/enum",
                          keyword: "enum",
                          params: { allowedValues: schema145.allOf[1].properties.accountType.enum },
                          message: "must be equal to one of the allowed values",
                        },
                      ];
                      return false;
                    }
                    var valid1 = _errs8 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate344.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate344.errors = vErrors;
  return errors === 0;
}
const schema150 = {
  type: "string",
  enum: [
    "US",
    "AL",
    "DZ",
    "AS",
    "AD",
    "AO",
    "AI",
    "AQ",
    "AG",
    "AR",
    "AM",
    "AW",
    "AU",
    "AT",
    "AZ",
    "BS",
    "BH",
    "BD",
    "BB",
    "BY",
    "BE",
    "BZ",
    "BJ",
    "BM",
    "BT",
    "BO",
    "BQ",
    "BA",
    "BW",
    "BV",
    "BR",
    "IO",
    "BN",
    "BG",
    "BF",
    "BI",
    "CV",
    "KH",
    "CM",
    "CA",
    "KY",
    "CF",
    "TD",
    "CL",
    "CN",
    "CX",
    "CC",
    "CO",
    "KM",
    "CD",
    "CG",
    "CK",
    "CR",
    "HR",
    "CU",
    "CW",
    "CY",
    "CZ",
    "CI",
    "DK",
    "DJ",
    "DM",
    "DO",
    "EC",
    "EG",
    "SV",
    "GQ",
    "ER",
    "EE",
    "SZ",
    "ET",
    "FK",
    "FO",
    "FJ",
    "FI",
    "FR",
    "GF",
    "PF",
    "TF",
    "GA",
    "GM",
    "GE",
    "DE",
    "GH",
    "GI",
    "GR",
    "GL",
    "GD",
    "GP",
    "GU",
    "GT",
    "GG",
    "GN",
    "GW",
    "GY",
    "HT",
    "HM",
    "VA",
    "HN",
    "HK",
    "HU",
    "IS",
    "IN",
    "ID",
    "IR",
    "IQ",
    "IE",
    "IM",
    "IL",
    "IT",
    "JM",
    "JP",
    "JE",
    "JO",
    "KZ",
    "KE",
    "KI",
    "KP",
    "KR",
    "KW",
    "KG",
    "LA",
    "LV",
    "LB",
    "LS",
    "LR",
    "LY",
    "LI",
    "LT",
    "LU",
    "MO",
    "MG",
    "MW",
    "MY",
    "MV",
    "ML",
    "MT",
    "MH",
    "MQ",
    "MR",
    "MU",
    "YT",
    "MX",
    "FM",
    "MD",
    "MC",
    "MN",
    "ME",
    "MS",
    "MA",
    "MZ",
    "MM",
    "NA",
    "NR",
    "NP",
    "NL",
    "NC",
    "NZ",
    "NI",
    "NE",
    "NG",
    "NU",
    "NF",
    "MP",
    "NO",
    "OM",
    "PK",
    "PW",
    "PS",
    "PA",
    "PG",
    "PY",
    "PE",
    "PH",
    "PN",
    "PL",
    "PT",
    "PR",
    "QA",
    "MK",
    "RO",
    "RU",
    "RW",
    "RE",
    "BL",
    "SH",
    "KN",
    "LC",
    "MF",
    "PM",
    "VC",
    "WS",
    "SM",
    "ST",
    "SA",
    "SN",
    "SR",
    "SC",
    "SL",
    "SG",
    "SX",
    "SK",
    "SI",
    "SB",
    "SO",
    "ZA",
    "GS",
    "SS",
    "ES",
    "LK",
    "SD",
    "SJ",
    "SE",
    "CH",
    "SY",
    "TW",
    "TJ",
    "TZ",
    "TH",
    "TL",
    "TG",
    "TK",
    "TO",
    "TT",
    "TN",
    "TR",
    "TM",
    "TC",
    "TV",
    "UG",
    "UA",
    "AE",
    "GB",
    "UM",
    "UY",
    "UZ",
    "VU",
    "VE",
    "VN",
    "VG",
    "VI",
    "WF",
    "EH",
    "YE",
    "ZM",
    "ZW",
    "AX",
    "ZZ",
    "XX",
    "CS",
  ],
};
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate358.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  let valid0;
  valid0 = false;
  for (const v0 of schema150.enum) {
    if (func0(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    validate358.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema150.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate358.errors = vErrors;
  return errors === 0;
}
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.streetName !== void 0) {
        const _errs1 = errors;
        if (typeof data.streetName !== "string") {
          validate357.errors = [
            {
              instancePath: instancePath + "/streetName",
              schemaPath: "#/properties/streetName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.buildingNumber !== void 0) {
          const _errs3 = errors;
          if (typeof data.buildingNumber !== "string") {
            validate357.errors = [
              {
                instancePath: instancePath + "/buildingNumber",
                schemaPath: "#/properties/buildingNumber/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.postalCode !== void 0) {
            const _errs5 = errors;
            if (typeof data.postalCode !== "string") {
              validate357.errors = [
                {
                  instancePath: instancePath + "/postalCode",
                  schemaPath: "#/properties/postalCode/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.city !== void 0) {
              const _errs7 = errors;
              if (typeof data.city !== "string") {
                validate357.errors = [
                  {
                    instancePath: instancePath + "/city",
                    schemaPath: "#/properties/city/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.subdivision !== void 0) {
                const _errs9 = errors;
                if (typeof data.subdivision !== "string") {
                  validate357.errors = [
                    {
                      instancePath: instancePath + "/subdivision",
                      schemaPath: "#/properties/subdivision/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.district !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.district !== "string") {
                    validate357.errors = [
                      {
                        instancePath: instancePath + "/district",
                        schemaPath: "#/properties/district/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.country !== void 0) {
                    const _errs13 = errors;
                    if (
                      !validate358(data.country, {
                        instancePath: instancePath + "/country",
                        parentData: data,
                        parentDataProperty: "country",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate357.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate357.errors = vErrors;
  return errors === 0;
}
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.accountHolder === void 0 && (missing0 = "accountHolder")) ||
          (data.bankAccountNumber === void 0 && (missing0 = "bankAccountNumber")) ||
          (data.routingNumber === void 0 && (missing0 = "routingNumber"))
        ) {
          validate352.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountHolder !== void 0) {
            const _errs3 = errors;
            if (
              !validate339(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.bankName !== void 0) {
              const _errs4 = errors;
              if (typeof data.bankName !== "string") {
                validate352.errors = [
                  {
                    instancePath: instancePath + "/bankName",
                    schemaPath: "#/allOf/1/properties/bankName/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.bankAccountNumber !== void 0) {
                const _errs6 = errors;
                if (
                  !validate347(data.bankAccountNumber, {
                    instancePath: instancePath + "/bankAccountNumber",
                    parentData: data,
                    parentDataProperty: "bankAccountNumber",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.routingNumber !== void 0) {
                  const _errs7 = errors;
                  if (
                    !validate349(data.routingNumber, {
                      instancePath: instancePath + "/routingNumber",
                      parentData: data,
                      parentDataProperty: "routingNumber",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.bankAddress !== void 0) {
                    const _errs8 = errors;
                    if (
                      !validate357(data.bankAddress, {
                        instancePath: instancePath + "/bankAddress",
                        parentData: data,
                        parentDataProperty: "bankAddress",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs8 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate352.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate352.errors = vErrors;
  return errors === 0;
}
const pattern10 = /* @__PURE__ */ new RegExp("^\\d{18}$", "u");
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate365.errors = [
          {
            instancePath,
            schemaPath: "#/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{18}$" },
            message: 'must match pattern "^\\d{18}$"',
          },
        ];
        return false;
      }
    } else {
      validate365.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate365.errors = vErrors;
  return errors === 0;
}
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate92(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.accountHolder === void 0 && (missing0 = "accountHolder")) ||
          (data.bankAccountNumber === void 0 && (missing0 = "bankAccountNumber"))
        ) {
          validate362.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountHolder !== void 0) {
            const _errs3 = errors;
            if (
              !validate339(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.bankName !== void 0) {
              const _errs4 = errors;
              if (typeof data.bankName !== "string") {
                validate362.errors = [
                  {
                    instancePath: instancePath + "/bankName",
                    schemaPath: "#/allOf/1/properties/bankName/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.bankAccountNumber !== void 0) {
                const _errs6 = errors;
                if (
                  !validate365(data.bankAccountNumber, {
                    instancePath: instancePath + "/bankAccountNumber",
                    parentData: data,
                    parentDataProperty: "bankAccountNumber",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      } else {
        validate362.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate362.errors = vErrors;
  return errors === 0;
}
const schema154 = {
  allOf: [
    { $ref: "#/components/schemas/PixCapability" },
    {
      type: "object",
      required: ["accountHolder", "pixKey", "keyType"],
      properties: {
        accountHolder: { $ref: "#/components/schemas/AccountHolderDetails" },
        pixKey: { type: "string" },
        keyType: { type: "string", enum: ["cpf", "cnpj", "email", "phone", "random"] },
        bankName: { type: "string" },
        bankCode: { type: "string" },
      },
    },
  ],
};
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate95(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.accountHolder === void 0 && (missing0 = "accountHolder")) ||
          (data.pixKey === void 0 && (missing0 = "pixKey")) ||
          (data.keyType === void 0 && (missing0 = "keyType"))
        ) {
          validate369.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountHolder !== void 0) {
            const _errs3 = errors;
            if (
              !validate339(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.pixKey !== void 0) {
              const _errs4 = errors;
              if (typeof data.pixKey !== "string") {
                validate369.errors = [
                  {
                    instancePath: instancePath + "/pixKey",
                    schemaPath: "#/allOf/1/properties/pixKey/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.keyType !== void 0) {
                let data2 = data.keyType;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate369.errors = [
                    {
                      instancePath: instancePath + "/keyType",
                      schemaPath: "#/allOf/1/properties/keyType/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                if (
                  !(data2 === "cpf" || data2 === "cnpj" || data2 === "email" || data2 === "phone" || data2 === "random")
                ) {
                  validate369.errors = [
                    {
                      instancePath: instancePath + "/keyType",
                      schemaPath: "#/allOf/1/properties/keyType/enum",
                      keyword: "enum",
                      params: { allowedValues: schema154.allOf[1].properties.keyType.enum },
                      message: "must be equal to one of the allowed values",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.bankName !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.bankName !== "string") {
                    validate369.errors = [
                      {
                        instancePath: instancePath + "/bankName",
                        schemaPath: "#/allOf/1/properties/bankName/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid1 = _errs8 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.bankCode !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.bankCode !== "string") {
                      validate369.errors = [
                        {
                          instancePath: instancePath + "/bankCode",
                          schemaPath: "#/allOf/1/properties/bankCode/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid1 = _errs10 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate369.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate369.errors = vErrors;
  return errors === 0;
}
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate369(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.qrCode !== void 0) {
          const _errs3 = errors;
          if (typeof data.qrCode !== "string") {
            validate368.errors = [
              {
                instancePath: instancePath + "/qrCode",
                schemaPath: "#/allOf/1/properties/qrCode/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.expirationDate !== void 0) {
            const _errs5 = errors;
            if (typeof data.expirationDate !== "string") {
              validate368.errors = [
                {
                  instancePath: instancePath + "/expirationDate",
                  schemaPath: "#/allOf/1/properties/expirationDate/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
        }
      } else {
        validate368.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate368.errors = vErrors;
  return errors === 0;
}
const pattern11 = /* @__PURE__ */ new RegExp("^\\d{8}$", "u");
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate377.errors = [
          {
            instancePath,
            schemaPath: "#/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{8}$" },
            message: 'must match pattern "^\\d{8}$"',
          },
        ];
        return false;
      }
    } else {
      validate377.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate377.errors = vErrors;
  return errors === 0;
}
const pattern12 = /* @__PURE__ */ new RegExp("^\\d{6}$", "u");
function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate379.errors = [
          {
            instancePath,
            schemaPath: "#/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{6}$" },
            message: 'must match pattern "^\\d{6}$"',
          },
        ];
        return false;
      }
    } else {
      validate379.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate379.errors = vErrors;
  return errors === 0;
}
const pattern13 = /* @__PURE__ */ new RegExp("^.{2}", "u");
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        validate381.errors = [
          {
            instancePath,
            schemaPath: "#/pattern",
            keyword: "pattern",
            params: { pattern: "^.{2}" },
            message: 'must match pattern "^.{2}"',
          },
        ];
        return false;
      }
    } else {
      validate381.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate381.errors = vErrors;
  return errors === 0;
}
const pattern14 = /* @__PURE__ */ new RegExp("^(?=.{1,140}$)[^\\s]+(\\s+[^\\s]+)*$", "u");
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern14.test(data)) {
        validate383.errors = [
          {
            instancePath,
            schemaPath: "#/pattern",
            keyword: "pattern",
            params: { pattern: "^(?=.{1,140}$)[^\\s]+(\\s+[^\\s]+)*$" },
            message: 'must match pattern "^(?=.{1,140}$)[^\\s]+(\\s+[^\\s]+)*$"',
          },
        ];
        return false;
      }
    } else {
      validate383.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate383.errors = vErrors;
  return errors === 0;
}
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate113(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.accountHolder === void 0 && (missing0 = "accountHolder")) ||
          (data.accountNumber === void 0 && (missing0 = "accountNumber")) ||
          (data.sortCode === void 0 && (missing0 = "sortCode")) ||
          (data.bankAccountCountry === void 0 && (missing0 = "bankAccountCountry")) ||
          (data.bankAccountHolderName === void 0 && (missing0 = "bankAccountHolderName"))
        ) {
          validate374.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountHolder !== void 0) {
            const _errs3 = errors;
            if (
              !validate339(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.accountNumber !== void 0) {
              const _errs4 = errors;
              if (
                !validate377(data.accountNumber, {
                  instancePath: instancePath + "/accountNumber",
                  parentData: data,
                  parentDataProperty: "accountNumber",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.sortCode !== void 0) {
                const _errs5 = errors;
                if (
                  !validate379(data.sortCode, {
                    instancePath: instancePath + "/sortCode",
                    parentData: data,
                    parentDataProperty: "sortCode",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.bankAccountCountry !== void 0) {
                  const _errs6 = errors;
                  if (
                    !validate381(data.bankAccountCountry, {
                      instancePath: instancePath + "/bankAccountCountry",
                      parentData: data,
                      parentDataProperty: "bankAccountCountry",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs6 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.bankAccountHolderName !== void 0) {
                    const _errs7 = errors;
                    if (
                      !validate383(data.bankAccountHolderName, {
                        instancePath: instancePath + "/bankAccountHolderName",
                        parentData: data,
                        parentDataProperty: "bankAccountHolderName",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.bankName !== void 0) {
                      const _errs8 = errors;
                      if (typeof data.bankName !== "string") {
                        validate374.errors = [
                          {
                            instancePath: instancePath + "/bankName",
                            schemaPath: "#/allOf/1/properties/bankName/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs8 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate374.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate374.errors = vErrors;
  return errors === 0;
}
function validate386(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.accountHolder === void 0 && (missing0 = "accountHolder")) ||
          (data.iban === void 0 && (missing0 = "iban"))
        ) {
          validate386.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountHolder !== void 0) {
            const _errs3 = errors;
            if (
              !validate339(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.iban !== void 0) {
              const _errs4 = errors;
              if (
                !validate341(data.iban, {
                  instancePath: instancePath + "/iban",
                  parentData: data,
                  parentDataProperty: "iban",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.bic !== void 0) {
                const _errs5 = errors;
                if (typeof data.bic !== "string") {
                  validate386.errors = [
                    {
                      instancePath: instancePath + "/bic",
                      schemaPath: "#/allOf/1/properties/bic/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.bankName !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.bankName !== "string") {
                    validate386.errors = [
                      {
                        instancePath: instancePath + "/bankName",
                        schemaPath: "#/allOf/1/properties/bankName/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.bankBranch !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.bankBranch !== "string") {
                      validate386.errors = [
                        {
                          instancePath: instancePath + "/bankBranch",
                          schemaPath: "#/allOf/1/properties/bankBranch/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.bankAddress !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.bankAddress !== "string") {
                        validate386.errors = [
                          {
                            instancePath: instancePath + "/bankAddress",
                            schemaPath: "#/allOf/1/properties/bankAddress/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.purposeCode !== void 0) {
                        const _errs13 = errors;
                        if (typeof data.purposeCode !== "string") {
                          validate386.errors = [
                            {
                              instancePath: instancePath + "/purposeCode",
                              schemaPath: "#/allOf/1/properties/purposeCode/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                        var valid1 = _errs13 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.taxId !== void 0) {
                          const _errs15 = errors;
                          if (typeof data.taxId !== "string") {
                            validate386.errors = [
                              {
                                instancePath: instancePath + "/taxId",
                                schemaPath: "#/allOf/1/properties/taxId/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                          var valid1 = _errs15 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate386.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate386.errors = vErrors;
  return errors === 0;
}
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.url !== void 0) {
        const _errs1 = errors;
        if (typeof data.url !== "string") {
          validate395.errors = [
            {
              instancePath: instancePath + "/url",
              schemaPath: "#/properties/url/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.expiresAt !== void 0) {
          const _errs3 = errors;
          if (typeof data.expiresAt !== "string") {
            validate395.errors = [
              {
                instancePath: instancePath + "/expiresAt",
                schemaPath: "#/properties/expiresAt/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate395.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate395.errors = vErrors;
  return errors === 0;
}
function validate391(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.accountHolder === void 0 && (missing0 = "accountHolder")) ||
          (data.accountNumber === void 0 && (missing0 = "accountNumber")) ||
          (data.bankName === void 0 && (missing0 = "bankName")) ||
          (data.bankCode === void 0 && (missing0 = "bankCode"))
        ) {
          validate391.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountHolder !== void 0) {
            const _errs3 = errors;
            if (
              !validate339(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.accountNumber !== void 0) {
              const _errs4 = errors;
              if (
                !validate347(data.accountNumber, {
                  instancePath: instancePath + "/accountNumber",
                  parentData: data,
                  parentDataProperty: "accountNumber",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.bankName !== void 0) {
                const _errs5 = errors;
                if (typeof data.bankName !== "string") {
                  validate391.errors = [
                    {
                      instancePath: instancePath + "/bankName",
                      schemaPath: "#/allOf/1/properties/bankName/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.bankCode !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.bankCode !== "string") {
                    validate391.errors = [
                      {
                        instancePath: instancePath + "/bankCode",
                        schemaPath: "#/allOf/1/properties/bankCode/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.successPaymentInstructionRedirect !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.successPaymentInstructionRedirect !== "string") {
                      validate391.errors = [
                        {
                          instancePath: instancePath + "/successPaymentInstructionRedirect",
                          schemaPath: "#/allOf/1/properties/successPaymentInstructionRedirect/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.paymentRedirect !== void 0) {
                      const _errs11 = errors;
                      if (
                        !validate395(data.paymentRedirect, {
                          instancePath: instancePath + "/paymentRedirect",
                          parentData: data,
                          parentDataProperty: "paymentRedirect",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate391.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate391.errors = vErrors;
  return errors === 0;
}
const schema164 = {
  allOf: [
    { $ref: "#/components/schemas/MobileMoneyCapability" },
    {
      type: "object",
      required: ["mobilePhoneNumber", "email", "provider", "accountHolder"],
      properties: {
        mobilePhoneNumber: { $ref: "#/components/schemas/MobilePhoneNumber" },
        email: { type: "string", format: "email" },
        provider: { type: "string", enum: ["m-pesa", "airtel", "mtn", "tigo", "orange", "wave"] },
      },
    },
  ],
};
const pattern15 = /* @__PURE__ */ new RegExp("^\\+[1-9]\\d{1,14}$", "u");
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate401.errors = [
          {
            instancePath,
            schemaPath: "#/pattern",
            keyword: "pattern",
            params: { pattern: "^\\+[1-9]\\d{1,14}$" },
            message: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          },
        ];
        return false;
      }
    } else {
      validate401.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate401.errors = vErrors;
  return errors === 0;
}
const formats14 =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate104(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.mobilePhoneNumber === void 0 && (missing0 = "mobilePhoneNumber")) ||
          (data.email === void 0 && (missing0 = "email")) ||
          (data.provider === void 0 && (missing0 = "provider")) ||
          (data.accountHolder === void 0 && (missing0 = "accountHolder"))
        ) {
          validate399.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.mobilePhoneNumber !== void 0) {
            const _errs3 = errors;
            if (
              !validate401(data.mobilePhoneNumber, {
                instancePath: instancePath + "/mobilePhoneNumber",
                parentData: data,
                parentDataProperty: "mobilePhoneNumber",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.email !== void 0) {
              let data1 = data.email;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (!formats14.test(data1)) {
                      validate399.errors = [
                        {
                          instancePath: instancePath + "/email",
                          schemaPath: "#/allOf/1/properties/email/format",
                          keyword: "format",
                          params: { format: "email" },
                          message: 'must match format "email"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate399.errors = [
                      {
                        instancePath: instancePath + "/email",
                        schemaPath: "#/allOf/1/properties/email/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.provider !== void 0) {
                let data2 = data.provider;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate399.errors = [
                    {
                      instancePath: instancePath + "/provider",
                      schemaPath: "#/allOf/1/properties/provider/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                if (
                  !(
                    data2 === "m-pesa" ||
                    data2 === "airtel" ||
                    data2 === "mtn" ||
                    data2 === "tigo" ||
                    data2 === "orange" ||
                    data2 === "wave"
                  )
                ) {
                  validate399.errors = [
                    {
                      instancePath: instancePath + "/provider",
                      schemaPath: "#/allOf/1/properties/provider/enum",
                      keyword: "enum",
                      params: { allowedValues: schema164.allOf[1].properties.provider.enum },
                      message: "must be equal to one of the allowed values",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      } else {
        validate399.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate399.errors = vErrors;
  return errors === 0;
}
function validate404(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.accountHolder === void 0 && (missing0 = "accountHolder")) {
        validate404.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.accountHolder !== void 0) {
          const _errs2 = errors;
          if (
            !validate339(data.accountHolder, {
              instancePath: instancePath + "/accountHolder",
              parentData: data,
              parentDataProperty: "accountHolder",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.beneficiaryDocumentId !== void 0) {
            const _errs3 = errors;
            if (typeof data.beneficiaryDocumentId !== "string") {
              validate404.errors = [
                {
                  instancePath: instancePath + "/beneficiaryDocumentId",
                  schemaPath: "#/allOf/0/properties/beneficiaryDocumentId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.beneficiaryRelationship !== void 0) {
              const _errs5 = errors;
              if (typeof data.beneficiaryRelationship !== "string") {
                validate404.errors = [
                  {
                    instancePath: instancePath + "/beneficiaryRelationship",
                    schemaPath: "#/allOf/0/properties/beneficiaryRelationship/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    } else {
      validate404.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  validate404.errors = vErrors;
  return errors === 0;
}
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate399(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate404(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs2 = errors;
      if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.successPaymentInstructionRedirect !== void 0) {
            const _errs4 = errors;
            if (typeof data.successPaymentInstructionRedirect !== "string") {
              validate398.errors = [
                {
                  instancePath: instancePath + "/successPaymentInstructionRedirect",
                  schemaPath: "#/allOf/2/properties/successPaymentInstructionRedirect/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.paymentRedirect !== void 0) {
              const _errs6 = errors;
              if (
                !validate395(data.paymentRedirect, {
                  instancePath: instancePath + "/paymentRedirect",
                  parentData: data,
                  parentDataProperty: "paymentRedirect",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
          }
        } else {
          validate398.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/2/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            },
          ];
          return false;
        }
      }
      var valid0 = _errs2 === errors;
    }
  }
  validate398.errors = vErrors;
  return errors === 0;
}
const schema167 = {
  allOf: [
    { $ref: "#/components/schemas/PayIdCapability" },
    {
      type: "object",
      required: ["accountHolder", "type", "value", "accountNumber"],
      properties: {
        accountHolder: { $ref: "#/components/schemas/AccountHolderDetails" },
        type: { type: "string", enum: ["email"] },
        value: { type: "string" },
        bsb: { type: "string" },
        accountNumber: { type: "string" },
      },
    },
  ],
};
function validate409(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate107(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.accountHolder === void 0 && (missing0 = "accountHolder")) ||
          (data.type === void 0 && (missing0 = "type")) ||
          (data.value === void 0 && (missing0 = "value")) ||
          (data.accountNumber === void 0 && (missing0 = "accountNumber"))
        ) {
          validate409.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountHolder !== void 0) {
            const _errs3 = errors;
            if (
              !validate339(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.type !== void 0) {
              let data1 = data.type;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate409.errors = [
                  {
                    instancePath: instancePath + "/type",
                    schemaPath: "#/allOf/1/properties/type/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              if (!(data1 === "email")) {
                validate409.errors = [
                  {
                    instancePath: instancePath + "/type",
                    schemaPath: "#/allOf/1/properties/type/enum",
                    keyword: "enum",
                    params: { allowedValues: schema167.allOf[1].properties.type.enum },
                    message: "must be equal to one of the allowed values",
                  },
                ];
                return false;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.value !== void 0) {
                const _errs6 = errors;
                if (typeof data.value !== "string") {
                  validate409.errors = [
                    {
                      instancePath: instancePath + "/value",
                      schemaPath: "#/allOf/1/properties/value/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.bsb !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.bsb !== "string") {
                    validate409.errors = [
                      {
                        instancePath: instancePath + "/bsb",
                        schemaPath: "#/allOf/1/properties/bsb/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid1 = _errs8 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.accountNumber !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.accountNumber !== "string") {
                      validate409.errors = [
                        {
                          instancePath: instancePath + "/accountNumber",
                          schemaPath: "#/allOf/1/properties/accountNumber/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid1 = _errs10 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate409.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate409.errors = vErrors;
  return errors === 0;
}
const schema171 = {
  type: "object",
  required: ["type", "value"],
  properties: { type: { type: "string", enum: ["email"] }, value: { type: "string" } },
};
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.type === void 0 && (missing0 = "type")) || (data.value === void 0 && (missing0 = "value"))) {
        validate417.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate417.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "email")) {
            validate417.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema171.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.value !== void 0) {
            const _errs3 = errors;
            if (typeof data.value !== "string") {
              validate417.errors = [
                {
                  instancePath: instancePath + "/value",
                  schemaPath: "#/properties/value/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate417.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate417.errors = vErrors;
  return errors === 0;
}
function validate416(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.recipientHandle === void 0 && (missing0 = "recipientHandle")) {
        validate416.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.recipientHandle !== void 0) {
          const _errs1 = errors;
          if (
            !validate417(data.recipientHandle, {
              instancePath: instancePath + "/recipientHandle",
              parentData: data,
              parentDataProperty: "recipientHandle",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.message !== void 0) {
            const _errs2 = errors;
            if (typeof data.message !== "string") {
              validate416.errors = [
                {
                  instancePath: instancePath + "/message",
                  schemaPath: "#/properties/message/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate416.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate416.errors = vErrors;
  return errors === 0;
}
function validate420(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.autoDeposit === void 0 && (missing0 = "autoDeposit")) {
        validate420.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.autoDeposit !== void 0) {
          const _errs1 = errors;
          if (typeof data.autoDeposit !== "boolean") {
            validate420.errors = [
              {
                instancePath: instancePath + "/autoDeposit",
                schemaPath: "#/properties/autoDeposit/type",
                keyword: "type",
                params: { type: "boolean" },
                message: "must be boolean",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.securityQuestion !== void 0) {
            const _errs3 = errors;
            if (typeof data.securityQuestion !== "string") {
              validate420.errors = [
                {
                  instancePath: instancePath + "/securityQuestion",
                  schemaPath: "#/properties/securityQuestion/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.securityAnswer !== void 0) {
              const _errs5 = errors;
              if (typeof data.securityAnswer !== "string") {
                validate420.errors = [
                  {
                    instancePath: instancePath + "/securityAnswer",
                    schemaPath: "#/properties/securityAnswer/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate420.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate420.errors = vErrors;
  return errors === 0;
}
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate416(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate420(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  validate415.errors = vErrors;
  return errors === 0;
}
function validate413(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate110(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate415(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs2 = errors;
      if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.accountHolder === void 0 && (missing0 = "accountHolder")) {
            validate413.errors = [
              {
                instancePath,
                schemaPath: "#/allOf/2/required",
                keyword: "required",
                params: { missingProperty: missing0 },
                message: "must have required property '" + missing0 + "'",
              },
            ];
            return false;
          } else {
            if (data.accountHolder !== void 0) {
              if (
                !validate339(data.accountHolder, {
                  instancePath: instancePath + "/accountHolder",
                  parentData: data,
                  parentDataProperty: "accountHolder",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
                errors = vErrors.length;
              }
            }
          }
        } else {
          validate413.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/2/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            },
          ];
          return false;
        }
      }
      var valid0 = _errs2 === errors;
    }
  }
  validate413.errors = vErrors;
  return errors === 0;
}
function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate116(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.accountId === void 0 && (missing0 = "accountId")) {
          validate425.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountId !== void 0) {
            if (typeof data.accountId !== "string") {
              validate425.errors = [
                {
                  instancePath: instancePath + "/accountId",
                  schemaPath: "#/allOf/1/properties/accountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
        }
      } else {
        validate425.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate425.errors = vErrors;
  return errors === 0;
}
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate337(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate344(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate352(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validate362(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs5 = errors;
        if (!validate368(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs6 = errors;
          if (!validate374(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs7 = errors;
            if (!validate386(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs8 = errors;
              if (!validate391(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
                const _errs9 = errors;
                if (!validate398(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                  }
                  const _errs10 = errors;
                  if (!validate409(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs10 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                    }
                    const _errs11 = errors;
                    if (!validate413(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs11 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                      }
                      const _errs12 = errors;
                      if (!validate425(data, { instancePath, parentData, parentDataProperty, rootData })) {
                        vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs12 === errors;
                      if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 11];
                      } else {
                        if (_valid0) {
                          valid0 = true;
                          passing0 = 11;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate336.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate336.errors = vErrors;
  return errors === 0;
}
const schema174 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["OnRamp"] },
    from: { $ref: "#/components/schemas/FiatCapability" },
    to: { $ref: "#/components/schemas/PublicBlockchainAddress" },
  },
};
function validate429(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === void 0 && (missing0 = "type")) ||
        (data.from === void 0 && (missing0 = "from")) ||
        (data.to === void 0 && (missing0 = "to"))
      ) {
        validate429.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate429.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "OnRamp")) {
            validate429.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema174.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            const _errs3 = errors;
            if (
              !validate82(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              const _errs4 = errors;
              if (
                !validate205(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate429.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate429.errors = vErrors;
  return errors === 0;
}
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentInstructions === void 0 && (missing0 = "paymentInstructions")) {
        validate335.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.paymentInstructions !== void 0) {
          let data0 = data.paymentInstructions;
          const _errs3 = errors;
          if (
            !validate336(data0, {
              instancePath: instancePath + "/paymentInstructions",
              parentData: data,
              parentDataProperty: "paymentInstructions",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs3 === errors;
          if (valid2) {
            const _errs4 = errors;
            if (errors === _errs4) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.referenceId !== void 0) {
                  if (typeof data0.referenceId !== "string") {
                    validate335.errors = [
                      {
                        instancePath: instancePath + "/paymentInstructions/referenceId",
                        schemaPath: "#/allOf/0/properties/paymentInstructions/allOf/1/properties/referenceId/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
              } else {
                validate335.errors = [
                  {
                    instancePath: instancePath + "/paymentInstructions",
                    schemaPath: "#/allOf/0/properties/paymentInstructions/allOf/1/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object",
                  },
                ];
                return false;
              }
            }
            var valid2 = _errs4 === errors;
          }
        }
      }
    } else {
      validate335.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs8 = errors;
    if (!validate429(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs8 === errors;
  }
  validate335.errors = vErrors;
  return errors === 0;
}
const schema175 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["OnRamp"] },
    from: { $ref: "#/components/schemas/PrefundedOnRampFrom" },
    to: { $ref: "#/components/schemas/PublicBlockchainAddress" },
  },
};
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.takeFrom !== void 0) {
        if (typeof data.takeFrom !== "string") {
          validate437.errors = [
            {
              instancePath: instancePath + "/takeFrom",
              schemaPath: "#/properties/takeFrom/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            },
          ];
          return false;
        }
      }
    } else {
      validate437.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate437.errors = vErrors;
  return errors === 0;
}
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate128(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate437(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  validate435.errors = vErrors;
  return errors === 0;
}
function validate434(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === void 0 && (missing0 = "type")) ||
        (data.from === void 0 && (missing0 = "from")) ||
        (data.to === void 0 && (missing0 = "to"))
      ) {
        validate434.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate434.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "OnRamp")) {
            validate434.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema175.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            const _errs3 = errors;
            if (
              !validate435(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              const _errs4 = errors;
              if (
                !validate205(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate434.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate434.errors = vErrors;
  return errors === 0;
}
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate205(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate444.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate444.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate444.errors = vErrors;
  return errors === 0;
}
function validate443(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate444(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.blockchainTxId !== void 0) {
          if (typeof data.blockchainTxId !== "string") {
            validate443.errors = [
              {
                instancePath: instancePath + "/blockchainTxId",
                schemaPath: "#/allOf/1/properties/blockchainTxId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate443.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate443.errors = vErrors;
  return errors === 0;
}
function validate442(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate443(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.actualFees !== void 0) {
          if (
            !validate316(data.actualFees, {
              instancePath: instancePath + "/actualFees",
              parentData: data,
              parentDataProperty: "actualFees",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate442.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate442.errors = vErrors;
  return errors === 0;
}
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate312(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = false;
    let passing0 = null;
    const _errs3 = errors;
    if (!validate335(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0) {
      valid1 = true;
      passing0 = 0;
    }
    const _errs4 = errors;
    if (!validate434(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid1) {
      valid1 = false;
      passing0 = [passing0, 1];
    } else {
      if (_valid0) {
        valid1 = true;
        passing0 = 1;
      }
    }
    if (!valid1) {
      const err0 = {
        instancePath,
        schemaPath: "#/allOf/1/oneOf",
        keyword: "oneOf",
        params: { passingSchemas: passing0 },
        message: "must match exactly one schema in oneOf",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
      validate311.errors = vErrors;
      return false;
    } else {
      errors = _errs2;
      if (vErrors !== null) {
        if (_errs2) {
          vErrors.length = _errs2;
        } else {
          vErrors = null;
        }
      }
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs5 = errors;
      if (errors === _errs5) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.receipt !== void 0) {
            if (
              !validate442(data.receipt, {
                instancePath: instancePath + "/receipt",
                parentData: data,
                parentDataProperty: "receipt",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors);
              errors = vErrors.length;
            }
          }
        } else {
          validate311.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/2/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            },
          ];
          return false;
        }
      }
      var valid0 = _errs5 === errors;
    }
  }
  validate311.errors = vErrors;
  return errors === 0;
}
const schema183 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["OffRamp"] },
    from: { $ref: "#/components/schemas/BlockchainCapabilityWithOptionalAddress" },
    to: { $ref: "#/components/schemas/FiatAddress" },
  },
};
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate120(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.address !== void 0) {
          if (typeof data.address !== "string") {
            validate457.errors = [
              {
                instancePath: instancePath + "/address",
                schemaPath: "#/allOf/1/properties/address/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate457.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate457.errors = vErrors;
  return errors === 0;
}
function validate467(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.accountHolder === void 0 && (missing0 = "accountHolder")) ||
          (data.accountNumber === void 0 && (missing0 = "accountNumber")) ||
          (data.bankName === void 0 && (missing0 = "bankName")) ||
          (data.bankCode === void 0 && (missing0 = "bankCode"))
        ) {
          validate467.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountHolder !== void 0) {
            const _errs3 = errors;
            if (
              !validate339(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.accountNumber !== void 0) {
              const _errs4 = errors;
              if (
                !validate347(data.accountNumber, {
                  instancePath: instancePath + "/accountNumber",
                  parentData: data,
                  parentDataProperty: "accountNumber",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.bankName !== void 0) {
                const _errs5 = errors;
                if (typeof data.bankName !== "string") {
                  validate467.errors = [
                    {
                      instancePath: instancePath + "/bankName",
                      schemaPath: "#/allOf/1/properties/bankName/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.bankCode !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.bankCode !== "string") {
                    validate467.errors = [
                      {
                        instancePath: instancePath + "/bankCode",
                        schemaPath: "#/allOf/1/properties/bankCode/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
      } else {
        validate467.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate467.errors = vErrors;
  return errors === 0;
}
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate399(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate404(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  validate472.errors = vErrors;
  return errors === 0;
}
function validate479(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate416(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
    errors = vErrors.length;
  }
  validate479.errors = vErrors;
  return errors === 0;
}
function validate477(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate110(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate479(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs2 = errors;
      if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.accountHolder === void 0 && (missing0 = "accountHolder")) {
            validate477.errors = [
              {
                instancePath,
                schemaPath: "#/allOf/2/required",
                keyword: "required",
                params: { missingProperty: missing0 },
                message: "must have required property '" + missing0 + "'",
              },
            ];
            return false;
          } else {
            if (data.accountHolder !== void 0) {
              if (
                !validate339(data.accountHolder, {
                  instancePath: instancePath + "/accountHolder",
                  parentData: data,
                  parentDataProperty: "accountHolder",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
                errors = vErrors.length;
              }
            }
          }
        } else {
          validate477.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/2/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            },
          ];
          return false;
        }
      }
      var valid0 = _errs2 === errors;
    }
  }
  validate477.errors = vErrors;
  return errors === 0;
}
function validate460(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate337(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate344(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate352(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validate362(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs5 = errors;
        if (!validate369(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs6 = errors;
          if (!validate386(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs7 = errors;
            if (!validate467(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs8 = errors;
              if (!validate472(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
                const _errs9 = errors;
                if (!validate409(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                  }
                  const _errs10 = errors;
                  if (!validate477(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs10 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                    }
                    const _errs11 = errors;
                    if (!validate374(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs11 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate460.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate460.errors = vErrors;
  return errors === 0;
}
function validate456(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === void 0 && (missing0 = "type")) ||
        (data.from === void 0 && (missing0 = "from")) ||
        (data.to === void 0 && (missing0 = "to"))
      ) {
        validate456.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate456.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "OffRamp")) {
            validate456.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema183.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            const _errs3 = errors;
            if (
              !validate457(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              const _errs4 = errors;
              if (
                !validate460(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate456.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate456.errors = vErrors;
  return errors === 0;
}
function validate454(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentInstructions === void 0 && (missing0 = "paymentInstructions")) {
        validate454.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.paymentInstructions !== void 0) {
          if (
            !validate205(data.paymentInstructions, {
              instancePath: instancePath + "/paymentInstructions",
              parentData: data,
              parentDataProperty: "paymentInstructions",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate454.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs3 = errors;
    if (!validate456(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs3 === errors;
  }
  validate454.errors = vErrors;
  return errors === 0;
}
const schema190 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["OffRamp"] },
    from: { $ref: "#/components/schemas/PrefundedOffRampFrom" },
    to: { $ref: "#/components/schemas/FiatAddress" },
  },
};
function validate489(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate138(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate437(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  validate489.errors = vErrors;
  return errors === 0;
}
function validate488(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === void 0 && (missing0 = "type")) ||
        (data.from === void 0 && (missing0 = "from")) ||
        (data.to === void 0 && (missing0 = "to"))
      ) {
        validate488.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate488.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "OffRamp")) {
            validate488.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema190.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            const _errs3 = errors;
            if (
              !validate489(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              const _errs4 = errors;
              if (
                !validate460(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate488.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate488.errors = vErrors;
  return errors === 0;
}
function validate498(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate337(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate498.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate498.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate498.errors = vErrors;
  return errors === 0;
}
function validate497(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate498(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate497.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate497.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate497.errors = vErrors;
  return errors === 0;
}
function validate504(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate344(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate504.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate504.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate504.errors = vErrors;
  return errors === 0;
}
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate504(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate503.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate503.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate503.errors = vErrors;
  return errors === 0;
}
function validate510(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate352(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate510.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate510.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate510.errors = vErrors;
  return errors === 0;
}
function validate509(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate510(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate510.errors : vErrors.concat(validate510.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate509.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate509.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate509.errors = vErrors;
  return errors === 0;
}
function validate516(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate362(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate516.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate516.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate516.errors = vErrors;
  return errors === 0;
}
function validate515(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate516(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate515.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate515.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate515.errors = vErrors;
  return errors === 0;
}
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate369(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate522.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate522.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate522.errors = vErrors;
  return errors === 0;
}
function validate521(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate522(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate521.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate521.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate521.errors = vErrors;
  return errors === 0;
}
function validate528(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate386(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate528.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate528.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate528.errors = vErrors;
  return errors === 0;
}
function validate527(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate528(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate527.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate527.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate527.errors = vErrors;
  return errors === 0;
}
function validate534(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate467(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate534.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate534.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate534.errors = vErrors;
  return errors === 0;
}
function validate533(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate534(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate533.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate533.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate533.errors = vErrors;
  return errors === 0;
}
function validate540(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate472(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate540.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate540.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate540.errors = vErrors;
  return errors === 0;
}
function validate539(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate540(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate540.errors : vErrors.concat(validate540.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate539.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate539.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate539.errors = vErrors;
  return errors === 0;
}
function validate546(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate409(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate546.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate546.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate546.errors = vErrors;
  return errors === 0;
}
function validate545(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate546(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate545.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate545.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate545.errors = vErrors;
  return errors === 0;
}
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate477(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate552.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate552.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate552.errors = vErrors;
  return errors === 0;
}
function validate551(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate552(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate551.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate551.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate551.errors = vErrors;
  return errors === 0;
}
function validate558(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate374(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate558.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate558.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate558.errors = vErrors;
  return errors === 0;
}
function validate557(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate558(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate558.errors : vErrors.concat(validate558.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate557.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate557.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate557.errors = vErrors;
  return errors === 0;
}
function validate496(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate497(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate503(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate509(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validate515(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs5 = errors;
        if (!validate521(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate521.errors : vErrors.concat(validate521.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs6 = errors;
          if (!validate527(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs7 = errors;
            if (!validate533(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs8 = errors;
              if (!validate539(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
                const _errs9 = errors;
                if (!validate545(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                  }
                  const _errs10 = errors;
                  if (!validate551(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs10 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                    }
                    const _errs11 = errors;
                    if (!validate557(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs11 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate496.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate496.errors = vErrors;
  return errors === 0;
}
function validate495(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate496(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.actualFees !== void 0) {
          if (
            !validate316(data.actualFees, {
              instancePath: instancePath + "/actualFees",
              parentData: data,
              parentDataProperty: "actualFees",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate495.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate495.errors = vErrors;
  return errors === 0;
}
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate312(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = false;
    let passing0 = null;
    const _errs3 = errors;
    if (!validate454(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0) {
      valid1 = true;
      passing0 = 0;
    }
    const _errs4 = errors;
    if (!validate488(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid1) {
      valid1 = false;
      passing0 = [passing0, 1];
    } else {
      if (_valid0) {
        valid1 = true;
        passing0 = 1;
      }
    }
    if (!valid1) {
      const err0 = {
        instancePath,
        schemaPath: "#/allOf/1/oneOf",
        keyword: "oneOf",
        params: { passingSchemas: passing0 },
        message: "must match exactly one schema in oneOf",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
      validate452.errors = vErrors;
      return false;
    } else {
      errors = _errs2;
      if (vErrors !== null) {
        if (_errs2) {
          vErrors.length = _errs2;
        } else {
          vErrors = null;
        }
      }
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs5 = errors;
      if (errors === _errs5) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.receipt !== void 0) {
            if (
              !validate495(data.receipt, {
                instancePath: instancePath + "/receipt",
                parentData: data,
                parentDataProperty: "receipt",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
              errors = vErrors.length;
            }
          }
        } else {
          validate452.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/2/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            },
          ];
          return false;
        }
      }
      var valid0 = _errs5 === errors;
    }
  }
  validate452.errors = vErrors;
  return errors === 0;
}
const schema218 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["Bridge"] },
    from: { $ref: "#/components/schemas/BlockchainCapabilityWithOptionalAddress" },
    to: { $ref: "#/components/schemas/PublicBlockchainAddress" },
  },
};
function validate571(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === void 0 && (missing0 = "type")) ||
        (data.from === void 0 && (missing0 = "from")) ||
        (data.to === void 0 && (missing0 = "to"))
      ) {
        validate571.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate571.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "Bridge")) {
            validate571.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema218.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            const _errs3 = errors;
            if (
              !validate457(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              const _errs4 = errors;
              if (
                !validate205(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate571.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate571.errors = vErrors;
  return errors === 0;
}
function validate569(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentInstructions === void 0 && (missing0 = "paymentInstructions")) {
        validate569.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.paymentInstructions !== void 0) {
          if (
            !validate205(data.paymentInstructions, {
              instancePath: instancePath + "/paymentInstructions",
              parentData: data,
              parentDataProperty: "paymentInstructions",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate569.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs3 = errors;
    if (!validate571(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs3 === errors;
  }
  validate569.errors = vErrors;
  return errors === 0;
}
const schema219 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["Bridge"] },
    from: { $ref: "#/components/schemas/PrefundedBridgeFrom" },
    to: { $ref: "#/components/schemas/PublicBlockchainAddress" },
  },
};
function validate577(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate138(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate437(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  validate577.errors = vErrors;
  return errors === 0;
}
function validate576(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === void 0 && (missing0 = "type")) ||
        (data.from === void 0 && (missing0 = "from")) ||
        (data.to === void 0 && (missing0 = "to"))
      ) {
        validate576.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate576.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "Bridge")) {
            validate576.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema219.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            const _errs3 = errors;
            if (
              !validate577(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate577.errors : vErrors.concat(validate577.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              const _errs4 = errors;
              if (
                !validate205(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate576.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate576.errors = vErrors;
  return errors === 0;
}
function validate583(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate443(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.actualFees !== void 0) {
          if (
            !validate316(data.actualFees, {
              instancePath: instancePath + "/actualFees",
              parentData: data,
              parentDataProperty: "actualFees",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate583.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate583.errors = vErrors;
  return errors === 0;
}
function validate567(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate312(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = false;
    let passing0 = null;
    const _errs3 = errors;
    if (!validate569(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0) {
      valid1 = true;
      passing0 = 0;
    }
    const _errs4 = errors;
    if (!validate576(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate576.errors : vErrors.concat(validate576.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid1) {
      valid1 = false;
      passing0 = [passing0, 1];
    } else {
      if (_valid0) {
        valid1 = true;
        passing0 = 1;
      }
    }
    if (!valid1) {
      const err0 = {
        instancePath,
        schemaPath: "#/allOf/1/oneOf",
        keyword: "oneOf",
        params: { passingSchemas: passing0 },
        message: "must match exactly one schema in oneOf",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
      validate567.errors = vErrors;
      return false;
    } else {
      errors = _errs2;
      if (vErrors !== null) {
        if (_errs2) {
          vErrors.length = _errs2;
        } else {
          vErrors = null;
        }
      }
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs5 = errors;
      if (errors === _errs5) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.receipt !== void 0) {
            if (
              !validate583(data.receipt, {
                instancePath: instancePath + "/receipt",
                parentData: data,
                parentDataProperty: "receipt",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
              errors = vErrors.length;
            }
          }
        } else {
          validate567.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/2/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            },
          ];
          return false;
        }
      }
      var valid0 = _errs5 === errors;
    }
  }
  validate567.errors = vErrors;
  return errors === 0;
}
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate311(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate452(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate567(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate567.errors : vErrors.concat(validate567.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate310.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate310.errors = vErrors;
  return errors === 0;
}
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ramps === void 0 && (missing0 = "ramps")) {
        validate309.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.ramps !== void 0) {
          let data0 = data.ramps;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate310(data0[i0], {
                    instancePath: instancePath + "/ramps/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate309.errors = [
                {
                  instancePath: instancePath + "/ramps",
                  schemaPath: "#/properties/ramps/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate309.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate309.errors = vErrors;
  return errors === 0;
}
const RampRequest = /* @__PURE__ */ Object.assign(validate589, { schema: node181 });
function validate590(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.idempotencyKey === void 0 && (missing0 = "idempotencyKey")) ||
        (data.amount === void 0 && (missing0 = "amount"))
      ) {
        validate590.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.idempotencyKey !== void 0) {
          const _errs1 = errors;
          if (typeof data.idempotencyKey !== "string") {
            validate590.errors = [
              {
                instancePath: instancePath + "/idempotencyKey",
                schemaPath: "#/properties/idempotencyKey/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.amount !== void 0) {
            const _errs3 = errors;
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.customerReferenceId !== void 0) {
              const _errs4 = errors;
              if (typeof data.customerReferenceId !== "string") {
                validate590.errors = [
                  {
                    instancePath: instancePath + "/customerReferenceId",
                    schemaPath: "#/properties/customerReferenceId/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate590.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate590.errors = vErrors;
  return errors === 0;
}
const schema224 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["OnRamp"] },
    from: { $ref: "#/components/schemas/OnRampRequestFrom" },
    to: { $ref: "#/components/schemas/PublicBlockchainAddress" },
  },
};
function validate601(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.successRedirectUrl !== void 0) {
          if (typeof data.successRedirectUrl !== "string") {
            validate601.errors = [
              {
                instancePath: instancePath + "/successRedirectUrl",
                schemaPath: "#/allOf/1/properties/successRedirectUrl/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate601.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate601.errors = vErrors;
  return errors === 0;
}
function validate604(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate399(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.successRedirectUrl !== void 0) {
          if (typeof data.successRedirectUrl !== "string") {
            validate604.errors = [
              {
                instancePath: instancePath + "/successRedirectUrl",
                schemaPath: "#/allOf/1/properties/successRedirectUrl/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate604.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate604.errors = vErrors;
  return errors === 0;
}
function validate594(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validate92(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs5 = errors;
        if (!validate95(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs6 = errors;
          if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs7 = errors;
            if (!validate601(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate601.errors : vErrors.concat(validate601.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs8 = errors;
              if (!validate604(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate604.errors : vErrors.concat(validate604.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
                const _errs9 = errors;
                if (!validate107(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                  }
                  const _errs10 = errors;
                  if (!validate110(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs10 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                    }
                    const _errs11 = errors;
                    if (!validate113(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs11 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                      }
                      const _errs12 = errors;
                      if (!validate116(data, { instancePath, parentData, parentDataProperty, rootData })) {
                        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs12 === errors;
                      if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 11];
                      } else {
                        if (_valid0) {
                          valid0 = true;
                          passing0 = 11;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate594.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate594.errors = vErrors;
  return errors === 0;
}
function validate593(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === void 0 && (missing0 = "type")) ||
        (data.from === void 0 && (missing0 = "from")) ||
        (data.to === void 0 && (missing0 = "to"))
      ) {
        validate593.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate593.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "OnRamp")) {
            validate593.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema224.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            const _errs3 = errors;
            if (
              !validate594(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate594.errors : vErrors.concat(validate594.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              const _errs4 = errors;
              if (
                !validate205(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate593.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate593.errors = vErrors;
  return errors === 0;
}
const schema229 = {
  type: "object",
  properties: {
    externalReferenceId: { type: "string" },
    entityType: { type: "string", enum: ["Individual"] },
    participantRelationshipType: { $ref: "#/components/schemas/ParticipantRelationshipType" },
    fullName: { $ref: "#/components/schemas/FullName" },
    dateOfBirth: { type: "string", format: "date" },
    postalAddress: { $ref: "#/components/schemas/PostalAddress" },
    email: { type: "string", format: "email" },
    phone: { $ref: "#/components/schemas/MobilePhoneNumber" },
    idNumber: { type: "string" },
    idType: { $ref: "#/components/schemas/PersonalIdentificationType" },
    additionalIdNumber: { type: "string" },
    additionalIdType: { $ref: "#/components/schemas/PersonalIdentificationType" },
  },
};
const schema230 = { enum: ["FirstParty", "SecondParty", "ThirdParty"] };
function validate622(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "FirstParty" || data === "SecondParty" || data === "ThirdParty")) {
    validate622.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema230.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate622.errors = vErrors;
  return errors === 0;
}
function validate624(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.firstName !== void 0) {
        const _errs1 = errors;
        if (typeof data.firstName !== "string") {
          validate624.errors = [
            {
              instancePath: instancePath + "/firstName",
              schemaPath: "#/properties/firstName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.lastName !== void 0) {
          const _errs3 = errors;
          if (typeof data.lastName !== "string") {
            validate624.errors = [
              {
                instancePath: instancePath + "/lastName",
                schemaPath: "#/properties/lastName/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate624.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate624.errors = vErrors;
  return errors === 0;
}
const schema232 = {
  type: "string",
  enum: [
    "NIN Slip/Card",
    "BVN",
    "ID Card",
    "ID Book",
    "National ID",
    "Alien Card",
    "Passport",
    "Ecowas Card",
    "Rwanda Card",
    "Drivers License",
    "Resident Card",
    "Voter ID",
    "Health Insurance ID",
    "Ghana Card",
    "Refugee ID",
    "SSNIT",
    "Non Citizen ID",
    "National Registration Card",
  ],
};
function validate628(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate628.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (
    !(
      data === "NIN Slip/Card" ||
      data === "BVN" ||
      data === "ID Card" ||
      data === "ID Book" ||
      data === "National ID" ||
      data === "Alien Card" ||
      data === "Passport" ||
      data === "Ecowas Card" ||
      data === "Rwanda Card" ||
      data === "Drivers License" ||
      data === "Resident Card" ||
      data === "Voter ID" ||
      data === "Health Insurance ID" ||
      data === "Ghana Card" ||
      data === "Refugee ID" ||
      data === "SSNIT" ||
      data === "Non Citizen ID" ||
      data === "National Registration Card"
    )
  ) {
    validate628.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema232.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate628.errors = vErrors;
  return errors === 0;
}
const formats16 = formats.date;
function validate621(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.externalReferenceId !== void 0) {
        const _errs1 = errors;
        if (typeof data.externalReferenceId !== "string") {
          validate621.errors = [
            {
              instancePath: instancePath + "/externalReferenceId",
              schemaPath: "#/properties/externalReferenceId/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.entityType !== void 0) {
          let data1 = data.entityType;
          const _errs3 = errors;
          if (typeof data1 !== "string") {
            validate621.errors = [
              {
                instancePath: instancePath + "/entityType",
                schemaPath: "#/properties/entityType/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data1 === "Individual")) {
            validate621.errors = [
              {
                instancePath: instancePath + "/entityType",
                schemaPath: "#/properties/entityType/enum",
                keyword: "enum",
                params: { allowedValues: schema229.properties.entityType.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.participantRelationshipType !== void 0) {
            const _errs5 = errors;
            if (
              !validate622(data.participantRelationshipType, {
                instancePath: instancePath + "/participantRelationshipType",
                parentData: data,
                parentDataProperty: "participantRelationshipType",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fullName !== void 0) {
              const _errs6 = errors;
              if (
                !validate624(data.fullName, {
                  instancePath: instancePath + "/fullName",
                  parentData: data,
                  parentDataProperty: "fullName",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate624.errors : vErrors.concat(validate624.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.dateOfBirth !== void 0) {
                let data4 = data.dateOfBirth;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (errors === _errs7) {
                    if (typeof data4 === "string") {
                      if (!formats16(data4)) {
                        validate621.errors = [
                          {
                            instancePath: instancePath + "/dateOfBirth",
                            schemaPath: "#/properties/dateOfBirth/format",
                            keyword: "format",
                            params: { format: "date" },
                            message: 'must match format "date"',
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate621.errors = [
                        {
                          instancePath: instancePath + "/dateOfBirth",
                          schemaPath: "#/properties/dateOfBirth/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.postalAddress !== void 0) {
                  const _errs9 = errors;
                  if (
                    !validate357(data.postalAddress, {
                      instancePath: instancePath + "/postalAddress",
                      parentData: data,
                      parentDataProperty: "postalAddress",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.email !== void 0) {
                    let data6 = data.email;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (errors === _errs10) {
                        if (typeof data6 === "string") {
                          if (!formats14.test(data6)) {
                            validate621.errors = [
                              {
                                instancePath: instancePath + "/email",
                                schemaPath: "#/properties/email/format",
                                keyword: "format",
                                params: { format: "email" },
                                message: 'must match format "email"',
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate621.errors = [
                            {
                              instancePath: instancePath + "/email",
                              schemaPath: "#/properties/email/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.phone !== void 0) {
                      const _errs12 = errors;
                      if (
                        !validate401(data.phone, {
                          instancePath: instancePath + "/phone",
                          parentData: data,
                          parentDataProperty: "phone",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.idNumber !== void 0) {
                        const _errs13 = errors;
                        if (typeof data.idNumber !== "string") {
                          validate621.errors = [
                            {
                              instancePath: instancePath + "/idNumber",
                              schemaPath: "#/properties/idNumber/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.idType !== void 0) {
                          const _errs15 = errors;
                          if (
                            !validate628(data.idType, {
                              instancePath: instancePath + "/idType",
                              parentData: data,
                              parentDataProperty: "idType",
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate628.errors : vErrors.concat(validate628.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.additionalIdNumber !== void 0) {
                            const _errs16 = errors;
                            if (typeof data.additionalIdNumber !== "string") {
                              validate621.errors = [
                                {
                                  instancePath: instancePath + "/additionalIdNumber",
                                  schemaPath: "#/properties/additionalIdNumber/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string",
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.additionalIdType !== void 0) {
                              const _errs18 = errors;
                              if (
                                !validate628(data.additionalIdType, {
                                  instancePath: instancePath + "/additionalIdType",
                                  parentData: data,
                                  parentDataProperty: "additionalIdType",
                                  rootData,
                                })
                              ) {
                                vErrors = vErrors === null ? validate628.errors : vErrors.concat(validate628.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate621.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate621.errors = vErrors;
  return errors === 0;
}
const schema233 = {
  type: "object",
  properties: {
    externalReferenceId: { type: "string" },
    entityType: { type: "string", enum: ["Business"] },
    participantRelationshipType: { $ref: "#/components/schemas/ParticipantRelationshipType" },
    businessName: { type: "string" },
    registrationNumber: { type: "string" },
    postalAddress: { $ref: "#/components/schemas/PostalAddress" },
    email: { type: "string", format: "email" },
    phone: { $ref: "#/components/schemas/MobilePhoneNumber" },
  },
};
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.externalReferenceId !== void 0) {
        const _errs1 = errors;
        if (typeof data.externalReferenceId !== "string") {
          validate632.errors = [
            {
              instancePath: instancePath + "/externalReferenceId",
              schemaPath: "#/properties/externalReferenceId/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.entityType !== void 0) {
          let data1 = data.entityType;
          const _errs3 = errors;
          if (typeof data1 !== "string") {
            validate632.errors = [
              {
                instancePath: instancePath + "/entityType",
                schemaPath: "#/properties/entityType/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data1 === "Business")) {
            validate632.errors = [
              {
                instancePath: instancePath + "/entityType",
                schemaPath: "#/properties/entityType/enum",
                keyword: "enum",
                params: { allowedValues: schema233.properties.entityType.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.participantRelationshipType !== void 0) {
            const _errs5 = errors;
            if (
              !validate622(data.participantRelationshipType, {
                instancePath: instancePath + "/participantRelationshipType",
                parentData: data,
                parentDataProperty: "participantRelationshipType",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.businessName !== void 0) {
              const _errs6 = errors;
              if (typeof data.businessName !== "string") {
                validate632.errors = [
                  {
                    instancePath: instancePath + "/businessName",
                    schemaPath: "#/properties/businessName/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.registrationNumber !== void 0) {
                const _errs8 = errors;
                if (typeof data.registrationNumber !== "string") {
                  validate632.errors = [
                    {
                      instancePath: instancePath + "/registrationNumber",
                      schemaPath: "#/properties/registrationNumber/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.postalAddress !== void 0) {
                  const _errs10 = errors;
                  if (
                    !validate357(data.postalAddress, {
                      instancePath: instancePath + "/postalAddress",
                      parentData: data,
                      parentDataProperty: "postalAddress",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.email !== void 0) {
                    let data6 = data.email;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (errors === _errs11) {
                        if (typeof data6 === "string") {
                          if (!formats14.test(data6)) {
                            validate632.errors = [
                              {
                                instancePath: instancePath + "/email",
                                schemaPath: "#/properties/email/format",
                                keyword: "format",
                                params: { format: "email" },
                                message: 'must match format "email"',
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate632.errors = [
                            {
                              instancePath: instancePath + "/email",
                              schemaPath: "#/properties/email/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.phone !== void 0) {
                      const _errs13 = errors;
                      if (
                        !validate401(data.phone, {
                          instancePath: instancePath + "/phone",
                          parentData: data,
                          parentDataProperty: "phone",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate632.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate632.errors = vErrors;
  return errors === 0;
}
function validate639(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.vaspName !== void 0) {
        const _errs1 = errors;
        if (typeof data.vaspName !== "string") {
          validate639.errors = [
            {
              instancePath: instancePath + "/vaspName",
              schemaPath: "#/properties/vaspName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.vaspCountry !== void 0) {
          const _errs3 = errors;
          if (typeof data.vaspCountry !== "string") {
            validate639.errors = [
              {
                instancePath: instancePath + "/vaspCountry",
                schemaPath: "#/properties/vaspCountry/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.vaspCode !== void 0) {
            const _errs5 = errors;
            if (typeof data.vaspCode !== "string") {
              validate639.errors = [
                {
                  instancePath: instancePath + "/vaspCode",
                  schemaPath: "#/properties/vaspCode/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.vaspWebsite !== void 0) {
              const _errs7 = errors;
              if (typeof data.vaspWebsite !== "string") {
                validate639.errors = [
                  {
                    instancePath: instancePath + "/vaspWebsite",
                    schemaPath: "#/properties/vaspWebsite/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.vaspRegion !== void 0) {
                const _errs9 = errors;
                if (typeof data.vaspRegion !== "string") {
                  validate639.errors = [
                    {
                      instancePath: instancePath + "/vaspRegion",
                      schemaPath: "#/properties/vaspRegion/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate639.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate639.errors = vErrors;
  return errors === 0;
}
function validate620(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.originator !== void 0) {
        let data0 = data.originator;
        const _errs1 = errors;
        const _errs2 = errors;
        let valid1 = false;
        let passing0 = null;
        const _errs3 = errors;
        if (
          !validate621(data0, {
            instancePath: instancePath + "/originator",
            parentData: data,
            parentDataProperty: "originator",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        if (_valid0) {
          valid1 = true;
          passing0 = 0;
        }
        const _errs4 = errors;
        if (
          !validate632(data0, {
            instancePath: instancePath + "/originator",
            parentData: data,
            parentDataProperty: "originator",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        if (_valid0 && valid1) {
          valid1 = false;
          passing0 = [passing0, 1];
        } else {
          if (_valid0) {
            valid1 = true;
            passing0 = 1;
          }
        }
        if (!valid1) {
          const err0 = {
            instancePath: instancePath + "/originator",
            schemaPath: "#/properties/originator/oneOf",
            keyword: "oneOf",
            params: { passingSchemas: passing0 },
            message: "must match exactly one schema in oneOf",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
          validate620.errors = vErrors;
          return false;
        } else {
          errors = _errs2;
          if (vErrors !== null) {
            if (_errs2) {
              vErrors.length = _errs2;
            } else {
              vErrors = null;
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.beneficiary !== void 0) {
          let data1 = data.beneficiary;
          const _errs5 = errors;
          const _errs6 = errors;
          let valid2 = false;
          let passing1 = null;
          const _errs7 = errors;
          if (
            !validate621(data1, {
              instancePath: instancePath + "/beneficiary",
              parentData: data,
              parentDataProperty: "beneficiary",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs7 === errors;
          if (_valid1) {
            valid2 = true;
            passing1 = 0;
          }
          const _errs8 = errors;
          if (
            !validate632(data1, {
              instancePath: instancePath + "/beneficiary",
              parentData: data,
              parentDataProperty: "beneficiary",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs8 === errors;
          if (_valid1 && valid2) {
            valid2 = false;
            passing1 = [passing1, 1];
          } else {
            if (_valid1) {
              valid2 = true;
              passing1 = 1;
            }
          }
          if (!valid2) {
            const err1 = {
              instancePath: instancePath + "/beneficiary",
              schemaPath: "#/properties/beneficiary/oneOf",
              keyword: "oneOf",
              params: { passingSchemas: passing1 },
              message: "must match exactly one schema in oneOf",
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            validate620.errors = vErrors;
            return false;
          } else {
            errors = _errs6;
            if (vErrors !== null) {
              if (_errs6) {
                vErrors.length = _errs6;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.originatingVasp !== void 0) {
            const _errs9 = errors;
            if (
              !validate639(data.originatingVasp, {
                instancePath: instancePath + "/originatingVasp",
                parentData: data,
                parentDataProperty: "originatingVasp",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate639.errors : vErrors.concat(validate639.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.beneficiaryVasp !== void 0) {
              const _errs10 = errors;
              if (
                !validate639(data.beneficiaryVasp, {
                  instancePath: instancePath + "/beneficiaryVasp",
                  parentData: data,
                  parentDataProperty: "beneficiaryVasp",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate639.errors : vErrors.concat(validate639.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate620.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate620.errors = vErrors;
  return errors === 0;
}
function validate589(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate590(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate590.errors : vErrors.concat(validate590.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = false;
    let passing0 = null;
    const _errs3 = errors;
    if (!validate593(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0) {
      valid1 = true;
      passing0 = 0;
    }
    const _errs4 = errors;
    if (!validate434(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid1) {
      valid1 = false;
      passing0 = [passing0, 1];
    } else {
      if (_valid0) {
        valid1 = true;
        passing0 = 1;
      }
      const _errs5 = errors;
      if (!validate456(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 2];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 2;
        }
        const _errs6 = errors;
        if (!validate488(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid1) {
          valid1 = false;
          passing0 = [passing0, 3];
        } else {
          if (_valid0) {
            valid1 = true;
            passing0 = 3;
          }
          const _errs7 = errors;
          if (!validate571(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 4];
          } else {
            if (_valid0) {
              valid1 = true;
              passing0 = 4;
            }
            const _errs8 = errors;
            if (!validate576(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate576.errors : vErrors.concat(validate576.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid1) {
              valid1 = false;
              passing0 = [passing0, 5];
            } else {
              if (_valid0) {
                valid1 = true;
                passing0 = 5;
              }
            }
          }
        }
      }
    }
    if (!valid1) {
      const err0 = {
        instancePath,
        schemaPath: "#/allOf/1/oneOf",
        keyword: "oneOf",
        params: { passingSchemas: passing0 },
        message: "must match exactly one schema in oneOf",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
      validate589.errors = vErrors;
      return false;
    } else {
      errors = _errs2;
      if (vErrors !== null) {
        if (_errs2) {
          vErrors.length = _errs2;
        } else {
          vErrors = null;
        }
      }
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs9 = errors;
      if (errors === _errs9) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.executionDetails !== void 0) {
            const _errs12 = errors;
            let valid3 = false;
            let passing1 = null;
            const _errs13 = errors;
            if (
              !validate328(data.executionDetails, {
                instancePath: instancePath + "/executionDetails",
                parentData: data,
                parentDataProperty: "executionDetails",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
              errors = vErrors.length;
            }
            var _valid1 = _errs13 === errors;
            if (_valid1) {
              valid3 = true;
              passing1 = 0;
            }
            if (!valid3) {
              const err1 = {
                instancePath: instancePath + "/executionDetails",
                schemaPath: "#/allOf/2/properties/executionDetails/oneOf",
                keyword: "oneOf",
                params: { passingSchemas: passing1 },
                message: "must match exactly one schema in oneOf",
              };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
              validate589.errors = vErrors;
              return false;
            } else {
              errors = _errs12;
              if (vErrors !== null) {
                if (_errs12) {
                  vErrors.length = _errs12;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        } else {
          validate589.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/2/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
            },
          ];
          return false;
        }
      }
      var valid0 = _errs9 === errors;
      if (valid0) {
        const _errs14 = errors;
        if (errors === _errs14) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.participantsIdentification !== void 0) {
              if (
                !validate620(data.participantsIdentification, {
                  instancePath: instancePath + "/participantsIdentification",
                  parentData: data,
                  parentDataProperty: "participantsIdentification",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate620.errors : vErrors.concat(validate620.errors);
                errors = vErrors.length;
              }
            }
          } else {
            validate589.errors = [
              {
                instancePath,
                schemaPath: "#/allOf/3/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object",
              },
            ];
            return false;
          }
        }
        var valid0 = _errs14 === errors;
      }
    }
  }
  validate589.errors = vErrors;
  return errors === 0;
}
const Ramp = /* @__PURE__ */ Object.assign(validate643, { schema: node87 });
function validate643(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate311(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate452(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate567(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate567.errors : vErrors.concat(validate567.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate643.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate643.errors = vErrors;
  return errors === 0;
}
const getRampDetailsPath = /* @__PURE__ */ Object.assign(validate647, {
  schema: {
    type: "object",
    properties: { accountId: { type: "string", pattern: "^[A-Za-z0-9_-]+$" }, id: { type: "string" } },
    required: ["accountId", "id"],
  },
});
function validate647(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.accountId === void 0 && (missing0 = "accountId")) || (data.id === void 0 && (missing0 = "id"))) {
        validate647.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.accountId !== void 0) {
          let data0 = data.accountId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern1.test(data0)) {
                validate647.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z0-9_-]+$" },
                    message: 'must match pattern "^[A-Za-z0-9_-]+$"',
                  },
                ];
                return false;
              }
            } else {
              validate647.errors = [
                {
                  instancePath: instancePath + "/accountId",
                  schemaPath: "#/properties/accountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (typeof data.id !== "string") {
              validate647.errors = [
                {
                  instancePath: instancePath + "/id",
                  schemaPath: "#/properties/id/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate647.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate647.errors = vErrors;
  return errors === 0;
}
const getRateByAccountAndPairIdQuery = /* @__PURE__ */ Object.assign(validate648, {
  schema: {
    type: "object",
    properties: {
      conversionPairId: { type: "string" },
      rampsPairId: { type: "string" },
      orderBookPairId: { type: "string" },
    },
  },
});
function validate648(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.conversionPairId !== void 0) {
        const _errs1 = errors;
        if (typeof data.conversionPairId !== "string") {
          validate648.errors = [
            {
              instancePath: instancePath + "/conversionPairId",
              schemaPath: "#/properties/conversionPairId/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.rampsPairId !== void 0) {
          const _errs3 = errors;
          if (typeof data.rampsPairId !== "string") {
            validate648.errors = [
              {
                instancePath: instancePath + "/rampsPairId",
                schemaPath: "#/properties/rampsPairId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.orderBookPairId !== void 0) {
            const _errs5 = errors;
            if (typeof data.orderBookPairId !== "string") {
              validate648.errors = [
                {
                  instancePath: instancePath + "/orderBookPairId",
                  schemaPath: "#/properties/orderBookPairId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate648.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate648.errors = vErrors;
  return errors === 0;
}
const Rate = /* @__PURE__ */ Object.assign(validate649, { schema: node194 });
const formats22 = formats["UNIX-timestamp-epoch"];
function validate649(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.rate === void 0 && (missing0 = "rate")) || (data.timestamp === void 0 && (missing0 = "timestamp"))) {
        validate649.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.rate !== void 0) {
          const _errs1 = errors;
          if (typeof data.rate !== "string") {
            validate649.errors = [
              {
                instancePath: instancePath + "/rate",
                schemaPath: "#/properties/rate/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.timestamp !== void 0) {
            let data1 = data.timestamp;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (!formats22.validate(data1)) {
                  validate649.errors = [
                    {
                      instancePath: instancePath + "/timestamp",
                      schemaPath: "#/properties/timestamp/format",
                      keyword: "format",
                      params: { format: "UNIX-timestamp-epoch" },
                      message: 'must match format "UNIX-timestamp-epoch"',
                    },
                  ];
                  return false;
                }
              } else {
                validate649.errors = [
                  {
                    instancePath: instancePath + "/timestamp",
                    schemaPath: "#/properties/timestamp/type",
                    keyword: "type",
                    params: { type: "number" },
                    message: "must be number",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate649.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate649.errors = vErrors;
  return errors === 0;
}
const getDepositsResponse200 = /* @__PURE__ */ Object.assign(validate650, {
  schema: { type: "object", required: ["deposits"], properties: { deposits: { type: "array", items: node195 } } },
});
function validate657(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate155(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.accountId === void 0 && (missing0 = "accountId")) {
          validate657.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.accountId !== void 0) {
            if (typeof data.accountId !== "string") {
              validate657.errors = [
                {
                  instancePath: instancePath + "/accountId",
                  schemaPath: "#/allOf/1/properties/accountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
        }
      } else {
        validate657.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate657.errors = vErrors;
  return errors === 0;
}
function validate656(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate657(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate656.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate656.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate656.errors = vErrors;
  return errors === 0;
}
function validate655(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate656(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate656.errors : vErrors.concat(validate656.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate655.errors = [
              {
                instancePath: instancePath + "/referenceId",
                schemaPath: "#/allOf/1/properties/referenceId/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      } else {
        validate655.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate655.errors = vErrors;
  return errors === 0;
}
function validate664(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate425(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate664.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.amount !== void 0) {
            if (
              !validate46(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate664.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate664.errors = vErrors;
  return errors === 0;
}
function validate663(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate664(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate664.errors : vErrors.concat(validate664.errors);
    errors = vErrors.length;
  }
  validate663.errors = vErrors;
  return errors === 0;
}
const schema247 = {
  type: "object",
  required: ["transferMethod", "asset", "amount", "description"],
  properties: {
    transferMethod: { enum: ["OtherFiat"] },
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    amount: { $ref: "#/components/schemas/PositiveAmount" },
    description: { type: "string" },
    tag: { type: "string" },
    referenceId: { type: "string" },
  },
};
function validate672(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.transferMethod === void 0 && (missing0 = "transferMethod")) ||
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.description === void 0 && (missing0 = "description"))
      ) {
        validate672.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.transferMethod !== void 0) {
          const _errs1 = errors;
          if (!(data.transferMethod === "OtherFiat")) {
            validate672.errors = [
              {
                instancePath: instancePath + "/transferMethod",
                schemaPath: "#/properties/transferMethod/enum",
                keyword: "enum",
                params: { allowedValues: schema247.properties.transferMethod.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.asset !== void 0) {
            const _errs2 = errors;
            if (
              !validate33(data.asset, {
                instancePath: instancePath + "/asset",
                parentData: data,
                parentDataProperty: "asset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.amount !== void 0) {
              const _errs3 = errors;
              if (
                !validate46(data.amount, {
                  instancePath: instancePath + "/amount",
                  parentData: data,
                  parentDataProperty: "amount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                const _errs4 = errors;
                if (typeof data.description !== "string") {
                  validate672.errors = [
                    {
                      instancePath: instancePath + "/description",
                      schemaPath: "#/properties/description/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.tag !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.tag !== "string") {
                    validate672.errors = [
                      {
                        instancePath: instancePath + "/tag",
                        schemaPath: "#/properties/tag/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.referenceId !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.referenceId !== "string") {
                      validate672.errors = [
                        {
                          instancePath: instancePath + "/referenceId",
                          schemaPath: "#/properties/referenceId/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate672.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate672.errors = vErrors;
  return errors === 0;
}
function validate654(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate655(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate655.errors : vErrors.concat(validate655.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate663(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate443(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validate497(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs5 = errors;
        if (!validate509(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs6 = errors;
          if (!validate672(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate672.errors : vErrors.concat(validate672.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate654.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate654.errors = vErrors;
  return errors === 0;
}
const schema248 = { enum: ["pending", "succeeded", "failed"] };
function validate677(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "pending" || data === "succeeded" || data === "failed")) {
    validate677.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema248.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate677.errors = vErrors;
  return errors === 0;
}
function validate651(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.balanceAsset === void 0 && (missing0 = "balanceAsset")) ||
        (data.balanceAmount === void 0 && (missing0 = "balanceAmount")) ||
        (data.source === void 0 && (missing0 = "source")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.createdAt === void 0 && (missing0 = "createdAt"))
      ) {
        validate651.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate651.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.balanceAsset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.balanceAmount !== void 0) {
              const _errs4 = errors;
              if (
                !validate46(data.balanceAmount, {
                  instancePath: instancePath + "/balanceAmount",
                  parentData: data,
                  parentDataProperty: "balanceAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                const _errs5 = errors;
                if (
                  !validate654(data.source, {
                    instancePath: instancePath + "/source",
                    parentData: data,
                    parentDataProperty: "source",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate654.errors : vErrors.concat(validate654.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.depositAddressId !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.depositAddressId !== "string") {
                    validate651.errors = [
                      {
                        instancePath: instancePath + "/depositAddressId",
                        schemaPath: "#/properties/depositAddressId/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.status !== void 0) {
                    const _errs8 = errors;
                    if (
                      !validate677(data.status, {
                        instancePath: instancePath + "/status",
                        parentData: data,
                        parentDataProperty: "status",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate677.errors : vErrors.concat(validate677.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.createdAt !== void 0) {
                      let data6 = data.createdAt;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (errors === _errs9) {
                          if (typeof data6 === "string") {
                            if (!formats0(data6)) {
                              validate651.errors = [
                                {
                                  instancePath: instancePath + "/createdAt",
                                  schemaPath: "#/properties/createdAt/format",
                                  keyword: "format",
                                  params: { format: "date-time" },
                                  message: 'must match format "date-time"',
                                },
                              ];
                              return false;
                            }
                          } else {
                            validate651.errors = [
                              {
                                instancePath: instancePath + "/createdAt",
                                schemaPath: "#/properties/createdAt/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.finalizedAt !== void 0) {
                        let data7 = data.finalizedAt;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (errors === _errs11) {
                            if (typeof data7 === "string") {
                              if (!formats0(data7)) {
                                validate651.errors = [
                                  {
                                    instancePath: instancePath + "/finalizedAt",
                                    schemaPath: "#/properties/finalizedAt/format",
                                    keyword: "format",
                                    params: { format: "date-time" },
                                    message: 'must match format "date-time"',
                                  },
                                ];
                                return false;
                              }
                            } else {
                              validate651.errors = [
                                {
                                  instancePath: instancePath + "/finalizedAt",
                                  schemaPath: "#/properties/finalizedAt/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string",
                                },
                              ];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate651.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate651.errors = vErrors;
  return errors === 0;
}
function validate650(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.deposits === void 0 && (missing0 = "deposits")) {
        validate650.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.deposits !== void 0) {
          let data0 = data.deposits;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate651(data0[i0], {
                    instancePath: instancePath + "/deposits/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate651.errors : vErrors.concat(validate651.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate650.errors = [
                {
                  instancePath: instancePath + "/deposits",
                  schemaPath: "#/properties/deposits/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate650.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate650.errors = vErrors;
  return errors === 0;
}
const getDepositAddressesResponse200 = /* @__PURE__ */ Object.assign(validate680, {
  schema: { type: "object", required: ["addresses"], properties: { addresses: { type: "array", items: node204 } } },
});
function validate682(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate205(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate337(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate657(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validate425(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate682.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate682.errors = vErrors;
  return errors === 0;
}
const schema252 = { enum: ["enabled", "disabled"] };
function validate688(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "enabled" || data === "disabled")) {
    validate688.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema252.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate688.errors = vErrors;
  return errors === 0;
}
function validate681(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.destination === void 0 && (missing0 = "destination")) ||
        (data.status === void 0 && (missing0 = "status"))
      ) {
        validate681.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate681.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.destination !== void 0) {
            const _errs3 = errors;
            if (
              !validate682(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate682.errors : vErrors.concat(validate682.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.status !== void 0) {
              const _errs4 = errors;
              if (
                !validate688(data.status, {
                  instancePath: instancePath + "/status",
                  parentData: data,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate688.errors : vErrors.concat(validate688.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate681.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate681.errors = vErrors;
  return errors === 0;
}
function validate680(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.addresses === void 0 && (missing0 = "addresses")) {
        validate680.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.addresses !== void 0) {
          let data0 = data.addresses;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate681(data0[i0], {
                    instancePath: instancePath + "/addresses/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate681.errors : vErrors.concat(validate681.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate680.errors = [
                {
                  instancePath: instancePath + "/addresses",
                  schemaPath: "#/properties/addresses/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate680.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate680.errors = vErrors;
  return errors === 0;
}
const DepositAddressCreationRequest = /* @__PURE__ */ Object.assign(validate691, { schema: node207 });
function validate691(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.idempotencyKey === void 0 && (missing0 = "idempotencyKey")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate691.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.idempotencyKey !== void 0) {
          const _errs1 = errors;
          if (typeof data.idempotencyKey !== "string") {
            validate691.errors = [
              {
                instancePath: instancePath + "/idempotencyKey",
                schemaPath: "#/properties/idempotencyKey/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            let data1 = data.transferMethod;
            const _errs3 = errors;
            const _errs4 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs5 = errors;
            if (
              !validate120(data1, {
                instancePath: instancePath + "/transferMethod",
                parentData: data,
                parentDataProperty: "transferMethod",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs5 === errors;
            if (_valid0) {
              valid1 = true;
              passing0 = 0;
            }
            const _errs6 = errors;
            if (
              !validate83(data1, {
                instancePath: instancePath + "/transferMethod",
                parentData: data,
                parentDataProperty: "transferMethod",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            if (_valid0 && valid1) {
              valid1 = false;
              passing0 = [passing0, 1];
            } else {
              if (_valid0) {
                valid1 = true;
                passing0 = 1;
              }
            }
            if (!valid1) {
              const err0 = {
                instancePath: instancePath + "/transferMethod",
                schemaPath: "#/properties/transferMethod/oneOf",
                keyword: "oneOf",
                params: { passingSchemas: passing0 },
                message: "must match exactly one schema in oneOf",
              };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
              validate691.errors = vErrors;
              return false;
            } else {
              errors = _errs4;
              if (vErrors !== null) {
                if (_errs4) {
                  vErrors.length = _errs4;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate691.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate691.errors = vErrors;
  return errors === 0;
}
const DepositAddress = /* @__PURE__ */ Object.assign(validate694, { schema: node204 });
function validate694(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.destination === void 0 && (missing0 = "destination")) ||
        (data.status === void 0 && (missing0 = "status"))
      ) {
        validate694.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate694.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.destination !== void 0) {
            const _errs3 = errors;
            if (
              !validate682(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate682.errors : vErrors.concat(validate682.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.status !== void 0) {
              const _errs4 = errors;
              if (
                !validate688(data.status, {
                  instancePath: instancePath + "/status",
                  parentData: data,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate688.errors : vErrors.concat(validate688.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate694.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate694.errors = vErrors;
  return errors === 0;
}
const Deposit = /* @__PURE__ */ Object.assign(validate697, { schema: node195 });
function validate697(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.balanceAsset === void 0 && (missing0 = "balanceAsset")) ||
        (data.balanceAmount === void 0 && (missing0 = "balanceAmount")) ||
        (data.source === void 0 && (missing0 = "source")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.createdAt === void 0 && (missing0 = "createdAt"))
      ) {
        validate697.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate697.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.balanceAsset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.balanceAmount !== void 0) {
              const _errs4 = errors;
              if (
                !validate46(data.balanceAmount, {
                  instancePath: instancePath + "/balanceAmount",
                  parentData: data,
                  parentDataProperty: "balanceAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                const _errs5 = errors;
                if (
                  !validate654(data.source, {
                    instancePath: instancePath + "/source",
                    parentData: data,
                    parentDataProperty: "source",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate654.errors : vErrors.concat(validate654.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.depositAddressId !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.depositAddressId !== "string") {
                    validate697.errors = [
                      {
                        instancePath: instancePath + "/depositAddressId",
                        schemaPath: "#/properties/depositAddressId/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.status !== void 0) {
                    const _errs8 = errors;
                    if (
                      !validate677(data.status, {
                        instancePath: instancePath + "/status",
                        parentData: data,
                        parentDataProperty: "status",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate677.errors : vErrors.concat(validate677.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.createdAt !== void 0) {
                      let data6 = data.createdAt;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (errors === _errs9) {
                          if (typeof data6 === "string") {
                            if (!formats0(data6)) {
                              validate697.errors = [
                                {
                                  instancePath: instancePath + "/createdAt",
                                  schemaPath: "#/properties/createdAt/format",
                                  keyword: "format",
                                  params: { format: "date-time" },
                                  message: 'must match format "date-time"',
                                },
                              ];
                              return false;
                            }
                          } else {
                            validate697.errors = [
                              {
                                instancePath: instancePath + "/createdAt",
                                schemaPath: "#/properties/createdAt/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.finalizedAt !== void 0) {
                        let data7 = data.finalizedAt;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (errors === _errs11) {
                            if (typeof data7 === "string") {
                              if (!formats0(data7)) {
                                validate697.errors = [
                                  {
                                    instancePath: instancePath + "/finalizedAt",
                                    schemaPath: "#/properties/finalizedAt/format",
                                    keyword: "format",
                                    params: { format: "date-time" },
                                    message: 'must match format "date-time"',
                                  },
                                ];
                                return false;
                              }
                            } else {
                              validate697.errors = [
                                {
                                  instancePath: instancePath + "/finalizedAt",
                                  schemaPath: "#/properties/finalizedAt/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string",
                                },
                              ];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate697.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate697.errors = vErrors;
  return errors === 0;
}
const getWithdrawalsResponse200 = /* @__PURE__ */ Object.assign(validate702, {
  schema: { type: "object", required: ["withdrawals"], properties: { withdrawals: { type: "array", items: node208 } } },
});
const schema260 = { enum: ["pending", "succeeded", "failed"] };
function validate708(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "pending" || data === "succeeded" || data === "failed")) {
    validate708.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema260.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate708.errors = vErrors;
  return errors === 0;
}
function validate710(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.status === void 0 && (missing0 = "status")) ||
        (data.message === void 0 && (missing0 = "message")) ||
        (data.createdAt === void 0 && (missing0 = "createdAt"))
      ) {
        validate710.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.status !== void 0) {
          const _errs1 = errors;
          if (
            !validate708(data.status, {
              instancePath: instancePath + "/status",
              parentData: data,
              parentDataProperty: "status",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate708.errors : vErrors.concat(validate708.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.message !== void 0) {
            const _errs2 = errors;
            if (typeof data.message !== "string") {
              validate710.errors = [
                {
                  instancePath: instancePath + "/message",
                  schemaPath: "#/properties/message/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.createdAt !== void 0) {
              let data2 = data.createdAt;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (!formats0(data2)) {
                      validate710.errors = [
                        {
                          instancePath: instancePath + "/createdAt",
                          schemaPath: "#/properties/createdAt/format",
                          keyword: "format",
                          params: { format: "date-time" },
                          message: 'must match format "date-time"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate710.errors = [
                      {
                        instancePath: instancePath + "/createdAt",
                        schemaPath: "#/properties/createdAt/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate710.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate710.errors = vErrors;
  return errors === 0;
}
function validate705(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.balanceAsset === void 0 && (missing0 = "balanceAsset")) ||
        (data.balanceAmount === void 0 && (missing0 = "balanceAmount")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.createdAt === void 0 && (missing0 = "createdAt"))
      ) {
        validate705.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate705.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.balanceAsset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.balanceAmount !== void 0) {
              const _errs4 = errors;
              if (
                !validate46(data.balanceAmount, {
                  instancePath: instancePath + "/balanceAmount",
                  parentData: data,
                  parentDataProperty: "balanceAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                const _errs5 = errors;
                if (
                  !validate708(data.status, {
                    instancePath: instancePath + "/status",
                    parentData: data,
                    parentDataProperty: "status",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate708.errors : vErrors.concat(validate708.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.createdAt !== void 0) {
                  let data4 = data.createdAt;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (errors === _errs6) {
                      if (typeof data4 === "string") {
                        if (!formats0(data4)) {
                          validate705.errors = [
                            {
                              instancePath: instancePath + "/createdAt",
                              schemaPath: "#/properties/createdAt/format",
                              keyword: "format",
                              params: { format: "date-time" },
                              message: 'must match format "date-time"',
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate705.errors = [
                          {
                            instancePath: instancePath + "/createdAt",
                            schemaPath: "#/properties/createdAt/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.finalizedAt !== void 0) {
                    let data5 = data.finalizedAt;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (errors === _errs8) {
                        if (typeof data5 === "string") {
                          if (!formats0(data5)) {
                            validate705.errors = [
                              {
                                instancePath: instancePath + "/finalizedAt",
                                schemaPath: "#/properties/finalizedAt/format",
                                keyword: "format",
                                params: { format: "date-time" },
                                message: 'must match format "date-time"',
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate705.errors = [
                            {
                              instancePath: instancePath + "/finalizedAt",
                              schemaPath: "#/properties/finalizedAt/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.events !== void 0) {
                      let data6 = data.events;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (Array.isArray(data6)) {
                          var valid1 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs12 = errors;
                            if (
                              !validate710(data6[i0], {
                                instancePath: instancePath + "/events/" + i0,
                                parentData: data6,
                                parentDataProperty: i0,
                                rootData,
                              })
                            ) {
                              vErrors = vErrors === null ? validate710.errors : vErrors.concat(validate710.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs12 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate705.errors = [
                            {
                              instancePath: instancePath + "/events",
                              schemaPath: "#/properties/events/type",
                              keyword: "type",
                              params: { type: "array" },
                              message: "must be array",
                            },
                          ];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate705.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate705.errors = vErrors;
  return errors === 0;
}
function validate704(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate704.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate655(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate655.errors : vErrors.concat(validate655.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate704.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate704.errors = vErrors;
  return errors === 0;
}
function validate716(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate716.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate663(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate716.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate716.errors = vErrors;
  return errors === 0;
}
function validate720(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate720.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate443(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate720.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate720.errors = vErrors;
  return errors === 0;
}
function validate726(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate497(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate672(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate672.errors : vErrors.concat(validate672.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate726.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate726.errors = vErrors;
  return errors === 0;
}
function validate724(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate724.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate726(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate726.errors : vErrors.concat(validate726.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate724.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate724.errors = vErrors;
  return errors === 0;
}
function validate703(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate704(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate704.errors : vErrors.concat(validate704.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate716(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate716.errors : vErrors.concat(validate716.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate720(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate720.errors : vErrors.concat(validate720.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validate724(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate724.errors : vErrors.concat(validate724.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate703.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate703.errors = vErrors;
  return errors === 0;
}
function validate702(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.withdrawals === void 0 && (missing0 = "withdrawals")) {
        validate702.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.withdrawals !== void 0) {
          let data0 = data.withdrawals;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate703(data0[i0], {
                    instancePath: instancePath + "/withdrawals/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate703.errors : vErrors.concat(validate703.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate702.errors = [
                {
                  instancePath: instancePath + "/withdrawals",
                  schemaPath: "#/properties/withdrawals/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate702.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate702.errors = vErrors;
  return errors === 0;
}
const getBlockchainWithdrawalsResponse200 = /* @__PURE__ */ Object.assign(validate732, {
  schema: { type: "object", required: ["withdrawals"], properties: { withdrawals: { type: "array", items: node214 } } },
});
function validate733(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate733.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate443(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate733.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate733.errors = vErrors;
  return errors === 0;
}
function validate732(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.withdrawals === void 0 && (missing0 = "withdrawals")) {
        validate732.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.withdrawals !== void 0) {
          let data0 = data.withdrawals;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate733(data0[i0], {
                    instancePath: instancePath + "/withdrawals/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate733.errors : vErrors.concat(validate733.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate732.errors = [
                {
                  instancePath: instancePath + "/withdrawals",
                  schemaPath: "#/properties/withdrawals/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate732.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate732.errors = vErrors;
  return errors === 0;
}
const createBlockchainWithdrawalHeader = /* @__PURE__ */ Object.assign(validate737, {
  schema: {
    type: "object",
    properties: {
      "X-FBAPI-INITIATED-BY": { type: "string" },
      "X-FBAPI-APPROVED-BY": { type: "string" },
      "X-FBAPI-SIGNED-BY": { type: "string" },
    },
  },
});
function validate737(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["X-FBAPI-INITIATED-BY"] !== void 0) {
        const _errs1 = errors;
        if (typeof data["X-FBAPI-INITIATED-BY"] !== "string") {
          validate737.errors = [
            {
              instancePath: instancePath + "/X-FBAPI-INITIATED-BY",
              schemaPath: "#/properties/X-FBAPI-INITIATED-BY/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data["X-FBAPI-APPROVED-BY"] !== void 0) {
          const _errs3 = errors;
          if (typeof data["X-FBAPI-APPROVED-BY"] !== "string") {
            validate737.errors = [
              {
                instancePath: instancePath + "/X-FBAPI-APPROVED-BY",
                schemaPath: "#/properties/X-FBAPI-APPROVED-BY/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["X-FBAPI-SIGNED-BY"] !== void 0) {
            const _errs5 = errors;
            if (typeof data["X-FBAPI-SIGNED-BY"] !== "string") {
              validate737.errors = [
                {
                  instancePath: instancePath + "/X-FBAPI-SIGNED-BY",
                  schemaPath: "#/properties/X-FBAPI-SIGNED-BY/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate737.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate737.errors = vErrors;
  return errors === 0;
}
const BlockchainWithdrawalRequest = /* @__PURE__ */ Object.assign(validate738, { schema: node217 });
function validate739(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.idempotencyKey === void 0 && (missing0 = "idempotencyKey")) ||
        (data.balanceAmount === void 0 && (missing0 = "balanceAmount"))
      ) {
        validate739.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.idempotencyKey !== void 0) {
          const _errs1 = errors;
          if (typeof data.idempotencyKey !== "string") {
            validate739.errors = [
              {
                instancePath: instancePath + "/idempotencyKey",
                schemaPath: "#/properties/idempotencyKey/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.balanceAmount !== void 0) {
            const _errs3 = errors;
            if (
              !validate46(data.balanceAmount, {
                instancePath: instancePath + "/balanceAmount",
                parentData: data,
                parentDataProperty: "balanceAmount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate739.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate739.errors = vErrors;
  return errors === 0;
}
function validate738(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate739(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate739.errors : vErrors.concat(validate739.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.balanceAsset === void 0 && (missing0 = "balanceAsset")) ||
          (data.destination === void 0 && (missing0 = "destination"))
        ) {
          validate738.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.balanceAsset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.destination !== void 0) {
              const _errs4 = errors;
              if (
                !validate444(data.destination, {
                  instancePath: instancePath + "/destination",
                  parentData: data,
                  parentDataProperty: "destination",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.participantsIdentification !== void 0) {
                const _errs5 = errors;
                if (
                  !validate620(data.participantsIdentification, {
                    instancePath: instancePath + "/participantsIdentification",
                    parentData: data,
                    parentDataProperty: "participantsIdentification",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate620.errors : vErrors.concat(validate620.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      } else {
        validate738.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate738.errors = vErrors;
  return errors === 0;
}
const BlockchainWithdrawal = /* @__PURE__ */ Object.assign(validate745, { schema: node214 });
function validate745(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate745.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate443(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate745.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate745.errors = vErrors;
  return errors === 0;
}
const getFiatWithdrawalsResponse200 = /* @__PURE__ */ Object.assign(validate748, {
  schema: { type: "object", required: ["withdrawals"], properties: { withdrawals: { type: "array", items: node215 } } },
});
function validate749(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate749.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate726(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate726.errors : vErrors.concat(validate726.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate749.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate749.errors = vErrors;
  return errors === 0;
}
function validate748(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.withdrawals === void 0 && (missing0 = "withdrawals")) {
        validate748.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.withdrawals !== void 0) {
          let data0 = data.withdrawals;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate749(data0[i0], {
                    instancePath: instancePath + "/withdrawals/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate749.errors : vErrors.concat(validate749.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate748.errors = [
                {
                  instancePath: instancePath + "/withdrawals",
                  schemaPath: "#/properties/withdrawals/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate748.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate748.errors = vErrors;
  return errors === 0;
}
const FiatWithdrawalRequest = /* @__PURE__ */ Object.assign(validate753, { schema: node219 });
function validate756(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate498(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate756.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate756.errors = vErrors;
  return errors === 0;
}
function validate753(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate739(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate739.errors : vErrors.concat(validate739.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.balanceAsset === void 0 && (missing0 = "balanceAsset")) ||
          (data.destination === void 0 && (missing0 = "destination"))
        ) {
          validate753.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.balanceAsset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.destination !== void 0) {
              const _errs4 = errors;
              if (
                !validate756(data.destination, {
                  instancePath: instancePath + "/destination",
                  parentData: data,
                  parentDataProperty: "destination",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate756.errors : vErrors.concat(validate756.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate753.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate753.errors = vErrors;
  return errors === 0;
}
const FiatWithdrawal = /* @__PURE__ */ Object.assign(validate759, { schema: node215 });
function validate759(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate759.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate726(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate726.errors : vErrors.concat(validate726.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate759.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate759.errors = vErrors;
  return errors === 0;
}
const getPeerAccountWithdrawalsResponse200 = /* @__PURE__ */ Object.assign(validate762, {
  schema: { type: "object", required: ["withdrawals"], properties: { withdrawals: { type: "array", items: node209 } } },
});
function validate763(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate763.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate655(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate655.errors : vErrors.concat(validate655.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate763.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate763.errors = vErrors;
  return errors === 0;
}
function validate762(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.withdrawals === void 0 && (missing0 = "withdrawals")) {
        validate762.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.withdrawals !== void 0) {
          let data0 = data.withdrawals;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate763(data0[i0], {
                    instancePath: instancePath + "/withdrawals/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate763.errors : vErrors.concat(validate763.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate762.errors = [
                {
                  instancePath: instancePath + "/withdrawals",
                  schemaPath: "#/properties/withdrawals/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate762.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate762.errors = vErrors;
  return errors === 0;
}
const PeerAccountWithdrawalRequest = /* @__PURE__ */ Object.assign(validate767, { schema: node221 });
function validate767(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate739(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate739.errors : vErrors.concat(validate739.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.balanceAsset === void 0 && (missing0 = "balanceAsset")) ||
          (data.destination === void 0 && (missing0 = "destination"))
        ) {
          validate767.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.balanceAsset !== void 0) {
            let data0 = data.balanceAsset;
            const _errs3 = errors;
            const _errs4 = errors;
            let valid2 = false;
            let passing0 = null;
            const _errs5 = errors;
            if (
              !validate33(data0, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs5 === errors;
            if (_valid0) {
              valid2 = true;
              passing0 = 0;
            }
            const _errs6 = errors;
            if (
              !validate43(data0, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            if (_valid0 && valid2) {
              valid2 = false;
              passing0 = [passing0, 1];
            } else {
              if (_valid0) {
                valid2 = true;
                passing0 = 1;
              }
            }
            if (!valid2) {
              const err0 = {
                instancePath: instancePath + "/balanceAsset",
                schemaPath: "#/allOf/1/properties/balanceAsset/oneOf",
                keyword: "oneOf",
                params: { passingSchemas: passing0 },
                message: "must match exactly one schema in oneOf",
              };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
              validate767.errors = vErrors;
              return false;
            } else {
              errors = _errs4;
              if (vErrors !== null) {
                if (_errs4) {
                  vErrors.length = _errs4;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.destination !== void 0) {
              const _errs7 = errors;
              if (
                !validate656(data.destination, {
                  instancePath: instancePath + "/destination",
                  parentData: data,
                  parentDataProperty: "destination",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate656.errors : vErrors.concat(validate656.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate767.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate767.errors = vErrors;
  return errors === 0;
}
const PeerAccountWithdrawal = /* @__PURE__ */ Object.assign(validate772, { schema: node209 });
function validate772(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate772.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate655(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate655.errors : vErrors.concat(validate655.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate772.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate772.errors = vErrors;
  return errors === 0;
}
const getSubAccountWithdrawalsResponse200 = /* @__PURE__ */ Object.assign(validate775, {
  schema: { type: "object", required: ["withdrawals"], properties: { withdrawals: { type: "array", items: node213 } } },
});
function validate776(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate776.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate663(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate776.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate776.errors = vErrors;
  return errors === 0;
}
function validate775(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.withdrawals === void 0 && (missing0 = "withdrawals")) {
        validate775.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.withdrawals !== void 0) {
          let data0 = data.withdrawals;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate776(data0[i0], {
                    instancePath: instancePath + "/withdrawals/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate776.errors : vErrors.concat(validate776.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate775.errors = [
                {
                  instancePath: instancePath + "/withdrawals",
                  schemaPath: "#/properties/withdrawals/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate775.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate775.errors = vErrors;
  return errors === 0;
}
const InternalWithdrawalRequest = /* @__PURE__ */ Object.assign(validate780, { schema: node222 });
function validate780(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate739(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate739.errors : vErrors.concat(validate739.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.balanceAsset === void 0 && (missing0 = "balanceAsset")) ||
          (data.destination === void 0 && (missing0 = "destination"))
        ) {
          validate780.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.balanceAsset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.destination !== void 0) {
              const _errs4 = errors;
              if (
                !validate664(data.destination, {
                  instancePath: instancePath + "/destination",
                  parentData: data,
                  parentDataProperty: "destination",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate664.errors : vErrors.concat(validate664.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.referenceId !== void 0) {
                const _errs5 = errors;
                if (typeof data.referenceId !== "string") {
                  validate780.errors = [
                    {
                      instancePath: instancePath + "/referenceId",
                      schemaPath: "#/allOf/1/properties/referenceId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      } else {
        validate780.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate780.errors = vErrors;
  return errors === 0;
}
const InternalWithdrawal = /* @__PURE__ */ Object.assign(validate784, { schema: node213 });
function validate784(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate705(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate784.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.destination !== void 0) {
            if (
              !validate663(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate784.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate784.errors = vErrors;
  return errors === 0;
}
const Withdrawal = /* @__PURE__ */ Object.assign(validate787, { schema: node208 });
function validate787(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate704(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate704.errors : vErrors.concat(validate704.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate716(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate716.errors : vErrors.concat(validate716.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate720(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate720.errors : vErrors.concat(validate720.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validate724(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate724.errors : vErrors.concat(validate724.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate787.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate787.errors = vErrors;
  return errors === 0;
}
const Capabilities = /* @__PURE__ */ Object.assign(validate792, { schema: node223 });
const pattern17 = /* @__PURE__ */ new RegExp("^(\\d)+\\.(\\d)+\\.(\\d)+$", "u");
const pattern18 = /* @__PURE__ */ new RegExp("^\\*$", "u");
function validate794(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern18.test(data)) {
        const err0 = {
          instancePath,
          schemaPath: "#/oneOf/0/pattern",
          keyword: "pattern",
          params: { pattern: "^\\*$" },
          message: 'must match pattern "^\\*$"',
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = {
        instancePath,
        schemaPath: "#/oneOf/0/type",
        keyword: "type",
        params: { type: "string" },
        message: "must be string",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (errors === _errs3) {
    if (Array.isArray(data)) {
      var valid1 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs5 = errors;
        if (typeof data[i0] !== "string") {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/oneOf/1/items/type",
            keyword: "type",
            params: { type: "string" },
            message: "must be string",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        var valid1 = _errs5 === errors;
        if (!valid1) {
          break;
        }
      }
    } else {
      const err3 = {
        instancePath,
        schemaPath: "#/oneOf/1/type",
        keyword: "type",
        params: { type: "array" },
        message: "must be array",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err4 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate794.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate794.errors = vErrors;
  return errors === 0;
}
function validate793(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.accounts === void 0 && (missing0 = "accounts")) ||
        (data.balances === void 0 && (missing0 = "balances"))
      ) {
        validate793.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.accounts !== void 0) {
          const _errs1 = errors;
          if (
            !validate794(data.accounts, {
              instancePath: instancePath + "/accounts",
              parentData: data,
              parentDataProperty: "accounts",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.balances !== void 0) {
            const _errs2 = errors;
            if (
              !validate794(data.balances, {
                instancePath: instancePath + "/balances",
                parentData: data,
                parentDataProperty: "balances",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.transfers !== void 0) {
              const _errs3 = errors;
              if (
                !validate794(data.transfers, {
                  instancePath: instancePath + "/transfers",
                  parentData: data,
                  parentDataProperty: "transfers",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.transfersBlockchain !== void 0) {
                const _errs4 = errors;
                if (
                  !validate794(data.transfersBlockchain, {
                    instancePath: instancePath + "/transfersBlockchain",
                    parentData: data,
                    parentDataProperty: "transfersBlockchain",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.transfersFiat !== void 0) {
                  const _errs5 = errors;
                  if (
                    !validate794(data.transfersFiat, {
                      instancePath: instancePath + "/transfersFiat",
                      parentData: data,
                      parentDataProperty: "transfersFiat",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.transfersPeerAccounts !== void 0) {
                    const _errs6 = errors;
                    if (
                      !validate794(data.transfersPeerAccounts, {
                        instancePath: instancePath + "/transfersPeerAccounts",
                        parentData: data,
                        parentDataProperty: "transfersPeerAccounts",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.transfersInternal !== void 0) {
                      const _errs7 = errors;
                      if (
                        !validate794(data.transfersInternal, {
                          instancePath: instancePath + "/transfersInternal",
                          parentData: data,
                          parentDataProperty: "transfersInternal",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.liquidity !== void 0) {
                        const _errs8 = errors;
                        if (
                          !validate794(data.liquidity, {
                            instancePath: instancePath + "/liquidity",
                            parentData: data,
                            parentDataProperty: "liquidity",
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.collateral !== void 0) {
                          const _errs9 = errors;
                          if (
                            !validate794(data.collateral, {
                              instancePath: instancePath + "/collateral",
                              parentData: data,
                              parentDataProperty: "collateral",
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs9 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.ramps !== void 0) {
                            const _errs10 = errors;
                            if (
                              !validate794(data.ramps, {
                                instancePath: instancePath + "/ramps",
                                parentData: data,
                                parentDataProperty: "ramps",
                                rootData,
                              })
                            ) {
                              vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs10 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.rates !== void 0) {
                              const _errs11 = errors;
                              if (
                                !validate794(data.rates, {
                                  instancePath: instancePath + "/rates",
                                  parentData: data,
                                  parentDataProperty: "rates",
                                  rootData,
                                })
                              ) {
                                vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs11 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate793.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate793.errors = vErrors;
  return errors === 0;
}
function validate809(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate809.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
    ];
    return false;
  }
  validate809.errors = vErrors;
  return errors === 0;
}
function validate808(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.userIdentification !== void 0) {
        if (
          !validate809(data.userIdentification, {
            instancePath: instancePath + "/userIdentification",
            parentData: data,
            parentDataProperty: "userIdentification",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate808.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate808.errors = vErrors;
  return errors === 0;
}
const schema293 = {
  type: "object",
  required: ["value"],
  properties: { value: { type: "string", enum: ["ApprovedAddressesOnly", "AllAddresses"] } },
};
function validate816(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate816.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          if (typeof data0 !== "string") {
            validate816.errors = [
              {
                instancePath: instancePath + "/value",
                schemaPath: "#/properties/value/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "ApprovedAddressesOnly" || data0 === "AllAddresses")) {
            validate816.errors = [
              {
                instancePath: instancePath + "/value",
                schemaPath: "#/properties/value/enum",
                keyword: "enum",
                params: { allowedValues: schema293.properties.value.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate816.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate816.errors = vErrors;
  return errors === 0;
}
function validate814(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate808(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.withdrawalAddressPolicy !== void 0) {
          if (
            !validate816(data.withdrawalAddressPolicy, {
              instancePath: instancePath + "/withdrawalAddressPolicy",
              parentData: data,
              parentDataProperty: "withdrawalAddressPolicy",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate816.errors : vErrors.concat(validate816.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate814.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate814.errors = vErrors;
  return errors === 0;
}
function validate807(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.accounts !== void 0) {
        const _errs1 = errors;
        if (
          !validate808(data.accounts, {
            instancePath: instancePath + "/accounts",
            parentData: data,
            parentDataProperty: "accounts",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.balances !== void 0) {
          const _errs2 = errors;
          if (
            !validate808(data.balances, {
              instancePath: instancePath + "/balances",
              parentData: data,
              parentDataProperty: "balances",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transfers !== void 0) {
            const _errs3 = errors;
            if (
              !validate808(data.transfers, {
                instancePath: instancePath + "/transfers",
                parentData: data,
                parentDataProperty: "transfers",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.transfersBlockchain !== void 0) {
              const _errs4 = errors;
              if (
                !validate814(data.transfersBlockchain, {
                  instancePath: instancePath + "/transfersBlockchain",
                  parentData: data,
                  parentDataProperty: "transfersBlockchain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate814.errors : vErrors.concat(validate814.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.transfersFiat !== void 0) {
                const _errs5 = errors;
                if (
                  !validate808(data.transfersFiat, {
                    instancePath: instancePath + "/transfersFiat",
                    parentData: data,
                    parentDataProperty: "transfersFiat",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.transfersPeerAccounts !== void 0) {
                  const _errs6 = errors;
                  if (
                    !validate808(data.transfersPeerAccounts, {
                      instancePath: instancePath + "/transfersPeerAccounts",
                      parentData: data,
                      parentDataProperty: "transfersPeerAccounts",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.transfersInternal !== void 0) {
                    const _errs7 = errors;
                    if (
                      !validate808(data.transfersInternal, {
                        instancePath: instancePath + "/transfersInternal",
                        parentData: data,
                        parentDataProperty: "transfersInternal",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.liquidity !== void 0) {
                      const _errs8 = errors;
                      if (
                        !validate808(data.liquidity, {
                          instancePath: instancePath + "/liquidity",
                          parentData: data,
                          parentDataProperty: "liquidity",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.ramps !== void 0) {
                        const _errs9 = errors;
                        if (
                          !validate808(data.ramps, {
                            instancePath: instancePath + "/ramps",
                            parentData: data,
                            parentDataProperty: "ramps",
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.rates !== void 0) {
                          const _errs10 = errors;
                          if (
                            !validate808(data.rates, {
                              instancePath: instancePath + "/rates",
                              parentData: data,
                              parentDataProperty: "rates",
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate807.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate807.errors = vErrors;
  return errors === 0;
}
function validate792(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.version === void 0 && (missing0 = "version")) ||
        (data.components === void 0 && (missing0 = "components"))
      ) {
        validate792.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.version !== void 0) {
          let data0 = data.version;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern17.test(data0)) {
                validate792.errors = [
                  {
                    instancePath: instancePath + "/version",
                    schemaPath: "#/properties/version/pattern",
                    keyword: "pattern",
                    params: { pattern: "^(\\d)+\\.(\\d)+\\.(\\d)+$" },
                    message: 'must match pattern "^(\\d)+\\.(\\d)+\\.(\\d)+$"',
                  },
                ];
                return false;
              }
            } else {
              validate792.errors = [
                {
                  instancePath: instancePath + "/version",
                  schemaPath: "#/properties/version/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.components !== void 0) {
            const _errs3 = errors;
            if (
              !validate793(data.components, {
                instancePath: instancePath + "/components",
                parentData: data,
                parentDataProperty: "components",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate793.errors : vErrors.concat(validate793.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.requirements !== void 0) {
              const _errs4 = errors;
              if (
                !validate807(data.requirements, {
                  instancePath: instancePath + "/requirements",
                  parentData: data,
                  parentDataProperty: "requirements",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate807.errors : vErrors.concat(validate807.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate792.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate792.errors = vErrors;
  return errors === 0;
}
const getAdditionalAssetsResponse200 = /* @__PURE__ */ Object.assign(validate826, {
  schema: { type: "object", required: ["assets"], properties: { assets: { type: "array", items: node231 } } },
});
const schema296 = {
  allOf: [
    { $ref: "#/components/schemas/AssetCommonProperties" },
    { type: "object", required: ["type"], properties: { type: { enum: ["BucketAsset"] } } },
  ],
};
function validate829(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.name === void 0 && (missing0 = "name")) ||
        (data.symbol === void 0 && (missing0 = "symbol")) ||
        (data.decimalPlaces === void 0 && (missing0 = "decimalPlaces")) ||
        (data.type === void 0 && (missing0 = "type"))
      ) {
        validate829.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate829.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate829.errors = [
                {
                  instancePath: instancePath + "/name",
                  schemaPath: "#/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.symbol !== void 0) {
              const _errs5 = errors;
              if (typeof data.symbol !== "string") {
                validate829.errors = [
                  {
                    instancePath: instancePath + "/symbol",
                    schemaPath: "#/properties/symbol/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                const _errs7 = errors;
                if (typeof data.description !== "string") {
                  validate829.errors = [
                    {
                      instancePath: instancePath + "/description",
                      schemaPath: "#/properties/description/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.decimalPlaces !== void 0) {
                  let data4 = data.decimalPlaces;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
                    validate829.errors = [
                      {
                        instancePath: instancePath + "/decimalPlaces",
                        schemaPath: "#/properties/decimalPlaces/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.testAsset !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.testAsset !== "boolean") {
                      validate829.errors = [
                        {
                          instancePath: instancePath + "/testAsset",
                          schemaPath: "#/properties/testAsset/type",
                          keyword: "type",
                          params: { type: "boolean" },
                          message: "must be boolean",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate829.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate829.errors = vErrors;
  return errors === 0;
}
function validate828(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate829(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate829.errors : vErrors.concat(validate829.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.type === void 0 && (missing0 = "type")) {
          validate828.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.type !== void 0) {
            if (!(data.type === "BucketAsset")) {
              validate828.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema296.allOf[1].properties.type.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
          }
        }
      } else {
        validate828.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate828.errors = vErrors;
  return errors === 0;
}
const schema298 = {
  allOf: [
    { $ref: "#/components/schemas/AssetCommonProperties" },
    {
      type: "object",
      required: ["type", "blockchain", "contractAddress"],
      properties: {
        type: { enum: ["Erc20Token"] },
        blockchain: { $ref: "#/components/schemas/Blockchain" },
        contractAddress: { type: "string" },
      },
    },
  ],
};
function validate832(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate829(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate829.errors : vErrors.concat(validate829.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.type === void 0 && (missing0 = "type")) ||
          (data.blockchain === void 0 && (missing0 = "blockchain")) ||
          (data.contractAddress === void 0 && (missing0 = "contractAddress"))
        ) {
          validate832.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (!(data.type === "Erc20Token")) {
              validate832.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema298.allOf[1].properties.type.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.blockchain !== void 0) {
              const _errs4 = errors;
              if (
                !validate38(data.blockchain, {
                  instancePath: instancePath + "/blockchain",
                  parentData: data,
                  parentDataProperty: "blockchain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.contractAddress !== void 0) {
                const _errs5 = errors;
                if (typeof data.contractAddress !== "string") {
                  validate832.errors = [
                    {
                      instancePath: instancePath + "/contractAddress",
                      schemaPath: "#/allOf/1/properties/contractAddress/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      } else {
        validate832.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate832.errors = vErrors;
  return errors === 0;
}
const schema299 = {
  allOf: [
    { $ref: "#/components/schemas/AssetCommonProperties" },
    {
      type: "object",
      required: ["type", "blockchain", "contractAddress"],
      properties: {
        type: { enum: ["Bep20Token"] },
        blockchain: { $ref: "#/components/schemas/Blockchain" },
        contractAddress: { type: "string" },
      },
    },
  ],
};
function validate836(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate829(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate829.errors : vErrors.concat(validate829.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.type === void 0 && (missing0 = "type")) ||
          (data.blockchain === void 0 && (missing0 = "blockchain")) ||
          (data.contractAddress === void 0 && (missing0 = "contractAddress"))
        ) {
          validate836.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (!(data.type === "Bep20Token")) {
              validate836.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema299.allOf[1].properties.type.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.blockchain !== void 0) {
              const _errs4 = errors;
              if (
                !validate38(data.blockchain, {
                  instancePath: instancePath + "/blockchain",
                  parentData: data,
                  parentDataProperty: "blockchain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.contractAddress !== void 0) {
                const _errs5 = errors;
                if (typeof data.contractAddress !== "string") {
                  validate836.errors = [
                    {
                      instancePath: instancePath + "/contractAddress",
                      schemaPath: "#/allOf/1/properties/contractAddress/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      } else {
        validate836.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate836.errors = vErrors;
  return errors === 0;
}
const schema300 = {
  allOf: [
    { $ref: "#/components/schemas/AssetCommonProperties" },
    {
      type: "object",
      required: ["type", "blockchain", "issuerAddress", "stellarCurrencyCode"],
      properties: {
        type: { enum: ["StellarToken"] },
        blockchain: { $ref: "#/components/schemas/Blockchain" },
        issuerAddress: { type: "string" },
        stellarCurrencyCode: { type: "string" },
      },
    },
  ],
};
function validate840(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate829(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate829.errors : vErrors.concat(validate829.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.type === void 0 && (missing0 = "type")) ||
          (data.blockchain === void 0 && (missing0 = "blockchain")) ||
          (data.issuerAddress === void 0 && (missing0 = "issuerAddress")) ||
          (data.stellarCurrencyCode === void 0 && (missing0 = "stellarCurrencyCode"))
        ) {
          validate840.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (!(data.type === "StellarToken")) {
              validate840.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema300.allOf[1].properties.type.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.blockchain !== void 0) {
              const _errs4 = errors;
              if (
                !validate38(data.blockchain, {
                  instancePath: instancePath + "/blockchain",
                  parentData: data,
                  parentDataProperty: "blockchain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.issuerAddress !== void 0) {
                const _errs5 = errors;
                if (typeof data.issuerAddress !== "string") {
                  validate840.errors = [
                    {
                      instancePath: instancePath + "/issuerAddress",
                      schemaPath: "#/allOf/1/properties/issuerAddress/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.stellarCurrencyCode !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.stellarCurrencyCode !== "string") {
                    validate840.errors = [
                      {
                        instancePath: instancePath + "/stellarCurrencyCode",
                        schemaPath: "#/allOf/1/properties/stellarCurrencyCode/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
      } else {
        validate840.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate840.errors = vErrors;
  return errors === 0;
}
const schema301 = {
  allOf: [
    { $ref: "#/components/schemas/AssetCommonProperties" },
    {
      type: "object",
      required: ["type", "blockchain", "contractAddress"],
      properties: {
        type: { enum: ["Jetton", "Trc20Token"] },
        blockchain: { $ref: "#/components/schemas/Blockchain" },
        contractAddress: { type: "string" },
      },
    },
  ],
};
function validate844(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate829(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate829.errors : vErrors.concat(validate829.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.type === void 0 && (missing0 = "type")) ||
          (data.blockchain === void 0 && (missing0 = "blockchain")) ||
          (data.contractAddress === void 0 && (missing0 = "contractAddress"))
        ) {
          validate844.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.type !== void 0) {
            let data0 = data.type;
            const _errs3 = errors;
            if (!(data0 === "Jetton" || data0 === "Trc20Token")) {
              validate844.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema301.allOf[1].properties.type.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.blockchain !== void 0) {
              const _errs4 = errors;
              if (
                !validate38(data.blockchain, {
                  instancePath: instancePath + "/blockchain",
                  parentData: data,
                  parentDataProperty: "blockchain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.contractAddress !== void 0) {
                const _errs5 = errors;
                if (typeof data.contractAddress !== "string") {
                  validate844.errors = [
                    {
                      instancePath: instancePath + "/contractAddress",
                      schemaPath: "#/allOf/1/properties/contractAddress/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      } else {
        validate844.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate844.errors = vErrors;
  return errors === 0;
}
const schema302 = {
  allOf: [
    { $ref: "#/components/schemas/AssetCommonProperties" },
    {
      type: "object",
      required: ["type", "blockchain", "mintAddress"],
      properties: {
        type: { enum: ["SplToken"] },
        blockchain: { $ref: "#/components/schemas/Blockchain" },
        mintAddress: { type: "string" },
      },
    },
  ],
};
function validate848(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate829(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate829.errors : vErrors.concat(validate829.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.type === void 0 && (missing0 = "type")) ||
          (data.blockchain === void 0 && (missing0 = "blockchain")) ||
          (data.mintAddress === void 0 && (missing0 = "mintAddress"))
        ) {
          validate848.errors = [
            {
              instancePath,
              schemaPath: "#/allOf/1/required",
              keyword: "required",
              params: { missingProperty: missing0 },
              message: "must have required property '" + missing0 + "'",
            },
          ];
          return false;
        } else {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (!(data.type === "SplToken")) {
              validate848.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema302.allOf[1].properties.type.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.blockchain !== void 0) {
              const _errs4 = errors;
              if (
                !validate38(data.blockchain, {
                  instancePath: instancePath + "/blockchain",
                  parentData: data,
                  parentDataProperty: "blockchain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.mintAddress !== void 0) {
                const _errs5 = errors;
                if (typeof data.mintAddress !== "string") {
                  validate848.errors = [
                    {
                      instancePath: instancePath + "/mintAddress",
                      schemaPath: "#/allOf/1/properties/mintAddress/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      } else {
        validate848.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/1/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
          },
        ];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate848.errors = vErrors;
  return errors === 0;
}
function validate827(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate828(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate828.errors : vErrors.concat(validate828.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate832(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate832.errors : vErrors.concat(validate832.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate836(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate836.errors : vErrors.concat(validate836.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate840(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate840.errors : vErrors.concat(validate840.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors;
          if (!validate844(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate844.errors : vErrors.concat(validate844.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs5 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors;
            if (!validate848(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate848.errors : vErrors.concat(validate848.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            valid0 = valid0 || _valid0;
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/anyOf",
      keyword: "anyOf",
      params: {},
      message: "must match a schema in anyOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate827.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate827.errors = vErrors;
  return errors === 0;
}
function validate826(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.assets === void 0 && (missing0 = "assets")) {
        validate826.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.assets !== void 0) {
          let data0 = data.assets;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate827(data0[i0], {
                    instancePath: instancePath + "/assets/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate827.errors : vErrors.concat(validate827.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate826.errors = [
                {
                  instancePath: instancePath + "/assets",
                  schemaPath: "#/properties/assets/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate826.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate826.errors = vErrors;
  return errors === 0;
}
const getAssetDetailsPath = /* @__PURE__ */ Object.assign(validate853, {
  schema: { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
});
function validate853(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate853.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            validate853.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate853.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate853.errors = vErrors;
  return errors === 0;
}
const AssetDefinition = /* @__PURE__ */ Object.assign(validate854, { schema: node231 });
function validate854(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate828(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate828.errors : vErrors.concat(validate828.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate832(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate832.errors : vErrors.concat(validate832.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate836(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate836.errors : vErrors.concat(validate836.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate840(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate840.errors : vErrors.concat(validate840.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors;
          if (!validate844(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate844.errors : vErrors.concat(validate844.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs5 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors;
            if (!validate848(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate848.errors : vErrors.concat(validate848.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            valid0 = valid0 || _valid0;
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: "#/anyOf",
      keyword: "anyOf",
      params: {},
      message: "must match a schema in anyOf",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate854.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate854.errors = vErrors;
  return errors === 0;
}
const QuoteCapabilities = /* @__PURE__ */ Object.assign(validate861, { schema: node239 });
function validate862(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.fromAsset === void 0 && (missing0 = "fromAsset")) ||
        (data.toAsset === void 0 && (missing0 = "toAsset"))
      ) {
        validate862.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate862.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.fromAsset !== void 0) {
            const _errs3 = errors;
            if (
              !validate32(data.fromAsset, {
                instancePath: instancePath + "/fromAsset",
                parentData: data,
                parentDataProperty: "fromAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.toAsset !== void 0) {
              const _errs4 = errors;
              if (
                !validate32(data.toAsset, {
                  instancePath: instancePath + "/toAsset",
                  parentData: data,
                  parentDataProperty: "toAsset",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate862.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate862.errors = vErrors;
  return errors === 0;
}
function validate861(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.capabilities === void 0 && (missing0 = "capabilities")) {
        validate861.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.capabilities !== void 0) {
          let data0 = data.capabilities;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate862(data0[i0], {
                    instancePath: instancePath + "/capabilities/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate862.errors : vErrors.concat(validate862.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate861.errors = [
                {
                  instancePath: instancePath + "/capabilities",
                  schemaPath: "#/properties/capabilities/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate861.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate861.errors = vErrors;
  return errors === 0;
}
export {
  Account,
  AssetDefinition,
  BadRequestError,
  BlockchainWithdrawal,
  BlockchainWithdrawalRequest,
  Capabilities,
  CollateralAccount,
  CollateralAccountLink,
  CollateralAddress,
  CollateralAssetAddress,
  CollateralDepositAddresses,
  CollateralDepositTransactionIntentRequest,
  CollateralDepositTransactionIntentResponse,
  CollateralDepositTransactionRequest,
  CollateralDepositTransactionResponse,
  CollateralDepositTransactionsResponse,
  CollateralWithdrawalTransaction,
  CollateralWithdrawalTransactionIntentRequest,
  CollateralWithdrawalTransactionIntentResponse,
  CollateralWithdrawalTransactionRequest,
  CollateralWithdrawalTransactions,
  Deposit,
  DepositAddress,
  DepositAddressCreationRequest,
  FiatWithdrawal,
  FiatWithdrawalRequest,
  GeneralError,
  InternalWithdrawal,
  InternalWithdrawalRequest,
  PeerAccountWithdrawal,
  PeerAccountWithdrawalRequest,
  Quote,
  QuoteCapabilities,
  QuoteRequest,
  Ramp,
  RampRequest,
  Rate,
  SettlementInstructions,
  SettlementRequest,
  SettlementState,
  UnauthorizedError,
  Withdrawal,
  createBlockchainWithdrawalHeader,
  getAccountDetailsPath,
  getAccountDetailsQuery,
  getAccountsHeader,
  getAccountsQuery,
  getAccountsResponse200,
  getAdditionalAssetsResponse200,
  getAssetDetailsPath,
  getBalancesQuery,
  getBalancesResponse200,
  getBlockchainWithdrawalsResponse200,
  getCollateralAccountLinksResponse200,
  getCollateralDepositAddressesDetailsPath,
  getCollateralDepositAddressesPath,
  getCollateralDepositAddressesQuery,
  getCollateralDepositTransactionDetailsPath,
  getDepositAddressesResponse200,
  getDepositMethodsResponse200,
  getDepositsResponse200,
  getFiatWithdrawalsResponse200,
  getPeerAccountWithdrawalsResponse200,
  getQuoteDetailsPath,
  getQuotesQuery,
  getQuotesResponse200,
  getRampDetailsPath,
  getRampMethodsQuery,
  getRampMethodsResponse200,
  getRampsResponse200,
  getRateByAccountAndPairIdQuery,
  getSettlementDetailsPath,
  getSubAccountWithdrawalsResponse200,
  getWithdrawalMethodsResponse200,
  getWithdrawalsResponse200,
};
