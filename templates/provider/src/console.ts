/** The development console: it shows requests as they arrive, and sends signed requests from the browser. @module */
import type { ControlHandlers, RequestFeed } from "@provider-connectivity/console";
import type { OverviewAccount } from "@provider-connectivity/contract/control-v1";
import { type Credential, stageNames } from "@provider-connectivity/server";
import { type RunningServer, serve } from "@provider-connectivity/server/node";
import { contract } from "./contract.ts";
import { randomBytes } from "node:crypto";
import type { Balance } from "./balances/ledger.ts";
import type { OpenLedger } from "./ledger.ts";
import type { Settings } from "./settings.ts";

const HOST = "127.0.0.1";
/** The maximum number of accounts to show per customer. */
const MAX_ACCOUNTS = 100;

/** The data that the console shows. */
export interface ConsoleData {
  readonly baseUrl: string;
  readonly components: readonly string[];
  readonly keys: readonly Credential[];
  readonly ledger: OpenLedger["ledger"];
}

/** An open console. */
export interface DevelopmentConsole {
  /** Pass it to the provider. */
  readonly observer: RequestFeed["observer"];
  /** The pages that may call the API from a browser. */
  readonly origins: readonly string[];
  /** Serves the console, and returns its URL and token as text. */
  readonly show: (data: ConsoleData) => string;
  readonly close: () => Promise<void>;
}

/** Opens the console on the loopback address. Returns `undefined` in production, or if its package is not installed. */
export async function openConsole({ consolePort }: Settings): Promise<DevelopmentConsole | undefined> {
  if (consolePort === "off") return undefined;
  const kit = await import("@provider-connectivity/console").catch(() => undefined);
  if (kit === undefined) return undefined;
  const { createControlApp, createRequestFeed } = kit;
  const feed = createRequestFeed();
  const token = randomBytes(24).toString("base64url");
  let app = createControlApp({ handlers: {}, token });
  const server = await open({ fetch: (request, env) => app.fetch(request, env) }, consolePort);
  const url = `http://${HOST}:${server.port}`;
  return {
    observer: feed.observer,
    origins: [url, `http://localhost:${server.port}`],
    show(data) {
      app = createControlApp({ handlers: handlersOf(feed, data), token });
      return `${url} with the token ${token}`;
    },
    async close() {
      feed.close();
      await server.close();
    },
  };
}

/** Uses a free port if another provider has the configured one. */
async function open(app: Parameters<typeof serve>[0], port: number): Promise<RunningServer> {
  return serve(app, { host: HOST, port }).catch(() => serve(app, { host: HOST, port: 0 }));
}

const OPERATIONS = ["getInfo", "getOverview", "getRequests", "clearRequests"] as const;

/** Read-only handlers: none of them changes your ledger. */
function handlersOf(feed: RequestFeed, { baseUrl, components, keys, ledger }: ConsoleData) {
  const [first] = keys;
  const signing = first?.verifier.configuration ?? { preEncoding: "", algorithm: "", hash: "", postEncoding: "" };
  return {
    getInfo: () => ({
      status: 200,
      body: {
        name: "Provider in development",
        contract: contract.version,
        baseUrl,
        apiKeys: keys.map(({ apiKey }) => apiKey),
        signing,
        components: [...components],
        operations: [...OPERATIONS],
        stages: [...stageNames],
        instance: feed.instance,
      },
    }),
    getOverview: async () => ({
      status: 200,
      body: {
        now: new Date().toISOString(),
        offsetMs: 0,
        pending: [],
        customers: await Promise.all(
          [...new Set(keys.map(({ customerId }) => customerId))].map(async (id) => ({
            id,
            name: id,
            ...(await accountsOf(ledger, id)),
          })),
        ),
      },
    }),
    getRequests: async ({ query: { after, limit, waitMs } }, { signal }) => ({
      status: 200,
      body: await feed.page({ after, limit, waitMs, signal }),
    }),
    clearRequests: () => {
      feed.clear();
      return { status: 200, body: { message: "The log is empty." } };
    },
  } satisfies Pick<ControlHandlers, (typeof OPERATIONS)[number]>;
}

async function accountsOf(ledger: ConsoleData["ledger"], customerId: string) {
  const [accounts, assets] = [
    await ledger.listAccounts(customerId, { limit: MAX_ACCOUNTS + 1 }),
    new Map((await ledger.listAssets()).map((asset) => [asset.id, asset.symbol])),
  ];
  const shown = accounts
    .slice(0, MAX_ACCOUNTS)
    .map(async ({ id, title, status, parentId }): Promise<OverviewAccount> => ({
      id,
      title,
      status,
      ...(parentId === undefined ? {} : { parentId }),
      balances: (await ledger.listBalances(id)).map((balance) => ({
        asset: nameOf(balance, assets),
        ...(balance.asset.assetId === undefined ? {} : { assetId: balance.asset.assetId }),
        available: balance.availableAmount,
        locked: balance.lockedAmount ?? "0",
        credit: "creditAmount" in balance ? balance.creditAmount : "0",
      })),
    }));
  return { accounts: await Promise.all(shown), isCut: accounts.length > MAX_ACCOUNTS };
}

function nameOf({ asset, id }: Balance, symbols: ReadonlyMap<string, string>): string {
  return asset.nationalCurrencyCode ?? asset.cryptocurrencySymbol ?? symbols.get(asset.assetId ?? "") ?? id;
}
