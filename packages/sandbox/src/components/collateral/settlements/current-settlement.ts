import { naturalId } from "../../digest/digest.ts";
import { GLOBAL_OWNER } from "../../../ports/entities.ts";
import type { CollateralDeps, CollateralPath } from "../collateral-account.ts";
import type {
  CollateralAccountRecord,
  SettlementOfferRecord,
  SettlementRecord,
  StoreReader,
  StoreWriter,
} from "../entities.ts";
import { instructionsOf, planSettlement, type SettlementPlan } from "./plan-settlement.ts";

/** The number of unused versions that are stored for each account. */
const REMEMBERED = 50;

/** The current instructions, and their effect. */
export interface CurrentOffer {
  readonly offer: SettlementOfferRecord;
  readonly plan: SettlementPlan;
}

/**
 * The instructions that would settle the account now, with their version. During a settlement, these are its instructions. The
 * version stays the same as long as the instructions do.
 */
export async function currentSettlement(
  deps: CollateralDeps,
  account: CollateralAccountRecord,
): Promise<SettlementOfferRecord | SettlementRecord> {
  const known =
    (await runningSettlement(deps.store, account)) ?? (await currentOffer(deps.store, deps, account))?.offer;
  return known ?? deps.store.write((writer) => offerSettlement(writer, deps, account.collateralId));
}

/** The settlement in progress, if there is one. */
async function runningSettlement(
  { settlements }: Pick<StoreReader, "settlements">,
  { accountId, settling }: CollateralAccountRecord,
): Promise<SettlementRecord | undefined> {
  return settling === undefined ? undefined : settlements.find(accountId, settling);
}

/**
 * The instructions of an account without a collateral account of this id: none, with a version derived from the two ids.
 * Nothing is stored.
 */
export async function emptyOffer({ accountId, collateralId }: CollateralPath): Promise<SettlementOfferRecord> {
  const version = naturalId(JSON.stringify(["empty settlement", accountId, collateralId]));
  const instructions = { withdrawInstructions: [], depositInstructions: [] };
  return { version, accountId, instructions, createdAt: new Date(0).toISOString() };
}

/**
 * The empty offer, if it is still current: there are no newer instructions, it is still correct, and the account has had no
 * settlement. So the version stays the same when a write binds the account, and never returns after a settlement.
 */
async function firstOffer(
  reader: StoreReader,
  { config }: Pick<CollateralDeps, "config">,
  account: CollateralAccountRecord,
): Promise<CurrentOffer | undefined> {
  const offer = await emptyOffer(account);
  const [begun] = await reader.settlements.list(account.accountId, { limit: 1, order: "asc" });
  if (begun !== undefined) return undefined;
  const plan = await planSettlement(reader, config, account);
  return isSame(offer.instructions, instructionsOf(plan)) ? { offer, plan } : undefined;
}

/** The latest instructions, if they are still correct. */
export async function currentOffer(
  reader: StoreReader,
  { config }: Pick<CollateralDeps, "config">,
  account: CollateralAccountRecord,
): Promise<CurrentOffer | undefined> {
  if (account.offer === undefined) return firstOffer(reader, { config }, account);
  const offer = await reader.settlementOffers.find(account.accountId, account.offer);
  if (offer === undefined) return undefined;
  const plan = await planSettlement(reader, config, account);
  return isSame(offer.instructions, instructionsOf(plan)) ? { offer, plan } : undefined;
}

async function offerSettlement(
  writer: StoreWriter,
  deps: CollateralDeps,
  collateralId: string,
): Promise<SettlementOfferRecord | SettlementRecord> {
  const account = (await writer.collateralAccounts.find(GLOBAL_OWNER, collateralId))!;
  const known = (await runningSettlement(writer, account)) ?? (await currentOffer(writer, deps, account))?.offer;
  if (known !== undefined) return known;
  const { accountId } = account;
  const version = deps.runtime.newId();
  const instructions = instructionsOf(await planSettlement(writer, deps.config, account));
  const offer = { version, accountId, instructions, createdAt: new Date(deps.runtime.now()).toISOString() };
  await writer.settlementOffers.insert(offer);
  await writer.collateralAccounts.replace({ ...account, offer: version });
  await deleteOldestOffers(writer, accountId);
  return offer;
}

async function deleteOldestOffers({ settlementOffers }: StoreWriter, accountId: string): Promise<void> {
  const newest = await settlementOffers.list(accountId, { limit: REMEMBERED + 1, order: "desc" });
  const [tooMany] = newest.slice(REMEMBERED);
  if (tooMany !== undefined) await settlementOffers.remove(accountId, tooMany.version);
}

/** Both come from the same code, so their properties have the same order. */
function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
