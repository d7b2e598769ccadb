// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Get the pairing token of a signer
 *
 * Returns the token that pairs a collateral signer with the provider's machine. Call this operation after
 * `COLLATERAL_SIGNER_READY_EVENT`.
 *
 * Errors:
 *
 * - 404 code 4045: the signer is unknown or belongs to another provider.
 * - 409 code 4112: the signer is already paired.
 */
export const createSignerToken: Operation<"createSignerToken", operations["createSignerToken"], "signers"> = {
  operationId: "createSignerToken",
  method: "POST",
  path: "/v1/collateral/signers/token",
  components: ["signers"],
  parameters: [{ name: "Idempotency-Key", in: "header", required: false, type: "string" }],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "404", "409", "429", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * List collateral signers
 *
 * Lists the collateral signers with their pairing states.
 *
 * Errors:
 *
 * - 401 code 4010: the API key or the token is invalid.
 */
export const getSigners: Operation<"getSigners", operations["getSigners"], "signers"> = {
  operationId: "getSigners",
  method: "GET",
  path: "/v1/collateral/signers/data",
  components: ["signers"],
  parameters: [],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "401", "429", "5XX"],
  listProperty: "signers",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
