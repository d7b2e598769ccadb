import * as z from "zod";
import { assetKey } from "../domain/asset.ts";
import { multiply, signOf, subtract } from "../domain/decimal.ts";
import { accountEnvironment, assetReference, cryptocurrencyReference } from "./contract-shape.ts";
import { amount, positiveAmount } from "./values.ts";

/** An asset that is accepted as collateral. */
const collateralAsset = z
  .strictObject({
    asset: cryptocurrencyReference,
    /** The credit for one whole unit of collateral, in the same asset. */
    creditRatio: amount,
    /** How much collateral one whole unit of credit needs, so that the rest may be removed. */
    coverage: positiveAmount.default("1"),
    /** What a transfer between collateral account and provider costs, in the asset itself. */
    networkFee: amount.default("0"),
    /** Where the provider receives and sends in settlements of accounts that have no deposit address of their own. */
    settlementAddress: z.strictObject({
      address: z.string().min(1),
      addressTag: z.string().min(1).exactOptional(),
    }),
    /**
     * Where collateral accounts may live. Unless said otherwise, test assets are for `sandbox`, other native assets
     * for the others, and tokens for all.
     */
    environments: z.array(accountEnvironment).readonly().exactOptional(),
    /**
     * What a transfer of this asset burns, in another asset. Where the collateral account holds less, the provider sends
     * this amount to it before it settles. Default: nothing.
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
          message: "has the asset of one before it",
          path: [index, "asset"],
          input: asset,
        });
      seen.add(assetKey(asset));
    }
  });

/** What is accepted as collateral, and the credit for it. */
export const collateralConfig = z.strictObject({
  /** Whether a collateral account must be linked; otherwise it is bound to the account that uses it first. */
  requireLink: z.boolean().default(true),
  assets: assets.default([]),
  /**
   * What stated amounts of transfers say where there is a network fee: `net`, what arrives; `gross`, what the sender
   * gives, the fee included.
   */
  fees: z.enum(["net", "gross"]).default("net"),
  /** Whether the provider approves the transactions of forced settlements. */
  approveForcedSettlements: z.boolean().default(true),
  /**
   * The provider settles by itself when everything that a settlement would move is worth this much, at the rates of the
   * conversion pairs. An asset without a pair counts as nothing. Needs a connection to the platform. Default: only
   * customers settle.
   */
  settleAt: z.strictObject({ asset: assetReference, value: positiveAmount }).exactOptional(),
  /**
   * Whether the provider marks a settlement whose transfers the customer denied, and forces it once that is possible. Needs
   * a connection to the platform. Default: false.
   */
  forceDenied: z.boolean().default(false),
});
