/** `pnpm erase`: erases the identification of participants. @module */
import { defineCommand, flag, option, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { eraseParticipants } from "@provider-connectivity/sandbox";
import { parseDuration } from "../remote/duration.ts";
import { databaseOption } from "../start/database-option.ts";
import { withExistingDatabase } from "../start/open-stores.ts";

const command = defineCommand({
  name: "pnpm erase",
  description:
    "Erases the identification of participants from withdrawals and ramps that have ended. The books do not change. The provider may keep running.",
  options: {
    database: databaseOption,
    customer: option("ID", "only operations of this customer"),
    account: option("ID", "only operations of this account"),
    olderThan: option("DURATION", "only operations older than this, such as 90d", {
      parse: parseDuration,
    }),
    all: flag("operations of all customers, of any age"),
  },
});

await runCommand(
  command,
  async ({ options: { database, customer: customerId, account: accountId, olderThan, all } }) => {
    if (customerId === undefined && accountId === undefined && olderThan === undefined && !all)
      throw new UsageError("name what to erase: --customer, --account, --older-than or --all");
    await withExistingDatabase(database, async ({ store }) => {
      const before = olderThan === undefined ? undefined : Date.now() - olderThan;
      const { erased, pending } = await eraseParticipants(store, { customerId, accountId, before });
      console.log(
        `Erased the participants of ${erased} operations. ${pending} operations are still pending and unchanged.`,
      );
    });
  },
);
