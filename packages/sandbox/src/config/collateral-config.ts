import * as z from "zod";
import { assetKey } from "../domain/asset.ts";
import { multiply, signOf, subtract } from "../domain/decimal.ts";
import { accountEnvironment, assetReference, cryptocurrencyReference } from "./contract-shape.ts";
import { amount, positiveAmount } from "./values.ts";

/** An asset that is accepted as collateral. */
const collateralAsset = z
  .strictObject({
    /** The accepted asset, unique in the list. */
    asset: cryptocurrencyReference,
    /** The credit for one whole unit of collateral, in the same asset. */
    creditRatio: amount,
    /** The collateral that one whole unit of credit needs. The rest may be removed. Default: `"1"`. */
    coverage: positiveAmount.default("1"),
    /** The cost of a transfer between collateral account and provider, in the same asset. Default: `"0"`. */
    networkFee: amount.default("0"),
    /** The provider's addresses in settlements of accounts without a deposit address. */
    settlementAddress: z.strictObject({
      address: z.string().min(1),
      addressTag: z.string().min(1).exactOptional(),
    }),
    /**
     * The environments of collateral accounts that may use it. Default: test assets `sandbox`, other native assets the other
     * environments, tokens all.
     */
    environments: z.array(accountEnvironment).readonly().exactOptional(),
    /**
     * The network fee of a transfer, in another asset. If the collateral account has less, the provider sends this amount to it
     * before a settlement. Default: nothing.
     */
    gas: z.strictObject({ asset: cryptocurrencyReference, amount: positiveAmount }).exactOptional(),
  })
  .check(({ value, issues }) => {
    const { creditRatio, coverage } = value;
    if (signOf(subtract(multiply(creditRatio, coverage), "1")) <= 0) return;
    const message = "grants more credit than the collateral covers: creditRatio times coverage is above 1";
    issues.push({ code: "custom", message, input: value });
  });
export type CollateralAsset = Readonly<z.output<typeof collateralAsset>>;

const assets = z
  .array(collateralAsset)
  .readonly()
  .check(({ value, issues }) => {
    const seen = new Set<string>();
    for (const [index, { asset }] of value.entries()) {
      if (seen.has(assetKey(asset)))
        issues.push({
          code: "custom",
          message: "has the same asset as an earlier entry",
          path: [index, "asset"],
          input: asset,
        });
      seen.add(assetKey(asset));
    }
  });

/** The accepted collateral, and its credit. */
export const collateralConfig = z.strictObject({
  /** Whether a collateral account must be linked. If not, it is bound to the account that uses it first. Default: true. */
  requireLink: z.boolean().default(true),
  /** The accepted assets. Default: none. */
  assets: assets.default([]),
  /**
   * The meaning of stated amounts of transfers with a network fee: `net`, the received amount; `gross`, the sent amount
   * including the fee. Default: `net`.
   */
  fees: z.enum(["net", "gross"]).default("net"),
  /**
   * Who approves the transfers of settlements before they are made: no one, the `customer` (`PENDING_MANUAL_APPROVAL`) or the
   * provider's own `service` (`PENDING_SERVICE_MANUAL_APPROVAL`). The scenario ends the transfers, unless an operator does before.
   * Default: `none`.
   */
  settlementApproval: z.enum(["none", "customer", "service"]).default("none"),
  /** Whether the provider approves the transactions of forced settlements. Default: true. */
  approveForcedSettlements: z.boolean().default(true),
  /**
   * The value of all transfers of a settlement from which the provider settles on its own, at the rates of the conversion
   * pairs. An asset without a pair counts as zero. Needs a connection to the platform. Default: only customers settle.
   */
  settleAt: z.strictObject({ asset: assetReference, value: positiveAmount }).exactOptional(),
  /**
   * Whether the provider marks a settlement with denied transfers, and forces it as soon as possible. Needs a connection to the
   * platform. Default: false.
   */
  forceDenied: z.boolean().default(false),
});
