/** The operator's actions on pending operations and statuses. @module */
import type {
  ArrivingDeposit,
  OperationEnd,
  OperationRef,
  OperationState,
  StatusChange,
} from "@provider-connectivity/contract/control-v1";
import { OperatorError, type TaskOutcome, type Sandbox } from "@provider-connectivity/sandbox";
import { pendingStatuses } from "./pending.ts";

type Kind = OperationState["kind"];

/** The named operation, otherwise the account's newest one to which the action applies. */
async function idOf(
  { store }: Sandbox,
  kind: Kind,
  { accountId, id }: Pick<OperationRef, "accountId" | "id">,
  isCandidate: (record: { readonly status?: string; readonly ramp?: { readonly status: string } }) => boolean,
): Promise<string> {
  if (id !== undefined) return id;
  const list = RECORDS[kind];
  const records = await list(store, accountId);
  const found = records.find((record) => isCandidate(record));
  if (found === undefined) throw new OperatorError(`The account has no ${kind} to which this applies.`);
  return found.id;
}

interface Listed {
  readonly id: string;
  readonly status?: string;
  readonly ramp?: { readonly status: string };
}

const NEWEST = { limit: 200, order: "desc" } as const;

/** The newest records of each kind first. */
const RECORDS: Readonly<Record<Kind, (store: Sandbox["store"], accountId: string) => Promise<readonly Listed[]>>> = {
  withdrawal: (store, accountId) => store.withdrawals.list(accountId, NEWEST),
  deposit: (store, accountId) => store.deposits.list(accountId, NEWEST),
  quote: (store, accountId) => store.quotes.list(accountId, NEWEST),
  ramp: (store, accountId) => store.ramps.list(accountId, NEWEST),
  "collateral-deposit": (store, accountId) => store.collateralDeposits.list(accountId, NEWEST),
  "collateral-withdrawal": (store, accountId) => store.collateralWithdrawals.list(accountId, NEWEST),
  settlement: async (store, accountId) =>
    (await store.settlements.list(accountId, NEWEST)).map((each) => ({ id: each.settlementId, status: each.status })),
};

/** Ends a pending operation. */
export async function endOperation(sandbox: Sandbox, end: OperationEnd): Promise<OperationState> {
  const { kind, accountId, succeeds, reason = "An operator ended it." } = end;
  const { operator } = sandbox;
  const id = await idOf(sandbox, kind, end, ({ status, ramp }) =>
    pendingStatuses[kind].includes(status ?? ramp?.status ?? ""),
  );
  const outcome: TaskOutcome = succeeds ? { succeeds: true } : { succeeds: false, reason };
  const ended = {
    withdrawal: () => operator.finishWithdrawal(accountId, id, outcome),
    deposit: () => operator.finishDeposit(accountId, id, outcome),
    quote: () => operator.finishQuote(accountId, id, outcome),
    ramp: () => operator.finishRamp(accountId, id, outcome),
    "collateral-deposit": () => operator.finishCollateralDeposit(accountId, id, outcome),
    "collateral-withdrawal": () => operator.finishCollateralWithdrawal(accountId, id, outcome),
    settlement: () => operator.finishSettlement(accountId, id, { outcome }),
  }[kind];
  const { status } = await ended();
  return { kind, id, accountId, status };
}

/** Delivers a deposit. */
export async function deliverDeposit(sandbox: Sandbox, given: ArrivingDeposit): Promise<OperationState> {
  const { accountId, amount, depositAddressId, asset, transferMethod } = given;
  if (depositAddressId !== undefined) {
    const { id, status } = await sandbox.operator.receiveDeposit({ accountId, amount, depositAddressId });
    return { kind: "deposit", id, accountId, status };
  }
  if (asset === undefined) throw new OperatorError("Name the asset, or a deposit address.");
  const { id, status } = await sandbox.operator.receiveDepositOf({
    accountId,
    amount,
    asset,
    ...(transferMethod === undefined ? {} : { transferMethod }),
  });
  return { kind: "deposit", id, accountId, status };
}

/** Expires a quote now. */
export async function expireQuote(sandbox: Sandbox, ref: OperationRef, now: () => number): Promise<OperationState> {
  const { accountId } = ref;
  const isReady = (record: object): boolean =>
    !["entryId", "rampId", "failure", "lockEntryId"].some((name) => name in record);
  const id = await idOf(sandbox, "quote", ref, isReady);
  await sandbox.store.write(async ({ quotes }) => {
    const quote = await quotes.find(accountId, id);
    if (quote === undefined) throw new OperatorError(`The account has no quote ${id}.`);
    if (!isReady(quote)) throw new OperatorError(`The quote ${id} was executed.`);
    await quotes.replace({ ...quote, expiresAt: new Date(now()).toISOString() });
  });
  return { kind: "quote", id, accountId, status: "expired" };
}

/** Records the payment of a ramp. */
export async function payRamp(sandbox: Sandbox, ref: OperationRef): Promise<OperationState> {
  const id = await idOf(sandbox, "ramp", ref, ({ ramp }) => ramp?.status === "Pending");
  const { status } = await sandbox.operator.payRamp(ref.accountId, id);
  return { kind: "ramp", id, accountId: ref.accountId, status };
}

/** Cancels an unpaid ramp. */
export async function cancelRamp(sandbox: Sandbox, ref: OperationRef): Promise<OperationState> {
  const id = await idOf(sandbox, "ramp", ref, ({ ramp }) => ramp?.status === "Pending");
  const { status } = await sandbox.operator.cancelRamp(ref.accountId, id, ref.reason ?? "An operator cancelled it.");
  return { kind: "ramp", id, accountId: ref.accountId, status };
}

/** Sets a status. */
export async function setStatus({ store, operator }: Sandbox, change: StatusChange): Promise<StatusChange> {
  const { kind, accountId, id = "", status, reason = "An operator disabled it." } = change;
  if (kind === "collateral-link") {
    await (status === "enabled"
      ? operator.enableCollateralLink(accountId)
      : operator.disableCollateralLink(accountId, reason));
  } else {
    await store.write(async ({ depositAddresses }) => {
      const address = await depositAddresses.find(accountId, id);
      if (address === undefined) throw new OperatorError(`The account has no deposit address ${id}.`);
      await depositAddresses.replace({ ...address, status });
    });
  }
  return change;
}
