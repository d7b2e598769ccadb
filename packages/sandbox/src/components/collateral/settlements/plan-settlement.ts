import type { AccountEnvironment, PublicBlockchainAddress } from "@provider-connectivity/contract";
import { methodsOf, findAccount } from "../../accounts/service.ts";
import type { CollateralAsset } from "../../../config/collateral-config.ts";
import type { CompleteConfig } from "../../../config/sandbox-config.ts";
import { assetKey, filterGroup, filterOf, isMethod } from "../../../domain/asset.ts";
import { add, min, negate, signOf, subtract } from "../../../domain/decimal.ts";
import type { BalanceRecord } from "../../../domain/ledger/entry.ts";
import type { AccountRecord } from "../../../domain/parties.ts";
import { findHolding } from "../../ledger/post-entry.ts";
import type {
  Instructions,
  SettlementDeposit,
  SettlementRecord,
  SettlementWithdrawal,
  StoreReader,
} from "../entities.ts";
import { eligibleAssets, isSameAsset, statedAmount } from "../terms.ts";

/** The effect of a settlement at this time. */
export interface SettlementPlan {
  readonly deposits: readonly SettlementDeposit[];
  readonly withdrawals: readonly SettlementWithdrawal[];
  readonly repayments: SettlementRecord["repayments"];
}

/** The accounts of the settlement. */
export interface Settled {
  readonly accountId: string;
  readonly env?: AccountEnvironment;
}

/**
 * Computes the settlement of an account from the ledger. Remaining credit is paid back. Missing credit is paid from the
 * collateral in the same asset. Gains from trading on credit go to the collateral.
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

/** The plan as instructions. */
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

/** The missing credit, limited by the collateral. */
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

/** The gains from trading on credit that are still available and are not credit. */
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

/** The part of an available amount that is not credit. Negative if credit was used. */
function ownPart(balance: BalanceRecord | undefined): string {
  return balance === undefined ? "0" : add(balance.available, balance.credit);
}

function repaymentOf({ asset, available, credit }: BalanceRecord): SettlementPlan["repayments"] {
  const amount = min(available, negate(credit));
  return signOf(amount) === 0 ? [] : [{ asset, amount }];
}

/** Whether an asset can move in each direction, and the provider's addresses. */
export interface TransferRoutes {
  readonly toProvider: boolean;
  readonly toCollateral: boolean;
  readonly address: PublicBlockchainAddress;
}

const transferMethod = "PublicBlockchain" as const;

/** The maximum number of addresses to search. An account has few of one asset. */
const MAX_ADDRESSES = 200;

/**
 * Finds the routes between an account and its collateral account: with offered methods, to a known collateral address, and to
 * the account's own deposit address if there is one.
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
  const page = { limit: MAX_ADDRESSES, order: "asc" } as const;
  const known = await collateralAddresses.list(accountId, page, filterGroup(filterOf(asset)));
  return known.some(({ address }) => isSameAsset(address.asset, asset));
}

/** The account's oldest active deposit address of the asset. */
async function ownAddress(
  { depositAddresses }: StoreReader,
  accountId: string,
  { asset }: CollateralAsset,
): Promise<PublicBlockchainAddress | undefined> {
  const page = { limit: MAX_ADDRESSES, order: "asc" } as const;
  for (const { destination, status } of await depositAddresses.list(accountId, page, transferMethod)) {
    if (status !== "enabled" || destination.transferMethod !== transferMethod) continue;
    if (isSameAsset(destination.asset, asset)) return destination;
  }
  return undefined;
}
