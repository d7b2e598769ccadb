import { InvalidRequestError, type HandlerContext } from "@provider-connectivity/server";
import { methodsOf, findAccount, requireActive } from "../../accounts/service.ts";
import type { WithdrawalMethod } from "../../../config/transfers-config.ts";
import { assetFromKey, assetKey, isMethod } from "../../../domain/asset.ts";
import { add, isSameNumber, signOf, subtract } from "../../../domain/decimal.ts";
import { lock } from "../../../domain/ledger/movements.ts";
import type { AccountRecord } from "../../../domain/parties.ts";
import { checkAmountOf, isKnownAsset, readAmount } from "../../assets/amounts.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import { schedule } from "../../progress/tasks.ts";
import type { Attribution } from "../../requirements/participants.ts";
import type { StoreReader, StoreWriter, WithdrawalRecord } from "../entities.ts";
import type { TransfersDeps } from "../transfers.ts";
import { checkAvailable, checkDestination, checkFunds, checkRequirements } from "./checks.ts";
import { pickDestination, type WithdrawalRequest } from "./withdrawal.ts";

type Context = HandlerContext<"account" | "operationKey", StoreWriter>;

/**
 * Creates a withdrawal: locks its amount and stores it as pending. Checks, locks and the record are one transaction with the
 * stored response.
 *
 * @throws InvalidRequestError checked in this order: method and assets, account, amounts, participants and destination, funds
 */
export async function createWithdrawal(
  deps: TransfersDeps,
  { account: { id: accountId }, tx }: Context,
  { request, attribution }: { request: WithdrawalRequest; attribution: Attribution },
): Promise<WithdrawalRecord> {
  const { config, runtime } = deps;
  const account = await findAccount(tx, accountId);
  const method = await findWithdrawalMethod(tx, config.transfers.withdrawals, account, request);
  requireActive(account);
  const amounts = await readAmounts(deps, tx, request, method);
  checkRequirements(config, request);
  await checkDestination(tx, account, method, request);
  const record = newRecord(deps, { account, request, attribution, amounts });
  const { balanceAsset: asset, balanceAmount: amount } = record;
  const balance = await tx.balances.find(accountId, asset);
  const staysWithCustomer = record.destination.transferMethod === "InternalTransfer";
  if (staysWithCustomer) checkAvailable({ balance, amount });
  else await checkFunds(tx, { account, balance, asset, amount });
  await postEntry(tx, lock({ accountId, asset, amount }), runtime);
  await tx.withdrawals.insert(record);
  const pending = { kind: "withdrawal", accountId, id: record.id } as const;
  await schedule(tx, "finish-withdrawal", { pending, ...deps });
  return record;
}

function checkMinimum(amount: string, minimum: string): void {
  if (signOf(subtract(amount, minimum)) >= 0) return;
  throw new InvalidRequestError(
    "bad-request",
    `The destination's amount is below the method's minimum of ${minimum}.`,
    {
      requestPart: "body",
      propertyName: "/destination/amount",
    },
  );
}

interface Amounts {
  readonly total: string;
  readonly delivered: string;
  readonly fee: string;
}

/** The debit equals the delivered amount plus the fee, so no other amount is retained. */
async function readAmounts(
  { config }: TransfersDeps,
  writer: StoreWriter,
  { balanceAmount, destination }: WithdrawalRequest,
  { minWithdrawalAmount = "0", fee, ...method }: WithdrawalMethod,
): Promise<Amounts> {
  const total = readAmount(balanceAmount, "/balanceAmount");
  const delivered = readAmount(destination.amount, "/destination/amount");
  const runtime = { reader: writer, config };
  await checkAmountOf(method.balanceAsset, { amount: total, pointer: "/balanceAmount" }, runtime);
  await checkAmountOf(destination.asset, { amount: delivered, pointer: "/destination/amount" }, runtime);
  checkMinimum(delivered, minWithdrawalAmount);
  if (isSameNumber(total, add(delivered, fee))) return { total, delivered, fee };
  const expected = fee === "0" ? "destination.amount" : `destination.amount and the fee of ${fee}`;
  throw new InvalidRequestError("bad-request", `The balanceAmount must be ${expected}: ${add(delivered, fee)}.`, {
    requestPart: "body",
    propertyName: "/balanceAmount",
  });
}

function newRecord(
  { runtime }: TransfersDeps,
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
  const createdAt = new Date(runtime.now()).toISOString();
  const { participantsIdentification } = request;
  const referenceId = "referenceId" in request ? request.referenceId : undefined;
  return {
    id: runtime.newId(),
    accountId: account.id,
    customerId: account.customerId,
    balanceAsset: assetFromKey(assetKey(request.balanceAsset)),
    balanceAmount: amounts.total,
    fee: amounts.fee,
    destination: pickDestination(request, amounts.delivered),
    status: "pending",
    createdAt,
    events: [{ status: "pending", message: "The withdrawal was accepted.", createdAt }],
    ...(referenceId === undefined ? {} : { referenceId }),
    ...(participantsIdentification === undefined ? {} : { participantsIdentification }),
    attribution,
  };
}

/**
 * Finds the method of a withdrawal. This check comes first: a client that uses offered methods never sees its errors.
 *
 * @throws InvalidRequestError `unknown-asset` or `unsupported-transfer-method`
 */
async function findWithdrawalMethod(
  reader: StoreReader,
  methods: readonly WithdrawalMethod[],
  account: AccountRecord,
  { balanceAsset, destination }: Pick<WithdrawalRequest, "balanceAsset" | "destination">,
): Promise<WithdrawalMethod> {
  const offered = methodsOf(methods, account).filter(({ withdrawal }) => isMethod(withdrawal, destination));
  const found = offered.find((method) => assetKey(method.balanceAsset) === assetKey(balanceAsset));
  if (found !== undefined) return found;
  if (!(await isKnownAsset(reader, balanceAsset))) throw unknownAsset("/balanceAsset/assetId");
  if (!(await isKnownAsset(reader, destination.asset))) throw unknownAsset("/destination/asset/assetId");
  throw new InvalidRequestError(
    "unsupported-transfer-method",
    offered.length === 0
      ? "The account has no withdrawal method with this transferMethod and asset."
      : "The account's withdrawal method with this transferMethod and asset takes another balanceAsset.",
    { requestPart: "body", propertyName: "/destination" },
  );
}

function unknownAsset(pointer: string): InvalidRequestError {
  return new InvalidRequestError("unknown-asset", `The asset at ${pointer} is not listed.`, {
    requestPart: "body",
    propertyName: pointer,
  });
}
