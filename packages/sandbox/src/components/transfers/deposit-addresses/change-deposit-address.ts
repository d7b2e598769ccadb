import type { DepositAddressCreationRequest } from "@provider-connectivity/contract";
import { InvalidRequestError, type HandlerContext } from "@provider-connectivity/server";
import { methodsOf, findAccount, requireActive } from "../../accounts/service.ts";
import type { AccountRecord } from "../../../domain/parties.ts";
import { isKnownAsset } from "../../assets/amounts.ts";
import type { DepositAddressRecord, Store, StoreReader, StoreWriter } from "../entities.ts";
import { isMethod } from "../../../domain/asset.ts";
import { isOffered, type MethodView } from "../methods.ts";
import type { TransfersDeps } from "../transfers.ts";
import { newDestination } from "./deposit-address.ts";
import { findDepositAddress } from "./read-deposit-addresses.ts";

type Wanted = DepositAddressCreationRequest["transferMethod"];
type Context = HandlerContext<"account" | "operationKey", StoreWriter>;

/**
 * Creates an address of an account for one of its deposit methods. Checks and the record are one transaction with the stored
 * response.
 *
 * @throws InvalidRequestError in the order `unknown-asset`, `unsupported-transfer-method`,
 * `deposit-address-creation-not-allowed`, and `bad-request` for an inactive account
 */
export async function createDepositAddress(
  deps: TransfersDeps,
  { account: { id: accountId }, credential, tx }: Context,
  { wanted, initiatedBy }: { wanted: Wanted; initiatedBy: string | undefined },
): Promise<DepositAddressRecord> {
  const account = await findAccount(tx, accountId);
  await checkAsset(tx, wanted);
  checkPolicy(deps, account, { wanted, credential: credential });
  requireActive(account);
  const record = await newRecord(deps, tx, { account, wanted });
  const kept = initiatedBy === undefined ? record : { ...record, initiatedBy };
  await tx.depositAddresses.insert(kept);
  return kept;
}

async function checkAsset(reader: StoreReader, { asset }: Wanted): Promise<void> {
  if (await isKnownAsset(reader, asset)) return;
  throw new InvalidRequestError("unknown-asset", "No asset with this assetId is listed.", {
    requestPart: "body",
    propertyName: "/transferMethod/asset/assetId",
  });
}

function checkPolicy(
  { config, components }: TransfersDeps,
  account: AccountRecord,
  { wanted, credential }: { wanted: Wanted; credential: Context["credential"] },
): void {
  const place = { requestPart: "body", propertyName: "/transferMethod" } as const;
  const offered = isOffered(wanted.transferMethod, { components, credential })
    ? methodsOf(config.transfers.deposits, account).find(({ deposit }) => isMethod(deposit, wanted))
    : undefined;
  if (offered === undefined) {
    const message = "The account has no deposit method with this transferMethod and asset.";
    throw new InvalidRequestError("unsupported-transfer-method", message, place);
  }
  if (offered.addressCreationPolicy === "CanCreate") return;
  const message = "Addresses cannot be created for this deposit method; use an existing one.";
  throw new InvalidRequestError("deposit-address-creation-not-allowed", message, place);
}

async function newRecord(
  { runtime }: TransfersDeps,
  writer: StoreWriter,
  { account: { id: accountId, customerId }, wanted }: { account: AccountRecord; wanted: Wanted },
): Promise<DepositAddressRecord> {
  const id = runtime.newId();
  const name = (await writer.customers.find(customerId))?.name ?? customerId;
  const destination = await newDestination(writer, wanted, { id, accountHolder: { name } });
  const createdAt = new Date(runtime.now()).toISOString();
  return { id, accountId, destination, status: "enabled", createdAt };
}

/**
 * Disables an address permanently. Inactive accounts may do so too, because it can only prevent deposits.
 *
 * @throws NotFoundError for an unknown address; InvalidRequestError `deposit-address-disabled` for a disabled one
 */
export function disableDepositAddress(
  store: Pick<Store, "write">,
  accountId: string,
  { disabledBy, ...wanted }: { id: string; view: MethodView; disabledBy: string | undefined },
): Promise<DepositAddressRecord> {
  return store.write(async (writer) => {
    const address = await findDepositAddress(writer, accountId, wanted);
    if (address.status === "disabled")
      throw new InvalidRequestError("deposit-address-disabled", "The deposit address is already disabled.");
    const by = disabledBy === undefined ? {} : { disabledBy };
    const disabled = { ...address, status: "disabled", ...by } as const;
    await writer.depositAddresses.replace(disabled);
    return disabled;
  });
}
