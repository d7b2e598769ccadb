import { relative, resolve } from "node:path";
import type { Demo } from "../demo/demo-file.ts";

/**
 * What a newcomer needs to make the first call.
 *
 * @param folder the provider's folder
 * @param accountId an account of the demo customer
 */
export function banner(demo: Demo, folder: string, accountId: string): string {
  const shown = (file: string): string => relative(process.cwd(), resolve(folder, file)) || ".";
  return `
The reference provider is running. Ctrl-C stops it; .provider/ keeps its data and keys.

  Base URL      ${demo.baseUrl}
  API key       ${demo.apiKey}   (demo)
  Private key   ${shown(demo.keyFile)}
  Database      ${shown("provider.sqlite")}

Make a signed call from a second terminal, in this folder:

  npx -y pnpm@12 call getBalances --accountId ${accountId}
`;
}
