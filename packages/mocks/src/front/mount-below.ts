import { Hono } from "hono";
import type { Backend } from "./backend.ts";

/**
 * Puts a provider below a prefix.
 *
 * @param prefix empty for none
 */
export function mountBelow(prefix: string, provider: Hono): Backend["fetch"] {
  const app = new Hono().route(prefix === "" ? "/" : prefix, provider);
  app.notFound((hono) => hono.json({ message: `Paths begin with ${prefix}/.`, errorType: "not-found" }, 404));
  return (request, env) => app.fetch(request, env);
}
