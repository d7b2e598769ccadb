/**
 * The supported versions. `pnpm smoke` tests each of them, and `docs/compatibility.md` is generated from these lists.
 * @module
 */

/** A compiler that must accept the packages' declarations. */
export interface Compiler {
  readonly name: string;
  /** The npm package to install. */
  readonly npm: string;
}

/** The oldest supported TypeScript, the last release of each later line, and the newest. */
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
  /** The versions of peer packages. Default: the newest accepted ones. */
  readonly peers?: "lowest" | "beyond";
}

/** The runners with their dependencies, pinned. */
export const RUNNERS = {
  vitest: { vitest: "5.1.1", jsdom: "31.0.1", "happy-dom": "21.0.4" },
  jest: { jest: "30.5.2", "jest-environment-jsdom": "30.5.2" },
} as const;

/** The environments of the user's test suite, with the newest version of every peer. */
export const TEST_ENVIRONMENTS: readonly TestEnvironment[] = [
  { name: "vitest-node", runner: "vitest", environment: "node" },
  { name: "vitest-jsdom", runner: "vitest", environment: "jsdom" },
  { name: "vitest-happy-dom", runner: "vitest", environment: "happy-dom" },
  { name: "jest-node", runner: "jest", environment: "node" },
  { name: "peers-lowest", runner: "vitest", environment: "node", peers: "lowest" },
];

/**
 * The newest version of every peer, accepted or not. It runs on a schedule, because any release of another project can make it
 * fail.
 */
export const NEWEST_PEERS: TestEnvironment = {
  name: "peers-newest",
  runner: "vitest",
  environment: "node",
  peers: "beyond",
};
