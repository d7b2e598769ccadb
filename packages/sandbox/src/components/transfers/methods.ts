/** Which component a transfer method belongs to: methods of one that is not offered are not there. @module */
import type {
  AssetReference,
  DepositCapability,
  TransferCapability,
  WithdrawalCapability,
} from "@provider-connectivity/contract";
import type { Credential } from "@provider-connectivity/server";
import type { DepositMethod, WithdrawalMethod } from "../../config/transfers-config.ts";
import { assetKey } from "../../domain/asset.ts";

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

/** An asset and how it is transferred, as one text. */
export function transferKey({
  transferMethod,
  asset,
}: {
  readonly transferMethod: string;
  readonly asset: AssetReference;
}): string {
  return `${transferMethod} ${assetKey(asset)}`;
}

/** Whether a capability is this method for this asset. */
export function isMethod(
  capability: TransferCapability,
  wanted: { readonly transferMethod: string; readonly asset: AssetReference },
): boolean {
  return transferKey(capability) === transferKey(wanted);
}

/** A method as it travels: without whom it is offered to, and its fee. */
export function toWithdrawalCapability(method: WithdrawalMethod): WithdrawalCapability {
  const { id, withdrawal, balanceAsset, minWithdrawalAmount } = method;
  return { id, withdrawal, balanceAsset, ...(minWithdrawalAmount === undefined ? {} : { minWithdrawalAmount }) };
}

/** A method as it travels: without whom it is offered to. */
export function toDepositCapability({
  id,
  deposit,
  balanceAsset,
  addressCreationPolicy,
}: DepositMethod): DepositCapability {
  return { id, deposit, balanceAsset, addressCreationPolicy };
}
