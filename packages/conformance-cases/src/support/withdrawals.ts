/** The kinds of withdrawal, and their requests. @module */
import {
  type AssetReference,
  type Balances,
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
import { add } from "../decimal.ts";
import { RuleSkipped } from "../expect.ts";
import type { Context } from "../session/context.ts";

/** A kind of withdrawal. */
export interface WithdrawalKind {
  readonly transferMethod: "PublicBlockchain" | "Iban" | "PeerAccountTransfer" | "InternalTransfer";
  readonly component: Component;
  readonly create: Operation;
  readonly list: Operation;
  /** The members of a destination besides asset, method and amount. */
  readonly details: (context: Context, accountId: string) => object;
}

/** A method of an account with enough balance, and the amount to withdraw. */
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
    details: (context) => ({ accountId: peerAccount(context) }),
  },
  {
    transferMethod: "InternalTransfer",
    component: "transfersInternal",
    create: createSubAccountWithdrawal,
    list: getSubAccountWithdrawals,
    details: (context, accountId) => ({ accountId: otherAccount(context, accountId) }),
  },
];

/** The amount for a method without a minimum. It is small, because runs may move real money. */
const AMOUNT_WITHOUT_MINIMUM = "0.01";

/**
 * The methods of a kind for which the account has the minimum amount, up to `maxOfAKind`. Transfers that only the parent may
 * receive are omitted.
 *
 * @throws RuleSkipped if there is none
 */
export async function fundedMethods(
  context: Context,
  kind: WithdrawalKind,
): Promise<readonly [FundedMethod, ...FundedMethod[]]> {
  const { maxOfAKind, fundedAccountId } = context.settings;
  const found: FundedMethod[] = [];
  for (const { id: accountId } of accountsFor(context, kind)) {
    if (fundedAccountId !== undefined && fundedAccountId !== accountId) continue;
    for (const method of await context.list(getWithdrawalMethods, { params: { accountId } })) {
      if (found.length >= maxOfAKind) break;
      const amount = method.minWithdrawalAmount ?? AMOUNT_WITHOUT_MINIMUM;
      if (isOfKind(method, kind) && (await hasFunds(context, accountId, method.balanceAsset, amount)))
        found.push({ accountId, method, amount });
    }
  }
  const [first, ...others] = found;
  if (first === undefined)
    throw new RuleSkipped(
      `No account has enough for a withdrawal by ${kind.transferMethod}: deposit twice the minimum amount, or set fundedAccountId in the --config file.`,
    );
  return [first, ...others];
}

/** The accounts that may use both transfers and the kind's own component. */
function accountsFor({ accountsWith }: Context, { component }: WithdrawalKind) {
  const ids = new Set(accountsWith(component).map(({ id }) => id));
  return accountsWith("transfers").filter(({ id }) => ids.has(id));
}

function isOfKind({ withdrawal, balanceAsset }: WithdrawalCapability, { transferMethod }: WithdrawalKind): boolean {
  if (withdrawal.transferMethod !== transferMethod) return false;
  if ("destinationPolicy" in withdrawal && withdrawal.destinationPolicy === "DirectParentAccount") return false;
  // The contract allows peer transfers only from national currencies and listed assets.
  return transferMethod !== "PeerAccountTransfer" || !("cryptocurrencySymbol" in balanceAsset);
}

/**
 * Whether exactly one balance has the asset, and it is at least twice the amount. Credit does not count, because some providers
 * do not pay it out.
 */
async function hasFunds(context: Context, accountId: string, asset: AssetReference, amount: string): Promise<boolean> {
  const balances = await balancesOf(context, accountId, asset);
  const [balance] = balances;
  if (balance === undefined || balances.length > 1) return false;
  const credit = "creditAmount" in balance ? Number(balance.creditAmount) : 0;
  return Number(balance.availableAmount) - credit >= 2 * Number(amount);
}

/** The balances of an asset. */
export async function balancesOf({ call }: Context, accountId: string, asset: AssetReference): Promise<Balances> {
  const { balances } = await call(getBalances, { params: { accountId }, query: { limit: 200, ...filterFor(asset) } });
  return balances.filter((balance) => isSameAsset(balance.asset, asset));
}

/** Whether two references name the same asset. */
export function isSameAsset(one: AssetReference, other: AssetReference): boolean {
  const parts = (asset: AssetReference) =>
    JSON.stringify([
      asset.assetId,
      asset.nationalCurrencyCode,
      asset.blockchain,
      asset.cryptocurrencySymbol,
      asset.testAsset ?? false,
    ]);
  return parts(one) === parts(other);
}

/** The query for the balance of an asset. */
export function filterFor({ assetId, nationalCurrencyCode, cryptocurrencySymbol }: AssetReference) {
  return { assetId, nationalCurrencyCode, cryptocurrencySymbol };
}

/** The body of a withdrawal. */
export function withdrawalOf(context: Context, kind: WithdrawalKind, { accountId, method, amount }: FundedMethod) {
  const destination = { ...method.withdrawal, ...kind.details(context, accountId), amount };
  const balanceAmount = add(amount, context.settings.withdrawalFee);
  return { idempotencyKey: context.newId(), balanceAsset: method.balanceAsset, balanceAmount, destination };
}

/** Another active account of the customer. */
function otherAccount({ knowledge }: Context, accountId: string): string {
  const other = knowledge.accounts.find(({ id, status }) => id !== accountId && status === "active");
  if (other === undefined) throw new RuleSkipped("The customer has no second active account.");
  return other.id;
}

/** An account that can receive a peer transfer. */
function peerAccount({ knowledge, settings }: Context): string {
  const id = settings.peerAccountId ?? knowledge.secondCustomerAccounts.find(({ status }) => status === "active")?.id;
  if (id === undefined)
    throw new RuleSkipped(
      "No account of another customer is known. Set secondCustomer or destinations.peerAccountId in the --config file.",
    );
  return id;
}
