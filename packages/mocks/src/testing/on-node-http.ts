/** Sends requests by every HTTP client of Node while fakes respond, and prints the result of each. Run by a test. @module */
import http, { get, type ClientRequest, type IncomingMessage } from "node:http";
import https from "node:https";
import { connect } from "node:net";
import { createFakeProvider } from "../index.ts";
import { useFakes } from "../node/index.ts";

/** Sends a request over a socket. @returns the error code, or the response of a fake */
function bySocket(): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(80, "one.test");
    socket.on("error", ({ code, message }: NodeJS.ErrnoException) => resolve(code ?? message));
    socket.on("data", (data) => resolve(String(data)));
    socket.write("GET /accounts HTTP/1.1\r\nHost: one.test\r\n\r\n");
  });
}

/** The status of a response, or the code or message of the error in place of one. */
function resultOf(request: ClientRequest): Promise<string> {
  return new Promise((resolve) => {
    request.on("response", ({ statusCode }: IncomingMessage) => resolve(String(statusCode)));
    request.on("error", ({ code, message }: NodeJS.ErrnoException) => resolve(code ?? message));
  });
}

const fake = await createFakeProvider({ baseUrl: "http://one.test" });
let begin: () => void | Promise<void> = () => undefined;
const ignore = (): void => undefined;
useFakes([fake], { beforeAll: (work) => void (begin = work), afterEach: ignore, afterAll: ignore });
await begin();
const results = {
  fetch: String((await fetch("http://one.test/accounts")).status),
  "http.get": await resultOf(http.get("http://one.test/accounts")),
  "http.request": await resultOf(http.request("http://one.test/accounts").end()),
  "http.get, another host": await resultOf(http.get("http://somewhere.test/")),
  "https.get, another host": await resultOf(https.get("https://somewhere.test/")),
  "get, imported by name": await resultOf(get("http://one.test/accounts")),
  "a socket": await bySocket(),
};
process.stdout.write(JSON.stringify(results), () => process.exit());
