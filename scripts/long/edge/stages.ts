/** The stages of the trial. Each returns its measurements and its failures. @module */
import { once } from "node:events";
import { Agent } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { framings } from "./framings.ts";
import { get, NoResponseError, type RunningProvider, signedHeaders, startProvider } from "./running-provider.ts";

/** The result of a stage. */
export interface StageResult {
  readonly stage: string;
  readonly measured: string;
  readonly faults: readonly string[];
}

const ABORTED_UPLOADS = 500;
const REPEATS_PER_FRAMING = 50;
const IDLE_MS = 65_000;
const POOL_SIZE = 20;
const BUSY_CONNECTIONS = 1_000;
const HOUR_MS = 3_600_000;
const MIB = 2 ** 20;
const MAX_GROWTH_BYTES = 8 * MIB;
const ENDPOINT = "/accounts/6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01/liquidity/quotes";

/** Sends uploads that end before the body has arrived, and malformed heads. */
export async function brokenRequests(provider: RunningProvider): Promise<readonly StageResult[]> {
  await abortUploads(provider, 50);
  await sendFramings(provider, 5);
  const before = await provider.send({ kind: "report" });
  const aborted = await abortUploads(provider, ABORTED_UPLOADS);
  const refused = await sendFramings(provider, REPEATS_PER_FRAMING);
  await sleep(500);
  const after = await provider.send({ kind: "report" });
  const grownBytes = after.usedBytes - before.usedBytes;
  const memory: StageResult = {
    stage: "memory after broken requests",
    measured: `${(before.usedBytes / MIB).toFixed(1)} MiB before, ${(after.usedBytes / MIB).toFixed(1)} MiB after`,
    faults: grownBytes < MAX_GROWTH_BYTES ? [] : [`memory has grown by ${(grownBytes / MIB).toFixed(1)} MiB`],
  };
  const lines: StageResult = {
    stage: "log of broken requests",
    measured: `${after.warn - before.warn} warnings, ${after.error - before.error} errors`,
    faults: after.error === before.error ? [] : ["errors were logged"],
  };
  return [aborted, refused, memory, lines];
}

async function abortUploads(provider: RunningProvider, count: number): Promise<StageResult> {
  const before = await provider.counts();
  for (let index = 0; index < count; index++) await abortUpload(provider.api, index);
  await sleep(200);
  const after = await provider.counts();
  const grown = (status: string) => (after[status] ?? 0) - (before[status] ?? 0);
  const faults = [
    ...(grown("5xx") === 0 ? [] : [`${grown("5xx")} aborted uploads are 5xx`]),
    ...(grown("aborted") > count / 2 ? [] : [`only ${grown("aborted")} aborted uploads are counted as such`]),
    ...(await stillServes(provider)),
  ];
  const measured = `${count} sent, ${grown("aborted")} counted as aborted, ${grown("4xx")} as 4xx, ${grown("5xx")} as 5xx`;
  return { stage: "aborted uploads", measured, faults };
}

/** Sends the head and a part of the body, and closes or resets the connection. */
async function abortUpload(port: number, index: number): Promise<void> {
  const body = JSON.stringify({ padding: "x".repeat(50_000) });
  const headers = await signedHeaders("POST", ENDPOINT, { body });
  const framing = index % 2 === 0 ? `Content-Length: ${body.length}` : "Transfer-Encoding: chunked";
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const part = index % 3 === 0 ? "" : body.slice(0, 10_000);
  const sent = index % 2 === 0 || part === "" ? part : `${part.length.toString(16)}\r\n${part}\r\n`;
  const text = `POST ${ENDPOINT} HTTP/1.1\r\nHost: provider.test\r\n${head.join("")}${framing}\r\n\r\n${sent}`;
  await new Promise<void>((resolve) => {
    socket.write(text, () => resolve());
  });
  const closed = once(socket, "close");
  if (index % 4 < 2) socket.destroy();
  else socket.resetAndDestroy();
  await closed;
}

async function sendFramings(provider: RunningProvider, each: number): Promise<StageResult> {
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  for (const [name, text] of Object.entries(framings)) {
    for (let index = 0; index < each; index++) {
      const status = await statusOf(provider.api, text);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (!/^(?:4\d\d|closed)$/.test(status) && index === 0) faults.push(`${name}: ${status}`);
    }
  }
  const measured = Object.entries(statuses).map(([status, count]) => `${status}: ${count}`);
  return {
    stage: `${Object.keys(framings).length} malformed framings, ${each} times each`,
    measured: measured.join(", "),
    faults: [...faults, ...(await stillServes(provider))],
  };
}

/** The status of the response to these bytes; without a response, `closed`, or `silent` if the connection stays open. */
async function statusOf(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(Buffer.from(text, "latin1"));
  const received = await Promise.race([readAll(socket), sleep(5_000, "silent")]);
  socket.destroy();
  if (received === "silent") return received;
  return /^HTTP\/1\.1 (\d{3}) /.exec(received)?.[1] ?? "closed";
}

async function readAll(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
  // A reset ends the connection like a close.
  socket.on("error", () => undefined);
  await once(socket, "close");
  return text;
}

async function stillServes(provider: RunningProvider): Promise<readonly string[]> {
  const { status } = await get(provider.api, {});
  const ready = await provider.ready();
  return status === 200 && ready === 200
    ? []
    : [`afterwards, GET /accounts responds with ${status} and /readyz with ${ready}`];
}

/** Steps the wall clock of a running provider, but not the clocks of its clients. */
export async function clockSteps(): Promise<readonly StageResult[]> {
  const found: StageResult[] = [];
  for (const step of [
    { offsetMs: HOUR_MS, request: 400, ready: 200 },
    { offsetMs: -HOUR_MS, request: 503, ready: 503 },
    { offsetMs: -20_000, request: 400, ready: 200 },
  ]) {
    const provider = await startProvider();
    found.push(await clockStep(provider, step));
    await provider.terminate();
  }
  return found;
}

interface Step {
  readonly offsetMs: number;
  /** The expected status after the step, for a client whose clock did not step. */
  readonly request: number;
  readonly ready: number;
}

async function clockStep(provider: RunningProvider, { offsetMs, ...expected }: Step): Promise<StageResult> {
  const recorded = await signedHeaders("GET", "/accounts");
  const faults: string[] = [];
  const expect = (subject: string, actual: number, wanted: number) => {
    if (actual !== wanted) faults.push(`${subject} is ${actual}, not ${wanted}`);
  };
  expect("before the step, a request", (await get(provider.api, { headers: recorded })).status, 200);
  await provider.send({ kind: "clock", offsetMs });
  const { status, headers } = await get(provider.api, {});
  const ready = await provider.ready();
  expect("after the step, a request", status, expected.request);
  expect("after the step, /readyz", ready, expected.ready);
  if (status === 503 && Number(headers["retry-after"]) <= 0) faults.push("the 503 has no Retry-After");
  const moved = (await get(provider.api, { now: Date.now() + offsetMs })).status;
  expect("a client whose clock stepped too", moved, expected.request === 503 ? 503 : 200);
  // A recorded request must never be accepted again: neither after the step nor after the step back.
  const replays = [await replayStatus(provider, recorded)];
  await provider.send({ kind: "clock", offsetMs: 0 });
  replays.push(await replayStatus(provider, recorded));
  if (replays.includes(200)) faults.push(`a replay was accepted: ${replays.join(", ")}`);
  const { "5xx": failures = 0 } = await provider.counts();
  return {
    stage: `clock steps by ${offsetMs / 1000} s`,
    measured: `request ${status}, /readyz ${ready}, replays ${replays.join(" and ")}, ${failures} 5xx in all`,
    faults,
  };
}

async function replayStatus({ api }: RunningProvider, headers: Record<string, string>): Promise<number> {
  return (await get(api, { headers })).status;
}

/** Uses the connections of a pool again after they were idle for 65 s. */
export async function idleConnections(provider: RunningProvider): Promise<StageResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: POOL_SIZE });
  const all = () => Promise.allSettled(Array.from({ length: POOL_SIZE }, () => get(provider.api, { agent })));
  await all();
  await sleep(IDLE_MS);
  const again = await all();
  agent.destroy();
  const received = again.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const reused = received.filter((one) => one.reused && one.status === 200).length;
  const faults = reused === POOL_SIZE ? [] : [`only ${reused} of ${POOL_SIZE} connections could be used again`];
  return { stage: "connections idle for 65 s", measured: `${reused} of ${POOL_SIZE} used again`, faults };
}

/** Sends SIGTERM while a thousand connections send one request after the other. */
export async function busyConnections(): Promise<StageResult> {
  const provider = await startProvider();
  const counts = { responses: 0, other: 0, resets: 0 };
  const busy = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let isOpen = true; isOpen;) {
      try {
        const { status } = await get(provider.api, { agent });
        counts[status === 200 ? "responses" : "other"]++;
      } catch (error) {
        if (!(error instanceof NoResponseError)) throw error;
        // On a reused connection, the provider dropped an open request. A new connection was never accepted.
        if (error.reused) counts.resets++;
        isOpen = false;
      }
    }
    agent.destroy();
  };
  const clients = Array.from({ length: BUSY_CONNECTIONS }, busy);
  while (counts.responses < 3 * BUSY_CONNECTIONS) await sleep(50);
  const before = counts.responses;
  const { code, ms } = await provider.terminate();
  await Promise.all(clients);
  return {
    stage: `SIGTERM with ${BUSY_CONNECTIONS} busy connections`,
    measured: `${before} responses before, ${counts.responses - before} after, ${counts.resets} resets, ended in ${ms} ms`,
    faults: [
      ...(counts.resets === 0 ? [] : [`${counts.resets} accepted requests were reset`]),
      ...(counts.other === 0 ? [] : [`${counts.other} responses are not 200`]),
      ...(code === 0 ? [] : [`the process ended with ${code}`]),
    ],
  };
}
