import type { AccountEnvironment } from "@provider-connectivity/contract";
import { findAccount } from "../../accounts/service.ts";
import type { BalanceRecord } from "../../balances/model.ts";
import { assetKey } from "../../assets/model.ts";
import type { CollateralAsset } from "../../config/collateral-config.ts";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import { add, least, negate, signOf, subtract } from "../../ledger/decimal.ts";
import type { StoreReader } from "../../store/store.ts";
import { eligibleAssets } from "../eligible-assets.ts";
import { findHolding } from "../../ledger/post-holdings.ts";
import { statedAmount } from "../stated-amount.ts";
import { findTransferRoutes, type TransferRoutes } from "./transfer-routes.ts";
import type { Instructions, SettlementDeposit, SettlementRecord, SettlementWithdrawal } from "./model.ts";

/** All that a settlement would do now. */
export interface SettlementPlan {
  readonly deposits: readonly SettlementDeposit[];
  readonly withdrawals: readonly SettlementWithdrawal[];
  readonly repayments: SettlementRecord["repayments"];
}

/** Whose settlement it is. */
export interface Settled {
  readonly accountId: string;
  readonly env?: AccountEnvironment;
}

/**
 * Computes from the books what settles an account. Credit that is still there is paid back; what is missing of it comes
 * out of the collateral, in the same asset; what was gained by trading on credit goes into the collateral.
 */
export async function planSettlement(
  reader: StoreReader,
  config: CompleteConfig,
  { accountId, env }: Settled,
): Promise<SettlementPlan> {
  const account = await findAccount(reader, accountId);
  const balances = new Map((await reader.balances.listOf([accountId])).map((one) => [assetKey(one.asset), one]));
  const deposits: SettlementDeposit[] = [];
  const withdrawals: SettlementWithdrawal[] = [];
  for (const terms of eligibleAssets(config, env)) {
    const balance = balances.get(assetKey(terms.asset));
    const routes = await findTransferRoutes(reader, config, { account, terms });
    const { fees } = config.collateral;
    const deposit = await planDeposit(reader, { accountId, terms, balance, routes, fees });
    if (deposit !== undefined) deposits.push(deposit);
    const withdrawal = await planWithdrawal(reader, { accountId, terms, balance, routes, fees });
    if (withdrawal !== undefined) withdrawals.push(withdrawal);
  }
  return { deposits, withdrawals, repayments: [...balances.values()].flatMap(repaymentOf) };
}

/** The plan as the instructions that it amounts to. */
export function instructionsOf({ deposits, withdrawals }: SettlementPlan): Instructions {
  return {
    withdrawInstructions: withdrawals.map(({ instruction }) => instruction),
    depositInstructions: deposits.map(({ instruction }) => instruction),
  };
}

interface Leg {
  readonly accountId: string;
  readonly terms: CollateralAsset;
  readonly balance: BalanceRecord | undefined;
  readonly routes: TransferRoutes;
  readonly fees: CompleteConfig["collateral"]["fees"];
}

/** What is missing of the credit, as far as the collateral reaches. */
async function planDeposit(
  reader: StoreReader,
  { accountId, terms: { asset, networkFee: fee }, balance, routes, fees }: Leg,
): Promise<SettlementDeposit | undefined> {
  const missing = negate(ownPart(balance));
  if (signOf(missing) <= 0 || !routes.toProvider) return undefined;
  const { collateral } = await findHolding(reader, accountId, asset);
  const taken = least(add(missing, fee), collateral);
  if (signOf(subtract(taken, fee)) <= 0) return undefined;
  const amount = statedAmount({ taken, fee }, fees);
  return { direction: "deposit", asset, taken, fee, instruction: { amount, destinationAddress: routes.address } };
}

/** What trading on credit gained, as far as it is still there and nobody's credit. */
async function planWithdrawal(
  { tradingResults }: StoreReader,
  { accountId, terms: { asset, networkFee: fee }, balance, routes, fees }: Leg,
): Promise<SettlementWithdrawal | undefined> {
  const { amount: gained = "0" } = (await tradingResults.find(accountId, assetKey(asset))) ?? {};
  const taken = least(gained, ownPart(balance));
  if (signOf(subtract(taken, fee)) <= 0 || signOf(taken) <= 0 || !routes.toCollateral) return undefined;
  const amount = statedAmount({ taken, fee }, fees);
  const stated = { amount, ...(signOf(fee) === 0 ? {} : { fee }) };
  return { direction: "withdrawal", asset, taken, fee, instruction: { ...stated, sourceAddress: routes.address } };
}

/** What of an available amount is not credit; below zero where credit was used. */
function ownPart(balance: BalanceRecord | undefined): string {
  return balance === undefined ? "0" : add(balance.available, balance.credit);
}

function repaymentOf({ asset, available, credit }: BalanceRecord): SettlementPlan["repayments"] {
  const amount = least(available, negate(credit));
  return signOf(amount) === 0 ? [] : [{ asset, amount }];
}
