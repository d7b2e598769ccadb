// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Signers, for a server whose context is `Context`. */
export interface SignersHandlers<Context> {
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
  createSignerToken: Handler<operations["createSignerToken"], ContextFor<Context, never>>;
  /**
   * List collateral signers
   *
   * Lists the collateral signers with their pairing states.
   *
   * Errors:
   *
   * - 401 code 4010: the API key or the token is invalid.
   */
  getSigners: Handler<operations["getSigners"], ContextFor<Context, never>>;
}
