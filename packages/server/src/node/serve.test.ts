import { request } from "node:http";
import { Server } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { providerOfAll } from "../testing/offering.ts";
import { CONFIGURATION, NOW, SECRET } from "../testing/provider.ts";
import { createSigner } from "@provider-connectivity/signing/node";
import { serve } from "./index.ts";

const signer = createSigner(CONFIGURATION, SECRET);

/** Sends a target without passing it through a URL object. */
async function rawRequest(port: number, target: string): Promise<number | undefined> {
  const nonce = crypto.randomUUID();
  const signature = await signer.sign({ timestamp: String(NOW), nonce, method: "GET", endpoint: target });
  const headers = {
    "X-FBAPI-KEY": "first-key",
    "X-FBAPI-NONCE": nonce,
    "X-FBAPI-TIMESTAMP": String(NOW),
    "X-FBAPI-SIGNATURE": signature,
  };
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  request({ port, path: target, headers }, (response) => resolve(response.resume().statusCode))
    .on("error", reject)
    .end();
  return promise;
}

test("verifies the target exactly as it was sent", async () => {
  const server = await serve(
    providerOfAll(() => ({ status: 200, body: {} })),
    { port: 0 },
  );
  try {
    expect(await rawRequest(server.port, "/accounts?startingAfter=it's")).toBe(200);
    expect(await rawRequest(server.port, '/accounts?startingAfter="a"|b')).toBe(200);
    expect(await rawRequest(server.port, "/accounts?startingAfter=%7e%7E")).toBe(200);
  } finally {
    await server.close();
  }
});

test("reports a port that is in use", async () => {
  const app = providerOfAll(() => ({ status: 200, body: {} }));
  const first = await serve(app, { port: 0 });
  try {
    await expect(serve(app, { port: first.port })).rejects.toMatchObject({
      message: `Port ${first.port} on 127.0.0.1 is in use by another program. Stop it, or choose another port.`,
      cause: { code: "EADDRINUSE" },
    });
  } finally {
    await first.close();
  }
});

test.each([
  ["EACCES", "This user may not open port 80 on 127.0.0.1. Choose a port above 1023."],
  ["EADDRNOTAVAIL", "Cannot listen on 127.0.0.1:80: listen EADDRNOTAVAIL"],
])("reports that it cannot listen because of %s", async (code, message) => {
  const listen = vi.spyOn(Server.prototype, "listen").mockImplementationOnce(function (this: Server) {
    this.emit("error", Object.assign(new Error(`listen ${code}`), { code }));
    return this;
  });
  onTestFinished(() => listen.mockRestore());
  const app = providerOfAll(() => ({ status: 200, body: {} }));
  await expect(serve(app, { port: 80 })).rejects.toMatchObject({ message, cause: { code } });
});
