// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Get the address of a base asset
 *
 * Returns the address of a collateral vault account for a base asset, so that the provider can send gas to it.
 *
 * Errors:
 *
 * - 404 code 4041 or 4044: the collateral account or the asset is unknown.
 */
export const getCollateralAddress: Operation<"getCollateralAddress", operations["getCollateralAddress"], "addresses"> =
  {
    operationId: "getCollateralAddress",
    method: "GET",
    path: "/v1/collateral/address/{assetId}",
    components: ["addresses"],
    parameters: [
      { name: "assetId", in: "path", required: true, type: "string" },
      { name: "collateralId", in: "query", required: true, type: "string" },
    ],
    hasBody: false,
    successStatus: 200,
    statuses: ["200", "400", "401", "404", "429", "5XX"],
    paginated: false,
    idempotent: false,
    platformSigned: false,
    responseSigned: false,
    runtime: false,
  };
