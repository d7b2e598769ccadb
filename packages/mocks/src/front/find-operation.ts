import type { Contract } from "@provider-connectivity/core";
import { TrieRouter } from "hono/router/trie-router";

/** The id of the operation with this method and path; `undefined` where there is none. */
export type FindOperation = (method: string, path: string) => string | undefined;

/** Makes the lookup of a contract's operations, offered or not. */
export function createFindOperation({ operations }: Contract): FindOperation {
  const router = new TrieRouter<string>();
  for (const { operationId, method, path } of Object.values(operations)) {
    router.add(method, path.replaceAll(/\{([^}]+)\}/g, ":$1"), operationId);
  }
  return (method, path) => router.match(method, path)[0][0]?.[0];
}
