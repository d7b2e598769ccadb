// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Addresses, for a server whose context is `Context`. */
export interface AddressesHandlers<Context> {
  /**
   * Get the address of a base asset
   *
   * Returns the address of a collateral vault account for a base asset, so that the provider can send gas to it.
   *
   * Errors:
   *
   * - 404 code 4041 or 4044: the collateral account or the asset is unknown.
   */
  getCollateralAddress: Handler<operations["getCollateralAddress"], ContextFor<Context, never>>;
}
