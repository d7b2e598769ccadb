/** `start` as users run it, compared with the pipeline alone and with Fastify. @module */
import { markdownTable } from "../markdown-table.ts";
import { cells, COLUMNS, measure, ratio, type RoundOptions } from "./rounds.ts";
import { createSchemes } from "./scheme.ts";

const NAMES = { "bare-fastify": "a) Fastify", kit: "b) the pipeline alone", start: "c) start" } as const;
const KINDS = ["bare-fastify", "kit", "start"] as const;

/** Measures with HMAC and returns the table. */
export async function benchStart(options: RoundOptions): Promise<string> {
  const [scheme] = createSchemes();
  const { servers } = await measure(KINDS, scheme, options);
  const { "bare-fastify": fastify, kit, start } = servers;
  const rows = [
    ...KINDS.map((kind) => [NAMES[kind], ...cells(servers[kind])]),
    ["c/b", ...ratio(start, kit)],
    ["c/a", ...ratio(start, fastify)],
  ];
  return [
    markdownTable([`GET /accounts?limit=10, ${scheme.name}`, ...COLUMNS], rows),
    "",
    `Fastify only verifies and sends a list in memory; the pipeline has the list in memory and does not check responses; start reads ` +
      `SQLite, checks every response and counts metrics. Target for c/b: requests/s ≥ 0.85, CPU ≤ 1.18. Medians of ` +
      `${options.rounds} rounds of ${options.requests} requests to each, 64 connections.`,
  ].join("\n");
}
