import type { AssetReference } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import type { CompleteConfig } from "../../../config/sandbox-config.ts";
import type { WithdrawalMethod } from "../../../config/transfers-config.ts";
import { add, negate, signOf, subtract } from "../../../domain/decimal.ts";
import type { BalanceRecord } from "../../../domain/ledger/entry.ts";
import type { AccountRecord } from "../../../domain/parties.ts";
import { creditOf } from "../../ledger/post-entry.ts";
import { checkParticipants } from "../../requirements/participants.ts";
import type { StoreReader } from "../entities.ts";
import type { WithdrawalRequest } from "./withdrawal.ts";

/**
 * Checks a withdrawal against the provider's requirements.
 *
 * @throws InvalidRequestError `pii-missing`, `unsupported-region` and `destination-not-whitelisted`
 */
export function checkRequirements(
  { requirements, transfers }: CompleteConfig,
  { destination, participantsIdentification }: WithdrawalRequest,
): void {
  if (destination.transferMethod !== "PublicBlockchain") return;
  checkParticipants(transfers, participantsIdentification);
  const policy = requirements.transfersBlockchain?.withdrawalAddressPolicy?.value;
  if (policy !== "ApprovedAddressesOnly" || transfers.approvedAddresses.includes(destination.address)) return;
  throw new InvalidRequestError("destination-not-whitelisted", "The address is not an approved one.", {
    requestPart: "body",
    propertyName: "/destination/address",
  });
}

/**
 * Checks that the destination account may receive the money. Whether a peer's account exists is not checked here, so that
 * callers cannot find out; the transfer fails later.
 *
 * @throws InvalidRequestError `transfer-destination-not-allowed`, with the same message for an unknown account and another
 * customer's
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
    if (own !== undefined)
      throw notAllowed("This account belongs to you; a peer's account belongs to another customer.");
    return;
  }
  if (withdrawal.destinationPolicy === "DirectParentAccount" && accountId !== source.parentId)
    throw notAllowed("The account may transfer only to its direct parent.");
  if (own === undefined) throw notAllowed("You have no such account to transfer to.");
  if (own.status !== "active") throw notAllowed("The account to transfer to is inactive.");
}

function notAllowed(message: string): InvalidRequestError {
  return new InvalidRequestError("transfer-destination-not-allowed", message, {
    requestPart: "body",
    propertyName: "/destination/accountId",
  });
}

/** An amount to debit from a balance. */
export interface Outflow {
  readonly account: AccountRecord;
  readonly asset: AssetReference;
  readonly amount: string;
  /** The account's balance of the asset, if there is one. */
  readonly balance: BalanceRecord | undefined;
}

/**
 * Checks that the balance covers an amount that leaves the provider, and that no credit leaves with it.
 *
 * @param what the name of the operation, for the message
 * @throws InvalidRequestError `bad-request`: the contract has no error type for either
 */
export async function checkFunds(reader: StoreReader, outflow: Outflow, what = "withdrawal"): Promise<void> {
  checkAvailable(outflow, what);
  await checkCredit(reader, outflow);
}

/**
 * Checks that the balance covers an amount. Transfers between accounts of one customer need no other check.
 *
 * @param what the name of the operation, for the message
 * @throws InvalidRequestError `bad-request`
 */
export function checkAvailable({ balance, amount }: Pick<Outflow, "balance" | "amount">, what = "withdrawal"): void {
  if (signOf(subtract(balance?.available ?? "0", amount)) >= 0) return;
  throw new InvalidRequestError("bad-request", `Not enough funds: the ${what} takes ${amount}.`);
}

/**
 * Checks that credit does not leave the provider before it is settled. An account keeps at least its credit, and all accounts
 * of a customer together keep at least their total credit, so that credit cannot leave through another account.
 *
 * @throws InvalidRequestError `bad-request` with a message that settlement is required; the contract has no type for it
 */
async function checkCredit(reader: StoreReader, { account, asset, amount, balance }: Outflow): Promise<void> {
  const { available = "0", credit = "0" } = balance ?? {};
  if (signOf(add(subtract(available, amount), credit)) < 0 && signOf(credit) !== 0)
    throw settlementRequired(`of this asset ${negate(credit)} is credit`);
  const owed = await creditOf(reader, account.customerId, asset);
  if (signOf(owed) === 0) return;
  const held = await availableOf(reader, account.customerId, asset);
  if (signOf(subtract(subtract(held, amount), owed)) < 0)
    throw settlementRequired(`in all your accounts together ${owed} of this asset is credit`);
}

const STEP = 200;

/** The available amount of a customer in an asset, in all accounts. Reads them concurrently, so that they are locked together. */
async function availableOf(
  { accounts, balances }: StoreReader,
  customerId: string,
  asset: AssetReference,
): Promise<string> {
  let held = "0";
  for (let page = await accounts.list(customerId, { limit: STEP }); ;) {
    for (const found of await Promise.all(page.map(({ id }) => balances.find(id, asset))))
      held = add(held, found?.available ?? "0");
    if (page.length < STEP) return held;
    page = await accounts.list(customerId, { limit: STEP, startingAfter: page.at(-1)!.id });
  }
}

function settlementRequired(reason: string): InvalidRequestError {
  return new InvalidRequestError("bad-request", `Settlement is required: ${reason}, which cannot be withdrawn.`);
}
