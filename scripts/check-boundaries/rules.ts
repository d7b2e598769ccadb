/** The import rules between packages, and between the layers inside a package. @module */

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
  // The scaffold depends only on the parts of the kit that a provider needs.
  "provider-template": ["core", "contract", "signing", "server", "platform", "console"],
  // Only starts the program of create-provider-connectivity.
  "provider-connectivity": [],
  "create-provider-connectivity": ["contract", "signing", "cli-kit", "onboard"],
  "example-aggregator": ["client", "contract", "signing"],
  cli: "*",
  scripts: "*",
};

/** A layer of a package. */
export interface Layer {
  readonly name: string;
  /** Globs of the layer's files, relative to the package. A file belongs to the first layer that matches. */
  readonly files: readonly string[];
  /** The specifiers that the layer may import besides the package's files. Default: all dependencies of the package. */
  readonly packages?: readonly string[];
}

/**
 * The layers of each package, lowest first. A module may import from its own layer and from earlier ones, including types. In a
 * package with layers, every source file belongs to one. Tests may import from every layer.
 */
export const LAYERS: Readonly<Record<string, readonly Layer[]>> = {
  sandbox: [
    {
      name: "domain",
      files: ["src/domain/**"],
      packages: ["@provider-connectivity/contract", "big.js"],
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
 * Tests may use any dependency of their package, in any order, with one exception: only these packages may test against the
 * sandbox, which is the reference provider.
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

/** Files that the tests of every package may import by path: those of the root, and those that code blocks in READMEs use. */
export const SHARED_BY_TESTS: readonly string[] = [
  "vitest.base.ts",
  "examples/aggregator/src/convert.ts",
  "examples/aggregator/src/holdings.ts",
  "examples/aggregator/src/provider.ts",
  "packages/cli/src/testing/running-start.ts",
  "packages/client/src/testing/proxy.ts",
  "templates/provider/src/ledger.ts",
  "templates/provider/src/memory-ledger.ts",
];

/**
 * Files that the package publishes as a bundle, that configure the build, or that run only in development. They may import
 * devDependencies.
 */
export const BUNDLED_FILES: readonly string[] = [
  "packages/console/web/**",
  "packages/console/vite.config.ts",
  "templates/provider/src/console.ts",
];

/** Packages that run only on Node and are never bundled for a browser. */
export const NODE_PACKAGES: readonly string[] = ["certify", "cli", "cli-kit", "console", "docs", "onboard", "scripts"];

/** The subpaths of published packages that may use Node. Every other entry uses Web APIs only. */
export const NODE_SUBPATHS: readonly string[] = ["node", "sqlite", "postgres", "redis", "explain"];

/** Whether a module is a test or test helper, by its path inside its package. These are not published. */
export function isTest(path: string): boolean {
  return /(^|\/)(test|testing|fixtures)\/|\.test(-d)?\.[cm]?[jt]sx?$|(^|\/)vitest\.config\.[cm]?[jt]s$/.test(path);
}
