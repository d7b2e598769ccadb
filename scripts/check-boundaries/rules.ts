/** Who may import whom: between packages, and between the layers inside a package. @module */

export const SCOPE = "@provider-connectivity/";

/** The packages that the source of each package may import; `"*"` means all. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[] | "*">> = {
  core: [],
  contract: ["core"],
  signing: ["core"],
  client: ["core", "contract", "signing"],
  server: ["core", "contract", "signing"],
  sandbox: ["core", "contract", "signing", "server"],
  mocks: ["core", "contract", "signing", "server", "sandbox", "platform"],
  platform: ["core", "contract", "signing", "client"],
  "conformance-cases": ["core", "contract", "signing", "client"],
  certify: ["core", "contract", "signing", "client", "conformance-cases", "cli-kit"],
  console: ["core", "contract", "signing", "client", "server"],
  "cli-kit": [],
  onboard: ["core", "contract", "signing", "client", "platform", "cli-kit"],
  // The site reads the OpenAPI documents as files.
  docs: [],
  // The scaffold: it depends only on what a provider needs of the kit.
  "provider-template": ["contract", "signing", "server"],
  "create-provider-connectivity": ["contract", "signing", "cli-kit"],
  "example-aggregator": ["client", "contract", "signing"],
  cli: "*",
  scripts: "*",
};

/** A layer of a package. */
export interface Layer {
  readonly name: string;
  /** Globs of the layer's files, relative to the package. A file belongs to the first layer that matches. */
  readonly files: readonly string[];
  /** The specifiers that the layer may import besides its own package's files. Default: any that the package declares. */
  readonly packages?: readonly string[];
}

/**
 * The layers of each package, lowest first. A module may import from its own layer and from those before it, types
 * included. In a package that has layers, every source file belongs to one. Tests may import from every layer.
 */
export const LAYERS: Readonly<Record<string, readonly Layer[]>> = {
  sandbox: [
    {
      name: "domain",
      files: ["src/domain/**"],
      packages: ["@provider-connectivity/contract", "big.js", "@noble/hashes/sha2.js", "@noble/hashes/utils.js"],
    },
    { name: "ports", files: ["src/ports/**"], packages: ["@provider-connectivity/contract", "uuid"] },
    { name: "config", files: ["src/config/**"] },
    { name: "components", files: ["src/components/**"] },
    { name: "adapters", files: ["src/adapters/**"] },
    { name: "presets", files: ["src/presets/**"] },
    { name: "seed", files: ["src/seed/**"] },
    { name: "sandbox", files: ["src/*.ts", "vitest.config.ts"] },
  ],
};

/**
 * Known import cycles between folders: how many folders and files of each package are in one. A number may only fall;
 * a package without a number has no cycle.
 */
export const PENDING_FOLDER_CYCLES: Readonly<Record<string, number>> = {
  "provider-template": 16,
};

/**
 * Tests may use any package that their own package declares, out of order too, with one exception: the sandbox is the
 * reference provider, and only these packages may test against it.
 */
export const TESTS_MAY_IMPORT_SANDBOX: readonly string[] = [
  "platform",
  "sandbox",
  "mocks",
  "conformance-cases",
  "certify",
  "cli",
  "scripts",
];

/** Files of the root that the tests of every package may import. */
export const SHARED_BY_TESTS: readonly string[] = ["vitest.base.ts"];

/** Packages that run on Node only and are never bundled for a browser. */
export const NODE_PACKAGES: readonly string[] = ["certify", "cli", "cli-kit", "console", "docs", "onboard", "scripts"];

/** The subpaths behind which a published package may use Node. Every other entry uses Web APIs only. */
export const NODE_SUBPATHS: readonly string[] = ["node", "sqlite", "postgres", "redis", "explain"];

/** Whether a module, by its path inside its package, is a test or a test helper, and never reaches a user. */
export function isTest(path: string): boolean {
  return /(^|\/)(test|testing|fixtures)\/|\.test(-d)?\.[cm]?[jt]sx?$|(^|\/)vitest\.config\.[cm]?[jt]s$/.test(path);
}
