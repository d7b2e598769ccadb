/** The components of transfer methods. Methods of components that are not offered do not exist. @module */
import type { DepositCapability, TransferCapability, WithdrawalCapability } from "@provider-connectivity/contract";
import type { Credential } from "@provider-connectivity/server";
import type { DepositMethod, WithdrawalMethod } from "../../config/transfers-config.ts";

/** The components that a provider offers. */
export type OfferedComponents = ReadonlySet<string>;

const components = {
  PublicBlockchain: "transfersBlockchain",
  Iban: "transfersFiat",
  PeerAccountTransfer: "transfersPeerAccounts",
  InternalTransfer: "transfersInternal",
} as const satisfies Record<TransferCapability["transferMethod"], string>;

export type TransferMethodName = keyof typeof components;

/** Determines the methods for a caller. Transfers with other methods are invisible. */
export interface MethodView {
  readonly components: OfferedComponents;
  readonly credential: Pick<Credential, "permissions">;
}

/** Whether transfers with this method are offered to the caller. */
export function isOffered(
  method: TransferMethodName,
  { components: offered, credential: { permissions } }: MethodView,
): boolean {
  const component = components[method];
  return offered.has(component) && (permissions === undefined || permissions.includes(component));
}

/** A method on the wire, without its accounts and fee. */
export function toWithdrawalCapability(method: WithdrawalMethod): WithdrawalCapability {
  const { id, withdrawal, balanceAsset, minWithdrawalAmount } = method;
  return { id, withdrawal, balanceAsset, ...(minWithdrawalAmount === undefined ? {} : { minWithdrawalAmount }) };
}

/** A method on the wire, without its accounts. */
export function toDepositCapability({
  id,
  deposit,
  balanceAsset,
  addressCreationPolicy,
}: DepositMethod): DepositCapability {
  return { id, deposit, balanceAsset, addressCreationPolicy };
}
