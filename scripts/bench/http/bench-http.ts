/**
 * Requests per second, latency and processor time of the kit, compared with servers that do only the minimum work. @module
 */
import { markdownTable } from "../markdown-table.ts";
import { cells, COLUMNS, measure, ratio, type Measured, type RoundOptions } from "./rounds.ts";
import { createSchemes, type Scheme } from "./scheme.ts";

const NAMES = { "bare-http": "a) node:http", "bare-hono": "b) Hono", kit: "c) the kit" } as const;

/** Measures each scheme and returns the tables. */
export async function benchHttp(options: RoundOptions): Promise<string> {
  const parts: string[] = [];
  for (const scheme of createSchemes())
    parts.push(report(scheme, await measure(["bare-http", "bare-hono", "kit"], scheme, options), options));
  return parts.join("\n\n");
}

function report(
  { name }: Scheme,
  { servers, verification }: Measured<keyof typeof NAMES>,
  { rounds, requests }: RoundOptions,
): string {
  const { "bare-http": http, "bare-hono": hono, kit } = servers;
  const head = [`GET /accounts?limit=10, ${name}`, ...COLUMNS];
  const rows = (["bare-http", "bare-hono", "kit"] as const).map((kind) => [NAMES[kind], ...cells(servers[kind])]);
  const ratios = [
    ["c/b", ...ratio(kit, hono)],
    ["c/a", ...ratio(kit, http)],
  ];
  return [
    markdownTable(head, [...rows, ...ratios]),
    "",
    `One verification takes ${verification.toFixed(1)} µs of CPU: c takes ${(kit.cpu / verification).toFixed(2)} times as much, ` +
      `a ${(http.cpu / verification).toFixed(2)} times. Medians of ${rounds} rounds of ${requests} requests to each, 64 connections.`,
  ].join("\n");
}
