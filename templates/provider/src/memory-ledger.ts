import { createMemoryPorts, type Ledger } from "./components.ts";
import { openBooks } from "./memory/books.ts";
import { demoAccounts, demoAssets } from "./memory/demo.ts";

/** The methods of ledgers in memory, with their components. */
const componentOf = new WeakMap<object, string>();

/**
 * A ledger for demonstrations and tests: its data is lost when the process ends.
 *
 * @throws Error in production
 */
export function createMemoryLedger(): Ledger {
  if (process.env["NODE_ENV"] === "production")
    throw new Error("The ledger in memory loses its data. Use your own in src/ledger.ts before production.");
  const ports = createMemoryPorts(openBooks(demoAccounts, demoAssets));
  for (const [component, port] of Object.entries(ports))
    for (const method of Object.values(port)) componentOf.set(method, component);
  return Object.assign({}, ...Object.values(ports)) as Ledger;
}

/**
 * The components whose ledger is still in memory. If some methods use a database and some use memory, a component in memory
 * contains only the demonstration accounts.
 */
export function componentsInMemory(ledger: Ledger): string[] {
  const names = Object.values(ledger).map((method) => componentOf.get(method));
  return [...new Set(names.filter((name) => name !== undefined))];
}
