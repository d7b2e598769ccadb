/**
 * `npm run fence -- status|raise|lift`: the restore fence. While it is raised, writes are refused. `lift` refuses requests that were
 * signed before, and the writes of the journal that the records lack. @module
 */
import { liftFence } from "@provider-connectivity/server/node";
import { existsSync } from "node:fs";
import { openRecords } from "./records.ts";
import { readSettings } from "./settings.ts";

const USAGE = "Write: npm run fence -- status, raise or lift";

const [action = "status"] = process.argv.slice(2);
const { journalFolder: journal } = readSettings(process.env);
const records = openRecords(process.env);
try {
  if (action === "raise") await records.fence.raise("raised by an operator", Date.now());
  else if (action === "lift") {
    const isKnown = (writeId: string): Promise<boolean> => records.isKnown(writeId);
    const known = existsSync(journal) ? { journals: [journal], isKnown } : {};
    const { lost } = await liftFence(records.fence, { cutOff: "now", ...known });
    process.stdout.write(
      existsSync(journal)
        ? `${lost} writes of the journal are not in the records; they are refused.\n`
        : `There is no journal in ${journal}: repeated requests that the records lack are executed.\n`,
    );
  } else if (action !== "status") throw new Error(USAGE);
  const { isRaised, reason = "" } = await records.fence.read();
  process.stdout.write(isRaised ? `Raised: ${reason}. Writes are refused.\n` : "Not raised.\n");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await records.close();
}
