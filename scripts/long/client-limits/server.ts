/**
 * A provider whose responses are too long or never end. It runs in a separate process, so that its memory does not count.
 * @module
 */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const CHUNK = Buffer.alloc(64 * 1024, "x");

/** Writes chunks as fast as the client reads, until it has written `total` bytes or the client closes the connection. */
function write(response: ServerResponse, total: number): void {
  let written = 0;
  response.on("drain", more);
  function more(): void {
    while (written < total && !response.destroyed) {
      written += CHUNK.length;
      if (!response.write(CHUNK)) return;
    }
    if (!response.destroyed) response.end('"');
  }
  response.write('"');
  more();
}

const server = createServer((request, response) => {
  const [, kind = ""] = (request.url ?? "").split("/");
  if (kind === "hung") return;
  response.setHeader("Content-Type", "application/json");
  if (kind === "slow") {
    // Sends a header and one byte, and then nothing.
    response.write('"');
    return;
  }
  const size = Number(kind);
  if (Number.isFinite(size)) response.setHeader("Content-Length", Math.ceil(size / CHUNK.length) * CHUNK.length + 2);
  write(response, kind === "endless" ? Number.POSITIVE_INFINITY : size);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
