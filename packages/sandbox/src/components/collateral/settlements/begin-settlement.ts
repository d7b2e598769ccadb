import type { SettlementRequest } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import { negate, signOf } from "../../../domain/decimal.ts";
import { bindCollateral, lock } from "../../../domain/ledger/movements.ts";
import { GLOBAL_OWNER } from "../../../ports/entities.ts";
import { findActiveAccount } from "../../accounts/service.ts";
import { addResult, postEntry } from "../../ledger/post-entry.ts";
import { addTask, schedule } from "../../progress/tasks.ts";
import type { CollateralDeps, CollateralPath } from "../collateral-account.ts";
import { checkId } from "../content.ts";
import type {
  CollateralAccountRecord,
  SettlementRecord,
  SettlementTransactionRecord,
  StoreWriter,
} from "../entities.ts";
import { initialStatus } from "./approve-settlement.ts";
import { currentOffer, type CurrentOffer } from "./current-settlement.ts";

/**
 * Starts the settlement of the latest instructions: locks its amounts in the account and the collateral, and stores its
 * transfers as open. A repeated request with the same id and version returns the same settlement.
 *
 * @throws InvalidRequestError `bad-request` for a version that is not the current one, while another settlement is in
 * progress, for an id that was sent before with another version or that the provider's own settlement has at the
 * platform, and for an inactive account
 */
export async function beginSettlement(
  deps: CollateralDeps,
  { accountId, collateralId }: CollateralPath,
  { settlementId, settlementVersion: version }: SettlementRequest,
): Promise<SettlementRecord> {
  checkId(settlementId, "/settlementId");
  return deps.store.write(async (writer) => {
    const known = await writer.settlements.find(accountId, settlementId);
    if (known?.version === version) return known;
    if (known !== undefined) throw refused("settlementId", "This settlementId was sent before with another version.");
    // Its transfers pay another debt, and would be booked a second time.
    if (await isAtPlatform(writer, accountId, settlementId))
      throw refused("settlementId", "This settlementId belongs to another settlement of the account.");
    const account = (await writer.collateralAccounts.find(GLOBAL_OWNER, collateralId))!;
    if (account.settling !== undefined)
      throw refused("settlementVersion", "Another settlement of this account is in progress.");
    const current = await currentOffer(writer, deps, account);
    if (current?.offer.version !== version)
      throw refused("settlementVersion", "This settlementVersion is not the current one: read the instructions again.");
    await findActiveAccount(writer, accountId);
    return bookSettlement(writer, deps, { ...current, settlementId, account });
  });
}

/** Whether a settlement has this id at the platform. The provider's own settlements have another one here. */
async function isAtPlatform({ settlements }: StoreWriter, accountId: string, id: string): Promise<boolean> {
  const all = await settlements.list(accountId, { limit: Number.MAX_SAFE_INTEGER, order: "asc" });
  return all.some(({ platformIds = [] }) => platformIds.includes(id));
}

/** A new settlement. */
export interface NewSettlement extends CurrentOffer, Pick<SettlementRecord, "settlementId" | "initiator"> {
  readonly account: CollateralAccountRecord;
}

/** The minimum age of a settlement before the platform lets it be marked, in milliseconds. */
const MARKED_AFTER_MS = 2 * 3_600_000;

/** Locks the amounts of a settlement, and stores its transfers as open. */
export async function bookSettlement(
  writer: StoreWriter,
  deps: CollateralDeps,
  { settlementId, offer, plan, initiator, account }: NewSettlement,
): Promise<SettlementRecord> {
  const { version, accountId, instructions } = offer;
  const { runtime } = deps;
  const { offer: _offer, ...rest } = account;
  await writer.collateralAccounts.replace({ ...rest, settling: settlementId });
  const createdAt = new Date(runtime.now()).toISOString();
  const { repayments } = plan;
  const settlement = {
    settlementId,
    version,
    accountId,
    instructions,
    repayments,
    createdAt,
    ...(initiator === undefined ? {} : { initiator }),
    status: "InProgress",
  } as const;
  await writer.settlementOffers.remove(accountId, version);
  await writer.settlements.insert(settlement);
  const status = initialStatus(deps.config);
  const transactions = [...plan.withdrawals, ...plan.deposits].map((one): SettlementTransactionRecord => ({
    ...one,
    id: runtime.newId(),
    accountId,
    settlementId,
    status,
    createdAt,
  }));
  await closeResults(writer, accountId);
  for (const transaction of transactions) await bindTransaction(writer, deps, transaction);
  for (const repayment of repayments) await postEntry(writer, lock({ accountId, ...repayment }), runtime);
  if (deps.platform !== undefined && deps.config.collateral.forceDenied && plan.deposits.length > 0)
    await addTask(
      writer,
      { kind: "mark-settlement", owner: accountId, entityId: settlementId, delayMs: MARKED_AFTER_MS },
      runtime,
    );
  if (transactions.length > 0) return settlement;
  const pending = { kind: "settlement", accountId, id: settlementId } as const;
  await schedule(writer, "finish-settlement", { pending, ...deps });
  return settlement;
}

/** The settlement covers all losses, and the gains that are transferred. */
async function closeResults({ tradingResults }: StoreWriter, accountId: string): Promise<void> {
  for (const { id, amount } of await tradingResults.list(accountId, { limit: Number.MAX_SAFE_INTEGER, order: "asc" }))
    if (signOf(amount) < 0) await tradingResults.remove(accountId, id);
}

async function bindTransaction(
  writer: StoreWriter,
  deps: CollateralDeps,
  transaction: SettlementTransactionRecord,
): Promise<void> {
  const { accountId, asset, taken: amount, direction, createdAt, id } = transaction;
  const bound = { accountId, asset, amount };
  await postEntry(writer, direction === "deposit" ? bindCollateral(bound) : lock(bound), deps.runtime);
  if (direction === "withdrawal") await addResult(writer, { accountId, asset, amount: negate(amount), createdAt });
  await writer.settlementTransactions.insert(transaction);
  const pending = { kind: "settlement-transaction", accountId, id } as const;
  await schedule(writer, "finish-settlement-transaction", { pending, ...deps });
}

function refused(property: keyof SettlementRequest, message: string): InvalidRequestError {
  return new InvalidRequestError("bad-request", message, { requestPart: "body", propertyName: `/${property}` });
}
