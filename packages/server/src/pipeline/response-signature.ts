import { responseMessage } from "@provider-connectivity/signing";
import type { Exchange } from "./exchange.ts";

/** Signs the response, where the contract asks for it. */
export async function signResponse(exchange: Exchange): Promise<void> {
  const { route, runtime, message, response } = exchange;
  if (!route.operation.responseSigned || runtime.responseSigner === undefined || response === undefined) return;
  exchange.signature = await runtime.responseSigner.sign(responseMessage(message, response.body));
}
