import type { CollateralWithdrawalTransactionIntentRequest } from "@provider-connectivity/contract";
import { GLOBAL_OWNER } from "../../../ports/entities.ts";
import { readAmount } from "../../assets/amounts.ts";
import type { CollateralDeps, CollateralPath } from "../collateral-account.ts";
import { checkId, pickAddress } from "../content.ts";
import type { StoreReader, WithdrawalIntentRecord } from "../entities.ts";
import { decisionOf, knownIntent } from "../intent.ts";
import { decideRemoval, findSettlementTransfer, isSameOutflow, type Outflow } from "./removal.ts";

/**
 * Decides, before anything moves, whether collateral would be released. Each id is decided once; its transaction is decided
 * again.
 *
 * @throws InvalidRequestError `bad-request` for an amount that is not a number, and for an id that is empty, too long,
 * or was sent before with other content
 */
export async function decideWithdrawal(
  { store, config, runtime }: CollateralDeps,
  path: CollateralPath,
  request: CollateralWithdrawalTransactionIntentRequest,
): Promise<WithdrawalIntentRecord> {
  const amount = readAmount(request.amount, "/amount");
  const { fireblocksIntentId } = request.intentApprovalRequest;
  checkId(fireblocksIntentId, "/intentApprovalRequest/fireblocksIntentId");
  const { accountId } = path;
  const destinationAddress = pickAddress(request.destinationAddress);
  return store.write(async (writer) => {
    const outflow = { amount, destinationAddress };
    const known = await knownIntent(writer, { accountId, id: fireblocksIntentId, direction: "withdrawal" }, (intent) =>
      isSameOutflow(intent, outflow),
    );
    if (known !== undefined) return known;
    const reason = await refusalOf(writer, config, { path, outflow });
    const intent: WithdrawalIntentRecord = {
      ...decisionOf(reason, runtime),
      accountId,
      fireblocksIntentId,
      direction: "withdrawal",
      amount,
      destinationAddress,
    };
    await writer.collateralIntents.insert(intent);
    return intent;
  });
}

/** The amounts of a settlement in progress are already locked, and always approved. */
async function refusalOf(
  reader: StoreReader,
  config: CollateralDeps["config"],
  { path: { accountId, collateralId }, outflow }: { path: CollateralPath; outflow: Outflow },
): Promise<string | undefined> {
  if ((await reader.accounts.find(accountId))?.status !== "active") return "The account is inactive.";
  const settlementId = (await reader.collateralAccounts.find(GLOBAL_OWNER, collateralId))?.settling;
  if (settlementId !== undefined) {
    const transfer = await findSettlementTransfer(reader, { accountId, settlementId }, outflow);
    if (transfer !== undefined) return undefined;
  }
  const { amount, destinationAddress } = outflow;
  const decision = await decideRemoval(reader, config, accountId, { amount, asset: destinationAddress.asset });
  return "reason" in decision ? decision.reason : undefined;
}
