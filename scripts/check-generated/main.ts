/** `pnpm check:generated`: fails if generated/src or the package's exports are not the generator's current output. @module */
import { join } from "node:path";
import { defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { checkEntries } from "../regenerate/contract-entries.ts";
import { sourcesOf } from "../regenerate/read.ts";
import { checkGenerated } from "./check-generated.ts";

const ROOT = join(import.meta.dirname, "../..");

const command = defineCommand({
  name: "pnpm check:generated",
  description: "Fails if generated/src or the exports of the contract package are not the generator's current output.",
  options: {},
});

await runCommand(command, async () => {
  checkEntries(
    join(ROOT, "generated"),
    sourcesOf(join(ROOT, "spec")).map(({ folder }) => folder),
  );
  const count = await checkGenerated(join(ROOT, "spec"), join(ROOT, "generated/src"));
  console.log(`generated/src is up to date with ${count} specification${count === 1 ? "" : "s"}`);
});
