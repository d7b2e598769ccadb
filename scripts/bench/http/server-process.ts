/** One server in a separate process, which reports its processor time. @module */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@provider-connectivity/server/node";
import { replyToParent } from "./child.ts";
import type { Scheme } from "./scheme.ts";
import { createBareFastify } from "./servers/bare-fastify.ts";
import { createBareHono } from "./servers/bare-hono.ts";
import { createBareHttp } from "./servers/bare-http.ts";
import { createKitApp } from "./servers/kit.ts";
import { startProgram } from "./servers/start-program.ts";

/** The compared servers. Each returns its URL. */
const SERVERS = {
  "bare-http": (scheme: Scheme) => listen(createBareHttp(scheme)),
  "bare-hono": (scheme: Scheme) => listen(createBareHono(scheme)),
  "bare-fastify": async (scheme: Scheme) => listen(await createBareFastify(scheme)),
  kit: async (scheme: Scheme) => `http://127.0.0.1:${(await serve(createKitApp(scheme), { port: 0 })).port}`,
  start: startProgram,
};
export type ServerKind = keyof typeof SERVERS;

export type ServerRequest = { readonly start: ServerKind; readonly scheme: Scheme } | { readonly start?: undefined };

/** The URL of the API after a start; otherwise the processor time of the process so far, in microseconds. */
export type ServerReply = string | number;

replyToParent(async (message): Promise<ServerReply> => {
  const request = message as ServerRequest;
  if (request.start !== undefined) return SERVERS[request.start](request.scheme);
  const { user, system } = process.cpuUsage();
  return user + system;
});

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
