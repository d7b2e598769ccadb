/** `pnpm fence`: the restore fence of a provider's database. @module */
import { flag, list, option, runCommand, UsageError, defineCommand } from "@provider-connectivity/cli-kit";
import type { Store } from "@provider-connectivity/sandbox";
import type { FenceRecords } from "@provider-connectivity/server";
import { liftFence } from "@provider-connectivity/server/node";
import { databaseOption } from "../start/database-option.ts";
import { withExistingDatabase } from "../start/open-stores.ts";

/** ISO 8601 with a time zone: without one, the time would depend on the operator's computer. */
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

const command = defineCommand({
  name: "pnpm fence",
  description:
    "Shows, raises or lifts the restore fence of a database, on all instances within two seconds. A raised fence refuses all writes.",
  positionals: [{ name: "[action]", help: "status (the default), raise or lift" }],
  options: {
    database: databaseOption,
    reason: option("TEXT", "raise: the reason, for other operators", { default: "raised by an operator" }),
    cutOff: option("TIME", "lift: refuse writes that were signed before this time; now or ISO 8601 with a time zone", {
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
  if (action !== "status" && action !== "raise" && action !== "lift")
    throw new UsageError(`"${action}" is not an action; use status, raise or lift`);
  await withExistingDatabase(database, async ({ store, fenceRecords }) => {
    const records = fenceRecords();
    if (action === "raise") await records.raise(reason, Date.now());
    else if (action === "lift") {
      const { lostWrites } = await liftFence(records, {
        ...(cutOff === undefined ? {} : { cutOff }),
        journals: journal,
        hasWrite: (writeId) => hasRecord(store, writeId),
      });
      if (journal.length > 0)
        console.log(`The data lacks ${lostWrites} writes of the journals. The fence refuses them from now on.`);
    }
    console.log(await describe(records));
  });
});

async function hasRecord(store: Store, writeId: string): Promise<boolean> {
  return (await store.idempotencyRecords.find("", writeId)) !== undefined;
}

async function describe(records: FenceRecords): Promise<string> {
  const { isRaised, reason, raisedAt, cutOff } = await records.read();
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
  const time = WITH_ZONE.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new Error(`"${text}" is neither now nor a time such as 2026-01-31T12:00:00Z`);
  if (time > Date.now()) throw new Error(`"${text}" is in the future; clients could not write until then`);
  return time;
}
