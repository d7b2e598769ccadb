import type {
  AssetReference,
  InternalTransfer,
  IbanTransfer,
  ParticipantsIdentification,
  PeerAccountTransfer,
  PublicBlockchainTransaction,
  Withdrawal,
  WithdrawalEvent,
} from "@provider-connectivity/contract";
import type { Attribution } from "../attribution.ts";

/** Where a withdrawal goes, as it travels. */
export type WithdrawalDestination = PublicBlockchainTransaction | IbanTransfer | PeerAccountTransfer | InternalTransfer;

export type WithdrawalTransferMethod = WithdrawalDestination["transferMethod"];

/** A withdrawal as it is kept. */
export interface WithdrawalRecord {
  readonly id: string;
  readonly accountId: string;
  readonly customerId: string;
  readonly balanceAsset: AssetReference;
  /** What the balance gives, the fee included. */
  readonly balanceAmount: string;
  readonly fee: string;
  readonly destination: WithdrawalDestination;
  readonly status: Withdrawal["status"];
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
  readonly events: readonly WithdrawalEvent[];
  /** The customer's own reference. */
  readonly referenceId?: string;
  readonly participantsIdentification?: ParticipantsIdentification;
  readonly attribution: Attribution;
}

/** A withdrawal as it travels, with a destination of this type. */
export interface TravellingWithdrawal<Destination> {
  id: string;
  balanceAsset: AssetReference;
  balanceAmount: string;
  status: WithdrawalRecord["status"];
  createdAt: string;
  finalizedAt?: string;
  events: WithdrawalEvent[];
  destination: Destination;
}

/** A withdrawal as it travels: without what only the provider needs to know. */
export function toWithdrawal(record: WithdrawalRecord): Withdrawal {
  const { destination } = record;
  // Each line returns one of the contract's alternatives.
  if (destination.transferMethod === "PublicBlockchain") return travelling(record, destination);
  if (destination.transferMethod === "Iban") return travelling(record, destination);
  if (destination.transferMethod === "PeerAccountTransfer") return travelling(record, destination);
  return travelling(record, destination);
}

/**
 * A withdrawal of which the method is known, as it travels.
 *
 * @throws TypeError for one of another method
 */
export function toWithdrawalBy<Method extends WithdrawalTransferMethod>(
  record: WithdrawalRecord,
  method: Method,
): TravellingWithdrawal<DestinationBy<Method>> {
  const { destination } = record;
  if (!isBy(destination, method)) throw new TypeError(`The withdrawal ${record.id} is not by ${method}.`);
  return travelling(record, destination);
}

export type DestinationBy<Method extends WithdrawalTransferMethod> = Extract<
  WithdrawalDestination,
  { transferMethod: Method }
>;

function travelling<Destination>(
  { id, balanceAsset, balanceAmount, status, createdAt, finalizedAt, events }: WithdrawalRecord,
  destination: Destination,
): TravellingWithdrawal<Destination> {
  const times = { createdAt, ...(finalizedAt === undefined ? {} : { finalizedAt }) };
  return { id, balanceAsset, balanceAmount, status, ...times, events: [...events], destination };
}

function isBy<Method extends WithdrawalTransferMethod>(
  destination: WithdrawalDestination,
  method: Method,
): destination is DestinationBy<Method> {
  return destination.transferMethod === method;
}
