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

/** What decides which methods there are for whoever asks. What moved by others is not seen. */
export interface MethodView {
  readonly components: OfferedComponents;
  readonly credential: Pick<Credential, "permissions">;
}

/** Whether transfers by this method are offered to whoever asks. */
export function isOffered(
  method: TransferMethodName,
  { components: offered, credential: { permissions } }: MethodView,
): boolean {
  const component = components[method];
  return offered.has(component) && (permissions === undefined || permissions.includes(component));
}
