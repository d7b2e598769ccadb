/** An address that leads to one server and later to another, as a load balancer or a floating address does. @module */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface Switchable {
  readonly url: string;
  /** Closes all connections. New connections lead to this server, or are refused without one. */
  readonly leadTo: (url: string | undefined) => void;
}

export async function switchable(first: string): Promise<Switchable> {
  const sockets = new Set<Socket>();
  let target: URL | undefined = new URL(first);
  const server = createServer({ noDelay: true }, (near) => {
    if (target === undefined) {
      near.destroy();
      return;
    }
    const far = connect({ host: target.hostname, port: Number(target.port), noDelay: true });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => (sockets.delete(socket), other.destroy()));
      socket.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const leadTo = (url: string | undefined) => {
    target = url === undefined ? undefined : new URL(url);
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(() => (leadTo(undefined), void server.close()));
  const url = new URL(first);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: url.href, leadTo };
}
