/** Allow-lists of the addresses from which Fireblocks calls a provider. @module */

/** Inclusive ranges of the last number of an IPv4 address. */
const ranges: Readonly<Record<string, readonly string[]>> = {
  Singapore: ["18.99.36.0-9", "52.76.208.129"],
  Europe: [
    "18.98.161.0-19",
    "18.133.153.74",
    "3.10.68.107",
    "3.64.123.47",
    "18.158.242.74",
    "3.10.103.242",
    "3.67.233.15",
  ],
  USA: ["18.97.132.0-9", "40.117.39.160"],
};

/** The addresses of Fireblocks by region, as its Off-Exchange guide lists them. Ask Fireblocks for the current list. */
export const fireblocksAddresses: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(ranges).map(([region, list]) => [region, list.flatMap(expand)]),
);

function expand(range: string): string[] {
  const [, prefix = "", first = "", last = first] = /^(.*\.)(\d+)(?:-(\d+))?$/.exec(range) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${prefix}${Number(first) + index}`);
}

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
