/** The bytes of a body, as HTTP servers and runtimes pass them. */
import type { Hono } from "hono";
import { expect, test } from "vitest";
import type { ObservedRequest } from "../index.ts";
import { providerOfAll, quoteBody, quoteTarget, succeed } from "../testing/offering.ts";
import { seen, send } from "../testing/provider.ts";

/** A body whose chunks are created when they are read, and then, with `error`, fails. */
function streamed(chunks: readonly string[], error?: Error) {
  const counts = { read: 0, canceled: 0 };
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[counts.read++];
        if (chunk !== undefined) return controller.enqueue(encoder.encode(chunk));
        return error === undefined ? controller.close() : controller.error(error);
      },
      cancel: () => void counts.canceled++,
    },
    { highWaterMark: 0 },
  );
  return { body, counts };
}

/** Sends each request with another body and headers, and with the data of an HTTP server. The signature does not change. */
function replacing(app: Hono, body: BodyInit | undefined, headers: Record<string, string> = {}, environment?: object) {
  return {
    fetch: async (request: Request) => {
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      const init = { method: request.method, headers: request.headers, body, duplex: "half" } as RequestInit;
      return app.fetch(new Request(request.url, init), environment);
    },
  };
}

const post = (app: Parameters<typeof send>[0], body = quoteBody) =>
  seen(send(app, quoteTarget, { method: "POST", body }));
const get = (app: Parameters<typeof send>[0]) => seen(send(app, "/accounts"));
const refusal = (message: string) => ({
  status: 400,
  body: { message, errorType: "schema-error", requestPart: "body" },
});
const tooLong = refusal("The body is longer than the limit of 10 bytes.");

test("verifies a body that arrives in several chunks", async () => {
  const { body } = streamed([quoteBody.slice(0, 5), quoteBody.slice(5, 9), quoteBody.slice(9)]);
  expect((await post(replacing(providerOfAll(succeed), body))).status).toBe(200);
});

test("stops reading a body of unknown length at the limit", async () => {
  const { body, counts } = streamed(Array<string>(100).fill("12345"));
  expect(await post(replacing(providerOfAll(succeed, { limits: { bodyBytes: 10 } }), body))).toEqual(tooLong);
  expect(counts).toEqual({ read: 3, canceled: 1 });
});

test("reads nothing of a body whose announced length is above the limit", async () => {
  const { body, counts } = streamed(["1"]);
  const app = providerOfAll(succeed, { limits: { bodyBytes: 10 } });
  expect(await post(replacing(app, body, { "Content-Length": "11" }))).toEqual(tooLong);
  expect(counts.read).toBe(0);
});

test("refuses a body that does not arrive within the time limit", async () => {
  const body = new ReadableStream({ pull: () => new Promise<never>(() => undefined) });
  const app = replacing(providerOfAll(succeed, { limits: { bodyTimeoutMs: 5 } }), body);
  expect(await post(app)).toEqual(refusal("The body took longer than 5 ms to arrive."));
});

test.each<[string, object | undefined]>([
  ["without an HTTP server", undefined],
  ["if the server does not know whether all has arrived", { incoming: {} }],
])("the received bytes count, not an announced length above theirs, %s", async (_case, environment) => {
  const app = replacing(providerOfAll(succeed), quoteBody, { "Content-Length": "1000" }, environment);
  expect((await post(app)).status).toBe(200);
});

test("a GET whose body has length 0 has none", async () => {
  expect((await get(replacing(providerOfAll(succeed), undefined, { "Content-Length": "0" }))).status).toBe(200);
});

test.each<[string, Record<string, string>, object | undefined]>([
  ["of a length", { "Content-Length": "2" }, undefined],
  ["of unknown length", { "Transfer-Encoding": "chunked" }, undefined],
  ["that the server cannot pass on", { "Content-Length": "2" }, { incoming: {} }],
])("refuses a GET with a body %s", async (_case, headers, environment) => {
  const app = replacing(providerOfAll(succeed), undefined, headers, environment);
  expect(await get(app)).toEqual(refusal("This operation takes no body."));
});

const failed = new TypeError("terminated");

test.each<[string, Error, object | undefined]>([
  ["on a runtime without an HTTP server", failed, undefined],
  ["on a server that notices it", failed, { incoming: { aborted: true } }],
  ["on a server that has another error for it", new Error("ECONNRESET"), { incoming: { aborted: false } }],
])("a client that disconnects %s is no error of the provider", async (_case, error, environment) => {
  const observed: ObservedRequest[] = [];
  const observers = [{ onResponse: (request: ObservedRequest) => void observed.push(request) }];
  const app = providerOfAll(succeed, { observers });
  for (const headers of [{}, { "Content-Length": "100" }]) {
    const { body } = streamed(["1"], error);
    expect(await post(replacing(app, body, headers, environment))).toEqual({ status: 499, body: undefined });
  }
  expect(observed.map(({ isAborted, stage }) => [isAborted, stage])).toEqual([
    [true, "size"],
    [true, "size"],
  ]);
});
