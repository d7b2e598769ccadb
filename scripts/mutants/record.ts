/**
 * `node scripts/mutants/record.ts`: sends each mutant's probe to the mutant and to the correct provider, and writes the first
 * different exchange to `exchanges.json`.
 * @module
 */
import { CliError, defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mutants } from "./catalogue/index.ts";
import type { Mutant } from "./mutant.ts";
import { Probe, type ProbedExchange } from "./probe.ts";
import { type RunningProvider, runProvider } from "./provider.ts";

const FILE = join(import.meta.dirname, "exchanges.json");
/** The response headers that mutants change. */
const SHOWN = ["content-type", "connection", "content-encoding", "location", "x-provider-signature"];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?/g;
const VOLATILE = /\b1[6-9]\d{8}(\.\d+)?\b|\b1[6-9]\d{11}\b|\d+(\.\d+)? s (old|ahead)|[A-Za-z0-9+/]{43,}={0,2}/g;

/** An exchange with placeholders for values that change in every run. */
export interface RecordedExchange {
  readonly id: string;
  readonly subject: string;
  readonly sentence: string;
  readonly request: { readonly method: string; readonly endpoint: string; readonly body?: string };
  readonly correct: RecordedResponse;
  readonly mutant: RecordedResponse;
}
interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** @throws Error if the mutant responds like the correct provider */
export async function record(mutant: Mutant): Promise<RecordedExchange> {
  const platformRequired = mutant.id.startsWith("collateral-platform");
  const correct = await runProbe(mutant, await runProvider({ platformRequired }));
  const wrong = await runProbe(mutant, await runProvider({ platformRequired, behaviour: mutant.create() }));
  const index = wrong.findIndex(
    (exchange, at) => JSON.stringify(exchange.response) !== JSON.stringify(correct[at]?.response),
  );
  const [expected, actual] = [correct[index], wrong[index]];
  if (expected === undefined || actual === undefined)
    throw new Error(`${mutant.id} responds like the correct provider`);
  const { id, subject, sentence } = mutant;
  return { id, subject, sentence, request: actual.request, correct: expected.response, mutant: actual.response };
}

export function readRecorded(): readonly RecordedExchange[] {
  return JSON.parse(readFileSync(FILE, "utf8")) as RecordedExchange[];
}

async function runProbe(mutant: Mutant, provider: RunningProvider) {
  const probe = new Probe({ ...provider, fetch });
  try {
    await mutant.probe(probe);
    return masked(probe.exchanges);
  } finally {
    await provider.close();
  }
}

/** Numbers ids and times by their first appearance, and omits other times and signatures. */
function masked(exchanges: readonly ProbedExchange[]) {
  const numbers = new Map<string, number>();
  const numbered = (kind: string) => (text: string) => {
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return `<${kind} ${number}>`;
  };
  const mask = (text: string): string =>
    text.replaceAll(TIME, numbered("time")).replaceAll(UUID, numbered("id")).replaceAll(VOLATILE, "<changing>");
  return exchanges.map(({ request, response }) => ({
    request: {
      method: request.method,
      endpoint: mask(request.endpoint),
      ...(request.body === "" ? {} : { body: shortened(mask(request.body)) }),
    },
    response: {
      status: response.status,
      headers: Object.fromEntries(
        SHOWN.flatMap((name) => (response.headers[name] === undefined ? [] : [[name, mask(response.headers[name])]])),
      ),
      body: shortened(mask(response.text)),
    },
  }));
}

function shortened(text: string): string {
  return text.length > 2_000 ? `${text.slice(0, 2_000)}…` : text;
}

const command = defineCommand({
  name: "node scripts/mutants/record.ts",
  description: "Records how the response of each mutant differs from that of the correct provider.",
  options: {},
});

if (import.meta.main)
  await runCommand(command, async () => {
    const recorded = [];
    for (const mutant of mutants)
      recorded.push(await record(mutant).catch((error: unknown) => ({ id: mutant.id, error: String(error) })));
    const failed = recorded.filter((each) => "error" in each);
    const exchanges = recorded.filter((each) => !("error" in each));
    writeFileSync(FILE, `${JSON.stringify(exchanges, null, 2)}\n`);
    console.log(`${exchanges.length} of ${mutants.length} mutants recorded.`);
    if (failed.length > 0) throw new CliError(failed.map(({ id, error }) => `${id}: ${error}`).join("\n"));
  });
