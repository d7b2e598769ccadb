/** The servers that the test starts. The process of each block reads their addresses. @module */
import type { SigningConfiguration } from "@provider-connectivity/signing";
import { readFileSync } from "node:fs";

/** Addresses and keys of the servers on this machine. */
export interface World {
  /** The provider that `start` runs. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly signingConfiguration: SigningConfiguration;
  readonly keyFile: string;
  readonly control: { readonly url: string; readonly token: string };
  /** A forward proxy. */
  readonly proxyUrl: string;
  /** A database without tables. `undefined` if there is no PostgreSQL server. */
  readonly postgresUrl: string | undefined;
}

/** The servers, from the file that `DOCS_WORLD` names. */
export const world = JSON.parse(readFileSync(process.env["DOCS_WORLD"] ?? "", "utf8")) as World;
