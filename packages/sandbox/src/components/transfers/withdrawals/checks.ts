import type { AssetReference } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import type { CompleteConfig } from "../../../config/sandbox-config.ts";
import type { WithdrawalMethod } from "../../../config/transfers-config.ts";
import { add, negate, signOf, subtract } from "../../../domain/decimal.ts";
import type { AccountRecord } from "../../../domain/parties.ts";
import { creditOf } from "../../ledger/credit.ts";
import { checkParticipants } from "../../requirements/participants.ts";
import type { StoreReader, WithdrawalRecord } from "../entities.ts";
import type { WithdrawalRequest } from "./withdrawal.ts";

/**
 * Holds a withdrawal against what the provider says it requires.
 *
 * @throws BadRequestError `pii-missing`, `unsupported-region` and `destination-not-whitelisted`
 */
export function checkRequirements(
  { requirements, transfers }: CompleteConfig,
  { destination, participantsIdentification }: WithdrawalRequest,
): void {
  if (destination.transferMethod !== "PublicBlockchain") return;
  checkParticipants(transfers, participantsIdentification);
  const policy = requirements.transfersBlockchain?.withdrawalAddressPolicy?.value;
  if (policy !== "ApprovedAddressesOnly" || transfers.approvedAddresses.includes(destination.address)) return;
  throw new BadRequestError("destination-not-whitelisted", "The address is not among the approved ones.", {
    requestPart: "body",
    propertyName: "/destination/address",
  });
}

/**
 * Makes sure that the money may go to the account that is named. Whether a peer's account exists is not
 * told: it shows only when the transfer ends.
 *
 * @throws BadRequestError `transfer-destination-not-allowed`, in the same words for an unknown account and for one
 * of another customer
 */
export async function checkDestination(
  { accounts }: StoreReader,
  source: AccountRecord,
  { withdrawal }: WithdrawalMethod,
  { destination }: WithdrawalRequest,
): Promise<void> {
  if (!("accountId" in destination)) return;
  const { accountId } = destination;
  if (accountId === source.id) throw notAllowed("The account cannot transfer to itself.");
  const account = await accounts.find(accountId);
  const own = account?.customerId === source.customerId ? account : undefined;
  if (withdrawal.transferMethod !== "InternalTransfer") {
    if (own !== undefined) throw notAllowed("This account is yours, and a peer's is another customer's.");
    return;
  }
  if (withdrawal.destinationPolicy === "DirectParentAccount" && accountId !== source.parentId)
    throw notAllowed("The account may transfer only to its direct parent.");
  if (own === undefined) throw notAllowed("You have no such account to transfer to.");
  if (own.status !== "active") throw notAllowed("The account to transfer to is inactive.");
}

function notAllowed(message: string): BadRequestError {
  return new BadRequestError("transfer-destination-not-allowed", message, {
    requestPart: "body",
    propertyName: "/destination/accountId",
  });
}

/** What is taken from a balance. */
export type Outflow = Pick<WithdrawalRecord, "accountId" | "balanceAsset" | "balanceAmount">;

/**
 * Makes sure that the balance can give what leaves the provider, and that credit was not granted to be carried out.
 *
 * @param what takes it, in a word
 * @throws BadRequestError `bad-request` in words; the contract has no type of its own for either
 */
export async function checkFunds(reader: StoreReader, outflow: Outflow, what = "withdrawal"): Promise<void> {
  await checkAvailable(reader, outflow, what);
  await checkCredit(reader, outflow);
}

/**
 * Makes sure that the balance can give what is taken. That is all where it stays with the customer.
 *
 * @param what takes it, in a word
 * @throws BadRequestError `bad-request` in words
 */
export async function checkAvailable(
  { balances }: StoreReader,
  { accountId, balanceAsset, balanceAmount }: Outflow,
  what = "withdrawal",
): Promise<void> {
  const { available = "0" } = (await balances.find(accountId, balanceAsset)) ?? {};
  if (signOf(subtract(available, balanceAmount)) >= 0) return;
  throw new BadRequestError("bad-request", `Not enough funds: the ${what} takes ${balanceAmount}.`);
}

/**
 * Makes sure that credit is not carried out: as much as an account owes must stay in it, and as much as its owner owes
 * in all accounts together must stay in one of them, until it is settled. What an account was lent may so be moved to
 * others of the same customer, and does not leave from there either.
 *
 * @throws BadRequestError `bad-request` that says that settlement is required; the contract has no type for it
 */
export async function checkCredit(
  reader: StoreReader,
  { accountId, balanceAsset, balanceAmount }: Outflow,
): Promise<void> {
  const { available = "0", credit = "0" } = (await reader.balances.find(accountId, balanceAsset)) ?? {};
  if (signOf(add(subtract(available, balanceAmount), credit)) < 0 && signOf(credit) !== 0)
    throw settlementRequired(`of this asset ${negate(credit)} is credit`);
  const { customerId = "" } = (await reader.accounts.find(accountId)) ?? {};
  const owed = await creditOf(reader, customerId, balanceAsset);
  if (signOf(owed) === 0) return;
  const held = await heldBy(reader, customerId, balanceAsset);
  if (signOf(subtract(subtract(held, balanceAmount), owed)) < 0)
    throw settlementRequired(`in all your accounts together ${owed} of this asset is credit`);
}

const STEP = 200;

/** What a customer can use of an asset, in all accounts together. */
async function heldBy({ accounts, balances }: StoreReader, customerId: string, asset: AssetReference): Promise<string> {
  let held = "0";
  for (let page = await accounts.list(customerId, { limit: STEP }); page.length > 0;) {
    for (const { id } of page) held = add(held, (await balances.find(id, asset))?.available ?? "0");
    page = await accounts.list(customerId, { limit: STEP, startingAfter: page.at(-1)!.id });
  }
  return held;
}

function settlementRequired(why: string): BadRequestError {
  return new BadRequestError("bad-request", `Settlement is required: ${why}, which cannot be withdrawn.`);
}
