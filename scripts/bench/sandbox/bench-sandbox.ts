/** Requests per second, latency and processor time of the sandbox's writes on each kind of store. @module */
import { availableParallelism } from "node:os";
import { rotated, mediansOf, type Figures, type RoundOptions } from "../http/rounds.ts";
import { createSchemes } from "../http/scheme.ts";
import { markdownTable } from "../markdown-table.ts";
import { startLoadGenerator, startProvider, type LoadGenerator, type Provider } from "./providers.ts";
import { type PlaceKind, STORE_KINDS, WITHOUT_POSTGRES, withPlace } from "./store-places.ts";
import { CONNECTIONS } from "./targets.ts";

/** Quotes are executed in the round that creates them. */
const LOADS = ["create withdrawal", "create quote", "execute quote"] as const;
/**
 * Well below the capacity, so that clients seldom wait for each other and the latency of a single request is visible.
 */
const PACE = 500;
const PACED = `create withdrawal, ${PACE}/s` as const;
const ROWS = [...LOADS, PACED] as const;
const WARM_UP_ROUNDS = 2;

type Providers = Readonly<Record<string, Provider>>;
type Name = `${(typeof ROWS)[number]}, ${PlaceKind}`;

/** The floor only accepts withdrawals. */
const KINDS: readonly PlaceKind[] = [...STORE_KINDS, "SQLite floor"];
const rowsOf = (kind: PlaceKind) => (kind === "SQLite floor" ? ([LOADS[0], PACED] as const) : ROWS);

/** Measures the writes with HMAC and returns the table. */
export async function benchSandbox(options: RoundOptions): Promise<string> {
  const [scheme] = createSchemes();
  const load = startLoadGenerator(scheme);
  try {
    return report(await withProviders(KINDS, {}, (providers) => measure(providers, load, options)), options);
  } finally {
    load.stop();
  }
  async function withProviders<T>(
    [kind, ...others]: readonly PlaceKind[],
    started: Providers,
    use: (providers: Providers) => Promise<T>,
  ): Promise<T> {
    if (kind === undefined) return use(started);
    return withPlace(kind, async (place) => {
      const provider = await startProvider(place, scheme);
      try {
        return await withProviders(others, { ...started, [kind]: provider }, use);
      } finally {
        provider.child.stop();
      }
    });
  }
}

async function measure(
  providers: Providers,
  load: LoadGenerator,
  { rounds, requests }: RoundOptions,
): Promise<Map<Name, Figures[]>> {
  const seen = new Map<Name, Figures[]>();
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++)
    for (const kind of rotated(KINDS, round + WARM_UP_ROUNDS))
      for (const name of rowsOf(kind)) {
        const figures = await runOne(load, providers[kind]!, name, requests);
        if (round < 0) continue;
        const key: Name = `${name}, ${kind}`;
        seen.set(key, [...(seen.get(key) ?? []), figures]);
      }
  return seen;
}

function runOne(
  load: LoadGenerator,
  provider: Provider,
  name: (typeof ROWS)[number],
  requests: number,
): Promise<Figures> {
  if (name !== PACED) return load.run(provider, { name }, requests);
  return load.run(provider, { name: "create withdrawal" }, PACE, PACE);
}

function report(seen: ReadonlyMap<Name, Figures[]>, { rounds, requests }: RoundOptions): string {
  const head = [
    `Sandbox, HMAC-SHA256, ${CONNECTIONS} clients`,
    "requests/s",
    "worst round",
    "p50 ms",
    "p99 ms",
    "CPU µs/request",
  ];
  const names = ROWS.flatMap((name) => KINDS.map((kind): Name => `${name}, ${kind}`)).filter((name) => seen.has(name));
  const rows = names.map((name) => [name, ...cells(seen.get(name) ?? [])]);
  const rate = (kind: PlaceKind) => mediansOf(seen.get(`${LOADS[0]}, ${kind}`) ?? []).requestsPerSecond;
  return [
    markdownTable(head, rows),
    "",
    `${LOADS[0]}: SQLite reaches ${(rate("SQLite") / rate("SQLite floor")).toFixed(2)} × of its floor, which verifies the signature and writes ` +
      `the same rows with shared commits (target 0.5); memory ${(rate("memory") / rate("SQLite")).toFixed(2)} × of SQLite (target 1).`,
    "",
    `Medians of ${rounds} rounds of ${requests} requests to each (${PACE} in the rows at ${PACE}/s); provider and load generator share ${availableParallelism()} cores. ` +
      "SQLite commits with synchronous=FULL. The CPU time is that of the provider, without the PostgreSQL server." +
      WITHOUT_POSTGRES,
  ].join("\n");
}

function cells(figures: readonly Figures[]): string[] {
  const { requestsPerSecond, p50, p99, cpu } = mediansOf(figures);
  const worst = Math.min(...figures.map((each) => each.requestsPerSecond));
  return [requestsPerSecond.toFixed(0), worst.toFixed(0), p50.toFixed(2), p99.toFixed(2), cpu.toFixed(1)];
}
