/** What runs while the blocks run: the test starts it, and each block's process reads it. @module */
import type { SigningConfiguration } from "@provider-connectivity/signing";
import { readFileSync } from "node:fs";

/** Addresses and keys of the servers on this machine. */
export interface World {
  /** The provider that `start` runs. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly signing: SigningConfiguration;
  readonly keyFile: string;
  readonly control: { readonly url: string; readonly token: string };
  /** A forward proxy. */
  readonly proxyUrl: string;
  /** A database without tables. Absent: no PostgreSQL runs. */
  readonly postgresUrl: string | undefined;
}

/** The servers, as the test wrote them to the file that `DOCS_WORLD` names. */
export const world = JSON.parse(readFileSync(process.env["DOCS_WORLD"] ?? "", "utf8")) as World;
