import type { SandboxData } from "@provider-connectivity/sandbox";
import type { RunningServer } from "@provider-connectivity/server/node";
import { writeDemo, type Demo } from "../demo/demo-file.ts";
import { keyFileOf } from "../demo/demo-keys.ts";
import type { StartArguments } from "./arguments.ts";
import { banner } from "./banner.ts";

/** Where the API lies, as is usual for providers. */
export const PREFIX = "/v2";

/** Says, on the screen and in `demo.json`, how the provider is called. */
export function announce(
  folder: string,
  { host, port }: RunningServer,
  { given: { signing, database }, data }: { readonly given: StartArguments; readonly data: SandboxData },
): void {
  // The data was checked to have one.
  const { apiKey, customerId } = data.apiKeys[0]!;
  const account = data.accounts.find((each) => each.customerId === customerId);
  const demo: Demo = {
    baseUrl: `http://${host.includes(":") ? `[${host}]` : host}:${port}${PREFIX}`,
    apiKey,
    signing,
    keyFile: keyFileOf(folder, apiKey, signing.algorithm),
  };
  writeDemo(folder, demo);
  console.log(banner(demo, folder, { accountId: account?.id, database }));
}
