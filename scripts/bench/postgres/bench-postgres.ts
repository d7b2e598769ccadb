/**
 * Compares the PostgreSQL store with the floor (the minimum work of any provider) and with the memory store, at three network delays.
 * @module
 */
import { availableParallelism } from "node:os";
import pg from "pg";
import { type Child, startChild } from "../http/child.ts";
import { rotated, type RoundOptions } from "../http/rounds.ts";
import { createSchemes } from "../http/scheme.ts";
import type { LoadReply } from "../http/signed-requests.ts";
import { markdownTable } from "../markdown-table.ts";
import { median } from "../median.ts";
import { withPlace } from "../sandbox/store-places.ts";
import type { ProxyReply, ProxyRequest } from "./delay-proxy.ts";
import type { LoadRequest } from "./load-process.ts";
import type { ProviderReply, ProviderRequest } from "./provider-process.ts";
import { accountAt, ACCOUNTS, type Load } from "./setting.ts";

const [scheme] = createSchemes();
const WITHDRAWALS: Load = { name: "withdrawal", accounts: ACCOUNTS };
const HOT: Load = { name: "withdrawal", accounts: 1 };
const WARM_UP_ROUNDS = 1;

type Generator = Child<LoadRequest, LoadReply>;
type Start = Omit<Extract<ProviderRequest, { ask: "start" }>, "ask" | "scheme" | "url">;

interface Provider {
  readonly port: number;
  readonly child: Child<ProviderRequest, ProviderReply>;
}

interface Measurement {
  readonly name: string;
  readonly providers: readonly Provider[];
  readonly load: Load;
  readonly clients: number;
}

interface Sample {
  readonly perSecond: number;
  readonly p99: number;
  /** Microseconds of processor time for one request. */
  readonly cpu: number;
}

type Rounds = ReadonlyMap<string, readonly Sample[]>;

interface Context {
  readonly rounds: number;
  readonly requests: number;
  readonly generator: Generator;
  /** The URL of the database, with a separate schema. */
  readonly url: string;
  /** Stopped at the end. */
  readonly started: { readonly stop: () => void }[];
}

/** Measures everything and returns a table with the targets. */
export async function benchPostgres({ rounds, requests }: RoundOptions): Promise<string> {
  if (!process.env["PROVIDER_TEST_POSTGRES"])
    return "PostgreSQL is omitted, because PROVIDER_TEST_POSTGRES is not set.";
  const generator = startChild<LoadRequest, LoadReply>("../postgres/load-process.ts");
  const rows: string[][] = [];
  const notes: string[] = [];
  try {
    for (const delayMs of [0, 1, 5])
      await withPlace("PostgreSQL", async ({ location }) => {
        const started: Context["started"] = [];
        const url = await startProxy(location, delayMs, started);
        notes.push(`${delayMs} ms: measured ${(await measureRoundTrip(url)).toFixed(2)} ms`);
        const context = { rounds, requests, generator, url, started };
        try {
          const measured = await measureAtDelay(context, delayMs);
          if (delayMs === 1) measured.push(...(await measureStall(context)), ...(await measureHalfLoad(context)));
          rows.push(...measured);
          // The bench takes minutes, so it prints each result as soon as it is known.
          for (const cells of measured) process.stderr.write(`${cells.join(" | ")}\n`);
        } finally {
          for (const { stop } of started) stop();
        }
      });
  } finally {
    generator.stop();
  }
  const head = ["PostgreSQL, HMAC-SHA256", "requests/s", "compared with", "ratio", "target"];
  return [
    markdownTable(head, rows),
    "",
    `Round trips through the proxy (\`select 1\`): ${notes.join("; ")}. Medians of ${rounds} rounds of ${requests} requests. ` +
      `Providers, load generator, proxy and PostgreSQL share ${availableParallelism()} cores.`,
  ].join("\n");
}

async function measureAtDelay(context: Context, delayMs: number): Promise<string[][]> {
  const start = (options: Start) => startProvider(context, options);
  const floor = await start({ kind: "floor", connections: 10 });
  const kit = await start({ kind: "PostgreSQL", connections: 10 });
  const memory = await start({ kind: "memory", connections: 0 });
  const wideFloor = await start({ kind: "floor", connections: 20 });
  const wide = await start({ kind: "PostgreSQL", connections: 20 });
  const seen = await inRounds(context, [
    { name: "floor", providers: [floor], load: WITHDRAWALS, clients: 64 },
    { name: "kit", providers: [kit], load: WITHDRAWALS, clients: 64 },
    { name: "hot", providers: [kit], load: HOT, clients: 64 },
    { name: "memory", providers: [memory], load: WITHDRAWALS, clients: 64 },
    { name: "wide floor", providers: [wideFloor], load: WITHDRAWALS, clients: 256 },
    { name: "wide", providers: [wide], load: WITHDRAWALS, clients: 256 },
    { name: "quote", providers: [kit], load: { name: "create quote", accounts: 1 }, clients: 64 },
    { name: "executed", providers: [kit], load: { name: "execute quote", accounts: 1 }, clients: 64 },
    { name: "memory quote", providers: [memory], load: { name: "create quote", accounts: 1 }, clients: 64 },
    { name: "memory executed", providers: [memory], load: { name: "execute quote", accounts: 1 }, clients: 64 },
  ]);
  const rows = comparisons(seen, delayMs);
  for (const { child } of [floor, memory, wideFloor, wide]) child.stop();
  if (delayMs === 0)
    rows.push(
      ...(await measureInstances(
        context,
        { title: "two instances at saturation, 0 ms", target: "≥ 0.85" },
        { connections: 10 },
      )),
    );
  if (delayMs === 5)
    rows.push(
      ...(await measureInstances(
        context,
        { title: "two instances, 4 connections each, batches of one, 5 ms", target: "≥ 1.8" },
        { connections: 4, lanes: 4, batchSize: 1 },
      )),
    );
  kit.child.stop();
  return rows;
}

/** The rows of one network delay. */
function comparisons(seen: Awaited<ReturnType<typeof inRounds>>, delayMs: number): string[][] {
  const at = `${delayMs} ms`;
  const againstMemory = delayMs === 5 ? "≥ 0.5" : "≥ 0.6";
  return [
    row(seen, {
      title: `100 accounts, 64 clients, pool 10, ${at}`,
      of: "kit",
      to: "floor",
      target: { 0: "≥ 0.8", 1: "≥ 1.2", 5: "≥ 3" }[delayMs]!,
    }),
    row(seen, {
      title: `100 accounts, 256 clients, pool 20, ${at}`,
      of: "wide",
      to: "wide floor",
      target: { 0: "", 1: "≥ 0.9", 5: "≥ 2" }[delayMs]!,
    }),
    row(seen, { title: `100 accounts, ${at}`, of: "kit", to: "memory", target: againstMemory }),
    row(seen, { title: `one hot account, ${at}`, of: "hot", to: "kit", target: "≥ 0.8" }),
    cpuRow(seen, {
      title: `CPU of the provider for a withdrawal, ${at}`,
      of: "kit",
      to: "memory",
      target: delayMs === 0 ? "≤ 1.4" : "",
    }),
    row(seen, { title: `quotes created, ${at}`, of: "quote", to: "memory quote", target: againstMemory }),
    row(seen, { title: `quotes executed, ${at}`, of: "executed", to: "memory executed", target: againstMemory }),
  ];
}

async function measureInstances(
  context: Context,
  { title, target }: { title: string; target: string },
  options: Omit<Start, "kind">,
): Promise<string[][]> {
  const [one, other] = [
    await startProvider(context, { kind: "PostgreSQL", ...options }),
    await startProvider(context, { kind: "PostgreSQL", ...options }),
  ];
  const seen = await inRounds(context, [
    { name: "one", providers: [one], load: WITHDRAWALS, clients: 64 },
    { name: "both", providers: [one, other], load: WITHDRAWALS, clients: 128 },
  ]);
  for (const { child } of [one, other]) child.stop();
  return [row(seen, { title, of: "both", to: "one", target })];
}

/** Another program holds a lock on one account while requests write to the other accounts. */
async function measureStall(context: Context): Promise<string[][]> {
  const kit = await startProvider(context, { kind: "PostgreSQL", connections: 10 });
  const others: Measurement = { name: "free", providers: [kit], load: WITHDRAWALS, clients: 64 };
  const second: Generator = startChild("../postgres/load-process.ts");
  context.started.push(second);
  // Starts the process now, because its start would disturb the measurement.
  await measure(context, { ...others, clients: 1 }, { requests: 1, generator: second });
  const [free, stalled]: [number[], number[]] = [[], []];
  for (let round = -WARM_UP_ROUNDS; round < context.rounds; round++) {
    const before = await measure(context, others);
    const client = new pg.Client({ connectionString: context.url });
    await client.connect();
    await client.query("begin");
    await client.query("select id from accounts where id = $1 for update", [accountAt(0)]);
    const stuck = measure(context, { ...others, load: HOT, clients: 1 }, { requests: 1, generator: second });
    // -1: all accounts except the stalled one.
    const during = await measure(context, { ...others, load: { name: "withdrawal", accounts: -1 } });
    await client.query("commit");
    await client.end();
    await stuck;
    if (round < 0) continue;
    free.push(before.perSecond);
    stalled.push(during.perSecond);
  }
  kit.child.stop();
  const ratio = median(stalled.map((each, index) => each / free[index]!));
  return [
    [
      "99 accounts while a transaction on the hundredth stalls, 1 ms",
      median(stalled).toFixed(0),
      median(free).toFixed(0),
      ratio.toFixed(2),
      "≈ 1",
    ],
  ];
}

async function measureHalfLoad(context: Context): Promise<string[][]> {
  const kit = await startProvider(context, { kind: "PostgreSQL", connections: 10 });
  const full = { name: "full", providers: [kit], load: WITHDRAWALS, clients: 64 };
  const p99s: number[] = [];
  const paces: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < context.rounds; round++) {
    const { perSecond } = await measure(context, full);
    const half = Math.round(perSecond / 2);
    const paced = await measure(context, full, { perSecond: half, requests: Math.min(context.requests, half * 2) });
    if (round < 0) continue;
    p99s.push(paced.p99);
    paces.push(half);
  }
  kit.child.stop();
  return [
    [
      "p99 at half of saturation, 1 ms",
      median(paces).toFixed(0),
      "",
      `${median(p99s).toFixed(1)} ms (best ${Math.min(...p99s).toFixed(1)})`,
      "≤ 25 ms",
    ],
  ];
}

async function inRounds(context: Context, measurements: readonly Measurement[]): Promise<Rounds> {
  const seen = new Map<string, Sample[]>(measurements.map(({ name }) => [name, []]));
  // Quotes must be executed right after they are created, so both measurements stay together.
  const groups = Object.values(Object.groupBy(measurements, ({ name }) => groupOf(name))).filter(
    (group) => group !== undefined,
  );
  for (let round = -WARM_UP_ROUNDS; round < context.rounds; round++)
    for (const measurement of rotated(groups, round + WARM_UP_ROUNDS).flat()) {
      const figures = await measure(context, measurement);
      if (round >= 0) seen.get(measurement.name)!.push(figures);
    }
  return seen;
}

function groupOf(name: string): string {
  if (name.startsWith("memory ")) return "memory quotes";
  return name === "quote" || name === "executed" ? "quotes" : name;
}

async function measure(
  { generator, requests }: Context,
  { providers, load, clients }: Measurement,
  changed: { perSecond?: number; requests?: number; generator?: Generator } = {},
): Promise<Sample> {
  const source = changed.generator ?? generator;
  const used = () => Promise.all(providers.map(({ child }) => child.ask({ ask: "processor time" })));
  const measuresCpu = changed.generator === undefined;
  const before = measuresCpu ? await used() : [];
  const reply = await source.ask({
    load,
    scheme,
    count: Math.max(clients, changed.requests ?? requests),
    ports: providers.map(({ port }) => port),
    clients,
    ...(changed.perSecond === undefined ? {} : { perSecond: changed.perSecond }),
  });
  const after = measuresCpu ? await used() : [];
  const cpu = after.reduce((sum, each, index) => sum + each - before[index]!, 0) / reply.requests;
  return { perSecond: reply.requests / reply.seconds, p99: reply.p99, cpu };
}

interface Comparison {
  readonly title: string;
  readonly of: string;
  readonly to: string;
  readonly target: string;
}

/** The median of the rounds' ratios. A disturbance that lasts a whole round affects both sides. */
function row(seen: Rounds, { title, of, to, target }: Comparison): string[] {
  const [one, other] = [seen.get(of)!, seen.get(to)!];
  const ratio = median(one.map(({ perSecond }, index) => perSecond / other[index]!.perSecond));
  const rate = (all: readonly Sample[]) => median(all.map(({ perSecond }) => perSecond)).toFixed(0);
  return [title, rate(one), `${to}: ${rate(other)}`, ratio.toFixed(2), target];
}

function cpuRow(seen: Rounds, { title, of, to, target }: Comparison): string[] {
  const cpu = (name: string) => median(seen.get(name)!.map((each) => each.cpu));
  return [title, `${cpu(of).toFixed(0)} µs`, `${to}: ${cpu(to).toFixed(0)} µs`, (cpu(of) / cpu(to)).toFixed(2), target];
}

async function startProvider({ url, started }: Context, options: Start): Promise<Provider> {
  const child = startChild<ProviderRequest, ProviderReply>("../postgres/provider-process.ts");
  started.push(child);
  return { child, port: await child.ask({ ask: "start", url, scheme, ...options }) };
}

async function startProxy(location: string, delayMs: number, started: Context["started"]): Promise<string> {
  const url = new URL(location);
  const child = startChild<ProxyRequest, ProxyReply>("../postgres/delay-proxy.ts");
  started.push(child);
  const port = await child.ask({ host: url.hostname, port: Number(url.port), delayMs });
  url.host = `127.0.0.1:${port}`;
  return url.href;
}

async function measureRoundTrip(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const times: number[] = [];
  for (let done = 0; done < 200; done++) {
    const began = performance.now();
    await client.query("select 1");
    times.push(performance.now() - began);
  }
  await client.end();
  return median(times);
}
