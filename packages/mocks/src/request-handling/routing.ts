/** The URLs and operations of a fake. @module */
import type { Contract } from "@provider-connectivity/core";
import { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import type { Backend } from "./backend.ts";

/** The base URL of a fake. */
export interface BaseUrl {
  /** The URL without a trailing slash. */
  readonly href: string;
  /** Its path, which may be empty. */
  readonly prefix: string;
  /** Whether a URL is below it. */
  readonly contains: (url: string) => boolean;
}

/** A host name that never resolves (RFC 6761). */
const DEFAULT_BASE_URL = "http://provider.test/v2";

/** @throws TypeError for anything but an http(s) URL without a query */
export function readBaseUrl(given: unknown = DEFAULT_BASE_URL): BaseUrl {
  const url = typeof given === "string" ? URL.parse(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new TypeError(`baseUrl must be an http or https URL without a query; it is "${String(given)}".`);
  const prefix = url.pathname.replace(/\/+$/, "");
  const href = `${url.origin}${prefix}`;
  return { href, prefix, contains: (other) => other.startsWith(`${href}/`) || other === href };
}

/** Mounts a provider below a prefix, which may be empty. */
export function mountBelow(prefix: string, provider: Hono): Backend["fetch"] {
  const app = new Hono().route(prefix === "" ? "/" : prefix, provider);
  app.notFound((hono) => hono.json({ message: `Paths begin with ${prefix}/.`, errorType: "not-found" }, 404));
  return (request, env) => app.fetch(request, env);
}

/** Returns the id of the operation with this method and path; `undefined` if there is none. */
export type FindOperation = (method: string, path: string) => string | undefined;

/** Creates the lookup of a contract's operations, offered or not. */
export function createFindOperation({ operations }: Contract): FindOperation {
  const router = new TrieRouter<string>();
  for (const { operationId, method, path } of Object.values(operations)) {
    router.add(method, path.replaceAll(/\{([^}]+)\}/g, ":$1"), operationId);
  }
  return (method, path) => router.match(method, path)[0][0]?.[0];
}

/**
 * Creates the check that an operation exists and is offered.
 *
 * @param offered the offered components, in addition to those of every provider
 */
export function createOfferCheck({ operations, components }: Contract, offered: readonly string[]) {
  const all = new Set([...components.always, ...offered]);
  /** @throws TypeError if no request can reach the operation */
  return (operationId: string): void => {
    const operation = operations[operationId];
    if (operation === undefined) throw new TypeError(`The contract has no operation "${operationId}".`);
    const needed = operation.components;
    if (needed.length === 0 || needed.some((name) => all.has(name))) return;
    throw new TypeError(
      `This fake does not offer ${operationId}, so no request would reach the override: it needs the component ${needed.join(" or ")}.`,
    );
  };
}
