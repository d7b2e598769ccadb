/** Allow-lists of the addresses from which Fireblocks calls a provider. @module */
import { platformAddresses } from "@provider-connectivity/core";

/**
 * The addresses of Fireblocks by the name of the region, as its Off-Exchange guide lists them. Ask Fireblocks for the
 * current list.
 */
export const fireblocksAddresses: Readonly<Record<string, readonly string[]>> = {
  Singapore: platformAddresses.singapore,
  Europe: platformAddresses.europe,
  USA: platformAddresses.usa,
};

/** The allow-list in three formats, by file name. */
export function allowLists(): Readonly<Record<string, string>> {
  const regions = Object.entries(fireblocksAddresses);
  const all = regions.flatMap(([, addresses]) => addresses);
  return {
    "allow-list.txt": regions.map(([region, list]) => `# ${region}\n${list.join("\n")}\n`).join(""),
    "allow-list.nginx.conf": `${regions
      .map(([region, list]) => `# ${region}\n${list.map((address) => `allow ${address};`).join("\n")}`)
      .join("\n")}\ndeny all;\n`,
    // The input of: aws wafv2 create-ip-set --cli-input-json file://allow-list.aws.json
    "allow-list.aws.json": `${JSON.stringify(
      {
        Name: "fireblocks",
        Scope: "REGIONAL",
        Description: "Addresses from which Fireblocks calls this provider",
        IPAddressVersion: "IPV4",
        Addresses: all.map((address) => `${address}/32`),
      },
      null,
      2,
    )}\n`,
  };
}
