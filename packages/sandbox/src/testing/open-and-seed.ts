/**
 * A program that opens and seeds the store at a place when it is told to, and prints whether it filled it, for tests. It
 * prints a word when it could begin, and begins with the first line that it reads. @module
 */
import { once } from "node:events";
import { seed } from "../seed/seed.ts";
import { openStoreAt } from "./open-store-at.ts";

process.stdout.write("ready\n");
await once(process.stdin, "data");
process.stdin.destroy();
const store = await openStoreAt(process.argv[2] ?? "");
process.stdout.write(`${await seed(store)}\n`);
await store.close();
