/** `node on-node.js SERVER RUNTIME`, for Node, Deno and Bun. It also loads every entry of every package. @module */
import { readdirSync, readFileSync } from "node:fs";
import { report } from "./report.ts";

const SCOPE = new URL("node_modules/@provider-connectivity/", import.meta.url);
/** Deno and Bun do not support all of Node's SQLite and crypto, so these entries may be missing there. */
const isNode = navigator.userAgent.startsWith("Node.js");

const [, , server = "", runtime = ""] = process.argv;
await report(server, runtime, async () => (isNode ? { entries: await loadEntries() } : {}));

/** Imports all entries of the installed packages. */
async function loadEntries(): Promise<number> {
  let count = 0;
  for (const name of readdirSync(SCOPE)) {
    const { exports } = JSON.parse(readFileSync(new URL(`${name}/package.json`, SCOPE), "utf8")) as { exports: object };
    for (const subpath of Object.keys(exports)) {
      const attributes = subpath.endsWith(".json") ? { with: { type: "json" } } : {};
      await import(`@provider-connectivity/${name}${subpath.slice(1)}`, attributes);
      count += 1;
    }
  }
  return count;
}
