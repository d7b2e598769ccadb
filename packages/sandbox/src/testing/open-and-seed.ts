/** A program that opens and seeds a store at a given moment and prints whether it filled it. For tests. */
import { seed } from "../seed/seed.ts";
import { openStoreAt } from "./open-store-at.ts";

const [place = "", moment = "0"] = process.argv.slice(2);
while (Date.now() < Number(moment));
const store = await openStoreAt(place);
process.stdout.write(String(await seed(store)));
await store.close();
