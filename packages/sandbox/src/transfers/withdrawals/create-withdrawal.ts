import type {
  AssetReference,
  BlockchainWithdrawalRequest,
  FiatWithdrawalRequest,
  InternalWithdrawalRequest,
  ParticipantsIdentification,
  PeerAccountWithdrawalRequest,
} from "@provider-connectivity/contract";
import { BadRequestError, type HandlerContext } from "@provider-connectivity/server";
import { findAccount, requireActive } from "../../accounts/service.ts";
import { checkAmountOf, readAmount } from "../../assets/amount.ts";
import { assetFromKey, assetKey } from "../../assets/model.ts";
import type { WithdrawalMethod } from "../../config/transfers-config.ts";
import { add, signOf, subtract } from "../../ledger/decimal.ts";
import { lock } from "../../ledger/movements.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import { schedule } from "../../progress/schedule.ts";
import type { StoreWriter } from "../../store/store.ts";
import type { Attribution } from "../attribution.ts";
import type { Transfers } from "../transfers.ts";
import { checkDestination } from "./check-destination.ts";
import { checkAvailable, checkFunds } from "./check-funds.ts";
import { checkRequirements } from "./check-requirements.ts";
import { keptDestination } from "./destination.ts";
import { findWithdrawalMethod } from "./find-method.ts";
import type { WithdrawalRecord } from "./model.ts";

/** A withdrawal as it is asked for, whatever its method. */
export type WithdrawalRequest = (
  | BlockchainWithdrawalRequest
  | FiatWithdrawalRequest
  | PeerAccountWithdrawalRequest
  | InternalWithdrawalRequest
) & { readonly balanceAsset: AssetReference; readonly participantsIdentification?: ParticipantsIdentification };

/**
 * Begins a withdrawal: binds what it takes and keeps it as pending. Looking, binding and keeping are one transaction
 * with the remembered answer.
 *
 * @throws BadRequestError in the order: method and assets, the account, the amounts, who takes part and where it
 * goes, the funds
 */
export function createWithdrawal(
  parts: Transfers,
  context: HandlerContext<"account" | "operationKey">,
  { request, attribution }: { request: WithdrawalRequest; attribution: Attribution },
): Promise<WithdrawalRecord> {
  return parts.write(context, async (writer) => {
    const { config, sources } = parts;
    const account = await findAccount(writer, context.account.id);
    const method = await findWithdrawalMethod(writer, config.transfers.withdrawals, account, request);
    await requireActive(writer, account.id);
    const amounts = await readAmounts(parts, writer, request, method);
    checkRequirements(config, request);
    await checkDestination(writer, account, method, request);
    const record = keep(parts, { account, request, attribution, amounts });
    const staysWithCustomer = record.destination.transferMethod === "InternalTransfer";
    await (staysWithCustomer ? checkAvailable : checkFunds)(writer, record);
    await postEntry(writer, lock({ ...record, asset: record.balanceAsset, amount: record.balanceAmount }), sources);
    await writer.withdrawals.insert(record);
    const pending = { kind: "withdrawal", accountId: account.id, id: record.id } as const;
    await schedule(writer, "finish-withdrawal", { pending, ...parts });
    return record;
  });
}

function checkMinimum(amount: string, minimum: string): void {
  if (signOf(subtract(amount, minimum)) >= 0) return;
  throw new BadRequestError("bad-request", `The destination's amount is below the method's minimum of ${minimum}.`, {
    requestPart: "body",
    propertyName: "/destination/amount",
  });
}

interface Amounts {
  readonly total: string;
  readonly delivered: string;
  readonly fee: string;
}

/** What leaves the balance is what arrives and the fee; nothing is kept that nobody asked for. */
async function readAmounts(
  { config }: Transfers,
  writer: StoreWriter,
  { balanceAmount, destination }: WithdrawalRequest,
  { minWithdrawalAmount = "0", fee, ...method }: WithdrawalMethod,
): Promise<Amounts> {
  const total = readAmount(balanceAmount, "/balanceAmount");
  const delivered = readAmount(destination.amount, "/destination/amount");
  const sources = { reader: writer, config };
  await checkAmountOf(method.balanceAsset, { amount: total, pointer: "/balanceAmount" }, sources);
  await checkAmountOf(destination.asset, { amount: delivered, pointer: "/destination/amount" }, sources);
  checkMinimum(delivered, minWithdrawalAmount);
  if (total === add(delivered, fee)) return { total, delivered, fee };
  const expected = fee === "0" ? "destination.amount" : `destination.amount and the fee of ${fee}`;
  throw new BadRequestError("bad-request", `The balanceAmount must be ${expected}: ${add(delivered, fee)}.`, {
    requestPart: "body",
    propertyName: "/balanceAmount",
  });
}

function keep(
  { sources }: Transfers,
  {
    account,
    request,
    attribution,
    amounts,
  }: {
    account: { readonly id: string; readonly customerId: string };
    request: WithdrawalRequest;
    attribution: Attribution;
    amounts: Amounts;
  },
): WithdrawalRecord {
  const createdAt = new Date(sources.now()).toISOString();
  const { participantsIdentification } = request;
  const referenceId = "referenceId" in request ? request.referenceId : undefined;
  return {
    id: sources.newId(),
    accountId: account.id,
    customerId: account.customerId,
    balanceAsset: assetFromKey(assetKey(request.balanceAsset)),
    balanceAmount: amounts.total,
    fee: amounts.fee,
    destination: keptDestination(request, amounts.delivered),
    status: "pending",
    createdAt,
    events: [{ status: "pending", message: "The withdrawal was accepted.", createdAt }],
    ...(referenceId === undefined ? {} : { referenceId }),
    ...(participantsIdentification === undefined ? {} : { participantsIdentification }),
    attribution,
  };
}
