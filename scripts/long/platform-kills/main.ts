/**
 * Kills the provider or the platform at every step of every scenario, and continues. At the end, the scenario must pass and
 * the books of both sides must be equal.
 *
 * `PROVIDER_KILLS` limits the number of kills; `PROVIDER_SCENARIOS` names scenarios. With
 * `PROVIDER_DATABASE=postgresql` the provider's data is in a new database for each run, on the server in
 * PROVIDER_TEST_POSTGRES.
 * @module
 */
import { CliError, defineCommand, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import {
  createAssetMap,
  createCustomer,
  createProviderApi,
  createTrafficRecorder,
  type ProviderApi,
  readScenario,
  runScenario,
} from "@provider-connectivity/platform";
import { scenarioFile, scenarioNames } from "@provider-connectivity/platform/node";
import { demoAccounts } from "@provider-connectivity/sandbox";
import { openSqliteStore } from "@provider-connectivity/sandbox/node";
import { openPostgresStore } from "@provider-connectivity/sandbox/postgres";
import { checkSigningConfiguration } from "@provider-connectivity/signing";
import { createPlatformSigner, createSigner } from "@provider-connectivity/signing/node";
import { generateKeyPairSync } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { onNewDatabase } from "../new-database.ts";
import { compareBooks } from "./compare-books.ts";
import { type Processes, startProcesses, type ProcessName } from "./processes.ts";
import { createRetryingPlatform, retryUntilSuccess } from "./retrying-platform.ts";

const ACCOUNT = demoAccounts.alderMain.id;
/** The longest time between the start of a step and its kill. */
const MAX_KILL_DELAY_MS = 60;
const SETTLE_MS = 3 * 3_600_000;
/** Enough to kill each process at each step of each scenario, and either one once more. */
const DEFAULT_KILLS = 400;

const assets = createAssetMap([
  { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
  { assetId: "ETH", reference: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } },
]);

/** The folder with the keys. All runs share them, because creating keys takes seconds. */
let keysFolder: string | undefined;

interface Tally {
  kills: Record<ProcessName, number>;
  runs: number;
  readonly faults: string[];
}

const trialCommand = defineCommand({
  name: "node scripts/long/platform-kills/main.ts",
  description: "Kills provider and platform at every step of every scenario.",
  options: {},
});

await runCommand(trialCommand, async () => {
  const onDatabase = findDatabases();
  if (onDatabase === undefined) {
    console.log("PostgreSQL was not tried. Set PROVIDER_TEST_POSTGRES to the URL of a server to try it.");
    return;
  }
  const limit = Number(process.env["PROVIDER_KILLS"] ?? DEFAULT_KILLS);
  const names = process.env["PROVIDER_SCENARIOS"]?.split(",") ?? scenarioNames();
  const tally: Tally = { kills: { provider: 0, platform: 0 }, runs: 0, faults: [] };
  const done = (): boolean => tally.kills.provider + tally.kills.platform >= limit;
  const both: readonly ProcessName[] = ["provider", "platform"];
  const rounds: readonly ((step: number) => readonly ProcessName[])[] = [
    () => both,
    (step) => [step % 2 === 0 ? "provider" : "platform"],
    (step) => [step % 2 === 0 ? "platform" : "provider"],
  ];
  const started = performance.now();
  for (const [round, processesToKill] of rounds.entries())
    for (const name of names) {
      if (done()) break;
      const before = performance.now();
      await onDatabase((database) => runOne({ name, processesToKill, tally, done, database })).catch(
        (error: unknown) => {
          const fault = `round ${round + 1}, ${name}: ${error instanceof Error ? error.message : String(error)}`;
          console.error(fault);
          tally.faults.push(fault);
        },
      );
      tally.runs += 1;
      const seconds = ((performance.now() - before) / 1000).toFixed(0);
      console.log(`round ${round + 1}  ${name.padEnd(22)} ${seconds} s, ${JSON.stringify(tally.kills)}`);
    }
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  const { provider, platform } = tally.kills;
  console.log(
    `${provider + platform} kills (${provider} of the provider, ${platform} of the platform) in ${tally.runs} runs, ${minutes} min: ${tally.faults.length} faults`,
  );
  if (tally.faults.length > 0) throw new CliError(tally.faults.join("\n"));
});

/** The URL of a database; `undefined` for a file in the run's folder. */
type Database = string | undefined;
type OnDatabase = (use: (database: Database) => Promise<void>) => Promise<void>;

/** @returns `undefined` if PROVIDER_TEST_POSTGRES is needed but not set */
function findDatabases(): OnDatabase | undefined {
  const kind = process.env["PROVIDER_DATABASE"] ?? "sqlite";
  if (kind === "sqlite") return (use) => use(undefined);
  if (kind !== "postgresql") throw new UsageError(`PROVIDER_DATABASE must be sqlite or postgresql; it is "${kind}"`);
  const server = process.env["PROVIDER_TEST_POSTGRES"];
  return server === undefined ? undefined : (use) => onNewDatabase(server, use);
}

interface OneRun {
  readonly name: string;
  readonly processesToKill: (step: number) => readonly ProcessName[];
  readonly tally: Tally;
  readonly done: () => boolean;
  readonly database: Database;
}

async function runOne({ name, processesToKill, tally, done, database }: OneRun): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kills-"));
  const keys = makeKeys(folder);
  const processes = await startProcesses(folder, database);
  let isSound = false;
  try {
    const platform = createRetryingPlatform(folder, processes);
    await platform.now();
    const { provider, impostor, customer } = connect(folder, keys, processes);
    const kills: Promise<void>[] = [];
    await runScenario(readScenario(readFileSync(scenarioFile(name) ?? name, "utf8")), {
      platform,
      accountId: ACCOUNT,
      provider,
      impostor,
      customer: {
        credit: (asset) => retryUntilSuccess(processes, () => customer.credit(asset)),
        available: (asset) => retryUntilSuccess(processes, () => customer.available(asset)),
        async trade(trade) {
          // A trade is not repeated, so it waits until the killed processes run again.
          await Promise.all(kills);
          await processes.up();
          await customer.trade(trade);
        },
      },
      providerCredentials: { apiKey: "provider", privateKey: keys.provider },
      traffic: createTrafficRecorder(),
      providerWaitMs: 90_000,
      onStep(_step, index) {
        if (done()) return;
        for (const target of processesToKill(index)) {
          tally.kills[target] += 1;
          kills.push(pause(Math.random() * MAX_KILL_DELAY_MS).then(() => processes.kill(target)));
        }
      },
    });
    await Promise.all(kills);
    await processes.up();
    await platform.run();
    await platform.advanceTo((await platform.now()) + SETTLE_MS);
    await pause(1_000);
    await processes.stop();
    const store = await (database === undefined
      ? openSqliteStore(join(folder, ".provider/provider.sqlite"))
      : openPostgresStore(database));
    const faults = await compareBooks(folder, store, ACCOUNT);
    await store.close();
    if (faults.length > 0) throw new Error(`the books differ: ${faults.join("; ")}`);
    isSound = true;
  } finally {
    await processes.stop();
    if (isSound) rmSync(folder, { recursive: true, force: true });
    else console.error(`${name}: the files are in ${folder}`);
  }
}

interface Keys {
  readonly platform: string;
  readonly provider: string;
  readonly impostor: string;
}

function makeKeys(folder: string): Keys {
  const target = join(folder, ".platform");
  if (keysFolder === undefined) {
    keysFolder = mkdtempSync(join(tmpdir(), "kills-keys-"));
    for (const name of ["platform", "provider", "impostor"]) {
      const { privateKey, publicKey } = generateKeyPairSync("rsa", {
        modulusLength: 2048,
        privateKeyEncoding: { type: "pkcs8", format: "pem" },
        publicKeyEncoding: { type: "spki", format: "pem" },
      });
      writeFileSync(join(keysFolder, `${name}.private.pem`), privateKey, { mode: 0o600 });
      writeFileSync(join(keysFolder, `${name}.public.pem`), publicKey);
    }
  }
  mkdirSync(target, { recursive: true, mode: 0o700 });
  cpSync(keysFolder, target, { recursive: true });
  const read = (name: string): string => readFileSync(join(target, `${name}.private.pem`), "utf8");
  return { platform: read("platform"), provider: read("provider"), impostor: read("impostor") };
}

function connect(folder: string, keys: Keys, processes: Processes) {
  const file = join(folder, ".provider/demo.json");
  if (!existsSync(file)) throw new Error("the provider has written no demo.json");
  const demo = JSON.parse(readFileSync(file, "utf8")) as {
    readonly baseUrl: string;
    readonly apiKey: string;
    readonly keyFile: string;
    readonly signingConfiguration: unknown;
  };
  const { baseUrl, apiKey } = demo;
  const signer = createSigner(checkSigningConfiguration(demo.signingConfiguration), readFileSync(demo.keyFile, "utf8"));
  const api = (key: string): ProviderApi =>
    createProviderApi({ baseUrl, apiKey, signer, platformSigner: createPlatformSigner(key) });
  const provider = api(keys.platform);
  return {
    provider: {
      ...provider,
      links: (accountId) => retryUntilSuccess(processes, () => provider.links(accountId)),
      addresses: (path) => retryUntilSuccess(processes, () => provider.addresses(path)),
    } satisfies ProviderApi,
    impostor: api(keys.impostor),
    customer: createCustomer(createClient(contract, { baseUrl, apiKey, signer }), ACCOUNT, assets),
  };
}
