import type { InternalWithdrawalRequest, WithdrawalCapability } from "@provider-connectivity/contract";
import { InvalidRequestError, type HandlerContext } from "@provider-connectivity/server";
import type { AccountsLedger } from "../accounts/ledger.ts";
import type { AssetsLedger } from "../assets/ledger.ts";
import type { Handlers } from "../in-progress.ts";
import { writeOf } from "../shared/write.ts";
import { checkWithdrawal } from "../transfers/check-withdrawal.ts";
import type { TransfersLedger } from "../transfers/ledger.ts";
import type { TransfersInternalLedger } from "./ledger.ts";

type Ledger = TransfersInternalLedger & TransfersLedger & AssetsLedger & AccountsLedger;

/** The operations of the component `transfersInternal`. */
export function handlers(ledger: Ledger): Handlers<"transfersInternal"> {
  return {
    getSubAccountWithdrawals: async ({ query }, { account }) => ({
      status: 200,
      body: { withdrawals: [...(await ledger.listInternalWithdrawals(account.id, query))] },
    }),

    // Return an existing withdrawal first: a check that fails now must not hide it.
    createSubAccountWithdrawal: async ({ body }, context) => {
      const write = writeOf(context);
      const booked = await ledger.findInternalWithdrawalByKey(write.operationKey);
      if (booked === undefined) await check(ledger, context, body);
      return { status: 201, body: booked ?? (await ledger.createInternalWithdrawal(write, body)) };
    },
  };
}

async function check(
  ledger: Ledger,
  context: HandlerContext<"account">,
  body: InternalWithdrawalRequest,
): Promise<void> {
  const method = await checkWithdrawal(ledger, context.account.id, body);
  await checkDestination(ledger, context, { method, accountId: body.destination.accountId });
}

/** Money stays with its customer. If the method requires it, only the parent account may receive it. */
async function checkDestination(
  ledger: AccountsLedger,
  { customerId, account }: HandlerContext<"account">,
  { method: { withdrawal }, accountId }: { method: WithdrawalCapability; accountId: string },
): Promise<void> {
  const [from, to] = await Promise.all([account.id, accountId].map((id) => ledger.findAccount(customerId, id)));
  const toParentOnly =
    withdrawal.transferMethod === "InternalTransfer" && withdrawal.destinationPolicy === "DirectParentAccount";
  const isAllowed = toParentOnly ? from?.parentId === accountId : accountId !== account.id;
  if (to !== undefined && isAllowed) return;
  throw new InvalidRequestError(
    "transfer-destination-not-allowed",
    "The account may not transfer to this destination.",
    {
      requestPart: "body",
      propertyName: "/destination/accountId",
    },
  );
}
