/** A TCP proxy on the loopback address that delays the client's data. It runs as a separate process. @module */
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { replyToParent } from "../http/child.ts";

/** The address of the server, and the delay of everything that it receives. */
export interface ProxyRequest {
  readonly host: string;
  readonly port: number;
  /** Milliseconds. Node rounds timers to whole milliseconds, so the whole delay is in one direction. */
  readonly delayMs: number;
}

/** The proxy's port. */
export type ProxyReply = number;

replyToParent(async (message): Promise<ProxyReply> => {
  const { host, port, delayMs } = message as ProxyRequest;
  const server = createServer({ noDelay: true }, (downstream) => {
    const upstream = connect({ host, port, noDelay: true });
    downstream.on(
      "data",
      (data) => void (delayMs === 0 ? upstream.write(data) : setTimeout(() => upstream.write(data), delayMs)),
    );
    upstream.on("data", (data) => downstream.write(data));
    downstream.on("error", () => undefined).on("close", () => upstream.destroy());
    upstream.on("error", () => undefined).on("close", () => downstream.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
});
