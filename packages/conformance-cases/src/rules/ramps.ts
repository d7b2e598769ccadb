/** Ramps are created as offered, and refused with the correct error. @module */
import {
  createRamp,
  getRampDetails,
  getRampMethods,
  getRamps,
  type Ramp,
  type RampMethod,
} from "@provider-connectivity/contract";
import { expectEqual, expectMembers, expectThat, RuleSkipped } from "../expect.ts";
import { defineRule, type Rule } from "../rule.ts";
import type { Context } from "../session/context.ts";
import { expectKnown } from "../support/known-assets.ts";
import { bridgeOf, firstRampMethod, rampAmount, rampOf } from "../support/requests.ts";

const eth = { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" };
const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" };
const individual = {
  entityType: "Individual",
  fullName: { firstName: "Ada", lastName: "Lovelace" },
  dateOfBirth: "1980-12-10",
  postalAddress: { city: "London", country: "GB" },
};
const writes = { needs: ["ramps"], writes: true } as const;

const variants: readonly object[] = [
  {},
  {
    executionDetails: { type: "Quote", quoteId: "test-quote-1", reQuote: { type: "Retry", slippage: 0.01, count: 3 } },
  },
  { participantsIdentification: { originator: individual, beneficiary: individual } },
];

export const rampRules: readonly Rule[] = [
  defineRule({
    id: "ramps/methods",
    title: "Ramp methods name known assets, and have unique ids and contents.",
    source: "Contract, getRampMethods; official validator, ramps suite",
    fix: "Give each method a unique id, and list every asset that it names.",
    needs: ["ramps"],
    check: (context) =>
      context.each(context.accountsWith("ramps").slice(0, 5), async ({ id: accountId }) => {
        const all = await context.list(getRampMethods, { params: { accountId } });
        await expectKnown(
          context,
          all.flatMap(({ from, to }) => [from.asset, to.asset]),
        );
        expectEqual(
          new Set(all.map(({ id }) => id)).size,
          all.length,
          `The number of different ids of ramp methods of ${accountId}`,
        );
        expectEqual(
          new Set(all.map(({ from, to }) => JSON.stringify([from, to]))).size,
          all.length,
          `The number of different ramp methods of ${accountId}`,
        );
      }),
  }),
  defineRule({
    id: "ramps/created",
    title: "A ramp with an offered method is created with payment instructions, and can be read and listed.",
    source: "Contract, createRamp; official validator, ramps suite",
    fix: "Return from and to as requested, with payment instructions for the same asset, and store the ramp before you respond.",
    ...writes,
    async check(context) {
      const { params, method, amount } = await firstRampMethod(context);
      const tried = context.settings.maxOfAKind === 1 ? variants.slice(0, 1) : variants;
      await context.each(
        tried,
        async (more) => {
          const made = await context.call(createRamp, {
            params,
            body: { ...rampOf(context, method, amount), ...more },
          });
          expectCreated(made, method);
          const read = await context.call(getRampDetails, { params: { ...params, id: made.id } });
          expectEqual(unchanging(read), unchanging(made), "The ramp, read by its id,");
          const listed = await context.list(getRamps, { params });
          expectThat(
            listed.some(({ id }) => id === made.id),
            `The new ramp ${made.id} is not in the list.`,
          );
        },
        1,
      );
    },
  }),
  defineRule({
    id: "ramps/prefunded",
    title: "A ramp from the account's balance is created.",
    source: "Contract, createRamp, Prefunded",
    fix: "Debit the amount from the balance; no payment is needed.",
    ...writes,
    async check(context) {
      const [{ id: accountId }] = context.accountsWith("ramps");
      const all = await context.list(getRampMethods, { params: { accountId } });
      const method = all.find(
        ({ from, to }) =>
          from.type === "Prefunded" &&
          from.asset.nationalCurrencyCode !== undefined &&
          to.transferMethod === "PublicBlockchain",
      );
      if (method === undefined) throw new RuleSkipped("No ramp from a balance to a blockchain is offered.");
      const amount = await rampAmount(context, accountId, method);
      const made = await context.call(createRamp, { params: { accountId }, body: rampOf(context, method, amount) });
      expectMembers(made.to, { asset: method.to.asset }, "the destination of the ramp");
    },
  }),
  ...refusal(
    "unknown-assets",
    "two unknown assets",
    ["unknown-asset", "unsupported-ramp-method", "unsupported-source-asset"],
    "unknown-asset",
    (context) => bridgeOf(context, { assetId: context.newId() }, { assetId: context.newId() }),
  ),
  ...refusal(
    "not-offered",
    "two known assets without a common method",
    ["unsupported-ramp-method", "unsupported-source-asset", "unsupported-destination-asset"],
    "unsupported-ramp-method",
    (context) => bridgeOf(context, btc, btc),
  ),
  ...refusal(
    "source-asset",
    "an unknown source",
    ["unsupported-source-asset", "unknown-asset", "unsupported-ramp-method"],
    "unsupported-source-asset",
    (context) => bridgeOf(context, { assetId: "unsupported-source-asset-sentinel" }, eth),
  ),
  ...refusal(
    "destination-asset",
    "an unknown destination",
    ["unsupported-destination-asset", "unknown-asset", "unsupported-ramp-method"],
    "unsupported-destination-asset",
    (context) => bridgeOf(context, eth, { assetId: "unsupported-destination-asset-sentinel" }),
  ),
  ...refusal(
    "zero-amount",
    "an amount of zero",
    ["amount-below-minimum", "bad-request", "schema-property-error"],
    "amount-below-minimum",
    async (context) => {
      const { method } = await firstRampMethod(context);
      return rampOf(context, method, "0");
    },
  ),
  defineRule({
    id: "ramps/list",
    title: "Ramps are listed latest first, and each equals its details.",
    source: "Contract, getRamps and getRampDetails",
    fix: "Sort by createdAt, and return the same ramp from the list and from the details.",
    needs: ["ramps"],
    check: (context) =>
      context.each(context.accountsWith("ramps").slice(0, 3), async ({ id: accountId }) => {
        const { ramps } = await context.call(getRamps, { params: { accountId }, query: { limit: 10 } });
        await context.each(ramps, ({ id }) =>
          context.settled(async () => {
            const listed = (await context.list(getRamps, { params: { accountId } })).find((ramp) => ramp.id === id);
            const read = await context.call(getRampDetails, { params: { accountId, id } });
            expectEqual(read, listed, `The ramp ${id} of the list, read by its id,`);
          }),
        );
      }),
  }),
];

/** A refusal in both profiles: any suitable error, or the one that the official validator expects. */
function refusal(
  name: string,
  what: string,
  fitting: readonly string[],
  exact: string,
  bodyOf: (context: Context) => object | Promise<object>,
): readonly Rule[] {
  const check = (errorType: string | readonly string[], requestPart?: string) => async (context: Context) => {
    const [{ id: accountId }] = context.accountsWith("ramps");
    const body = await bodyOf(context);
    await context.refuse(
      createRamp,
      { params: { accountId }, body },
      { status: 400, errorType, ...(requestPart === undefined ? {} : { requestPart }) },
    );
  };
  const title = `A ramp with ${what} is refused`;
  return [
    defineRule({
      id: `ramps/${name}`,
      title: `${title}.`,
      source: "Contract, errorType",
      fix: `Respond with 400 and one of ${fitting.join(", ")}.`,
      needs: ["ramps"],
      writes: true,
      check: check(fitting),
    }),
    defineRule({
      id: `ramps/${name}-type`,
      title: `${title} as ${exact}.`,
      source: "Official validator, ramps suite",
      fix: `Respond with 400 "${exact}" and the requestPart "body".`,
      profile: "official-validator",
      needs: ["ramps"],
      writes: true,
      check: check(exact, "body"),
    }),
  ];
}

function expectCreated(made: Ramp, { from, to }: RampMethod): void {
  expectMembers(made.from, from, "the source of the ramp");
  expectMembers(made.to, { asset: to.asset, transferMethod: to.transferMethod }, "the destination of the ramp");
  const { asset, transferMethod } = from;
  expectMembers(made.paymentInstructions, { asset, transferMethod }, "the payment instructions");
}

function unchanging(value: object): unknown {
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !["status", "updatedAt", "receipt"].includes(name)),
  );
}
