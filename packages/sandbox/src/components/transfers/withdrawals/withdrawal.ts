import type {
  AccountHolderDetails,
  AssetReference,
  BlockchainWithdrawalRequest,
  FiatWithdrawalRequest,
  InternalWithdrawalRequest,
  ParticipantsIdentification,
  PeerAccountWithdrawalRequest,
  Withdrawal,
  WithdrawalEvent,
} from "@provider-connectivity/contract";
import { assetFromKey, assetKey } from "../../../domain/asset.ts";
import type { WithdrawalDestination, WithdrawalRecord, WithdrawalTransferMethod } from "../entities.ts";

/** A withdrawal request with any method. */
export type WithdrawalRequest = (
  | BlockchainWithdrawalRequest
  | FiatWithdrawalRequest
  | PeerAccountWithdrawalRequest
  | InternalWithdrawalRequest
) & { readonly balanceAsset: AssetReference; readonly participantsIdentification?: ParticipantsIdentification };

/** A withdrawal on the wire, with a destination of this type. */
export interface WithdrawalDto<Destination> {
  id: string;
  balanceAsset: AssetReference;
  balanceAmount: string;
  status: WithdrawalRecord["status"];
  createdAt: string;
  finalizedAt?: string;
  events: WithdrawalEvent[];
  destination: Destination;
}

/** A withdrawal on the wire, without the provider's internal data. */
export function toWithdrawal(record: WithdrawalRecord): Withdrawal {
  const { destination } = record;
  // Each line returns one of the contract's alternatives.
  if (destination.transferMethod === "PublicBlockchain") return toWire(record, destination);
  if (destination.transferMethod === "Iban") return toWire(record, destination);
  if (destination.transferMethod === "PeerAccountTransfer") return toWire(record, destination);
  return toWire(record, destination);
}

/**
 * A withdrawal with a known method, on the wire.
 *
 * @throws TypeError for a withdrawal with another method
 */
export function toWithdrawalBy<Method extends WithdrawalTransferMethod>(
  record: WithdrawalRecord,
  method: Method,
): WithdrawalDto<DestinationBy<Method>> {
  const { destination } = record;
  if (!isBy(destination, method)) throw new TypeError(`The withdrawal ${record.id} is not by ${method}.`);
  return toWire(record, destination);
}

export type DestinationBy<Method extends WithdrawalTransferMethod> = Extract<
  WithdrawalDestination,
  { transferMethod: Method }
>;

function toWire<Destination>(
  { id, balanceAsset, balanceAmount, status, createdAt, finalizedAt, events }: WithdrawalRecord,
  destination: Destination,
): WithdrawalDto<Destination> {
  const times = { createdAt, ...(finalizedAt === undefined ? {} : { finalizedAt }) };
  return { id, balanceAsset, balanceAmount, status, ...times, events: [...events], destination };
}

function isBy<Method extends WithdrawalTransferMethod>(
  destination: WithdrawalDestination,
  method: Method,
): destination is DestinationBy<Method> {
  return destination.transferMethod === method;
}

/** The stored properties of a destination: only those of the contract. */
export function pickDestination({ destination }: WithdrawalRequest, amount: string): WithdrawalDestination {
  const asset = assetFromKey(assetKey(destination.asset));
  if (destination.transferMethod === "PublicBlockchain") {
    const { transferMethod, address, addressTag } = destination;
    const tag = addressTag === undefined ? {} : { addressTag };
    return { asset: asset as typeof destination.asset, transferMethod, address, ...tag, amount };
  }
  if (destination.transferMethod === "Iban") {
    const { transferMethod, iban } = destination;
    const accountHolder = pickHolder(destination.accountHolder);
    return { asset: asset as typeof destination.asset, transferMethod, accountHolder, iban, amount };
  }
  const { transferMethod, accountId } = destination;
  return { asset, transferMethod, accountId, amount };
}

function pickHolder(holder: AccountHolderDetails): AccountHolderDetails {
  const { name } = holder;
  const rest = (["city", "country", "subdivision", "address", "postalCode"] as const).flatMap((part) => {
    const value = holder[part];
    return value === undefined ? [] : [[part, value] as const];
  });
  return { name, ...Object.fromEntries(rest) };
}
