/**
 * `pnpm bench [NAME …]`: how fast and how small the kit is, as ratios within one run. `--help` lists the names.
 * @module
 */
import { defineCommand, integer, option, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { benchFake } from "./fake/bench-fake.ts";
import { benchHttp } from "./http/bench-http.ts";
import { benchStart } from "./http/bench-start.ts";
import type { RoundOptions } from "./http/rounds.ts";
import { benchPostgres } from "./postgres/bench-postgres.ts";
import { benchRegenerate } from "./regenerate/bench-regenerate.ts";
import { benchLists } from "./sandbox/bench-lists.ts";
import { benchMemory } from "./sandbox/bench-memory.ts";
import { benchSandbox } from "./sandbox/bench-sandbox.ts";
import { CONNECTIONS } from "./sandbox/targets.ts";
import { BUDGETS, measureBudgets } from "./size/budgets.ts";
import { sizeTable } from "./size/size-table.ts";
import { benchStartup } from "./startup/bench-startup.ts";
import { benchValidators } from "./validators/bench-validators.ts";

const PARTS: Readonly<Record<string, (options: RoundOptions) => Promise<string> | string>> = {
  http: benchHttp,
  start: benchStart,
  sandbox: (options) => benchSandbox(fewer(options, 4)),
  postgres: (options) => benchPostgres(fewer(options, 4)),
  lists: (options) => benchLists(fewer(options, 16)),
  memory: benchMemory,
  validators: benchValidators,
  size: async () => sizeTable(await measureBudgets(BUDGETS)),
  regenerate: benchRegenerate,
  fake: benchFake,
  startup: benchStartup,
};

const command = defineCommand({
  name: "pnpm bench",
  description: "Measures speed and size of the kit, as ratios within one run.",
  positionals: [{ name: "[NAME...]", help: `any of ${Object.keys(PARTS).join(", ")}. Default: all` }],
  options: {
    rounds: option("N", "rounds for each target", { parse: integer({ min: 1 }), default: 7 }),
    requests: option("N", "requests for each round", { parse: integer({ min: 1 }), default: 9600 }),
  },
});

await runCommand(command, async ({ options, positionals }) => {
  const unknown = positionals.find((name) => PARTS[name] === undefined);
  if (unknown !== undefined) throw new UsageError(`unknown part ${unknown}; use ${Object.keys(PARTS).join(", ")}`);
  const names = positionals.length === 0 ? Object.keys(PARTS) : positionals;
  for (const name of names) console.log(`${await PARTS[name]?.(options)}\n`);
});

/** Fewer requests for the slow parts, so that all parts take about the same time. */
function fewer({ rounds, requests }: RoundOptions, divisor: number): RoundOptions {
  return { rounds, requests: Math.max(CONNECTIONS, Math.ceil(requests / divisor)) };
}
