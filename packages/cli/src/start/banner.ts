import { relative, resolve } from "node:path";
import type { Demo } from "../demo/demo-file.ts";
import type { DatabaseSetting } from "./values.ts";

/**
 * What a newcomer needs to make the first call.
 *
 * @param folder the provider's folder
 * @param accountId an account of the demo customer, if there is one
 */
export function banner(
  demo: Demo,
  folder: string,
  { accountId, database }: { readonly accountId: string | undefined; readonly database: DatabaseSetting },
): string {
  const shown = (file: string): string => relative(process.cwd(), resolve(folder, file)) || ".";
  const books = database.kind === "postgres" ? "PostgreSQL" : shown(database.file ?? "provider.sqlite");
  return `
The reference provider is running. Ctrl-C stops it; .provider/ keeps its data and keys.

  Base URL      ${demo.baseUrl}
  API key       ${demo.apiKey}   (demo)
  Private key   ${shown(demo.keyFile)}
  Database      ${books}
  For operators ${new URL("/healthz", demo.baseUrl).href}, /readyz and /metrics beside it

Make a signed call from a second terminal, in this folder:

  npx -y pnpm@12 call ${accountId === undefined ? "getAccounts" : `getBalances --accountId ${accountId}`}
`;
}
