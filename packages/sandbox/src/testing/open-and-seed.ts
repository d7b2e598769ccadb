/**
 * A program that opens and seeds the store at a location, for tests. It prints a line when it is ready, starts with the first
 * line on stdin, and prints whether it seeded the store. @module
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
