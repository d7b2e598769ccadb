/** `pnpm fence`: the restore fence of a provider's database. @module */
import { flag, list, option, runCommand, UsageError, defineCommand } from "@provider-connectivity/cli-kit";
import { liftFence } from "@provider-connectivity/server/node";
import { databaseOption } from "../start/database-option.ts";
import { providerFolder } from "../demo/demo-file.ts";
import { type OpenedStores, openStores } from "../start/open-stores.ts";

const command = defineCommand({
  name: "pnpm fence",
  description:
    "Shows, raises or lifts the restore fence of a database, on all instances within two seconds. A raised fence refuses all writes.",
  positionals: [{ name: "[action]", help: "status (the default), raise or lift" }],
  options: {
    database: databaseOption,
    reason: option("TEXT", "raise: the reason, for other operators", { default: "raised by an operator" }),
    cutOff: option("TIME", "lift: refuse writes that were signed before this time; now or ISO 8601", {
      parse: parseTime,
    }),
    reconciled: flag("lift without a cut-off: the data contains everything that happened"),
    journal: list("FOLDER", "lift: refuse the writes of this journal that the data lacks; repeat it for each instance"),
  },
});

await runCommand(command, async ({ options, positionals: [action = "status"] }) => {
  const { database, reason, cutOff, reconciled, journal } = options;
  if (action === "lift" && cutOff === undefined && !reconciled)
    throw new UsageError("lift needs --cut-off now, or --reconciled if the data contains everything that happened");
  const stores = await openStores({ database, redis: undefined }, providerFolder());
  try {
    const { fenceRecords: records } = stores;
    if (action === "raise") await records.raise(reason, Date.now());
    else if (action === "lift") {
      const { lost } = await liftFence(records, {
        ...(cutOff === undefined ? {} : { cutOff }),
        journals: journal,
        hasWrite: (writeId) => hasRecord(stores, writeId),
      });
      if (journal.length > 0)
        console.log(`The data lacks ${lost} writes of the journals. The fence refuses them from now on.`);
    } else if (action !== "status") throw new UsageError(`"${action}" is not an action; write status, raise or lift`);
    console.log(await describe(stores));
  } finally {
    await stores.close();
  }
});

async function hasRecord({ store }: OpenedStores, writeId: string): Promise<boolean> {
  return (await store.idempotencyRecords.find("", writeId)) !== undefined;
}

async function describe({ fenceRecords }: OpenedStores): Promise<string> {
  const { isRaised, reason, raisedAt, cutOff } = await fenceRecords.read();
  if (isRaised) return `Raised since ${isoOf(raisedAt)}: ${reason}. All writes are refused.`;
  return cutOff === undefined
    ? "Not raised."
    : `Not raised. Writes that were signed before ${isoOf(cutOff)} are refused.`;
}

function isoOf(time: number | undefined): string {
  return new Date(time ?? 0).toISOString();
}

function parseTime(text: string): number | "now" {
  if (text === "now") return text;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`"${text}" is neither now nor a time such as 2026-01-31T12:00:00Z`);
  return time;
}
