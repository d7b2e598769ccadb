/** Who may import whom. The order is the path of the data; nothing ever points back up. @module */

export const SCOPE = "@provider-connectivity/";

/** The packages that the source of each package may import; `"*"` stands for all. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[] | "*">> = {
  core: [],
  contract: ["core"],
  signing: ["core"],
  client: ["core", "contract", "signing"],
  server: ["core", "contract", "signing"],
  sandbox: ["core", "contract", "signing", "server"],
  mocks: ["core", "contract", "signing", "server", "sandbox"],
  "conformance-cases": ["core", "contract", "signing", "client"],
  // What it writes and what writes it: a provider knows no more of the kit than this.
  "provider-template": ["contract", "signing", "server"],
  "create-provider-connectivity": ["contract", "signing"],
  "example-aggregator": ["client", "contract", "signing"],
  cli: "*",
  scripts: "*",
};

/**
 * Tests may use whatever their package declares, out of order too, with one exception: the sandbox is the
 * reference provider, and only these may lean on it.
 */
export const TESTS_MAY_IMPORT_SANDBOX: readonly string[] = ["sandbox", "mocks", "conformance-cases", "cli", "scripts"];

/** Files of the root that the tests of every package may import. */
export const SHARED_BY_TESTS: readonly string[] = ["vitest.base.ts"];

/** Packages that run on Node only and are never published to a browser. */
export const NODE_PACKAGES: readonly string[] = ["cli", "scripts"];

/** The subpaths behind which a published package may use Node. Every other entry runs on Web APIs alone. */
export const NODE_SUBPATHS: readonly string[] = ["node", "sqlite", "postgres", "redis"];

/** Whether a module, by its path inside its package, is a test or helps one, and never reaches a user. */
export function isTest(path: string): boolean {
  return /(^|\/)(test|testing|fixtures)\/|\.test(-d)?\.[cm]?[jt]sx?$|(^|\/)vitest\.config\.[cm]?[jt]s$/.test(path);
}
