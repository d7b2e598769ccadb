/** The cost of a page in a long list and in a short one, on each kind of store. @module */
import { rotated, mediansOf, type Figures, type RoundOptions } from "../http/rounds.ts";
import { createSchemes, type Scheme } from "../http/scheme.ts";
import { markdownTable } from "../markdown-table.ts";
import { median } from "../median.ts";
import { idOf } from "./fill.ts";
import { startLoadGenerator, startProvider, type LoadGenerator, type Provider } from "./providers.ts";
import { STORE_KINDS, WITHOUT_POSTGRES, withPlace, type StoreKind } from "./store-places.ts";
import { CONNECTIONS, PAGE } from "./targets.ts";

const [FEW, MANY] = [1_000, 1_000_000];
const WARM_UP_ROUNDS = 2;
/** Pages read directly from the store, in each round. */
const STORE_PAGES = 150;

/** The newest page, and the last: after the withdrawal before the oldest page. */
const PAGES = [{ of: () => 1 }, { of: (rows: number) => rows / PAGE, startingAfter: idOf(PAGE + 1) }] as const;

/** The figures of a page of the long list in one round, and their ratios to the short list. */
interface Sample {
  readonly figures: Figures;
  /** Processor time of the provider, over HTTP. */
  readonly cpuRatio: number;
  /** Time of the store only. */
  readonly storeRatio: number;
}

interface Measuring {
  readonly few: Provider;
  readonly many: Provider;
  readonly load: LoadGenerator;
  readonly options: RoundOptions;
}

/** Measures lists with HMAC and returns the table. */
export async function benchLists(options: RoundOptions): Promise<string> {
  const [scheme] = createSchemes();
  const load = startLoadGenerator(scheme);
  try {
    const rows: string[][] = [];
    for (const kind of STORE_KINDS)
      rows.push(
        ...(await withProvider(kind, { scheme, rows: FEW }, (few) =>
          withProvider(kind, { scheme, rows: MANY }, async (many) =>
            toRows(kind, await measure({ few, many, load, options })),
          ),
        )),
      );
    return report(rows, options);
  } finally {
    load.stop();
  }
}

function withProvider<T>(
  kind: StoreKind,
  { scheme, rows }: { scheme: Scheme; rows: number },
  use: (provider: Provider) => Promise<T>,
): Promise<T> {
  return withPlace(kind, async (place) => {
    const provider = await startProvider(place, scheme, rows);
    try {
      return await use(provider);
    } finally {
      provider.child.stop();
    }
  });
}

async function measure(measuring: Measuring): Promise<Sample[][]> {
  const seen: Sample[][] = PAGES.map(() => []);
  for (let round = -WARM_UP_ROUNDS; round < measuring.options.rounds; round++)
    for (const [index, page] of PAGES.entries()) {
      const startingAfter = "startingAfter" in page ? page.startingAfter : undefined;
      const each = await measureOnce(measuring, startingAfter, round + WARM_UP_ROUNDS);
      if (round >= 0) seen[index]?.push(each);
    }
  return seen;
}

/** Measures the long list and the short one. Their order changes with each round. */
async function measureOnce(
  { few, many, load, options }: Measuring,
  startingAfter: string | undefined,
  round: number,
): Promise<Sample> {
  const cursor = startingAfter === undefined ? {} : { startingAfter };
  const results = new Map<Provider, { figures: Figures; store: number }>();
  for (const provider of rotated([few, many], round)) {
    const figures = await load.run(provider, { name: "list withdrawals", ...cursor }, options.requests);
    const store = await provider.child.ask({ ask: "time of pages", count: STORE_PAGES, ...cursor });
    results.set(provider, { figures, store });
  }
  const [short, long] = [results.get(few)!, results.get(many)!];
  return {
    figures: long.figures,
    cpuRatio: long.figures.cpu / short.figures.cpu,
    storeRatio: long.store / short.store,
  };
}

function toRows(kind: StoreKind, seen: readonly (readonly Sample[])[]): string[][] {
  return PAGES.map((page, index) => {
    const all = seen[index] ?? [];
    const { requestsPerSecond, p50, p99 } = mediansOf(all.map(({ figures }) => figures));
    const ratios = (["cpuRatio", "storeRatio"] as const).map((name) => median(all.map((each) => each[name])));
    const name = `page ${page.of(MANY)}, against page ${page.of(FEW)}, ${kind}`;
    const figures = [requestsPerSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1)];
    return [name, ...figures, ...ratios.map((ratio) => ratio.toFixed(2))];
  });
}

function report(rows: readonly string[][], { rounds, requests }: RoundOptions): string {
  const head = [
    `Pages of ${PAGE} of ${MANY} withdrawals, against ${FEW}`,
    "requests/s",
    "p50 ms",
    "p99 ms",
    "CPU, ratio",
    "store alone, ratio",
  ];
  return [
    markdownTable(head, rows),
    "",
    `The requests are to the long list. The ratios compare its page with a page of the short list: target 1.10 at most. ` +
      `Medians of ${rounds} rounds of ${requests} requests to each, ${CONNECTIONS} clients, HMAC-SHA256; the store alone reads ` +
      `${STORE_PAGES} pages, one after the other.${WITHOUT_POSTGRES}`,
  ].join("\n");
}
