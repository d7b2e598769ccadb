import type { Context as HonoContext } from "hono";

/** What an HTTP server hands to the app beside the request; on runtimes without one, nothing of it is there. */
export interface Environment {
  /** The request as Node's HTTP parser read it. */
  readonly incoming?: { readonly url?: unknown; readonly socket?: { readonly remoteAddress?: string | undefined } };
  /** The class to answer with, where the server has one that it sends faster than the runtime's own. */
  readonly Response?: typeof Response;
}

/** Reads what came with a request. */
export function environmentOf(hono: HonoContext): Environment {
  return (hono.env ?? {}) as Environment;
}
