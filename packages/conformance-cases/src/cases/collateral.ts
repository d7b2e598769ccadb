/** Collateral as a platform works with it: links, addresses, intents, deposits, withdrawals and settlement. @module */
import {
  createCollateralAccountLink,
  createCollateralDepositAddressForAsset as announceAddress,
  getCollateralAccountLinks,
  getCollateralDepositAddresses as getAddresses,
  getCollateralDepositAddressesDetails as getAddress,
  getCurrentSettlementInstructions as getInstructions,
  getDepositMethods,
  getSettlementDetails,
  getWithdrawalMethods,
  initiateSettlement,
} from "@provider-connectivity/contract";
import type { Case } from "../case.ts";
import { CaseSkipped, expectEqual, expectMembers, expectThat } from "../expect.ts";
import type { Context } from "../session/context.ts";
import { filterFor } from "./transfers.ts";

const FIRST_PAGE = { limit: 10 };
const PublicBlockchain = { transferMethod: "PublicBlockchain" };
const algo = { blockchain: "Algorand", cryptocurrencySymbol: "ALGO", testAsset: false } as const;
const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC", testAsset: false } as const;

/** The first account that may use collateral, with the collateral account that is worked with. */
export function collateralParams({ accountsWith, settings }: Context) {
  const [{ id: accountId }] = accountsWith("collateral");
  return { accountId, collateralId: settings.collateral.collateralId };
}

const links: Case = {
  name: "collateral: one link is not in use, and refused ones say why",
  needs: ["collateral"],
  async run(context) {
    const params = collateralParams(context);
    const { collateralLinks } = await context.call(getCollateralAccountLinks, { params, query: FIRST_PAGE });
    expectThat(
      collateralLinks.some(({ status }) => status !== "Linked"),
      "every link is in use",
    );
    for (const { id, status, rejectionReason = "" } of await context.list(getCollateralAccountLinks, { params }))
      if (status === "Failed" || status === "Disabled")
        expectThat(rejectionReason !== "", `${id} is ${status} for no reason`);
  },
};

const linked: Case = {
  name: "collateral: an account is linked, once, and an unknown one refused with 200 and a reason",
  needs: ["collateral"],
  async run(context) {
    const params = collateralParams(context);
    const { collateral } = context.settings;
    const made = await context.call(createCollateralAccountLink, { params, body: collateral });
    expectMembers(made, collateral, "the link");
    expectThat(made.rejectionReason === undefined, `the link is refused: ${made.rejectionReason}`);
    expectThat(made.status !== "Failed" && made.status !== "Disabled", `the link is ${made.status}`);
    expectEqual(await context.call(createCollateralAccountLink, { params, body: collateral }), made, "the link again");
    const nobody = { collateralId: "unknownId", collateralSigners: ["unknownId"], env: "prod" };
    const refused = await context.call(createCollateralAccountLink, { params, body: nobody });
    expectMembers(refused, { ...nobody, status: "Failed" }, "the link of nobody");
    expectThat((refused.rejectionReason ?? "") !== "", "the link of nobody is refused for no reason");
  },
};

const addresses: Case = {
  name: "collateral: addresses of three kinds of asset come back as they were sent, and filters leave one kind",
  needs: ["collateral"],
  async run(context) {
    const params = collateralParams(context);
    const { collateralAddress: address, collateralAddressTag: addressTag } = context.settings;
    const [listed] = context.knowledge.assets;
    if (listed === undefined) throw new CaseSkipped("No asset is listed.");
    const kinds = [{ asset: algo, addressTag }, { asset: btc }, { asset: { assetId: listed.id } }];
    for (const kind of kinds) {
      const body = { address: { ...kind, ...PublicBlockchain, address }, recoveryAccountId: "1" };
      const made = await context.call(announceAddress, { params, body });
      expectEqual(made, { id: made.id, ...body }, "the address");
      expectEqual(
        await context.call(getAddress, { params: { ...params, id: made.id } }),
        made,
        "the address, read again,",
      );
    }
    const all = await context.list(getAddresses, { params });
    expectThat(
      all.every(({ address: each }) => each.transferMethod === "PublicBlockchain"),
      "an address is on no blockchain",
    );
    for (const { asset } of kinds) {
      const { assetId, cryptocurrencySymbol } = filterFor(asset);
      const left = await context.list(getAddresses, { params, query: { assetId, cryptocurrencySymbol } });
      expectEqual(
        left,
        all.filter(({ address: each }) => sameName(each.asset, asset)),
        "the addresses of one asset",
      );
    }
  },
};

const offered: Case = {
  name: "collateral: the asset of collateral is on the first page of the ways in and out",
  needs: ["collateral", "transfers"],
  async run(context) {
    const { accountId } = collateralParams(context);
    const input = { params: { accountId }, query: FIRST_PAGE };
    const ways = [
      ...(await context.call(getDepositMethods, input)).capabilities.map(({ deposit }) => deposit.asset),
      ...(await context.call(getWithdrawalMethods, input)).capabilities.map(({ withdrawal }) => withdrawal.asset),
    ];
    const found = ways.filter((asset) => sameName(asset, context.settings.collateralAsset));
    expectThat(
      found.length >= 2,
      `the asset of collateral is found ${found.length} times among ${JSON.stringify(ways)}`,
    );
  },
};

const settled: Case = {
  name: "collateral: a settlement keeps its version, can be begun by it, once, and by no other",
  needs: ["collateral", "transfers"],
  async run(context) {
    const params = collateralParams(context);
    const first = await context.call(getInstructions, { params });
    expectEqual(await context.call(getInstructions, { params }), first, "the instructions, read again,");
    const { settlementVersion } = first;
    const state = await context.call(getSettlementDetails, { params: { ...params, settlementVersion } });
    expectMembers(state, { settlementVersion }, "the settlement");
    const settlementId = context.newId();
    const stale = { settlementId: context.newId(), settlementVersion: context.newId() };
    await context.refuse(initiateSettlement, { params, body: stale }, { status: 400, errorType: "bad-request" });
    const body = { settlementId, settlementVersion };
    const begun = await context.call(initiateSettlement, { params, body });
    expectEqual(begun, first, "the settlement that was begun");
    expectEqual(await context.call(initiateSettlement, { params, body }), begun, "the settlement, begun again,");
  },
};

function sameName(one: object, other: object): boolean {
  const nameOf = (asset: { assetId?: string; cryptocurrencySymbol?: string }) =>
    asset.assetId ?? asset.cryptocurrencySymbol;
  return nameOf(one) === nameOf(other);
}

export const collateralCases: readonly Case[] = [links, linked, addresses, offered, settled];
