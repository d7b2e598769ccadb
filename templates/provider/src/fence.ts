/**
 * `npm run fence -- status|raise|lift`: the restore fence. A raised fence refuses all writes. After `lift`, it still
 * refuses writes that were signed before, and the writes of the journal that the records lack. @module
 */
import { liftFence } from "@provider-connectivity/server/node";
import { existsSync } from "node:fs";
import { openExistingRecords, type Records } from "./records.ts";
import { readSettings } from "./settings.ts";

const USAGE = "Usage: npm run fence -- status|raise|lift";

const [action = "status"] = process.argv.slice(2);
const { journalFolder: journal } = readSettings(process.env);
let opened: Records | undefined;
try {
  const records = (opened = openExistingRecords(process.env));
  if (action === "raise") await records.fence.raise("raised by an operator", Date.now());
  else if (action === "lift") {
    const hasWrite = (writeId: string): Promise<boolean> => records.hasWrite(writeId);
    const known = existsSync(journal) ? { journals: [journal], hasWrite } : {};
    const { lostWrites } = await liftFence(records.fence, { cutOff: "now", ...known });
    process.stdout.write(
      existsSync(journal)
        ? `The records lack ${lostWrites} writes of the journal. The fence refuses them from now on.\n`
        : `${journal} contains no journal, so the provider executes repeated requests that the records lack.\n`,
    );
  } else if (action !== "status") throw new Error(USAGE);
  const { isRaised, reason = "" } = await records.fence.read();
  process.stdout.write(isRaised ? `Raised: ${reason}. All writes are refused.\n` : "Not raised.\n");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await opened?.close();
}
