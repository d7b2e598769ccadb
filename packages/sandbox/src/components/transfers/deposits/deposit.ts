import type { Deposit } from "@provider-connectivity/contract";
import { deposit as arrive } from "../../../domain/ledger/movements.ts";
import type { SandboxRuntime } from "../../../ports/runtime.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import type { TaskOutcome } from "../../progress/tasks.ts";
import type { DepositRecord, StoreWriter } from "../entities.ts";

/**
 * Ends a pending deposit: it is credited or it fails. An ended deposit does not change.
 *
 * @returns the current deposit
 */
export async function finishDeposit(
  writer: StoreWriter,
  deposit: DepositRecord,
  { outcome, runtime }: { outcome: TaskOutcome; runtime: SandboxRuntime },
): Promise<DepositRecord> {
  if (deposit.status !== "pending") return deposit;
  const { accountId, balanceAsset: asset, balanceAmount: amount, source } = deposit;
  const arrived = { asset: source.asset, amount: source.amount };
  if (outcome.succeeds) await postEntry(writer, arrive({ accountId, asset, amount }, arrived), runtime);
  const finalizedAt = new Date(runtime.now()).toISOString();
  const ended = { ...deposit, status: outcome.succeeds ? "succeeded" : "failed", finalizedAt } as const;
  await writer.deposits.replace(ended);
  return ended;
}

/** A deposit on the wire. */
export function toDeposit(record: DepositRecord): Deposit {
  const { id, balanceAsset, balanceAmount, source, depositAddressId, status, createdAt, finalizedAt } = record;
  const address = depositAddressId === undefined ? {} : { depositAddressId };
  const times = { createdAt, ...(finalizedAt === undefined ? {} : { finalizedAt }) };
  return { id, balanceAsset, balanceAmount, source, ...address, status, ...times };
}
