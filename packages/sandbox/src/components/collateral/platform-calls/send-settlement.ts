/** Sends the provider's settlements to the platform. @module */
import type { CreateSettlementRequest } from "@provider-connectivity/contract/platform-v1";
import { signOf, subtract } from "../../../domain/decimal.ts";
import { topUpGas } from "../../../domain/ledger/movements.ts";
import { findHolding, postEntry } from "../../ledger/post-entry.ts";
import type { TaskPreparation } from "../../progress/create-progress.ts";
import { collateralAccountOf } from "../collateral-account.ts";
import type { GasTopUpRecord, SettlementRecord, SettlementTransactionRecord, StoreWriter } from "../entities.ts";
import { finishSettlementTransaction } from "../settlements/finish-settlement.ts";
import { transactionsOf } from "../settlements/settlement.ts";
import { findEligible } from "../terms.ts";
import { nothing, type PlatformCallDeps, TEMPORARY } from "./platform-call.ts";

/** How long a settlement waits while another one is marked, in milliseconds. */
const MARKED_PAUSE_MS = 60_000;

/** Sends missing gas, and then the settlement. If the platform refuses, the locked amounts are released. */
export function createSendSettlement(deps: PlatformCallDeps): TaskPreparation<StoreWriter> {
  const { store, platform, runtime } = deps;
  return async ({ owner: accountId, entityId }) => {
    const settlement = await store.settlements.find(accountId, entityId);
    const account = await collateralAccountOf(store, accountId);
    if (settlement?.status !== "InProgress" || settlement.platformIds !== undefined || account === undefined)
      return nothing;
    const { collateralId } = account;
    const transactions = await transactionsOf(store, settlement);
    const topUps = await findTopUps(deps, { settlement, collateralId, transactions });
    try {
      const request = toRequest(deps, collateralId, transactions);
      const created = await platform.createSettlement(request, settlement.settlementId);
      return {
        async write(writer) {
          // It may have ended since it was read, and keeps its status.
          const current = await writer.settlements.find(accountId, entityId);
          if (current === undefined) return;
          await writer.settlements.replace({ ...current, platformIds: [created.settlementId] });
          for (const topUp of topUps) await book(writer, topUp, deps);
        },
      };
    } catch (error) {
      const rule = platform.refusalOf(error);
      if (rule === undefined || TEMPORARY.has(rule)) throw error;
      if (rule === "settlement-marked") return { retryInMs: MARKED_PAUSE_MS };
      const end = {
        outcome: { succeeds: false, reason: `The platform refused: ${rule}.` },
        refusedAs: "FAILED",
      } as const;
      return {
        async write(writer) {
          for (const one of await transactionsOf(writer, settlement))
            await finishSettlementTransaction(writer, one, { config: deps.config, runtime, end });
        },
      };
    }
  };
}

function toRequest(
  { platform }: PlatformCallDeps,
  collateralId: string,
  transactions: readonly SettlementTransactionRecord[],
): CreateSettlementRequest {
  const assetIdOf = ({ asset }: SettlementTransactionRecord): string => {
    const id = platform.assetIdOf(asset);
    if (id === undefined) throw new Error("The platform does not support an asset of the settlement.");
    return id;
  };
  return {
    collateralId,
    toExchange: transactions.flatMap((one) =>
      one.direction === "withdrawal"
        ? []
        : [
            {
              fireblocksAssetId: assetIdOf(one),
              amount: one.instruction.amount,
              destinationAddress: one.instruction.destinationAddress.address,
              ...tagOf("destinationTag", one.instruction.destinationAddress),
            },
          ],
    ),
    toCollateral: transactions.flatMap((one) =>
      one.direction === "deposit"
        ? []
        : [
            {
              fireblocksAssetId: assetIdOf(one),
              amount: one.instruction.amount,
              ...(one.instruction.fee === undefined ? {} : { fee: one.instruction.fee }),
              sourceAddress: one.instruction.sourceAddress.address,
              ...tagOf("sourceTag", one.instruction.sourceAddress),
            },
          ],
    ),
  };
}

function tagOf<Name extends string>(
  name: Name,
  { addressTag }: { readonly addressTag?: string },
): Partial<Record<Name, string>> {
  return addressTag === undefined ? {} : ({ [name]: addressTag } as Record<Name, string>);
}

interface Sent {
  readonly settlement: SettlementRecord;
  readonly collateralId: string;
  readonly transactions: readonly SettlementTransactionRecord[];
}

/** The missing gas for transfers out of the collateral account, with its addresses. */
async function findTopUps(
  deps: PlatformCallDeps,
  { settlement, collateralId, transactions }: Sent,
): Promise<readonly GasTopUpRecord[]> {
  const { store, config, platform, runtime } = deps;
  const { accountId, settlementId } = settlement;
  const topUps = new Map<string, GasTopUpRecord>();
  for (const { direction, asset } of transactions) {
    const gas = direction === "deposit" ? findEligible(config, asset)?.gas : undefined;
    const assetId = gas === undefined ? undefined : platform.assetIdOf(gas.asset);
    if (gas === undefined || assetId === undefined || topUps.has(assetId)) continue;
    const { collateral } = await findHolding(store, accountId, gas.asset);
    if (signOf(subtract(collateral, gas.amount)) >= 0) continue;
    const { address } = await platform.address(collateralId, assetId);
    topUps.set(assetId, {
      id: `${settlementId} ${assetId}`,
      accountId,
      settlementId,
      ...gas,
      address,
      createdAt: new Date(runtime.now()).toISOString(),
    });
  }
  return [...topUps.values()];
}

async function book(writer: StoreWriter, topUp: GasTopUpRecord, { runtime }: PlatformCallDeps): Promise<void> {
  const { accountId, asset, amount } = topUp;
  await writer.gasTopUps.insert(topUp);
  await postEntry(writer, topUpGas({ accountId, asset, amount }), runtime);
}
