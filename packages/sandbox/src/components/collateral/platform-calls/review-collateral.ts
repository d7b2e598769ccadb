/** Settlements that the provider starts on its own. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import type { CompleteConfig } from "../../../config/sandbox-config.ts";
import { assetKey } from "../../../domain/asset.ts";
import { add, multiply, signOf, subtract } from "../../../domain/decimal.ts";
import { GLOBAL_OWNER } from "../../../ports/entities.ts";
import { addTask } from "../../progress/tasks.ts";
import type { CollateralDeps } from "../collateral-account.ts";
import type { CollateralAccountRecord, Store, StoreReader, StoreWriter } from "../entities.ts";
import { bookSettlement } from "../settlements/begin-settlement.ts";
import { instructionsOf, planSettlement, type SettlementPlan } from "../settlements/plan-settlement.ts";

/** How often collateral accounts are reviewed, in milliseconds of business time. */
const REVIEW_MS = 5 * 60_000;
/** The pause of an account after a failed settlement, in milliseconds. */
const PAUSE_MS = 24 * 3_600_000;
const NO_LIMIT = { limit: Number.MAX_SAFE_INTEGER, order: "asc" } as const;
/** There is one review for all accounts. */
const REVIEW_ID = "review-collateral";

/** Schedules the first review, unless one is scheduled. */
export async function startReviews(store: Store, { runtime }: Pick<CollateralDeps, "runtime">): Promise<void> {
  if ((await store.tasks.find(GLOBAL_OWNER, REVIEW_ID)) !== undefined) return;
  await store.write(async (writer) => {
    if ((await writer.tasks.find(GLOBAL_OWNER, REVIEW_ID)) === undefined) await planReview(writer, runtime.now());
  });
}

async function planReview({ tasks }: StoreWriter, now: number): Promise<void> {
  const dueAt = new Date(now + REVIEW_MS).toISOString();
  await tasks.insert({ id: REVIEW_ID, dueAt, kind: "review-collateral", owner: GLOBAL_OWNER, entityId: GLOBAL_OWNER });
}

/**
 * Starts a settlement for every account whose value difference has reached the configured value, and schedules the next review.
 * Without that configuration, reviews end.
 */
export async function reviewCollateral(writer: StoreWriter, deps: CollateralDeps): Promise<void> {
  const { settleAt } = deps.config.collateral;
  if (settleAt === undefined || deps.platform === undefined) return;
  for (const account of await writer.collateralAccounts.list(GLOBAL_OWNER, NO_LIMIT)) {
    if (account.settling !== undefined || (await isPaused(writer, account, deps.runtime.now()))) continue;
    const plan = await planSettlement(writer, deps.config, account);
    if (signOf(subtract(valueOf(plan, settleAt.asset, deps.config), settleAt.value)) >= 0)
      await start(writer, deps, account, plan);
  }
  await planReview(writer, deps.runtime.now());
}

/** A customer who denied a settlement would deny the next one too. */
async function isPaused(
  { settlements }: Pick<StoreReader, "settlements">,
  { accountId }: CollateralAccountRecord,
  now: number,
): Promise<boolean> {
  const [latest] = await settlements.list(accountId, { limit: 1, order: "desc" });
  return latest?.status === "Failed" && Date.parse(latest.finalizedAt ?? latest.createdAt) + PAUSE_MS > now;
}

/** The value of all transfers of a plan. An asset without a rate counts as zero. */
function valueOf({ deposits, withdrawals }: SettlementPlan, currency: AssetReference, config: CompleteConfig): string {
  return [...deposits, ...withdrawals].reduce(
    (sum, { asset, taken }) => add(sum, multiply(taken, rateOf(asset, currency, config))),
    "0",
  );
}

function rateOf(asset: AssetReference, currency: AssetReference, { liquidity }: CompleteConfig): string {
  const [from, to] = [assetKey(asset), assetKey(currency)];
  if (from === to) return "1";
  return liquidity.pairs.find((one) => assetKey(one.fromAsset) === from && assetKey(one.toAsset) === to)?.rate ?? "0";
}

async function start(
  writer: StoreWriter,
  deps: CollateralDeps,
  account: CollateralAccountRecord,
  plan: SettlementPlan,
): Promise<void> {
  const { runtime } = deps;
  const { accountId } = account;
  // The platform assigns the settlement's id later. Until then, this id is the reference that repeats the request.
  const settlementId = runtime.newId();
  const createdAt = new Date(runtime.now()).toISOString();
  const offer = { version: runtime.newId(), accountId, instructions: instructionsOf(plan), createdAt };
  await bookSettlement(writer, deps, { settlementId, offer, plan, account, initiator: "provider" });
  await addTask(
    writer,
    { kind: "send-settlement", owner: accountId, entityId: settlementId, delayMs: 0 },
    deps.runtime,
  );
}
