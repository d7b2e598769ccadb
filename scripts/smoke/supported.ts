/**
 * The versions that the kit supports. `pnpm smoke` tries each of them, and `docs/compatibility.md` is written from these
 * lists.
 * @module
 */

/** A compiler that must accept the packages' declarations. */
export interface Compiler {
  readonly name: string;
  /** The npm package to install. */
  readonly npm: string;
}

/** The oldest supported TypeScript, the last of each line after it, and the newest. */
export const COMPILERS: readonly Compiler[] = [
  { name: "typescript-5.7", npm: "typescript@5.7.3" },
  { name: "typescript-5.9", npm: "typescript@5.9.3" },
  { name: "typescript-6.0", npm: "typescript@6.0.3" },
  { name: "typescript-7.0", npm: "typescript@7.0.2" },
];

/** A test runner with an environment, in which client, signing and mocks must work. */
export interface TestEnvironment {
  readonly name: string;
  readonly runner: "vitest" | "jest";
  /** The runner's name of the environment. */
  readonly environment: string;
  /** Which versions of peer packages. Default: the newest that the packages accept. */
  readonly peers?: "lowest" | "beyond";
}

/** The runners and what they need, pinned. */
export const RUNNERS = {
  vitest: { vitest: "5.1.1", jsdom: "31.0.1", "happy-dom": "21.0.4" },
  jest: { jest: "30.5.2", "jest-environment-jsdom": "30.5.2" },
} as const;

/** Where the packages are tested as a user's test suite uses them, with the newest of every peer. */
export const TEST_ENVIRONMENTS: readonly TestEnvironment[] = [
  { name: "vitest-node", runner: "vitest", environment: "node" },
  { name: "vitest-jsdom", runner: "vitest", environment: "jsdom" },
  { name: "vitest-happy-dom", runner: "vitest", environment: "happy-dom" },
  { name: "jest-node", runner: "jest", environment: "node" },
  { name: "peers-lowest", runner: "vitest", environment: "node", peers: "lowest" },
];

/**
 * The newest version of every peer, whether the packages accept it or not. Run on a schedule, not with the others: it
 * fails when somebody else makes a release.
 */
export const NEWEST_PEERS: TestEnvironment = {
  name: "peers-newest",
  runner: "vitest",
  environment: "node",
  peers: "beyond",
};
