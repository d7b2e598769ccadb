import { build } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackedPackage } from "../../check-packages/pack.ts";
import { run } from "../../check-packages/run.ts";
import { createCases, MAY_BE_REFUSED } from "../cases.ts";
import { npmInstall } from "../install.ts";
import { RUNNERS, type TestEnvironment } from "../supported.ts";

const SUITE = join(import.meta.dirname, "../app/environment-suite.ts");

/** The test file of a runner: the suite with the runner's functions. */
function testFile(imports: string, useFakeTimers: string, useRealTimers: string): string {
  return `import { afterAll, afterEach, beforeAll, ${imports};
import { readFileSync } from "node:fs";
import { defineSuite } from "./suite.js";
await defineSuite({
  cases: JSON.parse(readFileSync("cases.json", "utf8")),
  test,
  hooks: { beforeAll, afterEach, afterAll },
  freeze: (now) => ${useFakeTimers},
  unfreeze: () => ${useRealTimers},
});
`;
}

const FAKED = '["Date", "setTimeout", "clearTimeout", "setInterval", "clearInterval"]';
const REAL = '["nextTick", "setImmediate", "queueMicrotask"]';
const TEST_FILES: Record<TestEnvironment["runner"], { file: string; text: string }> = {
  vitest: {
    file: "suite.test.js",
    text: testFile('test, vi } from "vitest"', `vi.useFakeTimers({ now, toFake: ${FAKED} })`, "vi.useRealTimers()"),
  },
  jest: {
    file: "suite.test.mjs",
    text: testFile(
      'jest, test } from "@jest/globals"',
      `jest.useFakeTimers({ now, doNotFake: ${REAL} })`,
      "jest.useRealTimers()",
    ),
  },
};

/** happy-dom's `fetch` enforces CORS, but the tests call a provider of another origin. */
const VITEST_CONFIG = `export default {
  test: { environmentOptions: { happyDOM: { settings: { fetch: { disableSameOriginPolicy: true } } } } },
};
`;

/**
 * Runs a user's test suite against the packed packages.
 *
 * @param folder an empty folder
 * @throws CliError with the runner's output
 */
export async function tryEnvironment(
  { runner, environment, peers }: TestEnvironment,
  packed: readonly PackedPackage[],
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const ours = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const dependencies = { ...peersOf(packed, peers), ...RUNNERS[runner], ...ours };
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({
      private: true,
      type: "module",
      dependencies,
      jest: { testMatch: ["**/*.test.mjs"], transform: {} },
    }),
  );
  const { file, text } = TEST_FILES[runner];
  writeFileSync(join(folder, file), text);
  if (runner === "vitest") writeFileSync(join(folder, "vitest.config.js"), VITEST_CONFIG);
  writeFileSync(
    join(folder, "cases.json"),
    JSON.stringify(createCases().filter(({ name }) => name !== MAY_BE_REFUSED)),
  );
  const common = { bundle: true, format: "esm", target: "esnext", logLevel: "silent" } as const;
  await build({ ...common, entryPoints: [SUITE], outfile: join(folder, "suite.js"), packages: "external" });
  // The lowest peers may be below a runner's requirements, and the newest above the accepted ranges.
  npmInstall(folder, peers === undefined ? [] : ["--force"]);
  run(process.execPath, commandOf(runner, environment), { cwd: folder });
}

/** The peers of all packages, including optional ones, each with the version to install. */
function peersOf(packed: readonly PackedPackage[], which: TestEnvironment["peers"]): Record<string, string> {
  const peers: Record<string, string> = {};
  const ranges = packed.flatMap(({ manifest }) => Object.entries(manifest.peerDependencies ?? {}));
  for (const [name, range] of ranges) {
    if (which === "beyond") peers[name] = "latest";
    else if (which === undefined) peers[name] = range;
    else peers[name] = higher(peers[name], lowestOf(range));
  }
  return peers;
}

function lowestOf(range: string): string {
  return /\d+\.\d+\.\d+/.exec(range)?.[0] ?? range;
}

/** The common range of two packages starts at the higher of their lowest versions. */
function higher(one: string | undefined, other: string): string {
  return one !== undefined && one.localeCompare(other, undefined, { numeric: true }) > 0 ? one : other;
}

function commandOf(runner: TestEnvironment["runner"], environment: string): string[] {
  return runner === "vitest"
    ? ["node_modules/vitest/vitest.mjs", "run", "--environment", environment]
    : ["--experimental-vm-modules", "node_modules/jest/bin/jest.js", "--env", environment];
}
