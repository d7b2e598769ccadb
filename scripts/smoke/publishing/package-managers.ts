import { join } from "node:path";

/** A package manager. Each command starts with its program. */
export interface PackageManager {
  readonly name: string;
  /** The npm package to install. Default: none; the program is part of Node or on the PATH. */
  readonly npm?: string;
  /** Creates a project with `create-NAME`. */
  create(name: string, args: readonly string[]): readonly string[];
  add(packages: readonly string[]): readonly string[];
  /** Runs a script of the project. */
  script(name: string): readonly string[];
  /** Runs a program of a package that is not installed. */
  execute(package_: string, program: string, args: readonly string[]): readonly string[];
  /** Runs a program by its name alone, if the package has the same name. */
  executeNamed(package_: string, args: readonly string[]): readonly string[];
}

/** npm, pnpm with its isolated `node_modules`, and Bun. */
export const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    name: "npm",
    create: (name, args) => ["npm", "create", `${name}@latest`, "--yes", "my-exchange", "--", ...args],
    add: (packages) => ["npm", "install", "--no-audit", "--no-fund", "--loglevel=error", ...packages],
    script: (name) => ["npm", "run", name],
    execute: (package_, program, args) => ["npx", "--yes", "--package", package_, "--", program, ...args],
    executeNamed: (package_, args) => ["npx", "--yes", package_, ...args],
  },
  {
    name: "pnpm",
    create: (name, args) => ["pnpm", "create", `${name}@latest`, "my-exchange", ...args],
    add: (packages) => ["pnpm", "add", "--reporter=silent", ...packages],
    script: (name) => ["pnpm", "run", name],
    execute: (package_, program, args) => ["pnpm", "--package", package_, "dlx", program, ...args],
    executeNamed: (package_, args) => ["pnpm", "dlx", package_, ...args],
  },
  {
    name: "bun",
    npm: "bun@1.4.5",
    create: (name, args) => ["bun", "create", `${name}@latest`, "my-exchange", ...args],
    add: (packages) => ["bun", "add", ...packages],
    script: (name) => ["bun", "run", name],
    execute: (package_, program, args) => ["bunx", "--package", package_, program, ...args],
    executeNamed: (package_, args) => ["bunx", package_, ...args],
  },
];

/** The variables that make every package manager use one registry, and new caches below a folder. */
export function environmentFor(registry: string, folder: string, path: string): Record<string, string | undefined> {
  return {
    ...process.env,
    PATH: path,
    NO_PROXY: "127.0.0.1",
    CI: undefined,
    // npm and pnpm set their own value; with Bun, that of this command would remain.
    INIT_CWD: undefined,
    npm_config_registry: registry,
    npm_config_cache: join(folder, "npm-cache"),
    npm_config_userconfig: join(folder, "no-npmrc"),
    pnpm_config_registry: registry,
    pnpm_config_store_dir: join(folder, "pnpm-store"),
    BUN_CONFIG_REGISTRY: registry,
    BUN_INSTALL_CACHE_DIR: join(folder, "bun-cache"),
  };
}
