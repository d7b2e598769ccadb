/** Which component a transfer method belongs to: methods of one that is not offered are not there. @module */
import type { TransferCapability } from "@provider-connectivity/contract";
import type { Credential } from "@provider-connectivity/server";

/** The components that a provider offers. */
export type OfferedComponents = ReadonlySet<string>;

const components = {
  PublicBlockchain: "transfersBlockchain",
  Iban: "transfersFiat",
  PeerAccountTransfer: "transfersPeerAccounts",
  InternalTransfer: "transfersInternal",
} as const satisfies Record<TransferCapability["transferMethod"], string>;

export type TransferMethodName = keyof typeof components;

/** Whether transfers by this method are offered to whoever uses this API key. */
export function isOffered(
  method: TransferMethodName,
  offered: OfferedComponents,
  { permissions }: Pick<Credential, "permissions">,
): boolean {
  const component = components[method];
  return offered.has(component) && (permissions === undefined || permissions.includes(component));
}
