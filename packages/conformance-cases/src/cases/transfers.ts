/** The kinds of withdrawal, and how each is asked for. @module */
import {
  type AssetReference,
  type Component,
  createBlockchainWithdrawal,
  createFiatWithdrawal,
  createPeerAccountWithdrawal,
  createSubAccountWithdrawal,
  getBalances,
  getBlockchainWithdrawals,
  getFiatWithdrawals,
  getPeerAccountWithdrawals,
  getSubAccountWithdrawals,
  getWithdrawalMethods,
  type WithdrawalCapability,
} from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { CaseSkipped } from "../expect.ts";
import type { Context } from "../session/context.ts";

/** One way in which something leaves an account. */
export interface WithdrawalKind {
  readonly transferMethod: "PublicBlockchain" | "Iban" | "PeerAccountTransfer" | "InternalTransfer";
  readonly component: Component;
  readonly create: Operation;
  readonly list: Operation;
  /** What a destination of this kind has besides asset, method and amount. */
  readonly details: (context: Context, accountId: string) => object;
}

/** A method of an account, and the least that can be withdrawn by it. */
export interface FundedMethod {
  readonly accountId: string;
  readonly method: WithdrawalCapability;
  readonly amount: string;
}

export const withdrawalKinds: readonly WithdrawalKind[] = [
  {
    transferMethod: "PublicBlockchain",
    component: "transfersBlockchain",
    create: createBlockchainWithdrawal,
    list: getBlockchainWithdrawals,
    details: ({ settings }) => ({ address: settings.blockchainAddress }),
  },
  {
    transferMethod: "Iban",
    component: "transfersFiat",
    create: createFiatWithdrawal,
    list: getFiatWithdrawals,
    details: ({ settings }) => ({ accountHolder: { name: settings.accountHolder }, iban: settings.iban }),
  },
  {
    transferMethod: "PeerAccountTransfer",
    component: "transfersPeerAccounts",
    create: createPeerAccountWithdrawal,
    list: getPeerAccountWithdrawals,
    details: ({ settings }) => ({ accountId: settings.peerAccountId }),
  },
  {
    transferMethod: "InternalTransfer",
    component: "transfersInternal",
    create: createSubAccountWithdrawal,
    list: getSubAccountWithdrawals,
    details: (context, accountId) => ({ accountId: otherAccount(context, accountId) }),
  },
];

/**
 * The methods of a kind whose least amount the account has. Transfers that only the parent may get are left out.
 *
 * @throws CaseSkipped where there is none
 */
export async function fundedMethods(
  context: Context,
  kind: WithdrawalKind,
): Promise<readonly [FundedMethod, ...FundedMethod[]]> {
  const found: FundedMethod[] = [];
  for (const { id: accountId } of context.accountsWith("transfers")) {
    for (const method of await context.list(getWithdrawalMethods, { params: { accountId } })) {
      const amount = method.minWithdrawalAmount ?? "0";
      if (isOfKind(method, kind) && (await holds(context, accountId, method.balanceAsset, amount)))
        found.push({ accountId, method, amount });
    }
  }
  const [first, ...others] = found;
  if (first === undefined) throw new CaseSkipped(`No account has enough for a ${kind.transferMethod}.`);
  return [first, ...others];
}

function isOfKind({ withdrawal, balanceAsset }: WithdrawalCapability, { transferMethod }: WithdrawalKind): boolean {
  if (withdrawal.transferMethod !== transferMethod) return false;
  if ("destinationPolicy" in withdrawal && withdrawal.destinationPolicy === "DirectParentAccount") return false;
  // The contract lets peers be paid from national currencies and listed assets only.
  return transferMethod !== "PeerAccountTransfer" || !("cryptocurrencySymbol" in balanceAsset);
}

/** Whether exactly one balance answers to an asset's name, and it has at least so much. */
async function holds({ call }: Context, accountId: string, asset: AssetReference, amount: string): Promise<boolean> {
  const { balances } = await call(getBalances, { params: { accountId }, query: filterFor(asset) });
  return balances.length === 1 && Number(balances[0]?.availableAmount) >= Number(amount);
}

/** The query by which the balance of an asset is found. */
export function filterFor({ assetId, nationalCurrencyCode, cryptocurrencySymbol }: AssetReference) {
  return { assetId, nationalCurrencyCode, cryptocurrencySymbol };
}

/** The body that asks for a withdrawal. */
export function withdrawalOf(context: Context, kind: WithdrawalKind, { accountId, method, amount }: FundedMethod) {
  const destination = { ...method.withdrawal, ...kind.details(context, accountId), amount };
  return { idempotencyKey: context.newId(), balanceAsset: method.balanceAsset, balanceAmount: amount, destination };
}

/** Another active account of the customer. */
function otherAccount({ knowledge }: Context, accountId: string): string {
  const other = knowledge.accounts.find(({ id, status }) => id !== accountId && status === "active");
  if (other === undefined) throw new CaseSkipped("The customer has no second active account.");
  return other.id;
}
