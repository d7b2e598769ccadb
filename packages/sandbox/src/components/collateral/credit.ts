import type { CryptocurrencyReference } from "@provider-connectivity/contract";
import { creditChange, creditFor } from "../../domain/credit.ts";
import { negate, signOf } from "../../domain/decimal.ts";
import { grantCredit, revokeCredit } from "../../domain/ledger/movements.ts";
import { findPlaces } from "../assets/amounts.ts";
import { postEntry } from "../ledger/post-entry.ts";
import { collateralAccountOf, type CollateralDeps } from "./collateral-account.ts";
import type { StoreWriter } from "./entities.ts";
import { eligibleAssets, findEligible, positionOf } from "./terms.ts";

type Deps = Pick<CollateralDeps, "config" | "runtime">;

/**
 * Adjusts an account's credit in one asset to its locked collateral. Call it after every change of the collateral. During a
 * settlement, the credit does not change.
 *
 * @returns the change of credit: positive if credit was granted, negative if it was revoked
 */
export async function followCollateral(
  writer: StoreWriter,
  { config, runtime }: Deps,
  { accountId, asset }: { readonly accountId: string; readonly asset: CryptocurrencyReference },
): Promise<string> {
  if ((await collateralAccountOf(writer, accountId))?.settling !== undefined) return "0";
  const terms = findEligible(config, asset);
  const places = terms === undefined ? undefined : await findPlaces(writer, config, terms.asset);
  if (terms === undefined || places === undefined) return "0";
  const position = await positionOf(writer, accountId, terms.asset);
  const change = creditChange(position, creditFor(position.collateral, terms.creditRatio, places));
  const line = { accountId, asset: terms.asset };
  if (signOf(change) > 0) await postEntry(writer, grantCredit({ ...line, amount: change }), runtime);
  if (signOf(change) < 0) await postEntry(writer, revokeCredit({ ...line, amount: negate(change) }), runtime);
  return change;
}

/** Calls `followCollateral` for every asset that is accepted as collateral. */
export async function followAllCollateral(writer: StoreWriter, deps: Deps, accountId: string): Promise<void> {
  for (const { asset } of eligibleAssets(deps.config, undefined))
    await followCollateral(writer, deps, { accountId, asset });
}
