/** One server in a separate process, which reports its processor time. @module */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@provider-connectivity/server/node";
import { answerParent } from "./child.ts";
import type { Scheme } from "./scheme.ts";
import { createBareHono } from "./servers/bare-hono.ts";
import { createBareHttp } from "./servers/bare-http.ts";
import { createKitApp } from "./servers/kit.ts";

/** The compared servers. */
export type ServerKind = "bare-http" | "bare-hono" | "kit";

export type ServerRequest = { readonly start: ServerKind; readonly scheme: Scheme } | { readonly start?: undefined };

/** The port after a start; otherwise the processor time of the process so far, in microseconds. */
export type ServerReply = number;

answerParent(async (question): Promise<ServerReply> => {
  const request = question as ServerRequest;
  if (request.start !== undefined) return start(request.start, request.scheme);
  const { user, system } = process.cpuUsage();
  return user + system;
});

async function start(kind: ServerKind, scheme: Scheme): Promise<number> {
  if (kind === "kit") return (await serve(createKitApp(scheme), { port: 0 })).port;
  const server = kind === "bare-http" ? createBareHttp(scheme) : createBareHono(scheme);
  return listen(server);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
