/** Requests of a Node process that MSW does not see, as the README says. `use-fakes.test.ts` has those that it sees. */
import { http, HttpResponse } from "msw-2";
import { setupServer as setupServer2 } from "msw-2/node";
import { setupServer } from "msw/node";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, createServer as createHttp2Server, type Http2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { request } from "undici";
import { createFakeProvider } from "../index.ts";

async function listening(server: Server | Http2Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function intercept(interceptor: { listen(): void; close(): void }): void {
  interceptor.listen();
  onTestFinished(() => interceptor.close());
}

test("requests of the undici package go to the network", async () => {
  const url = await listening(createServer((_incoming, outgoing) => void outgoing.end("network")));
  const fake = await createFakeProvider({ baseUrl: url });
  intercept(setupServer(...fake.handlers));
  expect(await (await fetch(`${url}/accounts`)).json()).toMatchObject({ requestPart: "headers" });
  expect(await (await request(`${url}/accounts`)).body.text()).toBe("network");
});

// With msw 3.0, such a request gets no response.
test("with msw 2, requests of node:http2 go to the network", async () => {
  const url = await listening(createHttp2Server((_incoming, outgoing) => void outgoing.end("network")));
  intercept(setupServer2(http.get(`${url}/*`, () => HttpResponse.text("fake"))));
  const session = connect(url);
  onTestFinished(() => session.close());
  expect(await text(session.request({ ":path": "/accounts" }).end())).toBe("network");
});
