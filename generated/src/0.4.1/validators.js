// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
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
  ],
};
const node11 = {
  type: "string",
  enum: [
    "ADA",
    "ALGO",
    "ARB",
    "ASTR",
    "ATOM",
    "AURORA",
    "AVAX",
    "AXL",
    "BASE",
    "BCH",
    "BCHA",
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
    "LTC",
    "LUNA",
    "LUNA2",
    "MATIC",
    "MOVR",
    "NEAR",
    "OAS",
    "OPT",
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
  ],
};
const node9 = {
  type: "object",
  required: ["cryptocurrencySymbol"],
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
const node21 = { oneOf: [node22, node23, node24, node25, node26, node27, node28, node29] };
const node31 = { oneOf: [node9, node12] };
const node30 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node31, transferMethod: { enum: ["PublicBlockchain"] } },
};
const node20 = { type: "object", required: ["from", "to"], properties: { from: node21, to: node30 } };
const node33 = {
  type: "object",
  required: ["asset", "type"],
  properties: { asset: node7, type: { type: "string", enum: ["Prefunded"] } },
};
const node32 = { type: "object", required: ["from", "to"], properties: { from: node33, to: node30 } };
const node34 = { type: "object", required: ["from", "to"], properties: { from: node30, to: node21 } };
const node36 = {
  type: "object",
  required: ["asset", "type"],
  properties: { asset: node31, type: { type: "string", enum: ["Prefunded"] } },
};
const node35 = { type: "object", required: ["from", "to"], properties: { from: node36, to: node21 } };
const node37 = { type: "object", required: ["from", "to"], properties: { from: node30, to: node30 } };
const node38 = { type: "object", required: ["from", "to"], properties: { from: node36, to: node30 } };
const node19 = {
  allOf: [
    { type: "object", required: ["id"], properties: { id: { type: "string" } } },
    { oneOf: [node20, node32, node34, node35, node37, node38] },
  ],
};
const node41 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node6, transferMethod: { enum: ["PeerAccountTransfer"] } },
};
const node43 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: node6, transferMethod: { enum: ["InternalTransfer"] } },
};
const node44 = { enum: ["AnyAccount", "DirectParentAccount"] };
const node42 = {
  allOf: [node43, { type: "object", required: ["destinationPolicy"], properties: { destinationPolicy: node44 } }],
};
const node40 = { oneOf: [node41, node42, node30, node22] };
const node45 = { enum: ["CanCreate", "CannotCreate"] };
const node39 = {
  type: "object",
  required: ["id", "deposit", "balanceAsset", "addressCreationPolicy"],
  properties: { id: { type: "string" }, deposit: node40, balanceAsset: node6, addressCreationPolicy: node45 },
};
const node46 = {
  type: "object",
  required: ["id", "withdrawal", "balanceAsset"],
  properties: { id: { type: "string" }, withdrawal: node40, balanceAsset: node6, minWithdrawalAmount: node13 },
};
const node48 = { type: "string", enum: ["Eligible", "Linked", "Disabled", "Failed"] };
const node50 = { type: "string" };
const node51 = { type: "string" };
const node52 = { type: "string", enum: ["prod", "sandbox", "stage"] };
const node49 = {
  type: "object",
  required: ["collateralId", "collateralSigners", "env"],
  properties: { collateralId: node50, collateralSigners: { type: "array", items: node51 }, env: node52 },
};
const node47 = {
  allOf: [
    {
      type: "object",
      required: ["id", "status", "eligibleCollateralAssets"],
      properties: {
        id: { type: "string" },
        status: node48,
        eligibleCollateralAssets: { type: "array", items: node31 },
        rejectionReason: { type: "string" },
      },
    },
    node49,
  ],
};
const node56 = {
  allOf: [
    node30,
    {
      type: "object",
      required: ["address"],
      properties: { address: { type: "string" }, addressTag: { type: "string" } },
    },
  ],
};
const node55 = {
  type: "object",
  required: ["address", "recoveryAccountId"],
  properties: { address: node56, recoveryAccountId: { type: "string" } },
};
const node54 = { allOf: [{ type: "object", required: ["id"], properties: { id: { type: "string" } } }, node55] };
const node53 = { type: "object", required: ["addresses"], properties: { addresses: { type: "array", items: node54 } } };
const node59 = { type: "string", enum: ["Pending", "Credited", "Rejected"] };
const node61 = {
  type: "object",
  required: ["fireblocksIntentId", "partnerIntentId"],
  properties: { fireblocksIntentId: { type: "string" }, partnerIntentId: { type: "string" } },
};
const node60 = {
  type: "object",
  required: ["collateralTxId", "approvalRequest"],
  properties: { collateralTxId: { type: "string" }, approvalRequest: node61 },
};
const node58 = {
  allOf: [
    { type: "object", required: ["id", "status"], properties: { id: { type: "string" }, status: node59 } },
    node60,
  ],
};
const node57 = {
  type: "object",
  required: ["transactions"],
  properties: { transactions: { type: "array", items: node58 } },
};
const node63 = {
  type: "object",
  required: ["fireblocksIntentId"],
  properties: { fireblocksIntentId: { type: "string" } },
};
const node62 = {
  type: "object",
  required: ["asset", "amount", "intentApprovalRequest"],
  properties: { asset: node31, amount: node13, intentApprovalRequest: node63 },
};
const node65 = { type: "string", enum: ["Approved", "Rejected"] };
const node64 = {
  allOf: [
    {
      type: "object",
      required: ["id", "status", "asset", "amount", "approvalRequest"],
      properties: {
        id: { type: "string" },
        status: node65,
        asset: node31,
        amount: node13,
        approvalRequest: node61,
        rejectionReason: { type: "string" },
      },
    },
  ],
};
const node66 = {
  type: "object",
  required: ["amount", "destinationAddress", "intentApprovalRequest"],
  properties: { amount: node13, destinationAddress: node56, intentApprovalRequest: node63 },
};
const node67 = {
  type: "object",
  required: ["id", "amount", "destinationAddress", "approvalRequest", "status"],
  properties: {
    id: { type: "string" },
    amount: node13,
    destinationAddress: node56,
    approvalRequest: node61,
    status: node65,
    rejectionReason: { type: "string" },
  },
};
const node69 = {
  type: "object",
  required: ["amount", "sourceAddress"],
  properties: { amount: node13, fee: node13, sourceAddress: node56 },
};
const node70 = {
  type: "object",
  required: ["amount", "destinationAddress"],
  properties: { amount: node13, destinationAddress: node56 },
};
const node68 = {
  type: "object",
  required: ["settlementVersion", "withdrawInstructions", "depositInstructions"],
  properties: {
    settlementVersion: { type: "string" },
    withdrawInstructions: { type: "array", items: node69 },
    depositInstructions: { type: "array", items: node70 },
  },
};
const node71 = {
  type: "object",
  required: ["settlementId", "settlementVersion"],
  properties: { settlementId: { type: "string" }, settlementVersion: { type: "string" } },
};
const node74 = {
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
const node73 = {
  allOf: [
    node69,
    { type: "object", required: ["status"], properties: { status: node74, rejectionReason: { type: "string" } } },
  ],
};
const node75 = {
  allOf: [
    node70,
    { type: "object", required: ["status"], properties: { status: node74, rejectionReason: { type: "string" } } },
  ],
};
const node72 = {
  type: "object",
  required: ["settlementVersion", "status"],
  properties: {
    settlementVersion: { type: "string" },
    withdrawTransactions: { type: "array", items: node73 },
    depositTransactions: { type: "array", items: node75 },
    status: { type: "string", enum: ["Invalid", "Pending", "InProgress", "Completed", "Failed"] },
  },
};
const node78 = { type: "string", enum: ["Pending", "Approved", "Rejected"] };
const node77 = {
  type: "object",
  required: ["id", "status", "collateralTxId", "approvalRequest"],
  properties: {
    id: { type: "string" },
    status: node78,
    collateralTxId: { type: "string" },
    approvalRequest: node61,
    rejectionReason: { type: "string" },
  },
};
const node76 = {
  type: "object",
  required: ["transactions"],
  properties: { transactions: { type: "array", items: node77 } },
};
const node80 = {
  type: "object",
  required: ["settlementId", "settlementTxId"],
  properties: { settlementId: { type: "string" }, settlementTxId: { type: "string" } },
};
const node79 = {
  type: "object",
  required: ["collateralTxId", "approvalRequest"],
  properties: { collateralTxId: { type: "string" }, approvalRequest: node61, settlementDetails: node80 },
};
const node82 = { type: "string", enum: ["ready", "executing", "executed", "expired"] };
const node81 = {
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
    status: node82,
    createdAt: { type: "string", format: "date-time" },
    expiresAt: { type: "string", format: "date-time" },
  },
};
const node83 = {
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
const node87 = { enum: ["Pending", "Processing", "Canceled", "Completed", "Failed", "Refunded"] };
const node91 = {
  type: "object",
  required: ["amountType", "amount"],
  properties: { amountType: { type: "string", enum: ["FIXED"] }, amount: node13 },
};
const node92 = {
  type: "object",
  required: ["amountType", "amount"],
  properties: { amountType: { type: "string", enum: ["BASIS_POINTS"] }, amount: { type: "number" } },
};
const node90 = { oneOf: [node91, node92] };
const node89 = {
  type: "object",
  required: ["feeType", "feeAsset", "fee"],
  properties: {
    feeType: { type: "string", enum: ["ORDER", "NETWORK", "SPREAD", "REBATE"] },
    feeAsset: node6,
    fee: node90,
  },
};
const node88 = { type: "array", items: node89 };
const node94 = {
  type: "object",
  required: ["type", "slippage"],
  properties: { type: { type: "string", enum: ["Retry"] }, slippage: { type: "number" }, count: { type: "number" } },
};
const node95 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["Market"] } } };
const node93 = {
  type: "object",
  required: ["type", "quoteId"],
  properties: {
    type: { type: "string", enum: ["Quote"] },
    quoteId: { type: "string" },
    reQuote: { oneOf: [node94, node95] },
  },
};
const node86 = {
  type: "object",
  required: ["id", "createdAt", "updatedAt", "status", "amount", "expiresAt"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    status: node87,
    amount: node13,
    estimatedFees: node88,
    executionDetails: { oneOf: [node93] },
    expiresAt: { type: "string", format: "date-time" },
  },
};
const node99 = {
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
const node100 = { type: "string", pattern: "^[A-Z]{2}\\d{2}[a-zA-Z0-9]{1,30}$" };
const node98 = {
  allOf: [
    node22,
    { type: "object", required: ["accountHolder", "iban"], properties: { accountHolder: node99, iban: node100 } },
  ],
};
const node102 = { type: "string", pattern: "^\\d{4,17}$" };
const node103 = { type: "string", pattern: "^\\d{9}$" };
const node101 = {
  allOf: [
    node23,
    {
      type: "object",
      required: ["accountHolder", "bankAccountNumber", "routingNumber", "accountType"],
      properties: {
        accountHolder: node99,
        bankName: { type: "string" },
        bankAccountNumber: node102,
        routingNumber: node103,
        accountType: { type: "string", enum: ["Checking", "Savings"] },
      },
    },
  ],
};
const node106 = {
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
const node105 = {
  type: "object",
  properties: {
    streetName: { type: "string" },
    buildingNumber: { type: "string" },
    postalCode: { type: "string" },
    city: { type: "string" },
    subdivision: { type: "string" },
    district: { type: "string" },
    country: node106,
  },
};
const node104 = {
  allOf: [
    node24,
    {
      type: "object",
      required: ["accountHolder", "bankAccountNumber", "routingNumber"],
      properties: {
        accountHolder: node99,
        bankName: { type: "string" },
        bankAccountNumber: node102,
        routingNumber: node103,
        bankAddress: node105,
      },
    },
  ],
};
const node108 = { type: "string", pattern: "^\\d{18}$" };
const node107 = {
  allOf: [
    node25,
    {
      type: "object",
      required: ["accountHolder", "bankAccountNumber"],
      properties: { accountHolder: node99, bankName: { type: "string" }, bankAccountNumber: node108 },
    },
  ],
};
const node109 = {
  allOf: [
    node26,
    {
      type: "object",
      required: ["accountHolder", "pixKey", "keyType"],
      properties: {
        accountHolder: node99,
        pixKey: { type: "string" },
        keyType: { type: "string", enum: ["cpf", "cnpj", "email", "phone", "random"] },
        bankName: { type: "string" },
        bankCode: { type: "string" },
      },
    },
  ],
};
const node110 = {
  allOf: [
    node27,
    {
      type: "object",
      required: ["accountHolder", "iban"],
      properties: {
        accountHolder: node99,
        iban: node100,
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
const node111 = {
  allOf: [
    node28,
    {
      type: "object",
      required: ["accountHolder", "accountNumber", "bankName", "bankCode"],
      properties: {
        accountHolder: node99,
        accountNumber: node102,
        bankName: { type: "string" },
        bankCode: { type: "string" },
      },
    },
  ],
};
const node113 = { type: "string", pattern: "^\\+[1-9]\\d{1,14}$" };
const node112 = {
  allOf: [
    node29,
    {
      type: "object",
      required: ["accountHolder", "mobilePhoneNumber", "provider"],
      properties: {
        accountHolder: node99,
        mobilePhoneNumber: node113,
        provider: { type: "string", enum: ["m-pesa", "airtel", "mtn", "tigo", "orange"] },
        beneficiaryDocumentId: { type: "string" },
        beneficiaryRelationship: { type: "string" },
      },
    },
  ],
};
const node97 = { oneOf: [node98, node101, node104, node107, node109, node110, node111, node112] };
const node114 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["OnRamp"] }, from: node21, to: node56 },
};
const node96 = {
  allOf: [
    {
      type: "object",
      required: ["paymentInstructions"],
      properties: {
        paymentInstructions: { allOf: [node97, { type: "object", properties: { referenceId: { type: "string" } } }] },
      },
    },
    node114,
  ],
};
const node115 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["OnRamp"] }, from: node33, to: node56 },
};
const node118 = { allOf: [node56, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node117 = { allOf: [node118, { type: "object", properties: { blockchainTxId: { type: "string" } } }] };
const node116 = { allOf: [node117, { type: "object", properties: { actualFees: node88 } }] };
const node85 = { allOf: [node86, { oneOf: [node96, node115] }, { type: "object", properties: { receipt: node116 } }] };
const node122 = { allOf: [node30, { type: "object", properties: { address: { type: "string" } } }] };
const node121 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["OffRamp"] }, from: node122, to: node97 },
};
const node120 = {
  allOf: [{ type: "object", required: ["paymentInstructions"], properties: { paymentInstructions: node56 } }, node121],
};
const node123 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["OffRamp"] }, from: node36, to: node97 },
};
const node127 = { allOf: [node98, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node126 = { allOf: [node127, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node129 = { allOf: [node101, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node128 = { allOf: [node129, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node131 = { allOf: [node104, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node130 = { allOf: [node131, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node133 = { allOf: [node107, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node132 = { allOf: [node133, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node135 = { allOf: [node109, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node134 = { allOf: [node135, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node137 = { allOf: [node110, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node136 = { allOf: [node137, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node139 = { allOf: [node111, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node138 = { allOf: [node139, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node141 = { allOf: [node112, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node140 = { allOf: [node141, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node125 = { oneOf: [node126, node128, node130, node132, node134, node136, node138, node140] };
const node124 = { allOf: [node125, { type: "object", properties: { actualFees: node88 } }] };
const node119 = {
  allOf: [node86, { oneOf: [node120, node123] }, { type: "object", properties: { receipt: node124 } }],
};
const node144 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["Bridge"] }, from: node122, to: node56 },
};
const node143 = {
  allOf: [{ type: "object", required: ["paymentInstructions"], properties: { paymentInstructions: node56 } }, node144],
};
const node145 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: { type: { type: "string", enum: ["Bridge"] }, from: node36, to: node56 },
};
const node146 = { allOf: [node117, { type: "object", properties: { actualFees: node88 } }] };
const node142 = {
  allOf: [node86, { oneOf: [node143, node145] }, { type: "object", properties: { receipt: node146 } }],
};
const node84 = { oneOf: [node85, node119, node142] };
const node148 = {
  type: "object",
  required: ["idempotencyKey", "amount"],
  properties: { idempotencyKey: { type: "string" }, amount: node13 },
};
const node151 = { enum: ["FirstParty", "SecondParty", "ThirdParty"] };
const node152 = { type: "object", properties: { firstName: { type: "string" }, lastName: { type: "string" } } };
const node150 = {
  type: "object",
  properties: {
    externalReferenceId: { type: "string" },
    entityType: { type: "string", enum: ["Individual"] },
    participantRelationshipType: node151,
    fullName: node152,
    dateOfBirth: { type: "string", format: "date" },
    postalAddress: node105,
    email: { type: "string", format: "email" },
    phone: node113,
  },
};
const node153 = {
  type: "object",
  properties: {
    externalReferenceId: { type: "string" },
    entityType: { type: "string", enum: ["Business"] },
    participantRelationshipType: node151,
    businessName: { type: "string" },
    registrationNumber: { type: "string" },
    postalAddress: node105,
    email: { type: "string", format: "email" },
    phone: node113,
  },
};
const node149 = {
  type: "object",
  properties: { originator: { oneOf: [node150, node153] }, beneficiary: { oneOf: [node150, node153] } },
};
const node147 = {
  allOf: [
    node148,
    { oneOf: [node114, node115, node121, node123, node144, node145] },
    { type: "object", properties: { executionDetails: { oneOf: [node93] } } },
    { type: "object", properties: { participantsIdentification: node149 } },
  ],
};
const node154 = {
  type: "object",
  required: ["rate", "timestamp"],
  properties: { rate: { type: "string" }, timestamp: { type: "number", format: "UNIX-timestamp-epoch" } },
};
const node159 = { enum: ["SELL", "BUY"] };
const node160 = { enum: ["GOOD_TILL_CANCELED", "FILL_OR_KILL", "IMMEDIATE_OR_CANCEL"] };
const node158 = {
  allOf: [
    {
      type: "object",
      required: ["bookId", "side", "timeInForce", "baseAssetQuantity"],
      properties: { bookId: { type: "string" }, side: node159, timeInForce: node160, baseAssetQuantity: node13 },
    },
  ],
};
const node157 = {
  allOf: [
    node158,
    {
      type: "object",
      required: ["orderType", "quoteAssetPrice"],
      properties: { orderType: { enum: ["LIMIT"] }, quoteAssetPrice: node13 },
    },
  ],
};
const node161 = {
  allOf: [node158, { type: "object", required: ["orderType"], properties: { orderType: { enum: ["MARKET"] } } }],
};
const node156 = { oneOf: [node157, node161] };
const node162 = { enum: ["TRADING", "CANCELED", "REJECTED", "EXPIRED", "FULFILLED"] };
const node155 = {
  allOf: [
    node156,
    {
      type: "object",
      required: ["id", "status", "createdAt"],
      properties: {
        id: { type: "string" },
        status: node162,
        createdAt: { type: "string", format: "date-time" },
        finalizedAt: { type: "string", format: "date-time" },
      },
    },
  ],
};
const node163 = {
  allOf: [
    node156,
    { type: "object", required: ["idempotencyKey"], properties: { idempotencyKey: { type: "string" } } },
  ],
};
const node166 = {
  type: "object",
  required: ["id", "amount", "price", "totalPrice", "side"],
  properties: { id: { type: "string" }, amount: { allOf: [node13] }, price: node13, totalPrice: node13, side: node159 },
};
const node165 = {
  allOf: [
    node166,
    { type: "object", required: ["finalizedAt"], properties: { finalizedAt: { type: "string", format: "date-time" } } },
  ],
};
const node164 = {
  allOf: [node155, { type: "object", required: ["trades"], properties: { trades: { type: "array", items: node165 } } }],
};
const node171 = {
  allOf: [node41, { type: "object", required: ["accountId"], properties: { accountId: { type: "string" } } }],
};
const node170 = { allOf: [node171, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node169 = { allOf: [node170, { type: "object", properties: { referenceId: { type: "string" } } }] };
const node174 = {
  allOf: [node43, { type: "object", required: ["accountId"], properties: { accountId: { type: "string" } } }],
};
const node173 = { allOf: [node174, { type: "object", required: ["amount"], properties: { amount: node13 } }] };
const node172 = { allOf: [node173] };
const node175 = {
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
const node168 = { oneOf: [node169, node172, node117, node126, node175] };
const node176 = { enum: ["pending", "succeeded", "failed"] };
const node167 = {
  type: "object",
  required: ["id", "balanceAsset", "balanceAmount", "source", "status", "createdAt"],
  properties: {
    id: { type: "string" },
    balanceAsset: node6,
    balanceAmount: node13,
    source: node168,
    depositAddressId: { type: "string" },
    status: node176,
    createdAt: { type: "string", format: "date-time" },
    finalizedAt: { type: "string", format: "date-time" },
  },
};
const node178 = { oneOf: [node56, node98, node171, node174] };
const node179 = { enum: ["enabled", "disabled"] };
const node177 = {
  type: "object",
  required: ["id", "destination", "status"],
  properties: { id: { type: "string" }, destination: node178, status: node179 },
};
const node180 = {
  type: "object",
  required: ["idempotencyKey", "transferMethod"],
  properties: { idempotencyKey: { type: "string" }, transferMethod: { oneOf: [node30, node22] } },
};
const node184 = { enum: ["pending", "succeeded", "failed"] };
const node185 = {
  type: "object",
  required: ["status", "message", "createdAt"],
  properties: { status: node184, message: { type: "string" }, createdAt: { type: "string", format: "date-time" } },
};
const node183 = {
  type: "object",
  required: ["id", "balanceAsset", "balanceAmount", "status", "createdAt"],
  properties: {
    id: { type: "string" },
    balanceAsset: node6,
    balanceAmount: node13,
    status: node184,
    createdAt: { type: "string", format: "date-time" },
    finalizedAt: { type: "string", format: "date-time" },
    events: { type: "array", items: node185 },
  },
};
const node182 = {
  allOf: [node183, { type: "object", required: ["destination"], properties: { destination: node169 } }],
};
const node186 = {
  allOf: [node183, { type: "object", required: ["destination"], properties: { destination: node172 } }],
};
const node187 = {
  allOf: [node183, { type: "object", required: ["destination"], properties: { destination: node117 } }],
};
const node189 = { oneOf: [node126, node175] };
const node188 = {
  allOf: [node183, { type: "object", required: ["destination"], properties: { destination: node189 } }],
};
const node181 = { oneOf: [node182, node186, node187, node188] };
const node191 = {
  type: "object",
  required: ["idempotencyKey", "balanceAmount"],
  properties: { idempotencyKey: { type: "string" }, balanceAmount: node13 },
};
const node190 = {
  allOf: [
    node191,
    {
      type: "object",
      required: ["balanceAsset", "destination"],
      properties: { balanceAsset: node6, destination: node118, participantsIdentification: node149 },
    },
  ],
};
const node193 = { oneOf: [node127] };
const node192 = {
  allOf: [
    node191,
    {
      type: "object",
      required: ["balanceAsset", "destination"],
      properties: { balanceAsset: node6, destination: node193 },
    },
  ],
};
const node194 = {
  allOf: [
    node191,
    {
      type: "object",
      required: ["balanceAsset", "destination"],
      properties: { balanceAsset: node6, destination: node170 },
    },
  ],
};
const node195 = {
  allOf: [
    node191,
    {
      type: "object",
      required: ["balanceAsset", "destination"],
      properties: { balanceAsset: node6, destination: node173 },
    },
  ],
};
const node198 = {
  oneOf: [
    { type: "string", pattern: "^\\*$" },
    { type: "array", items: { type: "string" } },
  ],
};
const node197 = {
  type: "object",
  required: ["accounts", "balances"],
  properties: {
    accounts: node198,
    balances: node198,
    transfers: node198,
    transfersBlockchain: node198,
    transfersFiat: node198,
    transfersPeerAccounts: node198,
    transfersInternal: node198,
    trading: node198,
    liquidity: node198,
    collateral: node198,
    ramps: node198,
    rates: node198,
  },
};
const node196 = {
  type: "object",
  required: ["version", "components"],
  properties: { version: { type: "string", pattern: "^(\\d)+\\.(\\d)+\\.(\\d)+$" }, components: node197 },
};
const node201 = {
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
const node200 = {
  allOf: [node201, { type: "object", required: ["type"], properties: { type: { enum: ["BucketAsset"] } } }],
};
const node202 = {
  allOf: [
    node201,
    {
      type: "object",
      required: ["type", "blockchain", "contractAddress"],
      properties: { type: { enum: ["Erc20Token"] }, blockchain: node10, contractAddress: { type: "string" } },
    },
  ],
};
const node203 = {
  allOf: [
    node201,
    {
      type: "object",
      required: ["type", "blockchain", "contractAddress"],
      properties: { type: { enum: ["Bep20Token"] }, blockchain: node10, contractAddress: { type: "string" } },
    },
  ],
};
const node204 = {
  allOf: [
    node201,
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
const node205 = {
  allOf: [
    node201,
    {
      type: "object",
      required: ["type", "blockchain", "contractAddress"],
      properties: { type: { enum: ["Jetton"] }, blockchain: node10, contractAddress: { type: "string" } },
    },
  ],
};
const node206 = {
  allOf: [
    node201,
    {
      type: "object",
      required: ["type", "blockchain", "mintAddress"],
      properties: { type: { enum: ["SplToken"] }, blockchain: node10, mintAddress: { type: "string" } },
    },
  ],
};
const node199 = { anyOf: [node200, node202, node203, node204, node205, node206] };
const node208 = {
  type: "object",
  required: ["id", "fromAsset", "toAsset"],
  properties: { id: { type: "string" }, fromAsset: node6, toAsset: node6 },
};
const node207 = {
  type: "object",
  required: ["capabilities"],
  properties: { capabilities: { type: "array", items: node208 } },
};
const node209 = {
  type: "object",
  required: ["id", "baseAsset", "quoteAsset"],
  properties: { id: { type: "string" }, description: { type: "string" }, baseAsset: node6, quoteAsset: node6 },
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
const getAccountsResponse200 = /* @__PURE__ */ Object.assign(validate22, {
  schema: { type: "object", required: ["accounts"], properties: { accounts: { type: "array", items: node0 } } },
});
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate25.errors = [
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
            validate25.errors = [
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
      validate25.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
const schema17 = {
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
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate33.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  let valid0;
  valid0 = false;
  for (const v0 of schema17.enum) {
    if (func0(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    validate33.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema17.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.nationalCurrencyCode === void 0 && (missing0 = "nationalCurrencyCode")) {
        validate32.errors = [
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
            !validate33(data.nationalCurrencyCode, {
              instancePath: instancePath + "/nationalCurrencyCode",
              parentData: data,
              parentDataProperty: "nationalCurrencyCode",
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
          if (data.testAsset !== void 0) {
            const _errs2 = errors;
            if (typeof data.testAsset !== "boolean") {
              validate32.errors = [
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
      validate32.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
const schema19 = {
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
  ],
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate37.errors = [
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
      data === "ZCash"
    )
  ) {
    validate37.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema19.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
const schema20 = {
  type: "string",
  enum: [
    "ADA",
    "ALGO",
    "ARB",
    "ASTR",
    "ATOM",
    "AURORA",
    "AVAX",
    "AXL",
    "BASE",
    "BCH",
    "BCHA",
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
    "LTC",
    "LUNA",
    "LUNA2",
    "MATIC",
    "MOVR",
    "NEAR",
    "OAS",
    "OPT",
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
  ],
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate39.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (
    !(
      data === "ADA" ||
      data === "ALGO" ||
      data === "ARB" ||
      data === "ASTR" ||
      data === "ATOM" ||
      data === "AURORA" ||
      data === "AVAX" ||
      data === "AXL" ||
      data === "BASE" ||
      data === "BCH" ||
      data === "BCHA" ||
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
      data === "LTC" ||
      data === "LUNA" ||
      data === "LUNA2" ||
      data === "MATIC" ||
      data === "MOVR" ||
      data === "NEAR" ||
      data === "OAS" ||
      data === "OPT" ||
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
      data === "ZEC"
    )
  ) {
    validate39.errors = [
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
  validate39.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cryptocurrencySymbol === void 0 && (missing0 = "cryptocurrencySymbol")) {
        validate36.errors = [
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
            !validate37(data.blockchain, {
              instancePath: instancePath + "/blockchain",
              parentData: data,
              parentDataProperty: "blockchain",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
              !validate39(data.cryptocurrencySymbol, {
                instancePath: instancePath + "/cryptocurrencySymbol",
                parentData: data,
                parentDataProperty: "cryptocurrencySymbol",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
                validate36.errors = [
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
      validate36.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.assetId === void 0 && (missing0 = "assetId")) {
        validate42.errors = [
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
            validate42.errors = [
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
      validate42.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate32(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
    if (!validate42(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
    validate31.errors = vErrors;
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
  validate31.errors = vErrors;
  return errors === 0;
}
const pattern0 = /* @__PURE__ */ new RegExp("^\\d+(\\.\\d+)?", "u");
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate45.errors = [
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
      validate45.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate30.errors = [
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
            validate30.errors = [
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
              !validate31(data.asset, {
                instancePath: instancePath + "/asset",
                parentData: data,
                parentDataProperty: "asset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate45(data.availableAmount, {
                  instancePath: instancePath + "/availableAmount",
                  parentData: data,
                  parentDataProperty: "availableAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                  !validate45(data.lockedAmount, {
                    instancePath: instancePath + "/lockedAmount",
                    parentData: data,
                    parentDataProperty: "lockedAmount",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
      validate30.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.creditAmount === void 0 && (missing0 = "creditAmount")) {
          validate29.errors = [
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
              !validate45(data.creditAmount, {
                instancePath: instancePath + "/creditAmount",
                parentData: data,
                parentDataProperty: "creditAmount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate29.errors = [
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
  validate29.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          !validate29(data0, {
            instancePath: instancePath + "/" + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs4 = errors;
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
          validate28.errors = vErrors;
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
      validate28.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" },
      ];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
const schema23 = { type: "string", enum: ["active", "inactive"] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate53.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "active" || data === "inactive")) {
    validate53.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema23.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.title === void 0 && (missing0 = "title")) || (data.status === void 0 && (missing0 = "status"))) {
        validate27.errors = [
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
            validate27.errors = [
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
              validate27.errors = [
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
                !validate28(data.balances, {
                  instancePath: instancePath + "/balances",
                  parentData: data,
                  parentDataProperty: "balances",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
                  !validate53(data.status, {
                    instancePath: instancePath + "/status",
                    parentData: data,
                    parentDataProperty: "status",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
                    validate27.errors = [
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
      validate27.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.accounts === void 0 && (missing0 = "accounts")) {
        validate22.errors = [
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
                  !validate24(data0[i0], {
                    instancePath: instancePath + "/accounts/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate22.errors = [
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
      validate22.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
const BadRequestError = /* @__PURE__ */ Object.assign(validate57, { schema: node15 });
const schema24 = {
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
      ],
    },
    propertyName: { type: "string" },
    requestPart: { $ref: "#/components/schemas/RequestPart" },
  },
};
const schema25 = { enum: ["params", "body", "querystring", "headers"] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "params" || data === "body" || data === "querystring" || data === "headers")) {
    validate58.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema25.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.message === void 0 && (missing0 = "message")) ||
        (data.errorType === void 0 && (missing0 = "errorType"))
      ) {
        validate57.errors = [
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
            validate57.errors = [
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
                data1 === "unsupported-ramp-method"
              )
            ) {
              validate57.errors = [
                {
                  instancePath: instancePath + "/errorType",
                  schemaPath: "#/properties/errorType/enum",
                  keyword: "enum",
                  params: { allowedValues: schema24.properties.errorType.enum },
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
                validate57.errors = [
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
                  !validate58(data.requestPart, {
                    instancePath: instancePath + "/requestPart",
                    parentData: data,
                    parentDataProperty: "requestPart",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
      validate57.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
const UnauthorizedError = /* @__PURE__ */ Object.assign(validate60, { schema: node17 });
const schema26 = {
  type: "object",
  required: ["message", "errorType"],
  properties: {
    message: { type: "string" },
    errorType: { enum: ["unauthorized"] },
    propertyName: { enum: ["X-FBAPI-KEY"] },
    requestPart: { enum: ["headers"] },
  },
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.message === void 0 && (missing0 = "message")) ||
        (data.errorType === void 0 && (missing0 = "errorType"))
      ) {
        validate60.errors = [
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
            validate60.errors = [
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
              validate60.errors = [
                {
                  instancePath: instancePath + "/errorType",
                  schemaPath: "#/properties/errorType/enum",
                  keyword: "enum",
                  params: { allowedValues: schema26.properties.errorType.enum },
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
                validate60.errors = [
                  {
                    instancePath: instancePath + "/propertyName",
                    schemaPath: "#/properties/propertyName/enum",
                    keyword: "enum",
                    params: { allowedValues: schema26.properties.propertyName.enum },
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
                  validate60.errors = [
                    {
                      instancePath: instancePath + "/requestPart",
                      schemaPath: "#/properties/requestPart/enum",
                      keyword: "enum",
                      params: { allowedValues: schema26.properties.requestPart.enum },
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
      validate60.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
const GeneralError = /* @__PURE__ */ Object.assign(validate61, { schema: node18 });
const schema27 = {
  type: "object",
  required: ["message", "errorType"],
  properties: { message: { type: "string" }, errorType: { enum: ["internal-error", "not-found"] } },
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
            let data1 = data.errorType;
            const _errs3 = errors;
            if (!(data1 === "internal-error" || data1 === "not-found")) {
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
const getAccountDetailsPath = /* @__PURE__ */ Object.assign(validate62, {
  schema: {
    type: "object",
    properties: { accountId: { type: "string", pattern: "^[A-Za-z0-9_-]+$" } },
    required: ["accountId"],
  },
});
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.accountId === void 0 && (missing0 = "accountId")) {
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
        if (data.accountId !== void 0) {
          let data0 = data.accountId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern1.test(data0)) {
                validate62.errors = [
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
              validate62.errors = [
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
      validate62.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
const getAccountDetailsQuery = /* @__PURE__ */ Object.assign(validate63, {
  schema: { type: "object", properties: { balances: { type: "boolean" } } },
});
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.balances !== void 0) {
        if (typeof data.balances !== "boolean") {
          validate63.errors = [
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
      validate63.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
const Account = /* @__PURE__ */ Object.assign(validate64, { schema: node0 });
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
const getBalancesQuery = /* @__PURE__ */ Object.assign(validate67, {
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
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate68.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  let valid0;
  valid0 = false;
  for (const v0 of schema17.enum) {
    if (func0(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    validate68.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema17.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate70.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (
    !(
      data === "ADA" ||
      data === "ALGO" ||
      data === "ARB" ||
      data === "ASTR" ||
      data === "ATOM" ||
      data === "AURORA" ||
      data === "AVAX" ||
      data === "AXL" ||
      data === "BASE" ||
      data === "BCH" ||
      data === "BCHA" ||
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
      data === "LTC" ||
      data === "LUNA" ||
      data === "LUNA2" ||
      data === "MATIC" ||
      data === "MOVR" ||
      data === "NEAR" ||
      data === "OAS" ||
      data === "OPT" ||
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
      data === "ZEC"
    )
  ) {
    validate70.errors = [
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
  validate70.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit !== void 0) {
        let data0 = data.limit;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate67.errors = [
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
              validate67.errors = [
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
                validate67.errors = [
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
            validate67.errors = [
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
              validate67.errors = [
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
                validate67.errors = [
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
                  !validate68(data.nationalCurrencyCode, {
                    instancePath: instancePath + "/nationalCurrencyCode",
                    parentData: data,
                    parentDataProperty: "nationalCurrencyCode",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
                    !validate70(data.cryptocurrencySymbol, {
                      instancePath: instancePath + "/cryptocurrencySymbol",
                      parentData: data,
                      parentDataProperty: "cryptocurrencySymbol",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
      validate67.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
const getBalancesResponse200 = /* @__PURE__ */ Object.assign(validate72, {
  schema: { type: "object", required: ["balances"], properties: { balances: node3 } },
});
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          !validate29(data0, {
            instancePath: instancePath + "/" + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs4 = errors;
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
          validate73.errors = vErrors;
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
      validate73.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" },
      ];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.balances === void 0 && (missing0 = "balances")) {
        validate72.errors = [
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
            !validate73(data.balances, {
              instancePath: instancePath + "/balances",
              parentData: data,
              parentDataProperty: "balances",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate72.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
const getRampMethodsQuery = /* @__PURE__ */ Object.assign(validate77, {
  schema: {
    type: "object",
    properties: {
      limit: { type: "integer", minimum: 1, maximum: 200 },
      startingAfter: { type: "string" },
      endingBefore: { type: "string" },
    },
  },
});
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit !== void 0) {
        let data0 = data.limit;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate77.errors = [
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
              validate77.errors = [
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
                validate77.errors = [
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
            validate77.errors = [
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
              validate77.errors = [
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
      validate77.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
const getRampMethodsResponse200 = /* @__PURE__ */ Object.assign(validate78, {
  schema: {
    type: "object",
    required: ["capabilities"],
    properties: { capabilities: { type: "array", items: node19 } },
  },
});
const schema41 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: { $ref: "#/components/schemas/NationalCurrency" }, transferMethod: { enum: ["Iban"] } },
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate82.errors = [
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
            if (!(data.transferMethod === "Iban")) {
              validate82.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema41.properties.transferMethod.enum },
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
      validate82.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
const schema42 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: { $ref: "#/components/schemas/NationalCurrency" }, transferMethod: { enum: ["Ach"] } },
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate85.errors = [
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
            if (!(data.transferMethod === "Ach")) {
              validate85.errors = [
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
      validate85.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
const schema43 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: { $ref: "#/components/schemas/NationalCurrency" }, transferMethod: { enum: ["Wire"] } },
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate88.errors = [
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
            if (!(data.transferMethod === "Wire")) {
              validate88.errors = [
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
      validate88.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
const schema44 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: { asset: { $ref: "#/components/schemas/NationalCurrency" }, transferMethod: { enum: ["Spei"] } },
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate91.errors = [
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
            if (!(data.transferMethod === "Spei")) {
              validate91.errors = [
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
      validate91.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
const schema45 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    transferMethod: { type: "string", enum: ["Pix"] },
  },
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate94.errors = [
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
              validate94.errors = [
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
              validate94.errors = [
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
      validate94.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
const schema46 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    transferMethod: { type: "string", enum: ["EuropeanSEPA"] },
  },
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate97.errors = [
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
              validate97.errors = [
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
              validate97.errors = [
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
      validate97.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
const schema47 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    transferMethod: { type: "string", enum: ["Lbt"] },
  },
};
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate100.errors = [
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
              validate100.errors = [
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
              validate100.errors = [
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
      validate100.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
const schema48 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    transferMethod: { type: "string", enum: ["Momo"] },
  },
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate103.errors = [
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
              validate103.errors = [
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
              validate103.errors = [
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
      validate103.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
    if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
      if (!validate91(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
        if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
          if (!validate97(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
            if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
              if (!validate103(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
    validate81.errors = vErrors;
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
  validate81.errors = vErrors;
  return errors === 0;
}
const schema49 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/CryptocurrencyReference" },
    transferMethod: { enum: ["PublicBlockchain"] },
  },
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate42(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
    validate108.errors = vErrors;
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
  validate108.errors = vErrors;
  return errors === 0;
}
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
            !validate108(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
              validate107.errors = [
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
      validate107.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
        validate80.errors = [
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
            !validate81(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
              !validate107(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate80.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
const schema52 = {
  type: "object",
  required: ["asset", "type"],
  properties: {
    asset: { $ref: "#/components/schemas/NationalCurrency" },
    type: { type: "string", enum: ["Prefunded"] },
  },
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.asset === void 0 && (missing0 = "asset")) || (data.type === void 0 && (missing0 = "type"))) {
        validate115.errors = [
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
          if (data.type !== void 0) {
            let data1 = data.type;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              validate115.errors = [
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
              validate115.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema52.properties.type.enum },
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
      validate115.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate115.errors = vErrors;
  return errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
        validate114.errors = [
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
            !validate115(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
              !validate107(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate114.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate114.errors = vErrors;
  return errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
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
        if (data.from !== void 0) {
          const _errs1 = errors;
          if (
            !validate107(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
              !validate81(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
              errors = vErrors.length;
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
const schema55 = {
  type: "object",
  required: ["asset", "type"],
  properties: {
    asset: { $ref: "#/components/schemas/CryptocurrencyReference" },
    type: { type: "string", enum: ["Prefunded"] },
  },
};
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.asset === void 0 && (missing0 = "asset")) || (data.type === void 0 && (missing0 = "type"))) {
        validate125.errors = [
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
            !validate108(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
              validate125.errors = [
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
              validate125.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema55.properties.type.enum },
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
      validate125.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate125.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
        validate124.errors = [
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
            !validate125(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
              !validate81(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate124.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate124.errors = vErrors;
  return errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
        validate130.errors = [
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
            !validate107(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
              !validate107(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate130.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.from === void 0 && (missing0 = "from")) || (data.to === void 0 && (missing0 = "to"))) {
        validate134.errors = [
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
            !validate125(data.from, {
              instancePath: instancePath + "/from",
              parentData: data,
              parentDataProperty: "from",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
              !validate107(data.to, {
                instancePath: instancePath + "/to",
                parentData: data,
                parentDataProperty: "to",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate134.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate79.errors = [
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
            validate79.errors = [
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
      validate79.errors = [
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
    if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    if (_valid0) {
      valid2 = true;
      passing0 = 0;
    }
    const _errs7 = errors;
    if (!validate114(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
      if (!validate120(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
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
        if (!validate124(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
          if (!validate130(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
            if (!validate134(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
      validate79.errors = vErrors;
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
  validate79.errors = vErrors;
  return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.capabilities === void 0 && (missing0 = "capabilities")) {
        validate78.errors = [
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
                  !validate79(data0[i0], {
                    instancePath: instancePath + "/capabilities/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate78.errors = [
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
      validate78.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
const getDepositMethodsResponse200 = /* @__PURE__ */ Object.assign(validate139, {
  schema: {
    type: "object",
    required: ["capabilities"],
    properties: { capabilities: { type: "array", items: node39 } },
  },
});
const schema61 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/AssetReference" },
    transferMethod: { enum: ["PeerAccountTransfer"] },
  },
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate142.errors = [
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
            !validate31(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
              validate142.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema61.properties.transferMethod.enum },
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
      validate142.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate142.errors = vErrors;
  return errors === 0;
}
const schema63 = {
  type: "object",
  required: ["asset", "transferMethod"],
  properties: {
    asset: { $ref: "#/components/schemas/AssetReference" },
    transferMethod: { enum: ["InternalTransfer"] },
  },
};
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate146.errors = [
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
            !validate31(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transferMethod !== void 0) {
            const _errs2 = errors;
            if (!(data.transferMethod === "InternalTransfer")) {
              validate146.errors = [
                {
                  instancePath: instancePath + "/transferMethod",
                  schemaPath: "#/properties/transferMethod/enum",
                  keyword: "enum",
                  params: { allowedValues: schema63.properties.transferMethod.enum },
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
      validate146.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}
const schema64 = { enum: ["AnyAccount", "DirectParentAccount"] };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "AnyAccount" || data === "DirectParentAccount")) {
    validate149.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema64.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate146(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destinationPolicy === void 0 && (missing0 = "destinationPolicy")) {
          validate145.errors = [
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
              !validate149(data.destinationPolicy, {
                instancePath: instancePath + "/destinationPolicy",
                parentData: data,
                parentDataProperty: "destinationPolicy",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate145.errors = [
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
  validate145.errors = vErrors;
  return errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate142(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate145(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
    if (!validate107(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
      if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
    validate141.errors = vErrors;
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
  validate141.errors = vErrors;
  return errors === 0;
}
const schema65 = { enum: ["CanCreate", "CannotCreate"] };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "CanCreate" || data === "CannotCreate")) {
    validate156.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema65.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate140.errors = [
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
            validate140.errors = [
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
              !validate141(data.deposit, {
                instancePath: instancePath + "/deposit",
                parentData: data,
                parentDataProperty: "deposit",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
                !validate31(data.balanceAsset, {
                  instancePath: instancePath + "/balanceAsset",
                  parentData: data,
                  parentDataProperty: "balanceAsset",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                  !validate156(data.addressCreationPolicy, {
                    instancePath: instancePath + "/addressCreationPolicy",
                    parentData: data,
                    parentDataProperty: "addressCreationPolicy",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
      validate140.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate140.errors = vErrors;
  return errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.capabilities === void 0 && (missing0 = "capabilities")) {
        validate139.errors = [
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
                  !validate140(data0[i0], {
                    instancePath: instancePath + "/capabilities/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate139.errors = [
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
      validate139.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}
const getWithdrawalMethodsResponse200 = /* @__PURE__ */ Object.assign(validate159, {
  schema: {
    type: "object",
    required: ["capabilities"],
    properties: { capabilities: { type: "array", items: node46 } },
  },
});
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate160.errors = [
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
            validate160.errors = [
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
              !validate141(data.withdrawal, {
                instancePath: instancePath + "/withdrawal",
                parentData: data,
                parentDataProperty: "withdrawal",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
                !validate31(data.balanceAsset, {
                  instancePath: instancePath + "/balanceAsset",
                  parentData: data,
                  parentDataProperty: "balanceAsset",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                  !validate45(data.minWithdrawalAmount, {
                    instancePath: instancePath + "/minWithdrawalAmount",
                    parentData: data,
                    parentDataProperty: "minWithdrawalAmount",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
      validate160.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.capabilities === void 0 && (missing0 = "capabilities")) {
        validate159.errors = [
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
                  !validate160(data0[i0], {
                    instancePath: instancePath + "/capabilities/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate159.errors = [
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
      validate159.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate159.errors = vErrors;
  return errors === 0;
}
const getCollateralAccountLinksResponse200 = /* @__PURE__ */ Object.assign(validate165, {
  schema: {
    type: "object",
    required: ["collateralLinks"],
    properties: { collateralLinks: { type: "array", items: node47 } },
  },
});
const schema70 = { type: "string", enum: ["Eligible", "Linked", "Disabled", "Failed"] };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate167.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "Eligible" || data === "Linked" || data === "Disabled" || data === "Failed")) {
    validate167.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema70.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate171.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate173.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
const schema74 = { type: "string", enum: ["prod", "sandbox", "stage"] };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate175.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "prod" || data === "sandbox" || data === "stage")) {
    validate175.errors = [
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
  validate175.errors = vErrors;
  return errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.collateralId !== void 0) {
          const _errs1 = errors;
          if (
            !validate171(data.collateralId, {
              instancePath: instancePath + "/collateralId",
              parentData: data,
              parentDataProperty: "collateralId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
                    !validate173(data1[i0], {
                      instancePath: instancePath + "/collateralSigners/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate170.errors = [
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
                !validate175(data.env, {
                  instancePath: instancePath + "/env",
                  parentData: data,
                  parentDataProperty: "env",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
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
      validate170.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate166.errors = [
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
            validate166.errors = [
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
              !validate167(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
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
                      !validate108(data2[i0], {
                        instancePath: instancePath + "/eligibleCollateralAssets/" + i0,
                        parentData: data2,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate166.errors = [
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
                  validate166.errors = [
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
      validate166.errors = [
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
    if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs10 === errors;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.collateralLinks === void 0 && (missing0 = "collateralLinks")) {
        validate165.errors = [
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
                  !validate166(data0[i0], {
                    instancePath: instancePath + "/collateralLinks/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate165.errors = [
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
      validate165.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
const CollateralAccount = /* @__PURE__ */ Object.assign(validate179, { schema: node49 });
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate179.errors = [
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
            !validate171(data.collateralId, {
              instancePath: instancePath + "/collateralId",
              parentData: data,
              parentDataProperty: "collateralId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
                    !validate173(data1[i0], {
                      instancePath: instancePath + "/collateralSigners/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate179.errors = [
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
                !validate175(data.env, {
                  instancePath: instancePath + "/env",
                  parentData: data,
                  parentDataProperty: "env",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
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
      validate179.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
const CollateralAccountLink = /* @__PURE__ */ Object.assign(validate183, { schema: node47 });
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate183.errors = [
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
            validate183.errors = [
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
              !validate167(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
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
                      !validate108(data2[i0], {
                        instancePath: instancePath + "/eligibleCollateralAssets/" + i0,
                        parentData: data2,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate183.errors = [
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
                  validate183.errors = [
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
      validate183.errors = [
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
    if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs10 === errors;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
const getCollateralDepositAddressesPath = /* @__PURE__ */ Object.assign(validate187, {
  schema: {
    type: "object",
    properties: { accountId: { type: "string", pattern: "^[A-Za-z0-9_-]+$" }, collateralId: { type: "string" } },
    required: ["accountId", "collateralId"],
  },
});
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.accountId === void 0 && (missing0 = "accountId")) ||
        (data.collateralId === void 0 && (missing0 = "collateralId"))
      ) {
        validate187.errors = [
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
                validate187.errors = [
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
              validate187.errors = [
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
              validate187.errors = [
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
      validate187.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate187.errors = vErrors;
  return errors === 0;
}
const getCollateralDepositAddressesQuery = /* @__PURE__ */ Object.assign(validate188, {
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
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate189.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (
    !(
      data === "ADA" ||
      data === "ALGO" ||
      data === "ARB" ||
      data === "ASTR" ||
      data === "ATOM" ||
      data === "AURORA" ||
      data === "AVAX" ||
      data === "AXL" ||
      data === "BASE" ||
      data === "BCH" ||
      data === "BCHA" ||
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
      data === "LTC" ||
      data === "LUNA" ||
      data === "LUNA2" ||
      data === "MATIC" ||
      data === "MOVR" ||
      data === "NEAR" ||
      data === "OAS" ||
      data === "OPT" ||
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
      data === "ZEC"
    )
  ) {
    validate189.errors = [
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
  validate189.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit !== void 0) {
        let data0 = data.limit;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate188.errors = [
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
              validate188.errors = [
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
                validate188.errors = [
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
            validate188.errors = [
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
              validate188.errors = [
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
                validate188.errors = [
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
                  !validate189(data.cryptocurrencySymbol, {
                    instancePath: instancePath + "/cryptocurrencySymbol",
                    parentData: data,
                    parentDataProperty: "cryptocurrencySymbol",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
      validate188.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate188.errors = vErrors;
  return errors === 0;
}
const CollateralDepositAddresses = /* @__PURE__ */ Object.assign(validate191, { schema: node53 });
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.address === void 0 && (missing0 = "address")) {
          validate194.errors = [
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
              validate194.errors = [
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
                validate194.errors = [
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
        validate194.errors = [
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
  validate194.errors = vErrors;
  return errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.address === void 0 && (missing0 = "address")) ||
        (data.recoveryAccountId === void 0 && (missing0 = "recoveryAccountId"))
      ) {
        validate193.errors = [
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
            !validate194(data.address, {
              instancePath: instancePath + "/address",
              parentData: data,
              parentDataProperty: "address",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
              validate193.errors = [
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
      validate193.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate193.errors = vErrors;
  return errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate192.errors = [
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
            validate192.errors = [
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
      validate192.errors = [
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
    if (!validate193(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs4 === errors;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.addresses === void 0 && (missing0 = "addresses")) {
        validate191.errors = [
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
                  !validate192(data0[i0], {
                    instancePath: instancePath + "/addresses/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate191.errors = [
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
      validate191.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate191.errors = vErrors;
  return errors === 0;
}
const CollateralAddress = /* @__PURE__ */ Object.assign(validate199, { schema: node55 });
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.address === void 0 && (missing0 = "address")) ||
        (data.recoveryAccountId === void 0 && (missing0 = "recoveryAccountId"))
      ) {
        validate199.errors = [
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
            !validate194(data.address, {
              instancePath: instancePath + "/address",
              parentData: data,
              parentDataProperty: "address",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
              validate199.errors = [
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
      validate199.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate199.errors = vErrors;
  return errors === 0;
}
const CollateralAssetAddress = /* @__PURE__ */ Object.assign(validate201, { schema: node54 });
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate201.errors = [
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
            validate201.errors = [
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
      validate201.errors = [
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
    if (!validate193(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs4 === errors;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
const getCollateralDepositAddressesDetailsPath = /* @__PURE__ */ Object.assign(validate203, {
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
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate203.errors = [
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
                validate203.errors = [
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
              validate203.errors = [
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
              validate203.errors = [
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
                validate203.errors = [
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
      validate203.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate203.errors = vErrors;
  return errors === 0;
}
const CollateralDepositTransactionsResponse = /* @__PURE__ */ Object.assign(validate204, { schema: node57 });
const schema89 = { type: "string", enum: ["Pending", "Credited", "Rejected"] };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate206.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "Pending" || data === "Credited" || data === "Rejected")) {
    validate206.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema89.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.fireblocksIntentId === void 0 && (missing0 = "fireblocksIntentId")) ||
        (data.partnerIntentId === void 0 && (missing0 = "partnerIntentId"))
      ) {
        validate209.errors = [
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
            validate209.errors = [
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
              validate209.errors = [
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
      validate209.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate209.errors = vErrors;
  return errors === 0;
}
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralTxId === void 0 && (missing0 = "collateralTxId")) ||
        (data.approvalRequest === void 0 && (missing0 = "approvalRequest"))
      ) {
        validate208.errors = [
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
            validate208.errors = [
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
              !validate209(data.approvalRequest, {
                instancePath: instancePath + "/approvalRequest",
                parentData: data,
                parentDataProperty: "approvalRequest",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate208.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate208.errors = vErrors;
  return errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 && (missing0 = "id")) || (data.status === void 0 && (missing0 = "status"))) {
        validate205.errors = [
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
            validate205.errors = [
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
              !validate206(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    } else {
      validate205.errors = [
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
    if (!validate208(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs5 === errors;
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
      if (data.transactions === void 0 && (missing0 = "transactions")) {
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
                  !validate205(data0[i0], {
                    instancePath: instancePath + "/transactions/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate204.errors = [
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
      validate204.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate204.errors = vErrors;
  return errors === 0;
}
const CollateralDepositTransactionRequest = /* @__PURE__ */ Object.assign(validate213, { schema: node60 });
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralTxId === void 0 && (missing0 = "collateralTxId")) ||
        (data.approvalRequest === void 0 && (missing0 = "approvalRequest"))
      ) {
        validate213.errors = [
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
            validate213.errors = [
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
              !validate209(data.approvalRequest, {
                instancePath: instancePath + "/approvalRequest",
                parentData: data,
                parentDataProperty: "approvalRequest",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate213.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate213.errors = vErrors;
  return errors === 0;
}
const CollateralDepositTransactionResponse = /* @__PURE__ */ Object.assign(validate215, { schema: node58 });
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 && (missing0 = "id")) || (data.status === void 0 && (missing0 = "status"))) {
        validate215.errors = [
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
            validate215.errors = [
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
              !validate206(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    } else {
      validate215.errors = [
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
    if (!validate208(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs5 === errors;
  }
  validate215.errors = vErrors;
  return errors === 0;
}
const getCollateralDepositTransactionDetailsPath = /* @__PURE__ */ Object.assign(validate218, {
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
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate218.errors = [
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
                validate218.errors = [
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
              validate218.errors = [
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
              validate218.errors = [
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
                validate218.errors = [
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
      validate218.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate218.errors = vErrors;
  return errors === 0;
}
const CollateralDepositTransactionIntentRequest = /* @__PURE__ */ Object.assign(validate219, { schema: node62 });
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fireblocksIntentId === void 0 && (missing0 = "fireblocksIntentId")) {
        validate222.errors = [
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
            validate222.errors = [
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
      validate222.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate222.errors = vErrors;
  return errors === 0;
}
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (
            !validate108(data.asset, {
              instancePath: instancePath + "/asset",
              parentData: data,
              parentDataProperty: "asset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                !validate222(data.intentApprovalRequest, {
                  instancePath: instancePath + "/intentApprovalRequest",
                  parentData: data,
                  parentDataProperty: "intentApprovalRequest",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
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
      validate219.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate219.errors = vErrors;
  return errors === 0;
}
const CollateralDepositTransactionIntentResponse = /* @__PURE__ */ Object.assign(validate224, { schema: node64 });
const schema98 = { type: "string", enum: ["Approved", "Rejected"] };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate225.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "Approved" || data === "Rejected")) {
    validate225.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema98.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate224.errors = [
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
            validate224.errors = [
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
              !validate225(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
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
                !validate108(data.asset, {
                  instancePath: instancePath + "/asset",
                  parentData: data,
                  parentDataProperty: "asset",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
                  !validate45(data.amount, {
                    instancePath: instancePath + "/amount",
                    parentData: data,
                    parentDataProperty: "amount",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                    !validate209(data.approvalRequest, {
                      instancePath: instancePath + "/approvalRequest",
                      parentData: data,
                      parentDataProperty: "approvalRequest",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
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
                      validate224.errors = [
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
      validate224.errors = [
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
  validate224.errors = vErrors;
  return errors === 0;
}
const CollateralWithdrawalTransactionIntentRequest = /* @__PURE__ */ Object.assign(validate230, { schema: node66 });
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.amount !== void 0) {
          const _errs1 = errors;
          if (
            !validate45(data.amount, {
              instancePath: instancePath + "/amount",
              parentData: data,
              parentDataProperty: "amount",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
              !validate194(data.destinationAddress, {
                instancePath: instancePath + "/destinationAddress",
                parentData: data,
                parentDataProperty: "destinationAddress",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
                !validate222(data.intentApprovalRequest, {
                  instancePath: instancePath + "/intentApprovalRequest",
                  parentData: data,
                  parentDataProperty: "intentApprovalRequest",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
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
const CollateralWithdrawalTransactionIntentResponse = /* @__PURE__ */ Object.assign(validate234, { schema: node67 });
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate234.errors = [
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
            validate234.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                !validate194(data.destinationAddress, {
                  instancePath: instancePath + "/destinationAddress",
                  parentData: data,
                  parentDataProperty: "destinationAddress",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
                  !validate209(data.approvalRequest, {
                    instancePath: instancePath + "/approvalRequest",
                    parentData: data,
                    parentDataProperty: "approvalRequest",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
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
                    !validate225(data.status, {
                      instancePath: instancePath + "/status",
                      parentData: data,
                      parentDataProperty: "status",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
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
                      validate234.errors = [
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
      validate234.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate234.errors = vErrors;
  return errors === 0;
}
const SettlementInstructions = /* @__PURE__ */ Object.assign(validate239, { schema: node68 });
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.sourceAddress === void 0 && (missing0 = "sourceAddress"))
      ) {
        validate240.errors = [
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
            !validate45(data.amount, {
              instancePath: instancePath + "/amount",
              parentData: data,
              parentDataProperty: "amount",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
              !validate45(data.fee, {
                instancePath: instancePath + "/fee",
                parentData: data,
                parentDataProperty: "fee",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                !validate194(data.sourceAddress, {
                  instancePath: instancePath + "/sourceAddress",
                  parentData: data,
                  parentDataProperty: "sourceAddress",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
      validate240.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate240.errors = vErrors;
  return errors === 0;
}
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.destinationAddress === void 0 && (missing0 = "destinationAddress"))
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
        if (data.amount !== void 0) {
          const _errs1 = errors;
          if (
            !validate45(data.amount, {
              instancePath: instancePath + "/amount",
              parentData: data,
              parentDataProperty: "amount",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
              !validate194(data.destinationAddress, {
                instancePath: instancePath + "/destinationAddress",
                parentData: data,
                parentDataProperty: "destinationAddress",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
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
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate239.errors = [
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
            validate239.errors = [
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
                    !validate240(data1[i0], {
                      instancePath: instancePath + "/withdrawInstructions/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate239.errors = [
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
                      !validate245(data3[i1], {
                        instancePath: instancePath + "/depositInstructions/" + i1,
                        parentData: data3,
                        parentDataProperty: i1,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs8 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate239.errors = [
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
      validate239.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate239.errors = vErrors;
  return errors === 0;
}
const SettlementRequest = /* @__PURE__ */ Object.assign(validate249, { schema: node71 });
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.settlementId === void 0 && (missing0 = "settlementId")) ||
        (data.settlementVersion === void 0 && (missing0 = "settlementVersion"))
      ) {
        validate249.errors = [
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
            validate249.errors = [
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
              validate249.errors = [
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
      validate249.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate249.errors = vErrors;
  return errors === 0;
}
const getSettlementDetailsPath = /* @__PURE__ */ Object.assign(validate250, {
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
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.accountId !== void 0) {
          let data0 = data.accountId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern1.test(data0)) {
                validate250.errors = [
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
              validate250.errors = [
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
              validate250.errors = [
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
              var valid0 = _errs5 === errors;
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
const SettlementState = /* @__PURE__ */ Object.assign(validate251, { schema: node72 });
const schema106 = {
  type: "object",
  required: ["settlementVersion", "status"],
  properties: {
    settlementVersion: { type: "string" },
    withdrawTransactions: { type: "array", items: { $ref: "#/components/schemas/SettlementWithdrawTransaction" } },
    depositTransactions: { type: "array", items: { $ref: "#/components/schemas/SettlementDepositTransaction" } },
    status: { type: "string", enum: ["Invalid", "Pending", "InProgress", "Completed", "Failed"] },
  },
};
const schema108 = {
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
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate254.errors = [
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
    validate254.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema108.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate240(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.status === void 0 && (missing0 = "status")) {
          validate252.errors = [
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
              !validate254(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
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
                validate252.errors = [
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
        validate252.errors = [
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
  validate252.errors = vErrors;
  return errors === 0;
}
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate245(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.status === void 0 && (missing0 = "status")) {
          validate257.errors = [
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
              !validate254(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
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
                validate257.errors = [
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
        validate257.errors = [
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
  validate257.errors = vErrors;
  return errors === 0;
}
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.settlementVersion === void 0 && (missing0 = "settlementVersion")) ||
        (data.status === void 0 && (missing0 = "status"))
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
        if (data.settlementVersion !== void 0) {
          const _errs1 = errors;
          if (typeof data.settlementVersion !== "string") {
            validate251.errors = [
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
                    !validate252(data1[i0], {
                      instancePath: instancePath + "/withdrawTransactions/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate251.errors = [
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
                      !validate257(data3[i1], {
                        instancePath: instancePath + "/depositTransactions/" + i1,
                        parentData: data3,
                        parentDataProperty: i1,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs8 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate251.errors = [
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
                  validate251.errors = [
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
                  validate251.errors = [
                    {
                      instancePath: instancePath + "/status",
                      schemaPath: "#/properties/status/enum",
                      keyword: "enum",
                      params: { allowedValues: schema106.properties.status.enum },
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
      validate251.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate251.errors = vErrors;
  return errors === 0;
}
const CollateralWithdrawalTransactions = /* @__PURE__ */ Object.assign(validate261, { schema: node76 });
const schema112 = { type: "string", enum: ["Pending", "Approved", "Rejected"] };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate263.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "Pending" || data === "Approved" || data === "Rejected")) {
    validate263.errors = [
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
  validate263.errors = vErrors;
  return errors === 0;
}
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate262.errors = [
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
              !validate263(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
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
                validate262.errors = [
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
                  !validate209(data.approvalRequest, {
                    instancePath: instancePath + "/approvalRequest",
                    parentData: data,
                    parentDataProperty: "approvalRequest",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
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
                    validate262.errors = [
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
      validate262.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate262.errors = vErrors;
  return errors === 0;
}
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transactions === void 0 && (missing0 = "transactions")) {
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
                  !validate262(data0[i0], {
                    instancePath: instancePath + "/transactions/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate261.errors = [
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
      validate261.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate261.errors = vErrors;
  return errors === 0;
}
const CollateralWithdrawalTransactionRequest = /* @__PURE__ */ Object.assign(validate267, { schema: node79 });
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.settlementId === void 0 && (missing0 = "settlementId")) ||
        (data.settlementTxId === void 0 && (missing0 = "settlementTxId"))
      ) {
        validate269.errors = [
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
            validate269.errors = [
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
              validate269.errors = [
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
      validate269.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate269.errors = vErrors;
  return errors === 0;
}
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralTxId === void 0 && (missing0 = "collateralTxId")) ||
        (data.approvalRequest === void 0 && (missing0 = "approvalRequest"))
      ) {
        validate267.errors = [
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
            validate267.errors = [
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
              !validate209(data.approvalRequest, {
                instancePath: instancePath + "/approvalRequest",
                parentData: data,
                parentDataProperty: "approvalRequest",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
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
                !validate269(data.settlementDetails, {
                  instancePath: instancePath + "/settlementDetails",
                  parentData: data,
                  parentDataProperty: "settlementDetails",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
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
      validate267.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate267.errors = vErrors;
  return errors === 0;
}
const CollateralWithdrawalTransaction = /* @__PURE__ */ Object.assign(validate271, { schema: node77 });
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate271.errors = [
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
            validate271.errors = [
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
              !validate263(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
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
                validate271.errors = [
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
                  !validate209(data.approvalRequest, {
                    instancePath: instancePath + "/approvalRequest",
                    parentData: data,
                    parentDataProperty: "approvalRequest",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
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
                    validate271.errors = [
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
      validate271.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate271.errors = vErrors;
  return errors === 0;
}
const getQuotesQuery = /* @__PURE__ */ Object.assign(validate274, {
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
const schema116 = {
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 200 },
    startingAfter: { type: "string" },
    endingBefore: { type: "string" },
    order: { type: "string", enum: ["asc", "desc"] },
  },
  $id: "getQuotesQuery",
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit !== void 0) {
        let data0 = data.limit;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate274.errors = [
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
              validate274.errors = [
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
                validate274.errors = [
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
            validate274.errors = [
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
              validate274.errors = [
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
                validate274.errors = [
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
                validate274.errors = [
                  {
                    instancePath: instancePath + "/order",
                    schemaPath: "#/properties/order/enum",
                    keyword: "enum",
                    params: { allowedValues: schema116.properties.order.enum },
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
      validate274.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate274.errors = vErrors;
  return errors === 0;
}
const getQuotesResponse200 = /* @__PURE__ */ Object.assign(validate275, {
  schema: { type: "object", required: ["quotes"], properties: { quotes: { type: "array", items: node81 } } },
});
const schema119 = { type: "string", enum: ["ready", "executing", "executed", "expired"] };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate282.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "ready" || data === "executing" || data === "executed" || data === "expired")) {
    validate282.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema119.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
const formats0 = formats["date-time"];
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate276.errors = [
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
            validate276.errors = [
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
              !validate31(data.fromAsset, {
                instancePath: instancePath + "/fromAsset",
                parentData: data,
                parentDataProperty: "fromAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate45(data.fromAmount, {
                  instancePath: instancePath + "/fromAmount",
                  parentData: data,
                  parentDataProperty: "fromAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                  !validate31(data.toAsset, {
                    instancePath: instancePath + "/toAsset",
                    parentData: data,
                    parentDataProperty: "toAsset",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                    !validate45(data.toAmount, {
                      instancePath: instancePath + "/toAmount",
                      parentData: data,
                      parentDataProperty: "toAmount",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                      validate276.errors = [
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
                        !validate31(data.conversionFeeAsset, {
                          instancePath: instancePath + "/conversionFeeAsset",
                          parentData: data,
                          parentDataProperty: "conversionFeeAsset",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                          !validate282(data.status, {
                            instancePath: instancePath + "/status",
                            parentData: data,
                            parentDataProperty: "status",
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
                                  validate276.errors = [
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
                                validate276.errors = [
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
                                    validate276.errors = [
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
                                  validate276.errors = [
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
      validate276.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate276.errors = vErrors;
  return errors === 0;
}
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.quotes === void 0 && (missing0 = "quotes")) {
        validate275.errors = [
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
                  !validate276(data0[i0], {
                    instancePath: instancePath + "/quotes/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate275.errors = [
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
      validate275.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate275.errors = vErrors;
  return errors === 0;
}
const QuoteRequest = /* @__PURE__ */ Object.assign(validate285, { schema: node83 });
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate285.errors = [
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
            !validate31(data.fromAsset, {
              instancePath: instancePath + "/fromAsset",
              parentData: data,
              parentDataProperty: "fromAsset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
              !validate31(data.toAsset, {
                instancePath: instancePath + "/toAsset",
                parentData: data,
                parentDataProperty: "toAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    } else {
      validate285.errors = [
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
              !validate45(data.fromAmount, {
                instancePath: instancePath + "/fromAmount",
                parentData: data,
                parentDataProperty: "fromAmount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
              !validate45(data.toAmount, {
                instancePath: instancePath + "/toAmount",
                parentData: data,
                parentDataProperty: "toAmount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
      validate285.errors = vErrors;
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
  validate285.errors = vErrors;
  return errors === 0;
}
const Quote = /* @__PURE__ */ Object.assign(validate290, { schema: node81 });
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate290.errors = [
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
            validate290.errors = [
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
              !validate31(data.fromAsset, {
                instancePath: instancePath + "/fromAsset",
                parentData: data,
                parentDataProperty: "fromAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate45(data.fromAmount, {
                  instancePath: instancePath + "/fromAmount",
                  parentData: data,
                  parentDataProperty: "fromAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                  !validate31(data.toAsset, {
                    instancePath: instancePath + "/toAsset",
                    parentData: data,
                    parentDataProperty: "toAsset",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                    !validate45(data.toAmount, {
                      instancePath: instancePath + "/toAmount",
                      parentData: data,
                      parentDataProperty: "toAmount",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                      validate290.errors = [
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
                        !validate31(data.conversionFeeAsset, {
                          instancePath: instancePath + "/conversionFeeAsset",
                          parentData: data,
                          parentDataProperty: "conversionFeeAsset",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                          !validate282(data.status, {
                            instancePath: instancePath + "/status",
                            parentData: data,
                            parentDataProperty: "status",
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
                                  validate290.errors = [
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
                                validate290.errors = [
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
                                    validate290.errors = [
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
                                  validate290.errors = [
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
      validate290.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate290.errors = vErrors;
  return errors === 0;
}
const getQuoteDetailsPath = /* @__PURE__ */ Object.assign(validate297, {
  schema: {
    type: "object",
    properties: { id: { type: "string" }, accountId: { type: "string", pattern: "^[A-Za-z0-9_-]+$" } },
    required: ["id", "accountId"],
  },
});
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 && (missing0 = "id")) || (data.accountId === void 0 && (missing0 = "accountId"))) {
        validate297.errors = [
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
            validate297.errors = [
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
                  validate297.errors = [
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
                validate297.errors = [
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
      validate297.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate297.errors = vErrors;
  return errors === 0;
}
const getRampsResponse200 = /* @__PURE__ */ Object.assign(validate298, {
  schema: { type: "object", required: ["ramps"], properties: { ramps: { type: "array", items: node84 } } },
});
const schema127 = { enum: ["Pending", "Processing", "Canceled", "Completed", "Failed", "Refunded"] };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate302.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema127.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
const schema129 = {
  type: "object",
  required: ["feeType", "feeAsset", "fee"],
  properties: {
    feeType: { type: "string", enum: ["ORDER", "NETWORK", "SPREAD", "REBATE"] },
    feeAsset: { $ref: "#/components/schemas/AssetReference" },
    fee: { $ref: "#/components/schemas/FeeAmount" },
  },
};
const schema131 = {
  type: "object",
  required: ["amountType", "amount"],
  properties: {
    amountType: { type: "string", enum: ["FIXED"] },
    amount: { $ref: "#/components/schemas/PositiveAmount" },
  },
};
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.amountType === void 0 && (missing0 = "amountType")) ||
        (data.amount === void 0 && (missing0 = "amount"))
      ) {
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
        if (data.amountType !== void 0) {
          let data0 = data.amountType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate309.errors = [
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
            validate309.errors = [
              {
                instancePath: instancePath + "/amountType",
                schemaPath: "#/properties/amountType/enum",
                keyword: "enum",
                params: { allowedValues: schema131.properties.amountType.enum },
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
const schema132 = {
  type: "object",
  required: ["amountType", "amount"],
  properties: { amountType: { type: "string", enum: ["BASIS_POINTS"] }, amount: { type: "number" } },
};
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.amountType === void 0 && (missing0 = "amountType")) ||
        (data.amount === void 0 && (missing0 = "amount"))
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
        if (data.amountType !== void 0) {
          let data0 = data.amountType;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate312.errors = [
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
            validate312.errors = [
              {
                instancePath: instancePath + "/amountType",
                schemaPath: "#/properties/amountType/enum",
                keyword: "enum",
                params: { allowedValues: schema132.properties.amountType.enum },
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
              validate312.errors = [
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
      validate312.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate312.errors = vErrors;
  return errors === 0;
}
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate309(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate312(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
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
    validate308.errors = vErrors;
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
  validate308.errors = vErrors;
  return errors === 0;
}
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate306.errors = [
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
            validate306.errors = [
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
            validate306.errors = [
              {
                instancePath: instancePath + "/feeType",
                schemaPath: "#/properties/feeType/enum",
                keyword: "enum",
                params: { allowedValues: schema129.properties.feeType.enum },
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
              !validate31(data.feeAsset, {
                instancePath: instancePath + "/feeAsset",
                parentData: data,
                parentDataProperty: "feeAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate308(data.fee, {
                  instancePath: instancePath + "/fee",
                  parentData: data,
                  parentDataProperty: "fee",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
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
      validate306.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate306.errors = vErrors;
  return errors === 0;
}
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (
          !validate306(data[i0], {
            instancePath: instancePath + "/" + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate305.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" },
      ];
      return false;
    }
  }
  validate305.errors = vErrors;
  return errors === 0;
}
const schema133 = {
  type: "object",
  required: ["type", "quoteId"],
  properties: {
    type: { type: "string", enum: ["Quote"] },
    quoteId: { type: "string" },
    reQuote: { oneOf: [{ $ref: "#/components/schemas/Retry" }, { $ref: "#/components/schemas/Market" }] },
  },
};
const schema134 = {
  type: "object",
  required: ["type", "slippage"],
  properties: { type: { type: "string", enum: ["Retry"] }, slippage: { type: "number" }, count: { type: "number" } },
};
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.type === void 0 && (missing0 = "type")) || (data.slippage === void 0 && (missing0 = "slippage"))) {
        validate318.errors = [
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
            validate318.errors = [
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
            validate318.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema134.properties.type.enum },
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
              validate318.errors = [
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
                validate318.errors = [
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
      validate318.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate318.errors = vErrors;
  return errors === 0;
}
const schema135 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["Market"] } } };
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
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
        if (data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 !== "string") {
            validate320.errors = [
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
            validate320.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema135.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
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
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.type === void 0 && (missing0 = "type")) || (data.quoteId === void 0 && (missing0 = "quoteId"))) {
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
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate317.errors = [
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
            validate317.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema133.properties.type.enum },
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
              validate317.errors = [
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
                !validate318(data2, {
                  instancePath: instancePath + "/reQuote",
                  parentData: data,
                  parentDataProperty: "reQuote",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs8 = errors;
              if (
                !validate320(data2, {
                  instancePath: instancePath + "/reQuote",
                  parentData: data,
                  parentDataProperty: "reQuote",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
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
                validate317.errors = vErrors;
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
      validate317.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate317.errors = vErrors;
  return errors === 0;
}
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (data.createdAt !== void 0) {
            let data1 = data.createdAt;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!formats0(data1)) {
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
                      validate301.errors = [
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
                    validate301.errors = [
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
                  !validate302(data.status, {
                    instancePath: instancePath + "/status",
                    parentData: data,
                    parentDataProperty: "status",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
                    !validate45(data.amount, {
                      instancePath: instancePath + "/amount",
                      parentData: data,
                      parentDataProperty: "amount",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                      !validate305(data.estimatedFees, {
                        instancePath: instancePath + "/estimatedFees",
                        parentData: data,
                        parentDataProperty: "estimatedFees",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
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
                        !validate317(data.executionDetails, {
                          instancePath: instancePath + "/executionDetails",
                          parentData: data,
                          parentDataProperty: "executionDetails",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
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
                        validate301.errors = vErrors;
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
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
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
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate328.errors = [
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
              validate328.errors = [
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
                validate328.errors = [
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
                  validate328.errors = [
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
                    validate328.errors = [
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
                      validate328.errors = [
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
      validate328.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate328.errors = vErrors;
  return errors === 0;
}
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Z]{2}\\d{2}[a-zA-Z0-9]{1,30}$", "u");
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern7.test(data)) {
        validate330.errors = [
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
      validate330.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate330.errors = vErrors;
  return errors === 0;
}
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
          validate326.errors = [
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
              !validate328(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
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
                !validate330(data.iban, {
                  instancePath: instancePath + "/iban",
                  parentData: data,
                  parentDataProperty: "iban",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate326.errors = [
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
  validate326.errors = vErrors;
  return errors === 0;
}
const schema141 = {
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
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern8.test(data)) {
        validate336.errors = [
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
      validate336.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate336.errors = vErrors;
  return errors === 0;
}
const pattern9 = /* @__PURE__ */ new RegExp("^\\d{9}$", "u");
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate338.errors = [
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
      validate338.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate338.errors = vErrors;
  return errors === 0;
}
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
          validate333.errors = [
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
              !validate328(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
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
                validate333.errors = [
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
                  !validate336(data.bankAccountNumber, {
                    instancePath: instancePath + "/bankAccountNumber",
                    parentData: data,
                    parentDataProperty: "bankAccountNumber",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
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
                    !validate338(data.routingNumber, {
                      instancePath: instancePath + "/routingNumber",
                      parentData: data,
                      parentDataProperty: "routingNumber",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
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
                      validate333.errors = [
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
                      validate333.errors = [
                        {
                          instancePath: instancePath + "/accountType",
                          schemaPath: "#/allOf/1/properties/accountType/enum",
                          keyword: "enum",
                          params: { allowedValues: schema141.allOf[1].properties.accountType.enum },
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
        validate333.errors = [
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
  validate333.errors = vErrors;
  return errors === 0;
}
const schema146 = {
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
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate347.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  let valid0;
  valid0 = false;
  for (const v0 of schema146.enum) {
    if (func0(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    validate347.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema146.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate347.errors = vErrors;
  return errors === 0;
}
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.streetName !== void 0) {
        const _errs1 = errors;
        if (typeof data.streetName !== "string") {
          validate346.errors = [
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
            validate346.errors = [
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
              validate346.errors = [
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
                validate346.errors = [
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
                  validate346.errors = [
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
                    validate346.errors = [
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
                      !validate347(data.country, {
                        instancePath: instancePath + "/country",
                        parentData: data,
                        parentDataProperty: "country",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
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
      validate346.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate346.errors = vErrors;
  return errors === 0;
}
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
          validate341.errors = [
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
              !validate328(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
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
                validate341.errors = [
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
                  !validate336(data.bankAccountNumber, {
                    instancePath: instancePath + "/bankAccountNumber",
                    parentData: data,
                    parentDataProperty: "bankAccountNumber",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
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
                    !validate338(data.routingNumber, {
                      instancePath: instancePath + "/routingNumber",
                      parentData: data,
                      parentDataProperty: "routingNumber",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
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
                      !validate346(data.bankAddress, {
                        instancePath: instancePath + "/bankAddress",
                        parentData: data,
                        parentDataProperty: "bankAddress",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
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
        validate341.errors = [
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
  validate341.errors = vErrors;
  return errors === 0;
}
const pattern10 = /* @__PURE__ */ new RegExp("^\\d{18}$", "u");
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate354.errors = [
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
      validate354.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate354.errors = vErrors;
  return errors === 0;
}
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate91(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
          validate351.errors = [
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
              !validate328(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
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
                validate351.errors = [
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
                  !validate354(data.bankAccountNumber, {
                    instancePath: instancePath + "/bankAccountNumber",
                    parentData: data,
                    parentDataProperty: "bankAccountNumber",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
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
        validate351.errors = [
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
  validate351.errors = vErrors;
  return errors === 0;
}
const schema149 = {
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
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
          validate357.errors = [
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
              !validate328(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
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
                validate357.errors = [
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
                  validate357.errors = [
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
                  validate357.errors = [
                    {
                      instancePath: instancePath + "/keyType",
                      schemaPath: "#/allOf/1/properties/keyType/enum",
                      keyword: "enum",
                      params: { allowedValues: schema149.allOf[1].properties.keyType.enum },
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
                    validate357.errors = [
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
                      validate357.errors = [
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
        validate357.errors = [
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
  validate357.errors = vErrors;
  return errors === 0;
}
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate97(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
          validate361.errors = [
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
              !validate328(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
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
                !validate330(data.iban, {
                  instancePath: instancePath + "/iban",
                  parentData: data,
                  parentDataProperty: "iban",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
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
                  validate361.errors = [
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
                    validate361.errors = [
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
                      validate361.errors = [
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
                        validate361.errors = [
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
                          validate361.errors = [
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
                            validate361.errors = [
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
        validate361.errors = [
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
  validate361.errors = vErrors;
  return errors === 0;
}
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
          validate366.errors = [
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
              !validate328(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
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
                !validate336(data.accountNumber, {
                  instancePath: instancePath + "/accountNumber",
                  parentData: data,
                  parentDataProperty: "accountNumber",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
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
                  validate366.errors = [
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
                    validate366.errors = [
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
        validate366.errors = [
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
  validate366.errors = vErrors;
  return errors === 0;
}
const schema152 = {
  allOf: [
    { $ref: "#/components/schemas/MobileMoneyCapability" },
    {
      type: "object",
      required: ["accountHolder", "mobilePhoneNumber", "provider"],
      properties: {
        accountHolder: { $ref: "#/components/schemas/AccountHolderDetails" },
        mobilePhoneNumber: { $ref: "#/components/schemas/MobilePhoneNumber" },
        provider: { type: "string", enum: ["m-pesa", "airtel", "mtn", "tigo", "orange"] },
        beneficiaryDocumentId: { type: "string" },
        beneficiaryRelationship: { type: "string" },
      },
    },
  ],
};
const pattern11 = /* @__PURE__ */ new RegExp("^\\+[1-9]\\d{1,14}$", "u");
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate374.errors = [
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
      validate374.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate374.errors = vErrors;
  return errors === 0;
}
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate103(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
          (data.mobilePhoneNumber === void 0 && (missing0 = "mobilePhoneNumber")) ||
          (data.provider === void 0 && (missing0 = "provider"))
        ) {
          validate371.errors = [
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
              !validate328(data.accountHolder, {
                instancePath: instancePath + "/accountHolder",
                parentData: data,
                parentDataProperty: "accountHolder",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.mobilePhoneNumber !== void 0) {
              const _errs4 = errors;
              if (
                !validate374(data.mobilePhoneNumber, {
                  instancePath: instancePath + "/mobilePhoneNumber",
                  parentData: data,
                  parentDataProperty: "mobilePhoneNumber",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.provider !== void 0) {
                let data2 = data.provider;
                const _errs5 = errors;
                if (typeof data2 !== "string") {
                  validate371.errors = [
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
                    data2 === "orange"
                  )
                ) {
                  validate371.errors = [
                    {
                      instancePath: instancePath + "/provider",
                      schemaPath: "#/allOf/1/properties/provider/enum",
                      keyword: "enum",
                      params: { allowedValues: schema152.allOf[1].properties.provider.enum },
                      message: "must be equal to one of the allowed values",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.beneficiaryDocumentId !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.beneficiaryDocumentId !== "string") {
                    validate371.errors = [
                      {
                        instancePath: instancePath + "/beneficiaryDocumentId",
                        schemaPath: "#/allOf/1/properties/beneficiaryDocumentId/type",
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
                  if (data.beneficiaryRelationship !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.beneficiaryRelationship !== "string") {
                      validate371.errors = [
                        {
                          instancePath: instancePath + "/beneficiaryRelationship",
                          schemaPath: "#/allOf/1/properties/beneficiaryRelationship/type",
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
                }
              }
            }
          }
        }
      } else {
        validate371.errors = [
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
  validate371.errors = vErrors;
  return errors === 0;
}
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate326(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate333(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
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
    if (!validate341(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
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
      if (!validate351(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
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
        if (!validate357(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
          if (!validate361(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
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
            if (!validate366(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
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
              if (!validate371(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
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
    validate325.errors = vErrors;
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
  validate325.errors = vErrors;
  return errors === 0;
}
const schema154 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["OnRamp"] },
    from: { $ref: "#/components/schemas/FiatCapability" },
    to: { $ref: "#/components/schemas/PublicBlockchainAddress" },
  },
};
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate378.errors = [
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
            validate378.errors = [
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
            validate378.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema154.properties.type.enum },
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
              !validate81(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
                !validate194(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
      validate378.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate378.errors = vErrors;
  return errors === 0;
}
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentInstructions === void 0 && (missing0 = "paymentInstructions")) {
        validate324.errors = [
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
            !validate325(data0, {
              instancePath: instancePath + "/paymentInstructions",
              parentData: data,
              parentDataProperty: "paymentInstructions",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs3 === errors;
          if (valid2) {
            const _errs4 = errors;
            if (errors === _errs4) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.referenceId !== void 0) {
                  if (typeof data0.referenceId !== "string") {
                    validate324.errors = [
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
                validate324.errors = [
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
      validate324.errors = [
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
    if (!validate378(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs8 === errors;
  }
  validate324.errors = vErrors;
  return errors === 0;
}
const schema155 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["OnRamp"] },
    from: { $ref: "#/components/schemas/PrefundedFiatCapability" },
    to: { $ref: "#/components/schemas/PublicBlockchainAddress" },
  },
};
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate383.errors = [
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
            validate383.errors = [
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
            validate383.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema155.properties.type.enum },
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
              !validate115(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
                !validate194(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
      validate383.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate383.errors = vErrors;
  return errors === 0;
}
function validate389(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate194(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate389.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate389.errors = [
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
  validate389.errors = vErrors;
  return errors === 0;
}
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate389(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.blockchainTxId !== void 0) {
          if (typeof data.blockchainTxId !== "string") {
            validate388.errors = [
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
        validate388.errors = [
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
  validate388.errors = vErrors;
  return errors === 0;
}
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate388(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.actualFees !== void 0) {
          if (
            !validate305(data.actualFees, {
              instancePath: instancePath + "/actualFees",
              parentData: data,
              parentDataProperty: "actualFees",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate387.errors = [
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
  validate387.errors = vErrors;
  return errors === 0;
}
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate301(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = false;
    let passing0 = null;
    const _errs3 = errors;
    if (!validate324(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0) {
      valid1 = true;
      passing0 = 0;
    }
    const _errs4 = errors;
    if (!validate383(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
      validate300.errors = vErrors;
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
              !validate387(data.receipt, {
                instancePath: instancePath + "/receipt",
                parentData: data,
                parentDataProperty: "receipt",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
              errors = vErrors.length;
            }
          }
        } else {
          validate300.errors = [
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
  validate300.errors = vErrors;
  return errors === 0;
}
const schema161 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["OffRamp"] },
    from: { $ref: "#/components/schemas/BlockchainCapabilityWithOptionalAddress" },
    to: { $ref: "#/components/schemas/FiatAddress" },
  },
};
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.address !== void 0) {
          if (typeof data.address !== "string") {
            validate402.errors = [
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
        validate402.errors = [
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
  validate402.errors = vErrors;
  return errors === 0;
}
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate401.errors = [
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
            validate401.errors = [
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
            validate401.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema161.properties.type.enum },
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
              !validate402(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
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
                !validate325(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
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
      validate401.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate401.errors = vErrors;
  return errors === 0;
}
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentInstructions === void 0 && (missing0 = "paymentInstructions")) {
        validate399.errors = [
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
            !validate194(data.paymentInstructions, {
              instancePath: instancePath + "/paymentInstructions",
              parentData: data,
              parentDataProperty: "paymentInstructions",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate399.errors = [
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
    if (!validate401(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs3 === errors;
  }
  validate399.errors = vErrors;
  return errors === 0;
}
const schema163 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["OffRamp"] },
    from: { $ref: "#/components/schemas/PrefundedBlockchainCapability" },
    to: { $ref: "#/components/schemas/FiatAddress" },
  },
};
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate408.errors = [
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
            validate408.errors = [
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
            validate408.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema163.properties.type.enum },
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
              !validate125(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
                !validate325(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
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
      validate408.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate408.errors = vErrors;
  return errors === 0;
}
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate326(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate415.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate415.errors = [
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
  validate415.errors = vErrors;
  return errors === 0;
}
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate415(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate414.errors = [
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
        validate414.errors = [
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
  validate414.errors = vErrors;
  return errors === 0;
}
function validate421(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate333(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate421.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate421.errors = [
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
  validate421.errors = vErrors;
  return errors === 0;
}
function validate420(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate421(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate420.errors = [
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
        validate420.errors = [
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
  validate420.errors = vErrors;
  return errors === 0;
}
function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate341(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate427.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate427.errors = [
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
  validate427.errors = vErrors;
  return errors === 0;
}
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate427(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate426.errors = [
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
        validate426.errors = [
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
  validate426.errors = vErrors;
  return errors === 0;
}
function validate433(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate351(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate433.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate433.errors = [
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
  validate433.errors = vErrors;
  return errors === 0;
}
function validate432(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate433(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate433.errors : vErrors.concat(validate433.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate432.errors = [
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
        validate432.errors = [
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
  validate432.errors = vErrors;
  return errors === 0;
}
function validate439(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate357(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate439.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate439.errors = [
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
  validate439.errors = vErrors;
  return errors === 0;
}
function validate438(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate439(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate438.errors = [
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
        validate438.errors = [
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
  validate438.errors = vErrors;
  return errors === 0;
}
function validate445(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate361(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate445.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate445.errors = [
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
  validate445.errors = vErrors;
  return errors === 0;
}
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate445(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate444.errors = [
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
function validate451(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate366(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate451.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate451.errors = [
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
  validate451.errors = vErrors;
  return errors === 0;
}
function validate450(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate451(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate450.errors = [
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
        validate450.errors = [
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
  validate450.errors = vErrors;
  return errors === 0;
}
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate371(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate457.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
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
function validate456(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate457(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate456.errors = [
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
        validate456.errors = [
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
  validate456.errors = vErrors;
  return errors === 0;
}
function validate413(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate414(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate420(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
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
    if (!validate426(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
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
      if (!validate432(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
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
        if (!validate438(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
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
          if (!validate444(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
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
            if (!validate450(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
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
              if (!validate456(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
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
    validate413.errors = vErrors;
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
  validate413.errors = vErrors;
  return errors === 0;
}
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate413(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.actualFees !== void 0) {
          if (
            !validate305(data.actualFees, {
              instancePath: instancePath + "/actualFees",
              parentData: data,
              parentDataProperty: "actualFees",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate412.errors = [
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
  validate412.errors = vErrors;
  return errors === 0;
}
function validate397(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate301(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = false;
    let passing0 = null;
    const _errs3 = errors;
    if (!validate399(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0) {
      valid1 = true;
      passing0 = 0;
    }
    const _errs4 = errors;
    if (!validate408(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
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
      validate397.errors = vErrors;
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
              !validate412(data.receipt, {
                instancePath: instancePath + "/receipt",
                parentData: data,
                parentDataProperty: "receipt",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
              errors = vErrors.length;
            }
          }
        } else {
          validate397.errors = [
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
  validate397.errors = vErrors;
  return errors === 0;
}
const schema184 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["Bridge"] },
    from: { $ref: "#/components/schemas/BlockchainCapabilityWithOptionalAddress" },
    to: { $ref: "#/components/schemas/PublicBlockchainAddress" },
  },
};
function validate470(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate470.errors = [
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
            validate470.errors = [
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
            validate470.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema184.properties.type.enum },
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
              !validate402(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
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
                !validate194(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
      validate470.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate470.errors = vErrors;
  return errors === 0;
}
function validate468(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentInstructions === void 0 && (missing0 = "paymentInstructions")) {
        validate468.errors = [
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
            !validate194(data.paymentInstructions, {
              instancePath: instancePath + "/paymentInstructions",
              parentData: data,
              parentDataProperty: "paymentInstructions",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate468.errors = [
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
    if (!validate470(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs3 === errors;
  }
  validate468.errors = vErrors;
  return errors === 0;
}
const schema185 = {
  type: "object",
  required: ["type", "from", "to"],
  properties: {
    type: { type: "string", enum: ["Bridge"] },
    from: { $ref: "#/components/schemas/PrefundedBlockchainCapability" },
    to: { $ref: "#/components/schemas/PublicBlockchainAddress" },
  },
};
function validate475(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate475.errors = [
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
            validate475.errors = [
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
            validate475.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema185.properties.type.enum },
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
              !validate125(data.from, {
                instancePath: instancePath + "/from",
                parentData: data,
                parentDataProperty: "from",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
                !validate194(data.to, {
                  instancePath: instancePath + "/to",
                  parentData: data,
                  parentDataProperty: "to",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
      validate475.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate475.errors = vErrors;
  return errors === 0;
}
function validate479(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate388(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.actualFees !== void 0) {
          if (
            !validate305(data.actualFees, {
              instancePath: instancePath + "/actualFees",
              parentData: data,
              parentDataProperty: "actualFees",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate479.errors = [
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
  validate479.errors = vErrors;
  return errors === 0;
}
function validate466(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate301(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = false;
    let passing0 = null;
    const _errs3 = errors;
    if (!validate468(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0) {
      valid1 = true;
      passing0 = 0;
    }
    const _errs4 = errors;
    if (!validate475(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
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
      validate466.errors = vErrors;
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
              !validate479(data.receipt, {
                instancePath: instancePath + "/receipt",
                parentData: data,
                parentDataProperty: "receipt",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
              errors = vErrors.length;
            }
          }
        } else {
          validate466.errors = [
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
  validate466.errors = vErrors;
  return errors === 0;
}
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate300(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate397(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
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
    if (!validate466(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
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
    validate299.errors = vErrors;
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
  validate299.errors = vErrors;
  return errors === 0;
}
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ramps === void 0 && (missing0 = "ramps")) {
        validate298.errors = [
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
                  !validate299(data0[i0], {
                    instancePath: instancePath + "/ramps/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate298.errors = [
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
      validate298.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate298.errors = vErrors;
  return errors === 0;
}
const RampRequest = /* @__PURE__ */ Object.assign(validate485, { schema: node147 });
function validate486(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.idempotencyKey === void 0 && (missing0 = "idempotencyKey")) ||
        (data.amount === void 0 && (missing0 = "amount"))
      ) {
        validate486.errors = [
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
            validate486.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate486.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate486.errors = vErrors;
  return errors === 0;
}
const schema190 = {
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
  },
};
const schema191 = { enum: ["FirstParty", "SecondParty", "ThirdParty"] };
function validate498(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "FirstParty" || data === "SecondParty" || data === "ThirdParty")) {
    validate498.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema191.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate498.errors = vErrors;
  return errors === 0;
}
function validate500(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.firstName !== void 0) {
        const _errs1 = errors;
        if (typeof data.firstName !== "string") {
          validate500.errors = [
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
            validate500.errors = [
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
      validate500.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate500.errors = vErrors;
  return errors === 0;
}
const formats14 = formats.date;
const formats16 =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate497(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.externalReferenceId !== void 0) {
        const _errs1 = errors;
        if (typeof data.externalReferenceId !== "string") {
          validate497.errors = [
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
            validate497.errors = [
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
            validate497.errors = [
              {
                instancePath: instancePath + "/entityType",
                schemaPath: "#/properties/entityType/enum",
                keyword: "enum",
                params: { allowedValues: schema190.properties.entityType.enum },
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
              !validate498(data.participantRelationshipType, {
                instancePath: instancePath + "/participantRelationshipType",
                parentData: data,
                parentDataProperty: "participantRelationshipType",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
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
                !validate500(data.fullName, {
                  instancePath: instancePath + "/fullName",
                  parentData: data,
                  parentDataProperty: "fullName",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors);
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
                      if (!formats14(data4)) {
                        validate497.errors = [
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
                      validate497.errors = [
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
                    !validate346(data.postalAddress, {
                      instancePath: instancePath + "/postalAddress",
                      parentData: data,
                      parentDataProperty: "postalAddress",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
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
                          if (!formats16.test(data6)) {
                            validate497.errors = [
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
                          validate497.errors = [
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
                        !validate374(data.phone, {
                          instancePath: instancePath + "/phone",
                          parentData: data,
                          parentDataProperty: "phone",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
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
      validate497.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate497.errors = vErrors;
  return errors === 0;
}
const schema193 = {
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
function validate505(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.externalReferenceId !== void 0) {
        const _errs1 = errors;
        if (typeof data.externalReferenceId !== "string") {
          validate505.errors = [
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
            validate505.errors = [
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
            validate505.errors = [
              {
                instancePath: instancePath + "/entityType",
                schemaPath: "#/properties/entityType/enum",
                keyword: "enum",
                params: { allowedValues: schema193.properties.entityType.enum },
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
              !validate498(data.participantRelationshipType, {
                instancePath: instancePath + "/participantRelationshipType",
                parentData: data,
                parentDataProperty: "participantRelationshipType",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
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
                validate505.errors = [
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
                  validate505.errors = [
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
                    !validate346(data.postalAddress, {
                      instancePath: instancePath + "/postalAddress",
                      parentData: data,
                      parentDataProperty: "postalAddress",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
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
                          if (!formats16.test(data6)) {
                            validate505.errors = [
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
                          validate505.errors = [
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
                        !validate374(data.phone, {
                          instancePath: instancePath + "/phone",
                          parentData: data,
                          parentDataProperty: "phone",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
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
      validate505.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate505.errors = vErrors;
  return errors === 0;
}
function validate496(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          !validate497(data0, {
            instancePath: instancePath + "/originator",
            parentData: data,
            parentDataProperty: "originator",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        if (_valid0) {
          valid1 = true;
          passing0 = 0;
        }
        const _errs4 = errors;
        if (
          !validate505(data0, {
            instancePath: instancePath + "/originator",
            parentData: data,
            parentDataProperty: "originator",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate505.errors : vErrors.concat(validate505.errors);
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
          validate496.errors = vErrors;
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
            !validate497(data1, {
              instancePath: instancePath + "/beneficiary",
              parentData: data,
              parentDataProperty: "beneficiary",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs7 === errors;
          if (_valid1) {
            valid2 = true;
            passing1 = 0;
          }
          const _errs8 = errors;
          if (
            !validate505(data1, {
              instancePath: instancePath + "/beneficiary",
              parentData: data,
              parentDataProperty: "beneficiary",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate505.errors : vErrors.concat(validate505.errors);
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
            validate496.errors = vErrors;
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
    } else {
      validate496.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate496.errors = vErrors;
  return errors === 0;
}
function validate485(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate486(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = false;
    let passing0 = null;
    const _errs3 = errors;
    if (!validate378(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0) {
      valid1 = true;
      passing0 = 0;
    }
    const _errs4 = errors;
    if (!validate383(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
      if (!validate401(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
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
        if (!validate408(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
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
          if (!validate470(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
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
            if (!validate475(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
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
      validate485.errors = vErrors;
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
              !validate317(data.executionDetails, {
                instancePath: instancePath + "/executionDetails",
                parentData: data,
                parentDataProperty: "executionDetails",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
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
              validate485.errors = vErrors;
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
          validate485.errors = [
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
                !validate496(data.participantsIdentification, {
                  instancePath: instancePath + "/participantsIdentification",
                  parentData: data,
                  parentDataProperty: "participantsIdentification",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
                errors = vErrors.length;
              }
            }
          } else {
            validate485.errors = [
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
  validate485.errors = vErrors;
  return errors === 0;
}
const Ramp = /* @__PURE__ */ Object.assign(validate513, { schema: node84 });
function validate513(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate300(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate397(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
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
    if (!validate466(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
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
    validate513.errors = vErrors;
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
  validate513.errors = vErrors;
  return errors === 0;
}
const getRampDetailsPath = /* @__PURE__ */ Object.assign(validate517, {
  schema: {
    type: "object",
    properties: { accountId: { type: "string", pattern: "^[A-Za-z0-9_-]+$" }, id: { type: "string" } },
    required: ["accountId", "id"],
  },
});
function validate517(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.accountId === void 0 && (missing0 = "accountId")) || (data.id === void 0 && (missing0 = "id"))) {
        validate517.errors = [
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
                validate517.errors = [
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
              validate517.errors = [
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
              validate517.errors = [
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
      validate517.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate517.errors = vErrors;
  return errors === 0;
}
const getRateByAccountAndPairIdQuery = /* @__PURE__ */ Object.assign(validate518, {
  schema: {
    type: "object",
    properties: {
      conversionPairId: { type: "string" },
      rampsPairId: { type: "string" },
      orderBookPairId: { type: "string" },
    },
  },
});
function validate518(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.conversionPairId !== void 0) {
        const _errs1 = errors;
        if (typeof data.conversionPairId !== "string") {
          validate518.errors = [
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
            validate518.errors = [
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
              validate518.errors = [
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
      validate518.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate518.errors = vErrors;
  return errors === 0;
}
const Rate = /* @__PURE__ */ Object.assign(validate519, { schema: node154 });
const formats20 = formats["UNIX-timestamp-epoch"];
function validate519(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.rate === void 0 && (missing0 = "rate")) || (data.timestamp === void 0 && (missing0 = "timestamp"))) {
        validate519.errors = [
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
            validate519.errors = [
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
                if (!formats20.validate(data1)) {
                  validate519.errors = [
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
                validate519.errors = [
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
      validate519.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate519.errors = vErrors;
  return errors === 0;
}
const getOrdersResponse200 = /* @__PURE__ */ Object.assign(validate520, {
  schema: { type: "object", required: ["orders"], properties: { orders: { type: "array", items: node155 } } },
});
const schema201 = {
  allOf: [
    { $ref: "#/components/schemas/OrderCommonProperties" },
    {
      type: "object",
      required: ["orderType", "quoteAssetPrice"],
      properties: { orderType: { enum: ["LIMIT"] }, quoteAssetPrice: { $ref: "#/components/schemas/PositiveAmount" } },
    },
  ],
};
const schema203 = { enum: ["SELL", "BUY"] };
function validate525(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "SELL" || data === "BUY")) {
    validate525.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema203.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate525.errors = vErrors;
  return errors === 0;
}
const schema204 = { enum: ["GOOD_TILL_CANCELED", "FILL_OR_KILL", "IMMEDIATE_OR_CANCEL"] };
function validate527(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "GOOD_TILL_CANCELED" || data === "FILL_OR_KILL" || data === "IMMEDIATE_OR_CANCEL")) {
    validate527.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema204.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate527.errors = vErrors;
  return errors === 0;
}
function validate524(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.bookId === void 0 && (missing0 = "bookId")) ||
        (data.side === void 0 && (missing0 = "side")) ||
        (data.timeInForce === void 0 && (missing0 = "timeInForce")) ||
        (data.baseAssetQuantity === void 0 && (missing0 = "baseAssetQuantity"))
      ) {
        validate524.errors = [
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
        if (data.bookId !== void 0) {
          const _errs2 = errors;
          if (typeof data.bookId !== "string") {
            validate524.errors = [
              {
                instancePath: instancePath + "/bookId",
                schemaPath: "#/allOf/0/properties/bookId/type",
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
          if (data.side !== void 0) {
            const _errs4 = errors;
            if (
              !validate525(data.side, {
                instancePath: instancePath + "/side",
                parentData: data,
                parentDataProperty: "side",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.timeInForce !== void 0) {
              const _errs5 = errors;
              if (
                !validate527(data.timeInForce, {
                  instancePath: instancePath + "/timeInForce",
                  parentData: data,
                  parentDataProperty: "timeInForce",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.baseAssetQuantity !== void 0) {
                const _errs6 = errors;
                if (
                  !validate45(data.baseAssetQuantity, {
                    instancePath: instancePath + "/baseAssetQuantity",
                    parentData: data,
                    parentDataProperty: "baseAssetQuantity",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      validate524.errors = [
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
  validate524.errors = vErrors;
  return errors === 0;
}
function validate523(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate524(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate524.errors : vErrors.concat(validate524.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.orderType === void 0 && (missing0 = "orderType")) ||
          (data.quoteAssetPrice === void 0 && (missing0 = "quoteAssetPrice"))
        ) {
          validate523.errors = [
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
          if (data.orderType !== void 0) {
            const _errs3 = errors;
            if (!(data.orderType === "LIMIT")) {
              validate523.errors = [
                {
                  instancePath: instancePath + "/orderType",
                  schemaPath: "#/allOf/1/properties/orderType/enum",
                  keyword: "enum",
                  params: { allowedValues: schema201.allOf[1].properties.orderType.enum },
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
            if (data.quoteAssetPrice !== void 0) {
              const _errs4 = errors;
              if (
                !validate45(data.quoteAssetPrice, {
                  instancePath: instancePath + "/quoteAssetPrice",
                  parentData: data,
                  parentDataProperty: "quoteAssetPrice",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate523.errors = [
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
  validate523.errors = vErrors;
  return errors === 0;
}
const schema205 = {
  allOf: [
    { $ref: "#/components/schemas/OrderCommonProperties" },
    { type: "object", required: ["orderType"], properties: { orderType: { enum: ["MARKET"] } } },
  ],
};
function validate533(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate524(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate524.errors : vErrors.concat(validate524.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.orderType === void 0 && (missing0 = "orderType")) {
          validate533.errors = [
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
          if (data.orderType !== void 0) {
            if (!(data.orderType === "MARKET")) {
              validate533.errors = [
                {
                  instancePath: instancePath + "/orderType",
                  schemaPath: "#/allOf/1/properties/orderType/enum",
                  keyword: "enum",
                  params: { allowedValues: schema205.allOf[1].properties.orderType.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
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
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate523(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate523.errors : vErrors.concat(validate523.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate533(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors);
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
    validate522.errors = vErrors;
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
  validate522.errors = vErrors;
  return errors === 0;
}
const schema206 = { enum: ["TRADING", "CANCELED", "REJECTED", "EXPIRED", "FULFILLED"] };
function validate537(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(data === "TRADING" || data === "CANCELED" || data === "REJECTED" || data === "EXPIRED" || data === "FULFILLED")
  ) {
    validate537.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema206.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate537.errors = vErrors;
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
        let missing0;
        if (
          (data.id === void 0 && (missing0 = "id")) ||
          (data.status === void 0 && (missing0 = "status")) ||
          (data.createdAt === void 0 && (missing0 = "createdAt"))
        ) {
          validate521.errors = [
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
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (typeof data.id !== "string") {
              validate521.errors = [
                {
                  instancePath: instancePath + "/id",
                  schemaPath: "#/allOf/1/properties/id/type",
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
            if (data.status !== void 0) {
              const _errs5 = errors;
              if (
                !validate537(data.status, {
                  instancePath: instancePath + "/status",
                  parentData: data,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.createdAt !== void 0) {
                let data2 = data.createdAt;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (errors === _errs6) {
                    if (typeof data2 === "string") {
                      if (!formats0(data2)) {
                        validate521.errors = [
                          {
                            instancePath: instancePath + "/createdAt",
                            schemaPath: "#/allOf/1/properties/createdAt/format",
                            keyword: "format",
                            params: { format: "date-time" },
                            message: 'must match format "date-time"',
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate521.errors = [
                        {
                          instancePath: instancePath + "/createdAt",
                          schemaPath: "#/allOf/1/properties/createdAt/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                  }
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.finalizedAt !== void 0) {
                  let data3 = data.finalizedAt;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!formats0(data3)) {
                          validate521.errors = [
                            {
                              instancePath: instancePath + "/finalizedAt",
                              schemaPath: "#/allOf/1/properties/finalizedAt/format",
                              keyword: "format",
                              params: { format: "date-time" },
                              message: 'must match format "date-time"',
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate521.errors = [
                          {
                            instancePath: instancePath + "/finalizedAt",
                            schemaPath: "#/allOf/1/properties/finalizedAt/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
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
function validate520(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.orders === void 0 && (missing0 = "orders")) {
        validate520.errors = [
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
        if (data.orders !== void 0) {
          let data0 = data.orders;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate521(data0[i0], {
                    instancePath: instancePath + "/orders/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate521.errors : vErrors.concat(validate521.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate520.errors = [
                {
                  instancePath: instancePath + "/orders",
                  schemaPath: "#/properties/orders/type",
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
      validate520.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate520.errors = vErrors;
  return errors === 0;
}
const OrderRequest = /* @__PURE__ */ Object.assign(validate540, { schema: node163 });
function validate540(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        let missing0;
        if (data.idempotencyKey === void 0 && (missing0 = "idempotencyKey")) {
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
          if (data.idempotencyKey !== void 0) {
            if (typeof data.idempotencyKey !== "string") {
              validate540.errors = [
                {
                  instancePath: instancePath + "/idempotencyKey",
                  schemaPath: "#/allOf/1/properties/idempotencyKey/type",
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
const Order = /* @__PURE__ */ Object.assign(validate542, { schema: node155 });
function validate542(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        let missing0;
        if (
          (data.id === void 0 && (missing0 = "id")) ||
          (data.status === void 0 && (missing0 = "status")) ||
          (data.createdAt === void 0 && (missing0 = "createdAt"))
        ) {
          validate542.errors = [
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
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (typeof data.id !== "string") {
              validate542.errors = [
                {
                  instancePath: instancePath + "/id",
                  schemaPath: "#/allOf/1/properties/id/type",
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
            if (data.status !== void 0) {
              const _errs5 = errors;
              if (
                !validate537(data.status, {
                  instancePath: instancePath + "/status",
                  parentData: data,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.createdAt !== void 0) {
                let data2 = data.createdAt;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (errors === _errs6) {
                    if (typeof data2 === "string") {
                      if (!formats0(data2)) {
                        validate542.errors = [
                          {
                            instancePath: instancePath + "/createdAt",
                            schemaPath: "#/allOf/1/properties/createdAt/format",
                            keyword: "format",
                            params: { format: "date-time" },
                            message: 'must match format "date-time"',
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate542.errors = [
                        {
                          instancePath: instancePath + "/createdAt",
                          schemaPath: "#/allOf/1/properties/createdAt/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                  }
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.finalizedAt !== void 0) {
                  let data3 = data.finalizedAt;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!formats0(data3)) {
                          validate542.errors = [
                            {
                              instancePath: instancePath + "/finalizedAt",
                              schemaPath: "#/allOf/1/properties/finalizedAt/format",
                              keyword: "format",
                              params: { format: "date-time" },
                              message: 'must match format "date-time"',
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate542.errors = [
                          {
                            instancePath: instancePath + "/finalizedAt",
                            schemaPath: "#/allOf/1/properties/finalizedAt/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
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
        validate542.errors = [
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
  validate542.errors = vErrors;
  return errors === 0;
}
const OrderWithTrades = /* @__PURE__ */ Object.assign(validate545, { schema: node164 });
function validate548(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.price === void 0 && (missing0 = "price")) ||
        (data.totalPrice === void 0 && (missing0 = "totalPrice")) ||
        (data.side === void 0 && (missing0 = "side"))
      ) {
        validate548.errors = [
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
            validate548.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.price !== void 0) {
              const _errs5 = errors;
              if (
                !validate45(data.price, {
                  instancePath: instancePath + "/price",
                  parentData: data,
                  parentDataProperty: "price",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.totalPrice !== void 0) {
                const _errs6 = errors;
                if (
                  !validate45(data.totalPrice, {
                    instancePath: instancePath + "/totalPrice",
                    parentData: data,
                    parentDataProperty: "totalPrice",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.side !== void 0) {
                  const _errs7 = errors;
                  if (
                    !validate525(data.side, {
                      instancePath: instancePath + "/side",
                      parentData: data,
                      parentDataProperty: "side",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
                    errors = vErrors.length;
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
      validate548.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate548.errors = vErrors;
  return errors === 0;
}
function validate547(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate548(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.finalizedAt === void 0 && (missing0 = "finalizedAt")) {
          validate547.errors = [
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
          if (data.finalizedAt !== void 0) {
            let data0 = data.finalizedAt;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!formats0(data0)) {
                    validate547.errors = [
                      {
                        instancePath: instancePath + "/finalizedAt",
                        schemaPath: "#/allOf/1/properties/finalizedAt/format",
                        keyword: "format",
                        params: { format: "date-time" },
                        message: 'must match format "date-time"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate547.errors = [
                    {
                      instancePath: instancePath + "/finalizedAt",
                      schemaPath: "#/allOf/1/properties/finalizedAt/type",
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
        }
      } else {
        validate547.errors = [
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
  validate547.errors = vErrors;
  return errors === 0;
}
function validate545(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate542(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.trades === void 0 && (missing0 = "trades")) {
          validate545.errors = [
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
          if (data.trades !== void 0) {
            let data0 = data.trades;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data0)) {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (
                    !validate547(data0[i0], {
                      instancePath: instancePath + "/trades/" + i0,
                      parentData: data0,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate547.errors : vErrors.concat(validate547.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs5 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate545.errors = [
                  {
                    instancePath: instancePath + "/trades",
                    schemaPath: "#/allOf/1/properties/trades/type",
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
const getDepositsResponse200 = /* @__PURE__ */ Object.assign(validate555, {
  schema: { type: "object", required: ["deposits"], properties: { deposits: { type: "array", items: node167 } } },
});
function validate562(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate142(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.accountId === void 0 && (missing0 = "accountId")) {
          validate562.errors = [
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
              validate562.errors = [
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
        validate562.errors = [
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
  validate562.errors = vErrors;
  return errors === 0;
}
function validate561(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate562(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate561.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate561.errors = [
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
  validate561.errors = vErrors;
  return errors === 0;
}
function validate560(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate561(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.referenceId !== void 0) {
          if (typeof data.referenceId !== "string") {
            validate560.errors = [
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
        validate560.errors = [
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
  validate560.errors = vErrors;
  return errors === 0;
}
function validate570(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate146(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.accountId === void 0 && (missing0 = "accountId")) {
          validate570.errors = [
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
              validate570.errors = [
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
        validate570.errors = [
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
  validate570.errors = vErrors;
  return errors === 0;
}
function validate569(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate570(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate570.errors : vErrors.concat(validate570.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount")) {
          validate569.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate569.errors = [
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
  validate569.errors = vErrors;
  return errors === 0;
}
function validate568(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate569(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
    errors = vErrors.length;
  }
  validate568.errors = vErrors;
  return errors === 0;
}
const schema221 = {
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
function validate578(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate578.errors = [
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
            validate578.errors = [
              {
                instancePath: instancePath + "/transferMethod",
                schemaPath: "#/properties/transferMethod/enum",
                keyword: "enum",
                params: { allowedValues: schema221.properties.transferMethod.enum },
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
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.amount !== void 0) {
              const _errs3 = errors;
              if (
                !validate45(data.amount, {
                  instancePath: instancePath + "/amount",
                  parentData: data,
                  parentDataProperty: "amount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                  validate578.errors = [
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
                    validate578.errors = [
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
                      validate578.errors = [
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
      validate578.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate578.errors = vErrors;
  return errors === 0;
}
function validate559(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate560(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate568(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
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
    if (!validate388(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
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
      if (!validate414(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
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
        if (!validate578(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate578.errors : vErrors.concat(validate578.errors);
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
    validate559.errors = vErrors;
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
  validate559.errors = vErrors;
  return errors === 0;
}
const schema222 = { enum: ["pending", "succeeded", "failed"] };
function validate583(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "pending" || data === "succeeded" || data === "failed")) {
    validate583.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema222.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate583.errors = vErrors;
  return errors === 0;
}
function validate556(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate556.errors = [
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
            validate556.errors = [
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
              !validate31(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate45(data.balanceAmount, {
                  instancePath: instancePath + "/balanceAmount",
                  parentData: data,
                  parentDataProperty: "balanceAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                  !validate559(data.source, {
                    instancePath: instancePath + "/source",
                    parentData: data,
                    parentDataProperty: "source",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
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
                    validate556.errors = [
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
                      !validate583(data.status, {
                        instancePath: instancePath + "/status",
                        parentData: data,
                        parentDataProperty: "status",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
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
                              validate556.errors = [
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
                            validate556.errors = [
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
                                validate556.errors = [
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
                              validate556.errors = [
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
      validate556.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate556.errors = vErrors;
  return errors === 0;
}
function validate555(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.deposits === void 0 && (missing0 = "deposits")) {
        validate555.errors = [
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
                  !validate556(data0[i0], {
                    instancePath: instancePath + "/deposits/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate556.errors : vErrors.concat(validate556.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate555.errors = [
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
      validate555.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate555.errors = vErrors;
  return errors === 0;
}
const getDepositAddressesResponse200 = /* @__PURE__ */ Object.assign(validate586, {
  schema: { type: "object", required: ["addresses"], properties: { addresses: { type: "array", items: node177 } } },
});
function validate588(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate194(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate326(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
    if (!validate562(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors);
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
      if (!validate570(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate570.errors : vErrors.concat(validate570.errors);
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
    validate588.errors = vErrors;
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
  validate588.errors = vErrors;
  return errors === 0;
}
const schema226 = { enum: ["enabled", "disabled"] };
function validate594(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "enabled" || data === "disabled")) {
    validate594.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema226.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate594.errors = vErrors;
  return errors === 0;
}
function validate587(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate587.errors = [
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
            validate587.errors = [
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
              !validate588(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
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
                !validate594(data.status, {
                  instancePath: instancePath + "/status",
                  parentData: data,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate594.errors : vErrors.concat(validate594.errors);
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
      validate587.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate587.errors = vErrors;
  return errors === 0;
}
function validate586(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.addresses === void 0 && (missing0 = "addresses")) {
        validate586.errors = [
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
                  !validate587(data0[i0], {
                    instancePath: instancePath + "/addresses/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate586.errors = [
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
      validate586.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate586.errors = vErrors;
  return errors === 0;
}
const DepositAddressCreationRequest = /* @__PURE__ */ Object.assign(validate597, { schema: node180 });
function validate597(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.idempotencyKey === void 0 && (missing0 = "idempotencyKey")) ||
        (data.transferMethod === void 0 && (missing0 = "transferMethod"))
      ) {
        validate597.errors = [
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
            validate597.errors = [
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
              !validate107(data1, {
                instancePath: instancePath + "/transferMethod",
                parentData: data,
                parentDataProperty: "transferMethod",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs5 === errors;
            if (_valid0) {
              valid1 = true;
              passing0 = 0;
            }
            const _errs6 = errors;
            if (
              !validate82(data1, {
                instancePath: instancePath + "/transferMethod",
                parentData: data,
                parentDataProperty: "transferMethod",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
              validate597.errors = vErrors;
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
      validate597.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate597.errors = vErrors;
  return errors === 0;
}
const DepositAddress = /* @__PURE__ */ Object.assign(validate600, { schema: node177 });
function validate600(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate600.errors = [
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
            validate600.errors = [
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
              !validate588(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
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
                !validate594(data.status, {
                  instancePath: instancePath + "/status",
                  parentData: data,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate594.errors : vErrors.concat(validate594.errors);
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
      validate600.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate600.errors = vErrors;
  return errors === 0;
}
const Deposit = /* @__PURE__ */ Object.assign(validate603, { schema: node167 });
function validate603(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate603.errors = [
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
            validate603.errors = [
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
              !validate31(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate45(data.balanceAmount, {
                  instancePath: instancePath + "/balanceAmount",
                  parentData: data,
                  parentDataProperty: "balanceAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                  !validate559(data.source, {
                    instancePath: instancePath + "/source",
                    parentData: data,
                    parentDataProperty: "source",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
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
                    validate603.errors = [
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
                      !validate583(data.status, {
                        instancePath: instancePath + "/status",
                        parentData: data,
                        parentDataProperty: "status",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
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
                              validate603.errors = [
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
                            validate603.errors = [
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
                                validate603.errors = [
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
                              validate603.errors = [
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
      validate603.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate603.errors = vErrors;
  return errors === 0;
}
const getWithdrawalsResponse200 = /* @__PURE__ */ Object.assign(validate608, {
  schema: { type: "object", required: ["withdrawals"], properties: { withdrawals: { type: "array", items: node181 } } },
});
const schema234 = { enum: ["pending", "succeeded", "failed"] };
function validate614(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "pending" || data === "succeeded" || data === "failed")) {
    validate614.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema234.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate614.errors = vErrors;
  return errors === 0;
}
function validate616(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate616.errors = [
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
            !validate614(data.status, {
              instancePath: instancePath + "/status",
              parentData: data,
              parentDataProperty: "status",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate614.errors : vErrors.concat(validate614.errors);
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
              validate616.errors = [
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
                      validate616.errors = [
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
                    validate616.errors = [
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
      validate616.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate616.errors = vErrors;
  return errors === 0;
}
function validate611(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate611.errors = [
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
            validate611.errors = [
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
              !validate31(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate45(data.balanceAmount, {
                  instancePath: instancePath + "/balanceAmount",
                  parentData: data,
                  parentDataProperty: "balanceAmount",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                  !validate614(data.status, {
                    instancePath: instancePath + "/status",
                    parentData: data,
                    parentDataProperty: "status",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate614.errors : vErrors.concat(validate614.errors);
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
                          validate611.errors = [
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
                        validate611.errors = [
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
                            validate611.errors = [
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
                          validate611.errors = [
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
                              !validate616(data6[i0], {
                                instancePath: instancePath + "/events/" + i0,
                                parentData: data6,
                                parentDataProperty: i0,
                                rootData,
                              })
                            ) {
                              vErrors = vErrors === null ? validate616.errors : vErrors.concat(validate616.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs12 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate611.errors = [
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
      validate611.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate611.errors = vErrors;
  return errors === 0;
}
function validate610(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate610.errors = [
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
              !validate560(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate610.errors = [
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
  validate610.errors = vErrors;
  return errors === 0;
}
function validate622(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate622.errors = [
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
              !validate568(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate622.errors = [
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
  validate622.errors = vErrors;
  return errors === 0;
}
function validate626(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate626.errors = [
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
              !validate388(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate626.errors = [
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
  validate626.errors = vErrors;
  return errors === 0;
}
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate414(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate578(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate578.errors : vErrors.concat(validate578.errors);
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
    validate632.errors = vErrors;
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
  validate632.errors = vErrors;
  return errors === 0;
}
function validate630(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate630.errors = [
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
              !validate632(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate630.errors = [
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
  validate630.errors = vErrors;
  return errors === 0;
}
function validate609(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate610(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate610.errors : vErrors.concat(validate610.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate622(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors);
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
    if (!validate626(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate626.errors : vErrors.concat(validate626.errors);
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
      if (!validate630(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate630.errors : vErrors.concat(validate630.errors);
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
    validate609.errors = vErrors;
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
  validate609.errors = vErrors;
  return errors === 0;
}
function validate608(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.withdrawals === void 0 && (missing0 = "withdrawals")) {
        validate608.errors = [
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
                  !validate609(data0[i0], {
                    instancePath: instancePath + "/withdrawals/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate609.errors : vErrors.concat(validate609.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate608.errors = [
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
      validate608.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate608.errors = vErrors;
  return errors === 0;
}
const getBlockchainWithdrawalsResponse200 = /* @__PURE__ */ Object.assign(validate638, {
  schema: { type: "object", required: ["withdrawals"], properties: { withdrawals: { type: "array", items: node187 } } },
});
function validate639(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate639.errors = [
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
              !validate388(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate639.errors = [
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
  validate639.errors = vErrors;
  return errors === 0;
}
function validate638(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.withdrawals === void 0 && (missing0 = "withdrawals")) {
        validate638.errors = [
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
                  !validate639(data0[i0], {
                    instancePath: instancePath + "/withdrawals/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate639.errors : vErrors.concat(validate639.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate638.errors = [
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
      validate638.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate638.errors = vErrors;
  return errors === 0;
}
const BlockchainWithdrawalRequest = /* @__PURE__ */ Object.assign(validate643, { schema: node190 });
function validate644(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.idempotencyKey === void 0 && (missing0 = "idempotencyKey")) ||
        (data.balanceAmount === void 0 && (missing0 = "balanceAmount"))
      ) {
        validate644.errors = [
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
            validate644.errors = [
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
              !validate45(data.balanceAmount, {
                instancePath: instancePath + "/balanceAmount",
                parentData: data,
                parentDataProperty: "balanceAmount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate644.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate644.errors = vErrors;
  return errors === 0;
}
function validate643(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate644(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate644.errors : vErrors.concat(validate644.errors);
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
          validate643.errors = [
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
              !validate31(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate389(data.destination, {
                  instancePath: instancePath + "/destination",
                  parentData: data,
                  parentDataProperty: "destination",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
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
                  !validate496(data.participantsIdentification, {
                    instancePath: instancePath + "/participantsIdentification",
                    parentData: data,
                    parentDataProperty: "participantsIdentification",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
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
        validate643.errors = [
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
  validate643.errors = vErrors;
  return errors === 0;
}
const BlockchainWithdrawal = /* @__PURE__ */ Object.assign(validate650, { schema: node187 });
function validate650(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate650.errors = [
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
              !validate388(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate650.errors = [
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
  validate650.errors = vErrors;
  return errors === 0;
}
const getFiatWithdrawalsResponse200 = /* @__PURE__ */ Object.assign(validate653, {
  schema: { type: "object", required: ["withdrawals"], properties: { withdrawals: { type: "array", items: node188 } } },
});
function validate654(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate654.errors = [
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
              !validate632(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate654.errors = [
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
  validate654.errors = vErrors;
  return errors === 0;
}
function validate653(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.withdrawals === void 0 && (missing0 = "withdrawals")) {
        validate653.errors = [
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
                  !validate654(data0[i0], {
                    instancePath: instancePath + "/withdrawals/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate654.errors : vErrors.concat(validate654.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate653.errors = [
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
      validate653.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate653.errors = vErrors;
  return errors === 0;
}
const FiatWithdrawalRequest = /* @__PURE__ */ Object.assign(validate658, { schema: node192 });
function validate661(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate415(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
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
    validate661.errors = vErrors;
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
  validate661.errors = vErrors;
  return errors === 0;
}
function validate658(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate644(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate644.errors : vErrors.concat(validate644.errors);
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
          validate658.errors = [
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
              !validate31(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate661(data.destination, {
                  instancePath: instancePath + "/destination",
                  parentData: data,
                  parentDataProperty: "destination",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate661.errors : vErrors.concat(validate661.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate658.errors = [
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
  validate658.errors = vErrors;
  return errors === 0;
}
const FiatWithdrawal = /* @__PURE__ */ Object.assign(validate664, { schema: node188 });
function validate664(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
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
          if (data.destination !== void 0) {
            if (
              !validate632(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
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
const getPeerAccountWithdrawalsResponse200 = /* @__PURE__ */ Object.assign(validate667, {
  schema: { type: "object", required: ["withdrawals"], properties: { withdrawals: { type: "array", items: node182 } } },
});
function validate668(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate668.errors = [
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
              !validate560(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate668.errors = [
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
  validate668.errors = vErrors;
  return errors === 0;
}
function validate667(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.withdrawals === void 0 && (missing0 = "withdrawals")) {
        validate667.errors = [
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
                  !validate668(data0[i0], {
                    instancePath: instancePath + "/withdrawals/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate668.errors : vErrors.concat(validate668.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate667.errors = [
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
      validate667.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate667.errors = vErrors;
  return errors === 0;
}
const PeerAccountWithdrawalRequest = /* @__PURE__ */ Object.assign(validate672, { schema: node194 });
function validate672(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate644(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate644.errors : vErrors.concat(validate644.errors);
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
          validate672.errors = [
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
              !validate31(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate561(data.destination, {
                  instancePath: instancePath + "/destination",
                  parentData: data,
                  parentDataProperty: "destination",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate672.errors = [
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
  validate672.errors = vErrors;
  return errors === 0;
}
const PeerAccountWithdrawal = /* @__PURE__ */ Object.assign(validate676, { schema: node182 });
function validate676(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate676.errors = [
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
              !validate560(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate676.errors = [
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
  validate676.errors = vErrors;
  return errors === 0;
}
const getSubAccountWithdrawalsResponse200 = /* @__PURE__ */ Object.assign(validate679, {
  schema: { type: "object", required: ["withdrawals"], properties: { withdrawals: { type: "array", items: node186 } } },
});
function validate680(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate680.errors = [
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
              !validate568(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate680.errors = [
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
  validate680.errors = vErrors;
  return errors === 0;
}
function validate679(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.withdrawals === void 0 && (missing0 = "withdrawals")) {
        validate679.errors = [
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
                  !validate680(data0[i0], {
                    instancePath: instancePath + "/withdrawals/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate680.errors : vErrors.concat(validate680.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate679.errors = [
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
      validate679.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate679.errors = vErrors;
  return errors === 0;
}
const InternalWithdrawalRequest = /* @__PURE__ */ Object.assign(validate684, { schema: node195 });
function validate684(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate644(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate644.errors : vErrors.concat(validate644.errors);
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
          validate684.errors = [
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
              !validate31(data.balanceAsset, {
                instancePath: instancePath + "/balanceAsset",
                parentData: data,
                parentDataProperty: "balanceAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate569(data.destination, {
                  instancePath: instancePath + "/destination",
                  parentData: data,
                  parentDataProperty: "destination",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      } else {
        validate684.errors = [
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
  validate684.errors = vErrors;
  return errors === 0;
}
const InternalWithdrawal = /* @__PURE__ */ Object.assign(validate688, { schema: node186 });
function validate688(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate611(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.destination === void 0 && (missing0 = "destination")) {
          validate688.errors = [
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
              !validate568(data.destination, {
                instancePath: instancePath + "/destination",
                parentData: data,
                parentDataProperty: "destination",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate688.errors = [
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
  validate688.errors = vErrors;
  return errors === 0;
}
const Withdrawal = /* @__PURE__ */ Object.assign(validate691, { schema: node181 });
function validate691(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate610(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate610.errors : vErrors.concat(validate610.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate622(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors);
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
    if (!validate626(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate626.errors : vErrors.concat(validate626.errors);
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
      if (!validate630(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate630.errors : vErrors.concat(validate630.errors);
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
    validate691.errors = vErrors;
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
  validate691.errors = vErrors;
  return errors === 0;
}
const Capabilities = /* @__PURE__ */ Object.assign(validate696, { schema: node196 });
const pattern13 = /* @__PURE__ */ new RegExp("^(\\d)+\\.(\\d)+\\.(\\d)+$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^\\*$", "u");
function validate698(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern14.test(data)) {
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
    validate698.errors = vErrors;
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
  validate698.errors = vErrors;
  return errors === 0;
}
function validate697(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.accounts === void 0 && (missing0 = "accounts")) ||
        (data.balances === void 0 && (missing0 = "balances"))
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
        if (data.accounts !== void 0) {
          const _errs1 = errors;
          if (
            !validate698(data.accounts, {
              instancePath: instancePath + "/accounts",
              parentData: data,
              parentDataProperty: "accounts",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
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
              !validate698(data.balances, {
                instancePath: instancePath + "/balances",
                parentData: data,
                parentDataProperty: "balances",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
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
                !validate698(data.transfers, {
                  instancePath: instancePath + "/transfers",
                  parentData: data,
                  parentDataProperty: "transfers",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
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
                  !validate698(data.transfersBlockchain, {
                    instancePath: instancePath + "/transfersBlockchain",
                    parentData: data,
                    parentDataProperty: "transfersBlockchain",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
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
                    !validate698(data.transfersFiat, {
                      instancePath: instancePath + "/transfersFiat",
                      parentData: data,
                      parentDataProperty: "transfersFiat",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
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
                      !validate698(data.transfersPeerAccounts, {
                        instancePath: instancePath + "/transfersPeerAccounts",
                        parentData: data,
                        parentDataProperty: "transfersPeerAccounts",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
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
                        !validate698(data.transfersInternal, {
                          instancePath: instancePath + "/transfersInternal",
                          parentData: data,
                          parentDataProperty: "transfersInternal",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.trading !== void 0) {
                        const _errs8 = errors;
                        if (
                          !validate698(data.trading, {
                            instancePath: instancePath + "/trading",
                            parentData: data,
                            parentDataProperty: "trading",
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.liquidity !== void 0) {
                          const _errs9 = errors;
                          if (
                            !validate698(data.liquidity, {
                              instancePath: instancePath + "/liquidity",
                              parentData: data,
                              parentDataProperty: "liquidity",
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs9 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.collateral !== void 0) {
                            const _errs10 = errors;
                            if (
                              !validate698(data.collateral, {
                                instancePath: instancePath + "/collateral",
                                parentData: data,
                                parentDataProperty: "collateral",
                                rootData,
                              })
                            ) {
                              vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs10 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.ramps !== void 0) {
                              const _errs11 = errors;
                              if (
                                !validate698(data.ramps, {
                                  instancePath: instancePath + "/ramps",
                                  parentData: data,
                                  parentDataProperty: "ramps",
                                  rootData,
                                })
                              ) {
                                vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs11 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.rates !== void 0) {
                                const _errs12 = errors;
                                if (
                                  !validate698(data.rates, {
                                    instancePath: instancePath + "/rates",
                                    parentData: data,
                                    parentDataProperty: "rates",
                                    rootData,
                                  })
                                ) {
                                  vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs12 === errors;
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
function validate696(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.version === void 0 && (missing0 = "version")) ||
        (data.components === void 0 && (missing0 = "components"))
      ) {
        validate696.errors = [
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
              if (!pattern13.test(data0)) {
                validate696.errors = [
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
              validate696.errors = [
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
              !validate697(data.components, {
                instancePath: instancePath + "/components",
                parentData: data,
                parentDataProperty: "components",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate697.errors : vErrors.concat(validate697.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate696.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate696.errors = vErrors;
  return errors === 0;
}
const getAdditionalAssetsResponse200 = /* @__PURE__ */ Object.assign(validate712, {
  schema: { type: "object", required: ["assets"], properties: { assets: { type: "array", items: node199 } } },
});
const schema264 = {
  allOf: [
    { $ref: "#/components/schemas/AssetCommonProperties" },
    { type: "object", required: ["type"], properties: { type: { enum: ["BucketAsset"] } } },
  ],
};
function validate715(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate715.errors = [
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
            validate715.errors = [
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
              validate715.errors = [
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
                validate715.errors = [
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
                  validate715.errors = [
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
                    validate715.errors = [
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
                      validate715.errors = [
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
      validate715.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate715.errors = vErrors;
  return errors === 0;
}
function validate714(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate715(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate715.errors : vErrors.concat(validate715.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.type === void 0 && (missing0 = "type")) {
          validate714.errors = [
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
              validate714.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema264.allOf[1].properties.type.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
          }
        }
      } else {
        validate714.errors = [
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
  validate714.errors = vErrors;
  return errors === 0;
}
const schema266 = {
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
function validate718(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate715(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate715.errors : vErrors.concat(validate715.errors);
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
          validate718.errors = [
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
              validate718.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema266.allOf[1].properties.type.enum },
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
                !validate37(data.blockchain, {
                  instancePath: instancePath + "/blockchain",
                  parentData: data,
                  parentDataProperty: "blockchain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
                  validate718.errors = [
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
        validate718.errors = [
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
  validate718.errors = vErrors;
  return errors === 0;
}
const schema267 = {
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
function validate722(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate715(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate715.errors : vErrors.concat(validate715.errors);
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
          validate722.errors = [
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
              validate722.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema267.allOf[1].properties.type.enum },
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
                !validate37(data.blockchain, {
                  instancePath: instancePath + "/blockchain",
                  parentData: data,
                  parentDataProperty: "blockchain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
                  validate722.errors = [
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
        validate722.errors = [
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
  validate722.errors = vErrors;
  return errors === 0;
}
const schema268 = {
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
function validate726(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate715(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate715.errors : vErrors.concat(validate715.errors);
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
          validate726.errors = [
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
              validate726.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema268.allOf[1].properties.type.enum },
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
                !validate37(data.blockchain, {
                  instancePath: instancePath + "/blockchain",
                  parentData: data,
                  parentDataProperty: "blockchain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
                  validate726.errors = [
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
                    validate726.errors = [
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
        validate726.errors = [
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
  validate726.errors = vErrors;
  return errors === 0;
}
const schema269 = {
  allOf: [
    { $ref: "#/components/schemas/AssetCommonProperties" },
    {
      type: "object",
      required: ["type", "blockchain", "contractAddress"],
      properties: {
        type: { enum: ["Jetton"] },
        blockchain: { $ref: "#/components/schemas/Blockchain" },
        contractAddress: { type: "string" },
      },
    },
  ],
};
function validate730(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate715(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate715.errors : vErrors.concat(validate715.errors);
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
          validate730.errors = [
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
            if (!(data.type === "Jetton")) {
              validate730.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema269.allOf[1].properties.type.enum },
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
                !validate37(data.blockchain, {
                  instancePath: instancePath + "/blockchain",
                  parentData: data,
                  parentDataProperty: "blockchain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
                  validate730.errors = [
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
        validate730.errors = [
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
  validate730.errors = vErrors;
  return errors === 0;
}
const schema270 = {
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
function validate734(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate715(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate715.errors : vErrors.concat(validate715.errors);
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
          validate734.errors = [
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
              validate734.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/allOf/1/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema270.allOf[1].properties.type.enum },
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
                !validate37(data.blockchain, {
                  instancePath: instancePath + "/blockchain",
                  parentData: data,
                  parentDataProperty: "blockchain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
                  validate734.errors = [
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
        validate734.errors = [
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
  validate734.errors = vErrors;
  return errors === 0;
}
function validate713(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate714(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate714.errors : vErrors.concat(validate714.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate718(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate718.errors : vErrors.concat(validate718.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate722(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate722.errors : vErrors.concat(validate722.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate726(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate726.errors : vErrors.concat(validate726.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors;
          if (!validate730(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate730.errors : vErrors.concat(validate730.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs5 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors;
            if (!validate734(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate734.errors : vErrors.concat(validate734.errors);
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
    validate713.errors = vErrors;
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
  validate713.errors = vErrors;
  return errors === 0;
}
function validate712(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.assets === void 0 && (missing0 = "assets")) {
        validate712.errors = [
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
                  !validate713(data0[i0], {
                    instancePath: instancePath + "/assets/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate713.errors : vErrors.concat(validate713.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate712.errors = [
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
      validate712.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate712.errors = vErrors;
  return errors === 0;
}
const getAssetDetailsPath = /* @__PURE__ */ Object.assign(validate739, {
  schema: { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
});
function validate739(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
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
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            validate739.errors = [
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
      validate739.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate739.errors = vErrors;
  return errors === 0;
}
const AssetDefinition = /* @__PURE__ */ Object.assign(validate740, { schema: node199 });
function validate740(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate714(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate714.errors : vErrors.concat(validate714.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate718(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate718.errors : vErrors.concat(validate718.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate722(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate722.errors : vErrors.concat(validate722.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate726(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate726.errors : vErrors.concat(validate726.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors;
          if (!validate730(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate730.errors : vErrors.concat(validate730.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs5 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors;
            if (!validate734(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate734.errors : vErrors.concat(validate734.errors);
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
    validate740.errors = vErrors;
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
  validate740.errors = vErrors;
  return errors === 0;
}
const QuoteCapabilities = /* @__PURE__ */ Object.assign(validate747, { schema: node207 });
function validate748(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate748.errors = [
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
              !validate31(data.fromAsset, {
                instancePath: instancePath + "/fromAsset",
                parentData: data,
                parentDataProperty: "fromAsset",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
                !validate31(data.toAsset, {
                  instancePath: instancePath + "/toAsset",
                  parentData: data,
                  parentDataProperty: "toAsset",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
      validate748.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate748.errors = vErrors;
  return errors === 0;
}
function validate747(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.capabilities === void 0 && (missing0 = "capabilities")) {
        validate747.errors = [
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
                  !validate748(data0[i0], {
                    instancePath: instancePath + "/capabilities/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate748.errors : vErrors.concat(validate748.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate747.errors = [
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
      validate747.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate747.errors = vErrors;
  return errors === 0;
}
const getBooksResponse200 = /* @__PURE__ */ Object.assign(validate752, {
  schema: { type: "object", required: ["books"], properties: { books: { type: "array", items: node209 } } },
});
function validate753(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.baseAsset === void 0 && (missing0 = "baseAsset")) ||
        (data.quoteAsset === void 0 && (missing0 = "quoteAsset"))
      ) {
        validate753.errors = [
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
            validate753.errors = [
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
          if (data.description !== void 0) {
            const _errs3 = errors;
            if (typeof data.description !== "string") {
              validate753.errors = [
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
            if (data.baseAsset !== void 0) {
              const _errs5 = errors;
              if (
                !validate31(data.baseAsset, {
                  instancePath: instancePath + "/baseAsset",
                  parentData: data,
                  parentDataProperty: "baseAsset",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.quoteAsset !== void 0) {
                const _errs6 = errors;
                if (
                  !validate31(data.quoteAsset, {
                    instancePath: instancePath + "/quoteAsset",
                    parentData: data,
                    parentDataProperty: "quoteAsset",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
      validate753.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate753.errors = vErrors;
  return errors === 0;
}
function validate752(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.books === void 0 && (missing0 = "books")) {
        validate752.errors = [
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
        if (data.books !== void 0) {
          let data0 = data.books;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate753(data0[i0], {
                    instancePath: instancePath + "/books/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate753.errors : vErrors.concat(validate753.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate752.errors = [
                {
                  instancePath: instancePath + "/books",
                  schemaPath: "#/properties/books/type",
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
      validate752.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate752.errors = vErrors;
  return errors === 0;
}
const OrderBook = /* @__PURE__ */ Object.assign(validate757, { schema: node209 });
function validate757(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.baseAsset === void 0 && (missing0 = "baseAsset")) ||
        (data.quoteAsset === void 0 && (missing0 = "quoteAsset"))
      ) {
        validate757.errors = [
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
            validate757.errors = [
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
          if (data.description !== void 0) {
            const _errs3 = errors;
            if (typeof data.description !== "string") {
              validate757.errors = [
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
            if (data.baseAsset !== void 0) {
              const _errs5 = errors;
              if (
                !validate31(data.baseAsset, {
                  instancePath: instancePath + "/baseAsset",
                  parentData: data,
                  parentDataProperty: "baseAsset",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.quoteAsset !== void 0) {
                const _errs6 = errors;
                if (
                  !validate31(data.quoteAsset, {
                    instancePath: instancePath + "/quoteAsset",
                    parentData: data,
                    parentDataProperty: "quoteAsset",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
      validate757.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate757.errors = vErrors;
  return errors === 0;
}
const getBookAsksResponse200 = /* @__PURE__ */ Object.assign(validate760, {
  schema: { type: "object", required: ["asks"], properties: { asks: { type: "array", items: node166 } } },
});
function validate761(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.price === void 0 && (missing0 = "price")) ||
        (data.totalPrice === void 0 && (missing0 = "totalPrice")) ||
        (data.side === void 0 && (missing0 = "side"))
      ) {
        validate761.errors = [
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
            validate761.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.price !== void 0) {
              const _errs5 = errors;
              if (
                !validate45(data.price, {
                  instancePath: instancePath + "/price",
                  parentData: data,
                  parentDataProperty: "price",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.totalPrice !== void 0) {
                const _errs6 = errors;
                if (
                  !validate45(data.totalPrice, {
                    instancePath: instancePath + "/totalPrice",
                    parentData: data,
                    parentDataProperty: "totalPrice",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.side !== void 0) {
                  const _errs7 = errors;
                  if (
                    !validate525(data.side, {
                      instancePath: instancePath + "/side",
                      parentData: data,
                      parentDataProperty: "side",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
                    errors = vErrors.length;
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
      validate761.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate761.errors = vErrors;
  return errors === 0;
}
function validate760(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.asks === void 0 && (missing0 = "asks")) {
        validate760.errors = [
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
        if (data.asks !== void 0) {
          let data0 = data.asks;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate761(data0[i0], {
                    instancePath: instancePath + "/asks/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate761.errors : vErrors.concat(validate761.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate760.errors = [
                {
                  instancePath: instancePath + "/asks",
                  schemaPath: "#/properties/asks/type",
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
      validate760.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate760.errors = vErrors;
  return errors === 0;
}
const getBookBidsResponse200 = /* @__PURE__ */ Object.assign(validate767, {
  schema: { type: "object", required: ["bids"], properties: { bids: { type: "array", items: node166 } } },
});
function validate768(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.price === void 0 && (missing0 = "price")) ||
        (data.totalPrice === void 0 && (missing0 = "totalPrice")) ||
        (data.side === void 0 && (missing0 = "side"))
      ) {
        validate768.errors = [
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
            validate768.errors = [
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
              !validate45(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.price !== void 0) {
              const _errs5 = errors;
              if (
                !validate45(data.price, {
                  instancePath: instancePath + "/price",
                  parentData: data,
                  parentDataProperty: "price",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.totalPrice !== void 0) {
                const _errs6 = errors;
                if (
                  !validate45(data.totalPrice, {
                    instancePath: instancePath + "/totalPrice",
                    parentData: data,
                    parentDataProperty: "totalPrice",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.side !== void 0) {
                  const _errs7 = errors;
                  if (
                    !validate525(data.side, {
                      instancePath: instancePath + "/side",
                      parentData: data,
                      parentDataProperty: "side",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
                    errors = vErrors.length;
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
      validate768.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate768.errors = vErrors;
  return errors === 0;
}
function validate767(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.bids === void 0 && (missing0 = "bids")) {
        validate767.errors = [
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
        if (data.bids !== void 0) {
          let data0 = data.bids;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate768(data0[i0], {
                    instancePath: instancePath + "/bids/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate767.errors = [
                {
                  instancePath: instancePath + "/bids",
                  schemaPath: "#/properties/bids/type",
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
      validate767.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate767.errors = vErrors;
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
  Order,
  OrderBook,
  OrderRequest,
  OrderWithTrades,
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
  getAccountDetailsPath,
  getAccountDetailsQuery,
  getAccountsQuery,
  getAccountsResponse200,
  getAdditionalAssetsResponse200,
  getAssetDetailsPath,
  getBalancesQuery,
  getBalancesResponse200,
  getBlockchainWithdrawalsResponse200,
  getBookAsksResponse200,
  getBookBidsResponse200,
  getBooksResponse200,
  getCollateralAccountLinksResponse200,
  getCollateralDepositAddressesDetailsPath,
  getCollateralDepositAddressesPath,
  getCollateralDepositAddressesQuery,
  getCollateralDepositTransactionDetailsPath,
  getDepositAddressesResponse200,
  getDepositMethodsResponse200,
  getDepositsResponse200,
  getFiatWithdrawalsResponse200,
  getOrdersResponse200,
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
