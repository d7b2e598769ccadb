/** The cost of a page in a long list and in a short one, on each kind of store. @module */
import { rotated, mediansOf, type Figures, type RoundOptions } from "../http/rounds.ts";
import { createSchemes, type Scheme } from "../http/scheme.ts";
import { markdownTable } from "../markdown-table.ts";
import { median } from "../median.ts";
import { idOf, type Filling } from "./fill.ts";
import { startLoadGenerator, startProvider, type LoadGenerator, type Provider } from "./providers.ts";
import { STORE_KINDS, WITHOUT_POSTGRES, withPlace, type StoreKind } from "./store-places.ts";
import { CONNECTIONS, LISTS, PAGE, type ListName } from "./targets.ts";

const [FEW, MANY] = [1_000, 1_000_000];
const WARM_UP_ROUNDS = 2;
/** Pages read directly from the store, in each round. */
const STORE_PAGES = 150;

type PageName = "first" | "last";

/** The cost of pages in one round. */
interface Cost {
  /** Over HTTP. */
  readonly figures: Figures;
  /** Microseconds of the store only. */
  readonly store: number;
}

type ListLength = "few" | "many";
type Round = Readonly<Record<ListLength, Readonly<Record<PageName, Cost>>>>;

interface Measuring extends Readonly<Record<ListLength, Provider>> {
  readonly list: ListName;
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
      for (const list of LISTS)
        rows.push(
          ...(await withProvider(kind, scheme, { list, rows: FEW }, (few) =>
            withProvider(kind, scheme, { list, rows: MANY }, async (many) =>
              toRows(`${list}, ${kind}`, await measure({ few, many, list, load, options })),
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
  scheme: Scheme,
  filling: Filling,
  use: (provider: Provider) => Promise<T>,
): Promise<T> {
  return withPlace(kind, async (place) => {
    const provider = await startProvider(place, scheme, filling);
    try {
      return await use(provider);
    } finally {
      provider.child.stop();
    }
  });
}

async function measure(measuring: Measuring): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = -WARM_UP_ROUNDS; round < measuring.options.rounds; round++) {
    const each = await measureRound(measuring, round + WARM_UP_ROUNDS);
    if (round >= 0) rounds.push(each);
  }
  return rounds;
}

/** Measures both pages of both lists. Their order changes with each round. */
async function measureRound(measuring: Measuring, round: number): Promise<Round> {
  const costs: Record<ListLength, Partial<Record<PageName, Cost>>> = { few: {}, many: {} };
  const all = (["first", "last"] as const).flatMap((page) => [
    { page, length: "few" as const },
    { page, length: "many" as const },
  ]);
  for (const { page, length } of rotated(all, round)) costs[length][page] = await measurePages(measuring, length, page);
  return costs as Round;
}

async function measurePages(
  { list, load, options, ...providers }: Measuring,
  length: ListLength,
  page: PageName,
): Promise<Cost> {
  const provider = providers[length];
  const cursor = page === "first" ? {} : { startingAfter: cursorOfLast(list, length === "few" ? FEW : MANY) };
  const figures = await load.run(provider, { name: "list", list, ...cursor }, options.requests);
  const store = await provider.child.ask({ ask: "time of pages", list, count: STORE_PAGES, ...cursor });
  return { figures, store };
}

/** Withdrawals are listed with the newest first, accounts and balances with the oldest first. */
function cursorOfLast(list: ListName, rows: number): string {
  return idOf(list === "withdrawals" ? PAGE + 1 : rows - PAGE);
}

function toRows(name: string, rounds: readonly Round[]): string[][] {
  return (["first", "last"] as const).map((page) => {
    const { requestsPerSecond, p50, p99 } = mediansOf(rounds.map(({ many }) => many[page].figures));
    const ratio = (cost: (each: Cost) => number, to: (each: Round) => Cost) =>
      median(rounds.map((each) => cost(each.many[page]) / cost(to(each)))).toFixed(2);
    const cpu = ({ figures }: Cost) => figures.cpu;
    const store = (each: Cost) => each.store;
    return [
      `page ${page === "first" ? 1 : MANY / PAGE} of ${name}`,
      requestsPerSecond.toFixed(0),
      p50.toFixed(1),
      p99.toFixed(1),
      ...[cpu, store].map((cost) => ratio(cost, ({ few }) => few[page])),
      ...[cpu, store].map((cost) => ratio(cost, ({ many }) => many.first)),
    ];
  });
}

function report(rows: readonly string[][], { rounds, requests }: RoundOptions): string {
  const head = [
    `Pages of ${PAGE} of ${MANY} rows of one owner`,
    "requests/s",
    "p50 ms",
    "p99 ms",
    `CPU, × of ${FEW} rows`,
    `store, × of ${FEW} rows`,
    "CPU, × of page 1",
    "store, × of page 1",
  ];
  return [
    markdownTable(head, rows),
    "",
    `Each page costs at most 1.10 × of the same page of ${FEW} rows, and of page 1: the provider's processor time over HTTP, ` +
      `and the time of the store alone. Medians of ${rounds} rounds of ${requests} requests to each in turn, ` +
      `${CONNECTIONS} clients, HMAC-SHA256; the store alone ${STORE_PAGES} pages, one after the other.${WITHOUT_POSTGRES}`,
  ].join("\n");
}
