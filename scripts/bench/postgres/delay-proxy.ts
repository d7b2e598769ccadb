/** A TCP proxy on the loopback address that delays what the client sends. It runs as a separate process. @module */
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { answerParent } from "../http/child.ts";

/** Where the server is, and how much later it gets everything. */
export interface ProxyRequest {
  readonly host: string;
  readonly port: number;
  /** Milliseconds. Timers of Node are whole milliseconds, so that all of the delay is in one direction. */
  readonly delayMs: number;
}

/** The proxy's port. */
export type ProxyReply = number;

answerParent(async (question): Promise<ProxyReply> => {
  const { host, port, delayMs } = question as ProxyRequest;
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ host, port, noDelay: true });
    near.on("data", (data) => void (delayMs === 0 ? far.write(data) : setTimeout(() => far.write(data), delayMs)));
    far.on("data", (data) => near.write(data));
    near.on("error", () => undefined).on("close", () => far.destroy());
    far.on("error", () => undefined).on("close", () => near.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
});
