import * as z from "zod";
import { assetKey } from "../domain/asset.ts";
import { accountSelector } from "./account-selector.ts";
import { assetReference, depositCapability, withdrawalCapability } from "./contract-shape.ts";
import { amount, id, listOf } from "./values.ts";

/** A withdrawal method as `getWithdrawalMethods` lists it. */
const withdrawalMethod = z.strictObject({
  /** Unique in the list. */
  id,
  /** The transfer method, and the asset that is sent. */
  withdrawal: withdrawalCapability,
  /** The asset of the debited balance. */
  balanceAsset: assetReference,
  /** The minimum of the delivered amount. Default: no minimum. */
  minWithdrawalAmount: amount.exactOptional(),
  /** The accounts that may use it. Default: all. */
  accounts: accountSelector.default("all"),
  /** The fee in `balanceAsset`, in addition to the delivered amount. Default: nothing. */
  fee: amount.default("0"),
});
export type WithdrawalMethod = Readonly<z.output<typeof withdrawalMethod>>;

/** A deposit method as `getDepositMethods` lists it. */
const depositMethod = z.strictObject({
  /** Unique in the list. */
  id,
  /** The transfer method, and the asset that arrives. */
  deposit: depositCapability,
  /** The asset of the credited balance. */
  balanceAsset: assetReference,
  /** Whether customers may create deposit addresses. */
  addressCreationPolicy: z.enum(["CanCreate", "CannotCreate"]),
  /** The accounts that may use it. Default: all. */
  accounts: accountSelector.default("all"),
});
export type DepositMethod = Readonly<z.output<typeof depositMethod>>;

/** The same `deposit` must have the same policy, because a request for an address does not name the balance. */
const depositMethods = listOf(depositMethod).check(({ value, issues }) => {
  const policies = new Map<string, string>();
  for (const [index, { deposit, addressCreationPolicy }] of value.entries()) {
    const key = `${deposit.transferMethod} ${assetKey(deposit.asset)}`;
    const known = policies.get(key) ?? addressCreationPolicy;
    policies.set(key, known);
    if (known === addressCreationPolicy) continue;
    const message = `is ${addressCreationPolicy}, but an earlier method with the same deposit is ${known}`;
    issues.push({ code: "custom", message, path: [index, "addressCreationPolicy"], input: addressCreationPolicy });
  }
});

/** The offered transfers. If the balance and the transfer have different assets, they are converted at par. */
export const transfersConfig = z.strictObject({
  /** The withdrawal methods. An account has each pair of asset and transfer method at most once. Default: none. */
  withdrawals: listOf(withdrawalMethod).default([]),
  /** The deposit methods. Default: none. */
  deposits: depositMethods.default([]),
  /** The allowed addresses of blockchain withdrawals with the requirement `ApprovedAddressesOnly`. Default: none. */
  approvedAddresses: z.array(z.string()).readonly().default([]),
  /** Whether blockchain withdrawals must name their participants. Default: `optional`. */
  participantsIdentification: z.enum(["optional", "required"]).default("optional"),
  /** Unsupported countries of participants, as two letters. Default: none. */
  unsupportedCountries: z.array(z.string()).readonly().default([]),
});
