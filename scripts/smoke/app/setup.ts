/** What the provider and every runtime agree on. @module */
import type { SigningConfiguration } from "@provider-connectivity/signing";

/** One way to sign, with the keys for it. Its name is its API key too. */
export interface Case {
  readonly name: string;
  readonly configuration: SigningConfiguration;
  readonly signingKey: string;
  readonly verifyingKey: string;
}

/** What a runtime is given. */
export interface Setup {
  /** The provider's base URL. */
  readonly baseUrl: string;
  readonly cases: readonly Case[];
}

/** What a runtime found: each case is `ok`, or the words in which it was refused. */
export interface Report {
  readonly runtime: string;
  /** How the runtime names itself. */
  readonly agent: string;
  readonly milliseconds: number;
  readonly cases: Readonly<Record<string, string>>;
  /** How many entries of the installed packages it loaded, where it can read them. */
  readonly entries?: number;
  readonly error?: string;
}
