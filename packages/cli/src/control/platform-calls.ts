/** The calls that a provider makes to its platform, for the control port. @module */
import type { PlatformCall } from "@provider-connectivity/contract/control-v1";

/** Records calls. */
export interface PlatformCallLog {
  /** Oldest first. */
  readonly calls: () => readonly PlatformCall[];
  /** Sends a request and records it, without headers and bodies. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Older calls are dropped. */
const MAX_CALLS = 1_000;

/** Creates an empty log. */
export function createPlatformCallLog(send: (request: Request) => Promise<Response> = fetch): PlatformCallLog {
  let calls: readonly PlatformCall[] = [];
  return {
    calls: () => calls,
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const [sentAt, began] = [new Date().toISOString(), performance.now()];
      const add = (status?: number): void => {
        const call = {
          sentAt,
          durationMs: performance.now() - began,
          method: request.method,
          endpoint: pathname + search,
        };
        calls = [...calls, { ...call, ...(status === undefined ? {} : { status }) }].slice(-MAX_CALLS);
      };
      try {
        const response = await send(request);
        add(response.status);
        return response;
      } catch (error) {
        add();
        throw error;
      }
    },
  };
}
