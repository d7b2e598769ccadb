import type { Context as HonoContext } from "hono";
import { environmentOf } from "../environment.ts";
import { UnauthorizedError } from "../errors.ts";
import type { Progress } from "../observe.ts";
import type { Runtime } from "../runtime.ts";

/**
 * Makes sure that the request comes from where requests may come from. The log says which address it was; the answer
 * does not, since it may be that of one of our own proxies.
 *
 * @throws UnauthorizedError
 */
export function checkAddress({ options, logger }: Runtime, hono: HonoContext, progress: Progress): void {
  if (options.addresses === undefined) return;
  progress.stage = "address";
  const socketAddress = environmentOf(hono).incoming?.socket?.remoteAddress;
  const { address, isAllowed } = options.addresses.examine({ socketAddress, headers: hono.req.raw.headers });
  if (!isAllowed) {
    logger.info({ requestId: progress.requestId, address }, "an address is not allowed");
    throw new UnauthorizedError("Requests are not accepted from this address.");
  }
  progress.stage = "route";
}
