import * as assets from "../assets/memory.ts";
import * as components from "../components.ts";
import type { Ledger } from "../kit.ts";
import { openBooks } from "./books.ts";
import { demoAccounts, demoAssets } from "./demo.ts";

/**
 * A ledger for demonstrations and tests: everything is gone when the process ends.
 *
 * @throws Error where it would be mistaken for a real one
 */
export function createMemoryLedger(): Ledger {
  if (process.env["NODE_ENV"] === "production")
    throw new Error("The ledger in memory forgets everything. Put your own into src/ledger.ts before production.");
  const books = openBooks(demoAccounts, demoAssets);
  const parts = Object.values(components).map(({ memory }) => memory(books));
  return Object.assign({}, assets.memory(books), ...parts) as Ledger;
}
