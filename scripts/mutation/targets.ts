/** What `pnpm test:mutation` mutates. @module */

/** The files of a package, relative to its folder. */
export interface Target {
  readonly source: string;
  /** The tests that run. Default: all of the package. */
  readonly tests?: readonly string[];
}

/** The mutated source, by package. The rest of the workspace is copied unchanged. */
export const TARGETS: Readonly<Record<string, Target>> = {
  server: { source: "src/**/*.ts" },
  signing: { source: "src/**/*.ts" },
  client: { source: "src/**/*.ts" },
  sandbox: {
    source: "src/domain/**/*.ts",
    // Nearly every test of the package books something, so a mutant that none detects would take minutes.
    tests: ["src/domain/**/*.test.ts"],
  },
};
