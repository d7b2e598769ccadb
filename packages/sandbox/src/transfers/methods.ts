import type {
  AssetReference,
  DepositCapability,
  TransferCapability,
  WithdrawalCapability,
} from "@provider-connectivity/contract";
import type { AccountRecord } from "../accounts/model.ts";
import { assetKey } from "../assets/model.ts";
import type { DepositMethod, WithdrawalMethod } from "../config/transfers-config.ts";
import type { AccountSelector } from "../config/values.ts";

/** Whether a selector names the account. */
export function isSelected(selector: AccountSelector, { id, parentId }: AccountRecord): boolean {
  if (selector === "all") return true;
  if (selector === "main" || selector === "sub") return (selector === "sub") === (parentId !== undefined);
  return selector.includes(id);
}

/** The methods that an account is offered, in their order. */
export function methodsOf<Method extends { readonly accounts: AccountSelector }>(
  methods: readonly Method[],
  account: AccountRecord,
): readonly Method[] {
  return methods.filter(({ accounts }) => isSelected(accounts, account));
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
