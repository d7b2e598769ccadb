/** A provider and a forward proxy on this computer. Tests only. @module */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";

/** A running server. */
export interface Running {
  readonly url: string;
  readonly close: () => void;
}

/** A provider without accounts. */
export async function startProvider(): Promise<Running> {
  return start(
    createServer((_request, response) => {
      response.writeHead(200, { "Content-Type": "application/json" }).end('{"accounts":[]}');
    }),
  );
}

/** A forward proxy: HTTP by absolute URL, and tunnels by CONNECT. `seen` has the targets. */
export async function startProxy(refuse = false): Promise<Running & { readonly seen: string[] }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? "");
    if (refuse) {
      response.writeHead(502).end();
      return;
    }
    void fetch(request.url ?? "", { headers: request.headers as Record<string, string> })
      .then(async (upstream) => response.writeHead(upstream.status).end(await upstream.text()))
      .catch(() => response.destroy());
  });
  server.on("connect", (request, socket, head) => {
    seen.push(request.url ?? "");
    if (refuse) {
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      return;
    }
    const { hostname, port } = new URL(`http://${request.url}`);
    const upstream = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  return { ...(await start(server)), seen };
}

async function start(server: Server): Promise<Running> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void (server.closeAllConnections(), server.close()) };
}
