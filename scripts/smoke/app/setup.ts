/** The data that the provider and every runtime share. @module */
import type { SigningConfiguration } from "@provider-connectivity/signing";

/** One way to sign, with its keys. Its name is also its API key. */
export interface Case {
  readonly name: string;
  readonly configuration: SigningConfiguration;
  readonly signingKey: string;
  readonly verifyingKey: string;
}

/** The input of a runtime. */
export interface Setup {
  /** The provider's base URL. */
  readonly baseUrl: string;
  readonly cases: readonly Case[];
}

/** The results of a runtime: each case is `ok`, or the message of its refusal. */
export interface Report {
  readonly runtime: string;
  /** The name that the runtime reports. */
  readonly agent: string;
  readonly milliseconds: number;
  readonly cases: Readonly<Record<string, string>>;
  /** The number of loaded entries of the installed packages, if it can read them. */
  readonly entries?: number;
  readonly error?: string;
}
