/** A program that opens and seeds a store at a given moment and prints whether it filled it. For tests. */
import { openSqliteStore } from "../node/open-sqlite-store.ts";
import { seed } from "../seed/seed.ts";

const [path = "", moment = "0"] = process.argv.slice(2);
while (Date.now() < Number(moment));
const store = await openSqliteStore(path);
process.stdout.write(String(await seed(store)));
await store.close();
