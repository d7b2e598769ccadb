/** The messages between the processes of the trial. @module */
import type { SigningConfiguration } from "@provider-connectivity/signing";

/** The signing configuration of all requests. */
export const signingConfiguration: SigningConfiguration = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha256",
  postEncoding: "hexstr",
};

/** The secret of every API key. */
export const SECRET = "edge";

/** A command to the provider: it moves its wall clock, or only sends a report. */
export type Command = { readonly kind: "clock"; readonly offsetMs: number } | { readonly kind: "report" };

/** The report of the provider after each command. */
export interface Report {
  /** Memory in use, without garbage. */
  readonly usedBytes: number;
  /** The number of lines that the provider has logged. */
  readonly warn: number;
  readonly error: number;
}

/** The ports of a provider. */
export interface Ports {
  readonly api: number;
  readonly operations: number;
}
