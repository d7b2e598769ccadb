import type { SandboxData } from "@provider-connectivity/sandbox";
import type { RunningServer } from "@provider-connectivity/server/node";
import { relative, resolve } from "node:path";
import { type Demo, writeDemo } from "../demo/demo-file.ts";
import { keyFileOf } from "../demo/demo-keys.ts";
import type { StartOptions } from "./command.ts";
import type { DatabaseSetting } from "./database-option.ts";
import { type Ports, PREFIX, urlHost } from "./listen.ts";

/** Prints how to call the provider, and writes the same to `demo.json`. */
export function announce(
  folder: string,
  { api, operations, control }: Pick<Ports, "api" | "operations" | "control">,
  {
    options: { signing: signingConfiguration, database },
    data,
    token,
  }: { readonly options: StartOptions; readonly data: SandboxData; readonly token: string },
): void {
  // A configuration without an API key was rejected before.
  const { apiKey, customerId } = data.apiKeys[0]!;
  const account = data.accounts.find((each) => each.customerId === customerId);
  const demo: Demo = {
    baseUrl: `${originOf(api)}${PREFIX}`,
    operationsUrl: originOf(operations),
    apiKey,
    signingConfiguration,
    keyFile: keyFileOf(folder, apiKey, signingConfiguration.algorithm),
    ...(control === undefined ? {} : { control: { url: originOf(control), token } }),
  };
  writeDemo(folder, demo);
  console.log(banner(demo, folder, { accountId: account?.id, database }));
}

function originOf({ host, port }: RunningServer): string {
  return `http://${urlHost(host)}:${port}`;
}

interface Shown {
  /** An account of the demo customer, if there is one. */
  readonly accountId: string | undefined;
  readonly database: DatabaseSetting;
}

function banner(demo: Demo, folder: string, { accountId, database }: Shown): string {
  const shown = (file: string): string => relative(process.cwd(), resolve(folder, file)) || ".";
  return `
The reference provider is running. Press Ctrl-C to stop it; .provider/ keeps its data and keys.

  Base URL      ${demo.baseUrl}
  API key       ${demo.apiKey}   (demo)
  Private key   ${shown(demo.keyFile)}
  Database      ${database.kind === "postgres" ? "PostgreSQL" : shown(database.file ?? "provider.sqlite")}
  Operations    ${demo.operationsUrl}/healthz, /readyz and /metrics${controlLines(demo)}

Make a signed call from a second terminal, in this folder:

  npx -y pnpm@12 call ${accountId === undefined ? "getAccounts" : `getBalances --accountId ${accountId}`}
`;
}

function controlLines({ control }: Demo): string {
  if (control === undefined) return "";
  return `
  Console       ${control.url}   (and the control API)
  Token         ${control.token}`;
}
