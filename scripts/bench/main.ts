/** `pnpm bench [http|sandbox|lists|memory|validators|size|regenerate|fake …]`: how fast and how small the kit is, as ratios within one run. @module */
import { parseArgs } from "node:util";
import { Problem, report } from "../regenerate/problem.ts";
import { benchFake } from "./fake/bench-fake.ts";
import { benchHttp } from "./http/bench-http.ts";
import type { RoundOptions } from "./http/rounds.ts";
import { benchRegenerate } from "./regenerate/bench-regenerate.ts";
import { benchLists } from "./sandbox/bench-lists.ts";
import { benchMemory } from "./sandbox/bench-memory.ts";
import { benchSandbox } from "./sandbox/bench-sandbox.ts";
import { CONNECTIONS } from "./sandbox/targets.ts";
import { BUDGETS, measureBudgets } from "./size/budgets.ts";
import { sizeTable } from "./size/size-table.ts";
import { benchValidators } from "./validators/bench-validators.ts";

const PARTS: Readonly<Record<string, (options: RoundOptions) => Promise<string> | string>> = {
  http: benchHttp,
  sandbox: (options) => benchSandbox(fewer(options, 4)),
  lists: (options) => benchLists(fewer(options, 16)),
  memory: benchMemory,
  validators: benchValidators,
  size: async () => sizeTable(await measureBudgets(BUDGETS)),
  regenerate: benchRegenerate,
  fake: benchFake,
};

await report("bench", async () => {
  const { names, options } = readArguments();
  for (const name of names) console.log(`${await PARTS[name]?.(options)}\n`);
});

function readArguments(): { names: string[]; options: RoundOptions } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: "string", default: "7" }, requests: { type: "string", default: "9600" } },
  });
  const known = Object.keys(PARTS);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Problem(`there is no bench "${unknown}"; there are ${known.join(", ")}`);
  const options = { rounds: count("rounds", values.rounds), requests: count("requests", values.requests) };
  return { names: positionals.length === 0 ? known : positionals, options };
}

/** Requests that do more, on several stores, take as long when there are fewer of them. */
function fewer({ rounds, requests }: RoundOptions, divisor: number): RoundOptions {
  return { rounds, requests: Math.max(CONNECTIONS, Math.ceil(requests / divisor)) };
}

function count(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Problem(`--${name} must be a whole number above zero; it is "${text}"`);
}
