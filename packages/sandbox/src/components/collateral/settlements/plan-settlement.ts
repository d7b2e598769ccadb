import type { AccountEnvironment, PublicBlockchainAddress } from "@provider-connectivity/contract";
import { methodsOf, findAccount } from "../../accounts/service.ts";
import type { CollateralAsset } from "../../../config/collateral-config.ts";
import type { CompleteConfig } from "../../../config/sandbox-config.ts";
import { assetKey, filterGroup, filterOf } from "../../../domain/asset.ts";
import { add, min, negate, signOf, subtract } from "../../../domain/decimal.ts";
import type { BalanceRecord } from "../../../domain/ledger/entry.ts";
import type { AccountRecord } from "../../../domain/parties.ts";
import { findHolding } from "../../ledger/post-entry.ts";
import { isMethod } from "../../transfers/methods.ts";
import type {
  Instructions,
  SettlementDeposit,
  SettlementRecord,
  SettlementWithdrawal,
  StoreReader,
} from "../entities.ts";
import { eligibleAssets, isSameAsset, statedAmount } from "../terms.ts";

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
  const taken = min(add(missing, fee), collateral);
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
  const taken = min(gained, ownPart(balance));
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
  const amount = min(available, negate(credit));
  return signOf(amount) === 0 ? [] : [{ asset, amount }];
}

/** Whether an asset can go each way, and where the provider receives and sends it. */
export interface TransferRoutes {
  readonly toProvider: boolean;
  readonly toCollateral: boolean;
  readonly address: PublicBlockchainAddress;
}

const transferMethod = "PublicBlockchain" as const;

/** Addresses that are looked through; an account has few of one asset. */
const LOOKED_THROUGH = 200;

/**
 * Finds the ways between an account and its collateral account: by methods that the account is offered, to a collateral
 * address that is known, and by the account's own deposit address where it has one.
 */
async function findTransferRoutes(
  reader: StoreReader,
  { transfers }: CompleteConfig,
  { account, terms }: { account: AccountRecord; terms: CollateralAsset },
): Promise<TransferRoutes> {
  const { asset } = terms;
  const wanted = { transferMethod, asset };
  const [deposits, withdrawals] = [methodsOf(transfers.deposits, account), methodsOf(transfers.withdrawals, account)];
  return {
    toProvider: deposits.some(({ deposit }) => isMethod(deposit, wanted)),
    toCollateral:
      withdrawals.some(({ withdrawal }) => isMethod(withdrawal, wanted)) &&
      (await hasCollateralAddress(reader, account.id, terms)),
    address: (await ownAddress(reader, account.id, terms)) ?? { ...wanted, ...terms.settlementAddress },
  };
}

async function hasCollateralAddress(
  { collateralAddresses }: StoreReader,
  accountId: string,
  { asset }: CollateralAsset,
): Promise<boolean> {
  const page = { limit: LOOKED_THROUGH, order: "asc" } as const;
  const known = await collateralAddresses.list(accountId, page, filterGroup(filterOf(asset)));
  return known.some(({ address }) => isSameAsset(address.asset, asset));
}

/** The account's oldest deposit address of the asset that is in use. */
async function ownAddress(
  { depositAddresses }: StoreReader,
  accountId: string,
  { asset }: CollateralAsset,
): Promise<PublicBlockchainAddress | undefined> {
  const page = { limit: LOOKED_THROUGH, order: "asc" } as const;
  for (const { destination, status } of await depositAddresses.list(accountId, page, transferMethod)) {
    if (status !== "enabled" || destination.transferMethod !== transferMethod) continue;
    if (isSameAsset(destination.asset, asset)) return destination;
  }
  return undefined;
}
