import type { Transfer } from "@provider-connectivity/contract";
import { type AccountAmount, release, transfer, withdraw } from "../../../domain/ledger/movements.ts";
import type { SandboxRuntime } from "../../../ports/runtime.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import type { TaskOutcome } from "../../progress/tasks.ts";
import type { StoreWriter, WithdrawalDestination, WithdrawalRecord } from "../entities.ts";

type ToAccount = Extract<WithdrawalDestination, { readonly accountId: string }>;

/**
 * Ends a pending withdrawal: its locked amount leaves, or is released. An ended withdrawal does not change.
 *
 * @returns the current withdrawal
 */
export async function finishWithdrawal(
  writer: StoreWriter,
  withdrawal: WithdrawalRecord,
  { outcome, runtime }: { outcome: TaskOutcome; runtime: SandboxRuntime },
): Promise<WithdrawalRecord> {
  if (withdrawal.status !== "pending") return withdrawal;
  const { destination: wanted, fee, accountId, balanceAsset: asset, balanceAmount: amount } = withdrawal;
  const bound = { accountId, asset, amount };
  const end = outcome.succeeds && "accountId" in wanted ? await reachable(writer, wanted) : outcome;
  const destination = end.succeeds ? withReference(wanted, runtime) : wanted;
  if (!end.succeeds) await postEntry(writer, release(bound), runtime);
  else if ("accountId" in destination) await deliver(writer, { bound, destination, fee }, runtime);
  else await postEntry(writer, withdraw(bound, { asset: destination.asset, amount: destination.amount }, fee), runtime);
  const ended = ending({ ...withdrawal, destination }, end, runtime);
  await writer.withdrawals.replace(ended);
  return ended;
}

/** Looks up the destination account now: a peer's was not checked before, and any account may have closed. */
async function reachable({ accounts }: StoreWriter, { accountId }: ToAccount): Promise<TaskOutcome> {
  if ((await accounts.find(accountId))?.status === "active") return { succeeds: true };
  return { succeeds: false, reason: "The destination could not be reached." };
}

/** A withdrawal from one account is a deposit in another. */
async function deliver(
  writer: StoreWriter,
  { bound, destination, fee }: { bound: AccountAmount; destination: ToAccount; fee: string },
  runtime: SandboxRuntime,
): Promise<void> {
  const { accountId, asset: balanceAsset, amount: balanceAmount } = destination;
  const to = { accountId, asset: balanceAsset, amount: balanceAmount };
  await postEntry(writer, transfer(bound, to, fee), runtime);
  const source: Transfer = { ...destination, accountId: bound.accountId };
  const createdAt = new Date(runtime.now()).toISOString();
  const times = { createdAt, finalizedAt: createdAt };
  const id = runtime.newId();
  await writer.deposits.insert({ id, accountId, balanceAsset, balanceAmount, source, status: "succeeded", ...times });
}

function ending(withdrawal: WithdrawalRecord, end: TaskOutcome, runtime: SandboxRuntime): WithdrawalRecord {
  const finalizedAt = new Date(runtime.now()).toISOString();
  const status = end.succeeds ? "succeeded" : "failed";
  const message = end.succeeds ? "The withdrawal was delivered." : end.reason;
  return {
    ...withdrawal,
    status,
    finalizedAt,
    events: [...withdrawal.events, { status, message, createdAt: finalizedAt }],
  };
}

/** Both sides can trace a delivery. Nothing is sent, so the reference is fictitious. */
function withReference(destination: WithdrawalDestination, { newId }: SandboxRuntime): WithdrawalDestination {
  if (destination.transferMethod === "PublicBlockchain") return { ...destination, blockchainTxId: newId() };
  if (destination.transferMethod === "InternalTransfer") return destination;
  return { ...destination, referenceId: newId() };
}
