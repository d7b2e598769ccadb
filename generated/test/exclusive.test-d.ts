/** A value that matches two branches of a `oneOf` compiles neither as a request nor as a response. */
import type {
  AccountsHandlers,
  AssetReference,
  Balances,
  BlockchainWithdrawal,
  createQuote,
  Overrides,
  ParticipantsIdentification,
  Quote,
  QuoteRequest,
  RampRequest,
  Transfer,
  Withdrawal,
} from "@provider-connectivity/contract";
import type { BodyOf, OneOf, ReplyOf, TypesOf } from "@provider-connectivity/core";

const usd = { nationalCurrencyCode: "USD" } as const;
const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
const holder = { name: "Ada Lovelace" };
const iban = { asset: usd, transferMethod: "Iban" } as const;
const onChain = { asset: btc, transferMethod: "PublicBlockchain", address: "bc1q" } as const;

// An asset reference has one form.
export const assets: AssetReference[] = [
  usd,
  { ...usd, testAsset: true },
  btc,
  { ...btc, testAsset: false },
  { assetId: "1" },
];
// @ts-expect-error a currency and a token at once
export const twoForms: AssetReference = { nationalCurrencyCode: "USD", assetId: "1" };
// @ts-expect-error a currency and a native asset at once
export const twoOthers: AssetReference = { ...usd, ...btc };
// @ts-expect-error half a native asset
export const half: AssetReference = { blockchain: "Bitcoin" };
// @ts-expect-error no form at all
export const none: AssetReference = {};

// A quote names one amount.
export const quotes: QuoteRequest[] = [
  { fromAsset: usd, toAsset: btc, fromAmount: "1" },
  { fromAsset: { assetId: "1" }, toAsset: usd, toAmount: "1" },
];
// @ts-expect-error both amounts
export const bothAmounts: QuoteRequest = { fromAsset: usd, toAsset: btc, fromAmount: "1", toAmount: "1" };
// @ts-expect-error neither amount
export const noAmount: QuoteRequest = { fromAsset: usd, toAsset: btc };
type QuoteBody = BodyOf<TypesOf<typeof createQuote>>;
// @ts-expect-error both amounts in the body of a call
export const bothInCall: QuoteBody = { fromAsset: usd, toAsset: btc, fromAmount: "1", toAmount: "1" };

// A ramp's source and destination belong to its type.
const ramp = { idempotencyKey: "1", amount: "10" };
export const ramps: RampRequest[] = [
  { ...ramp, type: "OnRamp", from: iban, to: onChain },
  { ...ramp, type: "OnRamp", from: { asset: usd, type: "Prefunded", takeFrom: "1" }, to: onChain },
  {
    ...ramp,
    type: "OnRamp",
    from: { asset: usd, transferMethod: "InternalTransfer" },
    to: onChain,
    customerReferenceId: "1",
  },
  {
    ...ramp,
    type: "OnRamp",
    from: {
      asset: usd,
      transferMethod: "Momo",
      mobilePhoneNumber: "+12345678901",
      email: "a@example.com",
      provider: "mtn",
      accountHolder: holder,
    },
    to: onChain,
  },
  {
    ...ramp,
    type: "OffRamp",
    from: { asset: btc, transferMethod: "PublicBlockchain" },
    to: { ...iban, accountHolder: holder, iban: "DE02120300000000202051" },
  },
  {
    ...ramp,
    type: "OffRamp",
    from: { asset: btc, type: "Prefunded" },
    to: { ...iban, accountHolder: holder, iban: "DE02120300000000202051" },
  },
  { ...ramp, type: "Bridge", from: { asset: btc, transferMethod: "PublicBlockchain", address: "bc1q" }, to: onChain },
  {
    ...ramp,
    type: "Bridge",
    from: { asset: { assetId: "1" }, type: "Prefunded" },
    to: onChain,
    executionDetails: { type: "Quote", quoteId: "1", reQuote: { type: "Market" } },
  },
];
// @ts-expect-error an on-ramp does not begin on a blockchain
export const onRampFromChain: RampRequest = {
  ...ramp,
  type: "OnRamp",
  from: { asset: btc, transferMethod: "PublicBlockchain" },
  to: onChain,
};
// @ts-expect-error an off-ramp does not end on one
export const offRampToChain: RampRequest = {
  ...ramp,
  type: "OffRamp",
  from: { asset: btc, transferMethod: "PublicBlockchain" },
  to: onChain,
};
const prefundedRail = { ...iban, type: "Prefunded" } as const;
// @ts-expect-error a source is either prefunded or a transfer
export const twoSources: RampRequest = { ...ramp, type: "OnRamp", from: prefundedRail, to: onChain };
// @ts-expect-error an on-ramp's source with an off-ramp's
export const mixed: RampRequest = { ...ramp, type: "OnRamp", from: { ...iban, address: "bc1q" }, to: onChain };
export const twoDestinations: RampRequest = {
  ...ramp,
  type: "OnRamp",
  from: iban,
  // @ts-expect-error a destination on a blockchain has no IBAN
  to: { asset: btc, transferMethod: "PublicBlockchain", address: "bc1q", iban: "DE02120300000000202051" },
};

// Participants are objects with a type.
export const person: ParticipantsIdentification = { originator: { entityType: "Individual", email: "a@example.com" } };
// @ts-expect-error without its type a participant matches both branches
export const nobody: ParticipantsIdentification = { originator: { email: "a@example.com" } };
// @ts-expect-error a string is not a participant
export const text: ParticipantsIdentification = { originator: "x" };
// @ts-expect-error a number is not a participant
export const number: ParticipantsIdentification = { beneficiary: 5 };
// @ts-expect-error a list is not a participant
export const list: ParticipantsIdentification = { beneficiary: [] };
type Optional = OneOf<[{ a?: string }, { b?: string }]>;
// @ts-expect-error a string has none of the properties
export const weakText: Optional = "x";
// @ts-expect-error a list has none of the properties
export const weakList: Optional = ["x"];
// @ts-expect-error one or the other
export const both: Optional = { a: "", b: "" };

// Responses are as strict as requests.
const withdrawal = {
  id: "1",
  balanceAsset: usd,
  balanceAmount: "1",
  status: "pending",
  createdAt: "2026-01-15T12:00:00.000Z",
} as const;
export const withdrawals: Withdrawal[] = [
  { ...withdrawal, destination: { ...onChain, amount: "1", blockchainTxId: "1" } },
  { ...withdrawal, destination: { asset: usd, transferMethod: "InternalTransfer", accountId: "1", amount: "1" } },
  {
    ...withdrawal,
    destination: { asset: usd, transferMethod: "PeerAccountTransfer", accountId: "1", amount: "1", referenceId: "1" },
  },
  { ...withdrawal, destination: { ...iban, accountHolder: holder, iban: "DE02120300000000202051", amount: "1" } },
];
// @ts-expect-error two destinations at once
export const twoTransfers: Transfer = { ...onChain, amount: "1", accountId: "1" };
declare const onlyBlockchain: BlockchainWithdrawal;
export const widened: Withdrawal = onlyBlockchain;
const quote: Quote = {
  id: "1",
  fromAsset: usd,
  fromAmount: "1",
  toAsset: btc,
  toAmount: "1",
  conversionFeeBps: 0,
  status: "ready",
  createdAt: "2026-01-15T12:00:00Z",
  expiresAt: "2026-01-15T12:01:00Z",
};
export const reply: ReplyOf<TypesOf<typeof createQuote>> = { status: 200, body: quote };
const twoFormQuote = { ...quote, toAsset: { ...usd, ...btc } };
// @ts-expect-error a response names an asset in one form
export const twoFormReply: ReplyOf<TypesOf<typeof createQuote>> = { status: 200, body: twoFormQuote };
// @ts-expect-error an override names an asset in one form
export const twoFormOverride: Overrides["createQuote"] = { status: 200, body: twoFormQuote };

// `anyOf` allows several branches: a balance with credit is also a balance.
export const balances: Balances = [
  { id: "1", asset: usd, availableAmount: "1" },
  { id: "2", asset: btc, availableAmount: "1", lockedAmount: "0", creditAmount: "1" },
];

// A property that only one branch has identifies the branch.
export function describe(asset: AssetReference): string {
  if (asset.assetId !== undefined) return asset.assetId;
  return asset.nationalCurrencyCode ?? `${asset.cryptocurrencySymbol} on ${asset.blockchain}`;
}

// Primitive branches are unchanged.
export const everyAccount: OneOf<[string, string[]]>[] = ["*", ["1", "2"]];
export type Handlers = AccountsHandlers<unknown>;
