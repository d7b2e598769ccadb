import { ApiError, UnavailableError } from "@provider-connectivity/server";
import type { Ledger } from "./components.ts";
import type { OpenLedger } from "./ledger.ts";

type Method = (...args: unknown[]) => Promise<unknown>;

/**
 * Wraps the ledger for the handlers: a method that fails while the ledger is unavailable becomes a 503, which callers may
 * repeat. Any other failure stays a 500.
 */
export function availableLedger({ ledger, check }: Pick<OpenLedger, "ledger" | "check">): Ledger {
  return new Proxy(ledger, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      return typeof method === "function" ? withCheck(method.bind(target) as Method, check) : method;
    },
  });
}

function withCheck(method: Method, check: OpenLedger["check"]): Method {
  return async (...args) => {
    try {
      return await method(...args);
    } catch (error) {
      if (!(error instanceof ApiError)) await requireAvailable(check, error);
      throw error;
    }
  };
}

async function requireAvailable(check: OpenLedger["check"], cause: unknown): Promise<void> {
  try {
    await check();
  } catch {
    throw new UnavailableError("The ledger is unavailable.", { cause });
  }
}
