import type { AssetReference, DepositAddressCreationRequest, Transfer } from "@provider-connectivity/contract";
import { filterOf, isMethod } from "../../../domain/asset.ts";
import { normalize, round, signOf } from "../../../domain/decimal.ts";
import { methodsOf } from "../../accounts/service.ts";
import type { AccountRecord } from "../../../domain/parties.ts";
import { checkAmountOf, findPlaces, readAmount } from "../../assets/amounts.ts";
import { OperatorError, type OperatorDeps } from "../../operator/operator-error.ts";
import { schedule } from "../../progress/tasks.ts";
import { newDestination } from "../deposit-addresses/deposit-address.ts";
import type { DepositAddressRecord, DepositRecord, StoreReader, StoreWriter } from "../entities.ts";

/** An incoming amount, and its method. */
export type Arrival = DepositAddressCreationRequest["transferMethod"];

/** Creates a fictitious source: an address or a bank account without an owner. */
export async function madeUpSource(
  reader: Pick<StoreReader, "assets">,
  arrival: Arrival,
  { amount, newId }: { amount: string; newId: () => string },
): Promise<Transfer> {
  const sender = await newDestination(reader, arrival, { id: newId(), accountHolder: { name: "Somebody outside" } });
  if (sender.transferMethod === "PublicBlockchain") return { ...sender, amount, blockchainTxId: newId() };
  return { ...sender, amount, referenceId: newId() };
}

/** A deposit from outside: to one of the account's addresses, or with one of its deposit methods. */
export type ArrivingDeposit = {
  readonly accountId: string;
  /** A decimal above zero, in the deposited asset. */
  readonly amount: string;
} & ({ readonly depositAddressId: string } | Arrival);

/**
 * Records an incoming deposit. It is credited later, as the scenario decides. If the balance has another asset, it is converted
 * at par and rounded down. A deposit to a disabled address is stored as failed, because senders can still use the address. A
 * deposit to an unknown address is refused.
 *
 * @throws OperatorError for an unknown account, address or method; InvalidRequestError for an amount that its asset
 * cannot express
 */
export async function receiveDeposit(
  writer: StoreWriter,
  { config, runtime, scenario }: Omit<OperatorDeps<never>, "store">,
  arriving: ArrivingDeposit,
): Promise<DepositRecord> {
  const account = await writer.accounts.find(arriving.accountId);
  if (account === undefined) throw new OperatorError(`There is no account ${arriving.accountId}.`);
  const address =
    "depositAddressId" in arriving ? await addressOf(writer, account, arriving.depositAddressId) : undefined;
  const arrival = "depositAddressId" in arriving ? address!.destination : arriving;
  const amount = normalize(readAmount(arriving.amount, "/amount"));
  await checkAmountOf(arrival.asset, { amount, pointer: "/amount" }, { reader: writer, config });
  const balanceAsset = balanceAssetFor({ config }, account, { arrival, address });
  const places = await findPlaces(writer, config, balanceAsset);
  const balanceAmount = places === undefined ? amount : round(amount, { places, mode: "down" });
  const createdAt = new Date(runtime.now()).toISOString();
  const credited = address?.status !== "disabled" && signOf(balanceAmount) > 0;
  const record: DepositRecord = {
    id: runtime.newId(),
    accountId: account.id,
    balanceAsset,
    balanceAmount,
    source: await madeUpSource(writer, arrival, { amount, newId: runtime.newId }),
    ...(address === undefined ? {} : { depositAddressId: address.id }),
    createdAt,
    ...(credited ? { status: "pending" } : { status: "failed", finalizedAt: createdAt }),
  };
  await writer.deposits.insert(record);
  const pending = { kind: "deposit", accountId: account.id, id: record.id } as const;
  if (credited) await schedule(writer, "finish-deposit", { pending, scenario, runtime });
  return record;
}

/** A deposit whose asset has a display name. */
export interface NamedDeposit {
  readonly accountId: string;
  /** A decimal above zero, in the asset that arrives. */
  readonly amount: string;
  /** The symbol, the currency code or the id of the asset. */
  readonly asset: string;
  /** Default: the first method of the account for the asset. */
  readonly transferMethod?: string;
}

/**
 * Finds the deposit method for the asset.
 *
 * @throws OperatorError for an account without one
 */
export async function findArrival(
  { accounts, assets }: Pick<StoreReader, "accounts" | "assets">,
  { config }: Pick<OperatorDeps<never>, "config">,
  { accountId, asset: name, transferMethod }: Omit<NamedDeposit, "amount">,
): Promise<Arrival> {
  const account = await accounts.find(accountId);
  if (account === undefined) throw new OperatorError(`There is no account ${accountId}.`);
  const known: string[] = [];
  for (const { deposit } of methodsOf(config.transfers.deposits, account)) {
    if (deposit.transferMethod !== "PublicBlockchain" && deposit.transferMethod !== "Iban") continue;
    const listed = "assetId" in deposit.asset ? await assets.find(deposit.asset.assetId) : undefined;
    const names = [...Object.values(deposit.asset), listed?.symbol];
    known.push(filterOf(deposit.asset).name);
    const isWanted = transferMethod === undefined || transferMethod === deposit.transferMethod;
    if (isWanted && names.includes(name)) return deposit;
  }
  throw new OperatorError(`The account has no deposit method for ${name}; it has ${[...new Set(known)].join(", ")}.`);
}

async function addressOf(
  { depositAddresses }: StoreWriter,
  { id: accountId }: AccountRecord,
  id: string,
): Promise<DepositAddressRecord> {
  const address = await depositAddresses.find(accountId, id);
  if (address === undefined) throw new OperatorError(`The account has no deposit address ${id}.`);
  return address;
}

/** An address stays usable if its method is no longer offered. Its deposits are then kept in their own asset. */
function balanceAssetFor(
  { config }: Pick<OperatorDeps<never>, "config">,
  account: AccountRecord,
  { arrival, address }: { arrival: Arrival; address: DepositAddressRecord | undefined },
): AssetReference {
  const methods = methodsOf(config.transfers.deposits, account);
  const method = methods.find(({ deposit }) => isMethod(deposit, arrival));
  if (method !== undefined) return method.balanceAsset;
  if (address !== undefined) return arrival.asset;
  throw new OperatorError(`The account has no deposit method ${arrival.transferMethod} with this asset.`);
}
