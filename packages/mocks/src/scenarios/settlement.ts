import type { AssetReference, CollateralAccountLink, SettlementState } from "@provider-connectivity/contract";
import type { Operator, RefusedStatus, Store } from "@provider-connectivity/sandbox";
import type { CallProvider } from "./call-provider.ts";

/** A settlement that `arrange.settlement` created. */
export interface ArrangedSettlement {
  /** The account that traded. */
  readonly accountId: string;
  /** Its collateral account. */
  readonly collateralId: string;
  /** The version of the instructions, for `getSettlementDetails`. */
  readonly settlementVersion: string;
  /** `undefined` if no settlement was initiated. */
  readonly settlementId: string | undefined;
  /** The settlement as the provider reports it. */
  readonly state: SettlementState;
}

/** The dependencies of `arrangeSettlement`. */
export interface SettlementDeps {
  readonly call: CallProvider;
  readonly store: Store;
  readonly operator: Operator;
  readonly addFunds: (accountId: string, asset: AssetReference, amount: string) => Promise<void>;
  readonly newId: () => string;
}

/** The failure of a settlement. */
export interface SettlementFailure {
  /** The status of its transfers. Default: `REJECTED`. */
  readonly refusedAs?: RefusedStatus;
  /** The reason in responses. Default: a general one. */
  readonly reason?: string;
}

/** Trades on credit with the first linked account that has credit, and brings the settlement into a state. */
export async function arrangeSettlement(
  { call, operator, addFunds, newId, store }: SettlementDeps,
  wanted: SettlementState["status"],
  { refusedAs = "REJECTED", reason = "The transfer was refused." }: SettlementFailure = {},
): Promise<ArrangedSettlement> {
  const { accountId, collateralId } = await findLink(call);
  const asset = await spendCredit(call, store, accountId);
  const params = { accountId, collateralId };
  const { settlementVersion } = await call("getCurrentSettlementInstructions", { params });
  const settlementId = newId();
  if (wanted === "Invalid") {
    await addFunds(accountId, asset, "1");
    await call("getCurrentSettlementInstructions", { params });
  } else if (wanted !== "Pending") {
    await call("initiateSettlement", { params, body: { settlementId, settlementVersion } });
    if (wanted === "Completed") await operator.finishSettlement(accountId, settlementId);
    if (wanted === "Failed")
      await operator.finishSettlement(accountId, settlementId, { outcome: { succeeds: false, reason }, refusedAs });
  }
  const state = await call("getSettlementDetails", { params: { ...params, settlementVersion } });
  const isInitiated = wanted !== "Invalid" && wanted !== "Pending";
  return { ...params, settlementVersion, settlementId: isInitiated ? settlementId : undefined, state };
}

type Linked = Pick<CollateralAccountLink, "collateralId"> & { readonly accountId: string };

async function findLink(call: CallProvider): Promise<Linked> {
  const { accounts } = await call("getAccounts", {});
  for (const { id: accountId } of accounts) {
    const { collateralLinks } = await call("getCollateralAccountLinks", { params: { accountId } });
    const link = collateralLinks.find(({ status }) => status === "Linked");
    if (link !== undefined) return { accountId, collateralId: link.collateralId };
  }
  throw new Error("No account of the fake's first customer has a link to a collateral account.");
}

/** Converts the whole balance of an asset with credit. */
async function spendCredit(call: CallProvider, { balances }: Store, accountId: string): Promise<AssetReference> {
  const { capabilities } = await call("getQuoteCapabilities", {});
  for (const { asset, available, credit } of await balances.listOf([accountId])) {
    const pair = capabilities.find(({ fromAsset }) => JSON.stringify(fromAsset) === JSON.stringify(asset));
    if (pair === undefined || !credit.startsWith("-")) continue;
    const params = { accountId };
    const body = { fromAsset: pair.fromAsset, toAsset: pair.toAsset, fromAmount: available };
    const { id } = await call("createQuote", { params, body });
    await call("executeQuote", { params: { ...params, id } });
    return asset;
  }
  throw new Error(`The account ${accountId} has no credit that can be converted.`);
}
