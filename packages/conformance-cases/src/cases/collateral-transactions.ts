/** Collateral that comes and goes: an intent first, then the transaction that names it. @module */
import {
  getCollateralDepositTransactionDetails as getDeposit,
  getCollateralDepositTransactions as getDeposits,
  getCollateralWithdrawalTransactionDetails as getWithdrawal,
  getCollateralWithdrawalTransactions as getWithdrawals,
  initiateCollateralDepositTransactionIntent as intendDeposit,
  initiateCollateralWithdrawalTransaction as withdraw,
  initiateCollateralWithdrawalTransactionIntent as intendWithdrawal,
  registerCollateralDepositTransaction as registerDeposit,
} from "@provider-connectivity/contract";
import type { Case } from "../case.ts";
import { expectEqual, expectMembers, expectThat } from "../expect.ts";
import type { Context } from "../session/context.ts";
import { collateralParams } from "./collateral.ts";

const reused = { status: 400, errorType: "bad-request" };

/** An id as the platform makes them, as long as they get. */
function transactionId({ newId, settings }: Context, kind: number): string {
  return `${kind}.${newId()}.${settings.collateral.collateralId}`;
}

const deposited: Case = {
  name: "collateral: a deposit is intended, registered, read and listed, each by ids that come back",
  needs: ["collateral", "transfers"],
  async run(context) {
    const params = collateralParams(context);
    const fireblocksIntentId = context.newId();
    const asset = context.settings.collateralAsset;
    const intent = { asset, amount: "100", intentApprovalRequest: { fireblocksIntentId } };
    const approved = await context.call(intendDeposit, { params, body: intent });
    expectMembers(approved, { asset, amount: "100" }, "the intent");
    const isExplained = approved.status !== "Rejected" || Boolean(approved.rejectionReason);
    expectThat(isExplained, "the intent is rejected for no reason");
    expectMembers(approved.approvalRequest, { fireblocksIntentId }, "the approval");
    expectEqual(await context.call(intendDeposit, { params, body: intent }), approved, "the intent again");
    await context.refuse(intendDeposit, { params, body: { ...intent, amount: "101" } }, reused);
    const collateralTxId = transactionId(context, 2);
    const body = { collateralTxId, approvalRequest: approved.approvalRequest };
    const made = await context.call(registerDeposit, { params, body });
    expectMembers(made, body, "the deposit");
    expectEqual(await context.call(registerDeposit, { params, body }), made, "the deposit again");
    const other = { ...body, approvalRequest: { ...body.approvalRequest, partnerIntentId: context.newId() } };
    await context.refuse(registerDeposit, { params, body: other }, reused);
    expectEqual(
      await context.call(getDeposit, { params: { ...params, collateralTxId } }),
      made,
      "the deposit, read again,",
    );
    const listed = await context.list(getDeposits, { params });
    expectEqual(
      listed.find(({ id }) => id === made.id),
      made,
      "the deposit in the list",
    );
  },
};

const withdrawn: Case = {
  name: "collateral: a withdrawal is intended, made, read and listed, each by ids that come back",
  needs: ["collateral", "transfers"],
  async run(context) {
    const params = collateralParams(context);
    const { collateralAsset: asset, collateralAddress: address, collateralAddressTag: addressTag } = context.settings;
    const destinationAddress = { address, addressTag, asset, transferMethod: "PublicBlockchain" };
    const intent = { amount: "5", destinationAddress, intentApprovalRequest: { fireblocksIntentId: context.newId() } };
    const approved = await context.call(intendWithdrawal, { params, body: intent });
    expectMembers(approved, { amount: "5", destinationAddress }, "the intent");
    expectThat(
      approved.status !== "Rejected" || Boolean(approved.rejectionReason),
      "the intent is rejected for no reason",
    );
    expectEqual(await context.call(intendWithdrawal, { params, body: intent }), approved, "the intent again");
    await context.refuse(intendWithdrawal, { params, body: { ...intent, amount: "6" } }, reused);
    const collateralTxId = transactionId(context, 0);
    const body = { collateralTxId, approvalRequest: approved.approvalRequest };
    const made = await context.call(withdraw, { params, body });
    expectMembers(made, body, "the withdrawal");
    expectThat(made.status !== "Rejected" || Boolean(made.rejectionReason), "the withdrawal is rejected for no reason");
    expectEqual(await context.call(withdraw, { params, body }), made, "the withdrawal again");
    expectEqual(await context.call(getWithdrawal, { params: { ...params, collateralTxId } }), made, "it, read again,");
    const listed = await context.list(getWithdrawals, { params });
    expectEqual(
      listed.find(({ id }) => id === made.id),
      made,
      "the withdrawal in the list",
    );
  },
};

export const collateralTransactionCases: readonly Case[] = [deposited, withdrawn];
