/** One of the long trials. */
export interface Trial {
  readonly name: string;
  readonly description: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const LONG = { PROVIDER_LONG: "1" };
/** Each kill interrupts about twenty requests, so these are more than ten thousand interrupted requests. */
const KILLS = { ...LONG, PROVIDER_KILLS: "1000" };

/** Runs the tests of a package, in files whose names contain one of these texts. */
function testFile(folder: string, ...files: readonly string[]): readonly string[] {
  return ["pnpm", "--dir", folder, "exec", "vitest", "run", ...files];
}

/** All trials, in order. */
export const trials: readonly Trial[] = [
  {
    name: "cli",
    description: "every feature of `start` and `call`, run as separate processes",
    command: testFile("packages/cli", ".long.test.ts"),
    env: LONG,
  },
  {
    name: "generator",
    description:
      "the generator and its validators with more documents and bodies, and with documents of other projects",
    command: testFile("scripts", "regenerate", "spec-diff", "reference/parity"),
    env: LONG,
  },
  {
    name: "programs",
    description: "updates of the specification, a provider with defects, and the cases in a browser",
    command: testFile("scripts", ".long.test.ts"),
    env: LONG,
  },
  {
    name: "kills-sandbox",
    description: "two instances are killed repeatedly, on SQLite and on PostgreSQL",
    command: testFile("packages/sandbox", "idempotency/killed.long.test.ts"),
    env: KILLS,
  },
  {
    name: "kills-mixed",
    description: "two instances with a slow connection to PostgreSQL are killed during operations of every kind",
    command: testFile("packages/sandbox", "killed-mixed.long.test.ts"),
    env: { ...LONG, PROVIDER_MIXED_KILLS: "2000" },
  },
  {
    name: "failover",
    description: "the primary PostgreSQL is killed and its synchronous replica is promoted; a replica serves reads",
    command: testFile("packages/sandbox", "failover.long.test.ts", "replica.long.test.ts"),
    env: { ...LONG, PROVIDER_FAILOVERS: "10" },
  },
  {
    name: "kills-server",
    description: "a provider with a separate ledger is killed repeatedly",
    command: testFile("packages/server", "src/idempotency/killed.long.test.ts"),
    env: KILLS,
  },
  {
    name: "books",
    description: "random sequences of operations, compared with models of the ledger",
    command: testFile("packages/sandbox", "books.test.ts", "against-model.test.ts", "memory-table.test.ts"),
    env: { PROVIDER_PROPERTY_RUNS: "1000" },
  },
  {
    name: "postgres",
    description: "all tests of the sandbox, on PostgreSQL too",
    command: ["pnpm", "--dir", "packages/sandbox", "test"],
    env: LONG,
  },
  {
    name: "types",
    description: "tens of thousands of valid bodies compile, and invalid literals do not",
    command: testFile("scripts", "reference/types.test.ts", "reference/invalid-literals.test.ts"),
    env: LONG,
  },
  {
    name: "refusals",
    description: "tens of thousands of bodies with one error are refused at its location",
    command: testFile("scripts", "reference/refusals"),
    env: LONG,
  },
  {
    name: "platform",
    description: "the simulated platform crashes at every call of every scenario",
    command: testFile("packages/platform", "scenarios/crashes.test.ts"),
    env: LONG,
  },
  {
    name: "platform-kills",
    description: "provider and platform are killed at every step of every scenario, and their books stay equal",
    command: ["node", "scripts/long/platform-kills/main.ts"],
  },
  {
    name: "platform-postgres",
    description: "platform-kills with the provider's data in PostgreSQL",
    command: ["node", "scripts/long/platform-kills/main.ts"],
    env: { PROVIDER_KILLS: "250", PROVIDER_DATABASE: "postgresql" },
  },
  {
    name: "platform-sample",
    description: "platform-kills with one scenario, in half a minute",
    command: ["node", "scripts/long/platform-kills/main.ts"],
    env: { PROVIDER_KILLS: "16", PROVIDER_SCENARIOS: "automatic-settlement" },
  },
  {
    name: "platform-start",
    description: "every scenario of Off-Exchange three times against `start`, on SQLite and PostgreSQL",
    command: ["node", "scripts/long/platform-start/main.ts"],
  },
  {
    name: "spec-update",
    description: "every kind of malformed document as a new version",
    command: testFile("scripts", "spec-update"),
    env: { ...LONG, PROVIDER_TRAITS: "all" },
  },
  {
    name: "client",
    description: "a client stays within its limits of time and memory for any response",
    command: ["node", "scripts/long/client-limits/main.ts"],
  },
  {
    name: "edge",
    description: "aborted uploads, malformed requests, stepping clocks, idle and busy connections at a running server",
    command: ["node", "scripts/long/edge/main.ts"],
  },
  {
    name: "soak",
    description:
      "30 minutes of mixed load with faults and restarts: memory and files stay flat (PROVIDER_SOAK_MINUTES)",
    command: ["node", "scripts/long/soak/main.ts"],
  },
  {
    name: "console",
    description: "the console in a real browser: axe, keyboard, dark mode, 360 px, ten thousand rows",
    command: testFile("packages/cli", "src/console"),
    env: { PROVIDER_LONG: "1" },
  },
  { name: "fuzz", description: "Schemathesis calls every operation", command: ["pnpm", "fuzz", "--long"] },
  {
    name: "conformance",
    description: "every rule against the fake of every preset, in this process and over HTTP",
    command: [
      "pnpm",
      "--filter=@provider-connectivity/conformance-cases",
      "--filter=@provider-connectivity/certify",
      "exec",
      "vitest",
      "run",
      "src/presets.test.ts",
      "src/certify.test.ts",
    ],
    env: LONG,
  },
  {
    name: "certify",
    description: "providers with one defect, certified over HTTP",
    command: ["node", "scripts/mutants/main.ts"],
  },
  {
    name: "python",
    description: "the provider in Python: certified, killed, and with the scenarios of Off-Exchange",
    command: ["node", "scripts/python-provider/main.ts"],
  },
  {
    name: "certify-start",
    description:
      "`start` with every preset on SQLite and PostgreSQL, and the fake: certified three times and twice at once",
    command: ["node", "scripts/certify-start/main.ts"],
  },
  {
    name: "certify-correct",
    description: "correct providers that differ from the reference provider, certified over HTTP",
    command: ["node", "scripts/variants/main.ts"],
  },
  {
    name: "scaffolds",
    description: "every combination of the scaffolder",
    command: ["pnpm", "check:scaffold", "--all"],
  },
  {
    name: "newcomers",
    description: "the README of a new provider, on machines with one version of Node; needs `build`",
    command: ["node", "scripts/scaffold/newcomers.ts"],
  },
];
