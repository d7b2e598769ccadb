/** Ramps: what is offered, ordered, and refused. @module */
import {
  createRamp,
  getRampDetails,
  getRampMethods,
  getRamps,
  type Ramp,
  type RampMethod,
} from "@provider-connectivity/contract";
import { atOnce } from "../at-once.ts";
import type { Case } from "../case.ts";
import { CaseSkipped, expectEqual, expectMembers, expectThat } from "../expect.ts";
import type { Context } from "../session/context.ts";
import { expectKnown } from "./known-assets.ts";

const eth = { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" };
const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" };
const individual = {
  entityType: "Individual",
  fullName: { firstName: "Ada", lastName: "Lovelace" },
  dateOfBirth: "1980-12-10",
  postalAddress: { city: "London", country: "GB" },
};

/** The first method of the first account that may ramp. */
export async function firstMethod({ accountsWith, list }: Context) {
  const [{ id: accountId }] = accountsWith("ramps");
  const [method] = await list(getRampMethods, { params: { accountId } });
  if (method === undefined) throw new CaseSkipped("No ramp is offered.");
  if (method.to.transferMethod !== "PublicBlockchain")
    throw new CaseSkipped("The first ramp does not end at a blockchain, so that there is no address for it.");
  return { params: { accountId }, method };
}

/** The body that orders a method that ends at a blockchain. */
export function orderOf({ newId, settings }: Context, { from, to }: RampMethod) {
  const isFiat = from.asset.nationalCurrencyCode !== undefined;
  return {
    idempotencyKey: newId(),
    type: isFiat ? "OnRamp" : "Bridge",
    amount: settings.rampAmount,
    from,
    to: { ...to, address: settings.blockchainAddress },
  };
}

/** The body of a bridge that may not be offered. */
export function bridgeOf({ newId, settings }: Context, from: object, to: object) {
  return {
    idempotencyKey: newId(),
    type: "Bridge",
    amount: settings.rampAmount,
    from: { asset: from, transferMethod: "PublicBlockchain" },
    to: { asset: to, transferMethod: "PublicBlockchain", address: settings.blockchainAddress },
  };
}

const methods: Case = {
  name: "ramps: every account has methods of known assets, none the same as another",
  needs: ["ramps"],
  async run(context) {
    for (const { id: accountId } of context.accountsWith("ramps")) {
      const all = await context.list(getRampMethods, { params: { accountId } });
      expectThat(all.length > 0, `${accountId} has no ramp method`);
      await expectKnown(
        context,
        all.flatMap(({ from, to }) => [from.asset, to.asset]),
      );
      expectEqual(new Set(all.map(({ id }) => id)).size, all.length, "the number of different ids");
      const ends = all.map(({ from, to }) => JSON.stringify([from, to]));
      expectEqual(new Set(ends).size, all.length, "the number of different pairs of ends");
    }
  },
};

const variants: Readonly<Record<string, object>> = {
  "a ramp": {},
  "a ramp at a quote that nobody knows": {
    executionDetails: { type: "Quote", quoteId: "test-quote-1", reQuote: { type: "Retry", slippage: 0.01, count: 3 } },
  },
  "a ramp between two individuals": {
    participantsIdentification: { originator: individual, beneficiary: individual },
  },
};

const ordered = Object.entries(variants).map(([what, more]): Case => ({
  name: `ramps: ${what} is ordered, says how to pay, and reads as it was answered`,
  needs: ["ramps"],
  async run(context) {
    const { params, method } = await firstMethod(context);
    const body = { ...orderOf(context, method), ...more };
    const made = await context.call(createRamp, { params, body });
    checkOrder(made, method);
    if ("executionDetails" in more)
      expectMembers(made.executionDetails, { type: "Quote", quoteId: "test-quote-1" }, "it");
    const read = await context.call(getRampDetails, { params: { ...params, id: made.id } });
    expectEqual(read, made, "the ramp, read again,");
  },
}));

function checkOrder(made: Ramp, { from, to }: RampMethod): void {
  expectEqual(made.from, from, "what the ramp begins with");
  expectMembers(made.to, { asset: to.asset, transferMethod: to.transferMethod }, "what the ramp ends with");
  expectThat(made.expiresAt !== undefined, "the ramp does not say when it expires");
  const isPrefunded = "type" in from && from.type === "Prefunded";
  expectMembers(made, { status: isPrefunded ? "Processing" : "Pending" }, "the ramp");
  if (isPrefunded) return;
  const { asset, transferMethod } = from;
  expectMembers(made.paymentInstructions, { asset, transferMethod }, "the payment instructions");
}

const prefunded: Case = {
  name: "ramps: what is held already is processed at once",
  needs: ["ramps"],
  async run(context) {
    const [{ id: accountId }] = context.accountsWith("ramps");
    const all = await context.list(getRampMethods, { params: { accountId } });
    const method = all.find(
      ({ from, to }) =>
        from.type === "Prefunded" &&
        from.asset.nationalCurrencyCode !== undefined &&
        to.transferMethod === "PublicBlockchain",
    );
    if (method === undefined) throw new CaseSkipped("No ramp from what is held to a blockchain is offered.");
    const made = await context.call(createRamp, { params: { accountId }, body: orderOf(context, method) });
    checkOrder(made, method);
  },
};

const refusals: readonly Case[] = [
  refusalCase("two unknown assets", "unknown-asset", (context) =>
    bridgeOf(context, { assetId: context.newId() }, { assetId: context.newId() }),
  ),
  refusalCase("two known assets that no method joins", "unsupported-ramp-method", (context) =>
    bridgeOf(context, btc, btc),
  ),
  refusalCase("an unknown asset to begin with", "unsupported-source-asset", (context) =>
    bridgeOf(context, { assetId: "unsupported-source-asset-sentinel" }, eth),
  ),
  refusalCase("an unknown asset to end with", "unsupported-destination-asset", (context) =>
    bridgeOf(context, eth, { assetId: "unsupported-destination-asset-sentinel" }),
  ),
  refusalCase("an amount of nothing", "amount-below-minimum", async (context) => {
    const { method } = await firstMethod(context);
    return { ...orderOf(context, method), amount: "0" };
  }),
];

function refusalCase(what: string, errorType: string, bodyOf: (context: Context) => object | Promise<object>): Case {
  return {
    name: `ramps: ${what} is refused as ${errorType}`,
    needs: ["ramps"],
    async run(context) {
      const [{ id: accountId }] = context.accountsWith("ramps");
      const refusal = { status: 400, requestPart: "body", errorType };
      await context.refuse(createRamp, { params: { accountId }, body: await bodyOf(context) }, refusal);
    },
  };
}

const mobileMoney: Case = {
  name: "ramps: a payment by mobile money without its holder is refused by a name that belongs to ramps",
  needs: ["ramps"],
  async run(context) {
    const [{ id: accountId }] = context.accountsWith("ramps");
    const from = {
      asset: { nationalCurrencyCode: "KES" },
      transferMethod: "Momo",
      mobilePhoneNumber: "+254712345678",
      provider: "m-pesa",
      email: "ada@example.com",
    };
    const body = { ...bridgeOf(context, {}, eth), type: "OnRamp", from };
    const refusal = { status: 400, requestPart: "body", errorType: "schema-property-error" };
    await context.refuse(
      createRamp,
      { params: { accountId }, body },
      { ...refusal, propertyName: "/from/transferMethod" },
    );
  },
};

const listed: Case = {
  name: "ramps: the list comes latest first, equals the details, and names known assets",
  needs: ["ramps"],
  async run(context) {
    for (const { id: accountId } of context.accountsWith("ramps")) {
      const all = await context.list(getRamps, { params: { accountId } });
      const times = all.map(({ createdAt }) => createdAt);
      expectEqual(times, times.toSorted().toReversed(), "the order of ramps");
      const fees = all.flatMap(({ estimatedFees = [], receipt }) => [...estimatedFees, ...(receipt?.actualFees ?? [])]);
      await expectKnown(context, [
        ...all.flatMap(({ from, to }) => [from.asset, to.asset]),
        ...fees.map((fee) => fee.feeAsset),
      ]);
      await atOnce(all, async (ramp) => {
        const read = await context.call(getRampDetails, { params: { accountId, id: ramp.id } });
        expectEqual(read, ramp, "the ramp of the list, read by its id,");
      });
    }
  },
};

export const rampCases: readonly Case[] = [methods, ...ordered, prefunded, ...refusals, mobileMoney];
/** Tried when ramps were made. */
export const rampListCases: readonly Case[] = [listed];
